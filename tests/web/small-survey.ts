import { createRandom } from "../../src/numeric/random/random";

/** Answers of 240 people in two regions to six items of one factor, as CSV. */
export function smallSurvey(names: readonly string[] = ["q1", "q2", "q3", "q4", "q5", "q6"]): string {
  const random = createRandom(7);
  const rows = Array.from({ length: 240 }, (_, person) => {
    const level = random.normal();
    const answers = names.map(() => Math.min(5, Math.max(1, Math.round(3 + level + 0.9 * random.normal()))));
    return [person % 2 === 0 ? "south" : "north", ...answers].join(",");
  });
  return `${[["region", ...names].join(","), ...rows].join("\n")}\n`;
}

/** Five items of one trait, the second against the others, three of words of unknown order, and other columns. */
export function mixedSurvey(): string {
  const random = createRandom(11);
  const lines = Array.from({ length: 240 }, (_, row) => {
    const trait = random.integer(3);
    const code = (): number => Math.min(5, Math.max(1, trait + 1 + random.integer(3)));
    const answers = Array.from({ length: 5 }, (_item, k) =>
      row % 37 === k ? 99 : k === 1 ? 6 - code() : code(),
    );
    const moods = [0, 1, 2].map(() => ["meh", "fine", "super"][random.integer(3)]);
    const others = [["f", "m"][row % 2], row % 30, 1 + random.integer(3), 0.5 + (row % 4) / 3];
    return [`p${row}`, `p${row}@example.org`, ...answers, ...moods, ...others].join(",");
  });
  return `person,email,q1,q2,q3,q4,q5,m1,m2,m3,sex,site9,shift,wt\n${lines.join("\n")}\n`;
}

/** The nine items of the PHQ-9 as published, so that it is recognized. */
export function knownSurvey(): string {
  const random = createRandom(5);
  const names = Array.from({ length: 9 }, (_, k) => `phq9_${k + 1}`);
  const rows = Array.from({ length: 160 }, () => {
    const level = random.integer(3);
    return names.map(() => Math.min(3, level + random.integer(2)));
  });
  return `${[names, ...rows].map((row) => row.join(",")).join("\n")}\n`;
}

/** Four items answered in Japanese words, whose order nothing says. */
export function wordySurvey(): string {
  const random = createRandom(9);
  const words = ["全くない", "たまに", "ときどき", "よくある"];
  const rows = Array.from({ length: 120 }, () => {
    const level = random.integer(3);
    return [1, 2, 3, 4].map(() => words[level + random.integer(2)]);
  });
  return `${[["問1", "問2", "問3", "問4"], ...rows].map((row) => row.join(",")).join("\n")}\n`;
}

/** Four items of 160 people in two regions, with weights and the replicate weights of eight jackknife groups. */
export function replicatedSurvey(): string {
  const random = createRandom(21);
  const names = Array.from({ length: 8 }, (_, k) => `rw${k + 1}`);
  const rows = Array.from({ length: 160 }, (_, person) => {
    const trait = random.integer(3);
    const answers = [0, 0, 0, 0].map(() => 1 + Math.min(3, trait + random.integer(2)));
    const weight = 1 + random.integer(4);
    const left = names.map((_name, group) => (person % 8 === group ? 0 : (weight * 8) / 7));
    return [["north", "south"][person % 3 === 0 ? 0 : 1], ...answers, weight, ...left].join(",");
  });
  return `${[["region", "a", "b", "c", "d", "wt", ...names].join(","), ...rows].join("\n")}\n`;
}
