import { choleskyFactor, choleskySolve } from "../../numeric/linear-algebra/cholesky";

/** A column as a combination of others, by their places. */
interface Combination {
  readonly kind: "sum" | "mean" | "weighted" | "rescaled";
  readonly used: readonly number[];
}

/** So many people more than items show that a sum is none by chance. */
const MORE_ROWS = 15;
const MAX_ROWS = 400;
/** Weights of items in a sum are as equal as this, relatively; of others as small. */
const SAME_WEIGHT = 0.05;
const NO_WEIGHT = 0.05;
/** Largest weight in a weighted sum. */
const MAX_WEIGHT = 5;
/** With typing errors, what is left before they are put aside, as a share of the spread: sums of other items leave more. */
const CLOSE = 0.3;
/** Typing errors in an item leave something in so many rows at most; the same share as of stray codes. */
const MAX_ODD = 0.03;

/**
 * Whether a column is the sum or mean of others, reversed or not. By least squares: in a sum all weights are 1 or -1 (in a
 * weighted one, small whole numbers), in a mean one over their number, in a sum on another scale all the same. Nothing is
 * left but rounding and one number for reversed items. Rows with typing errors are put aside where little is left otherwise.
 */
export function combinationOf(
  y: Float64Array,
  x: readonly Float64Array[],
  rounding: number,
): Combination | null {
  const rows: number[] = [];
  for (let row = 0; row < y.length && rows.length < Math.max(MAX_ROWS, 3 * x.length); row++) {
    if (!Number.isNaN(y[row]!) && x.every((own) => !Number.isNaN(own[row]!))) rows.push(row);
  }
  const varying = [...x.keys()].filter((k) => rows.some((row) => x[k]![row] !== x[k]![rows[0]!]));
  if (varying.length < 2 || rows.length < varying.length + MORE_ROWS) return null;
  const parts = varying.map((k) => x[k]!);
  const found = fitted(y, parts, { fit: rows, rows, rounding });
  return found && { ...found, used: found.used.map((k) => varying[k]!) };
}

interface Fit {
  /** Rows that the weights are from. */
  readonly fit: readonly number[];
  readonly rows: readonly number[];
  readonly rounding: number;
}

function fitted(
  y: Float64Array,
  x: readonly Float64Array[],
  { fit, rows, rounding }: Fit,
): Combination | null {
  const weights = leastSquares(y, x, fit);
  if (weights === null) return null;
  const restsBy = (by: readonly number[]): number[] =>
    rows.map((row) => y[row]! - by.reduce((sum, weight, k) => sum + weight * x[k]![row]!, 0));
  const whole = wholeWeights(weights);
  if (whole !== null) {
    // Whole numbers added up leave one number; what was divided was rounded.
    const isExact = [y, ...whole.used.map((k) => x[k]!)].every((own) =>
      rows.every((row) => Number.isInteger(own[row])),
    );
    const width = isExact && (whole.kind === "sum" || whole.kind === "weighted") ? 0 : rounding * 1.01;
    const odd = rows.length - mostWithin(restsBy(whole.exact), width + 1e-9);
    if (odd <= MAX_ODD * rows.length) return { kind: whole.kind, used: whole.used };
  }
  if (fit.length < rows.length) return null;
  const rests = fromMiddle(restsBy(weights));
  const most = quantile(rests, 1 - MAX_ODD);
  const near = rows.filter((_, place) => rests[place]! <= most);
  const spread = quantile(fromMiddle(rows.map((row) => y[row]!)), 1 - MAX_ODD);
  const isClose = most < CLOSE * spread && near.length < rows.length && near.length >= x.length + MORE_ROWS;
  return isClose ? fitted(y, x, { fit: near, rows, rounding }) : null;
}

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((one, other) => one - other)[Math.floor(share * (values.length - 1))] ?? 0;

/** How many values lie within the best range of this width. */
function mostWithin(values: readonly number[], width: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  let most = 0;
  for (let from = 0, to = 0; to < sorted.length; to++) {
    while (sorted[to]! - sorted[from]! > width) from++;
    most = Math.max(most, to - from + 1);
  }
  return most;
}

function fromMiddle(values: readonly number[]): number[] {
  const middle = quantile(values, 0.5);
  return values.map((value) => Math.abs(value - middle));
}

/** The exact weights that estimates stand for; null where they are no sum or mean. */
function wholeWeights(weights: readonly number[]) {
  const largest = Math.max(...weights.map(Math.abs));
  const used = [...weights.keys()].filter((k) => Math.abs(weights[k]!) > NO_WEIGHT * largest);
  if (used.length < 2) return null;
  const exactly = (kind: Combination["kind"], exact: (weight: number) => number) => ({
    kind,
    used,
    exact: weights.map((weight, k) => (used.includes(k) ? exact(weight) : 0)),
  });
  const size = used.reduce((sum, k) => sum + Math.abs(weights[k]!), 0) / used.length;
  if (used.every((k) => Math.abs(Math.abs(weights[k]!) - size) <= SAME_WEIGHT * size)) {
    if (Math.abs(size - 1) <= SAME_WEIGHT) return exactly("sum", Math.sign);
    const isMean = Math.abs(size * used.length - 1) <= SAME_WEIGHT;
    return isMean
      ? exactly("mean", (weight) => Math.sign(weight) / used.length)
      : exactly("rescaled", (weight) => Math.sign(weight) * size);
  }
  const areWhole = used.every((k) => {
    const whole = Math.round(weights[k]!);
    return whole !== 0 && Math.abs(whole) <= MAX_WEIGHT && Math.abs(weights[k]! - whole) <= SAME_WEIGHT;
  });
  return areWhole ? exactly("weighted", Math.round) : null;
}

/** Weights of a regression with an intercept; null where columns depend on each other. */
export function leastSquares(
  y: Float64Array,
  x: readonly Float64Array[],
  rows: readonly number[],
): number[] | null {
  const k = x.length;
  const mean = (own: Float64Array): number => rows.reduce((sum, row) => sum + own[row]!, 0) / rows.length;
  const means = x.map(mean);
  const meanY = mean(y);
  const products = new Float64Array(k * k);
  const right = new Float64Array(k);
  for (const row of rows) {
    for (let i = 0; i < k; i++) {
      const own = x[i]![row]! - means[i]!;
      right[i]! += own * (y[row]! - meanY);
      for (let j = 0; j <= i; j++) products[i * k + j]! += own * (x[j]![row]! - means[j]!);
    }
  }
  for (let i = 0; i < k; i++) for (let j = 0; j < i; j++) products[j * k + i] = products[i * k + j]!;
  const factor = choleskyFactor(products, k, { least: 1e-9 });
  return factor === null ? null : [...choleskySolve(factor, right, { n: k })];
}
