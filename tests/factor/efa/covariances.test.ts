import { describe, expect, it } from "vitest";
import {
  type CovarianceInput,
  covarianceComponents,
  covarianceEfa,
  covariancesOf,
} from "../../../src/factor/efa/covariances";
import { efa } from "../../../src/factor/efa/efa";
import { multiply, transpose } from "../../../src/numeric/linear-algebra/matrix";
import reference from "../../reference/components.json";
import { aligned } from "../../support/comparisons/aligned";
import { largestDifference } from "../reference";

const { covariance } = reference;
const items = covariance.matrix.map((_, i) => `x${i + 1}`);
const input = covariancesOf({ items, matrix: covariance.matrix, n: 301 });
const none = { factors: 3, rotation: "none" } as const;

const rowsOf = (values: readonly number[]) => [values];

describe("factors of covariances", () => {
  // psych's maximum likelihood stops early.
  it.each([
    ["pa", 1e-6],
    ["ml", 5e-4],
  ] as const)("agree with psych's fa(covar = TRUE): %s", (extraction, tolerance) => {
    const theirs = covariance[extraction];
    const { raw, fit } = covarianceEfa(input, { ...none, extraction });
    const { loadings } = aligned({ ...raw, phi: identity }, theirs.loadings);
    expect(largestDifference(loadings, theirs.loadings)).toBeLessThan(tolerance);
    expect(largestDifference(rowsOf(raw.uniquenesses), rowsOf(theirs.uniqueness))).toBeLessThan(tolerance);
    expect(largestDifference(rowsOf(raw.variance), rowsOf(theirs.share))).toBeLessThan(tolerance);
    expect(fit.chiSquare).toBeCloseTo(theirs.chisq, 4);
  });

  it("by minimum residuals are their least squares", () => {
    const { loadings } = covarianceEfa(input, none).raw;
    expect(largestDifference(multiply(loadings, transpose(loadings)), covariance.uls)).toBeLessThan(1e-5);
  });

  it("are rotated as they are, in the items' units", () => {
    const rotated = covarianceEfa(input, {
      factors: 3,
      extraction: "pa",
      rotation: "varimax",
      normalize: "none",
    });
    const { loadings } = aligned({ ...rotated.raw, phi: identity }, covariance.varimax);
    expect(largestDifference(loadings, covariance.varimax)).toBeLessThan(1e-5);
    const rescaled = rotated.raw.loadings.map((row, i) => row.map((value) => value / input.deviations[i]!));
    expect(largestDifference(rotated.loadings, rescaled)).toBeLessThan(1e-12);
  });

  it("of standardized items are those of correlations; a unit that items share changes nothing", () => {
    const same: CovarianceInput = { ...input, deviations: items.map(() => 7) };
    const { raw, ...solution } = covarianceEfa(same, none);
    const plain = efa(input, none);
    expect(largestDifference(solution.loadings, plain.loadings)).toBeLessThan(1e-8);
    expect(
      largestDifference(
        raw.loadings,
        plain.loadings.map((row) => row.map((x) => 7 * x)),
      ),
    ).toBeLessThan(1e-7);
    expect(solution.fit.chiSquare).toBeCloseTo(plain.fit.chiSquare!, 6);
  });
});

const identity = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

describe("components of covariances", () => {
  it("agree with psych's principal(covar = TRUE)", () => {
    const { eigenvalues, raw, weights, structure } = covarianceComponents(input, { components: 3 });
    const theirs = covariance.none;
    expect(largestDifference(rowsOf(eigenvalues), rowsOf(covariance.eigenvalues))).toBeLessThan(1e-8);
    const { loadings } = aligned({ ...raw, phi: identity }, theirs.loadings);
    expect(largestDifference(loadings, theirs.loadings)).toBeLessThan(1e-8);
    expect(largestDifference(rowsOf(raw.uniquenesses), rowsOf(theirs.uniqueness))).toBeLessThan(1e-8);
    expect(largestDifference(rowsOf(raw.variance), rowsOf(theirs.share))).toBeLessThan(1e-8);
    // The scores of standardized items have the components' correlations with the items, and unit variances.
    const correlated = multiply(input.matrix as number[][], weights as number[][]);
    expect(largestDifference(correlated, structure)).toBeLessThan(1e-8);
  });

  it("are as many as have more variance than an item on average", () => {
    const mean = input.deviations.reduce((sum, value) => sum + value ** 2, 0) / items.length;
    const { components, eigenvalues } = covarianceComponents(input, {});
    expect(components).toBe(eigenvalues.filter((value) => value > mean).length);
  });
});
