import type { Analysis } from "../../analysis/analysis";
import { itemColumns, itemHeads } from "../kit/tables/item-table";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf, triangleColumns } from "../kit/tables/table-of";
import { correlationName } from "../kit/words/bands";
import { sentence } from "../kit/words/phrases";

const rowsOf = ({ correlation }: Analysis) => correlation.items.map((id) => ({ id }));

/** Lower triangle of the correlations, with each item's thresholds where the correlation has any. */
export function correlationTable(analysis: Analysis): ReportTable | null {
  const { correlation, data } = analysis;
  const { items, matrix, thresholds, type } = correlation;
  const most = Math.max(0, ...items.map((id) => thresholds[id]?.length ?? 0));
  return tableOf(rowsOf(analysis), {
    id: "correlations",
    title: `${sentence(correlationName(type))} correlations${most > 0 ? ` and threshold${most > 1 ? "s" : ""}` : ""}`,
    columns: [
      itemColumns(analysis, ({ id }) => id),
      triangleColumns(itemHeads(items), matrix, { format: "coefficient2" }),
      Array.from({ length: most }, (_, k) =>
        column(
          [`threshold${k + 1}`, most === 1 ? "Threshold" : `Threshold ${k + 1}`, "decimal2"],
          ({ id }) => thresholds[id]?.[k],
        ),
      ),
    ],
    notes: [
      (data.nComplete ?? 0) < data.n &&
        (correlation.missing === "listwise"
          ? "Only people who answered every item enter (listwise)."
          : "Each pair rests on the people who answered both items (pairwise)."),
    ],
  });
}
