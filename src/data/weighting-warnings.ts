import type { Warning } from "../errors";
import type { Weighting } from "./read-weights";
import type { Table } from "./table";

/** A row with a larger share of all weight than this, and so many times the mean weight, decides the results. */
const LARGE_SHARE = 0.1;
const LARGE_WEIGHT = 10;

/**
 * Weights that a reader must know about: one row that carries much of all weight, and frequency weights that are no
 * whole numbers, as numbers of people would be.
 *
 * @param people.rows the rows analysed, by index in the table
 * @param people.weights their weights
 */
export function weightingWarnings(
  table: Table,
  people: { rows: Int32Array; weighting: Weighting; weights: Float64Array | null },
): Warning[] {
  const { rows, weighting, weights } = people;
  if (weights === null || weighting === "none") return [];
  if (weighting === "frequency") return fractions(table, rows, weights);
  let largest = 0;
  let sum = 0;
  let squares = 0;
  for (let row = 0; row < weights.length; row++) {
    sum += weights[row]!;
    squares += weights[row]! ** 2;
    if (weights[row]! > weights[largest]!) largest = row;
  }
  const share = weights[largest]! / sum;
  if (share <= LARGE_SHARE || share * weights.length <= LARGE_WEIGHT) return [];
  const message = `Row ${table.rowNumbers[rows[largest]!]} carries ${percent(share)} of all weight (${weights[largest]}): much rests on its answers alone, and the ${weights.length} rows are worth ${((sum * sum) / squares).toFixed(1)} with equal weights.`;
  return [{ code: "dominant-weight", message }];
}

function percent(share: number): string {
  return share > 0.995 ? "more than 99%" : `${Math.round(100 * share)}%`;
}

function fractions(table: Table, rows: Int32Array, weights: Float64Array): Warning[] {
  const first = weights.findIndex((weight) => !Number.isInteger(weight));
  if (first < 0) return [];
  const message = `Frequency weights say how many people a row stands for, but row ${table.rowNumbers[rows[first]!]} has ${weights[first]}: weights that make up for the sampling or for nonresponse are of type "design".`;
  return [{ code: "fractional-frequency", message }];
}
