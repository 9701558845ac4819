import type { PatternTable } from "../data/answers/pattern-table";
import type { MissingRule } from "./correlation-matrix";
import { completeRows } from "./pairs/observed-categories";

/** Ids of items that have fewer than two different valid answers among the people used, or no variation. */
export function constantItems(table: PatternTable, missing: MissingRule): string[] {
  const all = table.items.map((_, index) => index);
  const included = missing === "listwise" ? completeRows(table, all) : null;
  return all
    .filter((index) => {
      const column = table.columns[index]!;
      const seen = new Set<number>();
      for (let row = 0; row < table.rows && seen.size < 2; row++) {
        const value = column[row]!;
        const valid = table.items[index]!.scale === "continuous" ? !Number.isNaN(value) : value >= 0;
        if (valid && table.weight[row]! > 0 && (included === null || included[row] === 1)) seen.add(value);
      }
      return seen.size < 2;
    })
    .map((index) => table.items[index]!.id);
}
