import type { Warning } from "../errors";
import { fQuantile } from "../numeric/distributions/special";
import { exp } from "../numeric/elementary/exp";
import * as messages from "./messages";
import {
  estimateError,
  influenceAlong,
  isSimpleSample,
  type MeanSquares,
  meanSquares,
  type Ratings,
  type Triple,
  weightShares,
} from "./ratings";
import type { Intraclass, IntraclassCorrelation } from "./scale-agreement-result";

/**
 * The six intraclass correlations with 95 % intervals: one-way (nested raters), two-way for absolute agreement (the
 * same occasions or raters for all, as a random sample), and two-way for consistency (without differences of their
 * means); each for a single rating and for the mean of all.
 *
 * A negative coefficient stays negative. Intervals are linearized on the scale of Fisher's z of k ratings, log((1 + (k
 * - 1) ICC) / (1 - ICC)) (the ratio that F estimates), with jackknife influences and degrees of freedom limited by
 * their kurtosis (`estimateError`): they do not assume normality and account for weights, strata and clusters. McGraw
 * and Wong's intervals by F have too low coverage with skewed scores (docs/simulation-agreement.md); with normal ones
 * they are exact except for ICC(A,1) and ICC(A,k). Coefficients of the mean follow from those of a single rating by
 * Spearman and Brown's formula.
 *
 * People without all ratings are left out: using them would need a mixed model, which assumes normality (psych
 * `ICC(lmer = TRUE)`; identical for complete ratings without negative variances).
 * @param ratings complete (`completeRatings`)
 * @returns coefficients null with a warning where fewer than two people have all ratings, or no rating varies
 * @see McGraw & Wong (1996), Psychological Methods, 1, 30-46, tables 4 and 7; Shrout & Fleiss (1979), Psychological
 *   Bulletin, 86, 420-428. Reference: psych `ICC(lmer = FALSE)`, all six with intervals by F; R's survey for standard
 *   errors.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { one: [1, 2, 3, 4], other: [2, 2, 4, 5] } });
 * const { forms } = intraclassCorrelations(completeRatings(table, [["one"], ["other"]]));
 * forms[1].form; // "ICC(A,1)"
 * forms[1].estimate?.toFixed(3); // "0.830"
 * ```
 */
export function intraclassCorrelations(ratings: Ratings): Intraclass {
  const { n, scores } = ratings;
  const k = scores.length;
  const head = { n, ratings: k };
  const linearized = n >= 2 && k >= 2 ? meanSquares(ratings) : null;
  const reason = linearized === null ? "too-few-ratings" : noVarianceReason(linearized.triple);
  if (linearized === null || reason !== null) {
    const forms = [...SINGLE, ...MEAN].map((form) => ({ form, ...NOTHING }));
    return { ...head, meanSquares: null, forms, warnings: [warning(reason ?? "no-variance")] };
  }
  const { squares, triple } = linearized;
  const byF = isSimpleSample(ratings) ? fIntervals(squares) : [];
  const single = ratiosOf(n, k).map(({ over, under }, at): Omit<IntraclassCorrelation, "form"> => {
    const divisor = dot(under, triple);
    if (!(divisor > 0)) return NOTHING;
    const estimate = dot(over, triple) / divisor;
    const slopes = over.map((part, of) => (part - estimate * (under[of] ?? 0)) / divisor);
    const influence = jackknifed(ratings, {
      influence: influenceAlong(linearized, tripleOf(slopes)),
      held: influenceAlong(linearized, under).map((value) => 1 + value / divisor),
    });
    const error = influence && estimateError(ratings, influence, { limitDfByKurtosis: true });
    return {
      estimate,
      interval: error && intervalOf(estimate, error.half, k),
      fInterval: estimate < 1 ? (byF[at] ?? null) : null,
    };
  });
  const forms = [
    ...single.map((own, at) => ({ form: SINGLE[at] ?? SINGLE[0], ...own })),
    ...single.map((own, at) => ({ form: MEAN[at] ?? MEAN[0], ...ofMean(own, k) })),
  ];
  const { n: _, ratings: __, ...own } = squares;
  const open = forms.some(({ interval }) => interval === null);
  return { ...head, meanSquares: own, forms, warnings: open ? [warning("no-interval")] : [] };
}

const SINGLE = ["ICC(1)", "ICC(A,1)", "ICC(C,1)"] as const;
const MEAN = ["ICC(k)", "ICC(A,k)", "ICC(C,k)"] as const;
const NOTHING = { estimate: null, interval: null, fInterval: null };

