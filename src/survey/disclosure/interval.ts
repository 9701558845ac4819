import { type DisclosureRule, disclosiveCount } from "./disclosure-rule";

/** What a reader can know of a count: it lies between the two. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A hidden count, or the sum of some, as the rule sees it. */
export interface HiddenCount {
  readonly count: number;
  readonly whole: number | null;
  readonly bound: number | null;
  readonly subgroup: boolean;
}

/** Bounds from linear programming are exact to far less than this. */
const PRECISION = 1e-6;
/** So many values that are not sensitive must be possible, lest the interval itself tells that the count is small. */
const HARMLESS_VALUES = 2;

/**
 * Whether an interval protects a count: at least `leastCount` wide, with two values in it that are not sensitive; for
 * a count of fewer people than that takes, as good as knowing nothing but their number.
 */
export function isProtected(hidden: HiddenCount, { low, high }: Interval, rule: DisclosureRule): boolean {
  const most = hidden.bound ?? Number.POSITIVE_INFINITY;
  const width = Math.min(rule.leastCount, most);
  const whole = { low: Math.ceil(low - PRECISION), high: Math.floor(high + PRECISION) };
  if (whole.high - whole.low < width) return false;
  const found = harmlessValues(hidden, whole, rule);
  return found >= HARMLESS_VALUES || found >= harmlessValues(hidden, { low: 0, high: most }, rule);
}

/** How many values in the interval are not sensitive, counted up to two. */
function harmlessValues(hidden: HiddenCount, { low, high }: Interval, rule: DisclosureRule): number {
  let found = 0;
  for (let value = low; value <= high && found < HARMLESS_VALUES; value++) {
    if (disclosiveCount(value, hidden.whole, { subgroup: hidden.subgroup, rule }) === null) found++;
  }
  return found;
}

/**
 * How far the count must be able to rise or fall, beyond what the present interval allows, to be protected: the
 * shorter way, as a signed change from the count itself.
 */
export function missingRoom(hidden: HiddenCount, present: Interval, rule: DisclosureRule): number {
  const most = hidden.bound ?? Number.POSITIVE_INFINITY;
  const farthest = 3 * rule.leastCount;
  for (let room = 1; room <= farthest; room++) {
    const up = hidden.count + room;
    if (up <= most && up > present.high && isProtected(hidden, { low: present.low, high: up }, rule))
      return room;
    const down = hidden.count - room;
    if (down >= 0 && down < present.low && isProtected(hidden, { low: down, high: present.high }, rule))
      return -room;
  }
  const up = most - hidden.count;
  return present.high < most && up > 0 ? Math.min(up, farthest) : -hidden.count;
}
