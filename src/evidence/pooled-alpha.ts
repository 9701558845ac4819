import { exp } from "../numeric/elementary/exp";
import { log } from "../numeric/elementary/log";
import { type PooledEffect, randomEffects } from "./meta-analysis";

/** Studies without which alphas are not pooled. */
export const MIN_POOLED = 5;

export interface PooledAlpha {
  readonly studies: number;
  readonly alpha: number;
  readonly interval: readonly [number, number];
  /** Where 95% of the alphas of further studies are expected. */
  readonly prediction: readonly [number, number];
  readonly heterogeneity: Pick<PooledEffect, "tau2" | "tau2Interval" | "i2" | "heterogeneity">;
}

/**
 * Pools coefficients alpha, transformed by Bonett, over studies with random effects.
 * @param studies each with alpha below 1 from `n` people and `items` items
 * @returns null with fewer than five studies that have both
 * @see Bonett (2002), Journal of Educational and Behavioral Statistics, 27, 335-340; Bonett (2010), Psychological Methods,
 *   15, 368-385. Reference: R metafor, `escalc(measure = "ABT")`.
 * @example
 * ```ts
 * const studies = [0.8, 0.82, 0.78, 0.85, 0.81].map((alpha) => ({ alpha, n: 400, items: 9 }));
 * pooledAlpha(studies)?.alpha.toFixed(2); // "0.81"
 * ```
 */
export function pooledAlpha(
  studies: readonly { readonly alpha: number; readonly n: number; readonly items: number }[],
): PooledAlpha | null {
  const effects = studies.flatMap(({ alpha, n, items }) =>
    alpha < 1 && n > 2 && items > 1
      ? [{ estimate: -log(1 - alpha), variance: (2 * items) / ((items - 1) * (n - 2)) }]
      : [],
  );
  if (effects.length < MIN_POOLED) return null;
  const pooled = randomEffects(effects);
  if (pooled === null) return null;
  const { studies: k, estimate, interval, prediction, tau2, tau2Interval, i2, heterogeneity } = pooled;
  const back = (x: number): number => 1 - exp(-x);
  return {
    studies: k,
    alpha: back(estimate),
    interval: [back(interval[0]), back(interval[1])],
    prediction: [back(prediction[0]), back(prediction[1])],
    heterogeneity: { tau2, tau2Interval, i2, heterogeneity },
  };
}
