import type { Root } from "./page-data";

/** Lets tables of many columns turn into cards on narrow screens: each cell gets its column's name, which the file has once. */
export function cardLabels(root: Root): void {
  for (const table of root.querySelectorAll<HTMLTableElement>("table.turns")) {
    const heads = Array.from(table.tHead?.rows[0]?.cells ?? [], ({ textContent }) => textContent ?? "");
    for (const body of table.tBodies)
      for (const { cells } of body.rows)
        for (const cell of cells) if (cell.tagName === "TD") cell.dataset.label = heads[cell.cellIndex] ?? "";
    table.classList.add("cards");
  }
}
