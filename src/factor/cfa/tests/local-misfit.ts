import type { PatternTable } from "../../../data/answers/pattern-table";
import { nullIfProblem } from "../../../errors";
import { holm } from "../../../numeric/distributions/holm";
import { CHI_SQUARE_AT_05 } from "../../../numeric/distributions/special";
import { reaches } from "../../model/criteria";
import { fitCode } from "../../model/fit-code";
import { briefFitOf, type CfaFit, judgedIndices, judgedVersion } from "../../model/fit-result";
import type { ModelParameter, ModelTable } from "../../model/model-table";
import { admissibility } from "../admissibility";
import type { CfaResult, LocalMisfit, ModificationIndex } from "../cfa-result";
import type { FittedModel } from "../estimation/fitted-model";
import type { EstimatorParts } from "../estimator";
import { type FitCfaOptions, type FittedCfa, fitCfa } from "../fit-cfa";
import type { DescribedCfa } from "../scores/omega-intervals";
import { standardizedSolution } from "../standardized";
import { differenceTest } from "./difference-test";
import { fitMeasures } from "./fit-measures";
import { absentRow, modificationIndices } from "./modification-indices";
import { releaseTests } from "./release-tests";
import { smallSampleTest } from "./small-sample-test";
import { unbiasedSrmr } from "./unbiased-srmr";

type Named = LocalMisfit["parameters"][number];

const MAX_PARAMETERS = 3;
/** Of one step. */
const MAX_REFITS = 3;
const MAX_ITEMS = 60;
/** A model with fewer degrees of freedom for each would fit by construction. */
const DEGREES_PER_PARAMETER = 5;
/** Of score tests and of the test of fit. */
const LEVEL = 0.05;
/** Least standardized expected change. */
const MIN_CHANGE = 0.2;
/** Score tests that differ by a smaller share are of equivalent models. */
const SAME_SCORE = 1e-3;

interface Fitted {
  readonly model: FittedCfa;
  readonly text: string;
  readonly fit: CfaFit;
}

/** A parameter that may be freed. */
interface Candidate extends Pick<Named, "lhs" | "op" | "rhs" | "mi" | "p" | "expected" | "equivalent"> {}

/**
 * Where a rejected model misfits: the few cross-loadings and residual correlations that it lacks.
 *
 * Of all that the model lacks, those count whose score test, scaled as the test of fit (`releaseTests`), has Holm's p
 * below .05 and whose standardized expected change is .2 or more. The most significant one whose refitted model is
 * admissible and significantly better (scaled difference test) is added, and the search goes on from there: at most
 * three, and one for five degrees of freedom. The misfit has a place if the model then is no longer rejected, or if at
 * least half of the excess of its chi-square is gone, the rest is acceptable by conventional indices and no fourth
 * counts; otherwise, and where all pairs of three items correlate (a missing factor), it is diffuse and none is named.
 * Of parameters that improve fit equally a cross-loading is preferred, and the others are listed as equivalent.
 *
 * Chosen on the data, so that estimates are too large and p values too small: to be confirmed on others.
 * @param described a fitted model with its record
 * @param options as the model was fitted
 * @returns null for several groups, more than 60 items, without a solution, and where the model is not rejected at .05;
 *   an inadmissible solution may itself come from a parameter that the model lacks
 * @see Sörbom (1989); Saris, Satorra & Sörbom (1987) for the expected change; MacCallum, Roznowski & Necowitz (1992) for
 *   chance in such searches. Rates in docs/verdicts.md.
 * @example
 * ```ts
 * const random = createRandom(3);
 * const people = Array.from({ length: 600 }, () => [random.normal(), random.normal()]);
 * const answers = (f: number, g: number) => people.map(([one, two]) => f * one + g * two + 0.6 * random.normal());
 * const first = { a: answers(0.7, 0), b: answers(0.7, 0), c: answers(0.7, 0) };
 * const table = fromAnswers({
 *   items: { ...first, d: answers(0, 0.7), e: answers(0, 0.7), x: answers(0.4, 0.7) },
 *   scale: "continuous",
 * });
 * const text = "one =~ a + b + c\ntwo =~ d + e + x";
 * const model = fitCfa(table, text, { missing: "listwise" });
 * const misfit = localMisfit(table, { model, result: describeCfa(model, { model: text }) }, { missing: "listwise" });
 * misfit?.model; // "one =~ a + b + c\ntwo =~ d + e + x\none =~ x"
 * ```
 */
