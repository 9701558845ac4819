import type { Warning } from "../../errors";
import type { Measure, MeasureExternal, MeasureItem } from "../../measures/measure";
import { isBlank, parseNumber } from "../csv/cell-text";
import * as messages from "../messages";
import {
  type AnswerSource,
  cellsOf,
  throwWrongCells,
  type WrongCell,
  type WrongCells,
} from "./answer-source";
import { declaredItem, encodeItem } from "./encode-item";
import { outsidePlan } from "./outside-plan";
import type { AnalyzedItem } from "./pattern-table";

/** A column that is no item of the measure, coded as in `PatternTable.columns`. */
export interface OutsideColumn {
  readonly item: AnalyzedItem;
  readonly values: Int16Array | Float64Array;
  /** The columns that it combines, if several. */
  readonly parts?: readonly OutsideColumn[] | undefined;
}

/** Multiple answers to one question, by answer and by the item it follows (null: asked once). */
export interface AmongAnswers {
  readonly name: string;
  readonly columns: readonly {
    readonly item: string | null;
    readonly answer: number;
    /** By row: 1 given, 0 not given, -1 blank. */
    readonly values: Int16Array;
  }[];
}

/** Variables outside the measure, as far as the file has them. */
export interface OutsideAnswers {
  /** Ids are the names in the definition. */
  readonly external: readonly OutsideColumn[];
  /** By further occasion or rater: a column per repeated item, in the order of the items. */
  readonly repeated: readonly (readonly OutsideColumn[])[];
  readonly among: readonly AmongAnswers[];
}

export const NOTHING_OUTSIDE: OutsideAnswers = { external: [], repeated: [], among: [] };

/**
 * Reads external variables, further occasions and multiple answers. A variable that lacks a column is left out, with a
 * warning where the file has others of its kind.
 * @param read.rows indices of the rows to read
 * @param read.later for each the row of the person's second occasion, -1 if none; null where occasions are no rows
 * @throws ItemwiseError "unknown-code"
 */
export function readOutside(
  source: AnswerSource,
  measure: Measure,
  { rows, later }: { readonly rows: Int32Array; readonly later: Int32Array | null },
): OutsideAnswers & { readonly warnings: readonly Warning[] } {
  const plan = outsidePlan(measure, source.header);
  const wrong: WrongCells[] = [];
  const encode = (item: MeasureItem): OutsideColumn["values"] => {
    const cells = cellsOf(source, item.column, () => item.id);
    const encoded = encodeItem(item, cells, { rows, blank: "missing" });
    if (encoded.wrong) wrong.push(encoded.wrong);
    return encoded.values;
  };
  const read = {
    external: plan.external.map(([id, variable]) =>
      readExternal(id, variable, { source, rows, encode, wrong }),
    ),
    repeated:
      later === null
        ? plan.repeated.map((columns) =>
            columns.map(({ item, column }) => ({
              item: declaredItem(item),
              values: encode({ ...item, column }),
            })),
          )
        : [measure.items.map((item) => readLater(item, later, { source, wrong }))],
    among: plan.among.map(({ name, entry, columns }) => ({
      name,
      columns: columns.map(({ item, answer, column }) => ({
        item,
        answer,
        values: readTicks(source, column, { ticked: entry.ticked, name, rows, wrong }),
      })),
    })),
    warnings: plan.warnings,
  };
  throwWrongCells(source, "unknown-code", wrong);
  const { among, warnings } = answeredAmong(read.among, measure);
  return { ...read, among, warnings: [...read.warnings, ...warnings] };
}

/** An item at the second occasion, by person of the first; missing where there is none. */
function readLater(
  item: MeasureItem,
  later: Int32Array,
  { source, wrong }: Pick<Reading, "source" | "wrong">,
): OutsideColumn {
  const rows = later.filter((row) => row >= 0);
  const cells = cellsOf(source, item.column, () => item.id);
  const encoded = encodeItem(item, cells, { rows, blank: "missing" });
  if (encoded.wrong) wrong.push(encoded.wrong);
  const isNumber = encoded.values instanceof Float64Array;
  const values = isNumber
    ? new Float64Array(later.length).fill(Number.NaN)
    : new Int16Array(later.length).fill(-1);
  let next = 0;
  later.forEach((row, index) => {
    if (row >= 0) values[index] = encoded.values[next++]!;
  });
  return { item: declaredItem(item), values };
}

interface Reading {
  readonly source: AnswerSource;
  readonly rows: Int32Array;
  readonly encode: (item: MeasureItem) => OutsideColumn["values"];
  readonly wrong: WrongCells[];
}

