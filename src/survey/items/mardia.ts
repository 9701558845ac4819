import type { PatternTable } from "../../data/answers/pattern-table";
import { scoresOf } from "../../data/transform/item-scores";
import { chiSquareUpper, normalCdf } from "../../numeric/distributions/special";
import { choleskyFactor } from "../../numeric/linear-algebra/cholesky";
import type { Mardia } from "./mardia-result";

/**
 * Mardia's multivariate skewness and kurtosis of the people who answered all items, unweighted, from their distances
 * by the covariance matrix with n - 1, as psych and semTools compute them (Mardia's own has n: his skewness is (n / (n -
 * 1))^3 times, his kurtosis (n / (n - 1))^2 times as large). p of the kurtosis is two-sided.
 * @param ids the items; by default all
 * @returns null with fewer than two items, and where the covariance matrix is not positive definite
 * @see Mardia (1970), Biometrika, 57, 519-530; for small samples Mardia (1974), Sankhya B, 36, 115-128. Reference:
 *   psych's `mardia()`.
 */
export function mardia(
  table: PatternTable,
  ids: readonly string[] = table.items.map(({ id }) => id),
): Mardia | null {
  const p = ids.length;
  const columns = ids.map((id) => scoresOf(table, id));
  const rows = Array.from(table.count.keys()).filter(
    (row) => table.count[row]! > 0 && columns.every((column) => Number.isFinite(column[row])),
  );
  const n = rows.reduce((sum, row) => sum + table.count[row]!, 0);
  if (p < 2 || n <= p) return null;
  const distances = scaled(columns, rows, { count: table.count, n });
  if (distances === null) return null;
  let kurtosis = 0;
  const third = new Float64Array(p * p * p);
  rows.forEach((row, at) => {
    const share = table.count[row]! / n;
    const z = distances.subarray(at * p, (at + 1) * p);
    let square = 0;
    for (let a = 0; a < p; a++) {
      square += z[a]! * z[a]!;
      for (let b = 0; b <= a; b++) {
        const pair = share * z[a]! * z[b]!;
        for (let c = 0; c <= b; c++) third[(a * p + b) * p + c]! += pair * z[c]!;
      }
    }
    kurtosis += share * square * square;
  });
  let skewness = 0;
  for (let a = 0; a < p; a++) {
    for (let b = 0; b <= a; b++) {
      for (let c = 0; c <= b; c++) {
        const orders = a === b ? (b === c ? 1 : 3) : b === c ? 3 : 6;
        skewness += orders * third[(a * p + b) * p + c]! ** 2;
      }
    }
  }
  const chiSquare = (n * skewness) / 6;
  const correction = ((p + 1) * (n + 1) * (n + 3)) / (n * ((n + 1) * (p + 1) - 6));
  const df = (p * (p + 1) * (p + 2)) / 6;
  const z = (kurtosis - p * (p + 2)) / Math.sqrt((8 * p * (p + 2)) / n);
  return {
    n,
    skewness,
    chiSquare,
    df,
    p: chiSquareUpper(chiSquare, df),
    chiSquareSmall: chiSquare * correction,
    pSmall: chiSquareUpper(chiSquare * correction, df),
    kurtosis,
    z,
    kurtosisP: 2 * normalCdf(-Math.abs(z)),
  };
}

/** Share of an item's variance left by the others from which its distances are rounding error. */
const SINGULAR = 1e-10;

/** Rows x items: L^-1 (y - m) with L the Cholesky factor of the covariance matrix. */
function scaled(
  columns: readonly Float64Array[],
  rows: readonly number[],
  { count, n }: { readonly count: Float64Array; readonly n: number },
): Float64Array | null {
  const p = columns.length;
  const means = columns.map((column) => rows.reduce((sum, row) => sum + (count[row]! / n) * column[row]!, 0));
  const centered = new Float64Array(rows.length * p);
  const covariance = new Float64Array(p * p);
  rows.forEach((row, at) => {
    const z = centered.subarray(at * p, (at + 1) * p);
    for (let j = 0; j < p; j++) z[j] = columns[j]![row]! - means[j]!;
    for (let i = 0; i < p; i++)
      for (let j = 0; j < p; j++) covariance[i * p + j]! += (count[row]! / (n - 1)) * z[i]! * z[j]!;
  });
  const factor = choleskyFactor(covariance, p, { least: SINGULAR });
  if (factor === null) return null;
  for (let at = 0; at < rows.length; at++) {
    const z = centered.subarray(at * p, (at + 1) * p);
    for (let i = 0; i < p; i++) {
      for (let j = 0; j < i; j++) z[i]! -= factor[i * p + j]! * z[j]!;
      z[i]! /= factor[i * p + i]!;
    }
  }
  return centered;
}
