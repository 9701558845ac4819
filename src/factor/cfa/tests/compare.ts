import { ItemwiseError, nullIfProblem } from "../../../errors";
import { choleskyFactor } from "../../../numeric/linear-algebra/cholesky";
import type { CfaFit } from "../../model/fit-result";
import { type GroupMoments, impliedCovariance } from "../../moments/group-moments";
import type { CfaComparison, DifferenceTest } from "../cfa-result";
import { fitModel } from "../estimation/fit-model";
import type { FittedModel } from "../estimation/fitted-model";
import { groupLayout } from "../estimation/group-layout";
import { modelState } from "../estimation/model-state";
import * as messages from "../messages";
import type { DescribedCfa } from "../scores/omega-intervals";
import { differenceTest } from "./difference-test";

/**
 * Compares models of the same items: a difference test of every pair of nested models.
 * @param described at least two models, fitted to the same moments by the same estimator
 * @returns models in order of df; pairs that are not nested have no test
 * @throws ItemwiseError "different-models" where their items or estimators differ
 * @see Satorra (2000); Bentler & Satorra (2010) for nesting. Reference: lavaan's `lavTestLRT(method = "satorra.2000",
 *   A.method = "delta", scaled.shifted = TRUE)`.
 * @example
 * ```ts
 * const random = createRandom(1);
 * const traits = Array.from({ length: 800 }, () => [random.normal(), random.normal(), random.normal()]);
 * const answer = (k: number) => traits.map((t) => (t[0] + t[k] + random.normal() > 0 ? 1 : 0));
 * const table = fromAnswers({ items: { a: answer(1), b: answer(1), c: answer(2), d: answer(2) } });
 * const fit = (id: string, text: string) => {
 *   const model = fitCfa(table, text, { missing: "listwise" });
 *   return { model, result: describeCfa(model, { model: text, structure: { id, label: id } }) };
 * };
 * const compared = compareModels([fit("one", "f =~ a + b + c + d"), fit("two", "f =~ a + b\ng =~ c + d")]);
 * compared.tests[0].df; // 1
 * compared.models; // ["two", "one"]
 * ```
 */
export function compareModels(described: readonly DescribedCfa[]): CfaComparison {
  checkComparable(described);
  const models = [...described].sort((a, b) => a.result.fit.standard.df - b.result.fit.standard.df);
  const tests = models.flatMap((larger, at) =>
    models.slice(at + 1).flatMap((smaller) => {
      const test = testOf(larger, smaller);
      return test === null ? [] : [test];
    }),
  );
  return { models: models.map(({ result }) => result.structure), tests };
}

/** Changes of the indices of one version from a model to one nested in it; null where one has none. */
export function changesOfFit(
  larger: CfaFit,
  smaller: CfaFit,
  version: DifferenceTest["indices"],
): Pick<DifferenceTest, "deltaCfi" | "deltaRmsea" | "deltaSrmr"> {
  const change = (of: (fit: CfaFit) => number | null | undefined): number | null => {
    const [before, after] = [of(larger), of(smaller)];
    return before == null || after == null ? null : after - before;
  };
  return {
    deltaCfi: change((fit) => fit[version]?.cfi),
    deltaRmsea: change((fit) => fit[version]?.rmsea?.estimate),
    deltaSrmr: change(({ srmr }) => srmr),
  };
}

function checkComparable(described: readonly DescribedCfa[]): void {
  const keys = new Set(described.map(({ result }) => `${result.estimator} ${result.items.join()}`));
  if (keys.size <= 1) return;
  throw new ItemwiseError("different-models", messages.differentModels, {
    hint: messages.differentModelsHint,
  });
}

function testOf(larger: DescribedCfa, smaller: DescribedCfa): DifferenceTest | null {
  const { nested, boundary } = nesting(larger.model.fitted, smaller.model.fitted);
  if (!nested) return null;
  const [one, other] = [larger.result.fit, smaller.result.fit];
  const isScaled = one.scaled !== null && other.scaled !== null;
  const indices = isScaled ? "scaled" : "standard";
  return {
    from: larger.result.structure,
    to: smaller.result.structure,
    ...differenceTest(larger.model.fitted, smaller.model.fitted, larger.model.parts),
    ...changesOfFit(one, other, indices),
    indices,
    boundary,
  };
}

/** A discrepancy per person within rounding. */
const NO_DISCREPANCY = 1e-9;
/** Smallest eigenvalue of the factor correlations that counts as 0. */
const BOUNDARY = 1e-4;

/** Whether a model has another as a special case, and whether that case lies on its boundary. */
interface Nesting {
  readonly nested: boolean;
  /** The larger model reproduces the smaller one only with a correlation of 1 or a variance of 0. */
  readonly boundary: boolean;
}

/**
 * Whether one model is nested in another of the same items: then the larger one, fitted to the smaller one's implied
 * moments, reproduces them exactly.
 * @param larger the fitted model with fewer degrees of freedom
 * @param smaller the fitted model with more
 * @see Bentler & Satorra (2010), Psychological Methods, 15, 111-123. Reference: semTools `net()`.
 */
function nesting(larger: FittedModel, smaller: FittedModel): Nesting {
  const none = { nested: false, boundary: false };
  const same = larger.table.items.join() === smaller.table.items.join();
  if (!same || larger.table.df >= smaller.table.df) return none;
  const data = larger.data.map((group, index) => impliedData(group, smaller.implied[index]!));
  for (const starts of [larger.estimates, undefined]) {
    const fitted = attempt(larger, data, starts);
    if (fitted !== null && fitted.minimum < NO_DISCREPANCY) {
      return { nested: true, boundary: onBoundary(fitted) };
    }
  }
  return none;
}

function attempt(
  larger: FittedModel,
  data: readonly GroupMoments[],
  starts: Float64Array | undefined,
): FittedModel | null {
  return nullIfProblem(() =>
    fitModel(larger.table, data, { discrepancy: larger.discrepancy, starts, mostStarts: 1 }),
  );
}

function impliedData(group: GroupMoments, implied: Float64Array): GroupMoments {
  return { ...group, moments: implied, covariance: impliedCovariance(group, implied), incomplete: undefined };
}

/** Whether the solution is inadmissible a little further out in every direction. */
function onBoundary(fitted: FittedModel): boolean {
  return fitted.table.groups.some((_, group) => {
    const layout = groupLayout(fitted.table, group);
    const state = modelState(layout, fitted.values, undefined, { marginal: true });
    if (state === null) return true;
    const m = layout.factors;
    const deviations = Array.from({ length: m }, (_, f) => Math.sqrt(Math.max(0, state.phi[f * m + f]!)));
    const correlations = state.phi.map(
      (value, at) => value / (deviations[Math.floor(at / m)]! * deviations[at % m]!),
    );
    const lowered = correlations.map((value, at) => (at % (m + 1) === 0 ? value - BOUNDARY : value));
    return choleskyFactor(lowered, m) === null;
  });
}
