import type { PatternTable } from "../../data/answers/pattern-table";
import { rowsScaled, symmetricProduct } from "../../numeric/linear-algebra/dense";
import { Estimate } from "../../survey/design/estimate";

export interface ScoreCorrelation {
  /** -1 to 1; null with fewer than two people or without variation. */
  readonly estimate: Estimate | null;
  readonly people: number;
}

/**
 * Weighted product-moment (Pearson) correlation of two columns over the rows where both have a value. First value and
 * mean are subtracted before squaring, so that a large constant added to a column changes nothing.
 * @param first values by row, NaN where missing
 * @param second values by row, NaN where missing
 * @see The influence function of r is z1 z2 - r (z1^2 + z2^2) / 2 (Devlin, Gnanadesikan & Kettenring 1975, Biometrika,
 *   62, 531-545), so the standard error assumes no normal answers. Reference: R `cor`, `cov.wt`.
 */
export function productMoment(
  table: PatternTable,
  first: Float64Array,
  second: Float64Array,
): ScoreCorrelation {
  const { weight } = table;
  const all = new Int32Array(table.rows);
  let size = 0;
  let weighted = 0;
  let people = 0;
  let total = 0;
  for (let row = 0; row < table.rows; row++) {
    if (!(weight[row]! > 0)) continue;
    weighted++;
    if (Number.isNaN(first[row]!) || Number.isNaN(second[row]!)) continue;
    all[size++] = row;
    people += table.count[row]!;
    total += weight[row]!;
  }
  const rows = all.subarray(0, size);
  // Where nothing is missing, a column is the same in every pair.
  const of = size === weighted ? standardizedWhole : standardized;
  const one = of(first, weight, { rows, total });
  const other = of(second, weight, { rows, total });
  if (one === null || other === null) return { estimate: null, people };
  let products = 0;
  for (let k = 0; k < rows.length; k++) products += table.weight[rows[k]!]! * one[k]! * other[k]!;
  const rho = Math.max(-1, Math.min(1, products / total));
  const influence = new Float64Array(table.rows);
  for (let k = 0; k < rows.length; k++) {
    const a = one[k]!;
    const b = other[k]!;
    influence[rows[k]!] = (a * b - (rho * (a * a + b * b)) / 2) / total;
  }
  return { estimate: new Estimate(rho, influence), people };
}

/**
 * All pairwise `productMoment` correlations by one matrix product; null if rows are partly missing or columns constant.
 */
export function productMoments(columns: readonly Float64Array[], weight: Float64Array): Float64Array | null {
  const used: number[] = [];
  let total = 0;
  for (let row = 0; row < weight.length; row++) {
    if (!(weight[row]! > 0)) continue;
    const missing = columns.reduce((sum, values) => sum + (Number.isNaN(values[row]!) ? 1 : 0), 0);
    if (missing === columns.length) continue;
    if (missing > 0) return null;
    used.push(row);
    total += weight[row]!;
  }
  const rows = Int32Array.from(used);
  const shape = { rows: rows.length, columns: columns.length };
  const scores = new Float64Array(shape.rows * shape.columns);
  for (const [j, values] of columns.entries()) {
    const column = standardized(values, weight, { rows, total });
    if (column === null) return null;
    for (let k = 0, at = j; k < rows.length; k++, at += shape.columns) scores[at] = column[k]!;
  }
  const weighted = rowsScaled(
    scores,
    Float64Array.from(rows, (row) => weight[row]!),
  );
  const products = symmetricProduct(weighted, scores, shape);
  return products.map((product) => Math.max(-1, Math.min(1, product / total)));
}

interface UsedRows {
  readonly rows: Int32Array;
  /** Sum of their weights. */
  readonly total: number;
}

/** By column: the weights that it was standardized with, and how. */
const known = new WeakMap<Float64Array, { readonly weight: Float64Array; readonly z: Float64Array | null }>();

/** `standardized` of all rows with a weight, kept for the next pair. */
function standardizedWhole(values: Float64Array, weight: Float64Array, used: UsedRows): Float64Array | null {
  const kept = known.get(values);
  if (kept?.weight === weight) return kept.z;
  const z = standardized(values, weight, used);
  known.set(values, { weight, z });
  return z;
}

/** Values of these rows with weighted mean 0 and mean square 1; null if constant. */
export function standardized(
  values: Float64Array,
  weight: Float64Array,
  { rows, total }: UsedRows,
): Float64Array | null {
  const origin = values[rows[0] ?? 0] ?? 0;
  let sum = 0;
  for (const row of rows) sum += weight[row]! * (values[row]! - origin);
  const mean = sum / total;
  let squares = 0;
  const centered = new Float64Array(rows.length);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k]!;
    const value = values[row]! - origin - mean;
    squares += weight[row]! * value * value;
    centered[k] = value;
  }
  if (!(squares > 0)) return null;
  const scale = Math.sqrt(total / squares);
  for (let k = 0; k < centered.length; k++) centered[k]! *= scale;
  return centered;
}
