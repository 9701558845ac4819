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
  /** The feasibility interval of each hidden count; null where it is shown. */
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
 * Hides what the rule forbids in counts of the same people by the same groupings, jointly over all linked tables.
 * @param variables each with margins of everybody (`of: []`), by one grouping and by crossed groupings; numbers of
 *   people, which may differ between variables, count as printed
 * @param nested pairs of names where the second's people are among the first's, so that readers can form the difference
 *   ("yes, but not online"); a whole with `isProtectedElsewhere` only bounds its part
 * @returns by variable and margin, what is hidden and why, with feasibility intervals
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
    difference(variableNamed(variables, whole), variableNamed(variables, part)),
  );
  // A whole has no more people than answered it.
  const bounded = (variable: CountedVariable): CountedVariable => {
    const wholes = nested
      .filter(([, part]) => part === variable.name)
      .map(([whole]) => variableNamed(variables, whole));
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

function variableNamed(variables: readonly CountedVariable[], name: string): CountedVariable {
  const found = variables.find((variable) => variable.name === name);
  if (found !== undefined) return found;
  throw new ItemwiseError("unknown-variable", `unknown variable in a relation: ${name}.`, {
    hint: `Use one of ${variables.map((variable) => variable.name).join(", ")}.`,
  });
}

/** Bounds a margin's counts by the people who answered a containing whole. */
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
    isProtectedElsewhere: whole.isProtectedElsewhere,
    margins: whole.margins.flatMap((margin) => {
      const same = part.margins.find(({ of }) => isSameMargin(of, margin.of));
      if (same === undefined) return [];
      return [
        {
          ...margin,
          floors: undefined,
          bounds: undefined,
          implies: undefined,
          wasReleased: undefined,
          counts: margin.counts.map((count, at) => count - same.counts[at]!),
        },
      ];
    }),
  };
}
