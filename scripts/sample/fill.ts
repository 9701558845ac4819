/** How many of those next in rank may be tried for the last place. */
const WINDOW = 12;

/**
 * Takes people in order until their weights add to a target: the first ones whole, then, of the next few in rank,
 * the one whose weight comes nearest to what is left (or none).
 *
 * @param order people, first the ones to be taken first
 * @param weight weight by person
 * @param target sum of weights wanted; 0 or less takes nobody
 * @returns the people taken, the rest in their order, and by how much the sum misses the target (sum minus target)
 */
export function fill(
  order: readonly number[],
  weight: ArrayLike<number>,
  target: number,
): { taken: number[]; rest: number[]; error: number } {
  let sum = 0;
  let whole = 0;
  while (whole < order.length && sum + weight[order[whole]!]! <= target) sum += weight[order[whole++]!]!;
  let last = -1;
  let error = sum - target;
  for (let k = whole; target > 0 && k < Math.min(order.length, whole + WINDOW); k++) {
    const missed = sum + weight[order[k]!]! - target;
    if (Math.abs(missed) >= Math.abs(error)) continue;
    last = k;
    error = missed;
  }
  const isTaken = (k: number): boolean => k < whole || k === last;
  return {
    taken: order.filter((_, k) => isTaken(k)),
    rest: order.filter((_, k) => !isTaken(k)),
    error,
  };
}

/** People in descending order of their score; ties in order of number. */
export function byScore(people: readonly number[], score: ArrayLike<number>): number[] {
  return [...people].sort((one, other) => score[other]! - score[one]! || one - other);
}
