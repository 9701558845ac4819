import { ItemwiseError } from "../../errors";
import type { DisclosureRule, HiddenReason } from "./disclosure";
import { isSameMargin, type Margin, type MarginGrouping } from "./margin";
import { type CountedVariable, type CountRelation, marginSystem } from "./margin-system";
import { type Suppression, suppressCells } from "./suppress-cells";
import type { Interval } from "./targets";

/** A margin with what is hidden of it, in the order of its counts. */
export interface SuppressedMargin extends Margin {
  /** Null where the figure is shown. */
  readonly reasons: readonly (HiddenReason | null)[];
  /** The narrowest interval that a reader can put each hidden count in; null where it is shown. */
  readonly intervals: readonly (Interval | null)[];
}

export interface SuppressedVariable {
  readonly name: string;
  readonly margins: readonly SuppressedMargin[];
}

export interface SuppressedMargins extends Pick<Suppression, "narrowest" | "unprotected" | "budget"> {
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
 * @param nested pairs of names where the people of the second are among those of the first, so that a reader can form
 *   their difference ("yes, but not online"); of a whole with `isElsewhere` it only bounds what the part can be
 * @returns by variable and margin what is hidden and why, with the interval that is left
 * @throws ItemwiseError "missing-margin", "inconsistent-counts" or "unknown-variable"
 * @see Hundepool et al. (2012), Statistical disclosure control, ch. 5 (linked tables).
 */
export function suppressMargins(
  groupings: readonly MarginGrouping[],
  variables: readonly CountedVariable[],
  {
    rule,
    nested = [],
  }: { rule: DisclosureRule; nested?: readonly (readonly [whole: string, part: string])[] | undefined },
): SuppressedMargins {
  const differences = nested.map(([whole, part]) =>
    difference(named(variables, whole), named(variables, part)),
  );
  // Of the people of a whole there are no more than answered it.
  const bounded = (variable: CountedVariable): CountedVariable => {
    const wholes = nested
      .filter(([, part]) => part === variable.name)
      .map(([whole]) => named(variables, whole));
    return { ...variable, margins: variable.margins.map((margin) => wholes.reduce(within, margin)) };
  };
  const relations = nested.map(([whole, part], at): CountRelation => {
    return { total: whole, parts: [part, differences[at]!.name] };
  });
  const system = marginSystem(groupings, [...variables.map(bounded), ...differences], relations);
  const { reasons, intervals, narrowest, unprotected, budget } = suppressCells(system, rule);
  return {
    variables: variables.map(({ name, margins }, at) => ({
      name,
      margins: margins.map((margin, k): SuppressedMargin => {
        const cells = system.places[at]![k]!;
        return {
          ...margin,
          reasons: cells.map((cell) => reasons[cell]!),
          intervals: cells.map((cell) => intervals[cell]!),
        };
      }),
    })),
    narrowest,
    unprotected,
    budget,
  };
}

function named(variables: readonly CountedVariable[], name: string): CountedVariable {
  const found = variables.find((variable) => variable.name === name);
  if (found !== undefined) return found;
  throw new ItemwiseError("unknown-variable", `unknown variable in a relation: ${name}.`, {
    hint: `Use one of ${variables.map((variable) => variable.name).join(", ")}.`,
  });
}

/** A margin whose counts are known to be at most the people who answered a whole that holds it. */
function within(margin: Margin, { margins }: CountedVariable): Margin {
  const whole = margins.find(({ of }) => isSameMargin(of, margin.of));
  if (whole === undefined) return margin;
  return { ...margin, bounds: margin.n.map((n, at) => Math.min(margin.bounds?.[at] ?? n, whole.n[at]!)) };
}

/** The people of the whole who are not in the part. */
function difference(whole: CountedVariable, part: CountedVariable): CountedVariable {
  return {
    name: `${whole.name} without ${part.name}`,
    published: false,
    isElsewhere: whole.isElsewhere,
    margins: whole.margins.flatMap((margin) => {
      const same = part.margins.find(({ of }) => isSameMargin(of, margin.of));
      if (same === undefined) return [];
      return [
        {
          ...margin,
          floors: undefined,
          bounds: undefined,
          implies: undefined,
          told: undefined,
          counts: margin.counts.map((count, at) => count - same.counts[at]!),
        },
      ];
    }),
  };
}
