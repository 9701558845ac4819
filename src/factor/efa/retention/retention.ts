import type { CorrelationMatrix } from "../../../correlation/correlation-matrix";
import { checkMatrix, type MatrixInput, matrixCorrelations } from "../../../correlation/matrix-input";
import type { PatternTable } from "../../../data/answers/pattern-table";
import type { Warning } from "../../../errors";
import { flatEigenvalues } from "../../../numeric/linear-algebra/flat-eigen";
import { minimumAveragePartial } from "./map";
import {
  type ParallelAnalysisOptions,
  parallelAnalysis,
  parallelOf,
  rareItemsWarning,
} from "./parallel-analysis";
import { normalItems } from "./random-items";
import type { ParallelAnalysis, Retention } from "./retention-result";

/**
 * Rules for the number of factors based on correlations alone: parallel analysis, MAP, the empirical Kaiser criterion
 * and Kaiser's rule. Those that need n use the people per random data set of the parallel analysis.
 * @param table the items of `correlation`, in that order
 * @throws as `parallelAnalysis`
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 1, 1, 0, 1, 0], b: [0, 1, 1, 0, 0, 1], c: [0, 1, 1, 1, 0, 0] } });
 * const correlation = correlate(table, { missing: "listwise" });
 * retention(table, correlation, { replicates: 20, seed: 1 }).kaiser; // 1
 * ```
 */
export function retention(
  table: PatternTable,
  correlation: CorrelationMatrix,
  options: ParallelAnalysisOptions,
): Retention {
  return rulesOf(parallelAnalysis(table, correlation, options), correlation);
}

/**
 * The same of a covariance or correlation matrix: the random data are independent normal variables (Horn 1965).
 * @throws ItemwiseError "bad-matrix", "too-few-people" as `checkMatrix`; as `parallelAnalysis`
 * @example
 * ```ts
 * const matrix = [
 *   [1, 0.56, 0.48],
 *   [0.56, 1, 0.42],
 *   [0.48, 0.42, 1],
 * ];
 * matrixRetention({ items: ["a", "b", "c"], matrix, n: 500 }, { replicates: 20, seed: 1 }).parallel.factors; // 1
 * ```
 */
export function matrixRetention(input: MatrixInput, options: ParallelAnalysisOptions): Retention {
  checkMatrix(input);
  const matrix = matrixCorrelations(input);
  const eigenvalues = Array.from(flatEigenvalues(Float64Array.from(matrix.flat()), matrix.length));
  const correlation = { items: input.items, matrix, eigenvalues, type: "pearson" as const };
  return rulesOf(parallelOf(normalItems(input, options.mostDrawn), correlation, options), correlation);
}

function rulesOf(
  parallel: ParallelAnalysis,
  correlation: Pick<CorrelationMatrix, "matrix" | "eigenvalues" | "type">,
): Retention {
  const map = minimumAveragePartial(correlation.matrix);
  const empirical = empiricalKaiser(correlation.eigenvalues, parallel.n);
  const others = [map.factors, map.factors4, empirical.factors];
  return {
    parallel,
    map,
    empiricalKaiser: empirical.factors,
    empiricalKaiserReference: empirical.reference,
    kaiser: kaiser(correlation.eigenvalues),
    warnings: [...withComparison(parallel, correlation, others), ...map.warnings],
  };
}

/** The parallel analysis's warnings, with a comparison of the rules in that of rare items. */
function withComparison(
  parallel: ParallelAnalysis,
  { type }: Pick<CorrelationMatrix, "type">,
  others: readonly number[],
): Warning[] {
  const compared = rareItemsWarning(type, parallel, others);
  return parallel.warnings.map((warning) => (warning.code === compared?.code ? compared : warning));
}

/**
 * The empirical Kaiser criterion (Braeken & van Assen 2017, eq. 2): the j-th reference eigenvalue is max(1, (1 +
 * sqrt(p/n))^2 (p - sum of the eigenvalues before it) / (p - j + 1)), and factors are counted while the eigenvalue
 * exceeds it. Derived for product-moment correlations of normal variables; descriptive for tetrachoric or polychoric
 * ones. Checked against the formula computed in R.
 * @param eigenvalues of the correlation matrix, descending; they sum to p
 * @param n people (the effective number with weights)
 */
export function empiricalKaiser(
  eigenvalues: readonly number[],
  n: number,
): { readonly factors: number; readonly reference: readonly number[] } {
  const size = eigenvalues.length;
  const edge = (1 + Math.sqrt(size / n)) ** 2;
  let left = size;
  const reference = eigenvalues.map((value, j) => {
    const bound = Math.max(1, (edge * left) / (size - j));
    left -= value;
    return bound;
  });
  const end = eigenvalues.findIndex((value, j) => !(value > reference[j]!));
  return { factors: end < 0 ? size : end, reference };
}

/** Number of eigenvalues above 1 (Guttman 1954; Kaiser 1960), known to be too many (Zwick & Velicer 1986). */
export function kaiser(eigenvalues: readonly number[]): number {
  return eigenvalues.filter((value) => value > 1).length;
}

/** Random data sets of the parallel analysis by which choices of an analysis are compared. */
const FEW_REPLICATES = 50;

/** The middle one of three rules that need no model: parallel analyses of both matrices, empirical Kaiser criterion. */
export function medianNumber(
  table: PatternTable,
  correlation: CorrelationMatrix,
  { seed, correction }: Pick<ParallelAnalysisOptions, "seed" | "correction">,
): number {
  const random = parallelAnalysis(table, correlation, { replicates: FEW_REPLICATES, seed, correction });
  const { factors } = empiricalKaiser(correlation.eigenvalues, random.n);
  return [random.components, random.factors, factors].sort((one, other) => one - other)[1]!;
}
