import type { MeasureItem } from "../../measures/measure";
import { foldedText, isBlank, parseNumber } from "../csv/cell-text";
import * as messages from "../messages";
import type { Cells, WrongCell, WrongCells } from "./answer-source";
import type { AnalyzedItem } from "./pattern-table";

/** Markers of an unreadable cell, among categories and among numbers; pattern tables have no such values. */
const WRONG = -32768;
const WRONG_NUMBER = Number.NEGATIVE_INFINITY;

/** A column of answers as in a pattern table, and its unreadable cells. */
export interface EncodedColumn {
  readonly values: Int16Array | Float64Array;
  readonly wrong: WrongCells | null;
}

/**
 * An item in its declared categories, in ascending order of the trait: a reverse-keyed item's last category comes first.
 * A category's score is its declared one or else its code, reverse-keyed: lowest + highest score - score.
 */
export function declaredItem(item: MeasureItem): AnalyzedItem {
  const { id, label, wording, scale, reverse, categories, missing } = item;
  const scores = categories.map(scoreOf);
  const ends = (scores[0] ?? 0) + (scores.at(-1) ?? 0);
  const scored = categories.map(({ label }, place) => {
    const score = scores[place] ?? 0;
    return { label, score: reverse ? ends - score : score };
  });
  return {
    id,
    label,
    wording,
    scale,
    categories: reverse ? scored.reverse() : scored,
    missing: missing.map((entry) => ({ code: entry.code, label: entry.label })),
  };
}

/** What an answer counts in sums. */
export const scoreOf = ({ score, code }: MeasureItem["categories"][number]): number => score ?? code;

/** Recodes cells: category index, -1 for a blank, -2 - k for missing code k; numbers of a continuous item, NaN where missing. */
export function encodeItem(
  item: MeasureItem,
  cells: Cells,
  options: { rows: Int32Array; blank: "missing" | "error" },
): EncodedColumn {
  const { rows, blank } = options;
  const continuous = item.scale === "continuous";
  const values = continuous ? new Float64Array(rows.length) : new Int16Array(rows.length);
  const read = continuous ? continuousReader(item, blank) : ordinalReader(item, blank);
  const unreadable = continuous ? WRONG_NUMBER : WRONG;
  const { texts, codes } = cells;
  const known = Float64Array.from(texts, read);
  const wrongRows: number[] = [];
  for (let index = 0; index < rows.length; index++) {
    const value = known[codes[rows[index]!]!]!;
    if (value === unreadable) wrongRows.push(rows[index]!);
    values[index] = value;
  }
  const [row] = wrongRows;
  if (row === undefined) return { values, wrong: null };
  const cell = texts[codes[row]!]!;
  const first = { column: item.column, row, cell, ...wrongAnswer(item, cell) };
  return { values, wrong: { first, rows: wrongRows } };
}

function ordinalReader(item: MeasureItem, blank: "missing" | "error"): (cell: string) => number {
  const last = item.categories.length - 1;
  const byCode = new Map<number, number>();
  for (const [index, { code }] of item.categories.entries())
    byCode.set(code, item.reverse ? last - index : index);
  for (const [index, { code }] of item.missing.entries()) byCode.set(code, -2 - index);
  const codeOf = codeReader(item);
  return (cell) => {
    const code = codeOf(cell);
    if (code !== undefined) return byCode.get(code) ?? WRONG;
    return isBlank(cell) && blank === "missing" ? -1 : WRONG;
  };
}

function continuousReader(item: MeasureItem, blank: "missing" | "error"): (cell: string) => number {
  const missing = new Set(item.missing.map(({ code }) => code));
  const codeOf = codeReader(item);
  return (cell) => {
    const value = codeOf(cell);
    if (value !== undefined) return missing.has(value) ? Number.NaN : value;
    return isBlank(cell) && blank === "missing" ? Number.NaN : WRONG_NUMBER;
  };
}

/** The number in a cell, or the code of its words, by the texts in the file or else by label; undefined for other cells. */
export function codeReader({ categories, missing }: MeasureItem): (cell: string) => number | undefined {
  const answers = [...missing, ...categories];
  const byWords = new Map(
    answers.flatMap(({ code, label, text }) =>
      (text ?? [label]).map((words): [string, number] => [foldedText(words), code]),
    ),
  );
  return (cell) => parseNumber(cell) ?? byWords.get(foldedText(cell));
}

export function wrongAnswer(
  { id: item, ...declared }: MeasureItem,
  cell: string,
): Pick<WrongCell, "problem" | "hint"> {
  if (isBlank(cell)) return { problem: () => messages.noAnswerTo({ item }), hint: messages.noAnswerToHint };
  const list = (codes: MeasureItem["categories"]): string[] =>
    codes.map(({ code, label }) => (label === String(code) ? `${code}` : `${code} ${label}`));
  const missing = list(declared.missing);
  if (declared.scale === "continuous") {
    const hasComma = /^\s*[+-]?\d+,\d+\s*$/.test(cell);
    return {
      problem: () => messages.notANumber({ cell, hasComma }),
      hint: () => messages.notANumberHint({ item, missing }),
    };
  }
  const isCode = parseNumber(cell) !== null;
  return {
    problem: () => (isCode ? messages.unknownCode({ code: cell.trim() }) : messages.notACode({ cell })),
    hint: () => messages.unknownCodeHint({ item, codes: list(declared.categories), missing }),
  };
}
