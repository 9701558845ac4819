import { flatEigen } from "../linear-algebra/flat-eigen";

/**
 * Gauss-Hermite quadrature for the standard normal distribution, exact for polynomials up to degree 2 n - 1
 * (Golub & Welsch 1969).
 * @param n number of points
 * @returns points ascending, symmetric about 0; weights add up to 1
 */
export function gaussHermite(n: number): { points: Float64Array; weights: Float64Array } {
  const recurrence = new Float64Array(n * n);
  for (let k = 1; k < n; k++) {
    recurrence[k * n + k - 1] = Math.sqrt(k);
    recurrence[(k - 1) * n + k] = Math.sqrt(k);
  }
  const { values, vectors } = flatEigen(recurrence, n);
  const points = new Float64Array(n);
  const weights = new Float64Array(n);
  for (let k = 0; k < n; k++) {
    const mirror = n - 1 - k;
    points[k] = (values[mirror]! - values[k]!) / 2;
    weights[k] = (vectors[k]! ** 2 + vectors[mirror]! ** 2) / 2;
  }
  return { points, weights };
}
