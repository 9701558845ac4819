import type { DifferenceTest } from "../cfa/cfa-result";
import { type Criterion, fitCriteria, invarianceCriteria } from "../model/criteria";
import type { InvarianceResult, InvarianceStep, InvarianceStepName } from "./invariance-result";

/** By how much fit may worsen between two steps, and where the limits come from. */
export interface ChangeLimits {
  readonly cfiFall: Criterion;
  readonly rmseaRise: Criterion;
  readonly srmrRise: Criterion;
}

/** Rounding of the change itself must not decide: a fall of .010 is within a limit of .010. */
const ROUNDING = 1e-9;

/**
 * The limits for one comparison of steps (Chen 2007; for loadings alone in ten groups or more Rutkowski & Svetina 2014).
 *
 * @param from what the step with fewer constraints holds equal
 * @param to what the other holds equal
 * @param groups number of groups
 */
export function changeLimits(from: readonly string[], to: readonly string[], groups: number): ChangeLimits {
  const { cfiFall, rmseaRise, srmrRise, srmrRiseLoadings, ...many } = invarianceCriteria;
  const newly = to.filter((what) => !from.includes(what));
  const isLenient = groups >= many.manyGroups.value && newly.length === 1 && newly[0] === "loadings";
  return {
    cfiFall: isLenient ? many.cfiFallManyGroups : cfiFall,
    rmseaRise: isLenient ? many.rmseaRiseManyGroups : rmseaRise,
    srmrRise: newly.includes("loadings") ? srmrRiseLoadings : srmrRise,
  };
}

/** Whether no index of fit worsens by more than its limit; null where none of the changes is known. */
export function changeIsSmall(
  { deltaCfi, deltaRmsea, deltaSrmr }: Pick<DifferenceTest, "deltaCfi" | "deltaRmsea" | "deltaSrmr">,
  limits: ChangeLimits,
): boolean | null {
  const worse = [
    [deltaCfi === null ? null : -deltaCfi, limits.cfiFall.value],
    [deltaRmsea, limits.rmseaRise.value],
    [deltaSrmr, limits.srmrRise.value],
  ] as const;
  const known = worse.filter(([change]) => change !== null);
  return known.length === 0 ? null : known.every(([change, limit]) => change! <= limit + ROUNDING);
}

/** Whether the configural model fits acceptably: CFI and RMSEA, scaled where there is a correction; yes without df. */
export function configuralFits(step: InvarianceStep): boolean {
  if (!isAnswered(step)) return false;
  if (step.df === 0) return true;
  const cfi = step.scale === null ? step.cfi : step.cfiScaled;
  const rmsea = step.scale === null ? step.rmsea : step.rmseaScaled;
  if (cfi === null || rmsea === null) return false;
  return cfi >= fitCriteria.acceptableCfi.value && rmsea[0] <= fitCriteria.acceptableRmsea.value;
}

/** Whether a step has a solution that can be compared with others. */
export function isAnswered(step: Pick<InvarianceStep, "converged" | "identified" | "problem">): boolean {
  return step.converged && step.identified && step.problem === null;
}

/**
 * The strongest step of measurement invariance that holds. Each is held against the last answered one before it, and
 * nothing after a step that does not hold counts; those of binary items each against the configural one, since the
 * scalar step has few constraints and often no solution. Equal means are a finding about people and no part of it.
 *
 * @returns null where not even the configural model fits
 */
export function strongestStep({
  steps,
  tests,
  items,
  levels,
}: Pick<InvarianceResult, "steps" | "tests" | "items" | "levels">): InvarianceStepName | null {
  const [configural, ...others] = steps.filter((step) => isAnswered(step) && step.name !== "means");
  if (configural?.name !== "configural" || !configuralFits(configural)) return null;
  const holds = (from: InvarianceStep, to: InvarianceStep): boolean => {
    const test = tests.find((one) => one.from === from.name && one.to === to.name);
    const limits = changeLimits(from.equal, to.equal, levels.length);
    return test !== undefined && changeIsSmall(test, limits) === true;
  };
  if (items === "binary") {
    return (others.findLast((step) => holds(configural, step)) ?? configural).name;
  }
  let last: InvarianceStep = configural;
  for (const step of others) {
    if (!holds(last, step)) break;
    last = step;
  }
  return last.name;
}
