import { blankAlone } from "../../data/answers/blank-cells";
import { encodeItem } from "../../data/answers/encode-item";
import { type Measure, type MeasureItem, parseMeasure } from "../../measures/measure";
import { disclosureMode, type Project } from "../../project/project";
import type { ColumnFacts } from "../engine/file-facts";
import type { Bins, CountedItem } from "../engine/item-counts";
import * as messages from "./messages";

interface CodeCount<Code> {
  readonly code: Code;
  readonly label: string;
  readonly rows: number | null;
}

export interface ItemCounts {
  /** Whether null means hidden rather than not yet known. */
  readonly isKnown: boolean;
  readonly answered: number | null;
  readonly answers: readonly CodeCount<number>[];
  /** Code null for a blank. */
  readonly missing: readonly CodeCount<number | null>[];
  /** Cells that are neither answers nor declared as missing. */
  readonly undeclared: readonly { readonly cell: string; readonly rows: number | null }[];
  readonly bins: Bins | null;
}

/** Counts of the items' answers by id, from the columns' distinct cells; for numbers and hidden counts, from the engine. */
export function countsOf(
  project: Pick<Project, "definition" | "settings">,
  columns: readonly ColumnFacts[],
  counted: readonly CountedItem[],
): ReadonlyMap<string, ItemCounts> {
  const measure = parseMeasure(project.definition);
  const mode = disclosureMode(project);
  return new Map(
    measure.items.flatMap((item): [string, ItemCounts][] => {
      const column = columns.find(({ name }) => name === item.column);
      if (column === undefined) return [];
      const found = countsIn(item, column, measure);
      const isOfEngine = mode !== "none" || item.scale === "continuous";
      const fromEngine = counted.find(({ id }) => id === item.id) ?? null;
      return [[item.id, isOfEngine ? withCounts(found, fromEngine) : found]];
    }),
  );
}

function withCounts(found: ItemCounts, counted: CountedItem | null): ItemCounts {
  const { answered = null, answers = [], missing = [], bins = null } = counted ?? {};
  const rowsOf = (of: CountedItem["answers"], code: number | null): number | null =>
    of.find((one) => one.code === code)?.rows ?? null;
  return {
    isKnown: counted !== null,
    answered,
    answers: found.answers.map((answer) => ({ ...answer, rows: rowsOf(answers, answer.code) })),
    missing: found.missing.map((way) => ({ ...way, rows: rowsOf(missing, way.code) })),
    undeclared: found.undeclared,
    bins,
  };
}

function countsIn(item: MeasureItem, column: ColumnFacts, measure: Measure): ItemCounts {
  const { cells, blanks } = column;
  const rows = Int32Array.from(cells.keys());
  const texts = cells.map(({ cell }) => cell);
  const { values, wrong } = encodeItem(
    item,
    { texts, codes: rows },
    { rows, blank: blankAlone(item, measure) },
  );
  const wrongCells = new Set(wrong?.rows);
  const last = item.categories.length - 1;
  const answers = item.categories.map(() => 0);
  const missing = item.missing.map(() => 0);
  const undeclared: { cell: string; rows: number }[] = [];
  let [blank_, answered] = [blanks, 0];
  for (const [place, { cell, count, declared }] of cells.entries()) {
    const value = values[place] ?? Number.NaN;
    if (wrongCells.has(place)) {
      // Missing values declared by the file, but not by the measure, count as blank.
      if (declared) blank_ += count;
      else undeclared.push({ cell, rows: count });
    } else if (item.scale === "continuous") {
      answered += count;
    } else if (value < 0) {
      missing[-2 - value] = (missing[-2 - value] ?? 0) + count;
    } else {
      const category = item.reverse ? last - value : value;
      answers[category] = (answers[category] ?? 0) + count;
      answered += count;
    }
  }
  return {
    isKnown: true,
    answered,
    answers: item.categories.map((category, k) => ({ ...category, rows: answers[k] ?? 0 })),
    missing: [
      { code: null, label: messages.blank(), rows: blank_ },
      ...item.missing.map((way, k) => ({ ...way, rows: missing[k] ?? 0 })),
    ],
    undeclared,
    bins: null,
  };
}
