import type { PatternTable } from "../../data/answers/pattern-table";
import { list } from "../../words/format";
import * as messages from "../messages";
import { usedCategories } from "../model/irt-model";
import type { DifData } from "./dif-result";

type Level = DifData["levels"][number];
export type Comparison = Pick<DifData, "table" | "whole" | "compared" | "problems" | "warnings">;

/** Items comparable in at least two levels: those whose people chose all of its categories. */
export function comparableItems(rows: PatternTable, levels: readonly Level[]): Comparison {
  const places = placesOf(rows, levels);
  const entered = withoutAnswers(rows, (row) => places[row]! < 0);
  const problems = new Map<string, string>();
  const constant = entered.items.filter((item, j) => {
    const chosen = chosenIn(entered, j, null).filter(Boolean).length;
    if (chosen < 2)
      problems.set(item.id, chosen === 0 ? "Nobody answered it." : "Everyone answered it alike.");
    return chosen < 2;
  });
  const varying = entered.items.filter((item) => !constant.includes(item)).map(({ id }) => id);
  if (varying.length === 0) {
    const none = withItems(entered, []);
    return { table: none, whole: none, compared: [], problems, warnings: [] };
  }
  const { table: used, warnings } = usedCategories(withItems(entered, varying));
  const each = used.items.map(({ id }, j) => {
    const lacking = levels.map((_, level) => lackingCategories(used, j, { places, level }));
    const complete = lacking.map((own) => own !== null && own.length === 0);
    const possible = complete.filter(Boolean).length >= 2;
    if (complete.includes(false)) problems.set(id, problemOf(levels, lacking, possible));
    return { id, complete, possible };
  });
  const kept = each.filter(({ possible }) => possible);
  const whole = withItems(
    used,
    kept.map(({ id }) => id),
  );
  const compared = kept.map(({ complete }) => complete);
  const table = withoutAnswers(whole, (row, item) => places[row]! >= 0 && !compared[item]![places[row]!]);
  return { table, whole, compared, problems, warnings };
}

/** Items taken from a table whose rows stay apart. */
function withItems(table: PatternTable, ids: readonly string[]): PatternTable {
  const at = ids.map((id) => table.items.findIndex((item) => item.id === id));
  return { ...table, items: at.map((j) => table.items[j]!), columns: at.map((j) => table.columns[j]!) };
}

/** By row the index among the levels, -1 for others. */
export function placesOf(table: PatternTable, levels: readonly { readonly label: string }[]): Int16Array {
  const grouping = table.groupings[0]!;
  const places = grouping.levels.map((label) => levels.findIndex((level) => level.label === label));
  return grouping.codes.map((code) => (code < 0 ? -1 : places[code]!));
}

interface InGroup {
  readonly places: Int16Array;
  readonly level: number;
}

/** Which categories of an item somebody (with weight) chose. */
function chosenIn(table: PatternTable, item: number, group: InGroup | null): boolean[] {
  const chosen = table.items[item]!.categories.map(() => false);
  table.columns[item]!.forEach((category: number, row: number) => {
    const inGroup = group === null || group.places[row] === group.level;
    if (category >= 0 && inGroup && table.weight[row]! > 0) chosen[category] = true;
  });
  return chosen;
}

/** Labels of the categories that nobody in a group chose; null if nobody answered. */
function lackingCategories(table: PatternTable, item: number, group: InGroup): string[] | null {
  const chosen = chosenIn(table, item, group);
  if (!chosen.includes(true)) return null;
  return table.items[item]!.categories.filter((_, k) => !chosen[k]).map(({ label }) => label);
}

function problemOf(
  levels: readonly Level[],
  lacking: readonly (readonly string[] | null)[],
  possible: boolean,
): string {
  const byLacking = new Map<string, { readonly categories: readonly string[]; readonly groups: string[] }>();
  levels.forEach(({ label }, level) => {
    const own = lacking[level]!;
    if (own?.length === 0) return;
    const categories = (own ?? []).map((one) => messages.category({ label: one }));
    const key = JSON.stringify(categories);
    const found = byLacking.get(key) ?? { categories, groups: [] };
    found.groups.push(label);
    byLacking.set(key, found);
  });
  const reasons = list([...byLacking.values()].map(messages.groupLacks), "clauses");
  return possible ? messages.comparedPartly({ reasons }) : messages.notCompared({ reasons });
}

export function withoutAnswers(
  table: PatternTable,
  drop: (row: number, item: number) => boolean,
): PatternTable {
  const columns = table.columns.map((column, item) =>
    Int16Array.from(column, (cell, row) => (cell >= 0 && drop(row, item) ? -1 : cell)),
  );
  return { ...table, columns };
}
