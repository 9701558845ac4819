import { normalBetween, normalPdf, normalQuantile } from "../distributions/special";
import { expm1 } from "../elementary/expm1";
import { log } from "../elementary/log";
import { sum } from "../sums/sum";
import { addCross, addRow, type DesignRows, designRows, type RowDerivatives, rowSum } from "./design-rows";
import { logistic } from "./generalized-linear";
import type { Derivatives } from "./newton-fit";
import { type Diverging, type RegressionFit, regressionFit } from "./regression-fit";

export interface CumulativeModel {
  /** By column and row, without an intercept; independent of one another and of it. */
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

/** Rows 2 i (upper) and 2 i + 1 are the limits of cell i: columns, then intercepts; empty if open or without people. */
function limitsOf({ columns, counts, categories }: CumulativeModel): DesignRows {
  const interceptOf = (row: number): number => ((row >> 1) % categories) - 1 + (row % 2);
  return designRows(
    { rows: 2 * counts.length, columns: columns.length + categories - 1 },
    (row) => counts[row >> 1]! > 0 && interceptOf(row) >= 0 && interceptOf(row) < categories - 1,
    (row, k) =>
      columns[k]?.[Math.floor((row >> 1) / categories)] ?? Number(interceptOf(row) === k - columns.length),
  );
}

/**
 * Regression of ordered answers by maximum likelihood: the logit or probit of being in category k or above is the sum
 * of slopes times columns plus intercept k (with two categories, logistic or probit regression).
 * @returns estimates: slopes of the columns, then an intercept for every category but the first, descending
 * @see McCullagh (1980), JRSS B, 42, 109-142; McKelvey & Zavoina (1975), Journal of Mathematical Sociology, 4, 103-120.
 *   Reference: R `glm(family = binomial)` and `MASS::polr` (whose zeta are minus the intercepts).
 */
export function cumulativeFit(model: CumulativeModel): RegressionFit<CumulativePoint> | Diverging {
  const { counts, link } = model;
  const rows = limitsOf(model);
  const start = startOf(model);
  const information = new Float64Array(start.length ** 2);
  const unit = counts.reduce((least, own) => (own > 0 ? Math.min(least, own) : least), 1);
  const at = (estimates: Float64Array): CumulativePoint => {
    const into = { gradient: new Float64Array(start.length), information: information.fill(0) };
    let logLikelihood = 0;
    for (let cell = 0; cell < counts.length; cell++)
      if (counts[cell]! > 0)
        logLikelihood += addCell(rows, cell, { link, estimates, count: counts[cell]! }, into);
    if (Number.isNaN(logLikelihood)) into.gradient.fill(Number.NaN);
    return { logLikelihood, ...into };
  };
  return regressionFit(at, start, { rows, unit });
}

/** Derivatives of the log probability of each cell with people by the estimates: rows x categories x estimates. */
export function cumulativeScores(model: CumulativeModel, estimates: Float64Array): Float64Array {
  const { counts, link } = model;
  const rows = limitsOf(model);
  const size = estimates.length;
  const scores = new Float64Array(counts.length * size);
  for (let cell = 0; cell < counts.length; cell++) {
    const gradient = scores.subarray(cell * size, (cell + 1) * size);
    if (counts[cell]! > 0)
      addCell(rows, cell, { link, estimates, count: 1 }, { gradient, information: null });
  }
  return scores;
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

/** Adds a cell's derivatives; returns its log-likelihood, NaN where the limits are not in order. */
function addCell(
  rows: DesignRows,
  cell: number,
  {
    link,
    estimates,
    count,
  }: { readonly link: CumulativeLink; readonly estimates: Float64Array; readonly count: number },
  into: RowDerivatives,
): number {
  const { probability, density, slope } = DISTRIBUTIONS[link];
  const [above, below] = [2 * cell, 2 * cell + 1];
  const isEmpty = (row: number): boolean => rows.start[row] === rows.start[row + 1];
  const upper = isEmpty(above) ? Number.POSITIVE_INFINITY : rowSum(rows, above, estimates);
  const lower = isEmpty(below) ? Number.NEGATIVE_INFINITY : rowSum(rows, below, estimates);
  const p = probability(lower, upper);
  const [atUpper, atLower] = [density(upper) / p, density(lower) / p];
  const ofUpper = { score: count * atUpper, curvature: count * (atUpper ** 2 - slope(upper) / p) };
  const ofLower = { score: -count * atLower, curvature: count * (atLower ** 2 + slope(lower) / p) };
  addRow(rows, above, ofUpper, into);
  addRow(rows, below, ofLower, into);
  addCross(rows, [above, below], -count * atUpper * atLower, into);
  return upper > lower ? count * log(p) : Number.NaN;
}
