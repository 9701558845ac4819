import { ItemwiseError } from "../../errors";
import type { DisclosureRule, HiddenReason } from "./disclosure-rule";
import type { Interval } from "./interval";
import type { MarginGrouping } from "./margin";
import { type CountedVariable, type CountRelation, marginSystem } from "./margin-system";
import { type Suppression, suppressCells } from "./suppress-cells";

/** What is hidden of a variable's margins. */
export interface SuppressedVariable {
  readonly name: string;
  readonly margins: readonly {
    readonly of: readonly string[];
    /** In the order of the margin's counts; null where the figure is shown. */
    readonly reasons: readonly (HiddenReason | null)[];
    /** The narrowest interval that a reader can put each hidden count in; null where it is shown. */
    readonly intervals: readonly (Interval | null)[];
  }[];
}

export interface SuppressedMargins extends Pick<Suppression, "narrowest" | "unprotected"> {
  /** The printed variables, in order. */
  readonly variables: readonly SuppressedVariable[];
}

/**
 * Hides what the rule forbids in counts of the same people by the same groupings, over all the tables that share
 * margins and all the counts that bear on each other.
 *
 * @param variables each with its margins: that of everyone (`of: []`), those by one grouping, those by crossed
 *   groupings; the numbers of people are taken to be printed. Numbers of people, and people of unknown level, may differ
 *   from variable to variable
 * @param options `relations` that hold in every combination of levels (a set is at most the sum of its items, an item at
 *   most the set); `nested` pairs of names where the people of the second are among those of the first, so that a
 *   reader can form their difference ("yes, but not online")
 * @returns by variable and margin what is hidden and why, with the interval that is left
 * @throws ItemwiseError "missing-margin", "inconsistent-counts" or "unknown-variable"
 * @see Hundepool et al. (2012), Statistical disclosure control, ch. 5 (linked tables).
 *
 * @example
 * ```ts
 * const groupings = [{ name: "sex", levels: ["boy", "girl"] }];
 * const item = {
 *   name: "a",
 *   margins: [
 *     { of: [], counts: [43], n: [900] },
 *     { of: ["sex"], counts: [3, 40], n: [500, 400] },
 *   ],
 * };
 * const rule = { leastPeople: 25, fewPeople: 50, leastCount: 5, rounding: 1 };
 * const { variables, narrowest } = suppressMargins(groupings, [item], { rule });
 * variables[0].margins[1].reasons; // ["small count", "protects another figure"]
 * narrowest; // 43
 * ```
 */
export function suppressMargins(
  groupings: readonly MarginGrouping[],
  variables: readonly CountedVariable[],
  options: {
    rule: DisclosureRule;
    relations?: readonly CountRelation[];
    nested?: readonly (readonly [whole: string, part: string])[];
  },
): SuppressedMargins {
  const { rule, relations = [], nested = [] } = options;
  checkNames(variables, [...relations.flatMap(({ total, parts }) => [total, ...parts]), ...nested.flat()]);
  const differences = nested.map(([whole, part]) => difference(variables, whole, part));
  const all = [...variables, ...differences];
  const joined = differences.map(({ name }, at): CountRelation => {
    const [whole, part] = nested[at]!;
    return { relation: "equal", total: whole, parts: [part, name] };
  });
  const system = marginSystem(groupings, all, [...relations, ...joined]);
  const { reasons, intervals, narrowest, unprotected } = suppressCells(system, rule);
  const printed = all.map((variable, at) => ({ variable, places: system.places[at]! }));
  return {
    variables: printed
      .filter(({ variable }) => variable.published !== false)
      .map(({ variable, places }) => ({
        name: variable.name,
        margins: variable.margins.map(({ of }, at) => ({
          of,
          reasons: places[at]!.map((cell) => reasons[cell]!),
          intervals: places[at]!.map((cell) => intervals[cell]!),
        })),
      })),
    narrowest,
    unprotected,
  };
}

function checkNames(variables: readonly CountedVariable[], used: readonly string[]): void {
  const unknown = used.find((name) => !variables.some((variable) => variable.name === name));
  if (unknown === undefined) return;
  throw new ItemwiseError("unknown-variable", `unknown variable in a relation: ${unknown}.`, {
    hint: `Use one of ${variables.map(({ name }) => name).join(", ")}.`,
  });
}

/** The people of the whole who are not in the part. */
function difference(variables: readonly CountedVariable[], whole: string, part: string): CountedVariable {
  const [outer, inner] = [whole, part].map((name) => variables.find((variable) => variable.name === name)!);
  return {
    name: `${whole} without ${part}`,
    published: false,
    margins: outer!.margins.flatMap((margin) => {
      const same = inner!.margins.find(({ of }) => JSON.stringify(of) === JSON.stringify(margin.of));
      if (same === undefined) return [];
      return [{ ...margin, counts: margin.counts.map((count, at) => count - same.counts[at]!) }];
    }),
  };
}
