import { intervalOn } from "../../numeric/distributions/interval";
import { studentLower } from "../../numeric/distributions/special";
import type { LevelDifference } from "../estimates/level-contrasts";
import type { SurveyEstimate } from "../estimates/survey-estimates";
import { type EstimateOptions, roundedEstimate } from "../prevalence/estimate-prevalence";
import type { PrevalencePlan } from "../prevalence/prevalence-plan";
import type { PrevalenceContrast } from "../prevalence/prevalence-result";
import { type ComparedLevels, comparedLevels } from "./compared-levels";

/**
 * Differences of all pairs of levels of every uncrossed grouping, for sets, or for items where there are no sets.
 * @returns p adjusted over a grouping's pairs by Holm's method; null where either prevalence is hidden
 */
export function contrastPrevalence(plan: PrevalencePlan, options: EstimateOptions): PrevalenceContrast[] {
  const base = options.rule.rounding;
  return comparedLevels(plan, options).flatMap((compared) => {
    const { estimates } = compared;
    return compared.differences().map((difference): PrevalenceContrast => {
      const { variable, context, missing, group } = compared;
      const named = { variable, context, missing, group, levels: difference.levels };
      const suppressed = reasonOf(compared, difference.levels);
      if (suppressed !== null) {
        return { ...named, ...NOTHING, suppressed };
      }
      const shown = base > 1 ? roundedDifference(difference, { estimates, base }) : difference;
      const { estimate, se, low, high, jointLow, jointHigh, p, adjustedP } = shown;
      const interval = { low, high, jointLow, jointHigh };
      return { ...named, difference: estimate, se, ...interval, p, adjustedP, suppressed: null };
    });
  });
}

const NO_INTERVAL = { low: null, high: null, jointLow: null, jointHigh: null } as const;
const NOTHING = { difference: null, se: null, ...NO_INTERVAL, p: null, adjustedP: null } as const;

function reasonOf({ levels, reasons }: ComparedLevels, pair: readonly string[]): string | null {
  const found = pair.map((level) => reasons[levels.indexOf(level)] ?? null);
  return found.find((reason) => reason !== null) ?? null;
}

/** The difference of the rounded shares, which reveals no more than they do; p is not adjusted again. */
function roundedDifference(
  difference: LevelDifference,
  { estimates, base }: { readonly estimates: readonly SurveyEstimate[]; readonly base: number },
): LevelDifference {
  const [one, other] = difference.levels.map((name) => {
    const estimate = estimates.find(({ level }) => level === name);
    return estimate === undefined ? null : roundedEstimate(estimate, base).estimate;
  });
  if (one == null || other == null) return { ...difference, estimate: null, se: null, ...NO_INTERVAL };
  const estimate = one - other;
  if (difference.se === null || difference.se === 0) return { ...difference, estimate, ...NO_INTERVAL };
  const se = Number(difference.se.toFixed(3));
  const jointHalf = difference.jointHigh === null ? null : jointCritical(difference) * se;
  const t = se === 0 ? null : estimate / se;
  const p = t === null ? null : Math.min(1, 2 * studentLower(-Math.abs(t), difference.df));
  const adjustedP =
    p === null || difference.adjustedP === null ? null : Math.max(p, Number(difference.adjustedP.toFixed(2)));
  const joint =
    jointHalf === null
      ? { jointLow: null, jointHigh: null }
      : { jointLow: estimate - jointHalf, jointHigh: estimate + jointHalf };
  return {
    ...difference,
    ...intervalOn("plain", { estimate, se, df: difference.df }),
    ...joint,
    t,
    p,
    adjustedP,
  };
}

/** Critical value of the joint interval, in standard errors. */
function jointCritical({ estimate, jointHigh, se }: LevelDifference): number {
  return ((jointHigh ?? 0) - (estimate ?? 0)) / (se ?? 1);
}
