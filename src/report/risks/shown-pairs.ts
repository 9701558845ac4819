import type { Analysis } from "../../analysis/analysis";
import { exp } from "../../numeric/elementary/exp";

/** A pair of items: frequency of both over the frequency expected under independence. */
export interface ShownPair {
  readonly a: string;
  readonly b: string;
  readonly both: number;
  readonly ratio: number;
  /** Null without an interval of the odds ratio. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the odds ratio's interval is above 1. */
  readonly above: boolean;
}

/** Shown pairs with a ratio on a log scale, highest first. */
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
      return [{ a, b, both, ratio, low: end(low), high: end(high), above }];
    })
    .sort((a, b) => b.ratio - a.ratio);
}

/** Share of both items given their shares and odds ratio (Plackett, 1965). */
function shareOfBoth(odds: number, [a, b]: readonly [number, number]): number {
  if (Math.abs(odds - 1) < 1e-9) return a * b;
  const sum = 1 + (a + b) * (odds - 1);
  return (sum - Math.sqrt(sum * sum - 4 * odds * (odds - 1) * a * b)) / (2 * (odds - 1));
}
