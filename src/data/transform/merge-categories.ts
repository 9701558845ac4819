import type { PatternTable } from "../answers/pattern-table";

/** Neighboring categories of an item by their numbers, each run to be one category; null where none need be merged, or all would be. */
export type MergedCategories = readonly (readonly number[])[] | null;

/**
 * Runs of neighboring categories, as many as possible, of each of which people in every group chose one; groups in which
 * all answered alike do not count.
 * @param chosen by group and category whether anybody chose it
 */
export function neighborRuns(chosen: readonly (readonly boolean[])[]): MergedCategories {
  const varying = chosen.filter((own) => own.filter(Boolean).length > 1);
  const runs: number[][] = [];
  let run: number[] = [];
  for (const category of (chosen[0] ?? []).keys()) {
    run.push(category);
    if (!varying.every((own) => run.some((k) => own[k]))) continue;
    runs.push(run);
    run = [];
  }
  runs.at(-1)?.push(...run);
  return runs.length < 2 || runs.every(({ length }) => length === 1) ? null : runs;
}

/** A table of ordered items with each run as one category, which has the first one's label and score. @param merged by item */
export function withMerged(table: PatternTable, merged: readonly MergedCategories[]): PatternTable {
  const items = table.items.map((item, j) => {
    const runs = merged[j];
    return runs == null ? item : { ...item, categories: runs.map(([first]) => item.categories[first!]!) };
  });
  const columns = table.columns.map((column, j) => {
    const runs = merged[j];
    if (runs == null) return column;
    return Int16Array.from(column, (cell) => (cell < 0 ? cell : runs.findIndex((run) => run.includes(cell))));
  });
  return { ...table, items, columns };
}
