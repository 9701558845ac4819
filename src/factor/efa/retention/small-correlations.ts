import { thresholdsFromCounts } from "../../../correlation/ordinal/polychoric";
import { normalPdf } from "../../../numeric/distributions/special";

/** Largest correlation found by the series. */
const LIMIT = 0.3;
/** Terms of the series: term k is at most .75 rho^k / k. */
const TERMS = 32;
const NEGLIGIBLE = 1e-17;
const STEPS = 20;
/** Newton's steps square the error, and the second derivative hardly changes over such a short one. */
const SMALL_STEP = 1e-6;
/** Smaller cell probabilities count as 0. */
const MIN_PROBABILITY = 1e-15;

/** The factor of one item's categories in the series. */
export interface CategorySeries {
  readonly shares: Float64Array;
  /** Row-major, category x term: the integral of density times normalized Hermite polynomial over the category. */
  readonly terms: Float64Array;
}

/** @param counts people in each category, each above 0 */
export function categorySeries(counts: readonly number[]): CategorySeries {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const thresholds = thresholdsFromCounts(counts);
  const terms = new Float64Array(counts.length * TERMS);
  thresholds.forEach((threshold, below) => {
    const density = normalPdf(threshold);
    // Normalized Hermite polynomials of degree k - 2 and k - 1.
    let [before, here] = [0, 1];
    for (let k = 1; k <= TERMS; k++) {
      const term = (density * here) / Math.sqrt(k);
      terms[below * TERMS + k - 1]! -= term;
      terms[(below + 1) * TERMS + k - 1]! += term;
      [before, here] = [here, (threshold * here - Math.sqrt(k - 1) * before) / Math.sqrt(k)];
    }
  });
  return { shares: Float64Array.from(counts, (count) => count / total), terms };
}

/**
 * A small polychoric correlation of a table whose margins give the thresholds, as of independent items: the root of the
 * score by Newton's method, as in `polychoric`, with the cells' probabilities from Mehler's series (Kendall 1941;
 * Olsson 1979, eq. 5 for the score), in a tenth of the time.
 * @param table row-major counts, with the margins of `row` and `column`
 * @returns null beyond .3 or where a cell's probability vanishes: use `polychoric`
 */
export function smallCorrelation(
  table: Float64Array,
  row: CategorySeries,
  column: CategorySeries,
): number | null {
  let rho = firstStep(table, row, column);
  for (let step = 0; step < STEPS; step++) {
    if (!(Math.abs(rho) <= LIMIT)) return null;
    const next = newtonStep(table, rho, { row, column });
    if (Number.isNaN(next)) return null;
    const change = Math.abs(next - rho);
    rho = next;
    if (change < SMALL_STEP) return Math.abs(rho) <= LIMIT ? rho : null;
  }
  return null;
}

function firstStep(table: Float64Array, row: CategorySeries, column: CategorySeries): number {
  const columns = column.shares.length;
  let score = 0;
  let total = 0;
  for (let cell = 0; cell < table.length; cell++) {
    const i = Math.floor(cell / columns);
    const j = cell - i * columns;
    score += table[cell]! * ratioOf(row, i) * ratioOf(column, j);
    total += table[cell]!;
  }
  return score / (total * informationOf(row) * informationOf(column));
}

function ratioOf({ shares, terms }: CategorySeries, category: number): number {
  return terms[category * TERMS]! / shares[category]!;
}

function informationOf(series: CategorySeries): number {
  return series.shares.reduce((sum, share, k) => sum + share * ratioOf(series, k) ** 2, 0);
}

/** By term: the powers of rho with their first two derivatives, then the same times a row's terms. */
const powers = {
  value: new Float64Array(TERMS),
  slope: new Float64Array(TERMS),
  curvature: new Float64Array(TERMS),
};
const ofRow = {
  value: new Float64Array(TERMS),
  slope: new Float64Array(TERMS),
  curvature: new Float64Array(TERMS),
};

/** Fills `powers`; returns the number of terms that matter at this rho. */
function fillPowers(rho: number): number {
  let power = 1;
  let k = 1;
  for (; k <= TERMS && (k <= 3 || Math.abs(power) > NEGLIGIBLE); k++) {
    // `power` is rho^(k - 2) from the second term on.
    powers.curvature[k - 1] = k === 1 ? 0 : k * (k - 1) * power;
    powers.slope[k - 1] = k === 1 ? 1 : k * power * rho;
    powers.value[k - 1] = k === 1 ? rho : power * rho * rho;
    if (k > 1) power *= rho;
  }
  return k - 1;
}

/** The next rho; NaN where a cell has probability 0. */
function newtonStep(
  table: Float64Array,
  rho: number,
  { row, column }: { readonly row: CategorySeries; readonly column: CategorySeries },
): number {
  const count = fillPowers(rho);
  const columns = column.shares.length;
  let score = 0;
  let change = 0;
  let information = 0;
  let total = 0;
  for (let i = 0, cell = 0; i < row.shares.length; i++) {
    for (let k = 0; k < count; k++) {
      const term = row.terms[i * TERMS + k]!;
      ofRow.value[k] = term * powers.value[k]!;
      ofRow.slope[k] = term * powers.slope[k]!;
      ofRow.curvature[k] = term * powers.curvature[k]!;
    }
    for (let j = 0; j < columns; j++, cell++) {
      let probability = row.shares[i]! * column.shares[j]!;
      let slope = 0;
      let curvature = 0;
      for (let k = 0, at = j * TERMS; k < count; k++, at++) {
        const term = column.terms[at]!;
        probability += term * ofRow.value[k]!;
        slope += term * ofRow.slope[k]!;
        curvature += term * ofRow.curvature[k]!;
      }
      if (!(probability > MIN_PROBABILITY)) return Number.NaN;
      const ratio = slope / probability;
      const people = table[cell]!;
      information += slope * ratio;
      total += people;
      score += people * ratio;
      change += people * (curvature / probability - ratio * ratio);
    }
  }
  return rho - score / (change < 0 ? change : -total * information);
}
