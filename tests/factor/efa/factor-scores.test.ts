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
