import type { Reached } from "./reached";

/** A step of a map that does not raise a function. */
export interface MapStep {
  readonly next: Float64Array;
  /** The function where the step starts. */
  readonly value: number;
}

export interface FixedPoint<Step> extends Reached<Float64Array> {
  /** The plain step from the point. */
  readonly step: Step;
}

/**
 * A fixed point of a map like the EM algorithm: two steps, then one from their extrapolation, which is kept unless the
 * second step started lower (squared extrapolation: Varadhan & Roland 2008, Scandinavian Journal of Statistics, 35,
 * 335-353, third step length).
 * @param stepFrom null where the map is not defined
 * @param options `change`: largest absolute change of a value, in its `units`, by a step at which the search ends;
 *   `improvement`: by how much such three steps at most lower the function at which it ends; `iterations`: of three steps;
 *   `inside`: moves an extrapolation into the map's domain
 * @returns null where a plain step is not defined
 */
export function fixedPoint<Step extends MapStep>(
  stepFrom: (x: Float64Array) => Step | null,
  start: Float64Array,
  options: {
    readonly change?: number | undefined;
    readonly units?: Float64Array | undefined;
    readonly improvement?: number | undefined;
    readonly iterations: number;
    readonly inside?: ((x: Float64Array, second: Float64Array) => Float64Array) | undefined;
  },
): FixedPoint<Step> | null {
  const { change = Number.NaN, units, improvement = Number.NaN, inside = (x) => x } = options;
  let x = start;
  let step = stepFrom(x);
  let lowered = Number.POSITIVE_INFINITY;
  for (let iterations = 0; step !== null; iterations++) {
    const converged = lowered <= improvement || largestChange(x, step.next, units) <= change;
    if (converged || iterations === options.iterations) {
      return { x, value: step.value, step, iterations, converged };
    }
    const second = stepFrom(step.next);
    if (second === null) return null;
    const far = extrapolation(x, step.next, second.next);
    const third = far && stepFrom(inside(far, second.next));
    const best = third !== null && third.value <= second.value ? third : second;
    lowered = step.value - best.value;
    x = best.next;
    step = stepFrom(x);
  }
  return null;
}

function largestChange(from: Float64Array, to: Float64Array, units: Float64Array | undefined): number {
  let most = 0;
  for (let i = 0; i < from.length; i++)
    most = Math.max(most, Math.abs(to[i]! - from[i]!) / (units?.[i] ?? 1));
  return most;
}

/** From x0, x1, x2: x0 + 2 a r + a^2 v with r = x1 - x0, v = x2 - 2 x1 + x0, a = |r| / |v|; null where a is at most 1. */
function extrapolation(x0: Float64Array, x1: Float64Array, x2: Float64Array): Float64Array | null {
  let [first, second] = [0, 0];
  for (let i = 0; i < x0.length; i++) {
    const r = x1[i]! - x0[i]!;
    first += r * r;
    second += (x2[i]! - x1[i]! - r) ** 2;
  }
  const a = Math.sqrt(first / second);
  if (!(a > 1 && a < Number.POSITIVE_INFINITY)) return null;
  return x0.map((from, i) => {
    const r = x1[i]! - from;
    return from + 2 * a * r + a * a * (x2[i]! - x1[i]! - r);
  });
}
