import type { EstimateOptions } from "../prevalence/estimate-prevalence";
import type { PrevalencePlan } from "../prevalence/prevalence-plan";
import type { PrevalenceContrast } from "../prevalence/prevalence-result";
import { type ComparedLevels, comparedLevels } from "./compared-levels";

/**
 * Differences of all pairs of levels of every uncrossed grouping, for sets, or for items where there are no sets.
 * @returns p adjusted over a grouping's pairs by Holm's method; null where either prevalence is hidden
 */
export function contrastPrevalence(plan: PrevalencePlan, options: EstimateOptions): PrevalenceContrast[] {
  return comparedLevels(plan, options).flatMap((compared) => {
    return compared.differences().map((difference): PrevalenceContrast => {
      const { variable, context, missing, group } = compared;
      const named = { variable, context, missing, group, levels: difference.levels };
      const suppressed = reasonOf(compared, difference.levels);
      if (suppressed !== null) {
        return { ...named, ...NOTHING, suppressed };
      }
      const { estimate, se, low, high, jointLow, jointHigh, p, adjustedP } = difference;
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
