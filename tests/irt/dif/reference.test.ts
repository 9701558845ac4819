import { describe, expect, it } from "vitest";
import type { DifItem } from "../../../src/irt/dif/dif-result";
import { CASES, compared, type StoredItem } from "./reference";

function close(value: number | null | undefined, expected: number, tolerance: number): void {
  expect(Math.abs((value ?? Number.NaN) - expected)).toBeLessThan(tolerance);
}

function expectLogistic(own: DifItem["logistic"], { logistic }: StoredItem, tolerance: number): void {
  expect(own?.n).toBe(logistic.n);
  [own?.uniform, own?.nonUniform, own?.both].forEach((test, at) => {
    close(test?.difference, logistic.difference[at]!, tolerance * Math.max(1, logistic.difference[at]!));
    expect(test?.df).toBe(logistic.df[at]);
    close(test?.p, logistic.p[at]!, tolerance);
    close(test?.r2Change, logistic.r2Change[at]!, tolerance);
  });
}

describe("dif", () => {
  it.each(CASES)("agrees with R: %s", (name) => {
    const { result, expected } = compared(name);
    expect(result.levels.map(({ label }) => label)).toEqual(expected.levels);
    expect(result.anchors).toEqual(expected.anchors);
    expect(result.purification).toEqual({ rounds: expected.rounds, settled: expected.settled });
    result.groups.forEach(({ mean, variance }, g) => {
      close(mean, expected.means[g]!, 2e-5);
      close(variance, expected.variances[g]!, 2e-5);
    });
    result.means?.all.forEach(({ mean, standardError }, g) => {
      close(mean, expected.all.mean[g]!, 2e-5);
      close(standardError, expected.all.se[g]!, 2e-5);
    });
    result.means?.freed.forEach(({ mean, standardError }, g) => {
      close(mean, expected.free.mean[g]!, 2e-5);
      // The linking error comes on top.
      expect(standardError).toBeGreaterThanOrEqual(expected.free.se[g]! - 2e-5);
    });
    result.items.forEach((item, at) => {
      const own = expected.items[at]!;
      expect(item.likelihoodRatio?.df).toBe(own.df);
      close(item.likelihoodRatio?.difference, own.difference, 1e-6 * Math.max(1, own.difference));
      close(item.likelihoodRatio?.p, own.p, 1e-6);
      close(item.likelihoodRatio?.adjustedP, own.adjusted, 5e-6);
      item.groups.forEach((group, g) => {
        const there = own.groups[g]!;
        close(group.a, there.a, 2e-5);
        group.d.forEach((d, k) => {
          close(d, there.d[k]!, 2e-5);
        });
        close(group.signedArea, there.signedArea, 5e-6);
        close(group.unsignedArea, there.unsignedArea, 5e-6);
        close(group.logOdds, there.logOdds, 2e-5);
        close(group.shift?.standardError, there.standardError, 2e-5);
        close(group.shift?.p, there.p, 2e-5);
        close(group.shift?.adjustedP, there.adjusted, 1e-4);
        close(group.shift?.fdrP, there.fdr, 1e-4);
        close(group.share?.z, there.z, 1e-4);
      });
      expectLogistic(item.logistic, own, 1e-8);
      if (own.mantelHaenszel === undefined) return;
      close(item.mantelHaenszel?.oddsRatio, own.mantelHaenszel.oddsRatio, 1e-12);
      close(item.mantelHaenszel?.chiSquare, own.mantelHaenszel.chiSquare, 1e-10);
      close(item.mantelHaenszel?.p, own.mantelHaenszel.p, 1e-10);
    });
  });

  it("finds the planted differences and no others", () => {
    const verdicts = (name: string): Record<string, string> =>
      Object.fromEntries(compared(name).result.items.map(({ id, verdict }) => [id, verdict]));
    const { y3, y6, ...others } = verdicts("planted");
    // The second has another slope, and no other intercept.
    expect([y3, y6]).toEqual(["different", "different"]);
    expect(new Set(Object.values(others))).toEqual(new Set(["none"]));
    const { y2, ...same } = verdicts("plantedGraded");
    expect(y2).toBe("present");
    expect(new Set(Object.values(same))).toEqual(new Set(["none"]));
  });
});
