import type { GroupMoments } from "./group-moments";

type Own = Omit<GroupMoments, "kind" | "thresholds" | "names" | "gamma" | "adjustedPairs">;

/** Moments of continuous items; gamma when it is asked for, as estimates by ML, such as a bootstrap's, need none. */
export function normalMoments(own: Own, gammaOf: () => Float64Array): GroupMoments {
  const { items } = own;
  let gamma: Float64Array | null = null;
  return {
    ...own,
    kind: "continuous",
    thresholds: items.map(() => 0),
    names: [
      ...items.map((id) => `${id}~1`),
      ...items.flatMap((id, i) => items.slice(i).map((other) => `${id}~~${other}`)),
    ],
    adjustedPairs: [],
    get gamma() {
      gamma ??= gammaOf();
      return gamma;
    },
  };
}
