import type { CorrelationMatrix } from "../../correlation/correlation-matrix";
import type { PatternTable } from "../../data/answers/pattern-table";
import { itemScores } from "../../data/transform/item-scores";
import { ItemwiseError, type Warning } from "../../errors";
import { invert, multiply, type Rows, symmetricEigen, transpose } from "../../numeric/linear-algebra/matrix";
import { scoreMoments } from "../../survey/items/item-statistics";
import { choose } from "../../words/choose";
import { symmetrized } from "./efa";
import { UNIQUENESS_BOX } from "./extraction/reduced-eigen";
import * as messages from "./messages";
import type { EfaSolution } from "./solution";

export type FactorScoreMethod = "regression" | "bartlett" | "tenberge";

export interface FactorScoreWeights {
  readonly method: FactorScoreMethod;
  readonly items: readonly string[];
  /** Item x factor. */
  readonly weights: Rows;
  /** Squared correlation of each factor with its scores (squared validity; for "regression" the factor's determinacy). */
  readonly r2: readonly number[];
  readonly warnings: readonly Warning[];
}

/** What weights follow from: the items' covariances, and how the factors produce them. */
export interface ScoredModel {
  readonly matrix: Rows;
  readonly loadings: Rows;
  /** Covariances of the factors. */
  readonly phi: Rows;
  /** Covariances of items and factors. */
  readonly structure: Rows;
  /** The inverse of the residual covariances, times the loadings. */
  readonly scaled: () => Rows;
}

const METHODS: Readonly<Record<FactorScoreMethod, (model: ScoredModel) => number[][]>> = {
  regression: ({ matrix, structure }) => multiply(properInverse(matrix), structure),
  bartlett: ({ loadings, scaled: scaledLoadings }) => {
    const scaled = scaledLoadings();
    return multiply(scaled, invert(multiply(transpose(scaled), loadings)));
  },
  tenberge: ({ matrix, phi, loadings: unrotated }) => {
    const root = matrixRoot(phi, "root");
    const loadings = multiply(unrotated, root);
    const inner = multiply(transpose(loadings), multiply(properInverse(matrix), loadings));
    const orthogonal = multiply(
      multiply(matrixRoot(matrix, "inverse"), loadings),
      matrixRoot(inner, "inverse"),
    );
    return multiply(multiply(matrixRoot(matrix, "inverse"), orthogonal), root);
  },
};

/** Weights of factor scores by a model, item x factor (`factorScoreWeights`). @throws ItemwiseError "unknown-choice" */
export const scoreWeights = (model: ScoredModel, method: FactorScoreMethod): number[][] =>
  choose("scores", METHODS, method)(model);

/** Eigenvalues of correlations up to this are 0: items that depend on each other exactly leave rounding errors. */
const SINGULAR = 1e-8;

const isSingular = (matrix: Rows): boolean =>
  symmetricEigen(matrix).values.some((value) => value <= SINGULAR);

/** The inverse, of a singular matrix within the space that its items span (Moore-Penrose). */
const properInverse = (matrix: Rows): number[][] =>
  isSingular(matrix) ? byEigenvalues(matrix, (value) => (value > SINGULAR ? 1 / value : 0)) : invert(matrix);

/** The root of a matrix, or the inverse of the root within the space that its items span. */
const matrixRoot = (matrix: Rows, kind: "root" | "inverse"): number[][] =>
  byEigenvalues(matrix, (value) =>
    value <= SINGULAR ? 0 : kind === "root" ? Math.sqrt(value) : 1 / Math.sqrt(value),
  );

function byEigenvalues(matrix: Rows, change: (value: number) => number): number[][] {
  const { values, vectors } = symmetricEigen(matrix);
  const changed = values.map(change);
  return multiply(
    vectors.map((row) => row.map((value, k) => value * changed[k]!)),
    transpose(vectors),
  );
}

/**
 * Weights of factor scores: "regression" R^-1 S (Thurstone 1935; S the structure matrix), the best predictor of the
 * factors; "bartlett" U^-2 L (L'U^-2 L)^-1 (Bartlett 1937), unbiased; "tenberge" (ten Berge, Krijnen, Wansbeek & Shapiro
 * 1999): scores with the factors' correlations. A uniqueness below .005 counts as .005.
 * Reference: psych::factor.scores (methods "Thurstone", "Bartlett" and "tenBerge").
 * @param correlation the solution's correlations; smoothed, with a warning, if an eigenvalue is negative. Of singular ones
 *   the inverse is that within the space that the items span, as psych's is
 * @throws ItemwiseError "unknown-choice"; "not-positive-definite" without a smoothed matrix; "empty-factor" for
 *   Bartlett's scores of factors without loadings
 * @example
 * ```ts
 * const matrix = [[1, 0.56, 0.48], [0.56, 1, 0.42], [0.48, 0.42, 1]];
 * const solution = efa({ matrix, n: 200, items: ["a", "b", "c"] }, { factors: 1 });
 * factorScoreWeights(solution, { matrix }, "regression").r2[0].toFixed(3); // "0.767"
 * ```
 */
