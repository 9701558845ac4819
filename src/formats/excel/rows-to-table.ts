import { ItemwiseError } from "../../errors";
import { columnNames } from "../kit/column-names";
import { type LabelledColumn, type LabelledTable, type NumberColumn, valueText } from "../kit/labelled-table";
import * as messages from "../messages";
import { type CellKind, type ExcelRows, KINDS } from "./excel-rows";
import { headerOf } from "./header-row";
import * as words from "./messages";
import { cellAddress } from "./sheet-cells";

/**
 * The table of a sheet whose first row has the columns' names. A column has a type (number, date, time, boolean) where
 * all of its cells do; otherwise it is text, with numbers in their shortest form, dates in ISO 8601 and errors as
 * displayed ("#N/A").
 * @throws ItemwiseError "no-rows", "too-large", "formula-without-result"
 */
export function excelRowsToTable(rows: ExcelRows): LabelledTable {
  const { file, places } = rows;
  const { row: top, names: head } = headerOf(rows);
  if (rows.rows < top + 2) throw noRows(rows);
  const count = rows.rows - top - 1;
  if (count * places.length > rows.maxCells) throw tooLarge(rows);
  const { names, repeated, notes } = columnNames(head, {
    file,
    row: rows.rowNumbers[top] ?? 1,
    places,
  });
  const found = kindsFound(rows, top + 1);
  const types = found.map(({ kinds }) => typeOf(kinds));
  const values = types.map((type) =>
    type === "text" ? new Array<string | null>(count).fill(null) : new Float64Array(count).fill(Number.NaN),
  );
  const index = indexOf(places);
  rows.each(top + 1, rows.rows, (row, place, kind, value) => {
    const column = values[index[place] ?? 0];
    if (column instanceof Float64Array)
      column[row - top - 1] = numberOf(kind, value, types[index[place] ?? 0]);
    else if (column) column[row - top - 1] = textOf(rows, kind, value);
  });
  const columns = names.map((name, k): LabelledColumn => {
    const facts = { name, label: null, valueLabels: [], missing: [], level: null, attributes: {} };
    const type = types[k] ?? "text";
    const own = values[k];
    if (own instanceof Float64Array && type !== "text") return { ...facts, type, values: own, tags: null };
    return { ...facts, type: "text", values: own instanceof Float64Array ? [] : (own ?? []) };
  });
  return {
    file,
    format: "Excel (.xlsx)",
    label: null,
    rows: count,
    rowNumbers: rows.rowNumbers.slice(top + 1, rows.rows),
    columns,
    weight: null,
    multipleResponses: [],
    repeated,
    notes: [
      ...rows.notes,
      ...titleNotes(rows, top),
      ...rowNotes(rows),
      ...notes,
      ...columnNotes(rows, names, found),
    ],
  };
}

function titleNotes({ sheet, rowNumbers }: ExcelRows, top: number): string[] {
  if (top === 0) return [];
  return [messages.sheetRowsAbove({ sheet, n: top, row: String(rowNumbers[top]) })];
}

/** A column's kinds of cells as bits, their counts and first rows. */
interface FoundKinds {
  kinds: number;
  readonly counts: number[];
  readonly first: number[];
}

function indexOf(places: readonly number[]): Uint16Array {
  const index = new Uint16Array((places[places.length - 1] ?? 0) + 1);
  places.forEach((place, k) => {
    index[place] = k;
  });
  return index;
}

const bit = (kind: CellKind): number => 1 << KINDS.indexOf(kind);
const FORMULA = KINDS.indexOf("formula");

function kindsFound(rows: ExcelRows, from: number): FoundKinds[] {
  const index = indexOf(rows.places);
  const found = rows.places.map(
    (): FoundKinds => ({ kinds: 0, counts: KINDS.map(() => 0), first: KINDS.map(() => 0) }),
  );
  rows.each(from, rows.rows, (row, place, kind) => {
    const column = found[index[place]!]!;
    if (kind === FORMULA) throw withoutResult(rows, row, place);
    if (column.counts[kind] === 0) {
      column.kinds |= 1 << kind;
      column.first[kind] = row;
    }
    column.counts[kind]!++;
  });
  return found;
}

