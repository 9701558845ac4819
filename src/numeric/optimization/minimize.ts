import { choleskyFactor, substitute } from "../linear-algebra/cholesky";
import type { Minimum } from "./quasi-newton";

/** A smooth function of some tens of variables with its exact derivatives. */
export interface SmoothFunction {
  /** The value alone, at any point of the box. */
  value(x: Float64Array): number;
  /** Value, gradient and Hessian (row-major, n x n, symmetric) at a point of the box; the arrays may be reused. */
  derivatives(x: Float64Array): { value: number; gradient: Float64Array; hessian: Float64Array };
  /** The last Hessian without a share of its concave part (1: all of it); may overwrite the Hessian given before. */
  relaxedHessian?(share: number): Float64Array;
}

export interface Box {
  readonly lower: number;
  readonly upper: number;
}

export interface BoxMinimum extends Minimum {
  /** Largest absolute element of the projected gradient; 0 for a variable held at its bound. */
  readonly projected: number;
}

/** Pivots up to this share of the diagonal count as not positive. */
const MIN_PIVOT = 1e-12;
const SUFFICIENT_DECREASE = 1e-4;
const NEAR_BOUND = 1e-6;
const MAX_HALVINGS = 40;
/** Function values per iteration, on average, that a search may use: where rounding hides the descent it uses all. */
const MAX_VALUES = 2;
/** Powers of ten by which a ridge may grow. */
const RIDGES = 20;
/** Shares of the concave part left out in turn until the Hessian is positive definite. */
const RELAXED_SHARES = [0.5, 1];
/** Such a Hessian is more curved than the function, so that its steps are short: they are lengthened. */
const OVER_RELAXATION = 1.5;

/**
 * Minimizes a function over a box by projected Newton steps (Bertsekas 1982, SIAM J. Control Optim. 20, 221-246), with
 * variables at an active bound fixed. Where the Hessian is not positive definite, half and then all of its concave part
 * is left out if the function gives that (over-relaxed: de Leeuw & Heiser 1980); then a ridge is added. Steps are
 * projected into the box and halved until the value falls.
 * @param start n starting values; they are clamped into the box
 * @param options `box`: bounds of every variable; ends at a projected gradient of `gradient` (default 1e-10) or after
 *   `iterations` (default 200); `rounding`: error of a value (default 0: some units in the last place)
 * @returns the point reached; `converged` is false where the tolerance was not met
 */
export function minimizeInBox(
  target: SmoothFunction,
  start: ArrayLike<number>,
  options: {
    box: Box;
    gradient?: number | undefined;
    iterations?: number | undefined;
    rounding?: number | undefined;
  },
): BoxMinimum {
  const { box, gradient: tolerance = 1e-10, iterations: most = 200, rounding = 0 } = options;
  let values = 0;
  const value = (point: Float64Array): number => {
    values++;
    return target.value(point);
  };
  let x: Float64Array = new Float64Array(start.length);
  for (let i = 0; i < x.length; i++) x[i] = clamp(start[i]!, box);
  let at = target.derivatives(x);
  let size = projectedGradient(x, at.gradient, box);
  let iterations = 0;
  let lastRidge = 0;
  const space = workspace(x.length);
  while (size > tolerance && iterations < most && values < MAX_VALUES * most) {
    const held = activeBounds(x, at.gradient, box);
    const { direction, ridge } = newtonDirection(target, at, { held, before: lastRidge, space });
    lastRidge = ridge;
    const from = { value: at.value, gradient: at.gradient, direction, box, rounding };
    const next =
      search(value, x, from) ?? search(value, x, { ...from, direction: at.gradient.map((g) => -g) });
    if (next === null) break;
    x = next;
    at = target.derivatives(x);
    size = projectedGradient(x, at.gradient, box);
    iterations++;
  }
  const { value: least } = at;
  return {
    x,
    value: least,
    gradient: at.gradient.slice(),
    projected: size,
    iterations,
    converged: size <= tolerance,
  };
}

function clamp(value: number, box: Box): number {
  return Math.min(box.upper, Math.max(box.lower, value));
}

/** Largest distance of a unit step against the gradient, projected into the box. */
function projectedGradient(x: Float64Array, gradient: Float64Array, box: Box): number {
  let largest = 0;
  for (let i = 0; i < x.length; i++) {
    largest = Math.max(largest, Math.abs(x[i]! - clamp(x[i]! - gradient[i]!, box)));
  }
  return largest;
}

function activeBounds(x: Float64Array, gradient: Float64Array, box: Box): Uint8Array {
  const held = new Uint8Array(x.length);
  for (let i = 0; i < x.length; i++) {
    const value = x[i]!;
    const isActive =
      (value <= box.lower + NEAR_BOUND && gradient[i]! > 0) ||
      (value >= box.upper - NEAR_BOUND && gradient[i]! < 0);
    if (isActive) held[i] = 1;
  }
  return held;
}

