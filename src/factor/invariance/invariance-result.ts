/** The record of a test of measurement invariance; plain numbers, JSON-safe. */
import * as f from "../../figures/declare";
import * as names from "../../words/messages";
import { alignmentResult } from "../alignment/alignment-result";
import { cfaEstimate, type DifferenceTest, differenceTest, parameterName } from "../cfa/cfa-result";
import type { Estimator } from "../cfa/estimator";
import { type Criterion, invarianceCriteria } from "../model/criteria";
import { briefFit, type CfaFit, fit } from "../model/fit-result";
import { type Baseline, baselineRecord } from "./baseline-result";

export type InvarianceStepName =
  | "configural"
  | "thresholds"
  | "loadings"
  | "intercepts"
  | "scalar"
  | "strict"
  | "means";

const invarianceStep = {
  name: f.code<InvarianceStepName>(),
  /** What is held equal: "loadings", "thresholds", "intercepts", "residual variances", "means". */
  equal: f.listOf(f.text),
  parameters: f.exact,
  df: f.exact.named(names.degreesOfFreedom),
  /** Null without a solution. */
  fit: f.orNull(fit),
  converged: f.flag,
  identified: f.flag,
  admissible: f.flag,
  /** Why the step has no solution, with group, item and parameter; null if it has one. */
  problem: f.orNull(f.text),
  estimates: f.listOf(cfaEstimate, "level"),
  /** Each group's part of the uncorrected chi-square, as in lavaan's summary. */
  groups: f.listOf({ group: f.text, chiSquare: f.statistic.named(names.chiSquared) }, "level"),
};
export interface InvarianceStep extends f.Declared<typeof invarianceStep> {}

/** One equality released. */
const release = {
  ...parameterName,
  group: f.text,
  /** Score test of the equality, 1 df, and its probability; corrected for the number of tests (Holm). */
  score: f.statistic,
  p: f.p,
  adjustedP: f.p,
  /** Expected change of the parameter. */
  epc: f.estimate,
  /** After the release, in the version to report. */
  ...briefFit,
};
export interface Release extends f.Declared<typeof release> {}

const level = { label: f.text, n: f.orNull(f.people) };

export const invarianceResult = {
  /** Name of the grouping ("sex", "country", "sex x age"). */
  group: f.text,
  structure: f.text,
  items: f.code<"binary" | "ordered" | "continuous">(),
  estimator: f.code<Estimator>(),
  /** "fiml": all answers of continuous items, by full-information maximum likelihood. */
  missing: f.code<"pairwise" | "listwise" | "fiml">(),
  /** People by level; null if hidden for small numbers. */
  levels: f.listOf(level, "level"),
  /** Excluded levels with the reason (item and cell). */
  leftOut: f.listOf({ ...level, reason: f.text }, "level"),
  steps: f.listOf(invarianceStep, "everybody"),
  tests: f.listOf(differenceTest, "everybody"),
  /** What cannot be tested with such items; null if everything can. */
  notTestable: f.orNull(f.text),
  /** Fit of the configural model, from which all changes are judged. */
  baseline: baselineRecord,
  /** The strongest step that holds by the changes of fit given the baseline, at most "strict"; null without a solution. */
  change: f.orNull(f.code<InvarianceStepName>()),
  /** The same; null where the baseline does not fit. */
  holds: f.orNull(f.code<InvarianceStepName>()),
  /** Equalities released one after another where a step does not hold; null if not needed or requested. */
  partial: f.orNull({
    step: f.code<InvarianceStepName>(),
    releases: f.listOf(release, "level"),
    holds: f.flag,
    problem: f.orNull(f.text),
  }),
  /**
   * The step of the means, with the equalities of `partial` released if needed and it holds: first level 0, in standard
   * deviations of the first level's factor. A warning "means-not-comparable" if no such step holds.
   */
  latentMeansFrom: f.orNull(f.code<InvarianceStepName>()),
  latentMeans: f.listOf(
    {
      group: f.text,
      factor: f.text,
      est: f.estimate,
      se: f.orNull(f.error),
      low: f.orNull(f.estimate),
      high: f.orNull(f.estimate),
    },
    "level",
  ),
  alignment: f.orNull(alignmentResult),
  /** p is (1 + regroupings with at least this (scaled) difference) / (1 + those fitted); null if not requested. */
  permutation: f.orNull({
    from: f.code<InvarianceStepName>(),
    to: f.code<InvarianceStepName>(),
    permutations: f.exact,
    completed: f.exact,
    p: f.p,
  }),
  warnings: f.warnings,
};
export interface InvarianceResult extends f.Declared<typeof invarianceResult> {}

