import type { AnalyzedItem } from "../../data/answers/pattern-table";
import * as messages from "../messages";

/** The key of an empty cell among missing codes. */
export const BLANK = "blank";

/** A way of not answering an item: its key in the result ("888", "blank") and its label. */
export interface MissingCode {
  readonly key: string;
  readonly label: string;
}

/** The ways of not answering an item, blank first: cell value -1 - k of a pattern table is entry k. */
export function missingCodes(item: AnalyzedItem): MissingCode[] {
  const declared = item.missing.map(({ code, label }) => ({ key: String(code), label }));
  return [{ key: BLANK, label: messages.noAnswerInFile() }, ...declared];
}

/** The entry of `missingCodes` of a cell, -1 for a valid answer; for a continuous item (NaN) always the blank. */
export function missingIndex(column: Int16Array | Float64Array, row: number): number {
  const cell = column[row]!;
  if (column instanceof Float64Array) return Number.isNaN(cell) ? 0 : -1;
  return cell < 0 ? -1 - cell : -1;
}
