import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../../../src/data/answers/pattern-table";
import { describeCfa } from "../../../../src/factor/cfa/cfa";
import { type FitCfaOptions, fitCfa } from "../../../../src/factor/cfa/fit-cfa";
import { detectable } from "../../../../src/factor/cfa/fit-limits/detectable";
import { patternTable } from "../../../../src/factor/cfa/fit-limits/fit-draws";
import type { Detectable } from "../../../../src/factor/cfa/fit-limits/fit-limits-result";
import { patternProbabilities } from "../../../../src/factor/cfa/fit-limits/pattern-probabilities";
import { fitMatrixCfa } from "../../../../src/factor/cfa/matrix-cfa";

const named = (count: number) => Array.from({ length: count }, (_, j) => `x${j + 1}`);
const ONE = `f =~ ${named(9).join(" + ")}`;
const SECOND_ORDER = "a =~ x1+x2+x3+x4\nb =~ x5+x6+x7+x8\nc =~ x9+x10+x11+x12\nh =~ a + b + c";

/** Items of a loading whose factors, of so many items each, correlate. */
function ofMatrix(
  model: string,
  {
    loading,
    sizes,
    between,
    n,
    scaling,
  }: {
    loading: number;
    sizes: readonly number[];
    between: number;
    n: number;
    scaling?: "variance" | "first-loading";
  },
): Detectable | null {
  const of = sizes.flatMap((size, at) => Array.from({ length: size }, () => at));
  const matrix = of.map((f, j) => of.map((g, k) => (j === k ? 1 : loading ** 2 * (f === g ? 1 : between))));
  const fitted = fitMatrixCfa({ items: named(of.length), matrix, n }, model, { scaling });
  return detectable({ model: fitted, result: describeCfa(fitted, { model }) });
}

/** Everybody whom a model of one factor with loadings .6 and 10 % yes lets expect. */
function population(n: number): PatternTable {
  const [loadings, thresholds] = [new Float64Array(9).fill(0.6), new Float64Array(9).fill(1.2816)];
  const shares = patternProbabilities({ loadings, factors: 1, thresholds, further: [] });
  const count = shares.map((share) => share * n);
  return { ...patternTable(named(9)), count, weight: count, weightSquared: count };
}

function ofTable(table: PatternTable, model: string, how: Partial<FitCfaOptions> = {}): Detectable | null {
  const fitted = fitCfa(table, model, { missing: "listwise", ...how });
  return detectable({ model: fitted, result: describeCfa(fitted, { model }) });
}

describe("detectable", () => {
  // Powers of lavaan 0.6-19's chi-square, fitted to the matrix of the false model, by R's pchisq(ncp =).
  it("has the size and the people at which the power is .80", () => {
    const found = ofMatrix(ONE, { loading: 0.6, sizes: [9], between: 0, n: 300 });
    expect(found).toMatchObject({ kind: "factor-too-few", of: ["f"], found: true });
    expect(found?.size).toBeCloseTo(0.7995, 2);
    expect(Math.abs((found?.needed ?? 0) - 154)).toBeLessThanOrEqual(1);
  });

  it.each(["variance", "first-loading"] as const)(
    "splits a factor under a second-order one, scaled by %s",
    (scaling) => {
      const design = { loading: 0.7, sizes: [4, 4, 4], between: 0.5, scaling };
      const found = ofMatrix(SECOND_ORDER, { ...design, n: 300 });
      expect(Math.abs((found?.needed ?? 0) - 423)).toBeLessThanOrEqual(4);
      expect(found?.found).toBe(false);
      expect(ofMatrix(SECOND_ORDER, { ...design, n: 430 })?.found).toBe(true);
    },
  );

  it("splits the items of an exploratory factor that load most on it", () => {
    // R's factanal of the matrices of the false models: a power of .828 at a correlation of .80, .785 at .81.
    const block = `efa("b")*f + efa("b")*g =~ ${named(10).join(" + ")}`;
    const found = ofMatrix(block, { loading: 0.7, sizes: [5, 5], between: 0.5, n: 500 });
    expect(found).toMatchObject({ kind: "factor-too-few", found: true });
    expect(found?.size).toBeCloseTo(0.806, 2);
  });

  it("has the rates of samples of rare yes-or-no items", () => {
    // Of 200 samples of 1,000 72 % were rejected at a correlation of .697, 77.5 % at .675; of 1,162 at .70 76 %.
    const found = ofTable(population(1000), ONE);
    expect(found?.size).toBeGreaterThan(0.63);
    expect(found?.size).toBeLessThan(0.69);
    expect(found?.needed).toBeGreaterThan(1050);
    expect(found?.needed).toBeLessThan(1350);
  });

  it("looks for a pair where no factor has four items", () => {
    const model = "f =~ x1 + x2 + x3\ng =~ x4 + x5 + x6";
    const few = ofMatrix(model, { loading: 0.7, sizes: [3, 3], between: 0.4, n: 150 });
    const many = ofMatrix(model, { loading: 0.7, sizes: [3, 3], between: 0.4, n: 2000 });
    expect(few).toMatchObject({ kind: "correlated-pair", found: false, needed: many?.needed });
    expect(many?.found).toBe(true);
    expect(few?.size).toBeGreaterThan(0.3);
    expect(many?.size).toBeLessThan(0.3);
  });

  it("is null without degrees of freedom or a test", () => {
    expect(ofTable(population(500), "f =~ x1 + x2 + x3")).toBeNull();
    expect(ofTable(population(500), ONE, { estimator: "DWLS" })).toBeNull();
  });
});
