import { CHI_SQUARE_AT_05 } from "../../numeric/distributions/special";
import { quasiNewton } from "../../numeric/optimization/quasi-newton";
import { rootAbove, rootBetween } from "../../numeric/optimization/root";
import { type MixedInput, mixedData, plainFit } from "./mixed-data";
import { mixedDeviance } from "./mixed-likelihood";
import type { MixedLogistic } from "./mixed-logistic";

/** Precision of an end: as a share of itself, and of the chi-square there. */
const END = { relativeChange: 1e-6, value: 1e-7 } as const;
/** Of logits: whoever differs more answers alike in practice, and quadrature fails beyond. */
const MAX_SD = 100;

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
  const atZero = sd === 0 ? 0 : above(0);
  const ends = [-CHI_SQUARE_AT_05, atZero] as const;
  const lower = atZero <= 0 ? 0 : rootBetween(above, [sd, 0], { ...END, ends }).x;
  coefficients = start;
  const upper = rootAbove(above, [sd, Math.max(2 * sd, 0.1)], { ...END, most: MAX_SD });
  return [lower ** 2, upper.converged && Math.abs(upper.value) < 0.01 ? upper.x ** 2 : null];
}
