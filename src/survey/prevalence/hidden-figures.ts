import type { PatternTable } from "../../data/answers/pattern-table";
import type { DisclosureRule, HiddenReason } from "../disclosure/disclosure-rule";
import type { Margin } from "../disclosure/margin";
import type { CountedVariable } from "../disclosure/margin-system";
import { type SuppressedMargins, suppressMargins } from "../disclosure/suppress-margins";
import { countMargin } from "./count-margin";
import { atMostSets, type Counted, type KnownFigures, tellingSets, withinOthers } from "./implied-figures";
import { indicator, type Variable } from "./indicators";
import { contextsOf, type PrevalencePlan } from "./prevalence-plan";

/** Which prevalences are hidden. */
export interface HiddenFigures {
  /** Why the figure of a variable is hidden in a level of a margin; null where it is shown. */
  readonly reason: (
    variable: string,
    context: string | null,
    at: { readonly of: readonly string[]; readonly level: number },
  ) => HiddenReason | null;
  /** The narrowest interval that what is shown leaves a hidden count; null where nothing is hidden. */
  readonly narrowest: number | null;
  /** Counts that could not be given an interval as wide as the rule asks for, although all that bears on them is hidden. */
  readonly unprotected: number;
}

/**
 * Hides prevalences so that no count of fewer people than the rule allows, nor its complement, can be read or worked out
 * from all that is shown together: over margins that add up, items and the sets that they make, and smaller sets within
 * larger ones. What happened in one context is counted within what is shown of any context: it is hidden wherever that
 * is, and where the two differ by too few.
 */
export function hiddenFigures(plan: PrevalencePlan, rule: DisclosureRule): HiddenFigures {
  if (rule.leastCount === 0) return { reason: () => null, narrowest: null, unprotected: 0 };
  const contexts = [...new Set(plan.variables.flatMap((variable) => variable.contexts))];
  const anywhere = suppressed(plan, { context: null, within: null, rule });
  const parts = new Map(
    contexts.map((context) => [
      context,
      context === null ? anywhere : suppressed(plan, { context, within: anywhere, rule }),
    ]),
  );
  const places = new Map(plan.margins.map((margin) => [JSON.stringify(margin.of), margin.places]));
  const narrowest = [...parts.values()].flatMap((part) => part.narrowest ?? []);
  return {
    reason: (variable, context, { of, level }) => {
      const key = JSON.stringify(of);
      const place = places.get(key)?.[level] ?? level;
      return parts.get(context)?.reasons.get(variable)?.get(key)?.[place] ?? null;
    },
    narrowest: narrowest.length === 0 ? null : Math.min(...narrowest),
    unprotected: [...parts.values()].reduce((sum, part) => sum + part.unprotected, 0),
  };
}

/** What of the figures in one context is hidden, by variable and margin. */
interface ContextFigures extends KnownFigures {
  readonly narrowest: number | null;
  readonly unprotected: number;
}

interface ContextOptions {
  readonly context: string | null;
  readonly within: ContextFigures | null;
  readonly rule: DisclosureRule;
}

/**
 * Sets first, then each item, which is known to be at most the sets that it is in; a set is hidden where it would tell a
 * reader more of its hidden items than their own tables do, so that the intervals of each table hold for all together.
 */
function suppressed(plan: PrevalencePlan, options: ContextOptions): ContextFigures {
  const { context } = options;
  const inThis = plan.variables.filter(({ contexts }) => contexts.includes(context));
  const sets = inThis.filter(({ kind }) => kind === "set");
  const counted = new Map(inThis.map((variable) => [variable.variable, counts(plan, variable, options)]));
  const first = suppressSets(plan, { ...options, sets, counted, tells: new Map() });
  const items = inThis
    .filter(({ kind }) => kind === "item")
    .map(({ variable }) => {
      const above = sets.filter((set) => set.items.includes(variable));
      const margins = counted.get(variable)!.map((margin) => atMostSets(margin, above, { counted, first }));
      const { variables, narrowest, unprotected } = suppressMargins(
        plan.table.groupings,
        [{ name: variable, margins }],
        options,
      );
      return { suppressed: variables[0]!, narrowest, unprotected: unprotected.length };
    });
  const tells = tellingSets(sets, { counted, items: items.map((item) => item.suppressed) });
  const last = tells.size === 0 ? first : suppressSets(plan, { ...options, sets, counted, tells });
  const widths = [...items.map(({ narrowest }) => narrowest), last.narrowest].filter(
    (width) => width !== null,
  );
  return {
    reasons: new Map(
      [...last.variables, ...items.map((item) => item.suppressed)].map(({ name, margins }) => [
        name,
        new Map(margins.map(({ of, reasons }) => [JSON.stringify(of), reasons])),
      ]),
    ),
    counts: new Map(
      [...counted].map(([name, margins]) => [
        name,
        new Map(margins.map((margin) => [JSON.stringify(margin.of), margin.counts])),
      ]),
    ),
    narrowest: widths.length === 0 ? null : Math.min(...widths),
    unprotected: items.reduce((sum, item) => sum + item.unprotected, last.unprotected.length),
  };
}

function counts(
  { table, margins }: PrevalencePlan,
  variable: Variable,
  { context, within, rule }: ContextOptions,
): Margin[] {
  const { values } = indicator(table, variable, { context, missing: "known" });
  return margins
    .filter((margin) => contextsOf(variable, margin).includes(context))
    .map(({ of }) => withinOthers(countMargin(table, values, of), within, { name: variable.variable, rule }));
}

interface SetOptions extends ContextOptions {
  readonly sets: readonly Variable[];
  readonly counted: Counted;
  /** By set and margin: figures that would tell of its items. */
  readonly tells: ReadonlyMap<string, ReadonlyMap<string, readonly boolean[]>>;
}

function suppressSets(plan: PrevalencePlan, options: SetOptions): SuppressedMargins {
  const { sets, counted, tells, context, rule } = options;
  const variables = sets.map(({ variable }): CountedVariable => {
    const margins = counted.get(variable)!.map((margin) => {
      const own = tells.get(variable)?.get(JSON.stringify(margin.of));
      return own === undefined
        ? margin
        : { ...margin, hidden: own.map((is, at) => is || (margin.hidden?.[at] ?? false)) };
    });
    return { name: variable, margins };
  });
  const complete = context === null ? sets.map((set) => completeOnly(plan.table, set)) : [];
  const nested = [
    ...smallerSets(sets),
    ...(context === null ? sets.map((set) => [set.variable, completeName(set)] as const) : []),
  ];
  return suppressMargins(plan.table.groupings, [...variables, ...complete], { rule, nested });
}

/** People who answered every item of the set: shown for everybody only. */
function completeOnly(table: PatternTable, set: Variable): CountedVariable {
  const { values } = indicator(table, set, { context: null, missing: "complete" });
  return { name: completeName(set), margins: [countMargin(table, values, [])] };
}

const completeName = ({ variable }: Variable): string => `${variable}, complete`;

/** Sets within others: a reader can form who is in the larger only. */
function smallerSets(sets: readonly Variable[]): (readonly [string, string])[] {
  return sets.flatMap((whole) =>
    sets
      .filter(
        ({ items }) => items.length < whole.items.length && items.every((id) => whole.items.includes(id)),
      )
      .map((part) => [whole.variable, part.variable] as const),
  );
}
