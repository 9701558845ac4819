import { ItemwiseError } from "../errors";
import * as messages from "./messages";
import type { Population } from "./population";

/** How many people are drawn: of everybody, or of each group. */
export type SampleSize = { readonly n: number } | { readonly nPerGroup: number };

/**
 * People to draw from each group: as many from each, or a total divided in proportion to the groups' shares.
 * @returns whole numbers by group, in the population's order; those of a total add to it
 * @throws ItemwiseError "sample-size" where that is no whole number of 1 or more, or gives a group nobody
 * @example
 * ```ts
 * const population = measurePopulation(measureById("disrupting-harm"), { group: "country" });
 * sampleSizes(population, { n: 11912 }).slice(0, 3); // [1000, 1014, 999]
 * sampleSizes(population, { nPerGroup: 100 }).slice(0, 3); // [100, 100, 100]
 * ```
 */
export function sampleSizes(population: Population, size: SampleSize): number[] {
  const { groups } = population;
  const n = "n" in size ? size.n : size.nPerGroup;
  if (!Number.isSafeInteger(n) || n < 1) {
    throw new ItemwiseError("sample-size", () => messages.sampleSize({ n: String(n) }), {
      hint: messages.sampleSizeHint,
    });
  }
  if ("nPerGroup" in size) return groups.map(() => n);
  const sizes = largestRemainders(
    n,
    groups.map(({ share }) => share),
  );
  const empty = groups.filter((_, k) => sizes[k] === 0).map(({ label }) => label);
  if (empty.length === 0) return sizes;
  throw new ItemwiseError("sample-size", () => messages.emptyGroups({ n: String(n), groups: empty }), {
    hint: messages.emptyGroupsHint,
  });
}

/**
 * Divides a whole number in proportion to sizes by largest remainders, the first of equals first (Hamilton's method).
 * @param total a whole number >= 0
 * @param sizes not negative, their sum above 0
 * @returns whole numbers that add to `total`
 * @example
 * ```ts
 * largestRemainders(10, [1, 1, 1]); // [4, 3, 3]
 * ```
 */
export function largestRemainders(total: number, sizes: readonly number[]): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const exact = sizes.map((size) => (total * size) / all);
  const shares = exact.map(Math.floor);
  const left = total - shares.reduce((sum, share) => sum + share, 0);
  const order = exact.map((_, k) => k).sort((i, j) => (exact[j]! % 1) - (exact[i]! % 1) || i - j);
  for (const k of order.slice(0, left)) shares[k]!++;
  return shares;
}
