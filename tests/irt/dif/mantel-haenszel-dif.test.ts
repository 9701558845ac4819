import { describe, expect, it } from "vitest";
import type { MatchedGroups } from "../../../src/irt/dif/logistic-dif";
import { mantelHaenszelDif } from "../../../src/irt/dif/mantel-haenszel-dif";

/** Two groups at one score: no and yes of the first, no and yes of the second. */
function matched(counts: readonly [number, number, number, number]): MatchedGroups {
  return {
    groups: ["one", "two"],
    cells: [
      { group: 0, score: 1 },
      { group: 1, score: 1 },
    ],
    counts: Float64Array.from(counts),
    categories: 2,
    n: counts.reduce((sum, count) => sum + count, 0),
    scale: 1,
    cell: new Int32Array(0),
    category: new Int32Array(0),
  };
}

describe("mantelHaenszelDif", () => {
  it("is below 0 where the second group says yes less often", () => {
    // Odds 2 in the first group, 1 in the second.
    const found = mantelHaenszelDif(matched([1000, 2000, 1500, 1500]));
    expect(found).toMatchObject({ oddsRatio: 2 });
    expect("delta" in found && found.delta).toBeCloseTo(-2.35 * Math.log(2), 12);
  });

  it.each([
    ["A: below 1", [1000, 1200, 1000, 1000], "A"],
    ["A: large but not significant", [10, 20, 12, 12], "A"],
    ["B: between 1 and 1.5", [1000, 1600, 1000, 1000], "B"],
    // By Woolf's standard error delta lies 2.6 standard errors above 1, with a quarter of the people 1.3.
    ["C: above 1.5 and significantly above 1", [95, 225, 160, 160], "C"],
    ["B: above 1.5 but not significantly above 1", [24, 57, 40, 40], "B"],
  ] as const)("class %s", (_, counts, size) => {
    expect(mantelHaenszelDif(matched(counts))).toMatchObject({ size });
  });

  it("has no answer where one of the groups is not there, or nobody answered differently", () => {
    const nobody = { reason: "no-contrast", groups: [] };
    expect(mantelHaenszelDif({ ...matched([5, 5, 5, 5]), groups: ["one"] })).toEqual(nobody);
    expect(mantelHaenszelDif(matched([5, 0, 5, 0]))).toEqual(nobody);
    expect(mantelHaenszelDif(matched([20, 0, 15, 5]))).toEqual({ reason: "no-odds-ratio", groups: [] });
  });
});
