import { exp } from "../elementary/exp";
import { log } from "../elementary/log";

/** More tables than these are not enumerated. */
const MAX_TABLES = 1e6;
/** Logarithms of probabilities closer than this are equal up to rounding, as in R. */
const SAME = 1e-7;

/**
 * Fisher's exact test of a table of two answers by groups: the probability, given the margins, of tables that are no more
 * probable than the observed one (Freeman & Halton 1951).
 * @param yes by group, people with the one answer
 * @param people by group
 * @returns null for more than a million tables
 * @see Freeman & Halton (1951), Biometrika, 38, 141-149. Reference: R `fisher.test` (scripts/reference/fisher-exact.R).
 * @example
 * ```ts
 * fisherExact([3, 0], [4, 4])?.toFixed(4); // "0.1429"
 * ```
 */
export function fisherExact(yes: readonly number[], people: readonly number[]): number | null {
  const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
  const [all, answers] = [sum(people), sum(yes)];
  if (numberOfTables(people, Math.min(answers, all - answers)) > MAX_TABLES) return null;
  const logFactorials = new Float64Array(all + 1);
  for (let n = 2; n <= all; n++) logFactorials[n] = logFactorials[n - 1]! + log(n);
  const logWays = (n: number, k: number): number =>
    logFactorials[n]! - logFactorials[k]! - logFactorials[n - k]!;
  const margin = logWays(all, answers);
  const observed = people.reduce((total, n, group) => total + logWays(n, yes[group]!), -margin);
  const after = people.map((_, group) => sum(people.slice(group + 1)));
  /** Probability of the tables whose groups from this one on have so many answers left. */
  const from = (group: number, left: number, before: number): number => {
    const n = people[group]!;
    if (group === people.length - 1) {
      const own = before + logWays(n, left);
      return own <= observed + SAME ? exp(own) : 0;
    }
    let probability = 0;
    for (let k = Math.max(0, left - after[group]!); k <= Math.min(n, left); k++)
      probability += from(group + 1, left - k, before + logWays(n, k));
    return probability;
  };
  return Math.min(1, from(0, answers, -margin));
}

/** In how many ways groups can share so many answers. */
function numberOfTables(people: readonly number[], answers: number): number {
  const ways = people.reduce(
    (before, n) => {
      const next = before.map(() => 0);
      for (let left = 0; left <= answers; left++)
        for (let k = 0; k <= Math.min(n, left); k++) next[left]! += before[left - k]!;
      return next;
    },
    [1, ...Array.from({ length: answers }, () => 0)],
  );
  return ways[answers]!;
}