/** Limits on the worsening of fit between two steps, with sources. */
export interface ChangeLimits {
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

const SIGNIFICANT = 0.05;

/** Whether the difference test rejects equality. */
export const isSignificant = ({ p }: Pick<DifferenceTest, "p">): boolean => p !== null && p < SIGNIFICANT;

/**
 * Whether no fit index worsens by more than its limit, or the difference test is not significant: the scaled CFI may
 * fall where equality costs nothing. The test decides alone where no change is known, as from a model without degrees of
 * freedom. Null without either.
 */
export function changeIsSmall(
  { deltaCfi, deltaRmsea, deltaSrmr, p }: Pick<DifferenceTest, "deltaCfi" | "deltaRmsea" | "deltaSrmr" | "p">,
  limits: ChangeLimits,
): boolean | null {
  const worse = [
    [deltaCfi === null ? null : -deltaCfi, limits.cfiFall.value],
    [deltaRmsea, limits.rmseaRise.value],
    [limits.srmrRise === null ? null : deltaSrmr, limits.srmrRise?.value ?? 0],
  ] as const;
  const known = worse.flatMap(([change, limit]) => (change === null ? [] : [change <= limit + ROUNDING]));
  const isKept = p !== null && !isSignificant({ p });
  if (known.length === 0) return p === null ? null : isKept;
  return known.every((isSmall) => isSmall) || isKept;
}

/** Difference tests that reject what is held equal by the strongest step that holds by the changes of fit. */
export function contradictingTests({
  steps,
  tests,
  change,
}: InvarianceLadder): readonly InvarianceLadder["tests"][number][] {
  const upTo = steps.slice(1, steps.findIndex(({ name }) => name === change) + 1).map(({ name }) => name);
  return tests.filter((test) => upTo.some((name) => name === test.to) && isSignificant(test));
}

export const isContradicted = (ladder: InvarianceLadder): boolean => contradictingTests(ladder).length > 0;

type InvarianceLadder = Pick<InvarianceResult, "steps" | "tests" | "change">;

/** Whether a step has a solution that can be compared with others. */
export function isAnswered(step: InvarianceStep): step is InvarianceStep & { readonly fit: CfaFit } {
  return step.converged && step.identified && step.problem === null && step.fit !== null;
}

/** The strongest step that holds where the baseline can carry it. */
export const holdsGiven = (
  { code }: Pick<Baseline, "code">,
  change: InvarianceStepName | null,
): InvarianceStepName | null => (code === "does-not-fit" ? null : change);

/**
 * The strongest step of measurement invariance that holds given the configural one. Each is compared with the last one before it that has a
 * solution, and nothing after a step that does not hold counts; for binary items each with the configural one, as the
 * scalar step has few constraints and often no solution. Equal means are a finding about people and not part of it.
 * @returns null where the configural model has no solution
 */
export function strongestStep({
  steps,
  tests,
  items,
  levels,
}: Pick<InvarianceResult, "steps" | "tests" | "items" | "levels">): InvarianceStepName | null {
  const [configural, ...others] = steps.filter((step) => isAnswered(step) && step.name !== "means");
  if (configural?.name !== "configural") return null;
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