/** Arrays reused by the Newton equations of every iteration. */
interface Workspace {
  readonly block: Float64Array;
  readonly right: Float64Array;
  /** Variables at no active bound. */
  readonly free: Int32Array;
}

function workspace(n: number): Workspace {
  return { block: new Float64Array(n * n), right: new Float64Array(n), free: new Int32Array(n) };
}

/** Newton equations over the first `count` of `space.free`. */
interface Equations {
  readonly gradient: Float64Array;
  readonly count: number;
  readonly space: Workspace;
}

/**
 * -H^-1 g over the free variables; others step against their gradient (into the bound). Ridges are tried from a
 * thousandth of the one before, in powers of ten of the Hessian's largest diagonal element; where none helps, the
 * direction is steepest descent.
 */
function newtonDirection(
  target: SmoothFunction,
  { gradient, hessian }: { readonly gradient: Float64Array; readonly hessian: Float64Array },
  from: { readonly held: Uint8Array; readonly before: number; readonly space: Workspace },
): { readonly direction: Float64Array; readonly ridge: number } {
  const { right, free } = from.space;
  const direction = new Float64Array(gradient.length);
  let count = 0;
  for (let i = 0; i < gradient.length; i++) {
    direction[i] = -gradient[i]!;
    if (from.held[i] === 0) free[count++] = i;
  }
  const equations = { gradient, count, space: from.space };
  const isConvex = solveFree(hessian, equations, 0);
  const ridge = isConvex ? 0 : solveConvexified(target, hessian, { equations, before: from.before });
  if (ridge === null) return { direction, ridge: 0 };
  const length = isConvex || target.relaxedHessian === undefined ? 1 : OVER_RELAXATION;
  for (let r = 0; r < count; r++) direction[free[r]!] = length * right[r]!;
  return { direction, ridge };
}

/** Solves the Newton equations of a Hessian that is not positive definite; returns the ridge used, or null. */
function solveConvexified(
  target: SmoothFunction,
  hessian: Float64Array,
  { equations, before }: { readonly equations: Equations; readonly before: number },
): number | null {
  let matrix = hessian;
  if (target.relaxedHessian !== undefined) {
    for (const share of RELAXED_SHARES) {
      matrix = target.relaxedHessian(share);
      if (solveFree(matrix, equations, 0)) return 0;
    }
  }
  const n = equations.gradient.length;
  let unit = 0;
  for (let r = 0; r < equations.count; r++) {
    unit = Math.max(unit, Math.abs(matrix[equations.space.free[r]! * (n + 1)]!));
  }
  // Crossing eigenvalues make an element infinite, and no ridge helps then.
  if (!Number.isFinite(unit)) return null;
  let ridge = 1e-8 * (unit || 1);
  for (let power = 0; power <= RIDGES; power++, ridge *= 10) {
    if (ridge >= before / 1000 && solveFree(matrix, equations, ridge)) return ridge;
  }
  return null;
}

/** Solves (H + ridge) d = -g over the free variables into `right`; false where the matrix is not positive definite. */
function solveFree(
  hessian: Float64Array,
  { gradient, count, space: { block, right, free } }: Equations,
  ridge: number,
): boolean {
  const n = gradient.length;
  // A diagonal element that is not positive rules it out.
  for (let r = 0; r < count; r++) {
    const element = hessian[free[r]! * (n + 1)]!;
    if (element < 0 && element + ridge <= 0) return false;
  }
  for (let r = 0; r < count; r++) {
    const row = free[r]! * n;
    for (let c = 0; c <= r; c++) block[r * count + c] = hessian[row + free[c]!]!;
    block[r * count + r]! += ridge;
    right[r] = -gradient[free[r]!]!;
  }
  const factor = choleskyFactor(block, count, { factor: block, least: MIN_PIVOT });
  if (factor === null) return false;
  substitute(factor, right, count);
  return true;
}

/** Armijo's rule along the projected arc; null where no step lowers the value beyond rounding. */
function search(
  valueAt: SmoothFunction["value"],
  x: Float64Array,
  from: { value: number; gradient: Float64Array; direction: Float64Array; box: Box; rounding: number },
): Float64Array | null {
  const { value, gradient, direction, box } = from;
  const rounding = Math.max(from.rounding, 16 * Number.EPSILON * (1 + Math.abs(value)));
  for (let halving = 0, step = 1; halving < MAX_HALVINGS; halving++, step /= 2) {
    const next = new Float64Array(x.length);
    let slope = 0;
    for (let i = 0; i < x.length; i++) {
      next[i] = clamp(x[i]! + step * direction[i]!, box);
      slope += gradient[i]! * (next[i]! - x[i]!);
    }
    if (slope === 0) return null;
    if (slope < 0 && valueAt(next) <= value + SUFFICIENT_DECREASE * slope + rounding) return next;
  }
  return null;
}
