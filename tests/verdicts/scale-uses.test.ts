import { describe, expect, it } from "vitest";
import { noGroupMeans } from "../../src/reliability/group-means";
import { descriptives } from "../../src/survey/items/descriptives";
import { scaleUses, useVerdict } from "../../src/verdicts/scale-uses";

const alphaOf = (
  alpha: number | null,
  alphaInterval: readonly [number, number] | null,
  floor: number | null = null,
) => ({
  n: 400,
  alpha,
  alphaInterval,
  alphaBootstrapInterval: null,
  opposite: [],
  descriptives: floor === null ? null : { ...descriptives([0, 0, 1], [1, 1, 1], [0, 1])!, floor },
});
const of = (...scale: Parameters<typeof alphaOf>) => scaleUses(alphaOf(...scale));

describe("useVerdict", () => {
  it.each([
    [[0.7, 0.8], "adequate"],
    [[0.6999, 0.8], "undecided"],
    [[0.6, 0.7], "undecided"],
    [[0.6, 0.6999], "inadequate"],
    [null, "undecided"],
  ] as const)("is decided by the interval: %j, %s", (interval, verdict) => {
    expect(useVerdict(0.7, interval, 0.7)).toEqual({ verdict, coefficient: 0.7, interval, limit: 0.7 });
  });
});

describe("scaleUses", () => {
  it("judges means of six groups or more by the lower end of their reliability", () => {
    const means = { ...noGroupMeans("country", null), levels: 12, people: 100 };
    const verdictOf = (levels: number, low: number, high: number) =>
      scaleUses(alphaOf(0.65, [0.62, 0.68]), [
        { ...means, levels, reliability: { estimate: (low + high) / 2, low, high } },
      ])?.groupMeans?.[0]?.verdict;
    expect(verdictOf(12, 0.7, 0.9)).toBe("adequate");
    expect(verdictOf(12, 0.69, 0.9)).toBe("undecided");
    expect(verdictOf(12, 0.2, 0.69)).toBe("inadequate");
    expect(verdictOf(5, 0.8, 0.99)).toBeNull();
    expect(scaleUses(alphaOf(0.65, [0.62, 0.68]))?.groupMeans).toBeNull();
  });

  it("judges no use where items are answered in opposite directions", () => {
    expect(scaleUses({ ...alphaOf(0.85, [0.82, 0.88]), opposite: ["q5"] })).toBeNull();
  });

  it("says with how many people an open interval about the same alpha would decide", () => {
    const { verdict, needed } = of(0.78, [0.75, 0.81])!.ranking;
    const half = Math.log(0.25 / 0.19) / 2;
    expect(verdict).toBe("undecided");
    expect(needed).toBe(Math.ceil(400 * (half / Math.log(0.22 / 0.2)) ** 2));
    expect(of(0.75, [0.73, 0.77])!.ranking.needed).toBeNull();
  });

  it("does not rank people of whom half share one score, whatever alpha is", () => {
    expect(of(0.9, [0.88, 0.92], 0.49)!.ranking).toMatchObject({ verdict: "adequate", tied: null });
    expect(of(0.9, [0.88, 0.92], 0.5)!.ranking).toMatchObject({ verdict: "inadequate", tied: 0.5 });
  });

  it("has nothing without an alpha above 0", () => {
    expect([of(null, null), of(-0.1, [-0.2, 0]), of(0, [-0.1, 0.1])]).toEqual([null, null, null]);
  });
});
