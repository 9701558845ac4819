import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { createRandom } from "../../../src/numeric/random/random";

/** Answers of 1 to 5 of people to eight items, with further columns made from them. */
function draftOf(more: Readonly<Record<string, (a: readonly number[]) => number | string>>, people = 120) {
  const random = createRandom(8);
  const rows = Array.from({ length: people }, () => {
    const trait = random.normal();
    const a = Array.from({ length: 8 }, () =>
      Math.max(1, Math.min(5, Math.round(3 + trait + random.normal()))),
    );
    return [...a, ...Object.values(more).map((made) => made(a))].join();
  });
  const names = [...Array.from({ length: 8 }, (_, k) => `q${k + 1}`), ...Object.keys(more)];
  return draftMeasure(parseCsv([names.join(), ...rows].join("\n")));
}

const sum = (own: readonly number[]): number => own.reduce((all, one) => all + one, 0);

describe("what is nearly a sum", () => {
  it("is none: whole numbers added up leave nothing", () => {
    const random = createRandom(5);
    for (let seed = 0; seed < 10; seed++) {
      const { definition } = draftOf({ pain: (a) => (a[0] ?? 0) + (a[1] ?? 0) + random.integer(3) - 1 }, 600);
      expect(Object.keys(definition.external ?? {})).toEqual(["pain"]);
    }
  });
});

describe("sums and means beside items", () => {
  it("are left out, with what they are made of", () => {
    const { definition, columns, notes } = draftOf({
      total: sum,
      first: (a) => sum(a.slice(0, 3)),
      keyed: (a) => (a[0] ?? 0) + (6 - (a[1] ?? 0)) + (a[4] ?? 0) + (6 - (a[7] ?? 0)),
      mean: (a) => (sum(a.slice(2, 6)) / 4).toFixed(2),
    });
    expect(definition.items.map(({ id }) => id)).toEqual(Array.from({ length: 8 }, (_, k) => `q${k + 1}`));
    expect(definition.external).toBeUndefined();
    expect(columns.slice(8).map(({ column, why }) => `${column}: ${why}`)).toEqual([
      "total: the sum of 8 other columns: q1, q2, q3, q4, q5, q6 and 2 more",
      "first: the sum of 3 other columns: q1, q2 and q3",
      "keyed: the sum of 4 other columns: q1, q2, q5 and q8",
      "mean: the mean of 4 other columns: q3, q4, q5 and q6",
    ]);
    expect(notes).toContain(
      "Sums, means, bands and copies of other columns are no items, and were left out: total, first, keyed and mean.",
    );
  });

  it("are left out and named where everybody gave one of the items' answers to a numbered column", () => {
    const { notes } = draftOf({ q9: () => 3, q10: () => 77, wave: () => 1 });
    expect(notes).toContain("Left out, since everybody gave the same answer: q9.");
  });

  it("are found where an item in two bands bears its name, but not where another question has such answers", () => {
    const { columns } = draftOf({
      q1_bin: (a) => Number((a[0] ?? 0) >= 4),
      high_q2: (a) => Number((a[1] ?? 0) >= 3),
      q30: (a) => Number((a[2] ?? 0) >= 4),
      ever: (a) => Number((a[3] ?? 0) >= 4),
    });
    expect(columns.slice(8, 10).map(({ column, why }) => `${column}: ${why}`)).toEqual([
      "q1_bin: another column, copied or recoded: q1",
      "high_q2: another column, copied or recoded: q2",
    ]);
    expect(columns.slice(10).filter(({ why }) => why.includes("another column"))).toEqual([]);
  });

  it("are found with weights, as counts of answers, in bands and in spite of typing errors", () => {
    let row = 0;
    const { columns } = draftOf({
      weighted: (a) => (a[0] ?? 0) + 2 * (a[1] ?? 0) + 3 * (a[2] ?? 0),
      cases: (a) => a.filter((code) => code >= 4).length,
      total: (a) => {
        row++;
        return row === 7 ? 3 : sum(a);
      },
    });
    expect(columns.slice(8).map(({ column, as, why }) => `${column}, ${as}: ${why}`)).toEqual([
      "weighted, left-out: the sum of 3 other columns with weights: q1, q2 and q3",
      "cases, left-out: the number of 8 other columns answered from a certain code on: q1, q2, q3, q4, q5, q6 and 2 more",
      "total, left-out: the sum of 8 other columns: q1, q2, q3, q4, q5, q6 and 2 more",
    ]);
    const banded = draftOf({ total: sum, level: (a) => (sum(a) < 20 ? 1 : sum(a) < 28 ? 2 : 3) });
    expect(banded.columns.at(-1)?.why).toBe("a score in bands: total");
  });

  it("are none where something else is in them, or few people show it", () => {
    const random = createRandom(9);
    const { definition } = draftOf({ visits: (a) => sum(a) + random.integer(13) });
    expect(Object.keys(definition.external ?? {})).toEqual(["visits"]);
    const few = draftOf({ total: sum }, 12);
    expect(few.notes.some((note) => note.startsWith("Sums, means"))).toBe(false);
  });
});

