/** What must be protected, and when it is. */
import type { Cell, CellSystem, SystemPart } from "./cell-system";
import { type DisclosureRule, disclosiveCount } from "./disclosure";

/** A hidden count, or the sum of several, that must be protected. */
export interface Target extends Pick<Cell, "count" | "whole" | "bound" | "subgroup"> {
  /** The cells whose sum it is: mostly one. */
  readonly cells: readonly number[];
}

/** What a reader can know of a count: it lies between the two. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Bounds from linear programming are exact to far less than this. */
const PRECISION = 1e-6;
/** So many values that are not sensitive must be possible, lest the interval itself tells that the count is small. */
const HARMLESS_VALUES = 2;

/**
 * What must be protected in a part of a system: every hidden count, whatever it was hidden for; sensitive counts that are
 * not printed but may be derivable; and of each line the hidden parts together, where their sum is a sensitive count.
 */
export function targetsOf(
  { cells }: CellSystem,
  shown: readonly boolean[],
  { part, rule }: { readonly part: SystemPart; readonly rule: DisclosureRule },
): Target[] {
  const isSensitive = ({ count, whole, subgroup }: Omit<Target, "cells">): boolean =>
    disclosiveCount(count, whole, { subgroup, rule }) !== null;
  const single = part.cells.filter(
    (cell) =>
      !shown[cell] &&
      cells[cell]!.elsewhere !== true &&
      (cells[cell]!.published || isSensitive(cells[cell]!)),
  );
  const sums = part.lines.flatMap(({ parts }) => {
    const hidden = parts.filter((part) => !shown[part]);
    if (hidden.some((at) => cells[at]!.elsewhere)) return [];
    const several = parts.length > 2 && hidden.length > 1 && hidden.length < parts.length;
    return several ? [hiddenSum(cells, hidden)] : [];
  });
  return [...single.map((cell) => hiddenSum(cells, [cell])), ...sums.filter(isSensitive)];
}

function hiddenSum(cells: readonly Cell[], hidden: readonly number[]): Target {
  const added = (value: (cell: Cell) => number | null): number | null =>
    hidden.reduce<number | null>((sum, at) => {
      const one = value(cells[at]!);
      return sum === null || one === null ? null : sum + one;
    }, 0);
  return {
    cells: hidden,
    count: hidden.reduce((sum, at) => sum + cells[at]!.count, 0),
    whole: added(({ whole }) => whole),
    bound: added(({ bound }) => bound),
    subgroup: hidden.some((at) => cells[at]!.subgroup),
  };
}

/**
 * Whether an interval protects a count: at least `leastCount` wide, with two values in it that are not sensitive; for
 * a count of fewer people than that takes, as good as knowing nothing but their number.
 */
export function isProtected(target: Target, { low, high }: Interval, rule: DisclosureRule): boolean {
  const most = target.bound ?? Number.POSITIVE_INFINITY;
  const whole = { low: Math.ceil(low - PRECISION), high: Math.floor(high + PRECISION) };
  if (whole.high - whole.low < Math.min(rule.leastCount, most)) return false;
  const found = harmlessValues(target, whole, rule);
  return found >= HARMLESS_VALUES || found >= harmlessValues(target, { low: 0, high: most }, rule);
}

/**
 * As `isProtected`, of the only values that are known to be possible.
 *
 * @param ever what it can be for all that a reader knows whatever is hidden
 */
export function isProtectedBy(
  target: Omit<Target, "bound">,
  values: readonly number[],
  { ever, rule }: { readonly ever: Interval; readonly rule: DisclosureRule },
): boolean {
  const width = Math.max(...values) - Math.min(...values);
  if (width < Math.min(rule.leastCount, ever.high - ever.low)) return false;
  const found = new Set(values.filter((value) => !isSensitive(target, value, rule))).size;
  return found >= Math.min(HARMLESS_VALUES, harmlessValues(target, ever, rule));
}

/** How many values in the interval are not sensitive, counted up to two. */
function harmlessValues(
  target: Omit<Target, "bound">,
  { low, high }: Interval,
  rule: DisclosureRule,
): number {
  let found = 0;
  for (let value = low; value <= high && found < HARMLESS_VALUES; value++) {
    if (!isSensitive(target, value, rule)) found++;
  }
  return found;
}

function isSensitive(
  { whole, subgroup }: Omit<Target, "bound">,
  value: number,
  rule: DisclosureRule,
): boolean {
  return disclosiveCount(value, whole, { subgroup, rule }) !== null;
}

/**
 * How far the count must be able to rise or fall, beyond what the present interval allows, to be protected: the
 * shorter way, as a signed change from the count itself.
 */
export function missingRoom(target: Target, present: Interval, rule: DisclosureRule): number {
  const most = target.bound ?? Number.POSITIVE_INFINITY;
  const farthest = 3 * rule.leastCount;
  for (let room = 1; room <= farthest; room++) {
    const up = target.count + room;
    if (up <= most && up > present.high && isProtected(target, { low: present.low, high: up }, rule))
      return room;
    const down = target.count - room;
    if (down >= 0 && down < present.low && isProtected(target, { low: down, high: present.high }, rule))
      return -room;
  }
  const up = most - target.count;
  return present.high < most && up > 0 ? Math.min(up, farthest) : -target.count;
}
