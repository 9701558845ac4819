import { ItemwiseError } from "../../errors";
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
  const wrong = (where: string, problem: string): ItemwiseError =>
    new ItemwiseError("bad-margins", `${file}${where}: ${problem}.`, {
      hint: "A row has the name of a grouping (margin), one of its levels (level) and its people in the population (people). A column of numbers has a blank level, and its total under people.",
    });
  const [names = [], levels = [], sizes = []] = COLUMNS.map((name) => {
    const cells = columns[header.findIndex((own) => own.trim().toLowerCase() === name)];
    if (cells === undefined) throw wrong("", `there is no column "${name}"`);
    return cells.map((cell) => cell.trim());
  });
  const margins: Record<string, Record<string, number>> = {};
  for (let row = 0; row < rows; row++) {
    const [name = "", level = "", size = ""] = [names[row], levels[row], sizes[row]];
    const people = parseNumber(size);
    const where = `, row ${rowNumbers[row] ?? row + 2}`;
    if (people === null || people <= 0)
      throw wrong(where, `"${size}" in column "people" is no number above 0`);
    const own = Object.hasOwn(margins, name) ? (margins[name] ?? {}) : {};
    if (Object.hasOwn(own, level)) throw wrong(where, `"${level}" of "${name}" was given before`);
    margins[name] = { ...own, [level]: people };
  }
  return margins;
}
