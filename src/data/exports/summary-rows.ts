import { cellText, type LabelledTable } from "../../formats/kit/labelled-table";
import { foldedText, isBlank, parseNumber } from "../csv/cell-text";
import * as messages from "../messages";
import { languages } from "../words/languages";
import { withRows } from "./export";

/** Rows at the end that are looked at, and rows that say what is usual in a column. */
const LAST_ROWS = 12;
const USUAL_ROWS = 200;
/** Fewer people and fewer columns are too few to tell a sum from an answer. */
const MIN_ROWS = 4;
const MIN_COLUMNS = 2;
/** Letters of a word that can be nothing else. */
const MIN_WORD = 3;
/** A row sums up those above it where it does so in this share of its columns of numbers. */
const MIN_SHARE = 0.8;
/** A column with as large a share of different cells names people. */
const NAMING_SHARE = 0.5;

const TOTALS = new Set(languages.flatMap(({ totals }) => totals.map(foldedText)));

/**
 * The table without rows that are no people: those that repeat the names of the columns, and those at the end that sum up
 * the rows above them (sums, means, numbers of answers) or are called so in the column that names people, or that are texts
 * below the table.
 * @returns the table itself where there are none
 */
export function withoutSummaryRows(table: LabelledTable): LabelledTable {
  const legend = legendRows(table);
  if (legend.size > 0) {
    const rows = [...Array(table.rows).keys()].filter((row) => !legend.has(row));
    const numbers = [...legend].map((row) => String(rowNumber(table, row)));
    const note = messages.legendRows({ rows: numbers, n: legend.size });
    return withoutSummaryRows({ ...withRows(table, rows), notes: [...table.notes, note] });
  }
  const repeats = headerRows(table);
  const totals = totalRows(table, repeats);
  if (repeats.size + totals.size === 0) return table;
  const kept = Array.from({ length: table.rows }, (_, row) => row).filter(
    (row) => !repeats.has(row) && !totals.has(row),
  );
  const numbersOf = (rows: ReadonlySet<number>): string[] =>
    [...rows].sort((one, other) => one - other).map((row) => String(rowNumber(table, row)));
  return {
    ...withRows(table, kept),
    notes: [
      ...table.notes,
      ...(repeats.size > 0 ? [messages.repeatedHeader({ rows: numbersOf(repeats), n: repeats.size })] : []),
      ...(totals.size > 0 ? [messages.summaryRows({ rows: numbersOf(totals), n: totals.size })] : []),
    ],
  };
}

const rowNumber = ({ rowNumbers }: LabelledTable, row: number): number => rowNumbers?.[row] ?? row + 1;

/** Words of a legend or note, at least. */
const MIN_WORDS = 3;

/** Rows at the end with a text in the first column alone, which holds no such texts above: a legend, a note, a source. */
function legendRows({ columns, rows }: LabelledTable): ReadonlySet<number> {
  const [first, ...others] = columns;
  const found = new Set<number>();
  if (first === undefined || others.length < MIN_COLUMNS) return found;
  const isText = (row: number): boolean => cellText(first, row).trim().split(/\s+/).length >= MIN_WORDS;
  const end = Math.max(MIN_ROWS, rows - LAST_ROWS);
  for (let row = rows - 1; row >= end && isText(row); row--) {
    if (!others.every((column) => isBlank(cellText(column, row)))) break;
    found.add(row);
  }
  const people = Array.from({ length: Math.min(end, USUAL_ROWS) }, (_, row) => row);
  return people.some(isText) ? new Set() : new Set([...found].reverse());
}

/** Rows whose cells are the columns' names. */
function headerRows({ columns, rows }: LabelledTable): ReadonlySet<number> {
  const found = new Set<number>();
  const named = columns.filter(({ type }) => type === "text");
  const [first] = named;
  if (first === undefined || named.length < MIN_COLUMNS) return found;
  for (let row = 0; row < rows; row++) {
    if (cellText(first, row) !== first.name) continue;
    const filled = named.filter((column) => !isBlank(cellText(column, row)));
    const same = filled.filter((column) => cellText(column, row) === column.name);
    if (same.length >= MIN_COLUMNS && same.length >= MIN_SHARE * filled.length) found.add(row);
  }
  return found;
}

