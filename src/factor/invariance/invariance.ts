import { sampleRankCorrelation } from "simple-statistics";
import type { MissingRule } from "../../correlation/correlation-matrix";
import type { PatternTable } from "../../data/answers/pattern-table";
import type { Warning } from "../../errors";
import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";
import { meanOf } from "../../numeric/sums/percentile";
import type { Workers } from "../../numeric/workers/workers";
import { list } from "../../words/format";
import type { AlignedFactor } from "../alignment/aligned-factor";
import { alignment } from "../alignment/alignment";
import type { AlignmentResult } from "../alignment/alignment-result";
import { configuralFactors } from "../alignment/configural-factors";
import { inadmissibleGroups } from "../cfa/admissibility";
import type { DifferenceTest } from "../cfa/cfa-result";
import type { FittedModel } from "../cfa/estimation/fitted-model";
import { type Estimator, type EstimatorParts, estimatorFor } from "../cfa/estimator";
import * as ofModel from "../cfa/messages";
import { smallSampleTest } from "../cfa/tests/small-sample-test";
import type { ModelTable } from "../model/model-table";
import type { GroupMoments } from "../moments/group-moments";
import { judgedBaseline } from "./baseline-result";
import { type FittedStep, fitStep, ladderTests, recordStep } from "./fit-step";
import { groupFits } from "./group-fit";
import type { InvarianceData } from "./invariance-data";
import {
  holdsGiven,
  type InvarianceResult,
  type InvarianceStep,
  isAnswered,
  strongestStep,
} from "./invariance-result";
import { latentMeans } from "./latent-means";
import * as messages from "./messages";
import { notTestable } from "./not-testable";
import { comparableStep, partialInvariance } from "./partial";
import { permutationTest } from "./permutation";
import { startedLadder } from "./started-ladder";
import { comparisonGoal, invarianceSteps, itemKind } from "./steps";
import { configuralModel } from "./usable-groups";

export interface InvarianceOptions {
  /** Name of a grouping, of several crossed ("sex x age"), or the names to cross. */
  readonly by: string | readonly string[];
  /** "pairwise": for incomplete continuous items, full-information maximum likelihood. */
  readonly missing: MissingRule;
  /** @default WLSMV for ordered items, MLR for continuous ones */
  readonly estimator?: Estimator | undefined;
  /** Whether to search for partial invariance if a step does not hold. @default true */
  readonly partial?: boolean | undefined;
  /** Random regroupings for the permutation test. @default 0 */
  readonly permutations?: number | undefined;
  /**
   * Computes only the configural model, or all models without their comparison; a later call for the same table and
   * model continues from there. @default the whole sequence
   */
  readonly only?: "configural" | "models" | undefined;
  /** Whether to align the groups. @default with three groups or more */
  readonly alignment?: boolean | undefined;
  readonly seed: number;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Who computes the permutations; the results are the same. @default inline */
  readonly workers?: Workers | undefined;
}

/** Alignment by default from this number of groups. */
const ALIGNED_GROUPS = 3;

/**
 * Tests measurement invariance of a model over groups, step by step (see `invarianceSteps` for the ladder), with theta
 * parameterization and factor variances of 1 in the first group.
 *
 * A step that the data do not identify has the reason, and the ladder goes on. Unusable groups (a constant item, too
 * few people, no solution of the configural model) are excluded by name; answers that nobody in a group chose are merged
 * with their neighbors. The fit of the
 * configural model, together and in each group alone, is one finding (`baseline`); the strongest step that holds given
 * that model, by the changes of fit (`invarianceCriteria`), is another (`change`). Latent means come from the strict step of
 * binary items, otherwise from the last step that holds and allows comparing means, or from partial invariance if
 * needed.
 * @param structure the model in lavaan's syntax, and its name
 * @throws ItemwiseError "bad-model", "unknown-item", "unknown-grouping", "mixed-items", "wrong-estimator",
 *   "not-identified"
 * @see Wu & Estabrook (2016); Satorra (2000) for the tests; Chen (2007) for the changes of fit. Reference: lavaan
 *   0.6-19 and semTools' `measEq.syntax`.
 * @example
 * ```ts
 * const random = createRandom(3);
 * const people = Array.from({ length: 1200 }, () => random.normal());
 * const answers = () => people.map((trait) => (trait + random.normal() > 0.4 ? 1 : 0));
 * const school = people.map((_, person) => (person % 2 === 0 ? "north" : "south"));
 * const items = { a: answers(), b: answers(), c: answers(), d: answers() };
 * const table = fromAnswers({ items, groups: { school } });
 * const structure = { id: "one", model: "trait =~ a + b + c + d" };
 * const result = invariance(table, structure, { by: "school", missing: "listwise", seed: 1 });
 * result.steps.map((step) => step.name); // ["configural", "scalar", "strict", "means"]
 * result.steps.map((step) => step.df); // [4, 6, 10, 11]
 * result.holds; // "strict"
 * ```
 */
