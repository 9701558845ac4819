import type { Correction } from "../../../correlation/ordinal/zero-cell";
import { percentileOf } from "../../../numeric/sums/percentile";
import { inline, type Workers } from "../../../numeric/workers/workers";
import type { GroupMoments } from "../../moments/group-moments";
import { sampleOrNull } from "../../moments/sample-or-null";
import type { FittedModel } from "../estimation/fitted-model";
import type { DescribedCfa } from "../scores/omega-intervals";
import type { ScaledTest } from "../tests/scaled-test";
import { testedModel } from "../tests/tested-model";
import {
  type ExplainedModel,
  explainedModel,
  type FalseModel,
  falseModel,
  momentDifference,
} from "./fit-alternative";
import { countedMoments, fitLimitsJob, patternTable } from "./fit-draws";
import type { FitLimits, NoLimits } from "./fit-limits-result";
import { MOST_FACTORS, patternProbabilities } from "./pattern-probabilities";
import {
  normalCumulants,
  pointOf,
  populationTests,
  quadraticForm,
  smallestCell,
  type TestDistribution,
} from "./test-distribution";

/** More items, and their answer patterns are too many. */
const MOST_ITEMS = 12;
/** With fewer people expected in a cell of two items moments are not near enough to normal. */
const FEWEST_IN_CELL = 5;
const DRAWS = 200;
/** Limits rest on no fewer draws than this share of all. */
const LEAST_USABLE = 0.95;
const TRUE_POINT = 0.95;
const FALSE_POINT = 0.05;

export interface FitLimitsOptions {
  readonly seed: number;
  readonly correction?: Correction | undefined;
  /** With fewer people expected in a cell of two yes-or-no items samples are drawn. @default 5 */
  readonly fewestInCell?: number | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Who computes the samples; the results are the same. @default inline */
  readonly workers?: Workers | undefined;
}

const NONE = {
  problem: null,
  method: null,
  ifTrue: null,
  ifFalse: null,
  alternative: null,
  effectiveN: null,
  draws: 0,
} as const;

/**
 * Limits of the RMSEA that are made for this model, its estimates and as many people (McNeish & Wolf 2023; binary and
 * ordered items: McNeish 2023): where the model is true 95 % of samples have one up to
 * `ifTrue`; where it has a factor too few (see `falseModel`; the size is this program's choice) 95 % have one above
 * `ifFalse`.
 *
 * Of up to 12 yes-or-no items on up to 4 factors the model is fitted to two populations of answers, one in which it is
 * true and one in which it is not, and the limits are points of the chi-square's distribution about these solutions (see
 * `populationTests`). The people are those of a simple random sample that tells as much of the correlations: n times the
 * mean ratio of a correlation's variance in simple random samples of the model to its variance under the design. Where
 * a cell of two items would have fewer than five of them, 200 samples are drawn from each population instead, and the
 * model is fitted to them in two steps, as to the sample. For other models the moments have their covariance under the
 * design, and the chi-square is that of a linear model near the sample's solution (see `quadraticForm`).
 * @returns no limits, with the reason in `problem`, for models without a proper solution or alternative
 * @see McNeish & Wolf (2023), Psychological Methods, 28, 61-88; McNeish (2023), American Psychologist, 78, 1061-1075.
 *   Reference: points of samples that lavaan 0.6-19 fitted.
 */
export function fitLimits(described: DescribedCfa, options: FitLimitsOptions): FitLimits {
  const { model, result } = described;
  const { fit } = result;
  const rmsea = fit.reported.rmsea?.estimate ?? null;
  if (!fit.reported.testable) return { ...NONE, rmsea };
  const found = pointsOf(described, options);
  if (typeof found === "string") return { ...NONE, rmsea, problem: found };
  const { points, ...how } = found;
  const n = model.fitted.discrepancy === "ML" ? result.n : result.n - 1;
  const { df } = model.fitted.table;
  // The chi-squares have the design's loss of information in them.
  const [ifTrue, ifFalse] = points.map((point) => Math.sqrt(Math.max(point - df, 0) / (df * n)));
  if (rmsea === null || ifTrue === undefined || ifFalse === undefined)
    return { ...NONE, ...how, rmsea, problem: "draws-lost" };
  return { ...how, rmsea, problem: null, ifTrue, ifFalse };
}

/** Chi-squares at the limits, none where draws are lost. */
type Points = Pick<FitLimits, "method" | "alternative" | "effectiveN" | "draws"> & {
  readonly points: readonly number[];
};

/** A model with what explains it, and the one that is false. */
interface TwoModels {
  readonly fitted: FittedModel;
  readonly n: number;
  readonly data: GroupMoments;
  readonly own: ExplainedModel;
  readonly other: FalseModel;
}

