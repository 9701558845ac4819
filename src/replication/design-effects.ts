import * as f from "../figures/declare";
import { fUpper, normalCdf, studentTwoSided } from "../numeric/distributions/special";
import { proportionInterval } from "../survey/estimates/proportion-interval";
import * as names from "../words/messages";
import type { Claims } from "./claims/claim-schema";
import type { ReplicationEntry, ReplicationInput, ReplicationVerdict } from "./claims/computed";
import { replicate } from "./replicate";

/** Design effects to try where the file names no clusters. */
export const TRIED_DESIGN_EFFECTS = [1.5, 2, 3] as const;

/** Claims whose result would change under clustering. */
export const claimsByDesignEffectRecord = {
  /** Variance relative to independent people. */
  designEffect: f.exact.named(names.designEffect),
  /** Claims whose rule would no longer be met, or only then; whatever was built in. */
  changed: f.listOf({
    id: f.text,
    verdict: f.code<ReplicationVerdict>(),
    /** Whether the rule would be met; null where untestable. */
    holds: f.orNull(f.flag),
  }),
};
export interface ClaimsByDesignEffect extends f.Declared<typeof claimsByDesignEffectRecord> {}

/**
 * Claims about shares, their differences and regressions whose result changes under larger design effects: variances
 * are multiplied, intervals and p recomputed. Claims about models stay. For built-in figures the verdict stays, but
 * the rule may change.
 * @param entries result of `replicate` for the same analysis
 * @see Kish (1965), Survey sampling, section 8.2
 */
export const claimsByDesignEffect = (
  analysis: ReplicationInput,
  claims: Claims,
  entries: readonly ReplicationEntry[],
): ClaimsByDesignEffect[] =>
  TRIED_DESIGN_EFFECTS.map((designEffect) => {
    const inflated = replicate(withDesignEffect(analysis, designEffect), claims);
    const changed = inflated.filter(({ holds }, at) => holds !== entries[at]?.holds);
    return { designEffect, changed: changed.map(({ id, verdict, holds }) => ({ id, verdict, holds })) };
  });

/** The record with inflated variances of shares, differences and regressions. */
function withDesignEffect(analysis: ReplicationInput, designEffect: number): ReplicationInput {
  const factor = Math.sqrt(designEffect);
  return {
    ...analysis,
    prevalence: analysis.prevalence.map((row) => ({ ...row, ...inflatedInterval(row, factor) })),
    contrasts: analysis.contrasts.map((row) => ({ ...row, p: normalP(row, factor) })),
    regression: analysis.regression.map((fit) => ({
      ...fit,
      coefficients: fit.coefficients.map((one) => ({
        ...one,
        p: one.p === null ? null : studentTwoSided(one.t / factor, fit.df),
      })),
      tests: fit.tests.map((test) => ({
        ...test,
        p: test.p === null ? null : fUpper(test.f / designEffect, test.df, test.dfDenominator),
      })),
    })),
  };
}

type Share = Pick<ReplicationInput["prevalence"][number], "estimate" | "se" | "n" | "low" | "high">;

/**
 * The interval of a share with an inflated standard error, on the logit scale, without clusters.
 * @param factor square root of the design effect
 */
export function inflatedInterval(
  { estimate, se, n, low, high }: Share,
  factor: number,
): Pick<Share, "low" | "high"> {
  if (estimate === null || se === null || n === null || low === null || high === null)
    return { low: null, high: null };
  const inflated = { estimate, se: se * factor, n, kishN: n, df: n - 1, problem: null };
  const { low: from, high: to } = proportionInterval(inflated);
  return { low: from, high: to };
}

function normalP(
  { difference, se, p }: ReplicationInput["contrasts"][number],
  factor: number,
): number | null {
  if (p === null || difference === null || se === null || se === 0) return p;
  return 2 * normalCdf(-Math.abs(difference) / (se * factor));
}
