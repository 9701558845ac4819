import { isBlank, parseNumber } from "../csv/cell-text";
import type { Table } from "../csv/table";

/** What the cells of a column are, for guessing what the column is. */
export interface ColumnProfile {
  readonly name: string;
  readonly rows: number;
  readonly blanks: number;
  /** Distinct cells that are not blank. */
  readonly distinct: number;
  /** Distinct numbers in ascending order; null where a cell is no number or a code with leading zeros. */
  readonly numbers: readonly number[] | null;
  readonly integers: boolean;
  /** Distinct cells as text; at most 1,000 of them. */
  readonly texts: readonly string[];
}

const MOST_TEXTS = 1000;
const LEADING_ZERO = /^\s*[+-]?0\d/;

/** Profiles of all columns of a table. */
export function profileColumns(table: Table): ColumnProfile[] {
  return table.header.map((name, index) => profile(name, table.columns[index]!));
}

function profile(name: string, cells: readonly string[]): ColumnProfile {
  const texts = new Set<string>();
  const numbers = new Set<number>();
  let blanks = 0;
  let numeric = true;
  for (const cell of cells) {
    if (isBlank(cell)) {
      blanks++;
      continue;
    }
    if (texts.has(cell)) continue;
    texts.add(cell);
    if (!numeric) continue;
    const value = parseNumber(cell);
    if (value === null || LEADING_ZERO.test(cell)) numeric = false;
    else numbers.add(value);
  }
  const sorted = numeric && numbers.size > 0 ? [...numbers].sort((a, b) => a - b) : null;
  return {
    name,
    rows: cells.length,
    blanks,
    distinct: sorted ? sorted.length : texts.size,
    numbers: sorted,
    integers: sorted?.every(Number.isInteger) ?? false,
    texts: [...texts].slice(0, MOST_TEXTS),
  };
}
