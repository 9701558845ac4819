import { normalBetween, normalPdf, normalQuantile } from "../distributions/special";
import { exp } from "../elementary/exp";
import { expm1 } from "../elementary/expm1";
import { log, log1p } from "../elementary/log";
import {
  addRow,
  type DesignRows,
  type Diverging,
  designRows,
  type RegressionFit,
  regressionFit,
  rowSum,
} from "./design-rows";
import type { Derivatives } from "./newton-fit";

export interface CumulativeModel {
  /** By column and row, without an intercept. */
  readonly columns: readonly Float64Array[];
  /** rows x categories, row-major: people of a row by category. */
  readonly counts: Float64Array;
  /** At least 2, each with people. */
  readonly categories: number;
  readonly link: CumulativeLink;
}

export type CumulativeLink = "logit" | "probit";

export interface CumulativePoint extends Derivatives {
  readonly logLikelihood: number;
}

/** The log probability between two limits with its derivatives by them. */
interface Between {
  readonly logarithm: number;
  readonly byUpper: number;
  readonly byLower: number;
  readonly upperTwice: number;
  readonly lowerTwice: number;
  readonly both: number;
}

const LINKS: Readonly<Record<CumulativeLink, (lower: number, upper: number) => Between>> = {
  /** s(upper) s(-lower) (1 - e^(lower - upper)) for the logistic function s. */
  logit(lower, upper) {
    const [above, below] = [1 / (1 + exp(upper)), 1 / (1 + exp(-lower))];
    const h = 1 / expm1(upper - lower);
    return {
      logarithm: log(-expm1(lower - upper)) - softplus(-upper) - softplus(lower),
      byUpper: above + h,
      byLower: -below - h,
      upperTwice: -above * (1 - above) - h * (1 + h),
      lowerTwice: -below * (1 - below) - h * (1 + h),
      both: h * (1 + h),
    };
  },
  probit(lower, upper) {
    const probability = normalBetween(lower, upper);
    const byUpper = normalPdf(upper) / probability;
    const byLower = -normalPdf(lower) / probability;
    return {
      logarithm: log(probability),
      byUpper,
      byLower,
      upperTwice: -(Number.isFinite(upper) ? upper * byUpper : 0) - byUpper * byUpper,
      lowerTwice: -(Number.isFinite(lower) ? lower * byLower : 0) - byLower * byLower,
      both: -byUpper * byLower,
    };
  },
};

/** log(1 + e^x) without overflow. */
function softplus(x: number): number {
  return x > 0 ? x + log1p(exp(-x)) : log1p(exp(x));
}

/**
 * Regression of ordered answers by maximum likelihood: the logit or probit of being in category k or above is the sum
 * of slopes times columns plus intercept k (with two categories, logistic or probit regression).
 * @returns estimates: slopes of the columns, then an intercept for every category but the first, descending
 * @see McCullagh (1980), JRSS B, 42, 109-142; McKelvey & Zavoina (1975), Journal of Mathematical Sociology, 4, 103-120.
 *   Reference: R `glm(family = binomial)` and `MASS::polr` (whose zeta are minus the intercepts).
 */
export function cumulativeFit(model: CumulativeModel): RegressionFit<CumulativePoint> | Diverging {
  const { columns, counts, categories } = model;
  const rows = designRows(columns, counts.length / categories, (row) =>
    counts.subarray(row * categories, (row + 1) * categories).some((count) => count > 0),
  );
  const unit = counts.reduce((least, count) => (count > 0 ? Math.min(least, count) : least), 1);
  const information = new Float64Array((columns.length + categories - 1) ** 2);
  return regressionFit((estimates) => pointAt(model, { rows, information }, estimates), startOf(model), {
    rows,
    unit,
  });
}

/** Slopes 0, intercepts from the shares of the categories. */
function startOf({ columns, counts, categories, link }: CumulativeModel): Float64Array {
  const start = new Float64Array(columns.length + categories - 1);
  const people = new Float64Array(categories);
  counts.forEach((count, at) => {
    people[at % categories]! += count;
  });
  const total = people.reduce((sum, own) => sum + own, 0);
  for (let k = 1, below = people[0]!; k < categories; below += people[k++]!)
    start[columns.length + k - 1] =
      link === "probit" ? -normalQuantile(below / total) : log((total - below) / below);
  return start;
}

function pointAt(
  { columns, counts, categories, link }: CumulativeModel,
  { rows, information }: { readonly rows: DesignRows; readonly information: Float64Array },
  estimates: Float64Array,
): CumulativePoint {
  const [size, slopes, intercepts] = [estimates.length, columns.length, categories - 1];
  const gradient = new Float64Array(size);
  const into = { gradient, information: information.fill(0) };
  if (estimates.some((value, at) => at > slopes && !(value < estimates[at - 1]!)))
    return { logLikelihood: Number.NaN, gradient: gradient.fill(Number.NaN), information };
  // By intercept: score, curvature, and curvature with the next one.
  const own = {
    score: new Float64Array(intercepts),
    curvature: new Float64Array(intercepts),
    next: new Float64Array(intercepts),
  };
  let logLikelihood = 0;
  for (let row = 0; row < rows.place.length; row++) {
    const sum = rowSum(rows, row, estimates);
    for (const values of Object.values(own)) values.fill(0);
    for (let k = 0; k < categories; k++) {
      const people = counts[rows.place[row]! * categories + k]!;
      if (people === 0) continue;
      const upper = k === 0 ? Number.POSITIVE_INFINITY : sum + estimates[slopes + k - 1]!;
      const lower = k === intercepts ? Number.NEGATIVE_INFINITY : sum + estimates[slopes + k]!;
      const at = LINKS[link](lower, upper);
      logLikelihood += people * at.logarithm;
      if (k > 0) {
        own.score[k - 1]! += people * at.byUpper;
        own.curvature[k - 1]! -= people * at.upperTwice;
        own.next[k - 1]! -= people * at.both;
      }
      if (k === intercepts) continue;
      own.score[k]! += people * at.byLower;
      own.curvature[k]! -= people * at.lowerTwice;
    }
    let [score, curvature] = [0, 0];
    for (let k = 0; k < intercepts; k++) {
      const to = slopes + k;
      const along = own.curvature[k]! + (k > 0 ? own.next[k - 1]! : 0) + own.next[k]!;
      score += own.score[k]!;
      curvature += along;
      gradient[to]! += own.score[k]!;
      information[to * size + to]! += own.curvature[k]!;
      if (k > 0) information[to * size + to - 1]! += own.next[k - 1]!;
      for (let a = rows.start[row]!; a < rows.start[row + 1]!; a++)
        information[to * size + rows.column[a]!]! += along * rows.value[a]!;
    }
    addRow(rows, row, { score, curvature }, into);
  }
  return { logLikelihood, ...into };
}

/** Derivatives of the log probability of a row's category with respect to the estimates. */
export function cumulativeScore(
  { columns, categories, link }: Omit<CumulativeModel, "counts">,
  estimates: Float64Array,
  { row, category }: { readonly row: number; readonly category: number },
): Float64Array {
  const counts = new Float64Array(categories);
  counts[category] = 1;
  const one = columns.map((values) => values.subarray(row, row + 1));
  const rows = designRows(one, 1, () => true);
  const information = new Float64Array(estimates.length ** 2);
  return pointAt({ columns: one, counts, categories, link }, { rows, information }, estimates).gradient;
}
