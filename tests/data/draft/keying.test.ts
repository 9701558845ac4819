import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
import { draftAssumptions } from "../../../src/data/draft/draft-assumptions";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { createRandom } from "../../../src/numeric/random/random";

/** Answers of 500 people to items of six blocks, one in five reversed, with names that tell nothing of the blocks. */
function blocksOf(items: number, seed: number) {
  const random = createRandom(seed);
  const names = Array.from({ length: items }, (_, k) => `item_${String(k + 1).padStart(3, "0")}`);
  const loadings = names.map(() => 0.45 + 0.3 * random.uniform());
  const reversed = names.map(() => random.uniform() < 0.2);
  const rows = Array.from({ length: 500 }, () => {
    const general = random.normal();
    const factors = Array.from({ length: 6 }, () => 0.4 * general + 0.92 * random.normal());
    return names
      .map((_, k) => {
        const loading = loadings[k] ?? 0;
        const factor = factors[Math.floor((6 * k) / items)] ?? 0;
        const value = loading * factor + Math.sqrt(1 - loading ** 2) * random.normal();
        const keyed = reversed[k] === true ? -value : value;
        return 1 + [-1.5, -0.5, 0.5, 1.5].filter((cut) => keyed > cut).length;
      })
      .join();
  });
  const { definition } = draftMeasure(parseCsv([names.join(), ...rows].join("\n")));
  const found = definition.items.map(({ reverse }) => reverse === true);
  return {
    missed: names.filter((_, k) => reversed[k] && !found[k]),
    wrong: names.filter((_, k) => !reversed[k] && found[k]),
    reversed: reversed.filter(Boolean).length,
  };
}

describe("reversed items of several blocks whose names say nothing", () => {
  it("are found among 120 and among 400 columns, and no others", () => {
    for (const [items, seed] of [
      [120, 2],
      [400, 7],
    ] as const) {
      const { missed, wrong, reversed } = blocksOf(items, seed);
      expect([items, missed, wrong]).toEqual([items, [], []]);
      expect(reversed).toBeGreaterThan(items / 8);
    }
  });
});

describe("a scale of two dimensions that are unrelated", () => {
  /** Items w1 to w10 of 240 people, five of each dimension; the first may be reversed. */
  const reversedOf = (seed: number, isFirstReversed: boolean): readonly string[] => {
    const { normal } = createRandom(seed);
    const names = Array.from({ length: 10 }, (_, k) => `w${k + 1}`);
    const rows = Array.from({ length: 240 }, () => {
      const traits = [normal(), normal()];
      const values = names.map((_, k) => 0.7 * (traits[Math.floor(k / 5)] ?? 0) + 0.71 * normal());
      const keyed = values.map((value, k) => (k === 0 && isFirstReversed ? -value : value));
      return keyed.map((value) => 1 + [-1.2, -0.4, 0.4, 1.2].filter((cut) => value > cut).length).join();
    });
    const { definition } = draftMeasure(parseCsv([names.join(), ...rows].join("\n")));
    return definition.items.filter(({ reverse }) => reverse).map(({ id }) => id);
  };

  it("has no dimension reversed, as half of such scales had, and one reversed item is found", () => {
    const seeds = Array.from({ length: 10 }, (_, k) => k + 1);
    expect(seeds.flatMap((seed) => reversedOf(seed, false))).toEqual([]);
    expect(seeds.map((seed) => reversedOf(seed, true).join())).toEqual(seeds.map(() => "w1"));
  });
});

