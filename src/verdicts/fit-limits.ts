import type { Correction } from "../correlation/ordinal/zero-cell";
import type { CfaResult } from "../factor/cfa/cfa-result";
import type { FittedModel } from "../factor/cfa/estimation/fitted-model";
import type { DescribedCfa } from "../factor/cfa/scores/reliability-intervals";
import { testedModel } from "../factor/cfa/tests/tested-model";
import type { GroupMoments } from "../factor/moments/group-moments";
import { sampleOrNull } from "../factor/moments/sample-or-null";
import { meanOf, percentileOf } from "../numeric/sums/percentile";
import { inline, type Workers } from "../numeric/workers/workers";
import { explainedModel, type FitAlternative, falseModel, momentDifference } from "./fit-alternative";
import { countedMoments, type DrawnTests, type DrawsInput, fitLimitsJob, patternTable } from "./fit-draws";
import { linearTests } from "./linear-limits";
import { type ExplainedItems, MOST_FACTORS, patternProbabilities } from "./pattern-probabilities";

/** More items, and their answer patterns are too many to be drawn. */
const MOST_ITEMS = 12;
/** Limits rest on no fewer draws than this share of those asked for. */
const LEAST_USABLE = 0.95;
const TRUE_POINT = 95;
const FALSE_POINT = 5;

export type FitVerdict = "fits" | "fits-closely" | "does-not-fit" | "undecided" | "not-testable";

/** Why there are no limits. */
export type NoLimits = "no-draws" | "no-solution" | "other-estimator" | "model-not-drawn" | "draws-lost";

/** Limits of the RMSEA (`fit.reported`) that are made for one model of these answers. */
export interface FitLimits {
  /** Null where there are no limits. */
  readonly verdict: FitVerdict | null;
  /** Null where there are limits, and where the model is not testable. */
  readonly problem: NoLimits | null;
  /** Whole answers drawn and the model fitted to them, or its chi-square near the solution; null where there are no limits. */
  readonly method: "answers" | "linearized" | null;
  /** What the verdict rests on. */
  readonly rmsea: number | null;
  /** 95 % of samples have no larger one where the model is true. */
  readonly ifTrue: number | null;
  /** 95 % have a larger one where it is false in the way of `alternative`. */
  readonly ifFalse: number | null;
  readonly alternative: FitAlternative | null;
  /** People of a simple random sample that would tell as much of the items' correlations; null where `method` is "linearized", which takes the design's covariance as it is. */
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
  ...{
    verdict: null,
    problem: null,
    method: null,
    ifTrue: null,
    ifFalse: null,
    alternative: null,
    effectiveN: null,
  },
  draws: 0,
} as const;

/**
 * Whether a model fits, by limits of the RMSEA that are simulated for this model, its estimates and as many people
 * (McNeish & Wolf 2023; binary and ordered items: McNeish 2023): where the model is true 95 % of samples have one up to
 * `ifTrue`; where it has a factor too few (see `falseModel`; the size is this program's choice) 95 % have one above
 * `ifFalse`.
 *
 * Of up to 12 yes-or-no items on up to 4 factors whole answers are drawn, and the model is fitted to them in two steps,
 * as to the sample. The people of a draw are those of a simple random sample that tells as much of the correlations: n
 * times the mean ratio of a correlation's variance in simple random samples of the model to its variance under the
 * design. For other models the moments are drawn from their covariance under the design, and the chi-square is that of
 * a linear model near the solution (see `linearTests`).
 *
 * The verdict: "fits" where the RMSEA is below both limits; "does-not-fit" where it is beyond both; between them
 * "fits-closely" where it is more than chance makes and less than a factor too few would, and "undecided" where a
 * true and a false model both have such an RMSEA: too few answers to tell.
 *
 * @param described a model of one group
 * @returns no limits, with the reason in `problem`, for models without a proper solution or alternative
 * @see McNeish & Wolf (2023), Psychological Methods, 28, 61-88; McNeish (2023), American Psychologist, 78, 1061-1075.
 *   Reference: points of samples that lavaan 0.6-19 fitted.
 */
