import { admissibility } from "../cfa/admissibility";
import type { DifferenceTest } from "../cfa/cfa-result";
import { estimateRows } from "../cfa/estimate-rows";
import { fitModel } from "../cfa/estimation/fit-model";
import type { FittedModel } from "../cfa/estimation/fitted-model";
import type { EstimatorParts } from "../cfa/estimator";
import { covarianceOfEstimates } from "../cfa/standard-errors/estimate-covariance";
import { changesOfFit } from "../cfa/tests/compare";
import { differenceTest } from "../cfa/tests/difference-test";
import { fitMeasures } from "../cfa/tests/fit-measures";
import type { ModelTable } from "../model/model-table";
import type { GroupMoments } from "../moments/group-moments";
import { chiSquareByGroup } from "./group-fit";
import { type InvarianceStep, type InvarianceStepName, isAnswered } from "./invariance-result";
import * as messages from "./messages";
import type { StepModel } from "./steps";

export interface FittedStep {
  readonly model: StepModel;
  readonly fitted: FittedModel;
  /** Covariance of the free parameters, row-major; null without a solution. */
  readonly covariance: Float64Array | null;
  readonly record: InvarianceStep;
}

/**
 * Fits a step of the ladder; without convergence or identification its record has the reason and no statistics.
 * @param before a model of the same moments, with the same rows, from whose solution the search starts
 */
export function fitStep(
  model: StepModel,
  data: readonly GroupMoments[],
  { parts, before }: { readonly parts: EstimatorParts; readonly before: FittedModel | null },
): FittedStep {
  const { discrepancy } = parts;
  const near = before?.convergence.converged
    ? fitModel(model.table, data, { discrepancy, starts: startsFrom(before, model.table), mostStarts: 1 })
    : null;
  // Where there is no solution nearby, the reason is that of the usual starts.
  const isFound = near?.convergence.converged === true && near.convergence.identified;
  return recordStep(model, isFound ? near : fitModel(model.table, data, { discrepancy }), parts);
}

/** The values of another model's rows; of rows held equal, their mean over people. */
function startsFrom({ values, data }: FittedModel, { parameters, free: count }: ModelTable): Float64Array {
  const sums = new Float64Array(count);
  const people = new Float64Array(count);
  parameters.forEach(({ free, group }, row) => {
    if (free < 0) return;
    const { n } = data[group]!;
    sums[free]! += n * values[row]!;
    people[free]! += n;
  });
  return sums.map((sum, free) => sum / people[free]!);
}

export function recordStep(model: StepModel, fitted: FittedModel, parts: EstimatorParts): FittedStep {
  const problem = problemOf(fitted, model.name);
  const fit = problem === null ? fitMeasures(fitted, parts) : null;
  const covariance = fit && covarianceOfEstimates(fitted, parts);
  const { converged, identified } = fitted.convergence;
  const record: InvarianceStep = {
    name: model.name,
    equal: model.equal,
    parameters: model.table.free,
    df: model.table.df,
    fit,
    converged,
    identified,
    admissible: fit !== null && admissibility(fitted).admissible,
    problem,
    estimates: fit === null ? [] : estimateRows(fitted, covariance),
    groups: fit === null ? [] : chiSquareByGroup(fitted),
  };
  return { model, fitted, covariance, record };
}

/** Why there is no solution, in full sentences; null if there is one. */
function problemOf({ convergence }: FittedModel, step: InvarianceStepName): string | null {
  const { converged, identified, notIdentified, gradient, iterations } = convergence;
  if (converged && identified) return null;
  // For binary items the scalar step often is not identified, and the ladder goes on: nothing to fix.
  const problem =
    notIdentified.length === 0
      ? messages.stepNotConverged({ iterations, gradient: gradient.toExponential(1) })
      : converged
        ? messages.stepNotIdentified({ parameters: notIdentified })
        : messages.stepDiverges({ parameters: notIdentified });
  return step === "scalar" ? problem : `${problem} ${messages.stepRemedy()}`;
}

/** Tests a step's added equalities, with changes of fit (scaled indices if the estimator corrects its chi-square). */
export function stepTest(larger: FittedStep, smaller: FittedStep, parts: EstimatorParts): DifferenceTest {
  const indices = parts.test === "none" ? "standard" : "scaled";
  const names = { from: larger.record.name, to: smaller.record.name };
  const common = { ...names, indices, boundary: false } as const;
  const [before, after] = [larger.record, smaller.record];
  if (!isAnswered(before) || !isAnswered(after)) {
    const df = after.df - before.df;
    const none = { difference: null, df, p: null, scale: null, shift: null };
    const changes = { deltaCfi: null, deltaRmsea: null, deltaSrmr: null };
    const problem = messages.stepWithoutSolution({ step: (isAnswered(before) ? after : before).name });
    return { ...common, ...none, ...changes, problem };
  }
  return {
    ...common,
    ...differenceTest(larger.fitted, smaller.fitted, parts),
    ...changesOfFit(before.fit, after.fit, indices),
  };
}

/** Tests every step against the previous one with a solution, and the strict step against the configural one. */
export function ladderTests(steps: readonly FittedStep[], parts: EstimatorParts): DifferenceTest[] {
  return steps.flatMap((step, k) => {
    const before = steps.slice(0, k);
    const previous = before.findLast(({ record }) => isAnswered(record)) ?? before[0];
    if (previous === undefined) return [];
    const tests = [stepTest(previous, step, parts)];
    if (step.record.name === "strict" && previous !== steps[0]) tests.push(stepTest(steps[0]!, step, parts));
    return tests;
  });
}
