import type { Analysis } from "../../../analysis/analysis";
import { type Columns, column } from "./table-of";

/** Column key of an item in a matrix table; the prefix keeps ids off the other keys. */
export const itemKey = (id: string): string => `item_${id}`;

/** The first columns of a table with one row per item: its id, and its label where any item's says more than that. */
export function itemColumns<Row>({ items }: Analysis, idOf: (row: Row) => string): Columns<Row> {
  const labels = new Map(items.map(({ id, label }) => [id, label === "" || label === id ? null : label]));
  const labeled = [...labels.values()].some((label) => label !== null);
  return [
    column(["item", "Item", "text"], idOf),
    labeled && column(["label", "Label", "text"], (row) => labels.get(idOf(row))),
  ];
}

/** The heads of the columns of a matrix of items. */
export const itemHeads = (items: readonly string[]) => items.map((id) => ({ key: itemKey(id), label: id }));
