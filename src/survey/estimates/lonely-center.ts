import { lonelyStrata } from "../design/lonely-units";
import type { Domains } from "./domains";

/**
 * Under the rule "adjust" the total of a single unit is taken about the mean g of all units of the sample. That mean is
 * 0 for the influences of means and ratios, but not for those of totals.
 */
export interface LonelyCenter {
  /** By level: g. */
  readonly mean: Float64Array;
  /** By level: the sum of the single units' totals, each times the share of its stratum that was not drawn. */
  readonly total: Float64Array;
  /** The sum of those shares. */
  readonly share: number;
}

/**
 * What turns the squares of single units' totals into squares about the mean of all units.
 *
 * @param pairs totals of weighted influences by pair of stratum and level
 * @returns null where there is nothing to correct
 */
export function lonelyCenter(domains: Domains, pairs: Float64Array): LonelyCenter | null {
  const { design, pairLevel, pairStratum, levels } = domains;
  const strata = lonelyStrata(design);
  if (strata.length === 0 || (design.lonely ?? "adjust") !== "adjust") return null;
  const { own } = design.factors;
  const units = design.unitsIn.reduce((sum, count) => sum + count, 0);
  const single = new Set(strata);
  const mean = new Float64Array(levels.length);
  const total = new Float64Array(levels.length);
  for (let pair = 0; pair < pairs.length; pair++) {
    const level = pairLevel[pair]!;
    if (level < 0) continue;
    const stratum = pairStratum[pair]!;
    mean[level]! += pairs[pair]! / units;
    if (single.has(stratum)) total[level]! += own[stratum]! * pairs[pair]!;
  }
  return { mean, total, share: strata.reduce((sum, stratum) => sum + own[stratum]!, 0) };
}

/** What the center adds to the covariance of two levels. */
export function centerTerm(center: LonelyCenter, one: number, other: number): number {
  const { mean, total, share } = center;
  return share * mean[one]! * mean[other]! - mean[one]! * total[other]! - mean[other]! * total[one]!;
}
