import { cellText, type LabelledTable } from "../../formats/kit/labelled-table";
import { isBlank } from "../csv/cell-text";
import type { Table } from "../csv/table";

/** A file whose shape is examined: the cells of a table of text or of a labelled one. */
export interface LongFile {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: number;
  /** Number of each row in the file. */
  readonly rowNumbers: Int32Array;
  column(place: number): CodedColumn;
}

/** A column's cells as distinct texts, in order of first appearance. */
export interface CodedColumn {
  readonly texts: readonly string[];
  /** By row; -1 where the cell is blank. */
  readonly codes: Int32Array;
  /** Cells that are not blank. */
  readonly known: number;
}

export function longFileOf(table: Table | LabelledTable): LongFile {
  const { file, rows } = table;
  if (!("format" in table)) {
    const { header, rowNumbers, columns } = table;
    return longFile({ file, header, rows, rowNumbers }, (place, row) => columns[place]?.[row] ?? "");
  }
  const rowNumbers = table.rowNumbers ?? Int32Array.from({ length: rows }, (_, row) => row + 1);
  const header = table.columns.map(({ name }) => name);
  return longFile({ file, header, rows, rowNumbers }, (place, row) => {
    const column = table.columns[place];
    return column === undefined ? "" : cellText(column, row);
  });
}

function longFile(facts: Omit<LongFile, "column">, cell: (place: number, row: number) => string): LongFile {
  const coded = new Map<number, CodedColumn>();
  return {
    ...facts,
    column(place) {
      const found = coded.get(place) ?? codedColumn(facts.rows, (row) => cell(place, row));
      coded.set(place, found);
      return found;
    },
  };
}

function codedColumn(rows: number, cell: (row: number) => string): CodedColumn {
  const known = new Map<string, number>();
  /** Codes of cells as they are, with blanks around them. */
  const coded = new Map<string, number>();
  const codes = new Int32Array(rows);
  let filled = 0;
  for (let row = 0; row < rows; row++) {
    const own = cell(row);
    let code = coded.get(own);
    if (code === undefined) {
      const text = own.trim();
      code = isBlank(text) ? -1 : (known.get(text) ?? known.size);
      if (code === known.size) known.set(text, code);
      coded.set(own, code);
    }
    if (code >= 0) filled++;
    codes[row] = code;
  }
  return { texts: [...known.keys()], codes, known: filled };
}

/** Keys of rows from several columns: one number for each combination, -1 where a cell is blank; null if there are too many. */
export function joinedKeys(columns: readonly CodedColumn[], most: number): Int32Array | null {
  const size = columns.reduce((product, { texts }) => product * texts.length, 1);
  if (size > most) return null;
  return Int32Array.from(columns[0]?.codes ?? [], (_, row) =>
    columns.reduce((key, { texts, codes }) => {
      const code = codes[row] ?? -1;
      return key < 0 || code < 0 ? -1 : key * texts.length + code;
    }, 0),
  );
}

/**
 * By key, the first row with a value; -1 where there is none.
 * @returns null where rows of one key have different values
 */
export function rowsByKey({ codes }: CodedColumn, keys: Int32Array, size: number): Int32Array | null {
  const rows = new Int32Array(size).fill(-1);
  for (let row = 0; row < keys.length; row++) {
    const [key, code] = [keys[row] ?? -1, codes[row] ?? -1];
    if (key < 0 || code < 0) continue;
    const first = rows[key] ?? -1;
    if (first < 0) rows[key] = row;
    else if (codes[first] !== code) return null;
  }
  return rows;
}
