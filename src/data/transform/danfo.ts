/** Conversion to and from danfojs data frames. Nothing is computed with them. */

import { ItemwiseError } from "../../errors";
import { isBlank } from "../csv/cell-text";
import { makeTable, type Table } from "../csv/table";
import * as messages from "../messages";

/** The part of a data frame that `danfojs-node` and `danfojs` share. */
export interface DataFrameLike {
  readonly columns: readonly string[];
  /** Cells row by row. */
  readonly values: unknown;
}

/** `danfojs-node` or `danfojs`. */
export interface DanfoPackage<Frame extends DataFrameLike> {
  readonly DataFrame: new (
    rows: (string | number)[][],
    options: { columns: string[]; dtypes: string[] },
  ) => Frame;
}

/**
 * A table from a danfojs data frame. Numbers become their shortest exact text (2.5, 1e+21), true and false 1 and 0, dates
 * ISO 8601; `null`, `undefined` and NaN empty cells. The frame's index is not kept.
 * @param options.file name in messages (default "data frame"); row numbers count from 1
 * @throws ItemwiseError "bad-frame" for a repeated column name, or a cell with a list or another object
 * @example
 * ```ts
 * const frame = { columns: ["id", "a"], values: [["007", 1], ["008", null]] };
 * fromDanfo(frame).columns; // [["007", "008"], ["1", ""]]
 * ```
 */
export function fromDanfo(frame: DataFrameLike, options: { file?: string | undefined } = {}): Table {
  const { file = "data frame" } = options;
  const header = frame.columns.map(String);
  const twice = header.find((name, index) => header.indexOf(name) < index);
  if (twice !== undefined) {
    throw badFrame(() => messages.frameNameTwice({ file, name: twice }), messages.frameNameTwiceHint);
  }
  const rows = Array.isArray(frame.values) ? (frame.values as readonly unknown[]) : [];
  const columns = header.map((name, index) =>
    rows.map((row, at) =>
      cellText(Array.isArray(row) ? row[index] : row, { file, row: String(at + 1), column: name }),
    ),
  );
  return { ...makeTable(header, columns, file), rowNumbers: Int32Array.from(rows, (_, at) => at + 1) };
}

/**
 * A danfojs data frame from a table. A column becomes numeric only where nothing is lost: every cell is blank or a number in
 * its shortest form; blanks (`""`, `NA`, `.`) become NaN. Other columns stay text ("007").
 * @throws ItemwiseError "no-danfo" where the package danfojs-node is not installed
 * @example
 * ```ts no-run
 * const frame = await toDanfo(parseCsv("id,a\n007,1\n008,\n"));
 * frame.values; // [["007", 1], ["008", NaN]]
 * ```
 */
export async function toDanfo(table: Table): Promise<import("danfojs-node").DataFrame>;
/** The same with another build of the package: `toDanfo(table, danfojs)` in a browser. */
export async function toDanfo<Frame extends DataFrameLike>(
  table: Table,
  danfo: DanfoPackage<Frame>,
): Promise<Frame>;
export async function toDanfo(table: Table, danfo?: DanfoPackage<DataFrameLike>): Promise<DataFrameLike> {
  const { DataFrame } = danfo ?? (await loadDanfo());
  const columns = table.columns.map((cells) => (isNumeric(cells) ? numbersOf(cells) : cells));
  const rows = Array.from({ length: table.rows }, (_, row) => columns.map((cells) => cells[row]!));
  const dtypes = columns.map((cells) => (typeof cells[0] === "number" ? "float32" : "string"));
  return new DataFrame(rows, { columns: [...table.header], dtypes });
}

function isNumeric(cells: readonly string[]): boolean {
  return cells.every((cell) => isBlank(cell) || isShortestNumber(cell)) && !cells.every(isBlank);
}

function numbersOf(cells: readonly string[]): number[] {
  return cells.map((cell) => (isBlank(cell) ? Number.NaN : Number(cell)));
}

async function loadDanfo(): Promise<DanfoPackage<DataFrameLike>> {
  let loaded: unknown;
  try {
    loaded = await import("danfojs-node");
  } catch (cause) {
    throw new ItemwiseError("no-danfo", messages.noDanfo, { hint: messages.noDanfoHint, cause });
  }
  const { default: inner, ...named } = loaded as { default?: DanfoPackage<DataFrameLike> | undefined };
  return inner ?? (named as DanfoPackage<DataFrameLike>);
}

function isShortestNumber(cell: string): boolean {
  const value = Number(cell);
  return Number.isFinite(value) && String(value) === cell;
}

function cellText(value: unknown, place: Parameters<typeof messages.cellPlace>[0]): string {
  if (value === null || value === undefined || Number.isNaN(value)) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (typeof value === "boolean") return value ? "1" : "0";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString();
  throw badFrame(
    () => messages.frameCell({ place: messages.cellPlace(place), type: typeof value }),
    messages.frameCellHint,
  );
}

function badFrame(message: () => string, hint: () => string): ItemwiseError {
  return new ItemwiseError("bad-frame", message, { hint });
}
