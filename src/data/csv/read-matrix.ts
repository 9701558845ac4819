import { ItemwiseError } from "../../errors";
import * as messages from "../messages";
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
    throw bad(() => messages.matrixNames({ file }));
  }
  if (items.length !== rows) {
    throw bad(() => messages.matrixNotSquare({ file, columns: items.length, rows }));
  }
  const cell = (row: number, column: number): number | null => {
    const written = cells[column]?.[row]?.trim() ?? "";
    if (written === "") return null;
    const value = parseNumber(written);
    if (value !== null) return value;
    const name = items[column] ?? "";
    throw bad(() => messages.figureNoNumber({ file, row: String(row + 2), column: name, text: written }));
  };
  const matrix = items.map((row, i) =>
    items.map((column, j) => {
      const value = cell(i, j) ?? (j > i ? cell(j, i) : null);
      if (value === null) throw bad(() => messages.matrixLacks({ file, row, column }));
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

function bad(message: () => string): ItemwiseError {
  return new ItemwiseError("bad-matrix", message, { hint: messages.matrixHint });
}