export function invariance(
  table: PatternTable,
  structure: { readonly id: string; readonly model: string },
  options: InvarianceOptions,
): InvarianceResult {
  const started = startedLadder(table, structure.model, options);
  const { statements, data, configural, fitted, estimator, parts } = started;
  const head = {
    group: data.by,
    structure: structure.id,
    items: itemKind(configural),
    estimator,
    missing: data.missing,
    levels: levelsOf(data),
    leftOut: data.leftOut.map(({ label, n, reason }) => ({ label, n, reason })),
    notTestable: notTestable(configural),
  };
  if (fitted === null) return { ...head, ...nothing(data, head.items) };
  const alone = (moments: GroupMoments): ModelTable =>
    configuralModel({ ...data, moments: [moments] }, statements);
  return { ...head, ...analysis(data, { configural, fitted, alone, parts, options, steps: started.steps }) };
}

type Findings = Omit<
  InvarianceResult,
  "group" | "structure" | "items" | "estimator" | "missing" | "levels" | "leftOut" | "notTestable"
>;

interface Plan {
  readonly configural: ModelTable;
  readonly fitted: FittedModel;
  /** The configural model of one group. */
  readonly alone: (moments: GroupMoments) => ModelTable;
  readonly parts: EstimatorParts;
  readonly options: InvarianceOptions;
  /** Receives the fitted models. */
  readonly steps: FittedStep[];
}

function levelsOf({ moments }: InvarianceData): InvarianceResult["levels"] {
  return moments.map(({ group, n }) => ({ label: group, n }));
}

function nothing({ by, moments, warnings }: InvarianceData, items: InvarianceResult["items"]): Findings {
  const message = messages.tooFewGroups({ levels: moments.length, group: by });
  return {
    ...NOT_COMPARED,
    steps: [],
    baseline: { ...judgedBaseline(null, items), groups: [] },
    warnings: [...warnings, { code: "too-few-groups", message }],
  };
}

const NOT_COMPARED = {
  tests: [],
  change: null,
  holds: null,
  partial: null,
  latentMeansFrom: null,
  latentMeans: [],
  alignment: null,
  permutation: null,
} satisfies Partial<Findings>;

/** Of the configural model's test, corrected for small samples. */
function correctedP(
  { moments }: InvarianceData,
  { configural, options }: Plan,
  step: InvarianceStep | undefined,
): number | null {
  if (step === undefined || step.fit === null) return null;
  const { estimates, fit } = step;
  const { items, factors } = configural;
  const test = smallSampleTest({
    ...{ fit, estimates, items, groups: moments.length },
    n: moments.reduce((sum, { n }) => sum + n, 0),
    factors: factors.map((id) => ({ id, label: id, indicators: [] })),
    estimator: estimatorFor(moments[0]!.kind, options.estimator).estimator,
  });
  return test?.p ?? null;
}

function analysis(data: InvarianceData, plan: Plan): Findings {
  const { configural, fitted, alone, parts, options, steps } = plan;
  const models = invarianceSteps(configural);
  for (const model of options.only === "configural" ? models.slice(0, 1) : models) {
    if (steps.some((step) => step.model === model)) continue;
    const before = steps.at(-1)?.fitted ?? null;
    steps.push(
      before === null ? recordStep(model, fitted, parts) : fitStep(model, data.moments, { parts, before }),
    );
  }
  const records = steps.map(({ record }) => record);
  const levels = levelsOf(data);
  const items = itemKind(configural);
  const judged = judgedBaseline(records[0] ?? null, items, correctedP(data, plan, records[0]));
  if (options.only !== undefined)
    return {
      ...NOT_COMPARED,
      steps: records,
      baseline: { ...judged, groups: [] },
      warnings: [...data.warnings, ...inadmissibleSteps(steps)],
    };
  const tests = ladderTests(steps, parts);
  const baseline = { ...judged, groups: groupFits(data.moments, { fitted, alone, parts }) };
  const change = strongestStep({ steps: records, tests, items, levels });
  const holds = holdsGiven(baseline, change);
  const partial =
    options.partial === false
      ? null
      : partialInvariance({ configural, data: data.moments, parts }, steps, holds);
  const goal = comparisonGoal(configural);
  const means = comparableStep(steps, { holds, partial, goal });
  const aligned = alignGroups(steps[0]!, means.step, options);
  const warnings = [...data.warnings, ...inadmissibleSteps(steps), ...means.warnings, ...aligned.warnings];
  return {
    steps: records,
    tests,
    baseline,
    change,
    holds,
    partial: partial?.partial ?? null,
    latentMeansFrom: means.step?.record.name ?? null,
    latentMeans: means.step === null ? [] : latentMeans(means.step),
    alignment: aligned.result,
    permutation: permuted(data, plan, { steps, tests }),
    warnings,
  };
}

