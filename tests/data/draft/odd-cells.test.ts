import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { createRandom } from "../../../src/numeric/random/random";

const NAMES = ["mood_calm", "mood_glad", "mood_fresh", "mood_keen"];

/** Answers of 0 to 5 of 90 people to four items, with changed cells by "row column". */
function draftOf(changes: Readonly<Record<string, string>>, names: readonly string[] = NAMES) {
  const random = createRandom(21);
  const rows = Array.from({ length: 90 }, (_, row) => {
    const level = random.normal();
    return names
      .map((name) => {
        const answer = Math.max(0, Math.min(5, Math.round(2.5 + level + random.normal())));
        return changes[`${row} ${name}`] ?? String(answer);
      })
      .join();
  });
  return draftMeasure(parseCsv([names.join(), ...rows].join("\n")));
}

describe("words in a column of codes", () => {
  it("are typing errors in a few cells, named with their rows", () => {
    const { definition, notes } = draftOf({
      "3 mood_glad": "3 or 4",
      "8 mood_keen": "5!",
      "9 mood_keen": "4?",
    });
    expect(definition.items.map(({ id }) => id)).toEqual(NAMES);
    expect(definition.groups).toEqual({});
    expect(definition.items.map(({ missing }) => missing?.map(({ text }) => text))).toEqual([
      undefined,
      [["3 or 4"]],
      undefined,
      [["5!"], ["4?"]],
    ]);
    expect(notes).toContain(
      "mood_glad: 1 answer that is no code from 0 to 5 (3 or 4; row 5) was taken as a typing error and counts as no answer.",
    );
    expect(notes.find((note) => note.startsWith("mood_keen: 2 answers"))).toContain("rows 10 and 11");
  });

  it("may be a mean in place of a missing answer, among codes and among words at the ends", () => {
    const { definition, notes } = draftOf({ "3 mood_glad": "3.42" });
    expect(definition.items.map(({ id }) => id)).toEqual(NAMES);
    expect(notes.join(" ")).toContain(
      "1 answer lies between the codes (3.42), as imputed values do, and counts as no answer: mood_glad.",
    );
    const ends = (code: number): string =>
      code === 1 ? "1 (never)" : code === 5 ? "5 (always)" : String(code);
    const rows = Array.from({ length: 60 }, (_, row) =>
      [0, 1, 2, 3]
        .map((item) => (row === 7 && item === 1 ? "3.42" : ends(((row + ((row * item) % 3)) % 5) + 1)))
        .join(),
    );
    const draft = draftMeasure(parseCsv(["a_1,a_2,a_3,a_4", ...rows].join("\n")));
    expect(draft.definition.items.map(({ id }) => id)).toEqual(["a_1", "a_2", "a_3", "a_4"]);
    expect(draft.notes.join(" ")).toContain(
      "1 answer lies between the codes (3.42), as imputed values do, and counts as no answer: a_2.",
    );
  });

  it("are no answer where they say so, however many", () => {
    const often = Object.fromEntries(Array.from({ length: 20 }, (_, k) => [`${4 * k} mood_fresh`, "n/a"]));
    const { definition, notes } = draftOf(often);
    expect(definition.items.map(({ id }) => id)).toEqual(NAMES);
    expect(definition.items[2]?.missing).toMatchObject([{ text: ["n/a"] }]);
    expect(notes.some((note) => note.includes("typing error"))).toBe(false);
    expect(notes).toContain("Counted as no answer to items: “n/a” (20 cells).");
  });

  it("are levels where many gave them, or nothing beside has such codes", () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, k) => [`${k} mood_glad`, "other"]));
    expect(draftOf(many).definition.items.map(({ id }) => id)).not.toContain("mood_glad");
    const alone = draftMeasure(
      parseCsv(
        [
          "q1,q2,q3,floor",
          ...Array.from(
            { length: 60 },
            (_, k) => `${1 + (k % 3)},${1 + (k % 3)},${1 + (k % 2)},${k === 4 ? "roof" : 10 + (k % 4)}`,
          ),
        ].join("\n"),
      ),
    );
    expect(alone.notes.some((note) => note.includes("typing error"))).toBe(false);
  });

  it("count at every occasion of a repeated item", () => {
    const names = ["t1", "t2"].flatMap((time) => NAMES.map((name) => `${time}_${name}`));
    const { definition, notes } = draftOf({ "3 t2_mood_glad": "2 3" }, names);
    expect(definition.items.map(({ id }) => id)).toEqual(NAMES.map((name) => `t1_${name}`));
    expect(definition.items[1]?.missing).toMatchObject([{ text: ["2 3"] }]);
    expect(notes.filter((note) => note.includes("typing error"))).toEqual([
      "t2_mood_glad: 1 answer that is no code from 0 to 5 (2 3; row 5) was taken as a typing error and counts as no answer.",
    ]);
  });
});