describe("scores that are nearly made of the items", () => {
  const external = ({ definition }: ReturnType<typeof draftMeasure>): string[] =>
    Object.keys(definition.external ?? {});

  it("are left out: with an item that the file lacks, with decimal weights, or standardized", () => {
    const random = createRandom(3);
    const answer = (level: number): number =>
      Math.max(1, Math.min(5, Math.round(3 + level + random.normal())));
    const draft = draftOf(
      {
        seven: (a) => sum(a.slice(0, 6)) + answer((sum(a) - 24) / 12),
        factor: (a) => a.reduce((all, code, k) => all + (0.13 + 0.04 * k) * code, 0).toFixed(5),
        zq1: (a) => (((a[0] ?? 0) - 3) / 1.27).toFixed(5),
      },
      300,
    );
    expect(external(draft)).toEqual([]);
    expect(draft.columns.slice(8).map(({ why }) => why)).toEqual([
      "nearly a score of 6 other columns: q1, q2, q3, q4, q5 and q6",
      "nearly a score of 8 other columns: q1, q2, q3, q4, q5, q6 and 2 more",
      "another column, copied or recoded: q1",
    ]);
    expect(draft.notes.join("\n")).toMatch(
      /^seven looks like a score made of the items: q1, q2, q3, q4, q5 and q6 explain 9[5-9]% of its variance\./m,
    );
  });

  it("are left out where means replace the answers that most people lack", () => {
    const random = createRandom(6);
    const rows = Array.from({ length: 200 }, () => {
      const trait = random.normal();
      const all = Array.from({ length: 10 }, () =>
        Math.max(1, Math.min(5, Math.round(3 + trait + random.normal()))),
      );
      const given = all.map((code, k) => (k === random.integer(10) || random.uniform() < 0.15 ? null : code));
      const answered = given.filter((code) => code !== null);
      const prorated = (10 * sum(answered)) / answered.length;
      const outcome = sum(all) + 5 * random.normal();
      return [...given.map((code) => code ?? ""), prorated.toFixed(1), outcome.toFixed(1)].join();
    });
    const names = [...Array.from({ length: 10 }, (_, k) => `q${k + 1}`), "prorated", "outcome"];
    expect(external(draftMeasure(parseCsv([names.join(), ...rows].join("\n"))))).toEqual(["outcome"]);
  });

  it("are none where the items explain most of an outcome, or one item alone does", () => {
    const random = createRandom(7);
    const draft = draftOf(
      {
        outcome: (a) => (sum(a) + 3.5 * random.normal()).toFixed(2),
        slider: (a) => Math.round(20 * (a[0] ?? 0) + 3 * random.normal()),
      },
      300,
    );
    expect(external(draft)).toEqual(["outcome", "slider"]);
  });
});

