/** Intercepts of every group on the scale of slopes that all groups share, and how precisely they are known. */
export interface LinkedGroups {
  readonly groups: readonly string[];
  readonly items: readonly string[];
  /** The intercepts that were estimated, in the order of `estimates`: group, item and place by index. */
  readonly intercepts: readonly { readonly group: number; readonly item: number; readonly place: number }[];
  /** The intercepts with every group's factor at mean 0. */
  readonly estimates: Float64Array;
  /** By item: the slope. */
  readonly slopes: Float64Array;
  /** Of the intercepts: from the likelihood; with a sampling design that of the design too. Row-major. */
  readonly covariance: Float64Array;
  readonly designed: Float64Array | null;
  /** By group: degrees of freedom of the design in it (clusters less strata); null where people are drawn one by one. */
  readonly degrees: Float64Array | null;
  /** By group: standard deviation of the factor; the first group's is 1. */
  readonly deviations: Float64Array;
}

export interface ShiftCell {
  readonly group: number;
  readonly item: number;
  /** Indices among the intercepts. */
  readonly intercepts: readonly number[];
}

/** The items in groups that have answers, group after group. */
export function shiftCells({ groups, items, intercepts }: LinkedGroups): ShiftCell[] {
  return groups.flatMap((_, group) =>
    items.flatMap((_item, item) => {
      const own = [...intercepts.keys()].filter(
        (at) => intercepts[at]!.group === group && intercepts[at]!.item === item,
      );
      return own.length === 0 ? [] : [{ group, item, intercepts: own }];
    }),
  );
}

/** The same without some items. */
export function withoutItems(linked: LinkedGroups, dropped: ReadonlySet<number>): LinkedGroups {
  const kept = [...linked.items.keys()].filter((item) => !dropped.has(item));
  const at = [...linked.intercepts.keys()].filter((k) => !dropped.has(linked.intercepts[k]!.item));
  const n = linked.intercepts.length;
  const part = (matrix: Float64Array): Float64Array =>
    Float64Array.from(at.flatMap((i) => at.map((j) => matrix[i * n + j]!)));
  return {
    ...linked,
    items: kept.map((item) => linked.items[item]!),
    slopes: Float64Array.from(kept, (item) => linked.slopes[item]!),
    intercepts: at.map((k) => ({ ...linked.intercepts[k]!, item: kept.indexOf(linked.intercepts[k]!.item) })),
    estimates: Float64Array.from(at, (k) => linked.estimates[k]!),
    covariance: part(linked.covariance),
    designed: linked.designed && part(linked.designed),
  };
}

/** The groups' common within-group standard deviation: the root of the mean variance. */
export function pooledDeviation({ deviations }: LinkedGroups): number {
  return Math.sqrt(deviations.reduce((sum, one) => sum + one * one, 0) / deviations.length);
}

/**
 * Degrees of freedom with which what is said of a group is known: its own, of two groups those of the one with fewer.
 *
 * @returns null where people are drawn one by one
 */
export function degreesIn(
  { groups, degrees }: Pick<LinkedGroups, "groups" | "degrees">,
  group: number,
): number | null {
  if (degrees === null) return null;
  return groups.length === 2 ? Math.min(...degrees) : degrees[group]!;
}
