import { addBudgets, type BudgetRecord, type DisclosureRule, NO_WORK } from "../disclosure/disclosure";
import { isSameMargin, type Margin } from "../disclosure/margin";
import type { CountedVariable } from "../disclosure/margin-system";
import { MAX_WORK, narrowestOf } from "../disclosure/suppress-cells";
import {
  type SuppressedMargins,
  type SuppressedVariable,
  suppressMargins,
} from "../disclosure/suppress-margins";
import * as messages from "../messages";
import {
  boundByItems,
  boundBySets,
  impliedByContext,
  impliedBySets,
  isNarrower,
  marginBy,
  markDisclosiveForSets,
  openContexts,
} from "./implied-figures";
import { indicator, type Variable } from "./indicators";
import { contextsOf, type PrevalencePlan } from "./prevalence-plan";
import { countMargin } from "./risk-sums";

/** Whether an earlier release showed a variable's figure in a combination of levels. */
export type WasReleased = (
  variable: string,
  context: string | null,
  of: readonly string[],
  place: number,
) => boolean;

/** The figures in one context, or in any (null), with what is hidden of them. */
export interface ContextFigures {
  readonly context: string | null;
  readonly variables: readonly SuppressedVariable[];
  /** People whose context is unknown. */
  readonly open: readonly SuppressedVariable[];
  readonly narrowest: number | null;
  readonly unprotected: number;
  readonly budget: BudgetRecord;
}

export function marginOf(variables: readonly SuppressedVariable[], name: string, of: readonly string[]) {
  const found = variables.find((variable) => variable.name === name);
  return found && marginBy(found, of);
}

interface ContextOptions {
  readonly context: string | null;
  /** Null where the context is any. */
  readonly anyContext: ContextFigures | null;
  readonly rule: DisclosureRule;
  readonly wasReleased: WasReleased;
  /** Items and sets whose figure of everybody is hidden for what it discloses of others. */
  readonly disclosive: readonly string[];
}

interface Counted extends Variable {
  readonly margins: readonly Margin[];
  /** Counts in any context, where some of them are hidden: those in one context are part of them. */
  readonly among: CountedVariable | null;
}

/**
 * Hides sets first, then each item, bounded by the sets that it is in; then sets again, where a count of theirs implies
 * more of a hidden item than its own tables do, or items more of a hidden set; so that intervals hold over all tables.
 * Items that leave a hidden set no interval are hidden with it.
 */
export function suppressContext(plan: PrevalencePlan, options: ContextOptions): ContextFigures {
  const { context, rule } = options;
  const inContext = plan.variables
    .filter(({ contexts }) => contexts.includes(context))
    .map(
      (variable): Counted => ({ ...variable, margins: countedMargins(plan, variable, options), among: null }),
    );
  const openTables = inContext.flatMap((variable) => suppressOpen(plan, variable, options));
  const open = openTables.flatMap(({ variables }) => variables);
  const counted = inContext.map((variable): Counted => impliedCounts(variable, open, options));
  const sets = counted.filter(({ kind }) => kind === "set");
  const setsAlone = suppressSets(plan, sets, options);
  const items = counted.filter(({ kind }) => kind === "item");
  const joined = suppressJoined(plan, { sets, setsAlone, items }, rule);
  const shownTables = [...joined.items, joined.sets];
  const tables = [...shownTables, ...openTables];
  return {
    context,
    open,
    variables: shownTables.flatMap(({ variables }) => variables),
    narrowest: narrowestOf(tables.map(({ narrowest }) => narrowest)),
    unprotected: tables.reduce((sum, { unprotected }) => sum + unprotected.length, 0),
    budget: tables
      .map((table) => workOf(table, context ?? messages.anyContext()))
      .reduce(addBudgets, { ...NO_WORK, spent: joined.spent }),
  };
}

/** Rounds of hiding items that disclose hidden sets, and of solving sets again. */
const ROUNDS = 3;

