import { type CorrelateOptions, correlationType } from "../../correlation/correlate";
import type { CorrelationMatrix } from "../../correlation/correlation-matrix";
import { completeRows, peopleIn } from "../../correlation/pairs/observed-categories";
import { scoreInfluences } from "../../correlation/pairs/score-pairs";
import type { PatternTable } from "../../data/answers/pattern-table";
import { nullIfProblem, type Warning } from "../../errors";
import { boundedBy, endsOf, intervalOn } from "../../numeric/distributions/interval";
import { product } from "../../numeric/linear-algebra/dense";
import { invert } from "../../numeric/linear-algebra/matrix";
import { influenceSpread } from "../../survey/design/influence-covariance";
import { designDegreesOfFreedom, sampleDesign } from "../../survey/design/sample-design";
import type { RotationSettings } from "../efa/rotation/rotations";
import type { EfaSolution } from "../efa/solution";
import { MAX_ITEMS_TOGETHER } from "../model/criteria";
import { answeredAny } from "../moments/group-tables";
import { ordinalMoments } from "../moments/ordinal-moments";
import * as messages from "./messages";
import { solutionDerivatives } from "./solution-derivatives";

export interface LoadingIntervalsOptions {
  readonly correlation: CorrelateOptions;
  /** Target and epsilon of the solutions' rotation, if any. */
  readonly rotation?: RotationSettings | undefined;
}

type Intervals = Pick<EfaSolution, "loadingIntervals" | "phiIntervals">;

/**
 * 95 % intervals of the loadings and factor correlations of exploratory solutions by the delta method: standard errors
 * from the sampling covariance of the correlations (`correlationCovariance`, which accounts for weights, strata and
 * clusters and assumes no normal answers) and the derivatives of extraction and rotation (`solutionDerivatives`), which hold
 * even if the factors do not fit. On the scale of the inverse hyperbolic tangent, for loadings relative to a factor's
 * largest possible one, the root of its diagonal element of Phi^-1, which is 1 for uncorrelated factors. Null, with a
 * warning, where the solution did not converge, a uniqueness ended at its bound, or the correlations do not determine
 * the solution or have no covariance.
 * @param table the answers that the solutions come from
 * @param found their correlations
 * @param solutions any number of them
 * @throws ItemwiseError "clusters-straddle-strata"
 * @see Zhang, Preacher, Hattori, Jiang & Trichtinger (2019), A sandwich standard error estimator for exploratory factor
 *   analysis with nonnormal data and imperfect models. Applied Psychological Measurement, 43, 360-373; Jennrich (1973,
 *   1974). Checked against the bootstrap and central differences of whole solutions.
 * @example
 * ```ts
 * const a = [0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 1];
 * const b = [0, 0, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1];
 * const c = [0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 0];
 * const table = fromAnswers({ items: { a, b, c } });
 * const correlation = { missing: "listwise" as const };
 * const found = correlate(table, correlation);
 * const [solution] = loadingIntervals(table, found, [efa(found, { factors: 1 })], { correlation });
 * solution.loadings[0][0].toFixed(3); // "0.707"
 * solution.loadingIntervals[0][0].map((end) => end.toFixed(3)); // ["-0.771", "0.992"]
 * ```
 */
export function loadingIntervals(
  table: PatternTable,
  found: CorrelationMatrix,
  solutions: readonly EfaSolution[],
  { correlation, rotation = {} }: LoadingIntervalsOptions,
): EfaSolution[] {
  if (solutions.length === 0) return [];
  const design = sampleDesign(table, correlation.clusterLabels);
  const df = design === null ? found.n - 1 : designDegreesOfFreedom(design, table.count);
  const covariance = df < 1 ? "few-units" : covarianceOf(table, correlation);
  return solutions.map((solution) => {
    const reason = improper(solution);
    if (reason !== null) return withoutIntervals(solution, reason);
    if (typeof covariance === "string") return withoutIntervals(solution, covariance);
    const moves = solutionDerivatives(found.matrix, solution, rotation);
    const intervals = moves && intervalsOf(solution, deviations(moves, covariance), df);
    if (intervals === null) return withoutIntervals(solution, "undetermined");
    return { ...solution, ...intervals, intervalMethod: "delta" };
  });
}

/** Why loadings have no intervals. */
type NoIntervals = Parameters<typeof messages.noLoadingIntervals>[0]["reason"];

/** Or the reason for its absence. */
function covarianceOf(table: PatternTable, correlation: CorrelateOptions): Float64Array | NoIntervals {
  if (table.items.length > MAX_ITEMS_TOGETHER) return "too-many-items";
  return nullIfProblem(() => correlationCovariance(table, correlation)) ?? "no-covariance";
}

function improper({ converged, heywood, rotationStarts }: EfaSolution): NoIntervals | null {
  if (!converged) return "extraction";
  if (heywood.length > 0) return "heywood";
  return rotationStarts?.converged === false ? "rotation" : null;
}

