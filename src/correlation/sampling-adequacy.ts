import { chiSquareUpper } from "../numeric/distributions/special";
import { log } from "../numeric/elementary/log";
import { cholesky, positiveDefiniteInverse } from "../numeric/linear-algebra/matrix";

/**
 * Kaiser-Meyer-Olkin measure of sampling adequacy: squared correlations against squared partial correlations.
 * @returns overall and by item, 0 to 1; null where the matrix is not positive definite
 * @see Kaiser, H. F. & Rice, J. (1974). Educational and Psychological Measurement, 34, 111-117. Reference:
 *   `psych::KMO`.
 */
export function kaiserMeyerOlkin(
  matrix: readonly (readonly number[])[],
): { overall: number; items: number[] } | null {
  const inverse = matrix.length < 2 ? null : positiveDefiniteInverse(matrix);
  if (inverse === null) return null;
  const sums = matrix.map((row, i) => {
    let correlation = 0;
    let partial = 0;
    row.forEach((r, j) => {
      if (i === j) return;
      correlation += r * r;
      partial += inverse[i]![j]! ** 2 / (inverse[i]![i]! * inverse[j]![j]!);
    });
    return { correlation, partial };
  });
  const correlation = sums.reduce((sum, item) => sum + item.correlation, 0);
  if (correlation === 0) return null;
  const partial = sums.reduce((sum, item) => sum + item.partial, 0);
  return {
    overall: correlation / (correlation + partial),
    items: sums.map((item) =>
      item.correlation === 0 ? 0 : item.correlation / (item.correlation + item.partial),
    ),
  };
}

/**
 * Bartlett's test that all correlations are zero: -(n - 1 - (2p + 5)/6) log |R|.
 * @returns null where the matrix is not positive definite, or with too few people for a positive factor of the
 *   logarithm
 * @see Bartlett, M. S. (1951). Biometrika, 38, 337-344. Reference: `psych::cortest.bartlett`.
 */
export function bartlettSphericity(
  matrix: readonly (readonly number[])[],
  n: number,
): { chiSquare: number; df: number; p: number } | null {
  const root = cholesky(matrix);
  const size = matrix.length;
  const factor = n - 1 - (2 * size + 5) / 6;
  if (root === null || !(factor > 0)) return null;
  const logDeterminant = 2 * root.reduce((sum, row, i) => sum + log(row[i]!), 0);
  const chiSquare = Math.max(0, -factor * logDeterminant);
  const df = (size * (size - 1)) / 2;
  return { chiSquare, df, p: chiSquareUpper(chiSquare, df) };
}
