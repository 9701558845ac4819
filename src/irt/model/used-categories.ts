import { observedItem } from "../../correlation/pairs/observed-categories";
import type { PatternTable } from "../../data/answers/pattern-table";
import { ItemwiseError, type Warning } from "../../errors";
import type { IrtItem } from "./irt-model";

/** The items of a table as models name them. */
export function irtItems(table: PatternTable): IrtItem[] {
  return table.items.map(({ id, categories }) => ({ id, categories: categories.length }));
}

/**
 * A table without the categories that nobody chose: a boundary that no answer crosses cannot be estimated.
 *
 * @returns the table, whose rows are the same, and a warning that names the categories left out
 * @throws ItemwiseError "constant-item" where an item has fewer than two left; "continuous-item"
 */
export function usedCategories(table: PatternTable): { table: PatternTable; warnings: Warning[] } {
  refuseContinuous(table);
  const warnings: Warning[] = [];
  const columns = table.columns.map((column, j) => {
    const item = table.items[j]!;
    const { answers, categories, unused } = observedItem(table, j, null);
    if (unused.length === 0) return { item, column };
    warnings.push({
      code: "unused-category",
      message: `Item ${item.id}: nobody chose ${unused.join(", ")}; the item is modeled without ${unused.length === 1 ? "it" : "them"}.`,
    });
    const kept = item.categories.filter(({ label }) => !unused.includes(label));
    const renumbered = Int16Array.from(column, (cell, row) =>
      answers[row]! < categories ? answers[row]! : cell,
    );
    return { item: { ...item, categories: kept }, column: renumbered };
  });
  return {
    table: { ...table, items: columns.map(({ item }) => item), columns: columns.map(({ column }) => column) },
    warnings,
  };
}

/** @throws ItemwiseError "continuous-item", which names every item that has no categories */
export function refuseContinuous({ items }: Pick<PatternTable, "items">): void {
  const ids = items.filter(({ scale }) => scale === "continuous").map(({ id }) => id);
  if (ids.length === 0) return;
  const [are, them] = ids.length === 1 ? ["is", "the item"] : ["are", "the items"];
  throw new ItemwiseError(
    "continuous-item",
    `${ids.length === 1 ? "item" : "items"} ${ids.join(", ")} ${are} continuous.`,
    { hint: `Item response models are for items with ordered categories; leave ${them} out.` },
  );
}
