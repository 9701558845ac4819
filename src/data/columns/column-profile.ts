import { distinctCells } from "../../formats/kit/distinct-cells";
import {
  type LabelledColumn,
  type LabelledTable,
  tagText,
  valueText,
} from "../../formats/kit/labelled-table";
import { MAX_LABEL_LENGTH } from "../../measures/schema/entries";
import { isReservedName } from "../../measures/schema/schema-problem";
import { visibleText } from "../../measures/schema/visible-text";
import type { Cells } from "../answers/answer-source";
import { foldedText, isBlank, parseNumber } from "../csv/cell-text";
import { missingTest } from "../files/answers-table";
import type { ColumnCells } from "../not-answers/column-cells";

/** Summary of a column's cells, for guessing its role. */
export interface ColumnProfile extends ColumnCells {
  readonly type: LabelledColumn["type"];
  readonly level: LabelledColumn["level"];
  /** The platform that added the column; null for answers. */
  readonly addedBy: string | null;
  /** The multiple-answer question to which it belongs; null if none. */
  readonly choiceOf: string | null;
  /** Distinct cells that are neither blank nor declared as no answer. */
  readonly distinct: number;
  readonly integers: boolean;
  /** Frequency of each distinct cell that the file declares as no answer. */
  readonly missing: ReadonlyMap<string, number>;
  /** Those of them that the user states, not the file. */
  readonly stated: readonly string[];
  /** Where its cells are ticks: what an empty one is. */
  readonly ticked?: "no" | "no-if-answered" | undefined;
  /** Cells that are typing errors, and the range that they are outside of. */
  readonly strays?:
    | { readonly cells: readonly string[]; readonly outside: { readonly low: number; readonly high: number } }
    | undefined;
}

const MAX_TEXTS = 1000;
const LEADING_ZERO = /^\s*[+-]?0\d/;

/** Profiles of all columns; `noAnswer` are cells that are no answer, besides those that the file declares. */
export function profileColumns(table: LabelledTable, noAnswer: readonly string[] = []): ColumnProfile[] {
  const noAnswerTexts = new Set(noAnswer.map(plainCell));
  const choices = new Map(
    table.multipleResponses.flatMap(({ name, columns }) => columns.map((column) => [column, name] as const)),
  );
  return table.columns.map((column) => ({
    ...profile(column, noAnswerTexts),
    choiceOf: choices.get(column.name) ?? null,
  }));
}

/** The profile of a column of text without metadata, as `profileColumns` gives it. */
export function profileCells(name: string, { texts, codes }: Cells): ColumnProfile {
  const times = new Float64Array(texts.length);
  for (let row = 0; row < codes.length; row++) times[codes[row]!]!++;
  const counts = new Map<string, number>();
  const numbers = new Set<number>();
  let [blanks, numeric, distinct] = [0, true, 0];
  for (const [code, text] of texts.entries()) {
    const rows = times[code]!;
    if (isBlank(text)) {
      blanks += rows;
      continue;
    }
    const value = numeric ? parseNumber(text) : null;
    if (value === null || LEADING_ZERO.test(text)) numeric = false;
    else numbers.add(value);
    // Beyond the texts kept, each cell counts as distinct.
    distinct += counts.size < MAX_TEXTS ? 1 : rows;
    if (counts.size < MAX_TEXTS) counts.set(text, rows);
  }
  const sorted = numeric && numbers.size > 0 ? [...numbers].sort((a, b) => a - b) : null;
  return {
    name,
    label: null,
    type: "text",
    level: null,
    addedBy: null,
    choiceOf: null,
    rows: codes.length,
    blanks,
    distinct: sorted ? sorted.length : distinct,
    numbers: sorted,
    integers: sorted?.every(Number.isInteger) ?? false,
    counts,
    missing: new Map(),
    stated: [],
    valueLabels: new Map(),
  };
}

/** Whether cells are the same, or the same number. */
export const isSameCell = (one: string, other: string): boolean =>
  one === other || (parseNumber(one) !== null && parseNumber(one) === parseNumber(other));

/** "99" and "99.0" are the same cell. */
const plainCell = (cell: string): string => String(parseNumber(cell) ?? foldedText(cell));

