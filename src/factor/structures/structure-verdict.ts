import { suggestedFactors } from "../efa/retention/suggested-factors";
import type { EfaSolution } from "../efa/solution";
import type { FactorCriteria } from "../model/criteria";
import { contraryItems } from "./contrary-items";
import type { StructureMatch } from "./structure-match";

/** What a verdict is reached from. */
export interface VerdictBasis {
  readonly solution: EfaSolution;
  readonly match: Pick<StructureMatch, "factors" | "crossLoadings" | "hitRate">;
  readonly criteria: FactorCriteria;
  /** Numbers of factors that the counted rules name; empty where they were not asked. */
  readonly rules: readonly number[];
}

/** The verdict by the rules that `matchStructure` tells. */
export function structureVerdict(basis: VerdictBasis): StructureMatch["verdict"] {
  const { match, criteria } = basis;
  const rate = match.factors.length === 1 ? salientRate(match.factors[0]!) : (match.hitRate ?? 0);
  if (showsDeclaredPattern(basis) && !isOneFactorInDoubt(basis)) return "reproduced";
  const present = match.factors.every(
    (factor) => factor.salient.length >= Math.min(criteria.fewestItemsPerFactor.value, factor.items.length),
  );
  return present && rate >= criteria.partialHitRate.value ? "partly reproduced" : "not reproduced";
}

/** Of one factor alone every item has its largest loading on it: what counts is how many load saliently. */
function salientRate({ salient, items }: StructureMatch["factors"][number]): number {
  return items.length === 0 ? 0 : salient.length / items.length;
}

function showsDeclaredPattern({ solution, match, criteria }: VerdictBasis): boolean {
  return (
    solution.converged &&
    solution.heywood.length === 0 &&
    match.hitRate === 1 &&
    match.factors.every(
      (factor) => factor.notSalient.length === 0 && contraryItems(solution, factor).length === 0,
    ) &&
    !match.crossLoadings.some(({ loading }) => Math.abs(loading) >= criteria.salientLoading.value)
  );
}

/**
 * Whether the rules for the number of factors speak against a structure of one factor: they suggest several, or none of
 * them sees any. The pattern alone cannot: nearly all items that correlate load on one factor if only one is extracted.
 */
export function isOneFactorInDoubt({ match, rules }: Pick<VerdictBasis, "match" | "rules">): boolean {
  if (match.factors.length !== 1 || rules.length === 0) return false;
  return suggestedFactors(rules) > 1 || Math.max(...rules) === 0;
}
