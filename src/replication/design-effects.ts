import { fUpper, normalCdf, studentTwoSided } from "../numeric/distributions/special";
import { proportionInterval } from "../survey/estimates/proportion-interval";
import type { Claims } from "./claims/claim-schema";
import type { ReplicationEntry, ReplicationInput, ReplicationVerdict } from "./claims/computed";
import { replicate } from "./replicate";

/** What design effects are tried where the file names no clusters. */
export const TRIED_DESIGN_EFFECTS = [1.5, 2, 3] as const;

/** What would become of published claims were people of a cluster alike. */
export interface ClaimsByDesignEffect {
  /** The variance over what it is without clusters. */
  readonly designEffect: number;
  /** Claims whose rule would be met no longer, or now; whatever the data were built to give. */
  readonly changed: readonly {
    readonly id: string;
    readonly verdict: ReplicationVerdict;
    /** Whether the rule would be met; null where it could not be tested. */
    readonly holds: boolean | null;
  }[];
}

/**
 * The claims about shares, their differences and regressions whose rule would be met no longer (or only then) under
 * larger design effects: variances are multiplied, intervals and p computed again. Claims about models are as they were.
 * What made data were built to give counts too: its verdict stays, whether its rule is met does not.
 *
 * @param entries what `replicate` gives of the same analysis
 * @see Kish (1965), Survey sampling, section 8.2
 */
export function claimsByDesignEffect(
  analysis: ReplicationInput,
  claims: Claims,
  entries: readonly ReplicationEntry[],
): ClaimsByDesignEffect[] {
  return TRIED_DESIGN_EFFECTS.map((designEffect) => {
    const inflated = replicate(withDesignEffect(analysis, designEffect), claims);
    const changed = inflated.filter(({ holds }, at) => holds !== entries[at]?.holds);
    return { designEffect, changed: changed.map(({ id, verdict, holds }) => ({ id, verdict, holds })) };
  });
}

/** The record with the variances of shares, differences and regressions so many times as large. */
function withDesignEffect(analysis: ReplicationInput, designEffect: number): ReplicationInput {
  const factor = Math.sqrt(designEffect);
  return {
    ...analysis,
    prevalence: analysis.prevalence.map((row) => ({ ...row, ...widened(row, factor) })),
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
 * The interval of a share whose standard error is so many times as large: of the log odds, without clusters.
 *
 * @param factor the square root of the design effect
 */
export function widened({ estimate, se, n, low, high }: Share, factor: number): Pick<Share, "low" | "high"> {
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
