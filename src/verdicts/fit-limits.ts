import type { Correction } from "../correlation/ordinal/zero-cell";
import type { CfaResult } from "../factor/cfa/cfa-result";
import { fitModel } from "../factor/cfa/estimation/fit-model";
import type { FittedModel } from "../factor/cfa/estimation/fitted-model";
import type { DescribedCfa } from "../factor/cfa/scores/reliability-intervals";
import type { GroupMoments } from "../factor/moments/group-moments";
import { sampleOrNull } from "../factor/moments/sample-or-null";
import { meanOf, percentileOf } from "../numeric/sums/percentile";
import { inline, type Workers } from "../numeric/workers/workers";
import { correlatedPair, type FitAlternative, mergedFactors, orthogonalItems } from "./fit-alternative";
import { countedMoments, type DrawnTests, type DrawsInput, fitLimitsJob, patternTable } from "./fit-draws";
import { patternProbabilities } from "./pattern-probabilities";

/** More items, and their answer patterns are too many to be drawn. */
const MOST_ITEMS = 12;
/** Limits rest on no fewer draws than this share of those asked for. */
const LEAST_USABLE = 0.95;
const TRUE_POINT = 95;
const FALSE_POINT = 5;

export type FitVerdict = "fits" | "does-not-fit" | "undecided" | "not-testable";

/** Why there are no limits. */
export type NoLimits =
  | "no-draws"
  | "no-solution"
  | "other-estimator"
  | "not-yes-or-no"
  | "too-many-items"
  | "model-not-drawn"
  | "draws-lost";

/** Limits of the scaled RMSEA that are made for one model of these answers. */
export interface FitLimits {
  /** Null where there are no limits. */
  readonly verdict: FitVerdict | null;
  /** Null where there are limits, and where the model is not testable. */
  readonly problem: NoLimits | null;
  /** The scaled RMSEA (`fit.reported`), which the verdict rests on. */
  readonly rmsea: number | null;
  /** 95 % of samples have no larger one where the model is true. */
  readonly ifTrue: number | null;
  /** 95 % have a larger one where it is false in the way of `alternative`. */
  readonly ifFalse: number | null;
  readonly alternative: FitAlternative | null;
  /** People of a simple random sample that would tell as much of the items' correlations. */
  readonly effectiveN: number | null;
  /** Simulated samples that the limits rest on. */
  readonly draws: number;
}

/** A model's record with limits of its fit. */
export interface JudgedCfa extends CfaResult {
  readonly limits: FitLimits;
}

export interface FitLimitsOptions {
  /** Simulated samples; 0 for none. */
  readonly draws: number;
  readonly seed: number;
  readonly correction?: Correction | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Who computes the samples; the results are the same. @default inline */
  readonly workers?: Workers | undefined;
}

const NONE = {
  ...{ verdict: null, problem: null, ifTrue: null, ifFalse: null, alternative: null, effectiveN: null },
  draws: 0,
} as const;

/**
 * Whether a model of yes-or-no items fits, by limits of the scaled RMSEA that are simulated for this model, its
 * estimates and as many people: McNeish and Wolf's (2023) dynamic limits, for binary items McNeish (2023).
 *
 * Samples of all answer patterns are drawn from the fitted model, and the model is fitted to each in two steps. Where it
 * is true, 95 % of samples have an RMSEA up to `ifTrue`. Where it is false, 95 % have one above `ifFalse`: of several
 * factors, the two with the highest correlation are fitted as one to the same samples; of one factor, two items'
 * residuals correlate .30 (a size of this program's choice). The people of a sample are those of a simple random one that
 * tells as much of the correlations: n times the mean ratio of a correlation's variance in simple random samples of the
 * model to its variance under the design. The verdict: "does-not-fit" above `ifTrue`; below it
 * "fits" if below `ifFalse` too, and otherwise "undecided", as both a true and a false model have such an RMSEA.
 *
 * @param described a model of one group; limits are had for WLSMV, up to 12 items and 4 factors
 * @returns no limits, with the reason in `problem`, for other models
 * @see McNeish & Wolf (2023), Psychological Methods, 28, 61-88; McNeish (2023), American Psychologist, 78, 1061-1075.
 *   Reference: points of samples that lavaan 0.6-19 fitted.
 */
