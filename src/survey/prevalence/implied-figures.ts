import { type DisclosureRule, isSmallCount } from "../disclosure/disclosure";
import { isSameMargin, type Margin } from "../disclosure/margin";
import type { SuppressedMargin, SuppressedVariable } from "../disclosure/suppress-margins";

/** The margin of a variable by some groupings, if it is counted by them. */
export function marginBy(
  { margins }: SuppressedVariable,
  of: readonly string[],
): SuppressedMargin | undefined {
  return margins.find((margin) => isSameMargin(margin.of, of));
}

export function boundBySets(margin: Margin, sets: readonly SuppressedVariable[]): Margin {
  const above = sets.flatMap((set) => marginBy(set, margin.of) ?? []);
  const bounds = margin.counts.map((_, at) => {
    const shown = above.filter(({ reasons }) => reasons[at] === null).map(({ counts }) => counts[at]!);
    return Math.min(margin.bounds?.[at] ?? margin.n[at]!, ...shown);
  });
  return { ...margin, bounds };
}

/**
 * Marks a set's counts that imply more of its hidden items than their own tables do: a count larger than the items'
 * lower bounds together shows that their sum is larger too. Returns the same margin where none does.
 */
export function impliedBySets(margin: Margin, items: readonly SuppressedVariable[]): Margin {
  const parts = items.flatMap((item) => marginBy(item, margin.of) ?? []);
  const implies = margin.counts.map((count, at) => {
    const isHidden = parts.some(({ reasons }) => reasons[at] !== null);
    const least = parts.reduce((sum, { counts, intervals }) => sum + (intervals[at]?.low ?? counts[at]!), 0);
    return isHidden && least < count;
  });
  if (!implies.includes(true)) return margin;
  return { ...margin, implies: implies.map((is, at) => is || (margin.implies?.[at] ?? false)) };
}

/**
 * Bounds a set's counts by all of its items: no fewer than each of them, at most the sum of them. Returns the
 * same margin where an item is not counted by these groupings.
 */
export function boundByItems(margin: Margin, items: readonly SuppressedVariable[]): Margin {
  const parts = items.flatMap((item) => marginBy(item, margin.of) ?? []);
  if (parts.length < items.length) return margin;
  const ends = margin.counts.map((_, at) =>
    parts.map(({ counts, intervals }) => intervals[at] ?? { low: counts[at]!, high: counts[at]! }),
  );
  const floors = ends.map((all) => Math.ceil(Math.max(0, ...all.map(({ low }) => low))));
  const bounds = ends.map((all, at) => {
    const together = all.reduce((sum, { high }) => sum + Math.floor(high), 0);
    return Math.min(margin.bounds?.[at] ?? margin.n[at]!, together);
  });
  return { ...margin, bounds, floors };
}

/** Whether a margin's new bounds leave a hidden count a narrower interval than before. */
export function isNarrower({ bounds, floors }: Margin, before: SuppressedMargin | undefined): boolean {
  return (before?.intervals ?? []).some(
    (interval, at) =>
      interval !== null &&
      ((floors?.[at] ?? 0) > interval.low || (bounds?.[at] ?? interval.high) < interval.high),
  );
}

/** Marks an item's counts that leave a hidden set too narrow an interval; the same margin where none does. */
export function markDisclosiveForSets(
  margin: Margin,
  sets: readonly SuppressedVariable[],
  { leastCount }: DisclosureRule,
): Margin {
  const above = sets.flatMap((set) => marginBy(set, margin.of) ?? []);
  const implies = margin.counts.map(
    (count, at) =>
      margin.implies?.[at] ||
      above.some(({ reasons, bounds, n }) => {
        return reasons[at] !== null && (bounds?.[at] ?? n[at]!) - count < leastCount && count > 0;
      }),
  );
  const isNew = implies.some((is, at) => is && !margin.implies?.[at]);
  return isNew ? { ...margin, implies } : margin;
}

/**
 * Marks counts in one context that imply a hidden one: the count in any context is hidden, or larger by a small count,
 * or people whose context is unknown are hidden (`open`: see `openContexts`). Where the count in any context is shown,
 * it bounds that in one.
 */
export function impliedByContext(
  margin: Margin,
  {
    anyContext,
    open,
  }: { readonly anyContext: SuppressedMargin; readonly open: SuppressedMargin | undefined },
  rule: DisclosureRule,
): Margin {
  const { reasons, counts } = anyContext;
  return {
    ...margin,
    implies: margin.counts.map(
      (count, at) =>
        reasons[at] !== null ||
        (open?.reasons[at] ?? null) !== null ||
        isSmallCount(counts[at]! - count, rule),
    ),
    bounds: counts.map((count, at) => (reasons[at] === null ? count : null)),
  };
}

/**
 * People who said yes, but not whether in the context: readers have them as the difference of two numbers of people.
 * Where they are few, the context's number is hidden, with others that protect it.
 */
export function openContexts(margin: Margin, { of, reasons, counts, n }: SuppressedMargin): Margin {
  return {
    of,
    n,
    counts: n.map((people, at) => people - margin.n[at]!),
    bounds: counts.map((count, at) => (reasons[at] === null ? count : null)),
  };
}