/** Each coefficient of a single rating: one sum of the mean squares (`Triple`) over another. */
function ratiosOf(n: number, k: number): readonly { readonly over: Triple; readonly under: Triple }[] {
  const left = (n - 1) / n;
  return [
    { over: [1, -1, -left], under: [1, k - 1, (k - 1) * left] },
    { over: [1, 0, -1], under: [1, k, k - 1 - k / n] },
    { over: [1, 0, -1], under: [1, 0, k - 1] },
  ];
}

/** Jackknife influences, null where one person makes up the divisor; `held`: n times each person's share of it. */
function jackknifed(
  ratings: Ratings,
  { influence, held }: { readonly influence: Float64Array; readonly held: Float64Array },
): Float64Array | null {
  const { count } = ratings.table;
  const left = weightShares(ratings).map((share, row) => 1 - (share * held[row]!) / count[row]!);
  return left.every((part) => part > 0) ? influence.map((value, row) => value / left[row]!) : null;
}

type Ends = IntraclassCorrelation["interval"];

/** On the scale of the log variance ratio, (1 + (k - 1) rho) / (1 - rho), which is symmetric. */
function intervalOf(rho: number, half: number, k: number): Ends {
  const [over, under] = [1 + (k - 1) * rho, 1 - rho];
  if (!(over > 0 && under > 0)) return null;
  const factor = exp((k * half) / (over * under));
  return [byRatio(over / under / factor, k), byRatio((over / under) * factor, k)];
}

const byRatio = (ratio: number, k: number): number => 1 - k / (ratio + k - 1);

/** Spearman and Brown's formula. */
function ofMean(
  { estimate, interval, fInterval }: Omit<IntraclassCorrelation, "form">,
  k: number,
): Omit<IntraclassCorrelation, "form"> {
  const stepped = (rho: number): number => (k * rho) / (1 + (k - 1) * rho);
  if (estimate === null || !(1 + (k - 1) * estimate > 0)) return NOTHING;
  // At the lower bound of a single rating's coefficient, the mean's is undefined.
  const both = (ends: Ends): Ends =>
    ends === null || !(1 + (k - 1) * ends[0] > 1e-12) ? null : [stepped(ends[0]), stepped(ends[1])];
  return { estimate: stepped(estimate), interval: both(interval), fInterval: both(fInterval) };
}

const tripleOf = ([people = 0, columns = 0, error = 0]: readonly number[]): Triple => [
  people,
  columns,
  error,
];

const dot = (one: Triple, other: Triple): number =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

const noVarianceReason = ([people, , error]: Triple): "no-variance" | null =>
  people > 0 || error > 0 ? null : "no-variance";

const WORDED = {
  "too-few-ratings": messages.tooFewRatings,
  "no-variance": messages.noVariance,
  "no-interval": messages.noInterval,
} as const;

const warning = (code: keyof typeof WORDED): Warning => ({ code, message: WORDED[code]() });

/** 95 % intervals by F for a single rating (McGraw & Wong's table 7); null without variance within people. */
function fIntervals(squares: MeanSquares): Ends[] {
  const { n, ratings: k, people, error, within } = squares;
  const one = ratioEnds([people / within, n - 1, n * (k - 1)]);
  const consistent = ratioEnds([people / error, n - 1, (n - 1) * (k - 1)]);
  const single = (ends: Ends): Ends => ends && [byRatio(ends[0], k), byRatio(ends[1], k)];
  return [single(one), agreementEnds(squares), single(consistent)];
}

/** Ends of a ratio of variances. */
function ratioEnds([ratio, df1, df2]: readonly [number, number, number]): Ends {
  if (!Number.isFinite(ratio) || !(ratio > 0)) return null;
  return [ratio / fQuantile(0.975, df1, df2), ratio * fQuantile(0.975, df2, df1)];
}

/** For ICC(A,1), with Satterthwaite's degrees of freedom. */
function agreementEnds({ n, ratings: k, people, columns, error }: MeanSquares): Ends {
  const rho = (people - error) / (people + (k - 1) * error + (k / n) * (columns - error));
  if (!(error > 0) || !(rho < 1)) return null;
  const a = (k * rho) / (n * (1 - rho));
  const b = 1 + (k * rho * (n - 1)) / (n * (1 - rho));
  const both = a * columns + b * error;
  const df = both ** 2 / ((a * columns) ** 2 / (k - 1) + (b * error) ** 2 / ((n - 1) * (k - 1)));
  if (!(df > 0) || !Number.isFinite(df)) return null;
  const [upper, lower] = [fQuantile(0.975, n - 1, df), fQuantile(0.975, df, n - 1)];
  const rest = k * columns + (k * n - k - n) * error;
  const low = (n * (people - upper * error)) / (upper * rest + n * people);
  const high = (n * (lower * people - error)) / (rest + n * lower * people);
  return Number.isFinite(low) && Number.isFinite(high) ? [low, high] : null;
}
