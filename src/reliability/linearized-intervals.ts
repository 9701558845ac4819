import type { PatternTable } from "../data/answers/pattern-table";
import { completeRows, filterRows, selectItems } from "../data/transform/select";
import { fQuantile } from "../numeric/distributions/special";
import { exp } from "../numeric/elementary/exp";
import { influenceVariance, type RowInfluence, simpleVariance } from "../survey/design/influence-covariance";
import {
  type ClusterLabels,
  designDegreesOfFreedom,
  type SampleDesign,
  sampleDesign,
} from "../survey/design/sample-design";
import { alphaInfluence, ordinalAlphaInfluence, standardizedAlphaInfluence } from "./alpha-influence";
import type { ScaleReliability } from "./scale-result";

/** Null where undefined. */
type Interval = readonly [number, number] | null;

export type AlphaIntervals = Pick<
  ScaleReliability,
  "alphaInterval" | "alphaIntervalMethod" | "standardizedAlphaInterval" | "ordinalAlphaInterval"
>;

/**
 * 95 % intervals of alpha, standardized alpha and ordinal alpha by linearization, without assuming normal or parallel
 * items: squared influences summed over people, weights included, times n / (n - 1); or, under strata and clusters, by
 * sampling units within strata. Student's t has people (units) minus one (minus strata) degrees of freedom, see
 * `coefficientInterval`.
 * @param answers complete answers to at least two items
 * @param coefficients null where undefined; they then have no interval
 * @see Maydeu-Olivares, Coffman & Hartmann (2007), Psychological Methods, 12, 157-176. Reference: R's survey with the
 *   coefficients' influences.
 */
export function linearizedIntervals(
  { complete, withDesign, n }: ScaleAnswers,
  coefficients: {
    readonly alpha: number | null;
    readonly standardizedAlpha: number | null;
    readonly ordinalAlpha: number | null;
    readonly correction: "half" | "none";
  },
): AlphaIntervals {
  const table = withDesign?.table ?? complete;
  const df = withDesign === null ? n - 1 : designDegreesOfFreedom(withDesign.design, table.count);
  const varianceOf = (rows: RowInfluence): number | null =>
    withDesign === null ? (simpleVariance(rows) * n) / (n - 1) : influenceVariance(rows, withDesign.design);
  const interval = (
    estimate: number | null,
    influenceOf: (table: PatternTable) => Float64Array | null,
  ): Interval => {
    const influence = estimate === null || df < 1 ? null : influenceOf(table);
    const variance = influence && varianceOf({ influence, weights: table });
    if (estimate === null || variance === null || !(variance > 0)) return null;
    return coefficientInterval(estimate, { standardError: Math.sqrt(variance), df });
  };
  const { alpha, standardizedAlpha, ordinalAlpha, correction } = coefficients;
  const alphaInterval = interval(alpha, alphaInfluence);
  return {
    alphaInterval,
    alphaIntervalMethod: alphaInterval && "linearized",
    standardizedAlphaInterval: interval(standardizedAlpha, standardizedAlphaInfluence),
    ordinalAlphaInterval: interval(ordinalAlpha, (own) => ordinalAlphaInfluence(own, { correction })),
  };
}

/**
 * Interval of a coefficient alpha from its standard error, on the scale of log(1 - alpha) (Bonett 2002, Journal of
 * Educational and Behavioral Statistics, 27, 335-340).
 * @param estimate below 1; otherwise null is returned
 * @param error standardError > 0, df >= 1 of Student's t, level of confidence (default .95)
 */
export function coefficientInterval(
  estimate: number,
  error: { standardError: number; df: number; level?: number | undefined },
): [number, number] | null {
  const { standardError, df, level = 0.95 } = error;
  if (!(estimate < 1)) return null;
  const step = (Math.sqrt(fQuantile(level, 1, df)) * standardError) / (1 - estimate);
  return [1 - (1 - estimate) * exp(step), 1 - (1 - estimate) * exp(-step)];
}

/** People who answered every item of a scale, by sampling unit. */
export interface AnswersWithDesign {
  readonly table: PatternTable;
  /** By row of `table`; units of the whole sample, of which these people are a domain. */
  readonly design: SampleDesign;
}

/** People with complete answers: by answers, and by sampling unit where there are any. */
export interface ScaleAnswers {
  readonly complete: PatternTable;
  readonly withDesign: AnswersWithDesign | null;
  /** People with complete answers. */
  readonly n: number;
}

/** `completeAnswers` with the design, or null. Throws "unknown-item", "clusters-straddle-strata". */
export function answersWithDesign(
  table: PatternTable,
  ids: readonly string[],
  labels: ClusterLabels | undefined,
): AnswersWithDesign | null {
  if (sampleDesign(table, labels) === null) return null;
  const selected = selectItems({ ...table, groupings: [] }, ids);
  const whole = sampleDesign(selected, labels);
  if (whole === null) return null;
  const answers = completeRows({ ...selected, stratum: whole.stratum, cluster: whole.cluster });
  const counted = filterRows(answers, (row) => answers.weight[row]! > 0);
  const { stratum, cluster } = counted;
  return stratum && { table: counted, design: { ...whole, stratum, cluster } };
}
