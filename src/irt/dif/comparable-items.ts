import type { PatternTable } from "../../data/answers/pattern-table";
import { type MergedCategories, neighborRuns, withMerged } from "../../data/transform/merge-categories";
import { list } from "../../words/format";
import * as messages from "../messages";
import { usedCategories } from "../model/irt-model";
import type { DifData } from "./dif-result";

type Level = DifData["levels"][number];
export type Comparison = Pick<DifData, "table" | "whole" | "compared" | "problems" | "warnings">;

/**
 * Items comparable in at least two levels: those whose people chose all of its categories. Neighboring categories are
 * one where a level lacks some of them, as far as two remain: leaving that level out would leave out what differs most.
 */
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
  const { table: observed, warnings } = usedCategories(withItems(entered, varying));
  const merged = observed.items.map((_, j) =>
    neighborRuns(levels.map((_, level) => chosenIn(observed, j, { places, level }))),
  );
  const used = withMerged(observed, merged);
  const each = used.items.map(({ id }, j) => {
    const lacking = levels.map((_, level) => lackingCategories(used, j, { places, level }));
    const complete = lacking.map((own) => own !== null && own.length === 0);
    const possible = complete.filter(Boolean).length >= 2;
    const sentences = [
      mergedWords(observed, j, { merged: merged[j]!, levels, places }),
      ...(complete.includes(false) ? [problemOf(levels, lacking, possible)] : []),
    ].filter((sentence) => sentence !== "");
    if (sentences.length > 0) problems.set(id, sentences.join(" "));
    return { id, complete, possible };
  });
  const kept = each.filter(({ possible }) => possible);
  const ids = kept.map(({ id }) => id);
  const whole = withItems(observed, ids);
  const compared = kept.map(({ complete }) => complete);
  const table = withoutAnswers(
    withItems(used, ids),
    (row, item) => places[row]! >= 0 && !compared[item]![places[row]!],
  );
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

interface InLevels {
  readonly levels: readonly Level[];
  readonly places: Int16Array;
}

/** Which categories of an item are one, and for which levels; "" where none are. */
function mergedWords(
  table: PatternTable,
  item: number,
  { merged, levels, places }: InLevels & { readonly merged: MergedCategories },
): string {
  if (merged === null) return "";
  const { categories } = table.items[item]!;
  const runs = merged
    .filter((run) => run.length > 1)
    .map((run) => list(run.map((k) => messages.category({ label: categories[k]!.label }))));
  const lacking = levels.map((_, level) => lackingCategories(table, item, { places, level }) ?? []);
  return messages.comparedMerged({ runs, reasons: lackingWords(levels, lacking) });
}

function problemOf(
  levels: readonly Level[],
  lacking: readonly (readonly string[] | null)[],
  possible: boolean,
): string {
  const reasons = lackingWords(levels, lacking);
  return possible ? messages.comparedPartly({ reasons }) : messages.notCompared({ reasons });
}

/** @param lacking by level the categories that nobody chose; null where nobody answered */
function lackingWords(levels: readonly Level[], lacking: readonly (readonly string[] | null)[]): string {
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
  return list([...byLacking.values()].map(messages.groupLacks), "clauses");
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
