import { powerOfTwo } from "../../numeric/elementary/powers";
import { parseNumber } from "../csv/cell-text";

/**
 * Columns of a table of patterns with the people's weights: sum, sum of squares, largest. A sum is the nearest double and
 * its remainder to the exact sum (`_rest`), or, from a database, whole numbers of 2^-12, 2^-62 and 2^-112.
 */
export const SUM_COLUMNS = {
  weight: ["weight_sum", "weight_sum_rest"],
  squares: ["weight_squares", "weight_squares_rest"],
} as const;

/** Range of weights whose sums and sums of squares SQL adds up exactly in these units; others are reported as wrong. */
export const EXACT_WEIGHTS = { smallest: 1e-9, largest: 4e7 } as const;

/** Exponents of the units, as powers of 1/2. */
export const LIMB_BITS = [12, 62, 112] as const;

export const LARGEST_COLUMN = "weight_largest";

/** Names of a database's columns of a sum, one per unit. */
export function limbColumns(sum: keyof typeof SUM_COLUMNS): string[] {
  return LIMB_BITS.map((bits) => `${SUM_COLUMNS[sum][0]}_${bits}`);
}

/** Doubles that add up to a sum exactly, such as the nearest double and its remainder. */
export type SplitSum = readonly number[];

/** Weights of the people of a row. */
export interface RowWeights {
  readonly weight: SplitSum;
  readonly squares: SplitSum;
  readonly largest: number;
}

/** Reads the weights of a row of a table of patterns; returns the name of the column whose cell cannot be read. */
export interface SumReader {
  readonly columns: readonly string[];
  read(cells: readonly string[]): RowWeights | string;
}

/** How a table of patterns stores weights; null where it has none. Design weights need squares; the largest weight is optional. */
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

/** Returns the name of the column whose cell cannot be read. */
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

/** A sum from its cells, or the index of the cell that cannot be read. */
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

export function fromLimbs(limbs: readonly bigint[]): SplitSum {
  const unit = LIMB_BITS[2];
  const total = limbs.reduce((sum, limb, k) => sum + (limb << BigInt(unit - LIMB_BITS[k]!)), 0n);
  const rounded = Number(total);
  return [rounded * powerOfTwo(-unit), Number(total - BigInt(rounded)) * powerOfTwo(-unit)];
}

/** Column that says whether a row was merged so that small groups of people cannot be identified. */
export const MERGED_COLUMN = "merged";
/** Its value for rows that were not merged. */
export const NOT_MERGED = "no";
/** Column of the number of people per row. */
export const PEOPLE_COLUMN = "people";
