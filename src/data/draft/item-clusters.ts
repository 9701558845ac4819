/** Two clusters join where the link between them is at least this share of the weaker cluster's mean link. */
const MIN_LINK_SHARE = 0.5;

/** Correlations weaker than this, or than so many standard errors, join no items. */
export const MIN_CORRELATION = 0.15;
const MIN_ERRORS = 2;

/** The weakest link that joins items of so many people. */
export const weakestLink = (people: number): number =>
  Math.max(MIN_CORRELATION, MIN_ERRORS / Math.sqrt(people));

/**
 * Clusters of items that correlate, whatever their direction: the two clusters with the highest mean correlation, items
 * reflected to point the same way, are joined as long as they correlate at least half as much as within.
 * @param correlations k by k, row by row
 * @param weakest weaker links join nothing
 * @returns item indices by cluster
 */
export function itemClusters(correlations: Float64Array, k: number, weakest: number): number[][] {
  const clusters = Array.from({ length: k }, (_, item) => [item]);
  /** Sums of correlations between clusters, and within them over pairs. */
  const between = Float64Array.from(correlations);
  const within = new Float64Array(k);
  const next = (): readonly [number, number] | null => bestPair(clusters, { between, within, weakest });
  for (let best = next(); best !== null; best = next()) {
    const [one, other] = best;
    const sum = between[one * k + other]!;
    const sign = sum < 0 ? -1 : 1;
    within[one]! += within[other]! + Math.abs(sum);
    for (let cluster = 0; cluster < k; cluster++) {
      between[one * k + cluster]! += sign * between[other * k + cluster]!;
      between[cluster * k + one] = between[one * k + cluster]!;
    }
    clusters[one]!.push(...clusters[other]!);
    clusters[other] = [];
  }
  return clusters.filter((cluster) => cluster.length > 0);
}

/** The two clusters with the strongest admissible link; null if none. */
function bestPair(
  clusters: readonly (readonly number[])[],
  links: { readonly between: Float64Array; readonly within: Float64Array; readonly weakest: number },
): readonly [number, number] | null {
  const { between, within, weakest } = links;
  const k = clusters.length;
  const sizes = clusters.map(({ length }) => length);
  const inside = sizes.map((size, place) =>
    size < 2 ? Number.POSITIVE_INFINITY : within[place]! / ((size * (size - 1)) / 2),
  );
  let [best, strongest]: [readonly [number, number] | null, number] = [null, weakest];
  for (let one = 0; one < k; one++) {
    for (let other = one + 1; other < k; other++) {
      const pairs = sizes[one]! * sizes[other]!;
      if (pairs === 0) continue;
      const link = Math.abs(between[one * k + other]!) / pairs;
      const weaker = Math.min(inside[one]!, inside[other]!);
      if (link <= strongest || (weaker < Number.POSITIVE_INFINITY && link < MIN_LINK_SHARE * weaker))
        continue;
      [best, strongest] = [[one, other], link];
    }
  }
  return best;
}