/**
 * Rows at the end that are called totals or sum up those above. The people end at the first row from which on all are
 * such rows, or empty.
 */
function totalRows(table: LabelledTable, repeats: ReadonlySet<number>): ReadonlySet<number> {
  const { columns, rows } = table;
  const first = Math.max(MIN_ROWS, rows - LAST_ROWS);
  const usual = columns.map((_, place) => usualNumbers(table, place, Math.min(first, USUAL_ROWS)));
  const areDecimals = usual.filter((one) => one?.areWhole === false).length >= MIN_COLUMNS;
  const candidates: Candidate[] = [];
  for (let row = rows - 1; row >= first; row--) {
    if (repeats.has(row)) continue;
    const cells = columns.map((column) => cellText(column, row));
    const filled = [...cells.keys()].filter((place) => !isBlank(cells[place]!));
    const odd = filled.filter((place) => isUnusual(cells[place]!, usual[place] ?? null)).length;
    const called = filled.find((place) => isTotal(cells[place]!) && namesPeople(table, place));
    // A short word such as "n" may be an answer, but not among numbers, and so may a longer one that is not the row's
    // first cell.
    const isLong = cells[called ?? 0]!.trim().length >= MIN_WORD;
    const isNamed = called === filled[0] && (isLong || holdsNumbers(table, called ?? 0));
    const isCalled = called !== undefined && (isNamed || odd > 0);
    // Among decimals a mean is nothing odd: the last row is summed up whatever it holds.
    const isLast = areDecimals && candidates.every(({ isSure }) => isSure);
    if (filled.length > 0 && !isCalled && odd < MIN_COLUMNS && !isLast) break;
    candidates.unshift({ row, cells, isSure: filled.length === 0 || isCalled });
  }
  while (candidates.length > 0) {
    const people = candidates[0]!.row;
    if (candidates.every(({ cells, isSure }) => isSure || sumsUp(table, people, cells))) break;
    candidates.shift();
  }
  const isAny = candidates.some(({ cells }) => cells.some((cell) => !isBlank(cell)));
  return new Set(isAny ? candidates.map(({ row }) => row) : []);
}

/** A row that may sum up others; sure where it is empty or called so. */
interface Candidate {
  readonly row: number;
  readonly cells: readonly string[];
  readonly isSure: boolean;
}

function isTotal(cell: string): boolean {
  const word = foldedText(cell).replace(/[\s:.=]+$/u, "");
  return TOTALS.has(word) || TOTALS.has(word.split(/\s*[/(:]/u)[0] ?? "");
}

/** The range of a column's numbers above, and whether all are whole; null where it holds none. */
interface Usual {
  readonly low: number;
  readonly high: number;
  readonly areWhole: boolean;
}

function usualNumbers({ columns }: LabelledTable, place: number, rows: number): Usual | null {
  const column = columns[place]!;
  let [low, high, areWhole] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, true];
  for (let row = 0; row < rows; row++) {
    const value = parseNumber(cellText(column, row));
    if (value === null) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
    areWhole &&= Number.isInteger(value);
  }
  return low <= high ? { low, high, areWhole } : null;
}

function isUnusual(cell: string, usual: Usual | null): boolean {
  const value = parseNumber(cell);
  if (value === null || usual === null) return false;
  return value < usual.low || value > usual.high || (usual.areWhole && !Number.isInteger(value));
}

/** Whether a column has numbers above the end, and no word. */
function holdsNumbers({ columns, rows }: LabelledTable, place: number): boolean {
  let filled = 0;
  for (let row = 0; row < Math.max(MIN_ROWS, rows - LAST_ROWS); row++) {
    const cell = cellText(columns[place]!, row);
    if (isBlank(cell)) continue;
    if (parseNumber(cell) === null) return false;
    filled++;
  }
  return filled > 0;
}