function pointsOf({ model, result }: DescribedCfa, options: FitLimitsOptions): Points | NoLimits {
  const { fitted, parts } = model;
  const { table } = fitted;
  const [data] = fitted.data;
  if (parts.test === "none" && parts.discrepancy !== "ML") return "other-estimator";
  if (!result.converged || !result.admissible || result.fit.reported.rmsea === null) return "no-solution";
  const own = fitted.data.length > 1 ? null : explainedModel(fitted);
  const other = own && falseModel(own, result, table.items);
  if (own === null || other === null || data === undefined) return "model-not-drawn";
  const models = { fitted, n: result.n, data, own, other };
  const answers =
    result.estimator === "WLSMV" &&
    table.thresholds.every((count) => count === 1) &&
    table.items.length <= MOST_ITEMS &&
    own.items.factors <= MOST_FACTORS &&
    !own.residualsCorrelate;
  const points = answers
    ? ofAnswers(models, options)
    : atLimits(linearTests(models, testedModel(fitted, parts.test).scaled), "linearized");
  return points === null ? "model-not-drawn" : { ...points, alternative: other.alternative };
}

function ofAnswers(models: TwoModels, options: FitLimitsOptions): Omit<Points, "alternative"> | null {
  const { fitted, n, data, own, other } = models;
  const { seed, correction = "half", fewestInCell = FEWEST_IN_CELL, onProgress, workers = inline } = options;
  const probabilities = [patternProbabilities(own.items), patternProbabilities(other.items)] as const;
  const empty = patternTable(fitted.table.items);
  const populations = probabilities.map((shares) =>
    sampleOrNull(() =>
      countedMoments(
        empty,
        shares.map((share) => share * n),
        correction,
      ),
    ),
  );
  const [whole = null, apart = null] = populations;
  if (whole === null || apart === null) return null;
  const people = Math.max(2, Math.round(n * information(whole, data)));
  // The quadrature is near enough for covariances; the moments themselves are known.
  const implied = fitted.implied[0]!;
  const difference = momentDifference(own, other.items, data);
  const moments = [implied, implied.map((value, at) => value + difference[at]!)] as const;
  const exact = [
    { ...whole, moments: moments[0] },
    { ...apart, moments: moments[1] },
  ];
  const least = Math.min(...exact.map(smallestCell));
  if (people * least >= fewestInCell) {
    const tests = populationTests(fitted, exact, people);
    return atLimits(tests, "population", people);
  }
  const { table, estimates } = fitted;
  const input = { probabilities, model: { table, estimates }, people, correction, seed };
  const drawn = workers.replicate(fitLimitsJob, input, { count: DRAWS, onProgress });
  const points = ([TRUE_POINT, FALSE_POINT] as const).flatMap((point, at) => {
    const values = drawn.flatMap((test) => test[at] ?? []);
    return values.length < LEAST_USABLE * DRAWS ? [] : [percentileOf(values, 100 * point)];
  });
  return { method: "answers", effectiveN: people, draws: DRAWS, points: points.length < 2 ? [] : points };
}

function atLimits(
  tests: readonly TestDistribution[] | null,
  method: FitLimits["method"],
  effectiveN: number | null = null,
): Omit<Points, "alternative"> | null {
  const [own, other] = tests ?? [];
  if (own === undefined || other === undefined) return null;
  return { method, effectiveN, draws: 0, points: [pointOf(own, TRUE_POINT), pointOf(other, FALSE_POINT)] };
}

/** How the chi-square is distributed about the sample's own solution; without a correction of normal answers. */
function linearTests(
  { fitted, data, own, other }: TwoModels,
  correction: ScaledTest | null,
): TestDistribution[] | null {
  const form = quadraticForm(fitted);
  if (form === null) return null;
  const difference = momentDifference(own, other.items, data);
  const { n } = data;
  const { df } = fitted.table;
  const cumulants =
    correction === null
      ? [normalCumulants(df, 0), normalCumulants(df, form.added(difference, n))]
      : [form.cumulants(null, n), form.cumulants(difference, n)];
  return cumulants.map((own) => ({ cumulants: own, correction }));
}

/**
 * The correlations' variances in simple random samples over those of the sample as it was drawn, each summed: of few
 * clusters the single quotients have no mean.
 */
function information(simple: GroupMoments, designed: GroupMoments): number {
  const size = simple.moments.length;
  const correlations = Array.from({ length: size - simple.items.length }, (_, k) => k + simple.items.length);
  const total = ({ gamma }: GroupMoments): number =>
    correlations.reduce((sum, k) => sum + gamma[k * (size + 1)]!, 0);
  return total(simple) / total(designed);
}
