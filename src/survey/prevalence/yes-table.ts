import type { AnalyzedItem, PatternTable } from "../../data/answers/pattern-table";
import type { Responses } from "../../data/answers/responses";
import { patternTable } from "../../data/patterns/build-pattern-table";
import type { Measure, MeasureItem } from "../../measures/measure";
import type { AnswerColumn } from "../imputation/predictors";

const SEPARATOR = "@";

/** The id of an item counted only where it last happened in a context. */
export function inContext(item: string, context: string | null): string {
  return context === null ? item : `${item}${SEPARATOR}${context}`;
}

/** What a column of the table is: an item, or a context of the item in the column `parent`. */
export function ofColumn({ items }: PatternTable, id: string): AnswerColumn {
  const item = items.findIndex((one) => id.startsWith(`${one.id}${SEPARATOR}`));
  const parent = item < 0 ? null : item;
  return { parent, context: parent === null ? null : id.slice(items[item]!.id.length + SEPARATOR.length) };
}

/**
 * The distinct patterns of yes and no: a column for every item that can be answered with yes (by the measure's rule, or
 * the higher of two declared categories; of a reverse-keyed item the lower), and one for every context of it, which says
 * yes where the item does and last happened there. Cells are 1 yes, 0 no, -1 unknown.
 *
 * @param responses with the contexts read, where contexts are wanted
 * @returns with strata and clusters, by all groupings that decide what is hidden; no items where none can be answered with yes
 */
export function yesTable(responses: Responses): PatternTable {
  const items: AnalyzedItem[] = [];
  const columns: Int16Array[] = [];
  const reported = yesColumns(responses);
  for (const item of responses.measure.items) {
    for (const context of [null, ...contextNames(responses, item.id)]) {
      const id = inContext(item.id, context);
      const column = reported.get(id);
      if (column === undefined) continue;
      items.push(yesNo(item, id));
      columns.push(column);
    }
  }
  return patternTable({ ...responses, groupings: responses.released, items, columns }, { design: true });
}

function contextNames({ contexts }: Responses, id: string): string[] {
  return contexts.flatMap(({ item, context }) => (item === id ? [context] : []));
}

/**
 * By row of the responses, whether each item was answered with yes, and each in every context: 1 yes, 0 no, -1 unknown.
 *
 * @returns by the item's id, in a context by `inContext` of it; without items that cannot be answered with yes
 */
export function yesColumns(responses: Responses): ReadonlyMap<string, Int16Array> {
  const { measure, columns: answers } = responses;
  const found = new Map<string, Int16Array>();
  measure.items.forEach((item, j) => {
    const column = answers[j]!;
    const yes = yesCategories(item, measure);
    if (yes === null || column instanceof Float64Array) return;
    const reported = column.map((cell) => (cell < 0 ? -1 : Number(yes[cell])));
    found.set(item.id, reported);
    for (const { item: id, context, values } of responses.contexts) {
      if (id !== item.id) continue;
      found.set(
        inContext(id, context),
        reported.map((cell, row) => (cell === 1 ? values[row]! : cell)),
      );
    }
  });
  return found;
}

/** By category of the item as read: whether it is a yes; null where the item has none. */
export function yesCategories({ scale, categories, reverse }: MeasureItem, { dichotomize }: Measure) {
  if (scale === "continuous") return null;
  if (dichotomize === null && categories.length !== 2) return null;
  const yes = categories.map(({ code }, k) => dichotomize?.yes.includes(code) ?? k === 1);
  return reverse ? yes.reverse() : yes;
}

function yesNo({ label, wording }: MeasureItem, id: string): AnalyzedItem {
  return {
    id,
    label,
    wording,
    scale: "ordinal",
    categories: [
      { label: "No", score: 0 },
      { label: "Yes", score: 1 },
    ],
    missing: [],
  };
}
