import { checkMatrix, type MatrixInput, matrixCorrelations } from "../../correlation/matrix-input";
import type { Rows } from "../../numeric/linear-algebra/matrix";
import { type EfaInput, type EfaOptions, solved } from "./efa";
import type { OrderedSolution } from "./order-and-reflect";
import { type ComponentOptions, type ComponentSolution, solvedComponents } from "./principal-components";
import type { EfaSolution } from "./solution";

/** Loadings in the items' own units: covariances of items with standardized factors or components, and what they explain. */
export interface RawSolution {
  /** Standard deviations of the items. */
  readonly deviations: readonly number[];
  readonly loadings: Rows;
  readonly structure: Rows;
  /** Explained variance of each item, and the rest of its variance. */
  readonly communalities: readonly number[];
  readonly uniquenesses: readonly number[];
  /** Each factor's or component's share of the sum of the variances. */
  readonly variance: readonly number[];
}

export interface CovarianceInput extends EfaInput {
  readonly deviations: readonly number[];
}

/** Rescaled as a solution of correlations is: raw loadings over standard deviations. */
export interface CovarianceEfa extends EfaSolution {
  readonly raw: RawSolution;
}

/** `eigenvalues` are those of the covariances. */
export interface CovarianceComponents extends ComponentSolution {
  readonly raw: RawSolution;
}

/**
 * Exploratory factor analysis of covariances: minimum residuals and principal axes of the covariances themselves, in
 * which items with more variance weigh more; maximum likelihood, which is that of the correlations, in the items' units
 * (Lawley & Maxwell 1971). The raw loadings are rotated; before a rotation they are divided by the root of the mean
 * variance, so that no unit matters that all items share. Uniquenesses are between .005 of the variance and all of it.
 * Chi-square, its p, RMSEA, TLI and RMSR are those of the correlations that the rescaled loadings imply.
 * @throws ItemwiseError as `efa`
 * @see Reference: psych::fa(covar = TRUE), whose bound .005 is in the units of the answers.
 * @example
 * ```ts
 * const matrix = [[1, 0.56, 0.48], [0.56, 1, 0.42], [0.48, 0.42, 1]];
 * const input = { matrix, n: 200, items: ["a", "b", "c"], deviations: [2, 1, 1] };
 * const { loadings, raw } = covarianceEfa(input, { factors: 1 });
 * loadings.map(([loading]) => loading.toFixed(2)); // ["0.80", "0.70", "0.60"]
 * raw.loadings.map(([loading]) => loading.toFixed(2)); // ["1.60", "0.70", "0.60"]
 * ```
 */
export function covarianceEfa(input: CovarianceInput, options: EfaOptions): CovarianceEfa {
  const unit = sharedUnit(input);
  const { solution, raw } = solved(input, options, scalesOf(input, unit));
  return { ...solution, raw: inUnits(raw, input, unit) };
}

/**
 * Principal components of covariances, by default as many as have more variance than an item has on average.
 * @throws ItemwiseError as `principalComponents`
 * @see Reference: psych::principal(covar = TRUE).
 * @example
 * ```ts
 * const matrix = [[1, 0.5], [0.5, 1]];
 * const { eigenvalues } = covarianceComponents({ matrix, n: 200, items: ["a", "b"], deviations: [2, 2] }, {});
 * eigenvalues.map((value) => value.toFixed(2)); // ["6.00", "2.00"]
 * ```
 */
export function covarianceComponents(
  input: CovarianceInput,
  options: ComponentOptions,
): CovarianceComponents {
  const unit = sharedUnit(input);
  const { solution, raw } = solvedComponents(input, options, scalesOf(input, unit));
  return {
    ...solution,
    eigenvalues: solution.eigenvalues.map((value) => value * unit ** 2),
    raw: inUnits(raw, input, unit),
  };
}

/**
 * The correlations and standard deviations of a matrix of covariances.
 * @throws ItemwiseError "bad-matrix", "too-few-people" as `checkMatrix`
 * @example
 * ```ts
 * covariancesOf({ items: ["a", "b"], matrix: [[4, 1], [1, 1]], n: 100 }).deviations; // [2, 1]
 * ```
 */
export function covariancesOf(input: MatrixInput): CovarianceInput {
  checkMatrix(input);
  const { items, n, matrix } = input;
  const deviations = matrix.map((row, i) => Math.sqrt(row[i]!));
  return { matrix: matrixCorrelations(input), n, items, deviations };
}

/** The root of the mean variance. */
const sharedUnit = ({ deviations }: CovarianceInput): number =>
  Math.sqrt(deviations.reduce((sum, deviation) => sum + deviation ** 2, 0) / deviations.length);

const scalesOf = ({ deviations }: CovarianceInput, unit: number): number[] =>
  deviations.map((deviation) => deviation / unit);

function inUnits(
  { loadings, structure, communalities, variance }: OrderedSolution,
  { deviations }: CovarianceInput,
  unit: number,
): RawSolution {
  const times = (rows: Rows): number[][] => rows.map((row) => row.map((value) => value * unit));
  const explained = communalities.map((value) => value * unit ** 2);
  return {
    deviations,
    loadings: times(loadings),
    structure: times(structure),
    communalities: explained,
    uniquenesses: explained.map((value, i) => deviations[i]! ** 2 - value),
    variance,
  };
}