function readExternal(id: string, variable: MeasureExternal, reading: Reading): OutsideColumn {
  const { scale, columns, combine, yes } = variable;
  const parts = columns.map((column) => reading.encode(itemOf(id, column, variable)));
  const [first = new Float64Array(reading.rows.length)] = parts;
  if (parts.length > 1) {
    const values = Float64Array.from(first, (_, row) => {
      const sum = parts.reduce((total, part) => total + part[row]!, 0);
      return combine === "mean" ? sum / parts.length : sum;
    });
    const own = parts.map((part, k) => ({
      item: declaredItem(itemOf(`${id}.${k + 1}`, columns[k] ?? id, variable)),
      values: part,
    }));
    return { item: declaredItem(itemOf(id, id, variable)), values, parts: own };
  }
  const item = declaredItem(itemOf(id, id, variable));
  if (scale === "count") checkCounts(id, columns[0] ?? id, first, reading);
  if (scale !== "binary") return { item, values: first };
  const isYes = item.categories.map(({ score }) => yes.includes(unreversed(score, variable)));
  const labels = [false, true].map((which) => {
    const own = item.categories.filter((_, index) => isYes[index] === which);
    return own.map(({ label }) => label).join(", ");
  });
  return {
    item: { ...item, categories: labels.map((label, score) => ({ label, score })) },
    values: Int16Array.from(first, (value) => (value < 0 ? value : isYes[value] ? 1 : 0)),
  };
}

/** The declared code of a category's score. */
function unreversed(score: number, { reverse, categories }: MeasureExternal): number {
  return reverse ? (categories[0]?.code ?? 0) + (categories.at(-1)?.code ?? 0) - score : score;
}

function itemOf(id: string, column: string, variable: MeasureExternal): MeasureItem {
  const { label, wording, scale, reverse, categories, missing } = variable;
  const isNumber = scale === "continuous" || scale === "count";
  return {
    id,
    column,
    label,
    wording,
    reverse,
    categories,
    missing,
    scale: isNumber ? "continuous" : "ordinal",
    contexts: {},
  };
}

function checkCounts(
  id: string,
  column: string,
  values: Int16Array | Float64Array,
  { source, rows, wrong }: Reading,
): void {
  const isCount = (value: number): boolean => Number.isNaN(value) || (value >= 0 && value % 1 === 0);
  const bad = Array.from(values.keys()).filter((row) => !isCount(values[row]!));
  const [first] = bad;
  if (first === undefined) return;
  const { texts, codes } = cellsOf(source, column, () => id);
  const row = rows[first]!;
  const cell = texts[codes[row]!]!;
  wrong.push({
    first: {
      column,
      row,
      cell,
      problem: () => messages.noCount({ cell: cell.trim() }),
      hint: () => messages.noCountHint({ variable: id }),
    },
    rows: bad.map((one) => rows[one]!),
  });
}

/** 1 for a code that means yes, 0 for another number, -1 for a blank. */
function readTicks(
  source: AnswerSource,
  column: string,
  {
    ticked,
    name,
    rows,
    wrong,
  }: { ticked: readonly number[]; name: string; rows: Int32Array; wrong: WrongCells[] },
): Int16Array {
  const { texts, codes } = cellsOf(source, column, () => name);
  const known = texts.map((text) => {
    const code = parseNumber(text);
    if (code !== null) return ticked.includes(code) ? 1 : 0;
    return isBlank(text) ? -1 : Number.NaN;
  });
  const unreadable: number[] = [];
  const values = new Int16Array(rows.length);
  for (let index = 0; index < rows.length; index++) {
    const value = known[codes[rows[index]!]!]!;
    if (Number.isNaN(value)) unreadable.push(rows[index]!);
    else values[index] = value;
  }
  const [row] = unreadable;
  if (row !== undefined) wrong.push({ first: tickError(column, row, texts[codes[row]!]!), rows: unreadable });
  return values;
}

function tickError(column: string, row: number, cell: string): WrongCell {
  return { column, row, cell, problem: () => messages.notACode({ cell }), hint: messages.tickCodeHint };
}

/** Questions with any answers, and warnings (without counts) about odd ones. */
function answeredAmong(
  among: readonly AmongAnswers[],
  measure: Measure,
): { readonly among: AmongAnswers[]; readonly warnings: Warning[] } {
  const isAnswered = ({ columns }: AmongAnswers): boolean =>
    columns.some(({ values }) => values.some((value) => value >= 0));
  return {
    among: among.filter(isAnswered),
    warnings: among.flatMap((entry): Warning[] => {
      const label = measure.among[entry.name]?.label ?? entry.name;
      if (!isAnswered(entry))
        return [{ code: "among-blank", message: messages.amongBlank({ question: label }) }];
      const message = messages.amongContradiction({ question: label });
      return contradicts(entry, measure) ? [{ code: "among-contradiction", message }] : [];
    }),
  };
}

/** Whether somebody gave "none" together with another answer for the same item. */
function contradicts({ name, columns }: AmongAnswers, measure: Measure): boolean {
  const { none = null, answers = [] } = measure.among[name] ?? {};
  const others = columns.filter(
    ({ answer }) => answer !== none && answers.some(({ code }) => code === answer),
  );
  return columns.some(
    (nobody) =>
      nobody.answer === none &&
      others.some(
        ({ item, values }) =>
          item === nobody.item && values.some((value, row) => value === 1 && nobody.values[row] === 1),
      ),
  );
}
