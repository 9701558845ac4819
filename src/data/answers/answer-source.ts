import { ItemwiseError } from "../../errors";
import { missingColumnHint, type Table } from "../csv/table";
import { type Cells, distinctTexts } from "./distinct-cells";

/** Where answers are read from: the rows of a file, or its distinct rows in order of first appearance. */
export interface AnswerSource {
  readonly file: string;
  readonly header: readonly string[];
  readonly leftOut: readonly string[];
  readonly rows: number;
  /** For each row its number in the file, of rows that are alike the first one's. */
  readonly rowNumbers: Int32Array;
  /** How many rows of the file each row stands for; null where it is one. */
  readonly repeats: Int32Array | null;
  /** The cells of a column; undefined where there is no such column. */
  cells(name: string): Cells | undefined;
}

/** A table as a source of answers. */
export function sourceOf(table: Table): AnswerSource {
  const { file, header, leftOut, rows, rowNumbers } = table;
  const known = new Map<string, Cells>();
  const cells = (name: string): Cells | undefined => {
    const column = table.columns[header.indexOf(name)];
    const found = known.get(name) ?? (column && distinctTexts(column));
    if (found) known.set(name, found);
    return found;
  };
  return { file, header, leftOut, rows, rowNumbers, repeats: null, cells };
}

/** The first rows of a source, or all, with their cells as text. */
export function tableOf(source: AnswerSource, most = source.rows): Table {
  const { file, header, leftOut } = source;
  const rows = Math.min(most, source.rows);
  const columns = header.map((name) => {
    const { texts = [], codes } = source.cells(name) ?? {};
    return Array.from({ length: rows }, (_, row) => texts[codes?.[row] ?? -1] ?? "");
  });
  return { file, header, leftOut, rows, columns, rowNumbers: source.rowNumbers.subarray(0, rows) };
}

/**
 * The cells of a column.
 *
 * @param what whose column it is, for the message ("item a", "the weight")
 * @throws ItemwiseError "missing-column" that names the nearest names there are
 */
export function cellsOf(source: AnswerSource, name: string, what: string): Cells {
  const cells = source.cells(name);
  if (cells !== undefined) return cells;
  throw missingColumn(source, name, what);
}

/** What is thrown where a column is not there. */
export function missingColumn(
  source: Pick<AnswerSource, "file" | "header" | "leftOut">,
  name: string,
  what: string,
): ItemwiseError {
  return new ItemwiseError("missing-column", `${source.file}: there is no column "${name}" (${what}).`, {
    hint: missingColumnHint(source, [name]),
  });
}
