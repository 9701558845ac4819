import type { MatchedGroups } from "./logistic-dif";

/** People of two groups or more with the same score. */
export interface Stratum {
  readonly score: number;
  /** By group, in the order of the groups: people by category of the item. */
  readonly counts: readonly Float64Array[];
}

/** The scores in ascending order. */
export function scoreStrata({ cells, counts, categories, groups }: MatchedGroups): Stratum[] {
  const strata = new Map<number, Float64Array[]>();
  cells.forEach(({ group, score }, at) => {
    const own = strata.get(score) ?? groups.map(() => new Float64Array(categories));
    own[group] = counts.slice(at * categories, (at + 1) * categories);
    strata.set(score, own);
  });
  return [...strata].map(([score, own]) => ({ score, counts: own })).sort((a, b) => a.score - b.score);
}

export interface Moments {
  readonly n: number;
  readonly mean: number;
  /** With n - 1; NaN of one person. */
  readonly variance: number;
}

/** People, mean and variance of an item's categories scored 0, 1, 2, ... */
export function categoryMoments(counts: Float64Array): Moments {
  let [n, total] = [0, 0];
  counts.forEach((people, score) => {
    n += people;
    total += people * score;
  });
  const mean = total / n;
  const squares = counts.reduce((sum, people, score) => sum + people * (score - mean) ** 2, 0);
  return { n, mean, variance: squares / (n - 1) };
}
