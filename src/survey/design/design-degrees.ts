import type { SampleDesign } from "./sample-design";

/**
 * Degrees of freedom of a variance under a design: sampling units less strata that have members among those who count.
 *
 * @param counts people who count by row; 0 for a row that does not
 * @returns 0 or more. Reference: R's survey, `degf` of a subset.
 */
export function designDegreesOfFreedom({ stratum, cluster }: SampleDesign, counts: Float64Array): number {
  const strata = new Set<number>();
  const clusters = new Set<number>();
  let people = 0;
  for (let row = 0; row < counts.length; row++) {
    if (!(counts[row]! > 0)) continue;
    people += counts[row]!;
    strata.add(stratum[row]!);
    if (cluster !== null) clusters.add(cluster[row]!);
  }
  const units = cluster === null ? Math.round(people) : clusters.size;
  return Math.max(0, units - strata.size);
}