export function fitLimits(described: DescribedCfa, options: FitLimitsOptions): FitLimits {
  const { model, result } = described;
  const { fit } = result;
  const rmsea = fit.reported.rmsea?.estimate ?? null;
  if (!fit.reported.testable) return { ...NONE, rmsea, verdict: "not-testable" };
  const simulated = simulate(described, options);
  if (typeof simulated === "string") return { ...NONE, rmsea, problem: simulated };
  const { tests, ...how } = simulated;
  const n = model.fitted.discrepancy === "ML" ? result.n : result.n - 1;
  const [ifTrue, ifFalse] = ([TRUE_POINT, FALSE_POINT] as const).map((point, at) =>
    limitOf(tests, { at, point, df: model.fitted.table.df, n }),
  );
  const found = { rmsea, ...how, draws: options.draws };
  if (rmsea === null || ifTrue == null || ifFalse == null)
    return { ...NONE, ...found, problem: "draws-lost" };
  return { ...found, verdict: verdictOf(rmsea, ifTrue, ifFalse), problem: null, ifTrue, ifFalse };
}

function verdictOf(rmsea: number, ifTrue: number, ifFalse: number): FitVerdict {
  const chance = rmsea <= ifTrue;
  const less = rmsea < ifFalse;
  if (chance) return less ? "fits" : "undecided";
  return less ? "fits-closely" : "does-not-fit";
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

type Simulated = Pick<FitLimits, "method" | "alternative" | "effectiveN"> & {
  readonly tests: readonly DrawnTests[];
};

function simulate({ model, result }: DescribedCfa, options: FitLimitsOptions): Simulated | NoLimits {
  const { fitted, parts } = model;
  const { draws, seed, onProgress, workers = inline } = options;
  const { table } = fitted;
  const [data] = fitted.data;
  if (draws === 0) return "no-draws";
  if (parts.test === "none" && parts.discrepancy !== "ML") return "other-estimator";
  if (!result.converged || !result.admissible || result.fit.reported.rmsea === null) return "no-solution";
  const explained = fitted.data.length > 1 ? null : explainedModel(fitted);
  const other = explained && falseModel(explained, result, table.items);
  if (explained === null || other === null || data === undefined) return "model-not-drawn";
  const { alternative } = other;
  const drawn =
    result.estimator === "WLSMV" &&
    table.thresholds.every((count) => count === 1) &&
    table.items.length <= MOST_ITEMS &&
    explained.items.factors <= MOST_FACTORS &&
    !explained.residualsCorrelate;
  if (!drawn) {
    const difference = momentDifference(explained, other.items, data);
    const correction = testedModel(fitted, parts.test).scaled;
    const tests = linearTests(fitted, { difference, correction, draws, seed });
    return tests === null
      ? "model-not-drawn"
      : { method: "linearized", alternative, effectiveN: null, tests };
  }
  const input = drawsInput({ fitted, n: result.n }, { own: explained.items, other: other.items, ...options });
  if (input === null) return "model-not-drawn";
  const tests = workers.replicate(fitLimitsJob, input, { count: draws, onProgress });
  return { method: "answers", alternative, effectiveN: input.people, tests };
}

function drawsInput(
  { fitted, n }: { readonly fitted: FittedModel; readonly n: number },
  options: Pick<FitLimitsOptions, "seed" | "correction"> & {
    readonly own: ExplainedItems;
    readonly other: ExplainedItems;
  },
): DrawsInput | null {
  const { own, other, seed, correction = "half" } = options;
  const { table, estimates } = fitted;
  const [data] = fitted.data;
  const probabilities = patternProbabilities(own);
  const counts = probabilities.map((share) => share * n);
  const expected = sampleOrNull(() => countedMoments(patternTable(table.items), counts, correction));
  if (expected === null || data === undefined) return null;
  return {
    probabilities: [probabilities, patternProbabilities(other)],
    model: { table, estimates },
    people: Math.max(2, Math.round(n * information(expected, data))),
    ...{ correction, seed },
  };
}

/** Mean ratio of the correlations' variances in simple random samples to those of the sample as it was drawn. */
function information(simple: GroupMoments, designed: GroupMoments): number {
  const size = simple.moments.length;
  const correlations = Array.from({ length: size - simple.items.length }, (_, k) => k + simple.items.length);
  return meanOf(correlations.map((k) => simple.gamma[k * (size + 1)]! / designed.gamma[k * (size + 1)]!));
}
