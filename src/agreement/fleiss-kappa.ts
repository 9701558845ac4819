import { kappaError } from "./kappa";
import { averaging, isSimpleSample, type Ratings, weightShares } from "./ratings";

export interface FleissKappa {
  readonly n: number;
  readonly ratings: number;
  /** Share of pairs of ratings of a person that agree. */
  readonly agreement: number | null;
  /** Null where all ratings are of one category. */
  readonly estimate: number | null;
  readonly standardError: number | null;
  readonly interval: readonly [number, number] | null;
  /** Under chance agreement, for a test of it; null under weights, strata or clusters. */
  readonly chanceError: number | null;
  /** By category, against all others together. */
  readonly categories: readonly { readonly score: number; readonly estimate: number | null }[];
}

/**
 * Fleiss' kappa of two or more ratings in unordered categories. The interval is linearized over people; the standard error
 * under chance is the corrected one of 1979 (that of 1971 was wrong), which also serves a single category:
 * sqrt(2 / (n k (k - 1))).
 *
 * @param ratings complete
 * @param categories the scores of all categories
 * @see Fleiss (1971), Psychological Bulletin, 76, 378-382; Fleiss, Nee & Landis (1979), Psychological Bulletin, 86, 974-977.
 *   Reference: the example of Fleiss (1971); R (agreement.R).
 *
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 1, 1], b: [0, 1, 1], c: [0, 1, 0] } });
 * fleissKappa(completeRatings(table, [["a"], ["b"], ["c"]]), [0, 1]).estimate?.toFixed(4); // "0.5500"
 * ```
 */
export function fleissKappa(ratings: Ratings, categories: readonly number[]): FleissKappa {
  const { scores, n } = ratings;
  const k = scores.length;
  const shares = weightShares(ratings);
  // By category, a share of each person's ratings by row.
  const own = categories.map((score) =>
    shares.map((_, row) => scores.filter((rating) => rating[row] === score).length / k),
  );
  const average = averaging(ratings);
  const used = own.map(average);
  const agreed = shares.map(
    (_, row) => (k * own.reduce((sum, part) => sum + part[row]! ** 2, 0) - 1) / Math.max(1, k - 1),
  );
  const head = { n, ratings: k };
  const single = categories.map((score, at) => {
    const [share, part] = [used[at] ?? 0, own[at] ?? shares];
    const apart = average(part.map((value) => value * (1 - value)));
    const estimate = share > 0 && share < 1 ? 1 - (k * apart) / ((k - 1) * share * (1 - share)) : null;
    return { score, estimate };
  });
  const chance = used.reduce((sum, share) => sum + share ** 2, 0);
  if (n === 0 || k < 2 || !(chance < 1 - 1e-12)) {
    const nothing = { estimate: null, standardError: null, interval: null, chanceError: null };
    const none = single.map(({ score }) => ({ score, estimate: null }));
    return { ...head, agreement: n === 0 || k < 2 ? null : average(agreed), ...nothing, categories: none };
  }
  const agreement = average(agreed);
  const estimate = (agreement - chance) / (1 - chance);
  const influence = shares.map((_, row) => {
    const along = own.reduce((sum, part, at) => sum + used[at]! * part[row]!, 0) - chance;
    return ((agreed[row]! - agreement) * (1 - chance) - 2 * along * (1 - agreement)) / (1 - chance) ** 2;
  });
  return {
    ...{ ...head, agreement, estimate },
    ...kappaError(ratings, { influence, estimate }),
    chanceError: isSimpleSample(ratings) ? chanceError(used, { n, k }) : null,
    categories: single,
  };
}

/** Fleiss, Nee & Landis (1979), equation 12. */
function chanceError(used: readonly number[], { n, k }: { readonly n: number; readonly k: number }): number {
  const both = used.reduce((sum, share) => sum + share * (1 - share), 0);
  const skew = used.reduce((sum, share) => sum + share * (1 - share) * (1 - 2 * share), 0);
  return (Math.SQRT2 / (both * Math.sqrt(n * k * (k - 1)))) * Math.sqrt(both ** 2 - skew);
}