export function factorScoreWeights(
  solution: EfaSolution,
  correlation: Pick<CorrelationMatrix, "matrix"> & Partial<Pick<CorrelationMatrix, "smoothedMatrix">>,
  method: FactorScoreMethod,
): FactorScoreWeights {
  if (method !== "regression" && solution.variance.some((share) => share < 1e-8)) throw emptyFactor();
  const { matrix, warnings } = properMatrix(correlation);
  const { loadings, uniquenesses, phi, structure } = solution;
  const scaled = (): Rows =>
    loadings.map((row, i) => {
      const uniqueness = Math.max(UNIQUENESS_BOX.lower, uniquenesses[i]!);
      return row.map((value) => value / uniqueness);
    });
  const weights = scoreWeights({ matrix, loadings, phi, structure, scaled }, method);
  const covariance = multiply(transpose(weights), solution.structure);
  const variance = multiply(transpose(weights), multiply(matrix, weights));
  const r2 = covariance.map((row, k) => row[k]! ** 2 / variance[k]![k]!);
  return { method, items: solution.items, weights, r2, warnings };
}

export const emptyFactor = (): ItemwiseError =>
  new ItemwiseError("empty-factor", messages.scoresOfEmptyFactor, { hint: messages.scoresOfEmptyFactorHint });

/** The error for a table that lacks an item of the scores. */
export const missingItem = (item: string, hint: () => string): ItemwiseError =>
  new ItemwiseError("missing-item", () => messages.missingItem({ item }), { hint });

function properMatrix(
  correlation: Pick<CorrelationMatrix, "matrix"> & Partial<Pick<CorrelationMatrix, "smoothedMatrix">>,
): { matrix: Rows; warnings: Warning[] } {
  const matrix = symmetrized(correlation.matrix);
  const { values } = symmetricEigen(matrix);
  if (values.every((value) => value > -SINGULAR)) {
    const warnings = isSingular(matrix)
      ? [{ code: "singular-for-scores", message: messages.singularForScores() }]
      : [];
    return { matrix, warnings };
  }
  const smoothed = correlation.smoothedMatrix ?? null;
  if (smoothed === null) {
    throw new ItemwiseError("not-positive-definite", messages.scoresOfSingular, {
      hint: messages.scoresOfSingularHint,
    });
  }
  return {
    matrix: symmetrized(smoothed),
    warnings: [{ code: "smoothed-for-scores", message: messages.smoothedForScores() }],
  };
}

/**
 * Factor or component scores of every row of a table: its items' scores, standardized over all valid answers (weighted mean;
 * variance with n - 1), times the weights. Null for a row with a missing answer. **Scores of persons are restricted
 * output**: they may not go into a report, a chart or a default export. Reference: psych::factor.scores on the same
 * correlations.
 * @param table a table with the items of the weights, in any order
 * @returns by row of the table, by factor
 * @throws ItemwiseError "missing-item"
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 0, 1, 1, 0, 1], b: [0, 1, 1, 1, 0, 0], c: [0, 0, 0, 1, 1, 1] } });
 * const correlation = correlate(table, { missing: "listwise", type: "pearson" });
 * const weights = factorScoreWeights(efa(correlation, { factors: 1 }), correlation, "regression");
 * factorScores(table, weights).length; // 6
 * ```
 */
export function factorScores(
  table: PatternTable,
  weights: Pick<FactorScoreWeights, "items" | "weights">,
): (number[] | null)[] {
  const standardized = weights.items.map((id) => standardizedItem(table, id));
  return weightedRows(table.rows, standardized, weights.weights);
}

/** By row, the sums of the columns with their weights, column x factor; null where an answer is missing. */
export function weightedRows(
  rows: number,
  columns: readonly Float64Array[],
  weights: Rows,
): (number[] | null)[] {
  const factors = weights[0]?.map((_, k) => k) ?? [];
  return Array.from({ length: rows }, (_, row) => {
    const answers = columns.map((column) => column[row]!);
    if (answers.some(Number.isNaN)) return null;
    return factors.map((k) => answers.reduce((sum, z, i) => sum + z * weights[i]![k]!, 0));
  });
}

/** NaN for a missing answer; 0 for everyone if an item does not vary. */
export function standardizedItem(table: PatternTable, id: string): Float64Array {
  const index = table.items.findIndex((item) => item.id === id);
  if (index === -1) {
    throw missingItem(id, messages.missingItemHint);
  }
  const { mean, standardDeviation } = scoreMoments(table, index);
  const [center, deviation] = [mean ?? Number.NaN, standardDeviation ?? 0];
  return itemScores(table, index).map((score) =>
    deviation > 0 ? (score - center) / deviation : score - center,
  );
}