export function localMisfit(
  table: PatternTable,
  { model, result }: DescribedCfa,
  options: FitCfaOptions,
): LocalMisfit | null {
  const { converged, fit, items } = result;
  if (!converged || !isRejected(result, fit)) return null;
  if (model.fitted.table.groups.length > 1 || items.length > MAX_ITEMS) return null;
  const refit = refitter(table, options);
  const { df } = fit.standard;
  const most = Math.min(MAX_PARAMETERS, Math.max(df > 1 ? 1 : 0, Math.floor(df / DEGREES_PER_PARAMETER)));
  const half = excess(fit) / 2;
  const named: Named[] = [];
  let current: Fitted = { model, text: result.model, fit };
  while (named.length < most && isRejected(result, current.fit)) {
    const found = firstThatHelps(current, candidatesOf(current), refit);
    if (found === null) break;
    named.push(found.named);
    const after = excess(found.fitted.fit);
    const gain = excess(current.fit) - after;
    // Later parameters help less.
    if (after - (most - named.length) * gain > half) return DIFFUSE;
    current = found.fitted;
  }
  const needsMore = (): boolean => named.length === MAX_PARAMETERS && candidatesOf(current).length > 0;
  const isLocal =
    !isRejected(result, current.fit) ||
    (excess(current.fit) <= half && isAcceptable(current) && !needsMore());
  return named.length > 0 && isLocal && !isMissingFactor(named)
    ? { diffuse: false, parameters: named, model: current.text }
    : DIFFUSE;
}

const DIFFUSE: LocalMisfit = { diffuse: true, parameters: [], model: null };

/** By the test corrected for small samples, which added parameters leave as it is. */
function isRejected(result: CfaResult, fit: CfaFit): boolean {
  const test = smallSampleTest({ ...result, fit });
  return test !== null && test.p < LEVEL;
}

/** Three residual correlations of three items are what a factor of these items leaves. */
const isMissingFactor = (named: readonly Named[]): boolean =>
  named.length === 3 &&
  named.every(({ op }) => op === "~~") &&
  new Set(named.flatMap(({ lhs, rhs }) => [lhs, rhs])).size === 3;

const isOfYesNo = ({ fitted }: FittedCfa): boolean =>
  fitted.table.kind === "ordered" && fitted.table.thresholds.every((count) => count === 1);

/** Whether a model "does-not-fit" by the rule for structures (`fitCode`). */
export function doesNotFit({ model, result }: DescribedCfa): boolean {
  const grounds = { p: smallSampleTest(result)?.p ?? null, indices: judgedVersion(result), srmr: null };
  const isUnfit = (srmrLow: number | null): boolean =>
    fitCode({ ...grounds, srmrLow, isPowerful: false }).code === "does-not-fit";
  return isUnfit(null) || (!isOfYesNo(model) && isUnfit(unbiasedSrmr(model.fitted)?.low ?? null));
}

/** Whether what is left is acceptable by every conventional index, but for the SRMR of yes-or-no items. */
function isAcceptable({ model, fit }: Fitted): boolean {
  const isYesNo = isOfYesNo(model);
  return judgedIndices(fit).every(
    ({ id, value, cutOffs }) =>
      (id === "srmr" && isYesNo) || (value !== null && reaches(value, cutOffs, cutOffs.acceptable)),
  );
}

/** What the test of fit exceeds its degrees of freedom by. */
const excess = ({ reported: { chiSquare, df } }: CfaFit): number => Math.max(0, (chiSquare ?? 0) - df);

/** What counts, the most significant first; of equivalent parameters one, with the others beside it. */
function candidatesOf({ model: { fitted, parts } }: Fitted): Candidate[] {
  const { table } = fitted;
  const tried = modificationIndices(fitted).filter((index) => isTried(table, index));
  const strong = tried.filter(
    ({ mi, epcStd }) => mi >= CHI_SQUARE_AT_05 && Math.abs(epcStd ?? 0) >= MIN_CHANGE,
  );
  const scores = scaledScores(fitted, strong, parts);
  const adjusted = holm([...scores.map(({ p }) => p), ...Array.from(tried.slice(strong.length), () => 1)]);
  const found = strong
    .map(({ lhs, op, rhs, epcStd }, at): Candidate => {
      const [mi, p] = [scores[at]!.score, adjusted[at]!];
      return { lhs, op, rhs, mi, p, expected: epcStd ?? 0, equivalent: [] };
    })
    .filter(({ p }) => p < LEVEL)
    .sort((one, other) => other.mi - one.mi);
  const candidates: Candidate[] = [];
  for (let at = 0; at < found.length; ) {
    const limit = found[at]!.mi * (1 - SAME_SCORE);
    const same = found.slice(at).filter(({ mi }) => mi >= limit);
    const first = same.find(({ op }) => op === "=~") ?? same[0]!;
    const others = same.filter((one) => one !== first);
    candidates.push({ ...first, equivalent: others.map(({ lhs, op, rhs }) => ({ lhs, op, rhs })) });
    at += same.length;
  }
  return candidates;
}

