import { exp } from "../numeric/elementary/exp";
import { log } from "../numeric/elementary/log";
import type { Random } from "../numeric/random/random";
import type { Population } from "./population";

/** A person's place in the sampling design. */
export interface PersonDesign {
  /** Mean 1 in the population; 1 where weights do not vary. */
  readonly weight: number;
  /** Number of the cluster through all groups, from 0; that of the person where the population has no clusters. */
  readonly cluster: number;
}

/**
 * Weights and clusters of the people of one group, one after the other: weights are log-normal with mean 1, to six
 * decimals and never 0, and unrelated to the answers; the first `clusters.size` people are one cluster, the next another.
 *
 * @param options.random a stream for weights alone, so that answers do not depend on them
 * @param options.before clusters of the groups before
 */
export function designSource(
  { weightVariation, clusters }: Population,
  { random, before }: { readonly random: Random; readonly before: number },
): () => PersonDesign {
  const size = clusters?.size ?? 1;
  const variance = log(1 + weightVariation ** 2);
  const spread = Math.sqrt(variance);
  let person = 0;
  return () => {
    const drawn = weightVariation === 0 ? 1 : exp(spread * random.normal() - variance / 2);
    return {
      weight: Number(Math.max(drawn, 1e-6).toFixed(6)),
      cluster: before + Math.floor(person++ / size),
    };
  };
}

/** Clusters of so many people of one group. */
export function clusterCount({ clusters }: Population, people: number): number {
  return Math.ceil(people / (clusters?.size ?? 1));
}
