import { ItemwiseError } from "../errors";
import { largestRemainders } from "../numeric/sums/largest-remainders";
import type { Population } from "./population";

/** How many people are drawn: of everybody, or of each group. */
export type SampleSize = { readonly n: number } | { readonly nPerGroup: number };

/**
 * People to draw from each group: as many from each, or a total divided in proportion to the groups' shares.
 *
 * @returns whole numbers by group, in the population's order; those of a total add to it
 * @throws ItemwiseError "sample-size" where that is no whole number of 1 or more, or gives a group nobody
 *
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
    throw new ItemwiseError("sample-size", `The number of people is ${n}.`, {
      hint: "Give a whole number of 1 or more.",
    });
  }
  if ("nPerGroup" in size) return groups.map(() => n);
  const sizes = largestRemainders(
    n,
    groups.map(({ share }) => share),
  );
  const empty = groups.filter((_, k) => sizes[k] === 0).map(({ label }) => label);
  if (empty.length === 0) return sizes;
  throw new ItemwiseError("sample-size", `Of ${n} people none would be of ${empty.join(", ")}.`, {
    hint: "Draw more people, or as many from each group.",
  });
}
