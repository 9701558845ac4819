import type { Warning } from "../errors";
import { fQuantile } from "../numeric/distributions/special";
import { coefficientInterval } from "../reliability/linearized-intervals";
import { influenceAlong, type MeanSquares, meanSquares, type Triple } from "./mean-squares";
import { estimateError, isSimpleSample, type Ratings } from "./ratings";

/** McGraw and Wong's names: of a single rating, and of the mean of all k; A is absolute agreement, C consistency. */
export type IntraclassForm = "ICC(1)" | "ICC(A,1)" | "ICC(C,1)" | "ICC(k)" | "ICC(A,k)" | "ICC(C,k)";

export interface IntraclassCorrelation {
  readonly form: IntraclassForm;
  readonly estimate: number | null;
  /** 95 %, linearized. */
  readonly interval: readonly [number, number] | null;
  /** 95 %, by F, which supposes normal scores; null under weights, strata or clusters. */
  readonly fInterval: readonly [number, number] | null;
}

export interface Intraclass {
  readonly n: number;
  readonly ratings: number;
  readonly meanSquares: Omit<MeanSquares, "n" | "ratings"> | null;
  readonly forms: readonly IntraclassCorrelation[];
  readonly warnings: readonly Warning[];
}

/** A coefficient is one sum of the mean squares (`Triple`) over another. */
interface Ratio {
  readonly form: IntraclassForm;
  readonly over: Triple;
  readonly under: Triple;
}

function ratiosOf(n: number, k: number): Ratio[] {
  const left = (n - 1) / n;
  const oneWay: Triple = [1, -1, -left];
  const twoWay: Triple = [1, 0, -1];
  return [
    { form: "ICC(1)", over: oneWay, under: [1, k - 1, (k - 1) * left] },
    { form: "ICC(A,1)", over: twoWay, under: [1, k, k - 1 - k / n] },
    { form: "ICC(C,1)", over: twoWay, under: [1, 0, k - 1] },
    { form: "ICC(k)", over: oneWay, under: [1, 0, 0] },
    { form: "ICC(A,k)", over: twoWay, under: [1, 1, -1 / n] },
    { form: "ICC(C,k)", over: twoWay, under: [1, 0, 0] },
  ];
}

/**
 * The six intraclass correlations with 95 % intervals: one-way (each person rated by others), two-way for absolute
 * agreement (the same occasions or raters for all, whose means may differ and are taken as a sample), and two-way for
 * consistency (differences of their means left out); each of a single rating and of the mean of all.
 *
 * A coefficient below 0 is told as it is. Intervals are linearized, on the scale of log(1 - ICC): they suppose no normal
 * ratings and heed weights, strata and clusters. Beside them stand McGraw and Wong's by F, which of skewed scores hold the
 * truth too seldom (docs/simulation-agreement.md); of normal ones they are exact but for ICC(A,1) and ICC(A,k).
 *
 * @param ratings complete; those who lack one are left out before (`completeRatings`)
 * @returns coefficients null with a warning where fewer than two people have all ratings, or no rating varies
 * @see McGraw & Wong (1996), Psychological Methods, 1, 30-46, tables 4 and 7; Shrout & Fleiss (1979), Psychological
 *   Bulletin, 86, 420-428. Reference: psych `ICC(lmer = FALSE)`, all six with intervals by F; R's survey for the others.
 *
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
  const reason = linearized === null ? "too-few-ratings" : variesNot(linearized.triple);
  if (linearized === null || reason !== null) {
    const forms = ratiosOf(1, 1).map(({ form }) => ({
      form,
      estimate: null,
      interval: null,
      fInterval: null,
    }));
    return { ...head, meanSquares: null, forms, warnings: [warning(reason ?? "no-variance")] };
  }
  const { squares, triple } = linearized;
  const byF = isSimpleSample(ratings) ? fIntervals(squares) : null;
  const forms = ratiosOf(n, k).map(({ form, over, under }): IntraclassCorrelation => {
    const divisor = dot(under, triple);
    if (!(divisor > 0)) return { form, estimate: null, interval: null, fInterval: null };
    const estimate = dot(over, triple) / divisor;
    const slopes = over.map((part, at) => (part - estimate * (under[at] ?? 0)) / divisor);
    const error = estimateError(ratings, influenceAlong(linearized, tripleOf(slopes)));
    const interval = error && coefficientInterval(estimate, error);
    return { form, estimate, interval, fInterval: estimate < 1 ? (byF?.[form] ?? null) : null };
  });
  const { n: _, ratings: __, ...own } = squares;
  const open = forms.some(({ interval }) => interval === null);
  return { ...head, meanSquares: own, forms, warnings: open ? [warning("no-interval")] : [] };
}

const tripleOf = ([people = 0, columns = 0, error = 0]: readonly number[]): Triple => [
  people,
  columns,
  error,
];

const dot = (one: Triple, other: Triple): number =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

const variesNot = ([people, , error]: Triple): "no-variance" | null =>
  people > 0 || error > 0 ? null : "no-variance";

const MESSAGES = {
  "too-few-ratings":
    "Fewer than two people have all ratings, or there is one rating: no agreement can be estimated.",
  "no-variance": "No rating differs from another but by the occasion or rater: agreement is not defined.",
  "no-interval": "Some intraclass correlation is 1, is not defined or does not vary and has no interval.",
} as const;

const warning = (code: keyof typeof MESSAGES): Warning => ({ code, message: MESSAGES[code] });

type Ends = readonly [number, number] | null;

/** 95 % intervals by F (McGraw & Wong's table 7); null where nothing is left within people. */
function fIntervals(squares: MeanSquares): Readonly<Record<IntraclassForm, Ends>> {
  const { n, ratings: k, people, error, within } = squares;
  const one = ratioEnds([people / within, n - 1, n * (k - 1)]);
  const consistent = ratioEnds([people / error, n - 1, (n - 1) * (k - 1)]);
  const single = ([low, high]: readonly [number, number]) =>
    [(low - 1) / (low + k - 1), (high - 1) / (high + k - 1)] as const;
  const mean = ([low, high]: readonly [number, number]) => [1 - 1 / low, 1 - 1 / high] as const;
  const agreed = agreementEnds(squares);
  const stepped = (end: number): number => (k * end) / (1 + (k - 1) * end);
  return {
    "ICC(1)": one && single(one),
    "ICC(A,1)": agreed,
    "ICC(C,1)": consistent && single(consistent),
    "ICC(k)": one && mean(one),
    "ICC(A,k)": agreed && [stepped(agreed[0]), stepped(agreed[1])],
    "ICC(C,k)": consistent && mean(consistent),
  };
}

/** Ends of a ratio of variances. */
function ratioEnds([ratio, df1, df2]: readonly [number, number, number]): Ends {
  if (!Number.isFinite(ratio) || !(ratio > 0)) return null;
  return [ratio / fQuantile(0.975, df1, df2), ratio * fQuantile(0.975, df2, df1)];
}

/** Of ICC(A,1), with Satterthwaite's degrees of freedom. */
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
  return [
    (n * (people - upper * error)) / (upper * rest + n * people),
    (n * (lower * people - error)) / (rest + n * lower * people),
  ];
}
