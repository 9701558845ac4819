import { choleskyFactor, choleskySolve } from "../linear-algebra/cholesky";
import { innerProduct } from "../linear-algebra/dense";

/** A function to minimize, with a positive semidefinite approximation of its Hessian. */
export interface ScoringTarget {
  /** Value at a point; Infinity where the function is not defined. */
  value(x: Float64Array): number;
  /** At a point where the function is defined. */
  derivatives(x: Float64Array): ScoringDerivatives;
  /** Absolute rounding error of the value, where it is a difference of larger ones. */
  readonly rounding?: number | undefined;
  /** The gradient alone, where that is less work than `derivatives`. */
  gradient?(x: Float64Array): Float64Array;
}

export interface ScoringDerivatives {
  readonly gradient: Float64Array;
  /** Gauss-Newton's or Fisher's matrix J' W J; row-major, symmetric. */
  readonly hessian: Float64Array;
  /** Geodesic acceleration: J' W times the fitted quantities' second derivative along a direction; null: unknown. */
  acceleration?(direction: Float64Array): Float64Array | null;
}

export interface ScoringPoint extends ScoringDerivatives {
  readonly x: Float64Array;
  readonly value: number;
  /** One over the roots of the Hessian's diagonal. */
  readonly unit: Float64Array;
}

export interface ScoringStep {
  readonly direction: Float64Array;
  /** Decrease along it by the quadratic approximation. */
  readonly predicted: number;
}

/** In the scaled metric, for a matrix that is singular to working precision. */
const RIDGE = 1e-12;
/** A step whose acceleration exceeds this share of its length is too long (Transtrum & Sethna). */
const MAX_ACCELERATION_RATIO = 0.75;
/** Steps predicted to lower the value by more than this share of it are accelerated. */
const LONG_STEP = 1e-2;

export function scoringPoint(x: Float64Array, value: number, derivatives: ScoringDerivatives): ScoringPoint {
  const n = x.length;
  const unit = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const diagonal = derivatives.hessian[i * n + i]!;
    unit[i] = diagonal > 0 ? 1 / Math.sqrt(diagonal) : 1;
  }
  return { x, value, unit, ...derivatives };
}

/** Solves (H + damping diag(H)) d = -g, scaled, with geodesic acceleration; null where singular or that too large. */
export function dampedStep(at: Omit<ScoringPoint, "x">, damping: number): ScoringStep | null {
  const { gradient, hessian, unit, value, acceleration } = at;
  const n = unit.length;
  const factor = scaledFactor(hessian, unit, damping);
  if (factor === null) return null;
  const right = new Float64Array(n);
  for (let i = 0; i < n; i++) right[i] = -gradient[i]! * unit[i]!;
  const solved = choleskySolve(factor, right, { n });
  const square = innerProduct(solved, solved);
  const predicted = 0.5 * (innerProduct(solved, right) + damping * square);
  const direction = new Float64Array(n);
  for (let i = 0; i < n; i++) direction[i] = solved[i]! * unit[i]!;
  const curve = damping > 0 || predicted > LONG_STEP * value ? (acceleration?.(direction) ?? null) : null;
  if (curve === null) return { direction, predicted };
  const across = curve.map((value, i) => -value * unit[i]!);
  const bent = choleskySolve(factor, across, { n });
  if (4 * innerProduct(bent, bent) > MAX_ACCELERATION_RATIO ** 2 * square) return null;
  for (let i = 0; i < n; i++) direction[i]! += 0.5 * bent[i]! * unit[i]!;
  return { direction, predicted };
}

function scaledFactor(hessian: Float64Array, unit: Float64Array, damping: number): Float64Array | null {
  const n = unit.length;
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const own = unit[i]!;
    for (let j = 0, at = i * n; j <= i; j++, at++) matrix[at] = hessian[at]! * own * unit[j]!;
    matrix[i * n + i]! += damping;
  }
  return choleskyFactor(matrix, n, { factor: matrix });
}

/** The undamped step without acceleration, with a ridge where the matrix is singular; null where that does not help. */
export function plainStep({ gradient, hessian, unit, value }: ScoringPoint): ScoringStep | null {
  const from = { gradient, hessian, unit, value };
  return dampedStep(from, 0) ?? dampedStep(from, RIDGE);
}

/** Largest absolute element of the gradient in the scaled variables. */
export function scaledGradient({ gradient, unit }: ScoringPoint): number {
  let most = 0;
  for (let i = 0; i < unit.length; i++) most = Math.max(most, Math.abs(gradient[i]! * unit[i]!));
  return most;
}