/** Cross-loadings on factors that have items, and residual correlations of items, which the model's text leaves out. */
function isTried(
  { parameters, items, factors, exploratory }: ModelTable,
  { lhs, op, rhs }: ModificationIndex,
): boolean {
  // All factors of an exploratory block have the same items.
  if (op === "=~" && exploratory?.blocks.some((block) => block.factors.includes(lhs))) return false;
  if (!items.includes(rhs) || parameters.some((row) => isSame(row, { lhs, op, rhs }))) return false;
  if (op === "~~") return items.includes(lhs);
  return op === "=~" && factors.includes(lhs) && parameters.some((row) => isLoading(row, lhs, items));
}

const isLoading = ({ lhs, op, rhs }: ModelParameter, factor: string, items: readonly string[]): boolean =>
  op === "=~" && lhs === factor && items.includes(rhs);

type Name = Pick<ModelParameter, "lhs" | "op" | "rhs">;

const isSame = (one: Name, other: Name): boolean =>
  one.op === other.op &&
  ((one.lhs === other.lhs && one.rhs === other.rhs) ||
    (one.op === "~~" && one.lhs === other.rhs && one.rhs === other.lhs));

/** Score tests as `releaseTests`; 0 for a parameter that has none. */
function scaledScores(fitted: FittedModel, wanted: readonly Name[], parts: EstimatorParts) {
  const rows = wanted.map((name) => absentRow(name, 0));
  const { parameters } = fitted.table;
  const values = new Float64Array(parameters.length + rows.length);
  values.set(fitted.values);
  const wider = { ...fitted, values, table: { ...fitted.table, parameters: [...parameters, ...rows] } };
  const places = rows.map((_, at) => parameters.length + at);
  const tests = new Map(releaseTests(wider, places, parts).map((test) => [test.row, test]));
  return places.map((row) => tests.get(row) ?? { score: 0, p: 1 });
}

type Refit = (from: Fitted, name: Name) => Fitted | null;

/** Fits a model with one more parameter; null without a solution. */
function refitter(table: PatternTable, options: FitCfaOptions): Refit {
  return ({ text, model }, { lhs, op, rhs }) => {
    const wider = `${text}\n${lhs} ${op} ${rhs}`;
    return nullIfProblem(() => {
      const refitted = fitCfa(table, wider, { ...options, estimator: model.estimator });
      return { model: refitted, text: wider, fit: fitMeasures(refitted.fitted, refitted.parts) };
    });
  };
}

interface Found {
  readonly named: Named;
  readonly fitted: Fitted;
}

function firstThatHelps(from: Fitted, candidates: readonly Candidate[], refit: Refit): Found | null {
  for (const candidate of candidates.slice(0, MAX_REFITS)) {
    const fitted = refit(from, candidate);
    const found = fitted && isBetter(fitted, from) ? foundWith(candidate, fitted) : null;
    if (found !== null) return found;
  }
  return null;
}

function foundWith(candidate: Candidate, fitted: Fitted): Found | null {
  const { table } = fitted.model.fitted;
  const row = table.parameters.findIndex((one) => isSame(one, candidate));
  const estimate = standardizedSolution(fitted.model.fitted, null).values[row] ?? null;
  if (estimate === null) return null;
  const { reported } = fitted.fit;
  const { chiSquare, df, p: fitP } = reported;
  const parameterization = table.kind === "ordered" ? table.parameterization : null;
  const after = { chiSquare, df, fitP, ...briefFitOf(judgedVersion({ fit: fitted.fit, parameterization })) };
  return { named: { ...candidate, estimate, ...after }, fitted };
}

/** Whether a refitted model is admissible and fits significantly better. */
function isBetter({ model: { fitted, parts }, fit }: Fitted, from: Fitted): boolean {
  if (!fitted.convergence.converged || !admissibility(fitted).admissible) return false;
  const { parameters } = fitted.table;
  const { values } = standardizedSolution(fitted, null);
  // A loading beyond 1 is one of two that suppress each other.
  if (parameters.some(({ op }, at) => op === "=~" && Math.abs(values[at] ?? 0) > 1)) return false;
  const { p } = differenceTest(fitted, from.model.fitted, parts);
  if (p !== null) return p < LEVEL;
  // The difference of two scaled tests may have no scale; the score test was significant.
  return (from.fit.standard.chiSquare ?? 0) - (fit.standard.chiSquare ?? 0) > CHI_SQUARE_AT_05;
}
