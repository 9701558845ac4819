/** What figures tell of one another: sets of their items, items of their sets, one context of any. */
import type { DisclosureRule, HiddenReason } from "../disclosure/disclosure-rule";
import type { Margin } from "../disclosure/margin";
import type { SuppressedMargins, SuppressedVariable } from "../disclosure/suppress-margins";
import type { Variable } from "./indicators";

/** Counts by variable. */
export type Counted = ReadonlyMap<string, readonly Margin[]>;

/** By variable and margin: counts of people, and why each is hidden. */
export interface KnownFigures {
  readonly reasons: ReadonlyMap<string, ReadonlyMap<string, readonly (HiddenReason | null)[]>>;
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
}

/** An item's counts, which are at most those of the sets that are shown. */
export function atMostSets(
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
export function tellingSets(
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
export function withinOthers(
  margin: Margin,
  within: KnownFigures | null,
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