describe("a scale of which half is reversed", () => {
  const random = createRandom(5);
  const names = ["calm", "tense", "glad", "sad", "safe", "upset"];
  const rows = Array.from({ length: 200 }, () => {
    const level = random.integer(5);
    const answers = names.map(() => (random.uniform() < 0.7 ? level : random.integer(5)));
    return answers.map((answer, k) => 1 + (k % 2 === 0 ? answer : 4 - answer)).join();
  });
  const table = parseCsv([names.join(), ...rows].join("\n"), { file: "halves.csv" });
  const reversedOf = ({ definition }: ReturnType<typeof draftMeasure>) =>
    definition.items.filter(({ reverse }) => reverse).map(({ id }) => id);

  it("keeps the half with the first item, and says that this is a choice, and how to make it", () => {
    const draft = draftMeasure(table);
    expect(reversedOf(draft)).toEqual(["tense", "sad", "upset"]);
    expect(draft.ties).toEqual([{ reversed: ["tense", "sad", "upset"], others: ["calm", "glad", "safe"] }]);
    const note =
      "One half of these items goes against the other: calm, glad and safe against tense, sad and upset.";
    expect(draft.notes.some((one) => one.startsWith(note) && one.includes("--reverse"))).toBe(true);
    const assumed = draftAssumptions(draft.definition, "halves.csv", null, draft);
    expect(assumed.some((one) => one.startsWith(note))).toBe(true);
  });

  it("is as the user says, without a note", () => {
    const draft = draftMeasure(table, { reversed: ["calm", "glad", "safe"] });
    expect(reversedOf(draft)).toEqual(["calm", "glad", "safe"]);
    expect(draft.ties).toEqual([]);
  });
});

describe("reversed items whose names have numbers of their own (c82cop1, c83cop2)", () => {
  it("are judged together", () => {
    const random = createRandom(6);
    const names = ["c82cop1", "c83cop2", "c84cop3", "c85cop4", "c86cop5"];
    const rows = Array.from({ length: 300 }, () => {
      const level = random.normal();
      return names
        .map(
          (_, k) => 1 + [-1, 0, 1].filter((cut) => (k === 0 ? -level : level) + random.normal() > cut).length,
        )
        .join();
    });
    const { definition } = draftMeasure(parseCsv([names.join(), ...rows].join("\n")));
    expect(definition.items.flatMap(({ id, reverse }) => (reverse ? [id] : []))).toEqual(["c82cop1"]);
  });
});

describe("items that nobody answered all of", () => {
  // Each third of the people was not asked a third of the items.
  const inForms = (person: number, item: number): boolean => person % 3 !== item % 3;
  const scales = Array.from({ length: 12 }, (_, k) => `${k < 6 ? "mot" : "str"}${(k % 6) + 1}`);
  /** Six items on motivation and six on stress, the third and the sixth reversed; of 300 people, with a loading. */
  const draftOf = (names: readonly string[], loading: number, isAsked = inForms) => {
    const { normal } = createRandom(11);
    const rows = Array.from({ length: 300 }, (_, person) => {
      const traits = [normal(), normal()];
      return names
        .map((_, k) => {
          const value = loading * (traits[Math.floor(k / 6)] ?? 0) + Math.sqrt(1 - loading ** 2) * normal();
          const keyed = k % 3 === 2 ? -value : value;
          return isAsked(person, k) ? 1 + [-1.2, -0.4, 0.4, 1.2].filter((cut) => keyed > cut).length : "";
        })
        .join();
    });
    const { definition } = draftMeasure(parseCsv([names.join(), ...rows].join("\n")));
    const reversed = definition.items.filter(({ reverse }) => reverse).map(({ id }) => id);
    return { reversed, structures: Object.values(definition.structures ?? {}).length };
  };

  it("are judged by those who answered each pair", () => {
    expect(draftOf(scales, 0.7)).toEqual({ reversed: ["mot3", "mot6", "str3", "str6"], structures: 1 });
  });

  it("are not reversed where they are unrelated, whoever answered them", () => {
    const numbered = Array.from({ length: 8 }, (_, k) => `q${k + 1}`);
    expect(draftOf(numbered, 0).reversed).toEqual([]);
    expect(draftOf(numbered, 0, () => true).reversed).toEqual([]);
  });
});
