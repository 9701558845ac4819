/** Gaussian quadrature for any distribution on an axis. */
import { gaussHermite } from "../../../numeric/distributions/gauss-hermite";

/** Below this the recurrence ends: the distribution has fewer points than requested. */
const NOTHING = 1e-12;
const MAX_SWEEPS = 100;

/** Fills points and weights (from index `at` on), which sum to the sum of the distribution; returns its mean. */
export type GaussRule = (
  density: Float64Array,
  nodes: Float64Array,
  weights: Float64Array,
  at: number,
) => number;

/** Gauss's rules of distributions on an axis (Golub & Welsch 1969, Mathematics of Computation, 23, 221-230). */
export function gaussRule(axis: Float64Array, size: number): GaussRule {
  const standard = gaussHermite(size);
  const before = new Float64Array(axis.length);
  const current = new Float64Array(axis.length);
  const diagonal = new Float64Array(size);
  const beside = new Float64Array(size);
  const first = new Float64Array(size);
  return (density, nodes, weights, at) => {
    before.fill(0);
    current.fill(1);
    let total = 0;
    for (let q = 0; q < axis.length; q++) total += density[q]!;
    let norm = total;
    let beta = 0;
    let center = 0;
    for (let k = 0; k < size; k++) {
      let moment = 0;
      for (let q = 0; q < axis.length; q++) moment += density[q]! * axis[q]! * current[q]! * current[q]!;
      const alpha = moment / norm;
      if (k === 0) center = alpha;
      diagonal[k] = alpha;
      if (k + 1 === size) break;
      let next = 0;
      for (let q = 0; q < axis.length; q++) {
        const value = (axis[q]! - alpha) * current[q]! - beta * before[q]!;
        before[q] = current[q]!;
        current[q] = value;
        next += density[q]! * value * value;
      }
      beta = next / norm;
      norm = next;
      if (!(beta > NOTHING)) {
        for (let a = 0; a < size; a++) {
          nodes[a] = center + Math.sqrt(NOTHING) * standard.points[a]!;
          weights[at + a] = total * standard.weights[a]!;
        }
        return center;
      }
      beside[k] = Math.sqrt(beta);
    }
    diagonalize(diagonal, beside, first);
    for (let a = 0; a < size; a++) {
      nodes[a] = diagonal[a]!;
      weights[at + a] = total * first[a]! * first[a]!;
    }
    return center;
  };
}

/**
 * Overwrites the diagonal of a symmetric tridiagonal matrix with its eigenvalues, and `first` with the first elements
 * of its unit eigenvectors, by the implicit QL method; off-diagonal elements (`beside`, the last unused) are
 * overwritten.
 */
function diagonalize(diagonal: Float64Array, beside: Float64Array, first: Float64Array): void {
  const n = diagonal.length;
  beside[n - 1] = 0;
  first.fill(0);
  first[0] = 1;
  for (let low = 0; low < n; low++) {
    for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
      let high = low;
      while (high + 1 < n && !isSmall(beside[high]!, diagonal[high]!, diagonal[high + 1]!)) high++;
      if (high === low) break;
      sweepUp({ diagonal, beside, first }, low, high);
    }
  }
}

function isSmall(value: number, one: number, other: number): boolean {
  return Math.abs(value) <= Number.EPSILON * (Math.abs(one) + Math.abs(other));
}

/** One sweep of rotations from the end of a block to its beginning, with the shift of its first two rows. */
function sweepUp(
  { diagonal, beside, first }: { diagonal: Float64Array; beside: Float64Array; first: Float64Array },
  low: number,
  high: number,
): void {
  const half = (diagonal[low + 1]! - diagonal[low]!) / (2 * beside[low]!);
  const root = Math.sqrt(half * half + 1);
  let g = diagonal[high]! - diagonal[low]! + beside[low]! / (half + (half < 0 ? -root : root));
  let [sine, cosine, taken] = [1, 1, 0];
  for (let i = high - 1; i >= low; i--) {
    const f = sine * beside[i]!;
    const b = cosine * beside[i]!;
    const length = Math.sqrt(f * f + g * g);
    beside[i + 1] = length;
    if (length === 0) {
      diagonal[i + 1]! -= taken;
      beside[high] = 0;
      return;
    }
    sine = f / length;
    cosine = g / length;
    g = diagonal[i + 1]! - taken;
    const turned = (diagonal[i]! - g) * sine + 2 * cosine * b;
    taken = sine * turned;
    diagonal[i + 1] = g + taken;
    g = cosine * turned - b;
    const kept = first[i + 1]!;
    first[i + 1] = sine * first[i]! + cosine * kept;
    first[i] = cosine * first[i]! - sine * kept;
  }
  diagonal[low]! -= taken;
  beside[low] = g;
  beside[high] = 0;
}
