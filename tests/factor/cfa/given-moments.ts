import type { GroupMoments } from "../../../src/factor/moments/group-moments";

/** Moments of ordered items with one threshold each: given thresholds and correlations, all with a variance of 1. */
export function orderedMoments(
  items: readonly string[],
  thresholds: readonly number[],
  correlations: readonly (readonly number[])[],
  group = "",
): GroupMoments {
  const pairs = items.flatMap((_, i) => items.slice(i + 1).map((__, offset) => [i, i + 1 + offset] as const));
  const moments = [...thresholds, ...pairs.map(([i, j]) => correlations[i]![j]!)];
  return {
    group,
    n: 1001,
    items,
    kind: "ordered",
    thresholds: items.map(() => 1),
    names: [...items.map((id) => `${id}|t1`), ...pairs.map(([i, j]) => `${items[i]}~~${items[j]}`)],
    moments: Float64Array.from(moments),
    gamma: identity(moments.length),
    covariance: Float64Array.from(correlations.flat()),
    adjustedPairs: [],
  };
}

/** Moments of continuous items: given means and covariances (divided by n), all with a sampling variance of 1. */
export function continuousMomentsOf(
  items: readonly string[],
  means: readonly number[],
  covariances: readonly (readonly number[])[],
): GroupMoments {
  const pairs = items.flatMap((_, i) => items.slice(i).map((__, offset) => [i, i + offset] as const));
  const moments = [...means, ...pairs.map(([i, j]) => covariances[i]![j]!)];
  return {
    group: "",
    n: 1001,
    items,
    kind: "continuous",
    thresholds: items.map(() => 0),
    names: [...items.map((id) => `${id}~1`), ...pairs.map(([i, j]) => `${items[i]}~~${items[j]}`)],
    moments: Float64Array.from(moments),
    gamma: identity(moments.length),
    covariance: Float64Array.from(covariances.flat()),
    adjustedPairs: [],
  };
}

function identity(size: number): Float64Array {
  return Float64Array.from({ length: size * size }, (_, at) => (at % (size + 1) === 0 ? 1 : 0));
}
