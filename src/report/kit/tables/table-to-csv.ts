import { toCsv } from "../../../data/csv/to-csv";
import type { ReportTable } from "./section";

/**
 * A table as CSV: the columns' keys as header, numbers with all their digits, text that a spreadsheet would run made
 * safe (see `toCsv`). Notes and emphasis are left out.
 *
 * @example
 * ```ts
 * const text = tableToCsv({
 *   id: "t", title: "T", notes: [],
 *   columns: [{ key: "item", label: "Item", format: "text" }, { key: "mean", label: "Mean", format: "decimal2" }],
 *   rows: [{ item: "a", mean: 0.125 }],
 * });
 * text; // "item,mean\r\na,0.125\r\n"
 * ```
 */
export function tableToCsv(table: ReportTable): string {
  const keys = table.columns.map((column) => column.key);
  return toCsv(
    keys,
    table.rows.map((row) => keys.map((key) => row[key] ?? null)),
  );
}
