import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";

/** A group that could not be compared. */
interface LeftOut {
  readonly group: string;
  readonly label: string;
  readonly people: string;
  readonly reason: string;
}

/** Groups that could not be compared, with the reason; null where all could. */
export function leftOutTable(
  rows: readonly LeftOut[],
  { id, title, note }: { readonly id: string; readonly title: string; readonly note: string },
): ReportTable | null {
  return tableOf(rows, {
    id,
    title,
    columns: [
      { key: "group", label: "Grouping", format: "text" },
      column(["level", "Group", "text"], ({ label }) => label),
      { key: "people", label: "People", format: "text" },
      { key: "reason", label: "Reason", format: "text" },
    ],
    notes: [note],
  });
}
