import { normalCdf, normalQuantile } from "../../../numeric/distributions/special";

/** What draws of an estimate say of it. */
export interface DrawnEstimate {
  /** Standard deviation of the draws. */
  readonly se: number | null;
  /** 95 %, by percentiles. */
  readonly percentile: readonly [number, number] | null;
  /** 95 %, by percentiles corrected for bias; null where all draws are on one side of the estimate. */
  readonly biasCorrected: readonly [number, number] | null;
}

const TAIL = 0.025;
/** Spread of draws below this share of the estimate is rounding, as of a fixed parameter. */
const NO_VARIATION = 1e-9;

const NONE: DrawnEstimate = { se: null, percentile: null, biasCorrected: null };

/**
 * Standard error and 95 % intervals of an estimate from its bootstrap draws: percentiles, and percentiles corrected for
 * bias (Efron 1981) without acceleration. Ends between two draws are interpolated on the scale of normal quantiles
 * (Davison & Hinkley 1997, equation 5.8).
 * @param draws finite values
 * @returns all null where nothing varies
 * @see Reference: lavaan's `parameterEstimates(boot.ci.type = "perc")` and `"bca.simple"`.
 */
export function drawnEstimate(estimate: number | null, draws: readonly number[]): DrawnEstimate {
  const count = draws.length;
  if (estimate === null || count < 2) return NONE;
  const mean = draws.reduce((sum, value) => sum + value, 0) / count;
  const se = Math.sqrt(draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count);
  if (!(se > NO_VARIATION * Math.max(1, Math.abs(estimate)))) return NONE;
  const sorted = Float64Array.from(draws).sort();
  const below = sorted.filter((value) => value < estimate).length / count;
  const bias = normalQuantile(below);
  const corrected = (tail: number): number => normalCdf(2 * bias + normalQuantile(tail));
  const between = (of: (tail: number) => number): readonly [number, number] => [
    endAt(sorted, of(TAIL)),
    endAt(sorted, of(1 - TAIL)),
  ];
  return {
    se,
    percentile: between((tail) => tail),
    biasCorrected: below > 0 && below < 1 ? between(corrected) : null,
  };
}

/** The value below which a share of the draws lies; the outermost draws beyond them. */
function endAt(sorted: Float64Array, share: number): number {
  const count = sorted.length;
  const rank = (count + 1) * share;
  const at = Math.floor(rank);
  if (at < 1) return sorted[0]!;
  if (at >= count) return sorted[count - 1]!;
  const quantileOf = (place: number): number => normalQuantile(place / (count + 1));
  const weight = (normalQuantile(share) - quantileOf(at)) / (quantileOf(at + 1) - quantileOf(at));
  return sorted[at - 1]! + weight * (sorted[at]! - sorted[at - 1]!);
}
