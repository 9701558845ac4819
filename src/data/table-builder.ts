import { ItemwiseError } from "../errors";
import type { Table } from "./table";

/** Gathers records into the columns of a table. */
export interface TableBuilder {
  add(record: readonly string[]): void;
  finish(): Table;
}

interface Columns {
  readonly names: readonly string[];
  /** Which cells of a record are kept. */
  readonly kept: readonly number[];
  readonly cells: readonly string[][];
}

/** A builder that checks every record against the header; its errors are those of `parseCsv`. */
export function createTableBuilder(options: {
  file: string;
  header?: boolean | undefined;
  columns?: readonly string[] | undefined;
}): TableBuilder {
  const { file, header = true } = options;
  const wanted = options.columns ? new Set(options.columns) : null;
  const rowNumbers: number[] = [];
  const blanks: number[] = [];
  let columns: Columns | null = null;
  let row = 0;

  const open = (names: readonly string[]): Columns => {
    const kept = names.flatMap((name, index) => (wanted === null || wanted.has(name) ? index : []));
    return { names, kept, cells: kept.map(() => []) };
  };
  const store = (into: Columns, record: readonly string[], at: number): void => {
    for (let k = 0; k < into.kept.length; k++) into.cells[k]!.push(record[into.kept[k]!]!);
    rowNumbers.push(at);
  };

  return {
    add(given) {
      row++;
      const record = withoutReturn(given);
      if (record.length === 1 && record[0]?.trim() === "") {
        blanks.push(row);
        return;
      }
      if (columns === null) {
        columns = open(header ? namesOf(record, file, row) : record.map((_, index) => `V${index + 1}`));
        blanks.length = 0;
        if (header) return;
      }
      const { names } = columns;
      if (names.length === 1) for (const blank of blanks) store(columns, [""], blank);
      blanks.length = 0;
      if (record.length !== names.length)
        throw ragged(file, row, { found: record.length, expected: names.length });
      store(columns, record, row);
    },
    finish() {
      if (columns === null) {
        throw new ItemwiseError("empty-file", `${file}: the file holds empty lines only.`, {
          hint: "Check the path, or export the data again.",
        });
      }
      if (rowNumbers.length === 0) {
        throw new ItemwiseError("no-rows", `${file}: there is a header but no row of answers.`, {
          hint: "Export the data again; if the first row holds answers, read the file without header (--no-header).",
        });
      }
      const { names, kept, cells } = columns;
      return {
        file,
        header: kept.map((index) => names[index]!),
        columns: cells,
        rows: rowNumbers.length,
        rowNumbers: Int32Array.from(rowNumbers),
        leftOut: names.filter((_, index) => !kept.includes(index)),
      };
    },
  };
}

/** The record without the "\r" of a line that ends in CRLF. */
function withoutReturn(record: readonly string[]): readonly string[] {
  const last = record[record.length - 1];
  if (last === undefined || last.charCodeAt(last.length - 1) !== 13) return record;
  return [...record.slice(0, -1), last.slice(0, -1)];
}

function namesOf(record: readonly string[], file: string, row: number): string[] {
  const given = record.map((name) => name.trim());
  const first = new Map<string, number>();
  given.forEach((name, index) => {
    const before = first.get(name);
    if (name !== "" && before !== undefined) {
      throw new ItemwiseError(
        "duplicate-column",
        `${file}, row ${row}: columns ${before + 1} and ${index + 1} are both called "${name}".`,
        { hint: "Give every column a name of its own, or read a file without header with --no-header." },
      );
    }
    first.set(name, index);
  });
  return given.map((name, index) => (name === "" ? placeName(index, first) : name));
}

/** `V3` for the third column; with underscores where that name is taken. */
function placeName(index: number, taken: ReadonlyMap<string, number>): string {
  let name = `V${index + 1}`;
  while (taken.has(name)) name += "_";
  return name;
}

function ragged(file: string, row: number, cells: { found: number; expected: number }): ItemwiseError {
  const { found, expected } = cells;
  const count = (n: number): string => `${n} cell${n === 1 ? "" : "s"}`;
  const cause =
    found > expected
      ? "An unquoted cell may hold the delimiter, or the header lacks a name (row names, say)."
      : "The row may be cut off, or the delimiter is another one (--delimiter).";
  return new ItemwiseError(
    "ragged-rows",
    `${file}, row ${row}: ${count(found)} where the header has ${expected}.`,
    { hint: cause },
  );
}
