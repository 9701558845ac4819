import { influenceSums } from "../correlation/ordinal/influence-products";
import { ordinalItems } from "../correlation/ordinal/ordinal-pairs";
import { ordinalParameters } from "../correlation/ordinal/ordinal-parameters";
import type { Correction } from "../correlation/ordinal/zero-cell";
import { standardized } from "../correlation/pairs/product-moment";
import type { PatternTable } from "../data/answers/pattern-table";
import { itemScores } from "../data/transform/item-scores";
import { ItemwiseError } from "../errors";

/**
 * The influence function of alpha by row, from its derivatives by the covariances and these' influences d_i d_j - s_ij:
 * -(k / (k - 1)) (sum of d^2 - (T / V) t^2) / (V W), with d a row's deviations from the items' means, t their sum, T
 * the sum of the items' variances, V the total's variance and W the sum of the weights.
 * @param table complete answers to at least two items
 * @returns null where the total does not vary
 * @see van Zyl, Neudecker & Nel (2000), Psychometrika, 65, 271-280; Maydeu-Olivares, Coffman & Hartmann (2007),
 *   Psychological Methods, 12, 157-176 (without normality).
 */
export function alphaInfluence(table: PatternTable): Float64Array | null {
  const k = table.items.length;
  const deviations = table.items.map((_, item) => centered(itemScores(table, item), table.weight));
  const totals = new Float64Array(table.rows);
  const squares = new Float64Array(table.rows);
  for (const column of deviations) {
    for (let row = 0; row < table.rows; row++) {
      totals[row]! += column[row]!;
      squares[row]! += column[row]! * column[row]!;
    }
  }
  let trace = 0;
  let total = 0;
  for (let row = 0; row < table.rows; row++) {
    trace += table.weight[row]! * squares[row]!;
    total += table.weight[row]! * totals[row]! * totals[row]!;
  }
  if (k < 2 || !(total > 1e-12 * trace)) return null;
  const factor = -k / (k - 1) / total;
  return totals.map((sum, row) => factor * (squares[row]! - (trace / total) * sum * sum));
}

/**
 * The influence function of standardized alpha, from those of the Pearson correlations, z_i z_j - r (z_i^2 + z_j^2) /
 * 2.
 * @param table complete answers to at least two items
 * @returns null where an item does not vary or the correlations' sum is not above 0
 */
export function standardizedAlphaInfluence(table: PatternTable): Float64Array | null {
  const k = table.items.length;
  const rows = Array.from({ length: table.rows }, (_, row) => row);
  const total = table.weight.reduce((sum, weight) => sum + weight, 0);
  const columns = table.items.map((_, item) =>
    standardized(itemScores(table, item), table.weight, { rows, total }),
  );
  if (!columns.every((column) => column !== null)) return null;
  const sums = rows.map((row) => columns.reduce((sum, column) => sum + column[row]!, 0));
  /** Sums of an item's correlations with all, itself included. */
  const rowSums = columns.map((column) =>
    rows.reduce((sum, row) => sum + (table.weight[row]! / total) * column[row]! * sums[row]!, 0),
  );
  const slope = slopeOf(
    k,
    rowSums.reduce((sum, own) => sum + own, 0),
  );
  if (slope === null) return null;
  return Float64Array.from(rows, (row) => {
    const whole = sums[row]! ** 2;
    const own = columns.reduce((sum, column, item) => sum + rowSums[item]! * column[row]! ** 2, 0);
    return (slope * (whole - own)) / 2 / total;
  });
}

/**
 * The influence function of ordinal alpha, from those of the tetrachoric or polychoric correlations.
 * @param table complete answers to at least two ordinal items
 * @returns null where a correlation has none (at a bound), where a correlation rests on a corrected empty cell, or
 *   where the correlations' sum is not above 0
 */
export function ordinalAlphaInfluence(
  table: PatternTable,
  options: { correction: Correction },
): Float64Array | null {
  const found = parametersOf(table, options.correction);
  if (found === null) return null;
  const { parameters, items } = found;
  if (parameters.some(({ adjusted }) => adjusted)) return null;
  const correlations = parameters.filter(({ second }) => second >= 0);
  const k = table.items.length;
  const slope = slopeOf(k, k + 2 * correlations.reduce((sum, { estimate }) => sum + estimate, 0));
  if (slope === null) return null;
  return influenceSums(correlations, items).map((sum) => slope * sum);
}

/** Derivative of alpha by a correlation, for correlations with the sum `total`, diagonal included. */
function slopeOf(k: number, total: number): number | null {
  return k > 1 && total > 1e-12 ? (2 * k * k) / (k - 1) / total ** 2 : null;
}

function parametersOf(table: PatternTable, correction: Correction) {
  try {
    const ordinal = ordinalItems(table, null, correction);
    return { items: ordinal.items, parameters: ordinalParameters(ordinal) };
  } catch (error) {
    if (error instanceof ItemwiseError) return null;
    throw error;
  }
}

function centered(values: Float64Array, weight: Float64Array): Float64Array {
  const origin = values[0] ?? 0;
  let sum = 0;
  let total = 0;
  for (let row = 0; row < values.length; row++) {
    sum += weight[row]! * (values[row]! - origin);
    total += weight[row]!;
  }
  return values.map((value) => value - origin - sum / total);
}
