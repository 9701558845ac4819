import type { PatternTable } from "../data/answers/pattern-table";
import { endsOf, intervalOn } from "../numeric/distributions/interval";
import { type Estimate, errorOf, type SampledTable } from "../survey/design/estimate";
import { alphaEstimate, ordinalAlphaEstimate, standardizedAlphaEstimate } from "./alpha-estimates";
import type { ScaleReliability } from "./scale-result";

/** Null where undefined. */
type Ends = readonly [number, number] | null;

export type AlphaIntervals = Pick<
  ScaleReliability,
  "alphaInterval" | "alphaIntervalMethod" | "standardizedAlphaInterval" | "ordinalAlphaInterval"
>;

/**
 * 95 % intervals of alpha, standardized alpha and ordinal alpha by linearization, without assuming normal or parallel
 * items: from the squared influences of people, weights included, or of sampling units within strata (`errorOf`), by
 * Student's t on the scale of log(1 - alpha).
 * @param sample complete answers to at least two items (`sampledAnswers`)
 * @param coefficients null where undefined; they then have no interval
 * @see Maydeu-Olivares, Coffman & Hartmann (2007), Psychological Methods, 12, 157-176. Reference: R's survey with the
 *   coefficients' influences.
 */
export function linearizedIntervals(
  sample: SampledTable,
  coefficients: {
    readonly alpha: number | null;
    readonly standardizedAlpha: number | null;
    readonly ordinalAlpha: number | null;
    readonly correction: "half" | "none";
  },
): AlphaIntervals {
  const interval = (estimate: number | null, of: (table: PatternTable) => Estimate | null): Ends => {
    const linearized = estimate === null || sample.df < 1 ? null : of(sample.table);
    if (estimate === null || linearized === null) return null;
    return endsOf(intervalOn("complement", { ...errorOf(linearized, sample), estimate }));
  };
  const { alpha, standardizedAlpha, ordinalAlpha, correction } = coefficients;
  const alphaInterval = interval(alpha, alphaEstimate);
  return {
    alphaInterval,
    alphaIntervalMethod: alphaInterval && "linearized",
    standardizedAlphaInterval: interval(standardizedAlpha, standardizedAlphaEstimate),
    ordinalAlphaInterval: interval(ordinalAlpha, (table) => ordinalAlphaEstimate(table, correction)),
  };
}
