import { ItemwiseError } from "../../errors";
import type { Domains } from "./domains";
import * as messages from "./messages";

/** An estimate for each level of a grouping, with its influences. */
export interface Linearized {
  readonly domains: Domains;
  readonly sums: LevelSums;
  /** By level; NaN where undefined. */
  readonly estimates: Float64Array;
  /** By row: influence of one unit of weight on the estimate of the row's level; NaN outside the analysis. */
  readonly influences: Float64Array;
  /** What means and ratios are divided by: by row, 1 where null, and its weighted sum by level. */
  readonly denominator?: { readonly values: Float64Array | null; readonly sums: Float64Array } | undefined;
}

/**
 * Weighted means by level over people with a value; proportions where values are 0 and 1.
 * @param values by row of the table, NaN where unknown
 * @throws ItemwiseError "wrong-length"
 * @see Taylor linearization: Woodruff (1971), JASA, 66, 411-414; Binder (1983), International Statistical Review, 51,
 *   279-292. Reference: R's survey, `svymean` and `svyby`.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 1, 1, 1] }, weights: [1, 2, 1, 1] });
 * const everybody = surveyDomains(surveyDesign(table), null);
 * linearizedMeans(itemScores(table, 0), everybody).estimates; // Float64Array [0.8]
 * ```
 */
export function linearizedMeans(values: Float64Array, domains: Domains): Linearized {
  checkLength(values, domains);
  const sums = levelSums(values, domains);
  const estimates = sums.total.map((total, level) => total / sums.weight[level]!);
  return {
    domains,
    sums,
    estimates,
    influences: influencesOf(domains, { values, estimates, per: sums.weight }),
    denominator: { values: null, sums: sums.weight },
  };
}

/**
 * Weighted totals by level over people with a value: numbers of people where values are 0 and 1 and weights add up to
 * the population.
 * @param values by row of the table, NaN where unknown
 * @throws ItemwiseError "wrong-length"
 * @see Cochran (1977), Sampling techniques, section 2.12 (domains). Reference: R's survey, `svytotal`.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 1, 1, 1] }, weights: [1, 2, 1, 1] });
 * const everybody = surveyDomains(surveyDesign(table), null);
 * linearizedTotals(itemScores(table, 0), everybody).estimates; // Float64Array [4]
 * ```
 */
export function linearizedTotals(values: Float64Array, domains: Domains): Linearized {
  checkLength(values, domains);
  const sums = levelSums(values, domains);
  const estimates = sums.total.map((total, level) => (sums.n[level]! > 0 ? total : Number.NaN));
  const influences = values.map((value, row) => (domains.cellOfRow[row]! < 0 ? Number.NaN : value));
  return { domains, sums, estimates, influences };
}

/**
 * Ratios of two weighted totals by level over people with both values; NaN where the denominator is 0.
 * @param values both by row of the table, NaN where unknown
 * @throws ItemwiseError "wrong-length"
 * @see Cochran (1977), Sampling techniques, section 6.3. Reference: R's survey, `svyratio`.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { spent: [1, 2, 3], income: [2, 4, 6] }, scale: "continuous" });
 * const everybody = surveyDomains(surveyDesign(table), null);
 * const values = { numerator: itemScores(table, 0), denominator: itemScores(table, 1) };
 * linearizedRatios(values, everybody).estimates; // Float64Array [0.5]
 * ```
 */
export function linearizedRatios(
  { numerator, denominator }: { readonly numerator: Float64Array; readonly denominator: Float64Array },
  domains: Domains,
): Linearized {
  checkLength(numerator, domains);
  checkLength(denominator, domains);
  const both = (values: Float64Array, other: Float64Array): Float64Array =>
    values.map((value, row) => (Number.isNaN(other[row]!) ? Number.NaN : value));
  const sums = levelSums(both(numerator, denominator), domains);
  const below = levelSums(both(denominator, numerator), domains).total;
  const estimates = sums.total.map((total, level) =>
    below[level] === 0 ? Number.NaN : total / below[level]!,
  );
  const influences = influencesOf(domains, { values: numerator, estimates, per: below }, denominator);
  return { domains, sums, estimates, influences, denominator: { values: denominator, sums: below } };
}

/** (value - estimate x from) / per by row, with the level's estimate and per; `from` is 1 by default. Hot loop. */
function influencesOf(
  { cellOfRow, cellLevel }: Domains,
  of: Readonly<Record<"values" | "estimates" | "per", Float64Array>>,
  from: Float64Array | null = null,
): Float64Array {
  const { values, estimates, per } = of;
  const factor = per.map((sum) => 1 / sum);
  const influences = new Float64Array(cellOfRow.length).fill(Number.NaN);
  for (let row = 0; row < influences.length; row++) {
    const cell = cellOfRow[row]!;
    if (cell < 0) continue;
    const level = cellLevel[cell]!;
    const part = from === null ? 1 : from[row]!;
    influences[row] = (values[row]! - estimates[level]! * part) * factor[level]!;
  }
  return influences;
}

function checkLength(values: Float64Array, domains: Domains): void {
  const { rows } = domains.design;
  if (values.length === rows) return;
  const given = { n: String(values.length), rows: String(rows) };
  throw new ItemwiseError("wrong-length", () => messages.valuesByRow(given), {
    hint: messages.valuesByRowHint,
  });
}

/** Sums by level over people with a value. */
export interface LevelSums {
  readonly n: Float64Array;
  readonly weight: Float64Array;
  readonly weightSquared: Float64Array;
  /** Sum of weight times value. */
  readonly total: Float64Array;
}

/** @param values by row of the table, NaN where unknown */
export function levelSums(values: Float64Array, domains: Domains): LevelSums {
  const { count, weight, weightSquared } = domains.design;
  const { cellOfRow, cellLevel } = domains;
  const zeros = (): Float64Array => new Float64Array(domains.levels.length);
  const sums = { n: zeros(), weight: zeros(), weightSquared: zeros(), total: zeros() };
  for (let row = 0; row < cellOfRow.length; row++) {
    const cell = cellOfRow[row]!;
    const value = values[row]!;
    if (cell < 0 || Number.isNaN(value)) continue;
    const level = cellLevel[cell]!;
    sums.n[level]! += count[row]!;
    sums.weight[level]! += weight[row]!;
    sums.weightSquared[level]! += weightSquared[row]!;
    sums.total[level]! += weight[row]! * value;
  }
  return sums;
}
