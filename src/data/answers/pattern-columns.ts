import { powerOfTwo } from "../../numeric/elementary/powers";
import { parseNumber } from "../csv/cell-text";

/**
 * The columns of a table of patterns that hold the people's weights: the sum and the sum of squares of every row's
 * weights, and the largest. A sum stands there as the nearest double with what it lacks to the exact sum (`_rest`), or,
 * where a database added up, as whole numbers of 2^-12, 2^-62 and 2^-112.
 */
export const SUM_COLUMNS = {
  weight: ["weight_sum", "weight_sum_rest"],
  squares: ["weight_squares", "weight_squares_rest"],
} as const;

/** Weights whose sums, and those of their squares, SQL adds up exactly in such whole numbers; others are told as wrong. */
export const EXACT_WEIGHTS = { smallest: 1e-9, largest: 4e7 } as const;

/** Powers of 1/2 that a database counts in. */
export const LIMB_BITS = [12, 62, 112] as const;

/** The largest weight of a row of a table of patterns. */
export const LARGEST_COLUMN = "weight_largest";

/** The names of the columns where a database puts a sum, by power. */
export function limbColumns(sum: keyof typeof SUM_COLUMNS): string[] {
  return LIMB_BITS.map((bits) => `${SUM_COLUMNS[sum][0]}_${bits}`);
}

/** Doubles that add up to a sum exactly: the nearest one and what it is more, say. */
export type SplitSum = readonly number[];

/** What the cells of a row say of its people's weights. */
export interface RowWeights {
  readonly weight: SplitSum;
  readonly squares: SplitSum;
  readonly largest: number;
}

/** Reads the weights of a row of a table of patterns; the name of the wrong column where a cell is none of their numbers. */
export interface SumReader {
  readonly columns: readonly string[];
  read(cells: readonly string[]): RowWeights | string;
}

/**
 * How a table of patterns says what its people weigh; null where it does not. Squares are needed of design weights; the
 * largest weight only where it is there.
 */
export function sumReader(header: readonly string[], weighting: "design" | "frequency"): SumReader | null {
  const sums = weighting === "design" ? (["weight", "squares"] as const) : (["weight"] as const);
  for (const [columnsOf, read] of [
    [(sum: keyof typeof SUM_COLUMNS) => SUM_COLUMNS[sum], readPlain],
    [limbColumns, readLimbs],
  ] as const) {
    const needed = sums.flatMap((sum) => [...columnsOf(sum)]);
    if (!needed.every((name) => header.includes(name))) continue;
    const columns = header.includes(LARGEST_COLUMN) ? [...needed, LARGEST_COLUMN] : needed;
    return {
      columns,
      read: (cells) => rowWeights(columns, cells, { read, width: columnsOf("weight").length }),
    };
  }
  return null;
}

/** The name of the wrong column instead where a cell cannot be read. */
function rowWeights(
  columns: readonly string[],
  cells: readonly string[],
  { read, width }: { readonly read: (cells: readonly string[]) => SplitSum | number; readonly width: number },
): RowWeights | string {
  const sums: SplitSum[] = [];
  const sumCells = columns.at(-1) === LARGEST_COLUMN ? cells.length - 1 : cells.length;
  for (let from = 0; from < sumCells; from += width) {
    const sum = read(cells.slice(from, from + width));
    if (typeof sum === "number") return columns[from + sum]!;
    sums.push(sum);
  }
  const largest = sumCells < cells.length ? parseNumber(cells[sumCells]!) : 0;
  if (largest === null || largest < 0) return LARGEST_COLUMN;
  return { weight: sums[0]!, squares: sums[1] ?? [0, 0], largest };
}

/** A sum from its cells; the index of the wrong one where one cannot be read. */
function readPlain(cells: readonly string[]): SplitSum | number {
  const [sum, rest] = cells.map(parseNumber);
  if (sum === null || sum === undefined || sum <= 0) return 0;
  return rest === null || rest === undefined ? 1 : [sum, rest];
}

function readLimbs(cells: readonly string[]): SplitSum | number {
  const wrong = cells.findIndex((cell) => !/^\s*\d+(\.0*)?\s*$/.test(cell));
  if (wrong >= 0) return wrong;
  return fromLimbs(cells.map((cell) => BigInt(cell.trim().replace(/\..*$/, ""))));
}

/** The sum of whole numbers of 2^-12, 2^-62 and 2^-112. */
export function fromLimbs(limbs: readonly bigint[]): SplitSum {
  const unit = LIMB_BITS[2];
  const total = limbs.reduce((sum, limb, k) => sum + (limb << BigInt(unit - LIMB_BITS[k]!)), 0n);
  const rounded = Number(total);
  return [rounded * powerOfTwo(-unit), Number(total - BigInt(rounded)) * powerOfTwo(-unit)];
}

/** Says in a table of patterns whether a row was merged so that few people are not told apart. */
export const MERGED_COLUMN = "merged";
/** What stands there for a row that was not. */
export const NOT_MERGED = "no";
/** The people of each row of a table of patterns. */
export const PEOPLE_COLUMN = "people";