/** @returns tables of items and sets, and the work on tables that were replaced */
function suppressJoined(
  plan: PrevalencePlan,
  found: {
    readonly sets: readonly Counted[];
    readonly setsAlone: SuppressedMargins;
    readonly items: readonly Counted[];
  },
  rule: DisclosureRule,
): { readonly items: SuppressedMargins[]; readonly sets: SuppressedMargins; readonly spent: number } {
  const { groupings } = plan.table;
  const { setsAlone } = found;
  const suppressItem = ({ variable, margins, among }: Counted): SuppressedMargins =>
    suppressItemIn(groupings, { variable, margins, among }, rule);
  let counted = found.items.map((item): Counted => {
    const above = setsAlone.variables.filter((_, at) => found.sets[at]?.items.includes(item.variable));
    return { ...item, margins: item.margins.map((margin) => boundBySets(margin, above)) };
  });
  let items = counted.map(suppressItem);
  let sets = setsAlone;
  let spent = 0;
  for (let round = 1; ; round++) {
    const figures = items.flatMap(({ variables }) => variables);
    const membersOf = (set: Counted) => figures.filter(({ name }) => set.items.includes(name));
    const implying = found.sets.map((set): Counted => {
      const margins = set.margins.map((margin) => impliedBySets(margin, membersOf(set)));
      return { ...set, margins };
    });
    const bounded = implying.map((set): Counted => {
      return { ...set, margins: set.margins.map((margin) => boundByItems(margin, membersOf(set))) };
    });
    const before = sets.variables;
    const tells = bounded.some(({ margins }, at) =>
      margins.some(
        (one, k) =>
          implying[at]!.margins[k] !== found.sets[at]!.margins[k] || isNarrower(one, before[at]!.margins[k]),
      ),
    );
    if (tells) {
      spent += sets.budget.spent;
      sets = suppressSets(plan, stillHidden(bounded, before, membersOf), { rule });
    }
    const { variables } = sets;
    const marked = counted.map((item): Counted => {
      const above = variables.filter((_, at) => found.sets[at]?.items.includes(item.variable));
      return { ...item, margins: item.margins.map((margin) => markDisclosiveForSets(margin, above, rule)) };
    });
    const isMarked = marked.map(({ margins }, at) =>
      margins.some((one, k) => one !== counted[at]!.margins[k]),
    );
    // Sets are solved last: what is left open is counted there.
    if (round === ROUNDS || !isMarked.includes(true)) return { items, sets, spent };
    items = items.map((item, at) => {
      if (!isMarked[at]) return item;
      spent += item.budget.spent;
      return suppressItem(marked[at]!);
    });
    counted = marked;
  }
}

/**
 * Keeps hidden what was hidden where an item of the set is: hidden items were bounded by what was shown of their sets.
 */
function stillHidden(
  sets: readonly Counted[],
  before: readonly SuppressedVariable[],
  membersOf: (set: Counted) => readonly SuppressedVariable[],
): Counted[] {
  return sets.map((set, at) => {
    const members = membersOf(set);
    const margins = set.margins.map((margin, k): Margin => {
      const { reasons } = before[at]!.margins[k]!;
      const own = members.flatMap((member) => marginBy(member, margin.of) ?? []);
      const stays = (place: number): boolean =>
        reasons[place] !== null && own.some((item) => item.reasons[place] !== null);
      return {
        ...margin,
        implies: reasons.map((_, place) => stays(place) || margin.implies?.[place] === true),
      };
    });
    return { ...set, margins };
  });
}

function workOf({ variables, budget }: SuppressedMargins, context: string): BudgetRecord {
  const { spent, hiddenDepth } = budget;
  const tables = (["all", "by-group", "crossed"] as const)[hiddenDepth ?? -1];
  const names = variables.map(({ name }) => name);
  return {
    spent,
    most: MAX_WORK,
    givenUp: tables === undefined ? [] : [messages.suppressionEnded({ variables: names, context, tables })],
  };
}

