import { toCsv } from "../../../data/csv/to-csv";
import type { ReportTable } from "./section";

/**
 * A table as CSV: the columns' keys as header, numbers with all their digits, text that a spreadsheet would run made
 * safe (see `toCsv`). Notes and emphasis are left out.
 */
export function tableToCsv(table: ReportTable): string {
  const keys = table.columns.map((column) => column.key);
  return toCsv(
    keys,
    table.rows.map((row) => keys.map((key) => row[key] ?? null)),
  );
}
