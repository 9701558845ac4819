import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { createRandom } from "../../../src/numeric/random/random";

type Draw = (random: ReturnType<typeof createRandom>, row: number) => number | string;

/** What a column beside three items became: "external", a number of bands, or of levels as they are. */
function drafted(name: string, draw: Draw, people = 300): string {
  const random = createRandom(8);
  const rows = Array.from({ length: people }, (_, row) => {
    const level = random.integer(3);
    return [...[1, 2, 3].map(() => 1 + level + random.integer(3)), draw(random, row)].join();
  });
  const csv = [`q1,q2,q3,${name}`, ...rows].join("\n");
  const { definition, columns } = draftMeasure(parseCsv(csv));
  const [group] = Object.values(definition.groups ?? {});
  if (group !== undefined) return group.bands ? "bands" : "group";
  return columns.at(-1)?.as ?? "";
}

describe("numbers with many values in columns that are called like groups", () => {
  it.each<[string, Draw]>([
    ["Einkommen", (random) => (500 + 4000 * random.uniform()).toFixed(2)],
    ["income", (random) => 34_000 + random.integer(900)],
    ["household_income", (random) => 1000 * (1 + random.integer(40))],
    ["income", (random) => (random.uniform() < 0.1 ? -99 : 100 * random.integer(300))],
    ["education_years", (random) => random.integer(25)],
    ["area", (random) => (20 + 100 * random.uniform()).toFixed(1)],
  ])("are external variables: %s", (name, draw) => {
    expect(drafted(name, draw)).toBe("external");
  });

  it.each<[string, Draw, string]>([
    ["age", (random) => 18 + random.integer(60), "bands"],
    ["age_years", (random) => 18 + random.integer(60), "bands"],
    ["age", (random) => (18 + 60 * random.uniform()).toFixed(2), "bands"],
    ["edad", (random) => 11 + random.integer(70), "bands"],
    ["income", (random) => 1 + random.integer(8), "group"],
    ["income", (random) => 1000 * (1 + random.integer(12)), "group"],
    ["grade", (random) => ["1.0", "1.3", "1.7", "2.0", "2.3", "2.7"][random.integer(6)] ?? "", "group"],
    ["school", (random) => 4001 + 37 * random.integer(25), "group"],
    ["country", (random) => 4 + 33 * random.integer(26), "group"],
  ])("that have few values, are ages or codes stay groups: %s", (name, draw, expected) => {
    expect(drafted(name, draw)).toBe(expected);
  });
});

describe("bands of numbers with many values", () => {
  const bandsOf = (name: string) => {
    const rows = Array.from({ length: 200 }, (_, row) =>
      [1 + (row % 3), 1 + ((row + 1) % 3), 1 + (row % 60)].join(),
    );
    const { definition } = draftMeasure(parseCsv([`q1,q2,${name}`, ...rows].join("\n")), {
      ...{ items: ["q1", "q2"], groups: [name] },
    });
    return Object.values(definition.groups ?? {})[0]?.bands;
  };

  it.each(["age", "Edad", "child_age", "How old are you?", "Wie alt sind Sie?", "Quel âge avez-vous ?"])(
    "are those for ages where name or question say so: %s",
    (name) => {
      expect(bandsOf(name)?.slice(0, 3)).toEqual([
        [0, 11],
        [12, 17],
        [18, 24],
      ]);
    },
  );

  it.each(["hours_per_week", "distance", "score", "age_months", "wage", "language_use"])(
    "are of ten otherwise: %s",
    (name) => {
      expect(bandsOf(name)?.slice(0, 3)).toEqual([
        [0, 9],
        [10, 19],
        [20, 29],
      ]);
    },
  );
});

describe("codes of one person each in columns that are called like groups", () => {
  it("are identifiers", () => {
    expect(drafted("school", (_, row) => 1000 + 3 * row)).toBe("identifier");
  });
});

describe("texts of about one person each in columns that are called like groups", () => {
  it("are no group; those that people share are", () => {
    const work: Draw = (random) => `work ${String.fromCharCode(65 + random.integer(26))}`;
    expect(drafted("occupation", (_, row) => `work ${row % 30}`, 60)).not.toBe("group");
    expect(drafted("occupation", work, 200)).toBe("group");
  });
});
