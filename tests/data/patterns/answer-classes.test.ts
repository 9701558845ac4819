import { describe, expect, it } from "vitest";
import { answerClasses, joinPatterns, mergePatterns } from "../../../src/data/patterns/pattern-rows";

/** A row of the file a pattern: sex, answer and people. */
function patternsOf(rows: readonly (readonly [string, string, number])[]) {
  const count = Float64Array.from(rows, ([, , people]) => people);
  const nothing = new Float64Array(rows.length);
  const key = (column: string, at: 0 | 1) => {
    const texts = [...new Set(rows.map((row) => row[at]))].sort();
    return { column, texts, codes: Int32Array.from(rows, (row) => texts.indexOf(row[at])) };
  };
  return joinPatterns({
    keys: [key("sex", 0), key("a", 1)],
    entries: count,
    sums: {
      count,
      weight: count,
      weightSquared: count,
      largest: nothing,
      rests: { count: nothing, weight: nothing, weightSquared: nothing },
    },
  });
}

describe("classes of people alike in their groups", () => {
  it("are told by one answer where no other is shown of them; rows without groups are of none", () => {
    const all = patternsOf([
      ["f", "0", 9],
      ["f", "1", 3],
      ["m", "0", 8],
      ["m", "1", 6],
      ["x", "1", 2],
    ]);
    const { patterns, withoutGroups, withoutAnswers } = mergePatterns(all, 5, ["sex"]);
    expect([withoutGroups, withoutAnswers]).toEqual([5, 0]);
    expect(answerClasses(patterns, ["sex"])).toEqual({ k: 5, classes: 2, alike: 1 });
  });
});
