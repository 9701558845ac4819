import { polychoric, thresholdsFromCounts } from "../../../correlation/ordinal/polychoric";
import type { RandomItems } from "./random-items";

type Thresholds = {
  rowThresholds?: readonly number[] | undefined;
  columnThresholds?: readonly number[] | undefined;
};

/**
 * A function from the table of joint counts of two random items (row-major) to their correlation, of the kind that
 * `items.type` says. The margins are always the same, so thresholds are computed once, and a tetrachoric
 * correlation, which then depends on one cell alone, once for each count that comes up.
 *
 * @param items from `randomItems`, not continuous
 * @param pair which items are the rows and the columns of the table; what to do with an empty cell of a 2 x 2 table
 */
export function pairEstimator(
  items: RandomItems,
  pair: { row: number; column: number; correction: "half" | "none" },
): (table: Float64Array) => number {
  if (items.type === "pearson" || items.type === "spearman") {
    const rowScores = items.scores[pair.row]!;
    const columnScores = items.scores[pair.column]!;
    return (table) => productMoment(table, rowScores, columnScores) / items.n;
  }
  const rowCounts = items.margins?.[pair.row] ?? [];
  const columnCounts = items.margins?.[pair.column] ?? [];
  const estimate = (table: Float64Array, known: Thresholds = {}): number =>
    polychoric(table, rowCounts.length, columnCounts.length, { correction: pair.correction, ...known }).rho;
  if (rowCounts.length !== 2 || columnCounts.length !== 2) {
    const known = {
      rowThresholds: thresholdsFromCounts(rowCounts),
      columnThresholds: thresholdsFromCounts(columnCounts),
    };
    return (table) => estimate(table, known);
  }
  const known = new Map<number, number>();
  return (table) => {
    const both = table[3]!;
    let correlation = known.get(both);
    if (correlation === undefined) {
      correlation = estimate(table);
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