export function fitLimits(described: DescribedCfa, options: FitLimitsOptions): FitLimits {
  const { fit } = described.result;
  const rmsea = fit.reported.rmsea?.estimate ?? null;
  if (!fit.reported.testable) return { ...NONE, rmsea, verdict: "not-testable" };
  const plan = planOf(described, options);
  if (typeof plan === "string") return { ...NONE, rmsea, problem: plan };
  const { draws, onProgress, workers = inline } = options;
  const tests = workers.replicate(fitLimitsJob, plan.input, { count: draws, onProgress });
  const n = described.result.n - 1;
  const [ifTrue, ifFalse] = ([TRUE_POINT, FALSE_POINT] as const).map((point, at) =>
    limitOf(tests, { at, point, df: plan.input.models[at]!.table.df, n }),
  );
  const found = { rmsea, alternative: plan.alternative, effectiveN: plan.input.people, draws };
  if (rmsea === null || ifTrue == null || ifFalse == null)
    return { ...NONE, ...found, problem: "draws-lost" };
  return { ...found, verdict: verdictOf(rmsea, ifTrue, ifFalse), problem: null, ifTrue, ifFalse };
}

function verdictOf(rmsea: number, ifTrue: number, ifFalse: number): FitVerdict {
  if (rmsea > ifTrue) return "does-not-fit";
  return rmsea < ifFalse ? "fits" : "undecided";
}

/** RMSEA of a sample of n with the chi-squares of the draws, which have the design's loss of information in them. */
function limitOf(
  tests: readonly DrawnTests[],
  { at, point, df, n }: { at: number; point: number; df: number; n: number },
): number | null {
  const values = tests.flatMap((test) => test[at] ?? []);
  if (values.length < LEAST_USABLE * tests.length) return null;
  return percentileOf(
    values.map((chiSquare) => Math.sqrt(Math.max(chiSquare - df, 0) / (df * n))),
    point,
  );
}

interface Plan {
  readonly input: DrawsInput;
  readonly alternative: FitAlternative;
}

function planOf({ model, result }: DescribedCfa, options: FitLimitsOptions): Plan | NoLimits {
  const { fitted } = model;
  const { draws, seed, correction = "half" } = options;
  const { table } = fitted;
  const [data] = fitted.data;
  if (draws === 0) return "no-draws";
  if (result.estimator !== "WLSMV") return "other-estimator";
  if (table.thresholds.some((count) => count !== 1)) return "not-yes-or-no";
  if (table.items.length > MOST_ITEMS) return "too-many-items";
  if (!result.converged || !result.admissible || result.fit.reported.rmsea === null) return "no-solution";
  const items = fitted.data.length > 1 ? null : orthogonalItems(fitted);
  if (items === null || data === undefined) return "model-not-drawn";
  const probabilities = patternProbabilities(items);
  const expected = sampleOrNull(() =>
    countedMoments(
      patternTable(table.items),
      probabilities.map((share) => share * result.n),
      correction,
    ),
  );
  if (expected === null) return "model-not-drawn";
  const people = Math.max(2, Math.round(result.n * information(expected, data)));
  const own = { table, estimates: fitted.estimates };
  const common = { people, correction, seed };
  if (items.factors === 1) {
    const { alternative, items: other } = correlatedPair(items, table.items);
    const pair = [probabilities, patternProbabilities(other)] as const;
    return { alternative, input: { ...common, probabilities: pair, models: [own, own] } };
  }
  const merged = mergedFactors(result, fitted);
  const estimates = merged && sampleOrNull(() => startOf(merged.table, expected));
  if (merged === null || estimates === null) return "model-not-drawn";
  const models = [own, { table: merged.table, estimates }] as const;
  return {
    alternative: merged.alternative,
    input: { ...common, probabilities: [probabilities, probabilities], models },
  };
}

function startOf(table: FittedModel["table"], moments: GroupMoments): Float64Array {
  return fitModel(table, [moments], { discrepancy: "DWLS" }).estimates;
}

/** Mean ratio of the correlations' variances in simple random samples to those of the sample as it was drawn. */
function information(simple: GroupMoments, designed: GroupMoments): number {
  const size = simple.moments.length;
  const correlations = Array.from({ length: size - simple.items.length }, (_, k) => k + simple.items.length);
  return meanOf(correlations.map((k) => simple.gamma[k * (size + 1)]! / designed.gamma[k * (size + 1)]!));
}
