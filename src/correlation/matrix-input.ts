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
  const bad = (message: () => string): ItemwiseError =>
    new ItemwiseError("bad-matrix", message, { hint: messages.matrixHint });
  if (p === 0) throw bad(messages.matrixWithoutRows);
  const twice = items.find((name, i) => items.indexOf(name) !== i);
  if (twice !== undefined) throw bad(() => messages.matrixNameTwice({ name: twice }));
  const row = matrix.findIndex((values) => values.length !== p);
  const short = matrix[row];
  if (short !== undefined)
    throw bad(() => messages.matrixRowLength({ names: p, figures: short.length, row: row + 1 }));
  if (matrix.length !== p) throw bad(() => messages.matrixRows({ names: p, rows: matrix.length }));
  if (means !== undefined && means.length !== p)
    throw bad(() => messages.matrixMeans({ means: means.length, names: p }));
  for (let i = 0; i < p; i++) {
    const values = matrix[i]!;
    const first = items[i]!;
    if (!(values[i]! > 0)) throw bad(() => messages.matrixVariance({ name: first }));
    for (let j = 0; j < i; j++) {
      const [one, other] = [values[j]!, matrix[j]![i]!];
      const second = items[j]!;
      const most = Math.sqrt(values[i]! * matrix[j]![j]!);
      if (Math.abs(one) > (1 + SAME) * most) throw bad(() => messages.matrixBeyondOne({ first, second }));
      if (Number.isFinite(one) && Math.abs(one - other) <= SAME * most) continue;
      const given = { first, second, one: String(one), other: String(other) };
      throw bad(() => messages.matrixAsymmetric(given));
    }
  }
  if (!Number.isInteger(n) || n <= p) {
    const given = { items: p, least: p + 1, people: String(n) };
    throw new ItemwiseError("too-few-people", () => messages.matrixPeople(given), {
      hint: messages.matrixPeopleHint,
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
