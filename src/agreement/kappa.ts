import { normalQuantile } from "../numeric/distributions/special";
import type { FleissKappa, Kappa, KappaResult, KappaWeights } from "./item-agreement-result";
import { averaging, estimateError, isSimpleSample, type Ratings, weightShares } from "./ratings";

const CREDIT: Readonly<Record<KappaWeights, (distance: number) => number>> = {
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
    const nothing = { estimate: null, standardError: null, interval: null };
    return { n, agreement: null, kappas: kinds.map((weights) => ({ weights, ...nothing })) };
  }
  const shares = weightShares(ratings);
  const [first, second] = [new Float64Array(size), new Float64Array(size)];
  let agreement = 0;
  shares.forEach((share, row) => {
    first[one[row]!]! += share;
    second[other[row]!]! += share;
    if (one[row] === other[row]) agreement += share;
  });
  const kappas = kinds.map((weights): Kappa => {
    const credit = (a: number, b: number): number => CREDIT[weights](Math.abs(a - b) / Math.max(1, size - 1));
    const against = (own: Float64Array): Float64Array =>
      own.map((_, place) => own.reduce((sum, share, at) => sum + share * credit(at, place), 0));
    const [ofFirst, ofSecond] = [against(second), against(first)];
    const observed = shares.reduce((sum, share, row) => sum + share * credit(one[row]!, other[row]!), 0);
    const chance = first.reduce((sum, share, at) => sum + share * ofFirst[at]!, 0);
    if (!(chance < 1 - 1e-12)) return { weights, estimate: null, standardError: null, interval: null };
    const estimate = (observed - chance) / (1 - chance);
    const influence = shares.map((_, row) => {
      const means = ofFirst[one[row]!]! + ofSecond[other[row]!]! - 2 * chance;
      const gained = credit(one[row]!, other[row]!) - observed;
      return (gained * (1 - chance) - means * (1 - observed)) / (1 - chance) ** 2;
    });
    return { weights, estimate, ...kappaError(ratings, { influence, estimate }) };
  });
  return { n, agreement, kappas };
}

/** Standard error and interval of an agreement coefficient from its influences. */
function kappaError(
  ratings: Ratings,
  { influence, estimate }: { readonly influence: Float64Array; readonly estimate: number },
): Pick<Kappa, "standardError" | "interval"> {
  if (!isSimpleSample(ratings)) {
    const error = estimateError(ratings, influence);
    if (error === null) return { standardError: null, interval: null };
    const { standardError, half } = error;
    return { standardError, interval: [estimate - half, Math.min(1, estimate + half)] };
  }
  const shares = weightShares(ratings);
  const variance = influence.reduce((sum, value, row) => sum + shares[row]! * value ** 2, 0) / ratings.n;
  if (!(variance > 1e-15)) return { standardError: null, interval: null };
  const standardError = Math.sqrt(variance);
  const half = normalQuantile(0.975) * standardError;
  return { standardError, interval: [estimate - half, Math.min(1, estimate + half)] };
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
  const shares = weightShares(ratings);
  // By category and row, the share of a person's ratings.
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
    ...head,
    agreement,
    estimate,
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