function typeOf(kinds: number): NumberColumn["type"] | "text" {
  if (kinds === 0) return "number";
  if (kinds === (bit("date") | bit("datetime"))) return "datetime";
  const only = (["number", "boolean", "date", "datetime", "time"] as const).find(
    (kind) => kinds === bit(kind),
  );
  return only ?? "text";
}

const DATE = KINDS.indexOf("date");
const DAY = 86_400;

function numberOf(kind: number, value: number, type: NumberColumn["type"] | "text" | undefined): number {
  return type === "datetime" && kind === DATE ? value * DAY : value;
}

function textOf(rows: ExcelRows, code: number, value: number): string {
  const kind = KINDS[code] ?? "text";
  if (kind === "text" || kind === "error") return rows.text(value);
  if (kind === "boolean") return value === 1 ? "TRUE" : "FALSE";
  return kind === "formula" ? "" : valueText(kind, value);
}

function rowNotes({ sheet, rowNumbers, rows }: ExcelRows): string[] {
  const empty = (rowNumbers[rows - 1] ?? 0) - (rowNumbers[0] ?? 0) + 1 - rows;
  if (empty === 0) return [];
  return [messages.rowsEmpty({ sheet, n: empty })];
}

function columnNotes(rows: ExcelRows, names: readonly string[], found: readonly FoundKinds[]): string[] {
  const errors = bit("error");
  const of = (
    wanted: (column: FoundKinds) => boolean,
    say: (column: FoundKinds, k: number, name: string) => string,
  ): string[] => found.flatMap((column, k) => (wanted(column) ? [say(column, k, names[k] ?? "")] : []));
  const at = (row: number, k: number): string => cellAddress(rows.rowNumbers[row] ?? 0, rows.places[k] ?? 0);
  const code = KINDS.indexOf("error");
  const wrong = of(
    ({ kinds }) => (kinds & errors) !== 0,
    ({ counts, first }, k, column) =>
      messages.errorsIn({ column, n: counts[code] ?? 0, cell: at(first[code] ?? 0, k) }),
  );
  const mixed = of(
    ({ kinds }) => (kinds & errors) === 0 && kinds !== bit("text") && typeOf(kinds) === "text",
    ({ counts, first }, k, column) => {
      const there = [...counts.keys()].filter((kind) => counts[kind] !== 0);
      const rare = there.reduce((a, b) => ((counts[b] ?? 0) < (counts[a] ?? 0) ? b : a));
      const kindOf = (kind: number): CellKind => KINDS[kind] ?? "text";
      const kinds = there.map((kind) => messages.cellsOfKind({ n: counts[kind] ?? 0, kind: kindOf(kind) }));
      return messages.mixedIn({ column, kinds, cell: at(first[rare] ?? 0, k), kind: kindOf(rare) });
    },
  );
  const { sheet } = rows;
  return [
    ...(wrong.length > 0 ? [messages.columnsWithErrors({ sheet, columns: wrong })] : []),
    ...(mixed.length > 0 ? [messages.mixedColumns({ sheet, columns: mixed })] : []),
  ];
}

function withoutResult(rows: ExcelRows, row: number, place: number): ItemwiseError {
  const address = cellAddress(rows.rowNumbers[row] ?? 0, place);
  return new ItemwiseError(
    "formula-without-result",
    () => words.noResult({ file: rows.file, sheet: rows.sheet, cell: address }),
    { hint: words.noResultHint },
  );
}

function noRows({ file, sheet, rows }: ExcelRows): ItemwiseError {
  return new ItemwiseError("no-rows", () => words.sheetWithoutRows({ isEmpty: rows === 0, file, sheet }), {
    hint: words.sheetWithoutRowsHint,
  });
}

function tooLarge({ file, sheet, rows, places }: ExcelRows): ItemwiseError {
  return new ItemwiseError(
    "too-large",
    () => words.sheetTooLarge({ file, sheet, rows: String(rows), columns: String(places.length) }),
    { hint: words.sheetTooLargeHint },
  );
}
