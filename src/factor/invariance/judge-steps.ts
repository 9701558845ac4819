import type { DifferenceTest } from "../cfa/cfa-result";
import { type Criterion, fitCriteria, invarianceCriteria } from "../model/criteria";
import type { InvarianceResult, InvarianceStep, InvarianceStepName } from "./invariance-result";

/** By how much fit may worsen between two steps, and where the limits come from. */
export interface ChangeLimits {
  readonly cfiFall: Criterion;
  readonly rmseaRise: Criterion;
  /** Null where the SRMR has no say. */
  readonly srmrRise: Criterion | null;
}

/** Rounding of the change itself must not decide: a fall of .010 is within a limit of .010. */
const ROUNDING = 1e-9;

/**
 * The limits for one comparison of steps: Chen's (2007), and for ten groups or more Rutkowski and Svetina's, of 2014
 * for continuous and of 2017 for ordered items. The SRMR has a say with continuous items only: that of ordered ones is
 * of their correlations alone, and next to blind where thresholds are held equal.
 *
 * Where the limits are stretched: those of 2017 for thresholds given equal loadings serve every step of ordered items
 * but loadings alone, so that several equalities at once (binary items) are held to the narrower one; Chen's CFI and
 * RMSEA serve ordered items in fewer than ten groups.
 *
 * @param steps.from what the step with fewer constraints holds equal
 * @param steps.to what the other holds equal
 */
export function changeLimits(
  { from, to }: { readonly from: readonly string[]; readonly to: readonly string[] },
  { items, groups }: { readonly items: InvarianceResult["items"]; readonly groups: number },
): ChangeLimits {
  const { cfiFall, rmseaRise, srmrRise, srmrRiseLoadings, ...many } = invarianceCriteria;
  const newly = to.filter((what) => !from.includes(what));
  const loadingsAlone = newly.length === 1 && newly[0] === "loadings";
  const manyGroups = groups >= many.manyGroups.value;
  if (items !== "continuous") {
    if (!manyGroups) return { cfiFall, rmseaRise, srmrRise: null };
    return {
      cfiFall: many.cfiFallManyGroupsOrdered,
      rmseaRise: loadingsAlone ? many.rmseaRiseManyGroupsOrderedLoadings : many.rmseaRiseManyGroupsOrdered,
      srmrRise: null,
    };
  }
  const isLenient = manyGroups && loadingsAlone;
  return {
    cfiFall: isLenient ? many.cfiFallManyGroups : cfiFall,
    rmseaRise: isLenient ? many.rmseaRiseManyGroups : rmseaRise,
    srmrRise: newly.includes("loadings") ? srmrRiseLoadings : srmrRise,
  };
}

/** Whether no index of fit that has a limit worsens by more than it; null where none of the changes is known. */
export function changeIsSmall(
  { deltaCfi, deltaRmsea, deltaSrmr }: Pick<DifferenceTest, "deltaCfi" | "deltaRmsea" | "deltaSrmr">,
  limits: ChangeLimits,
): boolean | null {
  const worse = [
    [deltaCfi === null ? null : -deltaCfi, limits.cfiFall.value],
    [deltaRmsea, limits.rmseaRise.value],
    [limits.srmrRise === null ? null : deltaSrmr, limits.srmrRise?.value ?? 0],
  ] as const;
  const known = worse.flatMap(([change, limit]) => (change === null ? [] : [change <= limit + ROUNDING]));
  return known.length === 0 ? null : known.every((isSmall) => isSmall);
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
    const limits = changeLimits({ from: from.equal, to: to.equal }, { items, groups: levels.length });
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
