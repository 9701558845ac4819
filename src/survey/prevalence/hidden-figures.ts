import { WorkBudget } from "../../numeric/optimization/work-budget";
import { remember } from "../../numeric/workers/remember";
import {
  addBudgets,
  type BudgetRecord,
  type DisclosureRule,
  disclosiveCount,
  type HiddenReason,
  NO_WORK,
} from "../disclosure/disclosure";
import { isSameMargin } from "../disclosure/margin";
import { narrowestOf } from "../disclosure/suppress-cells";
import type { SuppressedVariable } from "../disclosure/suppress-margins";
import { marginBy } from "./implied-figures";
import { indicator } from "./indicators";
import type { PrevalencePlan } from "./prevalence-plan";
import { narrowSums } from "./risk-patterns";
import { countMargin, isOneGroup, riskSums } from "./risk-sums";
import { type ContextFigures, suppressContext, type WasReleased } from "./suppress-context";

export interface HiddenFigures {
  /** Why a variable's figure is hidden in a level of a margin; null where it is shown. */
  readonly reason: (
    variable: string,
    context: string | null,
    at: { readonly of: readonly string[]; readonly level: number },
  ) => HiddenReason | null;
  /** Whether the number of people under a figure is hidden, since it reveals how many left the context open. */
  readonly isHiddenNumber: (
    variable: string,
    context: string | null,
    at: { readonly of: readonly string[]; readonly level: number },
  ) => boolean;
  /** The narrowest feasibility interval of a hidden count; null where nothing is hidden. */
  readonly narrowest: number | null;
  /** Number of hidden counts whose interval is narrower than the rule asks, although all that bears on them is hidden. */
  readonly unprotected: number;
  /** Number of hidden counts that the audit found to have a single feasible value. */
  readonly recovered: number;
  readonly budget: BudgetRecord;
}

/**
 * Hides prevalences so that no small count, nor its complement, can be read or derived from all that is shown together:
 * over margins that add up, items and their sets, and nested sets. A count in one context is part of that in any
 * context: it is hidden wherever that is, and where the two differ by too few.
 * @param wasReleased what an earlier release showed: it is known whatever is hidden
 */
export function hiddenFigures(
  plan: PrevalencePlan,
  rule: DisclosureRule,
  wasReleased: WasReleased = () => false,
): HiddenFigures {
  if (rule.leastCount === 0)
    return {
      reason: () => null,
      isHiddenNumber: () => false,
      narrowest: null,
      unprotected: 0,
      recovered: 0,
      budget: NO_WORK,
    };
  const contexts = new Set(plan.variables.flatMap((variable) => variable.contexts));
  contexts.delete(null);
  const { unprotected, ...found } = disclosiveSets(plan, rule);
  const disclosive = [...found.disclosive, ...setsOfComplete(plan, rule)];
  const anyContext = suppressContext(plan, {
    context: null,
    anyContext: null,
    rule,
    wasReleased,
    disclosive,
  });
  const inContexts = [...contexts].map((context) =>
    suppressContext(plan, { context, anyContext, rule, wasReleased, disclosive: [] }),
  );
  const all = [anyContext, ...inContexts];
  const marginAt = remember((of: readonly string[]) => plan.margins.find((one) => isSameMargin(one.of, of)));
  const reasonIn = (
    tables: (figures: ContextFigures) => readonly SuppressedVariable[],
  ): HiddenFigures["reason"] => {
    const byContext = new Map(
      all.map((figures) => [
        figures.context,
        new Map(tables(figures).map((variable) => [variable.name, variable])),
      ]),
    );
    return (variable, context, { of, level }) => {
      const found = byContext.get(context)?.get(variable);
      const margin = found && marginBy(found, of);
      return margin?.reasons[marginAt(of)?.places[level] ?? level] ?? null;
    };
  };
  const openReason = reasonIn(({ open }) => open);
  return {
    reason: reasonIn(({ variables }) => variables),
    isHiddenNumber: (...at) => openReason(...at) !== null,
    narrowest: narrowestOf(all.map(({ narrowest }) => narrowest)),
    unprotected: all.reduce((sum, figures) => sum + figures.unprotected, unprotected),
    recovered: all.reduce((sum, { variables }) => sum + recoveredOf(variables), 0),
    budget: all.map(({ budget }) => budget).reduce(addBudgets, NO_WORK),
  };
}

/**
 * Sets with too few yes among people who answered all items: the difference from all people follows from the numbers of
 * people, so that both figures of everybody are hidden.
 */
function setsOfComplete({ table, variables }: PrevalencePlan, rule: DisclosureRule): string[] {
  return variables.flatMap((set) => {
    if (set.kind === "item") return [];
    const { values } = indicator(table, set, { context: null, missing: "complete" });
    const { counts, n } = countMargin(table, values, []);
    return disclosiveCount(counts[0]!, n[0]!, { subgroup: isOneGroup(table), rule }) === null
      ? []
      : [set.variable];
  });
}

function recoveredOf(variables: readonly SuppressedVariable[]): number {
  const margins = variables.flatMap((variable) => variable.margins);
  return margins.reduce(
    (sum, { intervals, n }) =>
      sum +
      intervals.filter((interval, at) => interval && interval.low === interval.high && n[at]! > 0).length,
    0,
  );
}

/** Work limit, in multiplications. */
const MAX_WORK = 1e8;

/**
 * Sets whose figure of everybody, together with those of the items, would disclose how few report two items together,
 * or one without the other: one where hiding it suffices, otherwise all; and all items where they disclose it
 * themselves. Also the number of counts that stay unprotected.
 */
function disclosiveSets(
  { table, variables }: PrevalencePlan,
  rule: DisclosureRule,
): { readonly disclosive: readonly string[]; readonly unprotected: number } {
  const ids = variables.map(({ variable }) => variable);
  const sets = variables.flatMap(({ variable, kind }) => (kind === "set" ? [variable] : []));
  const budget = new WorkBudget(MAX_WORK);
  const narrow = (hidden: readonly string[]) => {
    const { released, releasedPairs, ...sums } = riskSums(table, { variables, rule }, (id) =>
      hidden.includes(id),
    );
    const known = { released: [...released, ...releasedPairs], hidden: sums.hidden, fixed: () => false };
    return narrowSums(sums.patterns, known, { rule, budget });
  };
  const found = [[], ...sets.map((set) => [set]), sets].find((hidden) => narrow(hidden).next().done);
  return found
    ? { disclosive: found, unprotected: 0 }
    : { disclosive: ids, unprotected: [...narrow(ids)].length };
}
