import type { DisclosureRule } from "./disclosure";

/**
 * A count rounded to the nearest multiple; halfway to the even multiple, so that rounding does not lean upwards.
 *
 * @param count 0 or more
 * @param base a whole number, 1 for no rounding
 *
 * @example
 * ```ts
 * roundCount(12, 5); // 10
 * roundCount(13, 5); // 15
 * [5, 15, 25].map((count) => roundCount(count, 10)); // [0, 20, 20]
 * ```
 */
export function roundCount(count: number, base: number): number {
  const multiple = count / base;
  const below = Math.floor(multiple);
  const above = multiple - below > 0.5 || (multiple - below === 0.5 && below % 2 !== 0);
  return (above ? below + 1 : below) * base;
}

/**
 * A share that tells of its count no more than the multiple of the base nearest to it.
 *
 * @param share 0 to 1, weighted or not
 * @param n the people that it is of
 *
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

const TENS = 10;

/** How many people, in tens where counts are hidden: the difference of two such numbers may be of few. */
export function aboutPeople<T extends number | null>(people: T, rule: Pick<DisclosureRule, "leastCount">): T;
export function aboutPeople(people: number | null, { leastCount }: Pick<DisclosureRule, "leastCount">) {
  return people === null || leastCount === 0 ? people : roundCount(people, TENS);
}

/**
 * How many of some people are left, and degrees of freedom by their number, so that neither tells of few that are not:
 * as if there were none where it is not clear whether these are few, and in tens where there are more.
 *
 * @param all they are told
 * @returns `n`: null where it is not clear; `about`: all then; `freedom`: degrees of freedom, as they would be of the number
 *   told; those of fewer sampled units stay as they are
 */
export function aboutLeft(
  { all, left }: { readonly all: number; readonly left: number },
  rule: Pick<DisclosureRule, "leastCount">,
): { readonly n: number | null; readonly about: number; readonly freedom: (df: number) => number } {
  const lacking = all - left;
  if (rule.leastCount === 0 || lacking === 0) return { n: left, about: left, freedom: (df) => df };
  const isUnclear = lacking < 2 * rule.leastCount;
  const about = isUnclear ? all : aboutPeople(left, rule);
  // Rounded by themselves, several that are by few apart would tell more than the number does.
  return {
    n: isUnclear ? null : about,
    about,
    freedom: (df) => (df > left / 2 ? df + about - left : df),
  };
}
