import { type ModelPlace, modelError } from "./model-error";
import type { ModelStatement } from "./model-statement";

/** What stands before a name: each list has one entry for all groups or one per group. */
export type Modifiers = Pick<ModelStatement, "fixed" | "start" | "labels" | "equals">;

export const NO_MODIFIERS: Modifiers = { fixed: [null], start: [null], labels: [null], equals: [null] };

/** Whether nothing is said. */
export function saysNothing({ fixed, start, labels, equals }: Modifiers): boolean {
  return [...fixed, ...start, ...labels, ...equals].every((entry) => entry === null);
}

/**
 * Joins what two modifiers of one parameter say, group by group.
 *
 * @throws ItemwiseError "bad-model" where they contradict each other or are for different numbers of groups
 */
export function joinModifiers(first: Modifiers, second: Modifiers, place: ModelPlace): Modifiers {
  const join = <T>(a: readonly (T | null)[], b: readonly (T | null)[], what: string): (T | null)[] => {
    if (a.length > 1 && b.length > 1 && a.length !== b.length) {
      throw modelError(place, `one modifier is for ${a.length} groups, another for ${b.length}.`);
    }
    return Array.from({ length: Math.max(a.length, b.length) }, (_, group) => {
      const one = forGroup(a, group);
      const other = forGroup(b, group);
      if (one !== null && other !== null && one !== other) {
        throw modelError(place, `two ${what} for one parameter: ${one} and ${other}.`);
      }
      return one ?? other;
    });
  };
  return {
    fixed: join(first.fixed, second.fixed, "fixed values"),
    start: join(first.start, second.start, "starts"),
    labels: join(first.labels, second.labels, "labels"),
    equals: join(first.equals, second.equals, "equalities"),
  };
}

/** The entry of a modifier for a group: its only one, or the group's own. */
export function forGroup<T>(entries: readonly (T | null)[], group: number): T | null {
  return (entries.length === 1 ? entries[0] : entries[group]) ?? null;
}
