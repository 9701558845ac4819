import { firstOf } from "../../errors";
import { admissibility } from "../cfa/admissibility";
import { estimateRows } from "../cfa/estimate-rows";
import { fitModel } from "../cfa/estimation/fit-model";
import type { FittedModel } from "../cfa/estimation/fitted-model";
import type { EstimatorParts } from "../cfa/estimator";
import { covarianceOfEstimates } from "../cfa/standard-errors/estimate-covariance";
import { fitMeasures } from "../cfa/tests/fit-measures";
import type { GroupMoments } from "../moments/group-moments";
import type { InvarianceStep, InvarianceStepName } from "./invariance-result";
import type { StepModel } from "./steps";

/** A step's model at its solution, and its record. */
export interface FittedStep {
  readonly model: StepModel;
  readonly fitted: FittedModel;
  /** Covariance of the free parameters, row-major; null where the step has no answer. */
  readonly covariance: Float64Array | null;
  readonly record: InvarianceStep;
}

/** So many parameters are named in a reason; the others are counted. */
const NAMED = 4;

/**
 * Fits a step of the ladder. A step whose fit does not converge, or whose parameters the data do not tell apart, has
 * the reason in its record and neither statistics nor estimates: they would be those of wherever the search ended.
 */
export function fitStep(model: StepModel, data: readonly GroupMoments[], parts: EstimatorParts): FittedStep {
  return recordStep(model, fitModel(model.table, data, { discrepancy: parts.discrepancy }), parts);
}

/** The record of a step that has been fitted. */
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
    chiSquare: fit?.chiSquare ?? null,
    p: fit?.p ?? null,
    chiSquareScaled: fit?.chiSquareScaled ?? null,
    scale: fit?.scale ?? null,
    shift: fit?.shift ?? null,
    pScaled: fit?.pScaled ?? null,
    cfi: fit?.cfi ?? null,
    cfiScaled: fit?.cfiScaled ?? null,
    cfiRobust: fit?.cfiRobust ?? null,
    rmsea: fit?.rmsea ?? null,
    rmseaScaled: fit?.rmseaScaled ?? null,
    rmseaRobust: fit?.rmseaRobust ?? null,
    srmr: fit?.srmr ?? null,
    converged,
    identified,
    admissible: fit !== null && admissibility(fitted).admissible,
    problem,
    estimates: fit === null ? [] : estimateRows(fitted, covariance),
  };
  return { model, fitted, covariance, record };
}

/** Why a fit is no answer, in full sentences; null where it is one. */
function problemOf({ convergence }: FittedModel, step: InvarianceStepName): string | null {
  const { converged, identified, notIdentified, gradient, iterations } = convergence;
  if (converged && identified) return null;
  // Of binary items the scalar step often is not identified, and the ladder goes on: nothing is to be mended.
  const cure = step === "scalar" ? "" : " Merge the group with another, or leave the group or the item out.";
  if (notIdentified.length === 0) {
    return `The fit did not converge: after ${iterations} iterations its gradient is ${gradient.toExponential(1)}.${cure}`;
  }
  const which = firstOf(notIdentified, NAMED);
  return converged
    ? `The answers do not tell these parameters apart: ${which}.${cure}`
    : `The answers do not identify the step: ${which} run off while the fit hardly changes.${cure}`;
}
