import { endsOf, intervalOn } from "../numeric/distributions/interval";
import { chained, type Estimate, errorOf, meanOf, sumOf } from "../survey/design/estimate";
import type { FleissKappa, Kappa, KappaResult, KappaWeights } from "./item-agreement-result";
import { isSimpleSample, type Ratings } from "./ratings";

const NOTHING = { estimate: null, standardError: null, interval: null };

/** Of a pair of ratings, by the distance of their categories as a share of the largest one. */
export const CREDIT: Readonly<Record<KappaWeights, (distance: number) => number>> = {
  none: (distance) => (distance === 0 ? 1 : 0),
  linear: (distance) => 1 - distance,
  quadratic: (distance) => 1 - distance ** 2,
};

/**
 * Cohen's kappa of two ratings in the same categories: unweighted, and with linear and quadratic weights. Standard
 * errors are asymptotic (not under chance) with normal intervals; under weights, strata or clusters linearized with
 * Student's t.
 * @param ratings complete; the first two are compared
 * @param categories the scores of all categories, in order
 * @returns kappas null without people or where chance agreement is 1
 * @see Cohen (1968), Psychological Bulletin, 70, 213-220; Fleiss, Cohen & Everitt (1969), Psychological Bulletin, 72,
 *   323-327. Reference: psych `cohen.kappa`, with its intervals.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { one: [0, 0, 1, 1], other: [0, 0, 1, 0] } });
 * const { agreement, kappas } = cohensKappa(completeRatings(table, [["one"], ["other"]]), [0, 1]);
 * agreement; // 0.75
 * kappas[0].estimate; // 0.5
 * ```
 */
export function cohensKappa(ratings: Ratings, categories: readonly number[]): KappaResult {
  const { n } = ratings;
  const codes = ratings.scores.slice(0, 2).map((own) => own.map((score) => categories.indexOf(score)));
  const [one, other] = codes;
  const size = categories.length;
  const kinds = ["none", "linear", "quadratic"] as const;
  if (one === undefined || other === undefined || n === 0) {
    return { n, agreement: null, kappas: kinds.map((weights) => ({ weights, ...NOTHING })) };
  }
  const { weight } = ratings.table;
  const [first, second] = [one, other].map((own) =>
    categories.map((_, place) => meanOf(weight, (row) => Number(own[row] === place)).value),
  ) as [number[], number[]];
  const kappas = kinds.map((weights): Kappa => {
    const credit = (a: number, b: number): number => CREDIT[weights](Math.abs(a - b) / Math.max(1, size - 1));
    const against = (own: readonly number[]): number[] =>
      own.map((_, place) => own.reduce((sum, share, at) => sum + share * credit(at, place), 0));
    const [ofFirst, ofSecond] = [against(second), against(first)];
    const observed = meanOf(weight, (row) => credit(one[row]!, other[row]!));
    // Chance is linear in the shares of either rating: the mean of both parts is twice its value.
    const both = meanOf(weight, (row) => ofFirst[one[row]!]! + ofSecond[other[row]!]!);
    return { weights, ...kappaOf(observed, chained(both.value / 2, [1, both]), ratings) };
  });
  return { n, agreement: meanOf(weight, (row) => Number(one[row] === other[row])).value, kappas };
}

/**
 * Light's kappa of several ratings: the mean of Cohen's kappas of all pairs, unweighted and weighted.
 * @param ratings complete
 * @param categories the scores of all categories, in order
 * @returns by weights; null where one of the pairs has none
 * @see Light (1971), Psychological Bulletin, 76, 365-377; Conger (1980), Psychological Bulletin, 88, 322-328. Reference:
 *   irr `kappam.light`.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 0, 1, 1], b: [0, 0, 1, 0], c: [0, 0, 1, 1] } });
 * const { none } = lightsKappa(completeRatings(table, [["a"], ["b"], ["c"]]), [0, 1]);
 * none?.toFixed(4); // "0.6667"
 * ```
 */
