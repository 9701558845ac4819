import { exp } from "../elementary/exp";
/**
 * Interval of a coefficient between -bound and bound on the scale of its inverse hyperbolic tangent (Fisher's z).
 * @param estimate strictly within the bounds; null is returned otherwise
 * @param error standard error of the estimate, above 0; quantile of the standardized estimate, such as 1.96;
 *   bound (default 1)
 * @see Fisher, R. A. (1921). Metron, 1, 3-32.
 */
export function boundedInterval(
  estimate: number,
  error: { readonly standardError: number; readonly quantile: number; readonly bound?: number | undefined },
): [number, number] | null {
  const { standardError, quantile, bound = 1 } = error;
  const share = estimate / bound;
  if (!(Math.abs(share) < 1) || !(standardError > 0)) return null;
  const odds = (1 + share) / (1 - share);
  // Twice, as the inverse hyperbolic tangent is half the logarithm of the odds.
  const factor = exp((2 * quantile * standardError) / bound / (1 - share * share));
  const end = (at: number): number => bound * (1 - 2 / (at + 1));
  return [end(odds / factor), end(odds * factor)];
}
