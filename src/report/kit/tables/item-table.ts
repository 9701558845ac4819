import type { Analysis } from "../../../analysis/analysis";
import type { ReportTable } from "./section";

/** Column key of an item in a matrix table; the prefix keeps ids off the other keys. */
export const itemKey = (id: string): string => `item_${id}`;

/** The first columns of a table with one row per item. */
export const ITEM_COLUMNS: ReportTable["columns"] = [
  { key: "item", label: "Item", format: "text" },
  { key: "label", label: "Label", format: "text" },
];

/** The cells of those columns. */
export function itemCells(
  analysis: Analysis,
  id: string,
): { readonly item: string; readonly label: string | null } {
  const label = analysis.items.find((item) => item.id === id)?.label ?? "";
  return { item: id, label: label === "" || label === id ? null : label };
}

/** The item columns, without labels where no item has one that says more than its id. */
export function itemColumns(analysis: Analysis): ReportTable["columns"] {
  const labeled = analysis.items.some(({ id, label }) => label !== "" && label !== id);
  return labeled ? ITEM_COLUMNS : ITEM_COLUMNS.slice(0, 1);
}
