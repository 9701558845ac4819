import { describe, expect, it } from "vitest";
import { commonPartPoints, hull } from "../../../scripts/verdicts/hull";
import { completeRows } from "../../../src/data/transform/select";
import { factorTestsOfTable } from "../../../src/factor/esem/factor-tests";
import { generalFactor } from "../../../src/reliability/general-factor";
import { nineTable } from "../../support/table";
import { reference, testedTables } from "./dimensions-reference";

describe("hull by the common part accounted for", () => {
  it.each(Object.entries(reference.hull))("agrees with the paper's steps in R: %s", (_name, expected) => {
    const points = commonPartPoints(expected.matrix, expected.most);
    expect(points.map(({ df }) => df)).toEqual(expected.df);
    // KMO of what is left has small numbers in both its sums.
    points.forEach(({ fit }, k) => {
      expect(Math.abs(fit - expected.caf[k]!)).toBeLessThan(1e-4);
    });
    const found = hull(points);
    expect(found.factors).toBe(expected.factors ?? null);
    expect(found.points.flatMap(({ factors, onHull }) => (onHull ? [factors] : []))).toEqual(
      expected.onHull ?? [],
    );
  });

  it("takes the larger of two, and none where nothing gains", () => {
    const points = [0.1, 0.8, 0.7].map((fit, factors) => ({ factors, fit, df: 9 - 3 * factors }));
    expect(hull(points).factors).toBe(1);
    expect(hull(points.slice(0, 1)).factors).toBeNull();
  });
});

describe("tests of more and more factors", () => {
  it.each([
    ["nine", 3],
    ["lsat6", 1],
    ["holzinger", 4],
  ] as const)("agree with lavaan::efa: %s", (name, factors) => {
    const found = factorTestsOfTable(testedTables[name](), { missing: "listwise" });
    const { chiSquare, df, p } = reference.tests[name];
    chiSquare.forEach((expected, k) => {
      const test = found.tests[k]!;
      const pValue = p[k]!;
      if (expected === "NA" || pValue === "NA") return;
      expect(test.df).toBeCloseTo(df[k]!, 6);
      expect(Math.abs(test.chiSquare! / expected - 1)).toBeLessThan(1e-4);
      expect(test.p).toBeCloseTo(pValue, 4);
    });
    expect(found.factors).toBe(factors);
  });
});

describe("a test without a solution", () => {
  it("holds the uniqueness of the Heywood case at its bound, as lavaan does when told", () => {
    const { item, ...expected } = reference.held;
    const found = factorTestsOfTable(completeRows(nineTable("binary")), { missing: "listwise" }).tests[3]!;
    expect(found.held).toEqual([item]);
    expect(found.df).toBeCloseTo(expected["df.scaled"], 6);
    expect(Math.abs(found.chiSquare! / expected["chisq.scaled"] - 1)).toBeLessThan(1e-4);
    expect(found.p).toBeCloseTo(expected["pvalue.scaled"], 4);
  });
});

describe("generalFactor", () => {
  it.each(Object.entries(reference.general))("agrees with psych::schmid: %s", (_name, expected) => {
    const { matrix, n, factors } = expected;
    const items = matrix.map((_, j) => `i${j}`);
    const found = generalFactor({ matrix, n, items }, { factors });
    // psych's minres and rotation stop early.
    expect(Math.abs(found.ecv! - expected.ecv)).toBeLessThan(2e-4);
    expect(Math.abs(found.omegaHierarchical! - expected.omegaHierarchical)).toBeLessThan(2e-4);
    expect(found.puc).toBeGreaterThan(0.5);
    const first = generalFactor({ matrix, n, items }, { factors: 2 });
    expect(first).toMatchObject({ method: "first-unrotated-factor", omegaHierarchical: null, puc: null });
    expect(first.ecv).toBeCloseTo(expected.ecvFirst, 4);
  });

  it("counts the pairs of items of different groups", () => {
    const items = [..."abcdefghi"];
    const group = (j: number): number => Math.floor(j / 3);
    const matrix = items.map((_, i) =>
      items.map((__, j) => (i === j ? 1 : group(i) === group(j) ? 0.6 : 0.3)),
    );
    const { puc, ecv } = generalFactor({ matrix, n: 500, items }, { factors: 3 });
    expect(puc).toBeCloseTo(27 / 36, 12);
    expect(ecv).toBeCloseTo(0.5, 4);
  });
});
