import { describe, expect, it } from "vitest";
import { leastSquares } from "../../../../src/factor/cfa/estimation/least-squares";
import type { GroupMoments } from "../../../../src/factor/moments/group-moments";

const moments = (gamma: readonly number[]): GroupMoments => ({
  group: "",
  n: 100,
  items: ["a", "b"],
  kind: "ordered",
  thresholds: [1, 1],
  names: ["a|t1", "b|t1", "a~~b"],
  moments: Float64Array.of(0, 0, 0.5),
  covariance: Float64Array.of(),
  gamma: Float64Array.from({ length: 9 }, (_, at) => (at % 4 === 0 ? (gamma[at / 4] ?? 0) : 0)),
  adjustedPairs: [],
});

describe("moments without sampling variance", () => {
  const hintOf = (gamma: readonly number[]): string | undefined => {
    try {
      leastSquares(moments(gamma), "DWLS");
      return undefined;
    } catch (error) {
      return (error as { hint?: string }).hint;
    }
  };

  it("are said to be of one item, or of sampling units that are all alike", () => {
    expect(hintOf([1, 1, 1])).toBeUndefined();
    expect(hintOf([1, 0, 1])).toContain("Leave the item out");
    expect(hintOf([0, 0, 0])).toContain("clusters");
  });
});
