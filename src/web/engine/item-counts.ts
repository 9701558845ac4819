import type { Analysis } from "../../analysis/analysis";
import { blankAlone } from "../../data/answers/blank-cells";
import { encodeItem } from "../../data/answers/encode-item";
import { isBlank } from "../../data/csv/cell-text";
import { missingTest } from "../../data/files/answers-table";
import { cellText, type LabelledColumn, type LabelledTable } from "../../formats/kit/labelled-table";
import type { Measure, MeasureItem } from "../../measures/measure";
import { BLANK } from "../../survey/items/missing-codes";

/** Counts of an item's answers; null is hidden. */
export interface CountedItem {
  readonly id: string;
  readonly answered: number | null;
  readonly answers: readonly CountedCode[];
  /** Code null for a blank. */
  readonly missing: readonly CountedCode[];
  readonly bins: Bins | null;
}

interface CountedCode {
  readonly code: number | null;
  readonly rows: number | null;
}

/** Counts of numbers in equal steps from smallest to largest. */
export interface Bins {
  readonly from: number;
  readonly to: number;
  readonly counts: readonly number[];
}

/** Counts from a released record, so that both together reveal nothing more; numbers are not binned. */
export function releasedCounts({ items }: Pick<Analysis, "items">, measure: Measure): readonly CountedItem[] {
  return items.flatMap(({ id, n, asked, missing }) => {
    const item = measure.items.find((one) => one.id === id);
    if (item === undefined) return [];
    // A record has the answers in trait order, and none where nobody answered.
    const given = item.reverse ? asked.toReversed() : asked;
    // A record does not distinguish codes of numbers.
    const hasCodes = item.scale !== "continuous" || item.missing.length === 0;
    const ofCode = (code: number | null): CountedCode => ({
      code,
      rows: hasCodes ? (missing[code === null ? BLANK : String(code)] ?? null) : null,
    });
    return [
      {
        id,
        answered: n,
        bins: null,
        answers: item.categories.map(({ code }, k) => ({
          code,
          rows: asked.length === 0 ? 0 : (given[k]?.count ?? null),
        })),
        missing: [null, ...item.missing.map(({ code }) => code)].map(ofCode),
      },
    ];
  });
}

/** Continuous items of a measure of which nothing is hidden. */
export function numberCounts(measure: Measure, table: LabelledTable): readonly CountedItem[] {
  return measure.items.flatMap((item) => {
    const column = table.columns.find(({ name }) => name === item.column);
    return item.scale !== "continuous" || column === undefined
      ? []
      : [countedNumbers(item, column, blankAlone(item, measure))];
  });
}

function countedNumbers(item: MeasureItem, column: LabelledColumn, blank: "missing" | "error"): CountedItem {
  const cells = new Map<string, number>();
  for (let row = 0; row < column.values.length; row++) {
    const cell = cellText(column, row);
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  const texts = [...cells.keys()];
  const rows = Int32Array.from(texts.keys());
  const read = (one: MeasureItem) => encodeItem(one, { texts, codes: rows }, { rows, blank });
  const { values, wrong } = read(item);
  // Codes for no answer as written in the file; as answers they would all be equal.
  const codes = read({ ...item, missing: [], categories: item.missing }).values;
  const wrongCells = new Set(wrong?.rows);
  const isDeclared = missingTest(column);
  const missing = item.missing.map(() => 0);
  const numbers: (readonly [value: number, rows: number])[] = [];
  let [blanks, answered] = [0, 0];
  for (const [place, cell] of texts.entries()) {
    const value = values[place] ?? Number.NaN;
    const count = cells.get(cell) ?? 0;
    const way = item.missing.findIndex(({ code }) => code === codes[place]);
    if (isBlank(cell)) {
      blanks += count;
    } else if (Number.isNaN(value) && way >= 0) {
      missing[way] = (missing[way] ?? 0) + count;
    } else if (isDeclared(cell) || Number.isNaN(value)) {
      // Missing values declared by the file, but not by the measure, count as blank.
      blanks += count;
    } else if (!wrongCells.has(place)) {
      numbers.push([value, count]);
      answered += count;
    }
  }
  const ways = item.missing.map(({ code }, k) => ({ code, rows: missing[k] ?? 0 }));
  return {
    id: item.id,
    answered,
    answers: [],
    bins: binsOf(numbers),
    missing: [{ code: null, rows: blanks }, ...ways],
  };
}

const MAX_BINS = 10;

/** Null for constant numbers. */
function binsOf(numbers: readonly (readonly [value: number, rows: number])[]): Bins | null {
  const from = numbers.reduce((least, [value]) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const to = numbers.reduce((most, [value]) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  if (!(to > from)) return null;
  const counts = new Array<number>(MAX_BINS).fill(0);
  for (const [value, rows] of numbers) {
    const place = Math.min(MAX_BINS - 1, Math.floor(((value - from) / (to - from)) * MAX_BINS));
    counts[place] = (counts[place] ?? 0) + rows;
  }
  return { from, to, counts };
}
