import { describe, expect, it } from "vitest";
import { correlate } from "../../../src/correlation/correlate";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { efa } from "../../../src/factor/efa/efa";
import { factorScores, factorScoreWeights } from "../../../src/factor/efa/factor-scores";
import type { EfaSolution } from "../../../src/factor/efa/solution";
import { multiply, transpose } from "../../../src/numeric/linear-algebra/matrix";
import { largestDifference, reference } from "../reference";

const { data, loadings, uniquenesses, regression, bartlett } = reference.scores;
const answers = Object.fromEntries(data[0]!.map((_, j) => [`x${j + 1}`, data.map((row) => row[j]!)]));
const table = fromAnswers({ items: answers, scale: "continuous" });
const correlation = correlate(table, { missing: "listwise" });
const fitted = efa(correlation, { factors: 3, rotation: "none" });
/** psych's own loadings, so that its scores can be compared closely. */
const psych: EfaSolution = { ...fitted, loadings, structure: loadings, uniquenesses };

/** By person: the rows of the table come in an order of their own. */
function scoresOf(method: "regression" | "bartlett", people: number): (number[] | null)[] {
  const byRow = factorScores(table, factorScoreWeights(psych, correlation, method));
  return Array.from({ length: people }, (_, person) => {
    const row = Array.from({ length: table.rows }, (_, r) => r).find((r) =>
      table.columns.every((column, j) => column[r] === data[person]![j]),
    );
    return byRow[row!]!;
  });
}

describe("factor scores", () => {
  it("by regression agree with psych's", () => {
    const weights = factorScoreWeights(psych, correlation, "regression");
    expect(largestDifference(weights.weights, regression.weights)).toBeLessThan(1e-9);
    expect(largestDifference(weights.r2, regression.r2)).toBeLessThan(1e-9);
    expect(largestDifference(scoresOf("regression", 20), regression.scores)).toBeLessThan(1e-9);
  });

  it("by Bartlett's method agree with psych's", () => {
    const { weights } = factorScoreWeights(psych, correlation, "bartlett");
    expect(largestDifference(weights, bartlett.weights)).toBeLessThan(1e-9);
    expect(largestDifference(scoresOf("bartlett", 20), bartlett.scores)).toBeLessThan(1e-9);
  });

  it("by Bartlett's method are unbiased: weights' L is the identity", () => {
    const solution = efa(correlation, { factors: 3 });
    const { weights } = factorScoreWeights(solution, correlation, "bartlett");
    const product = multiply(transpose(weights), solution.loadings);
    expect(
      largestDifference(product, [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ]),
    ).toBeLessThan(1e-10);
  });

  it("are at most as valid by Bartlett's method as by regression", () => {
    const solution = efa(correlation, { factors: 3 });
    const best = factorScoreWeights(solution, correlation, "regression").r2;
    factorScoreWeights(solution, correlation, "bartlett").r2.forEach((value, k) => {
      expect(value).toBeLessThanOrEqual(best[k]! + 1e-12);
    });
  });

  it("are null where an answer is missing, and name an item that is not there", () => {
    const short = fromAnswers({
      items: { ...answers, x1: [null, ...answers.x1!.slice(1)] },
      scale: "continuous",
    });
    const weights = factorScoreWeights(fitted, correlation, "regression");
    expect(factorScores(short, weights).filter((row) => row === null)).toHaveLength(1);
    const { x1: _, ...rest } = answers;
    expect(() => factorScores(fromAnswers({ items: rest, scale: "continuous" }), weights)).toThrow(
      "no item x1",
    );
  });

  it("rest on the smoothed matrix where there is no other, and say so", () => {
    const { matrix, n } = reference.notPositiveDefinite;
    const solution = efa({ matrix, n, items: matrix.map((_, i) => `i${i}`) }, { factors: 2 });
    expect(() => factorScoreWeights(solution, { matrix }, "regression")).toThrow(
      expect.objectContaining({ code: "not-positive-definite" }),
    );
    const smoothedMatrix = matrix.map((row, i) => row.map((value, j) => (i === j ? 1 : 0.98 * value)));
    const { warnings } = factorScoreWeights(solution, { matrix, smoothedMatrix }, "regression");
    expect(warnings.map(({ code }) => code)).toEqual(["smoothed-for-scores"]);
  });

  it("refuse an unknown method and, by Bartlett's, a factor without loadings", () => {
    expect(() => factorScoreWeights(fitted, correlation, "anderson" as "bartlett")).toThrow("unknown method");
    const empty = { ...fitted, variance: [0.3, 0.2, 0] };
    expect(() => factorScoreWeights(empty, correlation, "bartlett")).toThrow(
      expect.objectContaining({ code: "empty-factor" }),
    );
  });
});

describe("factor scores of items that depend on each other exactly", () => {
  const base = [
    [1, 0.5, 0.4, 0.35],
    [0.5, 1, 0.3, 0.24],
    [0.4, 0.3, 1, 0.45],
    [0.35, 0.24, 0.45, 1],
  ];
  /** The fifth is the sum of the first two. */
  const sums = base.map(([a = 0, b = 0]) => (a + b) / Math.sqrt(3));
  const singular = {
    items: ["a", "b", "c", "d", "e"],
    matrix: [...base.map((row, i) => [...row, sums[i]!]), [...sums, 1]],
    n: 200,
  };

  it("use the pseudo-inverse, as psych's Thurstone scores do, and say so", () => {
    const psychs = [0.8017025746, 0.732281769, 0.4760473423, 0.4156053175, 1.0216835343].map((one) => [one]);
    const solution = { ...efa(singular, { factors: 1 }), loadings: psychs, structure: psychs };
    const { weights, warnings } = factorScoreWeights(solution, singular, "regression");
    const expected = [0.35898912188, 0.2523876247, 0.08145947495, 0.07249190433, 0.35297852921];
    expect(
      largestDifference(
        weights,
        expected.map((one) => [one]),
      ),
    ).toBeLessThan(1e-8);
    expect(warnings.map(({ code }) => code)).toEqual(["singular-for-scores"]);
  });

  it("are numbers by every method", () => {
    const solution = efa(singular, { factors: 1 });
    for (const method of ["regression", "bartlett", "tenberge"] as const) {
      const { weights } = factorScoreWeights(solution, singular, method);
      expect(
        weights.flat().every((weight) => Math.abs(weight) < 2),
        method,
      ).toBe(true);
    }
  });
});
