/** The record of a test of measurement invariance; plain numbers, JSON-safe. */
import type { Warning } from "../../errors";
import type { ModelOperator } from "../../measures/model-syntax/model-parts";
import type { AlignmentResult } from "../alignment/alignment-result";
import type { CfaEstimate, CfaFit, DifferenceTest } from "../cfa/cfa-result";
import type { Estimator } from "../cfa/estimator";
import { type Criterion, fitCriteria, invarianceCriteria } from "../model/criteria";

export type InvarianceStepName =
  | "configural"
  | "thresholds"
  | "loadings"
  | "intercepts"
  | "scalar"
  | "strict"
  | "means";

export interface InvarianceStep
  extends Pick<CfaFit, "chiSquare" | "df" | "p" | "chiSquareScaled" | "scale" | "shift" | "pScaled">,
    Pick<CfaFit, "cfi" | "cfiScaled" | "cfiRobust" | "rmsea" | "rmseaScaled" | "rmseaRobust"> {
  readonly name: InvarianceStepName;
  /** What is held equal: "loadings", "thresholds", "intercepts", "residual variances", "means". */
  readonly equal: readonly string[];
  readonly parameters: number;
  readonly srmr: number | null;
  readonly converged: boolean;
  readonly identified: boolean;
  readonly admissible: boolean;
  /** Why the step has no solution, with group, item and parameter; null if it has one. */
  readonly problem: string | null;
  readonly estimates: readonly CfaEstimate[];
}

/** One equality released. */
export interface Release {
  readonly lhs: string;
  readonly op: ModelOperator;
  readonly rhs: string;
  readonly group: string;
  /** Score test of the equality, 1 df, and its probability; corrected for the number of tests (Holm). */
  readonly score: number;
  readonly p: number;
  readonly adjustedP: number;
  /** Expected change of the parameter. */
  readonly epc: number;
  /** Fit after the release. */
  readonly cfiScaled: number | null;
  readonly rmseaScaled: number | null;
}

export interface InvarianceResult {
  /** Name of the grouping ("sex", "country", "sex x age"). */
  readonly group: string;
  readonly structure: string;
  readonly items: "binary" | "ordered" | "continuous";
  readonly estimator: Estimator;
  /** "fiml": all answers of continuous items, by full-information maximum likelihood. */
  readonly missing: "pairwise" | "listwise" | "fiml";
  /** People by level; null if hidden for small numbers. */
  readonly levels: readonly { readonly label: string; readonly n: number | null }[];
  /** Excluded levels with the reason (item and cell). */
  readonly leftOut: readonly { readonly label: string; readonly n: number | null; readonly reason: string }[];
  readonly steps: readonly InvarianceStep[];
  readonly tests: readonly DifferenceTest[];
  /** What cannot be tested with such items; null if everything can. */
  readonly notTestable: string | null;
  /**
   * The strongest step that holds by the changes of fit, at most "strict"; null if not even the configural model fits.
   */
  readonly holds: InvarianceStepName | null;
  /** Equalities released one after another where a step does not hold; null if not needed or requested. */
  readonly partial: {
    readonly step: InvarianceStepName;
    readonly releases: readonly Release[];
    readonly holds: boolean;
    readonly problem: string | null;
  } | null;
  /**
   * The step of the means, with the equalities of `partial` released if needed and it holds: first level 0, in standard
   * deviations of the first level's factor. A warning "means-not-comparable" if no such step holds.
   */
  readonly latentMeansFrom: InvarianceStepName | null;
  readonly latentMeans: readonly {
    readonly group: string;
    readonly factor: string;
    readonly est: number;
    readonly se: number | null;
    readonly low: number | null;
    readonly high: number | null;
  }[];
  readonly alignment: AlignmentResult | null;
  /** p is (1 + regroupings with at least this (scaled) difference) / (1 + those fitted); null if not requested. */
  readonly permutation: {
    readonly from: InvarianceStepName;
    readonly to: InvarianceStepName;
    readonly permutations: number;
    readonly completed: number;
    readonly p: number;
  } | null;
  readonly warnings: readonly Warning[];
}

/** Limits on the worsening of fit between two steps, with sources. */
interface ChangeLimits {
  readonly cfiFall: Criterion;
  readonly rmseaRise: Criterion;
  /** Null if the SRMR is not used. */
  readonly srmrRise: Criterion | null;
}

/** Rounding of the change itself must not decide: a fall of .010 is within a limit of .010. */
const ROUNDING = 1e-9;

/**
 * The limits for one comparison of steps: Chen's (2007), and for ten groups or more Rutkowski and Svetina's, of 2014
 * for continuous and of 2017 for ordered items. The SRMR is used for continuous items only: for ordered ones it covers
 * the correlations alone, and is almost insensitive where thresholds are held equal.
 *
 * The limits are extrapolated: those of 2017 for thresholds given equal loadings serve every step of ordered items but
 * loadings alone, so that several equalities at once (binary items) get the narrower one; Chen's CFI and RMSEA serve
 * ordered items in fewer than ten groups.
 * @param steps.from equalities of the step with fewer constraints
 * @param steps.to equalities of the other
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

/** Whether no fit index worsens by more than its limit; null if no change is known. */
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

/** Whether the configural model fits acceptably: CFI and RMSEA, scaled with a correction; true without df. */
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
 * The strongest step of measurement invariance that holds. Each is compared with the last one before it that has a
 * solution, and nothing after a step that does not hold counts; for binary items each with the configural one, as the
 * scalar step has few constraints and often no solution. Equal means are a finding about people and not part of it.
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
