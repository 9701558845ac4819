import { roundCount } from "../../numeric/sums/round-count";
import type { DisclosureRule } from "./disclosure";

/**
 * A share that reveals of its count no more than the nearest multiple of the base.
 * @param share 0 to 1, weighted or not
 * @param n the people that it is of
 * @example
 * ```ts
 * roundedShare(0.131, 100, 5); // 0.15
 * roundedShare(0.131, 100, 1); // 0.131
 * ```
 */
export function roundedShare(share: number, n: number, base: number): number {
  if (base === 1 || n === 0) return share;
  const people = Math.max(base, roundCount(n, base));
  return Math.min(1, roundCount(share * people, base) / people);
}

const ROUNDING_BASE = 10;

/** A number of people, rounded to tens where counts are hidden, since differences of such numbers may be small. */
export function roundedPeople<T extends number | null>(
  people: T,
  rule: Pick<DisclosureRule, "leastCount">,
): T;
export function roundedPeople(people: number | null, { leastCount }: Pick<DisclosureRule, "leastCount">) {
  return people === null || leastCount === 0 ? people : roundCount(people, ROUNDING_BASE);
}

/**
 * The number of people left of all, and degrees of freedom by it, without disclosing few who are not: `n` is null (and
 * `about` is `all`) where few may be missing, and in tens otherwise. `freedom` corrects degrees of freedom by people to
 * `about`; those by fewer sampling units stay.
 */
export function roundedRemaining(
  { all, left }: { readonly all: number; readonly left: number },
  rule: Pick<DisclosureRule, "leastCount">,
): { readonly n: number | null; readonly about: number; readonly freedom: (df: number) => number } {
  const lacking = all - left;
  if (rule.leastCount === 0 || lacking === 0) return { n: left, about: left, freedom: (df) => df };
  const isUnclear = lacking < 2 * rule.leastCount;
  const about = isUnclear ? all : roundedPeople(left, rule);
  // Degrees of freedom rounded by themselves would reveal more than the number does.
  return {
    n: isUnclear ? null : about,
    about,
    freedom: (df) => (df > left / 2 ? df + about - left : df),
  };
}