function profile(
  column: LabelledColumn,
  noAnswerTexts: ReadonlySet<string>,
): Omit<ColumnProfile, "choiceOf"> {
  const { name, label, type, level } = column;
  const isDeclared = missingTest(column);
  const isMissing = (cell: string): boolean =>
    isDeclared(cell) || (noAnswerTexts.size > 0 && noAnswerTexts.has(plainCell(cell)));
  const counts = new Map<string, number>();
  const missing = new Map<string, number>();
  const numbers = new Set<number>();
  let [blanks, numeric, distinct] = [0, type === "text" || type === "number" || type === "boolean", 0];
  const rows = column.values.length;
  const { texts, places } = distinctCells(column);
  const times = new Float64Array(texts.length);
  for (let row = 0; row < rows; row++) times[places[row]!]!++;
  for (const [place, cell] of texts.entries()) {
    const n = times[place]!;
    if (isMissing(cell)) {
      missing.set(cell, n);
    } else if (isBlank(cell)) {
      blanks += n;
    } else {
      const value = numeric ? parseNumber(cell) : null;
      if (value === null || LEADING_ZERO.test(cell)) numeric = false;
      else numbers.add(value);
      distinct += counts.size < MAX_TEXTS ? 1 : n;
      if (counts.size < MAX_TEXTS) counts.set(cell, n);
    }
  }
  const sorted = numeric && numbers.size > 0 ? [...numbers].sort((a, b) => a - b) : null;
  return {
    name,
    label,
    type,
    level,
    addedBy: column.attributes.own ?? null,
    rows,
    blanks,
    counts,
    missing,
    stated: noAnswerTexts.size > 0 ? [...missing.keys()].filter((cell) => !isDeclared(cell)) : [],
    distinct: sorted ? sorted.length : distinct,
    numbers: sorted,
    integers: sorted?.every(Number.isInteger) ?? false,
    valueLabels: labelsByCell(column),
  };
}

function labelsByCell(column: LabelledColumn): Map<string, string> {
  return new Map(
    column.valueLabels.map((entry): [string, string] => {
      if ("tag" in entry) return [tagText(entry.tag), entry.label];
      const { value, label } = entry;
      const isNumber = typeof value === "number" && column.type !== "text";
      return [isNumber ? valueText(column.type, value) : String(value), label];
    }),
  );
}

/** Longer names, and those of several words, are questions. */
const MAX_NAME_LENGTH = 24;

export const isQuestion = (name: string): boolean =>
  name.length > MAX_NAME_LENGTH || name.trim().split(/\s+/).length > 2;

/** Unique names that are valid in model syntax; a column whose name is a question is named by its position. */
export function usableIds(items: readonly ColumnProfile[], all: readonly ColumnProfile[]): string[] {
  const ids: string[] = [];
  for (const column of items) {
    const named = isQuestion(column.name) ? `q${all.indexOf(column) + 1}` : column.name;
    const plain = named.replace(/[^\p{L}\p{N}_.]+/gu, "_").replace(/_+$/, "");
    ids.push(freeName(/^\p{L}/u.test(plain) ? plain : `q${plain}`, ids));
  }
  return ids;
}

export function keyFrom(name: string, fallback: string): string {
  const key = name.replace(/[^\p{L}\p{N}_.-]+/gu, "_").replace(/^[^\p{L}\p{N}]+/u, "");
  return key === "" ? fallback : key;
}

/** Words of questions that name nothing. */
const FILLERS =
  /^(what|which|who|whom|whose|where|when|how|is|are|was|were|do|does|did|have|has|had|can|could|would|will|please|select|choose|indicate|tell|us|me|your|you|yours|the|a|an|of|in|on|at|to|for|by|with|and|or|this|that|these|those|i|my|we|our|it|as|from|following|option|one|best|describes?|most|current|currently)$/i;
const NAME_WORDS = 3;
const MAX_NAME = 28;

/** A short name from a question: its first words that name something, from one that begins with a letter. */
export function nameFromText(text: string, fallback: string): string {
  const words = (visibleText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => !FILLERS.test(word));
  const first = words.findIndex((word) => /^\p{L}/u.test(word));
  if (first < 0) return fallback;
  let name = "";
  for (const word of words.slice(first, first + NAME_WORDS)) {
    const longer = name === "" ? word.toLowerCase() : `${name}_${word.toLowerCase()}`;
    if (longer.length > MAX_NAME) break;
    name = longer;
  }
  return keyFrom(name, fallback);
}

/** Cut to what a definition allows, without hidden characters. */
export function labelFrom(name: string): string {
  const label = visibleText(name);
  if (label.length <= MAX_LABEL_LENGTH) return label;
  return `${label.slice(0, MAX_LABEL_LENGTH - 3).replace(/[\uD800-\uDBFF]$/, "")}...`;
}

export function freeName(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let k = 2; taken.includes(name) || isReservedName(name); k++) name = `${wanted}_${k}`;
  return name;
}

/** A sentence as a label, without its full stop. */
export const withoutStop = (text: string): string => text.replace(/(?<![.\s])\.\s*$/u, "");

const MAX_TEXT_LENGTH = 1000;

/** Cut to what a wording allows, without hidden characters. */
export function textFrom(text: string): string {
  return visibleText(text)
    .slice(0, MAX_TEXT_LENGTH)
    .replace(/[\uD800-\uDBFF]$/, "");
}
