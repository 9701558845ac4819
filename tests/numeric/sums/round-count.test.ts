import { describe, expect, it } from "vitest";
import { roundCount } from "../../../src/numeric/sums/round-count";

describe("roundCount(count, base)", () => {
  it("rounds to the nearest multiple, halves to the even one, each figure by itself", () => {
    expect([0, 2, 3, 7, 8, 12, 13].map((count) => roundCount(count, 5))).toEqual([0, 0, 5, 5, 10, 10, 15]);
    expect([5, 15, 25, 35].map((count) => roundCount(count, 10))).toEqual([0, 20, 20, 40]);
    expect(roundCount(7, 1)).toBe(7);
    expect(roundCount(12, 5) + roundCount(12, 5)).not.toBe(roundCount(24, 5));
  });
});