function alignGroups(
  configural: FittedStep,
  compared: FittedStep | null,
  options: InvarianceOptions,
): { readonly result: AlignmentResult | null; readonly warnings: readonly Warning[] } {
  const { groups } = configural.model.table;
  const none = (message: string) => ({ result: null, warnings: [{ code: "no-alignment", message }] });
  if (!(options.alignment ?? groups.length >= ALIGNED_GROUPS)) return { result: null, warnings: [] };
  if (!isAnswered(configural.record)) {
    return none(messages.notAlignedUnsolved());
  }
  const factors = configuralFactors(configural.fitted, configural.covariance);
  if (factors === null) {
    return none(messages.notAlignedStructure());
  }
  const result = comparedWithStep(alignment(groups, factors, { seed: options.seed }), compared);
  if (result.converged) return { result, warnings: [] };
  const message = messages.alignmentNotConverged();
  return { result, warnings: [{ code: "alignment-not-converged", message }] };
}

/** The strict step against the configural one under random regroupings; null if not requested or possible. */
function permuted(
  data: InvarianceData,
  { parts, options }: Plan,
  ladder: { readonly steps: readonly FittedStep[]; readonly tests: readonly DifferenceTest[] },
): InvarianceResult["permutation"] {
  const { permutations = 0, seed, onProgress, workers } = options;
  const [configural] = ladder.steps;
  const strict = ladder.steps.find(({ record }) => record.name === "strict");
  const test = ladder.tests.find(({ from, to }) => from === "configural" && to === "strict");
  const observed = test?.difference ?? null;
  if (permutations === 0 || configural === undefined || strict === undefined || observed === null)
    return null;
  const input = { table: data.table, moments: data.options, from: configural.model, to: strict.model };
  return permutationTest({ ...input, observed, parts }, { permutations, seed, onProgress, workers });
}

/** Inadmissible solutions, step by step, with the groups that cause them. */
function inadmissibleSteps(steps: readonly FittedStep[]): Warning[] {
  return steps
    .filter(({ record }) => isAnswered(record) && !record.admissible)
    .map(({ record, fitted }) => {
      const all = fitted.table.groups.length;
      const groups = inadmissibleGroups(fitted);
      const problems = groups.flatMap(({ group, problems: own }) =>
        own.map((problem) => ofModel.problemInGroup({ problem, group })),
      );
      const what = messages.inadmissible({ step: record.name, problems: list(problems, "clauses") });
      const others = all - groups.length;
      if (others < 2) return { code: "inadmissible", message: what };
      const names = groups.map(({ group }) => group);
      const remedy = messages.inadmissibleGroups({ others, groups: names });
      return { code: "inadmissible", message: `${what} ${remedy}` };
    });
}

/** Adds a comparison of an alignment's means with those of a step, if any. */
function comparedWithStep(alignment: AlignmentResult, step: FittedStep | null): AlignmentResult {
  if (step === null) return alignment;
  const factors = alignment.factors.map((factor) => ({ ...factor, comparison: comparisonOf(factor, step) }));
  return { ...alignment, factors };
}

function comparisonOf({ factor, means }: AlignedFactor, { fitted }: FittedStep): AlignedFactor["comparison"] {
  const { table, values } = fitted;
  const estimate = (op: "~1" | "~~", rhs: string, group: number): number =>
    values[
      table.parameters.findIndex(
        (one) => one.op === op && one.lhs === factor && one.rhs === rhs && one.group === group,
      )
    ]!;
  const logs = means.map((_, g) => log(estimate("~~", factor, g)) / 2);
  const unit = exp(meanOf(logs));
  if (!(unit > 0)) return null;
  const theirs = means.map((_, g) => estimate("~1", "", g) / unit);
  const center = meanOf(theirs);
  const rank = sampleRankCorrelation([...means], theirs);
  return {
    largestDifference: Math.max(...means.map((mean, g) => Math.abs(mean - theirs[g]! + center))),
    rankCorrelation: Number.isFinite(rank) ? rank : null,
  };
}