describe("copies of items", () => {
  it("are left out, recoded or not, and others are kept", () => {
    const random = createRandom(12);
    const { definition, columns, notes } = draftOf({
      again: (a) => a[0] ?? 0,
      turned: (a) => 6 - (a[1] ?? 0),
      percent: (a) => 25 * ((a[2] ?? 0) - 1),
      almost: (a) => (random.uniform() < 0.02 ? 3 : (a[3] ?? 0)),
    });
    expect(columns.slice(8).map(({ column, why }) => `${column}: ${why}`)).toEqual([
      "again: another column, copied or recoded: q1",
      "turned: another column, copied or recoded: q2",
      "percent: another column, copied or recoded: q3",
      "almost: 5 values; shares no answers with the items",
    ]);
    expect(definition.items).toHaveLength(8);
    expect(notes).toContain(
      "Sums, means, bands and copies of other columns are no items, and were left out: again, turned and percent.",
    );
  });

  it("are not seen among few people, or few who answered otherwise", () => {
    expect(draftOf({ again: (a) => a[0] ?? 0 }, 25).notes.some((note) => note.startsWith("Sums"))).toBe(
      false,
    );
    let row = 0;
    const rare = (): number => (row++ % 100 < 2 ? 1 : 0);
    const { notes } = draftOf({ fire: rare, flood: (a) => (a.length > 0 && (row - 1) % 100 < 2 ? 1 : 0) });
    expect(notes.some((note) => note.startsWith("Sums"))).toBe(false);
  });
});

describe("columns of numbers with decimals", () => {
  const random = createRandom(4);
  const fileOf = (scales: Readonly<Record<string, readonly [number, number]>>): string =>
    [
      Object.keys(scales).join(),
      ...Array.from({ length: 100 }, () => {
        const level = random.uniform();
        const place = (): number => (random.uniform() + level) / 2;
        return Object.values(scales)
          .map(([low, high]) => (low + (high - low) * place()).toFixed(2))
          .join();
      }),
    ].join("\n");

  it("are items where they share a range, and external variables where they do not", () => {
    const shared = { calm: [0, 10], glad: [1, 10], tense: [0, 9], weight_kg: [40, 120] } as const;
    const { definition } = draftMeasure(parseCsv(fileOf(shared)));
    expect(definition.items.map(({ id }) => id)).toEqual(["calm", "glad", "tense"]);
    expect(Object.keys(definition.external ?? {})).toEqual(["weight_kg"]);
  });

  it("are no items where some are percentages of one whole, unless their names are numbered", () => {
    const rows = Array.from({ length: 100 }, () => {
      const [a, b] = [random.integer(50), random.integer(40)];
      const meals = Math.min(100, a + random.integer(40));
      return [meals, a, b, 100 - a - b, a > 25 ? 1 : 2].join();
    });
    const fileOfRows = (header: string) => parseCsv([header, ...rows].join("\n"));
    expect(() => draftMeasure(fileOfRows("meals,none,school,college,sex"))).toThrow(/no column looks like/);
    const { definition } = draftMeasure(fileOfRows("s1,s2,s3,s4,sex"));
    expect(definition.items.map(({ id }) => id)).toEqual(["s1", "s2", "s3"]);
  });

  it("are no items at all where each is on a scale of its own", () => {
    const scores = { anxiety: [10, 50], mood: [0, 9], burden: [60, 400], trust: [-3, 3] } as const;
    expect(() => draftMeasure(parseCsv(fileOf(scores)))).toThrow(/no column looks like an item/);
  });
});

describe("numbers of places beside their names", () => {
  it("are left out, where each name has a number of its own", () => {
    const place = (a: readonly number[]): number => sum(a.slice(0, 4)) ** 2 % 97;
    const { definition, notes } = draftOf({ county: (a) => `Place ${place(a)}`, number: place }, 300);
    expect(Object.keys(definition.external ?? {})).toEqual([]);
    expect(notes.join(" ")).toContain("were left out: number.");
    const { definition: other } = draftOf({ county: (a) => `Place ${place(a) % 8}`, number: place }, 300);
    expect(Object.keys(other.external ?? {})).toEqual(["number"]);
  });
});
