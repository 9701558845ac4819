import { bivariateNormalCdf } from "../../numeric/distributions/bivariate-normal";
import { normalCdf, normalQuantile } from "../../numeric/distributions/special";
import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";
import { asin, sin } from "../../numeric/elementary/sine";

const STEPS = 100;
const QUARTER = Math.PI / 2;
/** A step leaves at least this share of the distance to a bound. */
const NEARER = 0.1;
/** Newton's steps square the error: below this share of the distance to the bound the search has converged. */
const SMALL_STEP = 1e-8;

/**
 * The correlation of a standard bivariate normal pair with P(X <= h, Y <= k) = `both` (Olsson 1979, equation 4), by
 * Newton's method for log P on the angle asin(rho), kept within a bracket. Most precise where h and k are not positive:
 * reorient the axes so that the corner is that of the two rarer answers.
 * @param both P(X <= h, Y <= k), between its bounds for the given margins
 * @returns -1 to 1; the bound itself where `both` is at its lowest or highest value for these thresholds
 * @example
 * ```ts
 * tetrachoricFromProbability(1 / 3, 0, 0).toFixed(12); // "0.500000000000"
 * ```
 */
export function tetrachoricFromProbability(both: number, h: number, k: number): number {
  const first = normalCdf(h);
  const second = normalCdf(k);
  if (both >= Math.min(first, second)) return 1;
  if (both <= Math.max(0, first + second - 1)) return -1;
  const squares = (h * h + k * k) / 2;
  let low = -QUARTER;
  let high = QUARTER;
  let angle = startingAngle(both, first, second);
  for (let step = 0; step < STEPS; step++) {
    const sine = sin(angle);
    const rest = 1 - sine * sine;
    const probability = bivariateNormalCdf(h, k, sine);
    if (probability > both) high = angle;
    else low = angle;
    const slope = exp((sine * h * k - squares) / rest) / (2 * Math.PI);
    let next = probability > 0 ? angle - (probability * log(probability / both)) / slope : Number.NaN;
    if (!(next >= low && next <= high)) next = (low + high) / 2;
    const change = Math.abs(next - angle);
    angle = next;
    if (change < SMALL_STEP * Math.sqrt(rest) || high - low < 1e-15) break;
  }
  return sin(angle);
}

/** Digby's (1983) approximation, (a - 1)/(a + 1) with the 3/4 power of the odds ratio. */
function startingAngle(both: number, first: number, second: number): number {
  const odds = (both * (1 - first - second + both)) / ((first - both) * (second - both));
  const power = Math.sqrt(odds) * Math.sqrt(Math.sqrt(odds));
  return Number.isFinite(power) ? asin((power - 1) / (power + 1)) : 0;
}

/** A 2 x 2 table reoriented so that its first cell is that of the two rarer answers. */
interface Reoriented {
  readonly counts: readonly [number, number, number, number];
  /** -1 where one axis was reversed: the correlation has the opposite sign. */
  readonly sign: 1 | -1;
}

function reorient(table: Float64Array, turnRows: boolean, turnColumns: boolean): Reoriented {
  const at = (row: number, column: number): number =>
    table[(turnRows ? 1 - row : row) * 2 + (turnColumns ? 1 - column : column)]!;
  return { counts: [at(0, 0), at(0, 1), at(1, 0), at(1, 1)], sign: turnRows === turnColumns ? 1 : -1 };
}

/**
 * Maximum likelihood tetrachoric correlation of a 2 x 2 table with thresholds from its margins: the fitted table equals
 * the observed one.
 * @param table (n00, n01, n10, n11), each margin above 0
 * @returns -1 to 1; 1 where n01 or n10 is 0, else -1 where n00 or n11 is
 */
export function tetrachoricOfTable(table: Float64Array): number {
  const total = table[0]! + table[1]! + table[2]! + table[3]!;
  const { counts, sign } = reorient(
    table,
    table[0]! + table[1]! > total / 2,
    table[0]! + table[2]! > total / 2,
  );
  const [both, rowOnly, columnOnly, neither] = counts;
  if (rowOnly === 0 || columnOnly === 0) return sign;
  if (both === 0 || neither === 0) return sign === 1 ? -1 : 1;
  const h = normalQuantile((both + rowOnly) / total);
  const k = normalQuantile((both + columnOnly) / total);
  return withSign(sign, tetrachoricFromProbability(both / total, h, k));
}

/**
 * Maximum likelihood tetrachoric correlation of a 2 x 2 table with thresholds from more people than the table has. The
 * likelihood depends on rho only through P(X <= h, Y <= k), which is maximized first.
 * @param table (n00, n01, n10, n11), not all 0
 * @returns -1 to 1; a bound where the likelihood rises up to it
 */
export function tetrachoricWithThresholds(table: Float64Array, h: number, k: number): number {
  const { counts, sign } = reorient(table, h > 0, k > 0);
  const low = -Math.abs(h);
  const other = -Math.abs(k);
  const both = likeliestJoint(counts, normalCdf(low), normalCdf(other));
  return withSign(sign, tetrachoricFromProbability(both, low, other));
}

/** Never -0, which JSON does not keep. */
function withSign(sign: Reoriented["sign"], rho: number): number {
  return sign === 1 ? rho : 0 - rho;
}

/** The joint probability that maximizes the multinomial likelihood given the two margins a and b (a, b <= .5). */
function likeliestJoint(counts: Reoriented["counts"], a: number, b: number): number {
  const [both, rowOnly, columnOnly, neither] = counts;
  const ratio = (count: number, probability: number): number => (count === 0 ? 0 : count / probability);
  const scoreAt = (x: number): number =>
    ratio(both, x) - ratio(rowOnly, a - x) - ratio(columnOnly, b - x) + ratio(neither, 1 - a - b + x);
  let low = 0;
  const most = Math.min(a, b);
  let high = most;
  if (scoreAt(low) <= 0) return low;
  if (scoreAt(high) >= 0) return high;
  let x = (high * (both + 0.5)) / (both + Math.min(rowOnly, columnOnly) + 1);
  for (let step = 0; step < STEPS; step++) {
    const score = scoreAt(x);
    if (score > 0) low = x;
    else high = x;
    const slope =
      ratio(both, x * x) +
      ratio(rowOnly, (a - x) ** 2) +
      ratio(columnOnly, (b - x) ** 2) +
      ratio(neither, (1 - a - b + x) ** 2);
    // Next to a bound steps are as short as the distance, which would look like the end of the search.
    let next = Math.max(NEARER * x, Math.min(x + score / slope, most - NEARER * (most - x)));
    if (!(next >= low && next <= high)) next = (low + high) / 2;
    const change = Math.abs(next - x);
    x = next;
    if (change <= 1e-15 * x) break;
  }
  return x;
}