/** Whether a column names people: numbers or texts that are mostly different, or nothing at all above the end. */
function namesPeople({ columns, rows }: LabelledTable, place: number): boolean {
  const column = columns[place]!;
  const seen = new Set<string>();
  let [filled, words] = [0, 0];
  const end = Math.max(MIN_ROWS, rows - LAST_ROWS);
  for (let row = 0; row < end; row++) {
    const cell = cellText(column, row);
    if (isBlank(cell)) continue;
    filled++;
    if (parseNumber(cell) === null) words++;
    seen.add(cell);
  }
  // A word among numbers names no answer, either.
  return filled === 0 || words === 0 || seen.size >= NAMING_SHARE * filled;
}

/**
 * Loosely as `sumsUp`, of numbers that were read already: what is found is looked at again in the file.
 * @param repeats how many people each row stands for; null: one
 */
export function endInTotals(
  columns: readonly ArrayLike<number>[],
  repeats: ArrayLike<number> | null = null,
): boolean {
  const numbers = columns.filter((column) => column instanceof Float64Array);
  const last = (numbers[0]?.length ?? 0) - 1;
  if (numbers.length < MIN_COLUMNS || last < MIN_ROWS) return false;
  const hits = STATISTICS.map(() => 0);
  for (const column of numbers) {
    const value = column[last]!;
    let [n, sum, squares] = [0, 0, 0];
    for (let row = 0; row < last; row++) {
      const one = column[row]!;
      const times = Number.isNaN(one) ? 0 : (repeats?.[row] ?? 1);
      if (times === 0) continue;
      n += times;
      sum += times * one;
    }
    const mean = sum / n;
    for (let row = 0; row < last; row++) {
      const one = column[row]!;
      if (!Number.isNaN(one)) squares += (repeats?.[row] ?? 1) * (one - mean) ** 2;
    }
    const deviation = Math.sqrt(squares / (n - 1));
    [sum, mean, deviation, n].forEach((one, k) => {
      if (Math.abs(value - one) <= LOOSE * Math.abs(one)) hits[k]!++;
    });
  }
  return hits.some((n) => n >= MIN_SHARE * numbers.length);
}

const LOOSE = 0.02;

const STATISTICS = ["sum", "mean", "deviation", "count"] as const;

/** Whether most of a row's numbers are one statistic of their columns in the first rows, as exactly as they are printed. */
function sumsUp({ columns }: LabelledTable, people: number, cells: readonly string[]): boolean {
  const hits = { sum: 0, mean: 0, deviation: 0, count: 0 };
  let numbers = 0;
  for (const [place, cell] of cells.entries()) {
    const value = parseNumber(cell);
    if (value === null) continue;
    numbers++;
    const above = Array.from({ length: people }, (_, row) =>
      parseNumber(cellText(columns[place]!, row)),
    ).filter((one) => one !== null);
    const sum = above.reduce((all, one) => all + one, 0);
    const mean = sum / above.length;
    const squares = above.reduce((all, one) => all + (one - mean) ** 2, 0);
    const digits = /[.,](\d+)$/.exec(cell.trim())?.[1]?.length ?? 0;
    const isNear = (target: number): boolean =>
      Math.abs(value - target) <= 0.5 * Number(`1e-${digits}`) + ROUNDING * Math.abs(target);
    if (isNear(sum)) hits.sum++;
    if (digits > 0 && isNear(mean)) hits.mean++;
    if (digits > 0 && [above.length, above.length - 1].some((n) => isNear(Math.sqrt(squares / n))))
      hits.deviation++;
    if (value === above.length) hits.count++;
  }
  // Of a number that names the row there may be none.
  const least = Math.max(MIN_COLUMNS, MIN_SHARE * (numbers - 1));
  return STATISTICS.some((name) => hits[name] >= least);
}

const ROUNDING = 1e-9;
