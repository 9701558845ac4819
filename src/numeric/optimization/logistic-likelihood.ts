import { exp } from "../elementary/exp";
import { expm1 } from "../elementary/expm1";
import { log, log1p } from "../elementary/log";

export interface LogisticData {
  /** rows x columns, row-major, without the intercept. */
  readonly x: Float64Array;
  readonly columns: number;
  /** rows x categories, row-major: people of a row by category. */
  readonly counts: Float64Array;
  /** At least 2, each with people. */
  readonly categories: number;
}

export interface LogisticPoint {
  readonly estimates: Float64Array;
  readonly logLikelihood: number;
  readonly gradient: Float64Array;
  /** Observed information, row-major. */
  readonly information: Float64Array;
}

/** @param estimates slopes of the columns, then an intercept for every category but the first, descending */
export function logisticPoint(data: LogisticData, estimates: Float64Array): LogisticPoint {
  const size = estimates.length;
  const gradient = new Float64Array(size);
  const information = new Float64Array(size * size);
  let logLikelihood = 0;
  for (let row = 0, at = 0; at < data.counts.length; row++, at += data.categories) {
    const counts = data.counts.subarray(at, at + data.categories);
    logLikelihood += addRow(data, estimates, { row, counts, gradient, information });
  }
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) information[i * size + j] = information[j * size + i]!;
  }
  return { estimates, logLikelihood, gradient, information };
}

/** Derivatives of the log probability of a row's category with respect to the estimates, as in `logisticPoint`. */
export function logisticScore(
  data: LogisticData,
  estimates: Float64Array,
  { row, category }: { readonly row: number; readonly category: number },
): Float64Array {
  const out = new Float64Array(estimates.length);
  const counts = new Float64Array(data.categories);
  counts[category] = 1;
  addRow(data, estimates, { row, counts, gradient: out, information: null });
  return out;
}

interface RowTotals {
  readonly row: number;
  readonly counts: Float64Array;
  readonly gradient: Float64Array;
  /** Upper triangle. */
  readonly information: Float64Array | null;
}

/**
 * Adds a row's derivatives; returns its log-likelihood: a sum of logistic regressions, one for each boundary between
 * neighboring categories, and of terms in the distances of the intercepts. A middle category has the probability s(x)
 * s(-y) (1 - e^(y - x)) for its logits x > y.
 */
function addRow({ x, columns }: LogisticData, estimates: Float64Array, totals: RowTotals): number {
  const { row, counts, gradient, information } = totals;
  const size = estimates.length;
  const start = row * columns;
  let z = 0;
  for (let j = 0; j < columns; j++) z += x[start + j]! * estimates[j]!;
  let [logLikelihood, slope, curvature] = [0, 0, 0];
  for (let at = columns, k = 0; at < size; at++, k++) {
    const above = counts[k + 1]!;
    const people = above + counts[k]!;
    if (people === 0) continue;
    const logit = z + estimates[at]!;
    const p = 1 / (1 + exp(-logit));
    if (above > 0) logLikelihood -= above * softplus(-logit);
    if (people > above) logLikelihood -= counts[k]! * softplus(logit);
    const g = above - people * p;
    const v = people * p * (1 - p);
    slope += g;
    curvature += v;
    gradient[at]! += g;
    if (information === null) continue;
    information[at * size + at]! += v;
    for (let j = 0; j < columns; j++) information[j * size + at]! += v * x[start + j]!;
  }
  for (let j = 0; j < columns; j++) {
    const own = x[start + j]!;
    gradient[j]! += slope * own;
    if (information === null || own === 0) continue;
    for (let i = j; i < columns; i++) information[j * size + i]! += curvature * own * x[start + i]!;
  }
  return logLikelihood + addDistances(columns, estimates, totals);
}

function addDistances(
  columns: number,
  estimates: Float64Array,
  { counts, gradient, information }: RowTotals,
): number {
  const size = estimates.length;
  let logLikelihood = 0;
  for (let low = columns + 1, k = 1; low < size; low++, k++) {
    const people = counts[k]!;
    const high = low - 1;
    const distance = estimates[high]! - estimates[low]!;
    if (people === 0) continue;
    logLikelihood += people * log(-expm1(-distance));
    const h = 1 / expm1(distance);
    gradient[high]! += people * h;
    gradient[low]! -= people * h;
    if (information === null) continue;
    const secondDerivative = people * h * (1 + h);
    information[high * size + high]! += secondDerivative;
    information[low * size + low]! += secondDerivative;
    information[high * size + low]! -= secondDerivative;
  }
  return logLikelihood;
}

/** log(1 + e^x) without overflow. */
function softplus(x: number): number {
  return x > 0 ? x + log1p(exp(-x)) : log1p(exp(x));
}
