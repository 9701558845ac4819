import { type Interval, intervalOn } from "../numeric/distributions/interval";
import { normalQuantile } from "../numeric/distributions/special";
import { log } from "../numeric/elementary/log";

export interface ScoreReliability {
  readonly coefficient: "omega" | "alpha";
  readonly estimate: number;
  /** Null where unknown. */
  readonly se: number | null;
}

/** A correlation corrected for attenuation by the score's measurement error. */
export interface Disattenuated extends Interval {
  readonly reliability: ScoreReliability["coefficient"];
}

const NORMAL = normalQuantile(0.975);

/**
 * A reliability's SE from its 95 % interval, symmetric in log(1 - r), of which a lower end cut off at 0 says nothing; null
 * without one, or for r >= 1.
 */
export function reliabilityError(
  estimate: number,
  interval: readonly [number, number] | null,
): number | null {
  if (interval === null || !(estimate < 1) || !(interval[1] < 1)) return null;
  const [low, high] = interval;
  const half = low > 0 ? (log(1 - low) - log(1 - high)) / 2 : log(1 - estimate) - log(1 - high);
  return (half / NORMAL) * (1 - estimate);
}

/**
 * A correlation over the root of the score's reliability (Spearman 1904). Standard error by the delta method, assuming
 * independent errors, which makes it rather too wide. The external variable is not corrected.
 * @param reliability above 0
 * @returns without an interval where the estimate is at least 1 in size, or an error is unknown
 * @example
 * ```ts
 * const correlation = { estimate: 0.4, se: 0.05, df: 400 };
 * const found = disattenuated(correlation, { coefficient: "alpha", estimate: 0.64, se: 0.03 });
 * found.estimate.toFixed(2); // "0.50"
 * found.se?.toFixed(4); // "0.0636"
 * ```
 */
export function disattenuated(
  { estimate, se, df }: { readonly estimate: number; readonly se: number | null; readonly df: number },
  { coefficient, estimate: reliability, se: reliabilitySe }: ScoreReliability,
): Disattenuated {
  const root = Math.sqrt(reliability);
  const corrected = estimate / root;
  const error =
    se === null || reliabilitySe === null
      ? null
      : Math.sqrt((se / root) ** 2 + ((corrected * reliabilitySe) / (2 * reliability)) ** 2);
  return { reliability: coefficient, ...intervalOn("z", { estimate: corrected, se: error, df }) };
}
