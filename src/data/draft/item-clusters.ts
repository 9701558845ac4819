/** Two clusters are joined where the link between them is at least this share of the weaker one's links within. */
const SHARE = 0.5;
/** More items are taken as one cluster. */
const MOST_ITEMS = 300;

/**
 * Items that go together, whatever their direction: the two clusters whose items correlate most, in the mean and with
 * items turned to point the same way, are joined one after the other, as long as they correlate at least half as much
 * between each other as within.
 *
 * @param correlations of k items, row by row
 * @param weakest a weaker link joins nothing
 * @returns places of the items of each cluster
 */
export function itemClusters(correlations: Float64Array, k: number, weakest: number): number[][] {
  if (k > MOST_ITEMS) return [Array.from({ length: k }, (_, item) => item)];
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

/** The two clusters with the strongest link that may be joined; null where there are none. */
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
      if (link <= strongest || (weaker < Number.POSITIVE_INFINITY && link < SHARE * weaker)) continue;
      [best, strongest] = [[one, other], link];
    }
  }
  return best;
}
