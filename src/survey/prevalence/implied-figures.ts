/** What figures imply of one another: sets of their items, items of their sets, one context of any. */
import { type DisclosureRule, isSmallCount } from "../disclosure/disclosure";
import { isSameMargin, type Margin } from "../disclosure/margin";
import type { SuppressedMargin, SuppressedVariable } from "../disclosure/suppress-margins";

/** The margin of a variable by some groupings, where it is counted by them. */
export function marginBy(
  { margins }: SuppressedVariable,
  of: readonly string[],
): SuppressedMargin | undefined {
  return margins.find((margin) => isSameMargin(margin.of, of));
}

/** @param sets that the item is in: its counts are at most those that are shown of them */
export function boundBySets(margin: Margin, sets: readonly SuppressedVariable[]): Margin {
  const above = sets.flatMap((set) => marginBy(set, margin.of) ?? []);
  const bounds = margin.counts.map((_, at) => {
    const shown = above.filter(({ reasons }) => reasons[at] === null).map(({ counts }) => counts[at]!);
    return Math.min(margin.bounds?.[at] ?? margin.n[at]!, ...shown);
  });
  return { ...margin, bounds };
}

/**
 * Marks the counts of a set that imply more of its hidden items than their own tables do: it is larger than the items
 * might be together, so that a reader knows their sum to be larger too.
 *
 * @returns the same margin where none does
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
 * Bounds the counts of a set by its items: it has at least as many as any of them, and at most all of them together.
 *
 * @param items those of the set, all of them
 * @returns the same margin where an item is not counted so
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

/** Whether a margin, as it is bounded now, leaves a hidden count less than was found before. */
export function isNarrower({ bounds, floors }: Margin, before: SuppressedMargin | undefined): boolean {
  return (before?.intervals ?? []).some(
    (interval, at) =>
      interval !== null &&
      ((floors?.[at] ?? 0) > interval.low || (bounds?.[at] ?? interval.high) < interval.high),
  );
}

/**
 * Marks the counts of an item that leave a hidden set too narrow an interval: it is at least as large as they are.
 *
 * @param sets that the item is in
 * @returns the same margin where none does
 */
export function tellingOfSets(
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
 * Marks the counts in one context that imply a hidden one: the count in any context is hidden, or so few more that the
 * difference is small, or the people of whom the context is not known are hidden. Where it is shown it bounds the count
 * in one.
 *
 * @param anyContext the same counts in any context
 * @param open see `openContexts`
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
 * The people who said yes, but not whether in the context: a reader has them as the difference of two numbers of people
 * under percentages. Where they are few, the context's number is hidden, with enough others that the sums keep it.
 */
export function openContexts(margin: Margin, { of, reasons, counts, n }: SuppressedMargin): Margin {
  return {
    of,
    n,
    counts: n.map((people, at) => people - margin.n[at]!),
    bounds: counts.map((count, at) => (reasons[at] === null ? count : null)),
  };
}
