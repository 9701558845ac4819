import { WorkBudget } from "../../numeric/optimization/work-budget";
import type { DisclosureRule } from "../disclosure/disclosure";
import type { PrevalencePlan } from "./prevalence-plan";
import { narrowSums } from "./risk-patterns";
import { riskSums } from "./risk-sums";

/** Work for finding them, in multiplications. */
const MOST_WORK = 1e8;

/**
 * The sets whose figure of everybody would tell, beside those of the items, how few report two items together, or one
 * without the other: one where that is enough, otherwise all; all items too where they tell it themselves.
 *
 * @returns ids, and how many counts stay open nevertheless
 */
export function tellingSets(
  { table, variables }: PrevalencePlan,
  rule: DisclosureRule,
): { readonly telling: readonly string[]; readonly unprotected: number } {
  const ids = variables.map(({ variable }) => variable);
  const sets = variables.flatMap(({ variable, kind }) => (kind === "set" ? [variable] : []));
  const budget = new WorkBudget(MOST_WORK);
  const narrow = (hidden: readonly string[]) => {
    const { told, toldPairs, ...sums } = riskSums(table, { variables, rule }, (id) => hidden.includes(id));
    const known = { told: [...told, ...toldPairs], hidden: sums.hidden, fixed: () => false };
    return narrowSums(sums.patterns, known, { rule, budget });
  };
  const found = [[], ...sets.map((set) => [set]), sets].find((hidden) => narrow(hidden).next().done);
  return found ? { telling: found, unprotected: 0 } : { telling: ids, unprotected: [...narrow(ids)].length };
}
