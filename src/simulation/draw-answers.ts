import { normalQuantile } from "../numeric/distributions/special";
import { cholesky } from "../numeric/linear-algebra/matrix";
import type { Random } from "../numeric/random/random";
import { type Population, type PopulationGroup, sharedVariance } from "./population";

/** Draws the people of one group, one after the other. */
export interface PersonSource {
  /**
   * The next person's answers, one by item: the place of the category in `PopulationItem.codes`, or -2 - k for
   * `PopulationItem.missing[k]`, as in a pattern table.
   */
  next(into: Int16Array): void;
}

/**
 * People of a group. A person's factors are multivariate normal, a share of their variance being that of the person's
 * cluster (the first `clusters.size` people are one, the next another); latent answers are loadings times factors and
 * a rest that brings their variance to 1; categories are where they lie between the thresholds.
 *
 * Who gives no answer is decided apart from that (missing completely at random): by item and code a propensity,
 * of which a share is the person's own over all items, exceeds the quantile that belongs to the code's frequency.
 *
 * @param random draws the same numbers per person whatever is drawn
 */
export function personSource(population: Population, group: PopulationGroup, random: Random): PersonSource {
  const { loadings, factors, clusters, missingClustering } = population;
  const root = cholesky(population.factorCorrelations) ?? [];
  const rests = loadings.map((row) => Math.sqrt(1 - sharedVariance(row, row, population.factorCorrelations)));
  const cuts = group.missing.map(missingCuts);
  const kinds = Math.max(0, ...group.missing.map((codes) => codes.length));
  const between = Math.sqrt(clusters?.intraclass ?? 0);
  const within = Math.sqrt(1 - (clusters?.intraclass ?? 0));
  const shared = new Float64Array(factors.length);
  const own = Math.sqrt(missingClustering);
  const rest = Math.sqrt(1 - missingClustering);
  const draws = new Float64Array(factors.length);
  const trait = new Float64Array(factors.length);
  const propensity = new Float64Array(kinds);
  let person = 0;
  return {
    next(into) {
      if (clusters !== null && person++ % clusters.size === 0) {
        for (let f = 0; f < shared.length; f++) shared[f] = random.normal();
      }
      for (let f = 0; f < draws.length; f++) draws[f] = between * shared[f]! + within * random.normal();
      for (let f = 0; f < trait.length; f++) {
        trait[f] = 0;
        for (let g = 0; g <= f; g++) trait[f]! += root[f]![g]! * draws[g]!;
      }
      for (let k = 0; k < kinds; k++) propensity[k] = random.normal();
      for (let j = 0; j < loadings.length; j++) {
        let latent = rests[j]! * random.normal();
        for (let f = 0; f < trait.length; f++) latent += loadings[j]![f]! * trait[f]!;
        into[j] = categoryOf(latent, group.thresholds[j]!);
        for (let k = cuts[j]!.length - 1; k >= 0; k--) {
          if (own * propensity[k]! + rest * random.normal() > cuts[j]![k]!) into[j] = -2 - k;
        }
      }
    },
  };
}

function categoryOf(latent: number, thresholds: readonly number[]): number {
  let category = 0;
  while (category < thresholds.length && latent > thresholds[category]!) category++;
  return category;
}

/** Each code takes its share of those whom the codes before it have left. */
function missingCuts(shares: readonly number[]): number[] {
  let left = 1;
  return shares.map((share) => {
    const cut = normalQuantile(Math.min(1, Math.max(0, 1 - share / left)));
    left -= share;
    return cut;
  });
}
