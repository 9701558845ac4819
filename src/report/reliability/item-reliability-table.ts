import type { Analysis } from "../../analysis/analysis";
import { itemCells, itemColumns } from "../kit/tables/item-table";
import type { ReportTable } from "../kit/tables/section";
import { structureLabel } from "../kit/words/structure-label";

/** Item-rest correlation and alpha without the item, by scale and item; null without scales. */
export function itemReliabilityTable(analysis: Analysis): ReportTable | null {
  if (analysis.reliability.length === 0) return null;
  return {
    id: "item-reliability",
    title: "Items within their scales",
    columns: [
      { key: "structure", label: "Structure", format: "text" },
      { key: "scale", label: "Scale", format: "text" },
      ...itemColumns(analysis),
      { key: "itemRest", label: "Item-rest correlation", format: "coefficient2" },
      { key: "alphaIfDropped", label: "Alpha without the item", format: "coefficient2" },
    ],
    rows: analysis.reliability.flatMap((scale) =>
      scale.items.map((id) => ({
        structure: structureLabel(analysis, scale.structure),
        scale: scale.label,
        ...itemCells(analysis, id),
        itemRest: scale.itemRest[id] ?? null,
        alphaIfDropped: scale.alphaIfDropped[id] ?? null,
      })),
    ),
    notes: ["The item-rest correlation is with the other items of the same scale."],
  };
}
