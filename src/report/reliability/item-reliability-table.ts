import type { Analysis } from "../../analysis/analysis";
import { itemColumns } from "../kit/tables/item-table";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { structureLabel } from "../kit/words/structure-label";

/** Item-rest correlation and alpha without the item, by scale and item; null without scales. */
export function itemReliabilityTable(analysis: Analysis): ReportTable | null {
  const rows = analysis.reliability.flatMap((scale) => scale.items.map((id) => ({ ...scale, id })));
  return tableOf(rows, {
    id: "item-reliability",
    title: "Items within their scales",
    columns: [
      column(["structure", "Structure", "text"], ({ structure }) => structureLabel(analysis, structure)),
      column(["scale", "Scale", "text"], ({ label }) => label),
      itemColumns(analysis, ({ id }) => id),
      column(["itemRest", "Item-rest correlation", "coefficient2"], ({ itemRest, id }) => itemRest[id]),
      column(
        ["alphaIfDropped", "Alpha without the item", "coefficient2"],
        ({ alphaIfDropped, id }) => alphaIfDropped[id],
      ),
    ],
    notes: ["The item-rest correlation is with the other items of the same scale."],
  });
}
