import { describe, expect, it } from "vitest";
import { descriptives } from "../../src/survey/items/descriptives";
import { scaleUses, useVerdict } from "../../src/verdicts/scale-uses";

const of = (
  alpha: number | null,
  alphaInterval: readonly [number, number] | null,
  floor: number | null = null,
) =>
  scaleUses({
    alpha,
    alphaInterval,
    alphaBootstrapInterval: null,
    descriptives: floor === null ? null : { ...descriptives([0, 0, 1], [1, 1, 1], [0, 1])!, floor },
  });

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
  it("has the reliability of a group's mean from the variances of true means and of means of people", () => {
    const means = of(0.75, [0.73, 0.77])!.groupMeans;
    // Means of true scores: .2^2 of .75; means of 100 people within a group: 1 / 100.
    expect(means.coefficient).toBeCloseTo((0.04 * 0.75) / (0.04 * 0.75 + 1 / 100), 12);
    expect(means.interval![0]).toBeCloseTo((0.04 * 0.73) / (0.04 * 0.73 + 1 / 100), 12);
    expect(means).toMatchObject({ verdict: "adequate", limit: 0.7, people: 100, needed: 78 });
    const [short, enough] = [77, 78].map((n) => (0.04 * 0.75) / (0.04 * 0.75 + 1 / n));
    expect(short).toBeLessThan(0.7);
    expect(enough).toBeGreaterThanOrEqual(0.7);
  });

  it("needs less for means of groups than for ranks of people", () => {
    expect(of(0.65, [0.62, 0.68])).toMatchObject({
      groupMeans: { verdict: "adequate" },
      ranking: { verdict: "inadequate", coefficient: 0.65, limit: 0.8 },
    });
  });

  it("does not rank people of whom half share one score, whatever alpha is", () => {
    expect(of(0.9, [0.88, 0.92], 0.49)!.ranking).toMatchObject({ verdict: "adequate", tied: null });
    expect(of(0.9, [0.88, 0.92], 0.5)!.ranking).toMatchObject({ verdict: "inadequate", tied: 0.5 });
  });

  it("counts an end below 0 as no reliability, and has nothing without an alpha above 0", () => {
    expect(of(0.1, [-0.2, 0.3])!.groupMeans.interval![0]).toBe(0);
    expect([of(null, null), of(-0.1, [-0.2, 0]), of(0, [-0.1, 0.1])]).toEqual([null, null, null]);
  });
});
