import { toCsv } from "../../../data/csv/to-csv";
import type { ReportTable } from "./section";

/** A table as CSV (see `toCsv`): column keys as header, numbers with all digits; without notes and emphasis. */
export function tableToCsv(table: ReportTable): string {
  const keys = table.columns.map((column) => column.key);
  return toCsv(
    keys,
    table.rows.map((row) => keys.map((key) => row[key] ?? null)),
  );
}
