import type { Analysis } from "../../analysis/analysis";
import { exp } from "../../numeric/elementary/exp";

/** A pair of items that is shown: how often both were reported, over how often they would be if independent. */
export interface ShownPair {
  readonly a: string;
  readonly b: string;
  readonly both: number;
  readonly ratio: number;
  /** Null without an interval of the odds ratio. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the odds ratio's interval lies above 1. */
  readonly above: boolean;
  /** The largest ratio that the items' shares allow. */
  readonly most: number;
}

/** The pairs that are shown and have a ratio on a log scale, from the highest. */
export function shownPairs({ risks }: Analysis): readonly ShownPair[] {
  return (risks?.pairs ?? [])
    .flatMap(({ a, b, both, ratio, logOddsRatio, low, high, aGivenB, bGivenA }): ShownPair[] => {
      if (both === null || ratio === null || !(both > 0 && ratio > 0)) return [];
      if (aGivenB === null || bGivenA === null || !(aGivenB > 0 && bGivenA > 0)) return [];
      const shares = [both / bGivenA, both / aGivenB] as const;
      const end = (logOdds: number | null): number | null =>
        logOdds === null || logOddsRatio === null
          ? null
          : (ratio * shareOfBoth(exp(logOdds), shares)) / shareOfBoth(exp(logOddsRatio), shares);
      const above = low !== null && low > 0;
      return [{ a, b, both, ratio, low: end(low), high: end(high), above, most: 1 / Math.max(...shares) }];
    })
    .sort((a, b) => b.ratio - a.ratio);
}

/** The share with both of two items that have these shares and this odds ratio (Plackett, 1965). */
function shareOfBoth(odds: number, [a, b]: readonly [number, number]): number {
  if (Math.abs(odds - 1) < 1e-9) return a * b;
  const sum = 1 + (a + b) * (odds - 1);
  return (sum - Math.sqrt(sum * sum - 4 * odds * (odds - 1) * a * b)) / (2 * (odds - 1));
}