function withoutIntervals(solution: EfaSolution, reason: NoIntervals): EfaSolution {
  const warning: Warning = { code: "no-loading-intervals", message: messages.noLoadingIntervals({ reason }) };
  return { ...solution, warnings: [...solution.warnings, warning] };
}

function deviations(moves: Float64Array, covariance: Float64Array): Float64Array {
  const pairs = Math.sqrt(covariance.length);
  const rows = moves.length / pairs;
  const spread = product(moves, covariance, { rows, inner: pairs, columns: pairs });
  return Float64Array.from({ length: rows }, (_, row) => {
    let variance = 0;
    for (let k = row * pairs; k < (row + 1) * pairs; k++) variance += spread[k]! * moves[k]!;
    return Math.sqrt(variance);
  });
}

/** Null where a parameter has no interval. */
function intervalsOf(
  { loadings, phi, factors }: EfaSolution,
  errors: Float64Array,
  df: number,
): Intervals | null {
  const bounds = invert(phi).map((row, k) => Math.sqrt(row[k]!));
  const within = (bound: number, estimate: number, se: number) =>
    Math.abs(estimate) < bound && se > 0 ? endsOf(intervalOn(boundedBy(bound), { estimate, se, df })) : null;
  const ofLoadings = loadings
    .flat()
    .map((loading, at) => within(bounds[at % factors]!, loading, errors[at]!));
  const pairs = phi.flatMap((row, k) => row.slice(k + 1));
  const oblique = errors.length > ofLoadings.length;
  const ofPairs = (oblique ? pairs : []).map((value, at) =>
    within(1, value, errors[ofLoadings.length + at]!),
  );
  const complete = ofLoadings.filter((interval) => interval !== null);
  if (complete.length < ofLoadings.length || ofPairs.includes(null)) return null;
  return {
    loadingIntervals: loadings.map((_, i) => complete.slice(i * factors, (i + 1) * factors)),
    phiIntervals: ofPairs.length === 0 ? null : square(ofPairs, factors),
  };
}

/** Pairs in the order 1-2, 1-3, ..., 2-3 as a symmetric matrix, null on the diagonal. */
function square<T>(pairs: readonly T[], size: number): (T | null)[][] {
  const rows = Array.from({ length: size }, () => new Array<T | null>(size).fill(null));
  for (let k = 0, at = 0; k < size; k++) {
    for (let l = k + 1; l < size; l++, at++) {
      rows[k]![l] = pairs[at] ?? null;
      rows[l]![k] = pairs[at] ?? null;
    }
  }
  return rows;
}

/**
 * Sampling covariance of the correlations of `correlate`, from their influence functions: for independent people the
 * sum of squared weights times the products of influences, with the factor n / (n - 1); linearized under strata and
 * clusters.
 * @param options as for the correlations
 * @returns row-major, pairs x pairs (1-2, 1-3, ..., 2-3); null where a correlation of scores is at its bound
 * @throws ItemwiseError as `ordinalMoments`, where a correlation has no variance
 */
export function correlationCovariance(table: PatternTable, options: CorrelateOptions): Float64Array | null {
  const type = correlationType(table, options.type ?? "auto");
  return type === "pearson" || type === "spearman"
    ? scoreCovariance(table, type, options)
    : ordinalCovariance(table, options);
}

function ordinalCovariance(table: PatternTable, options: CorrelateOptions): Float64Array | null {
  const { missing, correction, clusterLabels } = options;
  const items = table.items.map(({ id }) => id);
  const [moments] = ordinalMoments(table, { items, missing, correction, clusterLabels });
  if (moments === undefined) return null;
  const pairs = (items.length * (items.length - 1)) / 2;
  const size = moments.moments.length;
  const first = size - pairs;
  const designed = sampleDesign(table, clusterLabels) !== null;
  const unit = 1 / (designed ? moments.n : moments.n - 1);
  const covariance = new Float64Array(pairs * pairs);
  for (let k = 0; k < pairs; k++) {
    for (let l = 0; l < pairs; l++) {
      covariance[k * pairs + l] = unit * moments.gamma[(first + k) * size + first + l]!;
    }
  }
  return covariance;
}

function scoreCovariance(
  table: PatternTable,
  type: "pearson" | "spearman",
  { missing, clusterLabels }: CorrelateOptions,
): Float64Array | null {
  const all = table.items.map((_, item) => item);
  const included = missing === "listwise" ? completeRows(table, all) : null;
  const influences = scoreInfluences(table, type, included);
  if (influences === null) return null;
  const design = sampleDesign(table, clusterLabels);
  const spread = influenceSpread(influences, table, { design, included });
  // A replicate can leave nobody who answered two items.
  if (spread.some(Number.isNaN)) return null;
  if (design !== null) return spread;
  const n = peopleIn(table, included ?? answeredAny(table));
  return spread.map((value) => (value * n) / (n - 1));
}
