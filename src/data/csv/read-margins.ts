import { ItemwiseError } from "../../errors";
import * as messages from "../messages";
import { parseNumber } from "./cell-text";
import type { Table } from "./table";

const COLUMNS = ["margin", "level", "people"] as const;

/**
 * By margin (a grouping, or a crossing such as "sex x age"): the people of each level in the population; of a column of
 * numbers its total, with the level "".
 */
export type MarginRows = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * Population margins from a table with the columns `margin`, `level` and `people`.
 * @throws ItemwiseError "bad-margins" with file, row and column
 * @example
 * ```ts
 * readMargins(parseCsv("margin,level,people\nsex,f,510\nsex,m,490\n")); // { sex: { f: 510, m: 490 } }
 * ```
 */
export function readMargins({
  file,
  header,
  columns,
  rows,
  rowNumbers,
}: Pick<Table, "file" | "header" | "columns" | "rows" | "rowNumbers">): MarginRows {
  const wrong = (message: () => string): ItemwiseError =>
    new ItemwiseError("bad-margins", message, { hint: messages.marginsHint });
  const [names = [], levels = [], sizes = []] = COLUMNS.map((name) => {
    const cells = columns[header.findIndex((own) => own.trim().toLowerCase() === name)];
    if (cells === undefined) throw wrong(() => messages.noColumn({ file, column: name }));
    return cells.map((cell) => cell.trim());
  });
  const margins: Record<string, Record<string, number>> = {};
  for (let row = 0; row < rows; row++) {
    const [name = "", level = "", size = ""] = [names[row], levels[row], sizes[row]];
    const people = parseNumber(size);
    const place = { file, row: String(rowNumbers[row] ?? row + 2) };
    if (people === null || people <= 0) throw wrong(() => messages.marginsNoNumber({ ...place, text: size }));
    const own = Object.hasOwn(margins, name) ? (margins[name] ?? {}) : {};
    if (Object.hasOwn(own, level)) throw wrong(() => messages.marginsGivenBefore({ ...place, level, name }));
    margins[name] = { ...own, [level]: people };
  }
  return margins;
}
