import type { PatternTable } from "../../data/answers/pattern-table";
import { influenceCovariance } from "../design/influence-covariance";
import type { SampleDesign } from "../design/sample-design";

/** The rows of an analysis among those of the sample. */
export interface AnalyzedSample {
  readonly table: PatternTable;
  readonly design: SampleDesign;
  readonly included: Uint8Array;
  /** By row: the cell of its covariates; -1 outside the analysis. */
  readonly cell: Int32Array;
  readonly cells: number;
  /** By row: 0 or 1, NaN outside the analysis. */
  readonly outcome: Float64Array;
}

/**
 * Design-based covariance of estimates whose influence functions depend on a row's cell and outcome.
 *
 * @param influences (2 x cells) x size, row-major: those of cell c are row 2 c for outcome 0 and 2 c + 1 for 1
 * @returns size x size
 */
export function cellCovariance(
  { table, design, included, cell, outcome }: AnalyzedSample,
  influences: Float64Array,
  size: number,
): Float64Array {
  const read = (row: number, into: Float64Array): void => {
    const at = (2 * cell[row]! + outcome[row]!) * size;
    for (let k = 0; k < size; k++) into[k] = influences[at + k]!;
  };
  return influenceCovariance({ size, rows: table.rows, included, read }, table, design);
}
