import { polychoric } from "../../../correlation/ordinal/polychoric";
import type { RandomItems } from "./random-items";
import { type CategorySeries, categorySeries, smallCorrelation } from "./small-correlations";

/** From the table of joint counts of two random items (row-major) to their correlation. */
type Estimate = (table: Float64Array) => number;

/**
 * For each pair of items the function from their table of joint counts to their correlation, of the kind that
 * `items.type` says. The margins are always the same, so what rests on them is computed once, and a tetrachoric
 * correlation, which then depends on one cell alone, once for each count that comes up.
 *
 * @param items from `randomItems`, not continuous
 * @param correction what to do with an empty cell of a 2 x 2 table
 */
export function pairEstimators(
  items: RandomItems,
  correction: "half" | "none",
): (row: number, column: number) => Estimate {
  if (items.type === "pearson" || items.type === "spearman") {
    return (row, column) => {
      const [rowScores, columnScores] = [items.scores[row]!, items.scores[column]!];
      return (table) => productMoment(table, rowScores, columnScores) / items.n;
    };
  }
  const series = (items.margins ?? []).map(categorySeries);
  return (row, column) => ordinalEstimate(series[row]!, series[column]!, correction);
}

function ordinalEstimate(row: CategorySeries, column: CategorySeries, correction: "half" | "none"): Estimate {
  const [rows, columns] = [row.shares.length, column.shares.length];
  const any = (table: Float64Array): number => polychoric(table, rows, columns, { correction }).rho;
  if (rows > 2 || columns > 2) return (table) => smallCorrelation(table, row, column) ?? any(table);
  const known = new Map<number, number>();
  return (table) => {
    const both = table[3]!;
    let correlation = known.get(both);
    if (correlation === undefined) {
      correlation = (table.includes(0) ? null : smallCorrelation(table, row, column)) ?? any(table);
      known.set(both, correlation);
    }
    return correlation;
  };
}

function productMoment(table: Float64Array, rowScores: Float64Array, columnScores: Float64Array): number {
  let sum = 0;
  let cell = 0;
  for (const row of rowScores) {
    for (const column of columnScores) sum += row * column * table[cell++]!;
  }
  return sum;
}
