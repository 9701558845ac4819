import { CHI_SQUARE_AT_05 } from "../../numeric/distributions/special";
import { quasiNewton } from "../../numeric/optimization/quasi-newton";
import { type MixedInput, mixedData, plainFit } from "./mixed-data";
import { mixedDeviance } from "./mixed-likelihood";
import type { MixedLogistic } from "./mixed-logistic";

const MOST_STEPS = 60;
const NEAR = 1e-5;

/**
 * The 95 % profile-likelihood interval of the variance of the intercepts: variances that a likelihood-ratio test on one
 * degree of freedom at 5 % does not reject, the coefficients being the best at each.
 *
 * @param fit what `mixedLogistic` gave for the input
 * @returns an end that was not found is null; the lower one is 0 where no variance is not rejected
 * @see Reference: lme4's `profile`.
 *
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
  const metric = plainFit(data, names).covariance;
  const { sd, logLikelihood } = fit;
  const start = Float64Array.from(fit.coefficients, ({ estimate }) => estimate);
  const size = data.columns;
  let coefficients: Float64Array = start;
  /** How far the chi-square of a standard deviation lies above the limit. */
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
  const lower = sd === 0 || above(0) <= 0 ? 0 : crossing(above, { inside: sd, outside: 0 });
  coefficients = start;
  let outside = Math.max(2 * sd, 0.1);
  for (let step = 0; step < MOST_STEPS && above(outside) <= 0; step++) outside *= 1.5;
  const upper = crossing(above, { inside: sd, outside });
  return [lower === null ? null : lower ** 2, upper === null ? null : upper ** 2];
}

/** Where a function crosses 0 between two places, by bisection and secants in turn (Dowell & Jarratt 1971). */
function crossing(
  above: (value: number) => number,
  { inside, outside }: { readonly inside: number; readonly outside: number },
): number | null {
  let [low, high] = [inside, outside];
  let [atLow, atHigh] = [-CHI_SQUARE_AT_05, above(outside)];
  if (!(atHigh > 0)) return null;
  let side = 0;
  for (let step = 0; step < MOST_STEPS && Math.abs(high - low) > NEAR * Math.abs(outside + inside); step++) {
    const middle = Number.isFinite(atHigh)
      ? (low * atHigh - high * atLow) / (atHigh - atLow)
      : (low + high) / 2;
    const value = above(middle);
    if (Math.abs(value) < NEAR) return middle;
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
