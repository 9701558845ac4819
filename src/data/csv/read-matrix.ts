import { ItemwiseError } from "../../errors";
import { parseNumber } from "./cell-text";
import { parseCsv } from "./csv";

export interface NamedFigures {
  readonly items: readonly string[];
  readonly matrix: readonly (readonly number[])[];
}

/**
 * Reads a covariance or correlation matrix: a header of names, then a row each; a first column that repeats the names is
 * skipped. Cells above the diagonal may be empty or omitted.
 * @param file name in messages
 * @throws ItemwiseError "bad-matrix" for a cell that is no number, row names that differ from the columns', or a wrong number
 *   of rows; as `parseCsv`
 * @example
 * ```ts
 * readMatrix("a,b\n1,\n0.5,1\n").matrix; // [[1, 0.5], [0.5, 1]]
 * ```
 */
export function readMatrix(text: string, file = "matrix"): NamedFigures {
  const { header, columns, rows } = parseCsv(filledUp(text), { file });
  const named = columns.length === rows + 1;
  const items = named ? header.slice(1) : header;
  const cells = named ? columns.slice(1) : columns;
  if (named && columns[0]?.some((name, row) => name.trim() !== items[row])) {
    throw bad(`${file}: its rows have other names than its columns, or the same in another order.`);
  }
  if (items.length !== rows) {
    throw bad(`${file}: it is not square: it has ${items.length} columns and ${rows} rows.`);
  }
  const cell = (row: number, column: number): number | null => {
    const written = cells[column]?.[row]?.trim() ?? "";
    if (written === "") return null;
    const value = parseNumber(written);
    if (value !== null) return value;
    throw bad(`${file}: row ${row + 2}, column "${items[column]}" holds "${written}", which is no number.`);
  };
  const matrix = items.map((row, i) =>
    items.map((column, j) => {
      const value = cell(i, j) ?? (j > i ? cell(j, i) : null);
      if (value === null) throw bad(`${file}: the figure of ${row} with ${column} is missing.`);
      return value;
    }),
  );
  return { items, matrix };
}

function filledUp(text: string): string {
  const [header = "", ...rows] = text.split(/\r?\n/);
  const delimiter = [",", ";", "\t"].find((one) => header.includes(one)) ?? ",";
  const count = (line: string): number => line.split(delimiter).length;
  const wanted = count(header);
  return [header, ...rows]
    .filter((line) => line.trim() !== "")
    .map((line) => line + delimiter.repeat(Math.max(0, wanted - count(line))))
    .join("\n");
}

function bad(message: string): ItemwiseError {
  return new ItemwiseError("bad-matrix", message, {
    hint: "A matrix has a header of names and a row of figures for each, in the same order.",
  });
}