export function lightsKappa(
  ratings: Ratings,
  categories: readonly number[],
): Readonly<Record<KappaWeights, number | null>> {
  const { scores } = ratings;
  const pairs = scores.flatMap((first, at) => scores.slice(at + 1).map((second) => [first, second]));
  const found = pairs.map((pair) => cohensKappa({ ...ratings, scores: pair }, categories).kappas);
  const mean = (weights: KappaWeights): number | null => {
    const own = found.flatMap((kappas) => kappas.find((kappa) => kappa.weights === weights)?.estimate ?? []);
    return own.length < Math.max(1, pairs.length)
      ? null
      : own.reduce((sum, one) => sum + one, 0) / own.length;
  };
  return { none: mean("none"), linear: mean("linear"), quadratic: mean("quadratic") };
}

/** Agreement beyond chance with standard error and interval; null where chance agreement is 1. */
function kappaOf(observed: Estimate, chance: Estimate, ratings: Ratings): Omit<Kappa, "weights"> {
  if (!(chance.value < 1 - 1e-12)) return NOTHING;
  const kappa = observed.minus(chance).over(chance.times(-1).plus(1));
  const { estimate, se, df } = errorOf(kappa, ratings);
  // The classical variance is divided by n, and normal.
  const simple = isSimpleSample(ratings);
  const standardError = se !== null && simple ? se * Math.sqrt(1 - 1 / ratings.n) : se;
  if (standardError === null || !(standardError ** 2 > 1e-15) || df < 1) return { ...NOTHING, estimate };
  const error = { estimate, se: standardError, df: simple ? Number.POSITIVE_INFINITY : df };
  const ends = endsOf(intervalOn("plain", error));
  return { estimate, standardError, interval: ends && [ends[0], Math.min(1, ends[1])] };
}

/**
 * Fleiss' kappa of at least two ratings in unordered categories. The interval is linearized over people; the standard
 * error under chance is the corrected one of 1979, which also holds for a single category: sqrt(2 / (n k (k - 1))).
 * @param ratings complete
 * @param categories the scores of all categories
 * @see Fleiss (1971), Psychological Bulletin, 76, 378-382; Fleiss, Nee & Landis (1979), Psychological Bulletin, 86, 974-977.
 *   Reference: the example of Fleiss (1971); R (agreement.R).
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 1, 1], b: [0, 1, 1], c: [0, 1, 0] } });
 * fleissKappa(completeRatings(table, [["a"], ["b"], ["c"]]), [0, 1]).estimate?.toFixed(4); // "0.5500"
 * ```
 */
export function fleissKappa(ratings: Ratings, categories: readonly number[]): FleissKappa {
  const { scores, n } = ratings;
  const k = scores.length;
  const { weight } = ratings.table;
  // By category, the share of a person's ratings: its mean, and that of its square.
  const shareOf = (score: number) => (row: number) => scores.filter((own) => own[row] === score).length / k;
  const used = categories.map((score) => meanOf(weight, shareOf(score)));
  const squares = categories.map((score) => meanOf(weight, (row) => shareOf(score)(row) ** 2));
  const head = { n, ratings: k };
  if (n === 0 || k < 2) {
    const none = categories.map((score) => ({ score, estimate: null }));
    return { ...head, agreement: null, ...NOTHING, chanceError: null, categories: none };
  }
  const agreement = sumOf(squares)
    .times(k)
    .minus(1)
    .over(k - 1);
  const kappa = kappaOf(agreement, sumOf(used.map((share) => share.times(share))), ratings);
  const defined = kappa.estimate !== null;
  const shares = used.map(({ value }) => value);
  return {
    ...head,
    agreement: agreement.value,
    ...kappa,
    chanceError: defined && isSimpleSample(ratings) ? chanceError(shares, { n, k }) : null,
    categories: categories.map((score, at) => {
      const share = shares[at] ?? 0;
      const apart = share - (squares[at]?.value ?? 0);
      const estimate = 1 - (k * apart) / ((k - 1) * share * (1 - share));
      return { score, estimate: defined && share > 0 && share < 1 ? estimate : null };
    }),
  };
}

/** Fleiss, Nee & Landis (1979), equation 12. */
function chanceError(used: readonly number[], { n, k }: { readonly n: number; readonly k: number }): number {
  const both = used.reduce((sum, share) => sum + share * (1 - share), 0);
  const skew = used.reduce((sum, share) => sum + share * (1 - share) * (1 - 2 * share), 0);
  return (Math.SQRT2 / (both * Math.sqrt(n * k * (k - 1)))) * Math.sqrt(both ** 2 - skew);
}
