import { bivariateNormalCdfSlope } from "../../numeric/distributions/bivariate-normal";
import type { Contingency } from "../pairs/contingency";
import { cellProbabilities } from "./cell-probabilities";
import { pairInfluence, thresholdInfluence } from "./pair-influence";
import { polychoric, thresholdsFromCounts } from "./polychoric";
import type { Correction } from "./zero-cell";

/** Two ordered items: deviation of their joint shares from normal latent answers. */
export interface PairMisfit {
  readonly rows: number;
  readonly columns: number;
  /** Observed less expected share by cell, row-major. */
  readonly residuals: readonly number[];
  readonly rho: number;
  readonly rowThresholds: readonly number[];
  readonly columnThresholds: readonly number[];
}

/** @returns null where an item has fewer than two categories, or the association is perfect and so fits */
export function pairMisfit(
  counts: Float64Array,
  [rows, columns]: readonly [number, number],
  correction: Correction,
): PairMisfit | null {
  const inRow = sumsBy(counts, rows, (cell) => Math.floor(cell / columns));
  const inColumn = sumsBy(counts, columns, (cell) => cell % columns);
  const used = counts.filter(
    (_, cell) => inRow[Math.floor(cell / columns)]! > 0 && inColumn[cell % columns]! > 0,
  );
  const usedRows = inRow.filter((sum) => sum > 0);
  const usedColumns = inColumn.filter((sum) => sum > 0);
  if (usedRows.length < 2 || usedColumns.length < 2) return null;
  const { rho } = polychoric(used, usedRows.length, usedColumns.length, { correction });
  if (Math.abs(rho) >= 1) return null;
  const rowThresholds = thresholdsFromCounts(usedRows);
  const columnThresholds = thresholdsFromCounts(usedColumns);
  const people = usedRows.reduce((sum, count) => sum + count, 0);
  const { probability } = cellProbabilities(rowThresholds, columnThresholds, rho);
  const residuals = probability.map((expected, cell) => used[cell]! / people - expected);
  return {
    rows: usedRows.length,
    columns: usedColumns.length,
    residuals,
    rho,
    rowThresholds,
    columnThresholds,
  };
}

/**
 * n times the influence of one person on each residual, by the person's cell: the person's own share less the effect on
 * the expected share through thresholds and correlation.
 * @param counts without empty rows or columns
 * @returns one list per residual; null where the correlation has no influence function
 */
export function pairMisfitInfluence(
  counts: Float64Array,
  misfit: PairMisfit,
): readonly Float64Array[] | null {
  const { rows, columns, rho, rowThresholds, columnThresholds, residuals } = misfit;
  const people = counts.reduce((sum, count) => sum + count, 0);
  const table = contingencyOf(counts, [rows, columns], people);
  const effect = pairInfluence(table, { rho, rowThresholds, columnThresholds, counts: table.counts });
  if (effect === null) return null;
  const { slope } = cellProbabilities(rowThresholds, columnThresholds, rho);
  const rowEffects = rowThresholds.map((value, place) =>
    thresholdInfluence(
      { value, place },
      sumsBy(counts, rows, (cell) => Math.floor(cell / columns)),
    ),
  );
  const columnEffects = columnThresholds.map((value, place) =>
    thresholdInfluence(
      { value, place },
      sumsBy(counts, columns, (cell) => cell % columns),
    ),
  );
  return residuals.map((_, place) => {
    const [row, column] = [Math.floor(place / columns), place % columns];
    // Of the expected share, by the threshold above (1) and below (-1) the cell.
    const byRow = bounds(row, rows).map(([threshold, sign]) => {
      const h = rowThresholds[threshold]!;
      return [
        threshold,
        sign * densityWithin(h, columnThresholds, { place: column, of: columns, rho }),
      ] as const;
    });
    const byColumn = bounds(column, columns).map(([threshold, sign]) => {
      const k = columnThresholds[threshold]!;
      return [threshold, sign * densityWithin(k, rowThresholds, { place: row, of: rows, rho })] as const;
    });
    return counts.map((_, cell) => {
      const [i, j] = [Math.floor(cell / columns), cell % columns];
      const expected =
        slope[place]! * effect.influence[i * (columns + 1) + j]! +
        byRow.reduce((sum, [threshold, own]) => sum + own * rowEffects[threshold]![i]!, 0) +
        byColumn.reduce((sum, [threshold, own]) => sum + own * columnEffects[threshold]![j]!, 0);
      const observed = counts[place]! / people;
      return Number(cell === place) - observed - people * expected;
    });
  });
}

/** Thresholds of a category: raising its upper one adds to its share, raising its lower one reduces it. */
function bounds(place: number, of: number): readonly (readonly [number, number])[] {
  return [
    ...(place < of - 1 ? ([[place, 1]] as const) : []),
    ...(place > 0 ? ([[place - 1, -1]] as const) : []),
  ];
}

/** Density at a threshold of one variable with the other between the thresholds of a category. */
function densityWithin(
  at: number,
  thresholds: readonly number[],
  { place, of, rho }: { readonly place: number; readonly of: number; readonly rho: number },
): number {
  const upper = place === of - 1 ? Number.POSITIVE_INFINITY : thresholds[place]!;
  const lower = place === 0 ? Number.NEGATIVE_INFINITY : thresholds[place - 1]!;
  return bivariateNormalCdfSlope(at, upper, rho) - bivariateNormalCdfSlope(at, lower, rho);
}

function contingencyOf(
  counts: Float64Array,
  [rows, columns]: readonly [number, number],
  people: number,
): Contingency {
  const weights = new Float64Array((rows + 1) * (columns + 1));
  counts.forEach((count, cell) => {
    weights[Math.floor(cell / columns) * (columns + 1) + (cell % columns)] = count;
  });
  return { rows, columns, people, counts, weights, squares: weights };
}

function sumsBy(counts: Float64Array, size: number, placeOf: (cell: number) => number): number[] {
  const sums = new Array<number>(size).fill(0);
  for (let cell = 0; cell < counts.length; cell++) sums[placeOf(cell)]! += counts[cell]!;
  return sums;
}
