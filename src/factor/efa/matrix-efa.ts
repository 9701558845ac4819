import { checkMatrix, type MatrixInput, matrixCorrelations } from "../../correlation/matrix-input";
import { type EfaInput, type EfaOptions, efa } from "./efa";
import type { EfaSolution } from "./solution";

/**
 * Exploratory factor analysis of a covariance or correlation matrix, by its correlations.
 * @param input the matrix, with names and the number of people
 * @throws ItemwiseError "bad-matrix", "too-few-people" as `checkMatrix`; as `efa`
 * @example
 * ```ts
 * const matrix = [
 *   [4, 1.12, 0.96],
 *   [1.12, 1, 0.42],
 *   [0.96, 0.42, 1],
 * ];
 * const { loadings } = matrixEfa({ items: ["a", "b", "c"], matrix, n: 500 }, { factors: 1 });
 * loadings.map(([loading]) => loading.toFixed(2)); // ["0.80", "0.70", "0.60"]
 * ```
 */
export function matrixEfa(input: MatrixInput, options: EfaOptions): EfaSolution {
  return efa(correlationsOf(input), options);
}

/** @throws ItemwiseError "bad-matrix", "too-few-people" as `checkMatrix` */
export function correlationsOf(input: MatrixInput): EfaInput {
  checkMatrix(input);
  const { items, n } = input;
  return { matrix: matrixCorrelations(input), n, items };
}
