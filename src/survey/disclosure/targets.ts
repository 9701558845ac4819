import type { Cell, CellSystem, SystemPart } from "./cell-system";
import { type DisclosureRule, disclosiveCount } from "./disclosure";

/** A hidden count, or sum of several, that must be protected. */
export interface Target extends Pick<Cell, "count" | "whole" | "bound" | "subgroup"> {
  /** The cells that it sums: mostly one. */
  readonly cells: readonly number[];
}

/** Feasibility interval: what readers can know of a count. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Bounds from linear programming are more exact than this. */
const PRECISION = 1e-6;
/** Minimum of feasible nonsensitive values: the interval itself must not reveal that the count is small. */
const MIN_NONSENSITIVE = 2;

/** Targets: hidden counts, sensitive derivable counts, and sensitive sums of a line's hidden parts. */
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
      cells[cell]!.isProtectedElsewhere !== true &&
      (cells[cell]!.published || isSensitive(cells[cell]!)),
  );
  const sums = part.lines.flatMap(({ parts }) => {
    const hidden = parts.filter((part) => !shown[part]);
    if (hidden.some((at) => cells[at]!.isProtectedElsewhere)) return [];
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
 * Whether an interval protects a count: at least `leastCount` wide, with two nonsensitive values; for counts of fewer
 * people, as good as knowing only their number.
 */
export function isProtected(target: Target, { low, high }: Interval, rule: DisclosureRule): boolean {
  const most = target.bound ?? Number.POSITIVE_INFINITY;
  const whole = { low: Math.ceil(low - PRECISION), high: Math.floor(high + PRECISION) };
  if (whole.high - whole.low < Math.min(rule.leastCount, most)) return false;
  const found = countNonsensitive(target, whole, rule);
  return found >= MIN_NONSENSITIVE || found >= countNonsensitive(target, { low: 0, high: most }, rule);
}

/** As `isProtected`, for an explicit list of feasible values; `ever` is the interval known whatever is hidden. */
export function isProtectedBy(
  target: Omit<Target, "bound">,
  values: readonly number[],
  { ever, rule }: { readonly ever: Interval; readonly rule: DisclosureRule },
): boolean {
  const width = Math.max(...values) - Math.min(...values);
  if (width < Math.min(rule.leastCount, ever.high - ever.low)) return false;
  const found = new Set(values.filter((value) => !isSensitive(target, value, rule))).size;
  return found >= Math.min(MIN_NONSENSITIVE, countNonsensitive(target, ever, rule));
}

/** Number of nonsensitive values in the interval, counted up to two. */
function countNonsensitive(
  target: Omit<Target, "bound">,
  { low, high }: Interval,
  rule: DisclosureRule,
): number {
  let found = 0;
  for (let value = low; value <= high && found < MIN_NONSENSITIVE; value++) {
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

/** The smallest signed change of the count, beyond the present interval, that must become feasible to protect it. */
export function requiredChange(target: Target, present: Interval, rule: DisclosureRule): number {
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
