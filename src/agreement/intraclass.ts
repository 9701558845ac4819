import type { Warning } from "../errors";
import { endsOf, type IntervalScale, intervalOn } from "../numeric/distributions/interval";
import { fQuantile } from "../numeric/distributions/special";
import { exp } from "../numeric/elementary/exp";
import { log } from "../numeric/elementary/log";
import { sum } from "../numeric/sums/sum";
import { Estimate } from "../survey/design/estimate";
import * as messages from "./messages";
import {
  type Components,
  components,
  errorByKurtosis,
  isSimpleSample,
  type MeanSquares,
  type Ratings,
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
  const found = n >= 2 && k >= 2 ? components(ratings) : null;
  if (found === null || !(found.people.value > 0 || found.error.value > 0)) {
    const forms = [...SINGLE, ...MEAN].map((form) => ({ form, ...NOTHING }));
    const reason = found === null ? "too-few-ratings" : "no-variance";
    return { ...head, meanSquares: null, forms, warnings: [warning(reason)] };
  }
  const people = found.people.value;
  const error = found.error.value;
  const columns = n * found.columns.value;
  const own = { people, columns, error, within: (columns + (n - 1) * error) / n };
  const byF = isSimpleSample(ratings) ? fIntervals({ ...head, ...own }) : [];
  const single = ratiosOf(found, n, k).map(({ over, under }, at): Omit<IntraclassCorrelation, "form"> => {
    if (!(under.value > 0)) return NOTHING;
    const influence = jackknifed(over, under, ratings);
    const estimate = over.value / under.value;
    const rho = influence && errorByKurtosis(new Estimate(estimate, influence), ratings);
    return {
      estimate,
      interval: rho && endsOf(intervalOn(varianceRatio(k), rho)),
      fInterval: estimate < 1 ? (byF[at] ?? null) : null,
    };
  });
  const forms = [
    ...single.map((one, at) => ({ form: SINGLE[at] ?? SINGLE[0], ...one })),
    ...single.map((one, at) => ({ form: MEAN[at] ?? MEAN[0], ...ofMean(one, k) })),
  ];
  const open = forms.some(({ interval }) => interval === null);
  return { ...head, meanSquares: own, forms, warnings: open ? [warning("no-interval")] : [] };
}

const SINGLE = ["ICC(1)", "ICC(A,1)", "ICC(C,1)"] as const;
const MEAN = ["ICC(k)", "ICC(A,k)", "ICC(C,k)"] as const;
const NOTHING = { estimate: null, interval: null, fInterval: null };

/** Each coefficient of a single rating as a ratio of sums of variances. */
function ratiosOf({ people, columns, error }: Components, n: number, k: number) {
  const within = columns.plus(error.times((n - 1) / n));
  const apart = people.minus(error);
  return [
    { over: people.minus(within), under: people.plus(within.times(k - 1)) },
    { over: apart, under: people.plus(columns.times(k)).plus(error.times(k - 1 - k / n)) },
    { over: apart, under: people.plus(error.times(k - 1)) },
  ];
}

/** Jackknife influences on a ratio; null where one person makes up the divisor. */
function jackknifed(over: Estimate, under: Estimate, { table }: Ratings): Float64Array | null {
  const { weight, count } = table;
  const all = sum(weight);
  const left = under.influence.map(
    (value, row) => 1 - (weight[row]! * (1 / all + value / under.value)) / count[row]!,
  );
  if (!left.every((part) => part > 0)) return null;
  return over.over(under).influence.map((value, row) => value / left[row]!);
}

type Ends = IntraclassCorrelation["interval"];

/** The log variance ratio, (1 + (k - 1) rho) / (1 - rho), on which intervals are symmetric. */
const varianceRatio = (k: number): IntervalScale => ({
  to: (rho) => log((1 + (k - 1) * rho) / (1 - rho)),
  from: (value) => byRatio(exp(value), k),
  slope: (rho) => k / ((1 + (k - 1) * rho) * (1 - rho)),
});

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
