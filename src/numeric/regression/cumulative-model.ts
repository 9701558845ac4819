import { normalBetween, normalPdf, normalQuantile } from "../distributions/special";
import { expm1 } from "../elementary/expm1";
import { log } from "../elementary/log";
import { sum } from "../sums/sum";
import {
  addCross,
  addRow,
  type DesignRows,
  type Diverging,
  designRows,
  type RegressionFit,
  regressionFit,
  rowSum,
} from "./design-rows";
import { logistic } from "./generalized-linear";
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

interface Distribution {
  probability(lower: number, upper: number): number;
  density(z: number): number;
  /** Derivative of the density. */
  slope(z: number): number;
}

const DISTRIBUTIONS: Readonly<Record<CumulativeLink, Distribution>> = {
  logit: {
    probability: (lower, upper) => -expm1(lower - upper) * logistic(upper).mean * logistic(-lower).mean,
    density: (z) => logistic(z).slope,
    slope(z) {
      const { mean, slope } = logistic(z);
      return slope * (1 - 2 * mean);
    },
  },
  probit: {
    probability: normalBetween,
    density: normalPdf,
    slope: (z) => (Number.isFinite(z) ? -z * normalPdf(z) : 0),
  },
};

/** The limits of cells with people: rows 2 i (upper) and 2 i + 1 of the design are of cell i, its last columns intercepts. */
interface Limits {
  readonly rows: DesignRows;
  readonly people: Float64Array;
}

/** Open limits, of the first and last categories, have empty rows. */
function limitsOf({ columns, counts, categories }: CumulativeModel): Limits {
  const cells = Int32Array.from(counts.keys()).filter((cell) => counts[cell]! > 0);
  const limits = 2 * cells.length;
  const intercept = Int32Array.from(
    { length: limits },
    (_, at) => (cells[at >> 1]! % categories) - 1 + (at % 2),
  );
  const isOpen = (at: number): boolean => intercept[at]! < 0 || intercept[at] === categories - 1;
  const columnOf = (value: (at: number) => number): Float64Array =>
    Float64Array.from({ length: limits }, (_, at) => value(at));
  const whole = [
    ...columns.map((values) => columnOf((at) => values[Math.floor(cells[at >> 1]! / categories)]!)),
    ...Array.from({ length: categories - 1 }, (_, k) => columnOf((at) => Number(intercept[at] === k))),
  ];
  return {
    rows: designRows(whole, limits, (at) => !isOpen(at)),
    people: Float64Array.from(cells, (cell) => counts[cell]!),
  };
}

/**
 * Regression of ordered answers by maximum likelihood: the logit or probit of being in category k or above is the sum
 * of slopes times columns plus intercept k (with two categories, logistic or probit regression).
 * @returns estimates: slopes of the columns, then an intercept for every category but the first, descending
 * @see McCullagh (1980), JRSS B, 42, 109-142; McKelvey & Zavoina (1975), Journal of Mathematical Sociology, 4, 103-120.
 *   Reference: R `glm(family = binomial)` and `MASS::polr` (whose zeta are minus the intercepts).
 */
export function cumulativeFit(model: CumulativeModel): RegressionFit<CumulativePoint> | Diverging {
  const limits = limitsOf(model);
  const { rows, people } = limits;
  const information = new Float64Array((model.columns.length + model.categories - 1) ** 2);
  const at = (estimates: Float64Array): CumulativePoint =>
    pointAt(model.link, limits, { estimates, information });
  return regressionFit(at, startOf(model), {
    rows,
    unit: people.reduce((least, own) => Math.min(least, own), 1),
  });
}

/** Slopes 0, intercepts from the shares of the categories. */
function startOf({ columns, counts, categories, link }: CumulativeModel): Float64Array {
  const people = new Float64Array(categories);
  counts.forEach((count, at) => {
    people[at % categories]! += count;
  });
  const total = sum(people);
  const start = new Float64Array(columns.length + categories - 1);
  for (let k = 1, below = people[0]!; k < categories; below += people[k++]!)
    start[columns.length + k - 1] =
      link === "probit" ? -normalQuantile(below / total) : log((total - below) / below);
  return start;
}

function pointAt(
  link: CumulativeLink,
  { rows, people }: Limits,
  { estimates, information }: { readonly estimates: Float64Array; readonly information: Float64Array },
): CumulativePoint {
  const into = { gradient: new Float64Array(estimates.length), information: information.fill(0) };
  const { probability, density, slope } = DISTRIBUTIONS[link];
  let logLikelihood = 0;
  for (let cell = 0; cell < people.length; cell++) {
    const [count, above, below] = [people[cell]!, 2 * cell, 2 * cell + 1];
    const isEmpty = (row: number): boolean => rows.start[row] === rows.start[row + 1];
    const upper = isEmpty(above) ? Number.POSITIVE_INFINITY : rowSum(rows, above, estimates);
    const lower = isEmpty(below) ? Number.NEGATIVE_INFINITY : rowSum(rows, below, estimates);
    const p = probability(lower, upper);
    const [atUpper, atLower] = [density(upper) / p, density(lower) / p];
    logLikelihood += upper > lower ? count * log(p) : Number.NaN;
    const ofUpper = { score: count * atUpper, curvature: count * (atUpper ** 2 - slope(upper) / p) };
    const ofLower = { score: -count * atLower, curvature: count * (atLower ** 2 + slope(lower) / p) };
    addRow(rows, above, ofUpper, into);
    addRow(rows, below, ofLower, into);
    addCross(rows, [above, below], -count * atUpper * atLower, into);
  }
  if (Number.isNaN(logLikelihood)) into.gradient.fill(Number.NaN);
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
  const limits = limitsOf({
    columns: columns.map((values) => values.subarray(row)),
    counts,
    categories,
    link,
  });
  const information = new Float64Array(estimates.length ** 2);
  return pointAt(link, limits, { estimates, information }).gradient;
}
