import { flatEigen } from "../../../numeric/linear-algebra/flat-eigen";
import type { Rows } from "../../../numeric/linear-algebra/matrix";
import { rootBetween } from "../../../numeric/optimization/root";
import { type Form, formed, UNIQUENESS_BOX } from "./reduced-eigen";

/** Eigenvalues of a form of R and of it with one item at its bound, for the discrepancies there. */
export interface BoundEigen {
  /** All eigenvalues of the form itself, descending. */
  readonly values: Float64Array;
  /** By item, the largest eigenvalues with its uniqueness at the bound, descending. */
  readonly leading: readonly Float64Array[];
  /** By item, the sum of all eigenvalues there, and that of their squares. */
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

/** An eigenvalue's precision as a share of the ends of its interval. */
const PRECISION = 1e-14;

/**
 * The eigenvalues of a form of R with one item's uniqueness at the lower bound, for every item, from one decomposition:
 * the change of the uniqueness adds delta z z' to a matrix with these eigenvalues, whose new ones are the roots of the
 * secular equation (Golub 1973; Golub & Van Loan 2013, section 8.4.3). For R - psi, z is the item's row of the
 * eigenvectors; the scaled form has the eigenvalues of R^1/2 psi^-1 R^1/2, where z is that times the roots of the
 * eigenvalues and of the item's uniqueness.
 */
export function boundEigen(
  matrix: Rows,
  psi: readonly number[],
  { form, count }: { readonly form: Form; readonly count: number },
): BoundEigen {
  const p = matrix.length;
  const { values, vectors } = flatEigen(formed(matrix, psi, form), p);
  const sum = values.reduce((all, value) => all + value, 0);
  const squareSum = values.reduce((all, value) => all + value * value, 0);
  const sums = new Float64Array(p);
  const squares = new Float64Array(p);
  const weights = new Float64Array(p);
  const leading = psi.map((own, item) => {
    const delta =
      form === "reduced"
        ? (own - UNIQUENESS_BOX.lower) * matrix[item]![item]!
        : 1 / UNIQUENESS_BOX.lower - 1 / own;
    let length = 0;
    let along = 0;
    for (let k = 0; k < p; k++) {
      const element = vectors[item * p + k]! ** 2;
      weights[k] = delta * (form === "reduced" ? element : own * values[k]! * element);
      length += weights[k]!;
      along += weights[k]! * values[k]!;
    }
    sums[item] = sum + length;
    squares[item] = squareSum + 2 * along + length * length;
    return secularRoots(values, weights, { count, length });
  });
  return { values, leading, sums, squares };
}

/**
 * The largest roots of 1 = sum of weight_k / (x - value_k), one between each value and the one before it: those of the
 * equation times the distances to both ends, which is finite there.
 * @param values descending
 * @param weights nonnegative, summing to `length`; the largest root exceeds the largest value by no more than that
 */
function secularRoots(
  values: Float64Array,
  weights: Float64Array,
  { count, length }: { readonly count: number; readonly length: number },
): Float64Array {
  const roots = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    const low = values[k]!;
    const high = k === 0 ? low + length : values[k - 1]!;
    const product = (x: number) => secularAt(x, values, weights) * (x - low) * (k === 0 ? 1 : high - x);
    const change = PRECISION * (Math.abs(low) + Math.abs(high));
    roots[k] = rootBetween(product, [low, high], { change }).x;
  }
  return roots;
}

function secularAt(x: number, values: Float64Array, weights: Float64Array): number {
  let sum = 1;
  for (let k = 0; k < values.length; k++) {
    const weight = weights[k]!;
    if (weight > 0) sum -= weight / (x - values[k]!);
  }
  return sum;
}
