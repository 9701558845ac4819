import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
import { draftAssumptions } from "../../../src/data/draft/draft-assumptions";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { createRandom } from "../../../src/numeric/random/random";

/** Answers of 1 to 9 of 300 people to five items, with changed cells by "row column". */
function draftOf(changes: Readonly<Record<string, number>>, names = ["a1", "a2", "a3", "a4", "a5"]) {
  const random = createRandom(3);
  const rows = Array.from({ length: 300 }, (_, row) => {
    const level = random.integer(9);
    const answer = (): number => 1 + (random.uniform() < 0.5 ? level : random.integer(9));
    return names.map((name) => changes[`${row} ${name}`] ?? answer()).join();
  });
  return draftMeasure(parseCsv([names.join(), ...rows].join("\n")));
}

describe("codes outside the range that neighbors share", () => {
  it("are no answer to that item, and named with their rows", () => {
    const { definition, notes } = draftOf({ "4 a4": 25, "10 a4": 26, "299 a4": 31, "7 a2": 44 });
    expect(definition.items.map(({ id, missing }) => [id, missing?.map(({ code }) => code)])).toEqual([
      ["a1", undefined],
      ["a2", [44]],
      ["a3", undefined],
      ["a4", [25, 26, 31]],
      ["a5", undefined],
    ]);
    expect(definition.items[3]?.missing?.[0]?.label).toBe("No code from 1 to 9 (25)");
    expect(notes).toContain(
      "a4: 3 answers that are no code from 1 to 9 (25, 26 and 31; rows 6, 12 and 301) were taken as typing errors and count as no answer.",
    );
  });

  it("stand with their rows on top of the report, unless answers are sensitive", () => {
    const draft = draftOf({ "4 a4": 25, "7 a2": 44 });
    const said = (sensitive: boolean) =>
      draftAssumptions({ ...draft.definition, sensitive }, "own.csv", null, draft).join(" ");
    expect(said(false)).toContain(
      "a2: 1 answer that is no code from 1 to 9 (44; row 9) was taken as a typing error",
    );
    expect(said(true)).not.toContain("row 9");
  });

  it("are told apart from imputed values, which lie between the codes", () => {
    const { notes } = draftOf({ "4 a4": 3.336, "10 a4": 5.04, "9 a1": 4.5, "7 a2": 44 });
    expect(notes).toContain(
      "3 answers lie between the codes (3.336, 4.5 and 5.04), as imputed values do, and count as no answer: a1 and a4.",
    );
    expect(notes.some((note) => note.startsWith("a2: 1 answer that is no code"))).toBe(true);
  });

  it("are customary codes where they are customary, of all items", () => {
    const { definition, notes } = draftOf({ "4 a4": 99, "10 a2": 99 });
    expect(definition.items.every(({ missing }) => missing?.[0]?.code === 99)).toBe(true);
    expect(notes.some((note) => note.includes("typing error"))).toBe(false);
  });

  it("are no answer of all items where they are so in one, among other such codes", () => {
    const random = createRandom(4);
    const names = Array.from({ length: 6 }, (_, k) => `vic${k + 1}`);
    const rows = Array.from({ length: 200 }, (_, row) => {
      const level = random.integer(2);
      return names.map((_, at) => {
        if (row < 4) return at < 4 ? 7 + (row % 2) : at === 4 && row === 0 ? 7 : 9;
        return 1 + (random.uniform() < 0.6 ? level : random.integer(2));
      });
    });
    const { definition, notes } = draftMeasure(parseCsv([names, ...rows].join("\n")));
    expect(definition.items.map(({ missing }) => missing?.map(({ code }) => code))).toEqual(
      names.map(() => [7, 8, 9]),
    );
    expect(notes.some((note) => note.includes("typing error"))).toBe(false);
  });

  it("are answers where many gave them, and none of a count of things beside items", () => {
    const often = Object.fromEntries(Array.from({ length: 30 }, (_, k) => [`${k} a4`, 10]));
    expect(draftOf(often).notes.some((note) => note.includes("typing error"))).toBe(false);
    const visits = draftOf({ "4 visits": 10, "9 visits": 12 }, ["q", "w", "visits", "e", "r"]);
    expect(visits.notes.some((note) => note.includes("typing error"))).toBe(false);
    const typed = draftOf({ "4 sad": 55 }, ["calm", "glad", "sad", "tired", "tense"]);
    expect(
      typed.notes.some((note) => note.startsWith("sad: 1 answer that is no code from 1 to 9 (55; row 6)")),
    ).toBe(true);
  });
});
