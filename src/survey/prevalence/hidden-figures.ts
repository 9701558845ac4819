import { chosenGroupings } from "../../data/build-pattern-table";
import type { PatternTable } from "../../data/pattern-table";
import type { DisclosureRule, HiddenReason } from "../disclosure/disclosure-rule";
import type { Margin } from "../disclosure/margin";
import type { CountedVariable, CountRelation } from "../disclosure/margin-system";
import { type SuppressedMargins, suppressMargins } from "../disclosure/suppress-margins";
import { indicator, type Variable } from "./indicators";
import { combinationOf, contextsOf, type PlannedMargin, type PrevalencePlan } from "./prevalence-plan";
import { inContext } from "./yes-table";

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
}

/**
 * Hides prevalences so that no count of fewer people than the rule allows, nor its complement, can be read or worked out
 * from all that is shown together: over margins that add up, items and the sets that they make, contexts and the whole.
 */
export function hiddenFigures(plan: PrevalencePlan, rule: DisclosureRule): HiddenFigures {
  if (rule.leastCount === 0 && rule.leastPeople === 0) return { reason: () => null, narrowest: null };
  const { table, variables, margins } = plan;
  const counted = variables.flatMap((variable) => countedVariables(table, variable, margins));
  const complete = variables.filter(({ kind }) => kind === "set").map((set) => completeOnly(table, set));
  const suppressed = suppressMargins(table.groupings, [...counted, ...complete], {
    rule,
    relations: relationsOf(variables),
    nested: nestedPairs(variables),
  });
  return { reason: lookUp(suppressed, margins), narrowest: suppressed.narrowest };
}

/** The yes and the people of every combination of levels, in each context. */
function countedVariables(
  table: PatternTable,
  variable: Variable,
  margins: readonly PlannedMargin[],
): CountedVariable[] {
  return variable.contexts.map((context) => {
    const { values } = indicator(table, variable, { context, missing: "known" });
    const shown = margins.filter((margin) => contextsOf(variable, margin).includes(context));
    return {
      name: inContext(variable.variable, context),
      margins: shown.map(({ of }) => countMargin(table, values, of)),
    };
  });
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
    n[place]! += table.count[row]!;
    if (values[row] === 1) counts[place]! += table.count[row]!;
  }
  return { of, counts: counts.map(Math.round), n: n.map(Math.round) };
}

/** Each item of a set is at most the set, and the set at most their sum; in each context. */
function relationsOf(variables: readonly Variable[]): CountRelation[] {
  const there = new Set(
    variables.flatMap(({ variable, contexts }) => contexts.map((context) => inContext(variable, context))),
  );
  return variables
    .filter(({ kind }) => kind === "set")
    .flatMap(({ variable, items, contexts }) =>
      contexts.flatMap((context): CountRelation[] => {
        const set = inContext(variable, context);
        const parts = items.map((id) => inContext(id, context)).filter((name) => there.has(name));
        return parts.length === items.length
          ? [
              { relation: "atMost", total: set, parts },
              ...parts.map((part): CountRelation => ({ relation: "atMost", total: part, parts: [set] })),
            ]
          : [];
      }),
    );
}

/** Counts of people who are among others: in a context, in a smaller set, among those who answered everything. */
function nestedPairs(variables: readonly Variable[]): (readonly [string, string])[] {
  const sets = variables.filter(({ kind }) => kind === "set");
  const inContexts = variables.flatMap(({ variable, contexts }) =>
    contexts.flatMap((context) =>
      context === null ? [] : [[variable, inContext(variable, context)] as const],
    ),
  );
  const smaller = sets.flatMap((whole) =>
    sets
      .filter(
        ({ items }) => items.length < whole.items.length && items.every((id) => whole.items.includes(id)),
      )
      .map((part) => [whole.variable, part.variable] as const),
  );
  return [...inContexts, ...smaller, ...sets.map((set) => [set.variable, completeName(set)] as const)];
}

function lookUp(
  { variables }: SuppressedMargins,
  margins: readonly PlannedMargin[],
): HiddenFigures["reason"] {
  const byName = new Map(
    variables.map(({ name, margins: own }) => [
      name,
      new Map(own.map(({ of, reasons }) => [JSON.stringify(of), reasons])),
    ]),
  );
  const places = new Map(margins.map((margin) => [JSON.stringify(margin.of), margin.places]));
  return (variable, context, { of, level }) => {
    const key = JSON.stringify(of);
    const reasons = byName.get(inContext(variable, context))?.get(key);
    const place = places.get(key)?.[level] ?? level;
    return reasons?.[place] ?? null;
  };
}