/** A variable's counts in a context, by every margin of the plan that is shown for it. */
function countedMargins(
  { table, margins }: PrevalencePlan,
  variable: Variable,
  { context, wasReleased, disclosive }: Pick<ContextOptions, "context" | "wasReleased" | "disclosive">,
): Margin[] {
  const { values } = indicator(table, variable, { context, missing: "known" });
  return margins
    .filter((margin) => contextsOf(variable, margin).includes(context))
    .map(({ of }) => {
      const counted = countMargin(table, values, of);
      return {
        ...counted,
        wasReleased: counted.n.map((_, at) => wasReleased(variable.variable, context, of, at)),
        implies: counted.n.map(() => of.length === 0 && disclosive.includes(variable.variable)),
      };
    });
}

/** Counts with what figures in any context, and people who left it open, imply of them. */
function impliedCounts(
  variable: Counted,
  open: readonly SuppressedVariable[],
  { anyContext, rule }: ContextOptions,
): Counted {
  const margins = variable.margins.map((margin) => {
    const whole = anyContext && marginOf(anyContext.variables, variable.variable, margin.of);
    if (!whole) return margin;
    const openMargin = marginOf(open, variable.variable, margin.of);
    return impliedByContext(margin, { anyContext: whole, open: openMargin }, rule);
  });
  const whole = anyContext?.variables.find(({ name }) => name === variable.variable);
  return { ...variable, margins, among: whole === undefined ? null : amongAny(whole, margins) };
}

/** The counts in any context as readers have them: shown ones are known, hidden ones add up. */
function amongAny(
  { name, margins }: SuppressedVariable,
  inContext: readonly Margin[],
): CountedVariable | null {
  const same = margins.filter(({ of }) => inContext.some((margin) => isSameMargin(margin.of, of)));
  if (same.every(({ reasons }) => reasons.every((reason) => reason === null))) return null;
  return {
    name: `${name} in any context`,
    isProtectedElsewhere: true,
    margins: same.map(({ of, counts, n, reasons }) => {
      return { of, counts, n, wasReleased: reasons.map((reason) => reason === null) };
    }),
  };
}

function suppressItemIn(
  groupings: PrevalencePlan["table"]["groupings"],
  { variable: name, margins, among }: Pick<Counted, "variable" | "margins" | "among">,
  rule: DisclosureRule,
): SuppressedMargins {
  const item: CountedVariable = { name, margins };
  if (among === null) return suppressMargins(groupings, [item], { rule });
  const { variables, ...found } = suppressMargins(groupings, [item, among], {
    rule,
    nested: [[among.name, name]],
  });
  return { ...found, variables: variables.slice(0, 1) };
}

/** Hides the people who left a variable's context open, where they are few; nothing where nobody did. */
function suppressOpen(
  { table }: PrevalencePlan,
  { variable, margins }: Counted,
  { anyContext, rule }: ContextOptions,
): SuppressedMargins[] {
  const open = margins.flatMap((margin) => {
    const whole = anyContext && marginOf(anyContext.variables, variable, margin.of);
    return whole ? [openContexts(margin, whole)] : [];
  });
  if (!open.some(({ counts }) => counts.some((count) => count > 0))) return [];
  return [suppressMargins(table.groupings, [{ name: variable, margins: open, isSize: true }], { rule })];
}

/** Hides sets jointly, since readers can form who is in a larger one only. */
function suppressSets(
  { table }: PrevalencePlan,
  sets: readonly Counted[],
  { rule }: Pick<ContextOptions, "rule">,
): SuppressedMargins {
  const variables = sets.map(({ variable, margins }): CountedVariable => ({ name: variable, margins }));
  return suppressMargins(table.groupings, variables, { rule, nested: smallerSets(sets) });
}

/** Nested sets: the larger, and the smaller. */
function smallerSets(sets: readonly Variable[]): (readonly [string, string])[] {
  return sets.flatMap((whole) =>
    sets
      .filter(
        ({ items }) => items.length < whole.items.length && items.every((id) => whole.items.includes(id)),
      )
      .map((part) => [whole.variable, part.variable] as const),
  );
}
