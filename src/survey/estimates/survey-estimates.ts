import { levelVariances } from "./level-variances";
import type { Linearized } from "./linearized";
import * as messages from "./messages";

/** A design-based estimate in one domain. */
export interface SurveyEstimate {
  /** The level of the grouping; null for everybody. */
  readonly level: string | null;
  /** People in the domain with a known value. */
  readonly n: number;
  /** Their effective number by weights alone (Kish). */
  readonly kishN: number;
  /** Sampling units (clusters, or people) with members in the domain. */
  readonly units: number;
  /** Those units minus their strata. */
  readonly df: number;
  readonly estimate: number | null;
  readonly se: number | null;
  /** Variance over that of simple random sampling with replacement; null where both are 0. */
  readonly deff: number | null;
  /** n over the design effect. */
  readonly effectiveN: number | null;
  /** Why figures are null ("nobody has a known value"). */
  readonly problem: string | null;
}

/**
 * Estimates with standard errors, one record per level.
 * @returns a level without people has no estimate; one within a single sampling unit, or without people in a
 *   replicate, has no standard error
 * @see Korn & Graubard (1999), Analysis of health surveys, section 5.2 (degrees of freedom of a domain); Kish (1965),
 * Survey sampling, section 8.2 (design effect). Reference: R's survey, `svyby(svymean, deff = "replace")`, `degf` of a
 * subset.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 1, 1, 1] } });
 * const everybody = surveyDomains(surveyDesign(table), null);
 * const [estimate] = surveyEstimates(linearizedMeans(itemScores(table, 0), everybody));
 * estimate.estimate; // 0.75
 * estimate.se; // 0.25
 * estimate.deff; // 1
 * ```
 */
export function surveyEstimates(linearized: Linearized): SurveyEstimate[] {
  const { sums, estimates, domains } = linearized;
  const { variances, simple, units, strata } = levelVariances(linearized);
  return domains.levels.map((level, at) => {
    const n = sums.n[at]!;
    const estimate = estimates[at]!;
    const problem = problemOf(n, estimate, { units: units[at]!, variance: variances[at]! });
    const isKnown = problem === null;
    const deff = isKnown && simple[at]! > 0 ? variances[at]! / simple[at]! : null;
    // One plain record: thousands are made where answers are imputed.
    return {
      level,
      n,
      kishN: n > 0 ? sums.weight[at]! ** 2 / sums.weightSquared[at]! : 0,
      units: units[at]!,
      df: units[at]! - strata[at]!,
      estimate: n > 0 && Number.isFinite(estimate) ? estimate : null,
      se: isKnown ? Math.sqrt(variances[at]!) : null,
      deff,
      effectiveN: deff === null || deff === 0 ? null : n / deff,
      problem,
    };
  });
}

function problemOf(
  n: number,
  estimate: number,
  { units, variance }: { readonly units: number; readonly variance: number },
): string | null {
  if (n === 0) return messages.noKnownValue();
  if (!Number.isFinite(estimate)) return messages.noDenominator();
  if (units <= 1) return messages.oneSamplingUnit();
  return Number.isNaN(variance) ? messages.replicateLeavesNobody() : null;
}
