/** One step of sequential quadratic programming. */
import { choleskyFactor, choleskySolve } from "../linear-algebra/cholesky";
import { innerProduct } from "../linear-algebra/dense";

/** A function that is to be 0, or at least 0, with its gradient. */
export interface ScoringConstraint {
  readonly equality: boolean;
  at(x: Float64Array): { readonly value: number; readonly slopes: Float64Array };
}

/** What a constraint may be missed by. */
export const FEASIBLE = 1e-9;

/** A point with all derivatives; `unit`: one over the roots of the Hessian's diagonal. */
export interface ConstrainedPoint {
  readonly x: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly unit: Float64Array;
  readonly constraints: readonly { readonly value: number; readonly slopes: Float64Array }[];
}

export interface ConstrainedStep {
  readonly direction: Float64Array;
  /** By constraint; 0 where it is not active. */
  readonly multipliers: Float64Array;
}

/** The quadratic problem's step: inequalities enter where they would be missed, and leave where they pull. */
export function quadraticStep(
  at: ConstrainedPoint,
  constraints: readonly ScoringConstraint[],
  hessian: Float64Array,
  damping: number,
): ConstrainedStep | null {
  const working = new Set(constraints.flatMap(({ equality }, place) => (equality ? [place] : [])));
  let step: ConstrainedStep | null = null;
  for (let change = 0; change <= 4 * constraints.length + 1; change++) {
    step = equalityStep({ ...at, hessian }, [...working], damping);
    if (step === null) return null;
    const { direction, multipliers } = step;
    const pulling = worst([...working], (place) => (constraints[place]!.equality ? 0 : multipliers[place]!));
    const missed = worst(
      constraints.flatMap((_, place) => (working.has(place) ? [] : [place])),
      (place) => at.constraints[place]!.value + innerProduct(at.constraints[place]!.slopes, direction),
    );
    if (missed !== null) working.add(missed);
    else if (pulling !== null) working.delete(pulling);
    else break;
  }
  return step;
}

/** The place with the smallest figure below 0. */
function worst(places: readonly number[], figure: (place: number) => number): number | null {
  let least = -FEASIBLE;
  let found: number | null = null;
  for (const place of places) {
    const value = figure(place);
    if (value < least) [least, found] = [value, place];
  }
  return found;
}

/** Solves H d = A' l - g, A d = -c in scaled variables. */
function equalityStep(
  at: ConstrainedPoint,
  working: readonly number[],
  damping: number,
): ConstrainedStep | null {
  const n = at.x.length;
  const factor = scaledFactor(at, working, damping) ?? scaledFactor(at, working, damping + 1e-10);
  if (factor === null) return null;
  const solve = (right: Float64Array): Float64Array => choleskySolve(factor, right, { n });
  const tangents = working.map((place) =>
    at.constraints[place]!.slopes.map((slope, i) => slope * at.unit[i]!),
  );
  const free = solve(at.gradient.map((slope, i) => -slope * at.unit[i]!));
  const turned = tangents.map(solve);
  const m = working.length;
  const system = new Float64Array(m * m);
  const right = new Float64Array(m);
  tangents.forEach((tangent, a) => {
    turned.forEach((other, b) => {
      system[a * m + b] = innerProduct(tangent, other);
    });
    system[a * m + a]! *= 1 + 1e-13;
    right[a] = -at.constraints[working[a]!]!.value - innerProduct(tangent, free);
  });
  const inner = m === 0 ? null : choleskyFactor(system, m);
  if (m > 0 && inner === null) return null;
  const pulls = inner === null ? right : choleskySolve(inner, right, { n: m });
  const direction = free.map((value, i) => {
    const pulled = turned.reduce((sum, other, a) => sum + pulls[a]! * other[i]!, value);
    return pulled * at.unit[i]!;
  });
  const multipliers = new Float64Array(at.constraints.length);
  working.forEach((place, a) => {
    multipliers[place] = pulls[a]! + lengthening(at, place) * at.constraints[place]!.value;
  });
  return { direction, multipliers };
}

/** What the outer product of a constraint's gradient is multiplied by in the scaled matrix. */
export function lengthening({ constraints, unit }: ConstrainedPoint, place: number): number {
  const { slopes } = constraints[place]!;
  let square = 0;
  for (let i = 0; i < unit.length; i++) square += (slopes[i]! * unit[i]!) ** 2;
  return square > 0 ? 1 / square : 0;
}

export function withTangents(at: ConstrainedPoint, places: readonly number[]): Float64Array {
  const n = at.x.length;
  const out = at.hessian.slice();
  for (const place of places) {
    const { slopes } = at.constraints[place]!;
    const times = lengthening(at, place);
    for (let i = 0; i < n; i++) {
      if (slopes[i] === 0) continue;
      for (let j = 0; j < n; j++) out[i * n + j]! += times * slopes[i]! * slopes[j]!;
    }
  }
  return out;
}

export function scaledFactor(
  at: ConstrainedPoint,
  places: readonly number[],
  damping: number,
): Float64Array | null {
  const { unit } = at;
  const n = unit.length;
  const matrix = withTangents(at, places);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) matrix[i * n + j]! *= unit[i]! * unit[j]!;
    matrix[i * n + i]! += damping;
  }
  return choleskyFactor(matrix, n);
}
