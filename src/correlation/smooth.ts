import { symmetricEigen } from "../numeric/linear-algebra/matrix";

/** Eigenvalues below the first are raised to the second. */
const MIN_EIGENVALUE = 1e-12;
const RAISED_TO = 1e-10;

export interface Smoothed {
  readonly matrix: number[][];
  readonly change: number;
}

/**
 * The nearest usable correlation matrix by clipping: eigenvalues that are not positive are raised to 1e-10 and the
 * rebuilt matrix is scaled to a unit diagonal.
 * @see Bock, R. D., Gibbons, R. & Muraki, E. (1988). Applied Psychological Measurement, 12, 261-280; Wothke, W. (1993).
 *   Reference: `psych::cor.smooth`.
 */
export function smooth(matrix: readonly (readonly number[])[]): Smoothed {
  const { values, vectors } = symmetricEigen(matrix);
  const raised = values.map((value) => (value < MIN_EIGENVALUE ? RAISED_TO : value));
  const rebuilt = vectors.map((a) =>
    vectors.map((b) => raised.reduce((sum, value, k) => sum + value * a[k]! * b[k]!, 0)),
  );
  const scaled = rebuilt.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : value / Math.sqrt(rebuilt[i]![i]! * rebuilt[j]![j]!))),
  );
  let change = 0;
  scaled.forEach((row, i) => {
    row.forEach((value, j) => {
      change = Math.max(change, Math.abs(value - matrix[i]![j]!));
    });
  });
  return { matrix: scaled, change };
}
