import { ItemwiseError, type Warning } from "../errors";
import { symmetricEigen } from "../numeric/linear-algebra/matrix";
import * as messages from "./messages";

/** A covariance or correlation matrix as published, with the number of people. */
export interface MatrixInput {
  readonly items: readonly string[];
  /** Covariances divided by n - 1, or correlations; symmetric. */
  readonly matrix: readonly (readonly number[])[];
  readonly n: number;
  /** Means of the items; required for models with means. */
  readonly means?: readonly number[] | undefined;
}

/**
 * @throws ItemwiseError "bad-matrix" (not square, symmetric or a covariance matrix); "too-few-people" (no more than
 *   items)
 */
export function checkMatrix({ items, matrix, n, means }: MatrixInput): void {
  const p = items.length;
  const bad = (problem: string): ItemwiseError =>
    new ItemwiseError("bad-matrix", `the matrix ${problem}.`, {
      hint: "It has a row and a column for each name, in the same order, and the same figures on both sides of the diagonal.",
    });
  if (p === 0) throw bad("has no rows");
  const twice = items.find((name, i) => items.indexOf(name) !== i);
  if (twice !== undefined) throw bad(`has the name ${twice} twice`);
  const row = matrix.findIndex((values) => values.length !== p);
  if (matrix.length !== p || row >= 0) {
    const what = row < 0 ? `${matrix.length} rows` : `${matrix[row]!.length} figures in row ${row + 1}`;
    throw bad(`is not square: it has ${p} ${p === 1 ? "name" : "names"} and ${what}`);
  }
  if (means !== undefined && means.length !== p) throw bad(`has ${means.length} means for ${p} names`);
  for (let i = 0; i < p; i++) {
    const values = matrix[i]!;
    if (!(values[i]! > 0)) throw bad(`has no positive variance of ${items[i]}`);
    for (let j = 0; j < i; j++) {
      const [one, other] = [values[j]!, matrix[j]![i]!];
      const most = Math.sqrt(values[i]! * matrix[j]![j]!);
      if (Math.abs(one) > (1 + SAME) * most)
        throw bad(`has a correlation beyond 1, of ${items[i]} with ${items[j]}`);
      if (Number.isFinite(one) && Math.abs(one - other) <= SAME * most) continue;
      throw bad(
        `is not symmetric: ${items[i]} with ${items[j]} is ${one} on one side and ${other} on the other`,
      );
    }
  }
  if (!Number.isInteger(n) || n <= p) {
    const what = `a matrix of ${p} ${p === 1 ? "item" : "items"}`;
    throw new ItemwiseError("too-few-people", `${what} is of ${p + 1} people or more, not of ${n}.`, {
      hint: "Say how many people it is of: from fewer it has no inverse.",
    });
  }
}

/** The figures below the diagonal on both sides, which may differ by rounding (`checkMatrix`). */
export const symmetricMatrix = ({ matrix }: MatrixInput): number[][] =>
  matrix.map((row, i) => row.map((_, j) => matrix[Math.max(i, j)]![Math.min(i, j)]!));

/** The correlations of a covariance or correlation matrix. */
export function matrixCorrelations(input: MatrixInput): number[][] {
  const matrix = symmetricMatrix(input);
  const deviations = matrix.map((row, i) => Math.sqrt(row[i]!));
  return matrix.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : value / (deviations[i]! * deviations[j]!))),
  );
}

/** Published correlations are rounded: three decimals leave eigenvalues this far below 0. */
const INDEFINITE = 1e-3;

/** That the correlations are not of the same people, or wrong, where that is seen. */
export function indefiniteWarnings(input: MatrixInput): Warning[] {
  const smallest = Math.min(...symmetricEigen(matrixCorrelations(input)).values);
  if (smallest >= -INDEFINITE) return [];
  return [{ code: "indefinite-matrix", message: messages.indefiniteMatrix({ smallest }) }];
}

/** Rounding tolerance for equal figures, as a share of the standard deviations. */
const SAME = 1e-6;
