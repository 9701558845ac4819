import type { AnalyzedItem, PatternTable } from "../../data/answers/pattern-table";
import type { Responses } from "../../data/answers/responses";
import { patternTable } from "../../data/patterns/build-pattern-table";
import { readWords } from "../../data/words/read-words";
import type { Measure, MeasureItem } from "../../measures/measure";
import type { AnswerColumn } from "../imputation/predictors";

const SEPARATOR = "@";

/** The id of an item in a context. */
export function inContext(item: string, context: string | null): string {
  return context === null ? item : `${item}${SEPARATOR}${context}`;
}

/** A column of the table: an item, or a context of the item in column `parent`. */
export function ofColumn({ items }: PatternTable, id: string): AnswerColumn {
  const item = items.findIndex((one) => id.startsWith(`${one.id}${SEPARATOR}`));
  const parent = item < 0 ? null : item;
  return { parent, context: parent === null ? null : id.slice(items[item]!.id.length + SEPARATOR.length) };
}

/**
 * The distinct patterns of yes and no: a column for every item with a yes (by the measure's rule, or the higher of two
 * declared categories unless the other is labeled so; the lower for a reverse-keyed item), and one for every context of it: yes where the item is and
 * last happened there. Cells are 1 yes, 0 no, -1 unknown.
 * @param responses with contexts read, where wanted
 * @returns with strata and clusters, by all groupings that decide what is hidden; no items where none has a yes
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
 * By row of the responses, whether each item was answered with yes, in any and each context: 1 yes, 0 no, -1 unknown.
 * Keys are the item's id and `inContext` of it; items without a yes are left out.
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
  // The second of two, or the first where the labels say so, as in 1 "Yes" and 2 "No".
  const read = readWords(categories.map(({ label }) => label));
  const isFirst = read?.kind === "yes or no" && read.answers[1]?.texts[0] === categories[0]?.label;
  const yes = categories.map(({ code }, k) => dichotomize?.yes.includes(code) ?? k === (isFirst ? 0 : 1));
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
