import { plainName } from "../../measures/forms/codebook-roles";
/**
 * The names nearest to a missing one: equal but for case, blanks and punctuation, or else a few letters away (Levenshtein
 * distance of at most a third of the length).
 * @returns at most three, the nearest first
 * @example
 * ```ts
 * nearestNames("wgt_scaled", ["G1a", "wgt_scale", "weight"]); // ["wgt_scale"]
 * ```
 */
export function nearestNames(name: string, names: readonly string[]): string[] {
  const wanted = plainName(name);
  const limit = Math.floor(wanted.length / 3);
  const near = names
    .map((other) => ({ other, distance: editDistance(wanted, plainName(other), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  const alike = near.filter(({ distance }) => distance === 0);
  return (alike.length > 0 ? alike : near).slice(0, 3).map(({ other }) => other);
}

/** Levenshtein distance, or some number above `limit` where it is larger. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}
