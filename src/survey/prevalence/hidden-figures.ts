import { chosenGroupings } from "../../data/build-pattern-table";
import type { PatternTable } from "../../data/pattern-table";
import type { DisclosureRule, HiddenReason } from "../disclosure/disclosure-rule";
import type { Margin } from "../disclosure/margin";
import type { CountedVariable } from "../disclosure/margin-system";
import {
  type SuppressedMargins,
  type SuppressedVariable,
  suppressMargins,
} from "../disclosure/suppress-margins";
import { indicator, type Variable } from "./indicators";
import { combinationOf, contextsOf, type PrevalencePlan } from "./prevalence-plan";

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

type Reasons = ReadonlyMap<string, ReadonlyMap<string, readonly (HiddenReason | null)[]>>;

/** What of the figures in one context is hidden, by variable and margin. */
interface ContextFigures {
  readonly reasons: Reasons;
  /** Counts of people, by variable and margin. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
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

type Counted = ReadonlyMap<string, readonly Margin[]>;

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

/** An item's counts, which are at most those of the sets that are shown. */
function atMostSets(
  margin: Margin,
  sets: readonly Variable[],
  { counted, first }: { readonly counted: Counted; readonly first: SuppressedMargins },
): Margin {
  const key = JSON.stringify(margin.of);
  const shown = sets.map(({ variable }) => {
    const own = counted.get(variable)!.find(({ of }) => JSON.stringify(of) === key);
    const reasons = reasonsOf(first.variables, variable, key);
    return (at: number): number =>
      reasons?.[at] == null ? (own?.counts[at] ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
  });
  const bounds = margin.counts.map((_, at) => {
    const least = Math.min(margin.bounds?.[at] ?? margin.n[at]!, ...shown.map((bound) => bound(at)));
    return Number.isFinite(least) ? least : null;
  });
  return { ...margin, bounds };
}

function reasonsOf(variables: readonly SuppressedVariable[], name: string, key: string) {
  return variables
    .find((variable) => variable.name === name)
    ?.margins.find(({ of }) => JSON.stringify(of) === key)?.reasons;
}

/**
 * Sets that are larger than their items could be by what is known of them: there the sum of the items would be known to
 * be more than its parts tell.
 */
function tellingSets(
  sets: readonly Variable[],
  { counted, items }: { readonly counted: Counted; readonly items: readonly SuppressedVariable[] },
): Map<string, Map<string, boolean[]>> {
  const found = new Map<string, Map<string, boolean[]>>();
  for (const { variable, items: members } of sets) {
    const byMargin = new Map<string, boolean[]>();
    for (const margin of counted.get(variable)!) {
      const key = JSON.stringify(margin.of);
      const parts = members.map((id) => ({
        counts: counted.get(id)!.find(({ of }) => JSON.stringify(of) === key)?.counts ?? [],
        intervals:
          items.find(({ name }) => name === id)?.margins.find(({ of }) => JSON.stringify(of) === key)
            ?.intervals ?? [],
      }));
      const tells = margin.counts.map((count, at) => {
        if (parts.every(({ intervals }) => intervals[at] == null)) return false;
        const least = parts.reduce((sum, part) => sum + (part.intervals[at]?.low ?? part.counts[at] ?? 0), 0);
        return least < count;
      });
      if (tells.includes(true)) byMargin.set(key, tells);
    }
    if (byMargin.size > 0) found.set(variable, byMargin);
  }
  return found;
}

/** A count in one context, which is at most that in any. */
function withinOthers(
  margin: Margin,
  within: ContextFigures | null,
  { name, rule }: { readonly name: string; readonly rule: DisclosureRule },
): Margin {
  if (within === null) return margin;
  const key = JSON.stringify(margin.of);
  const reasons = within.reasons.get(name)?.get(key) ?? [];
  const wholes = within.counts.get(name)?.get(key) ?? [];
  const hidden = margin.counts.map((count, at) => {
    const rest = (wholes[at] ?? count) - count;
    return reasons[at] != null || (rest > 0 && rest < rule.leastCount);
  });
  const bounds = margin.counts.map((_, at) => (reasons[at] == null ? (wholes[at] ?? null) : null));
  return { ...margin, hidden, bounds };
}

/** People who answered every item of the set: shown for everybody only. */
function completeOnly(table: PatternTable, set: Variable): CountedVariable {
  const { values } = indicator(table, set, { context: null, missing: "complete" });
  return { name: completeName(set), margins: [countMargin(table, values, [])] };
}

const completeName = ({ variable }: Variable): string => `${variable}, complete`;

function countMargin(table: PatternTable, values: Float64Array, of: readonly string[]): Margin {
  const groupings = chosenGroupings(table.groupings, of);
  const size = groupings.reduce((product, { levels }) => product * levels.length, 1);
  const counts = new Array<number>(size).fill(0);
  const n = new Array<number>(size).fill(0);
  for (let row = 0; row < table.rows; row++) {
    const place = combinationOf(groupings, row);
    if (place < 0 || Number.isNaN(values[row]!)) continue;
    // Frequency weights need not be whole: each row counts as at least one person, the same in every margin.
    const people = table.count[row]! > 0 ? Math.max(1, Math.round(table.count[row]!)) : 0;
    n[place]! += people;
    if (values[row] === 1) counts[place]! += people;
  }
  return { of, counts, n };
}

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
