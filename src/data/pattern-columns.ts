import { parseNumber } from "./cell";

/**
 * The columns of a table of patterns that hold the people's weights: the sum and the sum of squares of every row's
 * weights, and the largest. A sum stands there as the nearest double with what it lacks to the exact sum (`_rest`), or,
 * where a database added up, as whole numbers of 2^-12, 2^-62 and 2^-112.
 */
export const SUM_COLUMNS = {
  weight: ["weight_sum", "weight_sum_rest"],
  squares: ["weight_squares", "weight_squares_rest"],
} as const;

/** Powers of 1/2 that a database counts in. */
export const LIMB_BITS = [12, 62, 112] as const;

/** The largest weight of a row of a table of patterns. */
export const LARGEST_COLUMN = "weight_largest";

/** The names of the columns where a database puts a sum, by power. */
export function limbColumns(sum: keyof typeof SUM_COLUMNS): string[] {
  return LIMB_BITS.map((bits) => `${SUM_COLUMNS[sum][0]}_${bits}`);
}

/** A sum as the nearest double, and what it is more. */
export type SplitSum = readonly [sum: number, rest: number];

/** What the cells of a row say of its people's weights. */
export interface RowWeights {
  readonly weight: SplitSum;
  readonly squares: SplitSum;
  readonly largest: number;
}

/** Reads the weights of a row of a table of patterns; null where a cell is none of their numbers. */
export interface SumReader {
  readonly columns: readonly string[];
  read(cells: readonly string[]): RowWeights | string;
}

/** How a table of patterns says what its people weigh; null where it does not. */
export function sumReader(header: readonly string[]): SumReader | null {
  const plain = [...SUM_COLUMNS.weight, ...SUM_COLUMNS.squares, LARGEST_COLUMN];
  if (plain.every((name) => header.includes(name))) return { columns: plain, read: readPlain };
  const limbs = [...limbColumns("weight"), ...limbColumns("squares"), LARGEST_COLUMN];
  return limbs.every((name) => header.includes(name)) ? { columns: limbs, read: readLimbs } : null;
}

/** The name of the wrong column instead where a cell cannot be read. */
function readPlain(cells: readonly string[]): RowWeights | string {
  const numbers = cells.map(parseNumber);
  const wrong = numbers.findIndex((value, k) => value === null || (k % 2 === 0 && value <= 0));
  if (wrong >= 0) return [...SUM_COLUMNS.weight, ...SUM_COLUMNS.squares, LARGEST_COLUMN][wrong]!;
  const [sum, rest, squares, squaresRest, largest] = numbers as number[];
  return { weight: [sum!, rest!], squares: [squares!, squaresRest!], largest: largest! };
}

function readLimbs(cells: readonly string[]): RowWeights | string {
  const names = [...limbColumns("weight"), ...limbColumns("squares"), LARGEST_COLUMN];
  const largest = parseNumber(cells[6]!);
  const wrong = cells.slice(0, 6).findIndex((cell) => !/^\s*\d+(\.0*)?\s*$/.test(cell));
  if (wrong >= 0 || largest === null) return names[wrong >= 0 ? wrong : 6]!;
  const whole = cells.slice(0, 6).map((cell) => BigInt(cell.trim().replace(/\..*$/, "")));
  return { weight: fromLimbs(whole.slice(0, 3)), squares: fromLimbs(whole.slice(3)), largest };
}

/** The sum of whole numbers of 2^-12, 2^-62 and 2^-112. */
export function fromLimbs(limbs: readonly bigint[]): SplitSum {
  const unit = LIMB_BITS[2];
  const total = limbs.reduce((sum, limb, k) => sum + (limb << BigInt(unit - LIMB_BITS[k]!)), 0n);
  const rounded = Number(total);
  return [rounded * 2 ** -unit, Number(total - BigInt(rounded)) * 2 ** -unit];
}
