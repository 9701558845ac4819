import { CHI_SQUARE_AT_05 } from "../../numeric/distributions/special";
import { quasiNewton } from "../../numeric/optimization/quasi-newton";
import { type MixedInput, mixedData, plainFit } from "./mixed-data";
import { mixedDeviance } from "./mixed-likelihood";
import type { MixedLogistic } from "./mixed-logistic";

const MAX_STEPS = 60;
const RELATIVE_TOLERANCE = 1e-5;

/**
 * The 95 % profile-likelihood interval of the variance of the intercepts: variances not rejected at 5 % by a
 * likelihood-ratio test on 1 df, with coefficients maximized at each.
 * @param fit from `mixedLogistic` with the same input
 * @returns null for an end that was not found; the lower end is 0 where no variance is not rejected
 * @see Reference: lme4's `profile`.
 * @example
 * ```ts
 * const input = { y: [0, 1, 1, 0, 1, 1, 0, 0], x: [], group: [0, 0, 0, 0, 1, 1, 1, 1] };
 * varianceInterval(mixedLogistic(input, { points: 9 }), input)[0]; // 0
 * ```
 */
export function varianceInterval(
  fit: Pick<MixedLogistic, "coefficients" | "sd" | "logLikelihood" | "points">,
  input: MixedInput,
): [number | null, number | null] {
  const data = mixedData(input, fit.points);
  const names = fit.coefficients.map(({ name }) => name);
  const metric = plainFit(data, names).inverse;
  const { sd, logLikelihood } = fit;
  const start = Float64Array.from(fit.coefficients, ({ estimate }) => estimate);
  const size = names.length;
  let coefficients: Float64Array = start;
  /** Chi-square of a standard deviation minus the limit. */
  const above = (value: number): number => {
    const target = (x: Float64Array) => {
      const point = mixedDeviance(data, Float64Array.of(...x, value));
      return point && { value: point.value, gradient: point.gradient.subarray(0, size) };
    };
    const first = target(coefficients);
    if (first === null) return Number.POSITIVE_INFINITY;
    const how = { metric, tolerance: 1e-8, maxIterations: 100 };
    const best = quasiNewton(target, { x: coefficients, ...first }, how);
    coefficients = best.x;
    return 2 * (best.value + logLikelihood) - CHI_SQUARE_AT_05;
  };
  const lower = sd === 0 || above(0) <= 0 ? 0 : root(above, { inside: sd, outside: 0 });
  coefficients = start;
  let outside = Math.max(2 * sd, 0.1);
  for (let step = 0; step < MAX_STEPS && above(outside) <= 0; step++) outside *= 1.5;
  const upper = root(above, { inside: sd, outside });
  return [lower === null ? null : lower ** 2, upper === null ? null : upper ** 2];
}

/** A function's root between two points, by the Illinois variant of regula falsi (Dowell & Jarratt 1971). */
function root(
  above: (value: number) => number,
  { inside, outside }: { readonly inside: number; readonly outside: number },
): number | null {
  let [low, high] = [inside, outside];
  let [atLow, atHigh] = [-CHI_SQUARE_AT_05, above(outside)];
  if (!(atHigh > 0)) return null;
  let side = 0;
  for (
    let step = 0;
    step < MAX_STEPS && Math.abs(high - low) > RELATIVE_TOLERANCE * Math.abs(outside + inside);
    step++
  ) {
    const middle = Number.isFinite(atHigh)
      ? (low * atHigh - high * atLow) / (atHigh - atLow)
      : (low + high) / 2;
    const value = above(middle);
    if (Math.abs(value) < RELATIVE_TOLERANCE) return middle;
    if (value > 0) {
      [high, atHigh] = [middle, value];
      if (side === 1) atLow /= 2;
      side = 1;
    } else {
      [low, atLow] = [middle, value];
      if (side === -1) atHigh /= 2;
      side = -1;
    }
  }
  return (low + high) / 2;
}
