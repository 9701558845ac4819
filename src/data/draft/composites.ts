import { cellText, type LabelledTable } from "../../formats/kit/labelled-table";
import { choleskyFactor, choleskySolve } from "../../numeric/linear-algebra/cholesky";
import { parseNumber } from "../csv/cell-text";
import { stem } from "./answer-blocks";
import { answerCodes } from "./answer-codes";
import type { ColumnProfile } from "./column-profile";

/** A column that is the sum or mean of others. */
export interface Composite {
  readonly kind: "sum" | "mean";
  readonly of: readonly string[];
}

/** Fewer values are no sum of items; more are no item's codes. */
const MIN_VALUES = 4;
const MAX_CODES = 101;
/** Larger sets of items are not tried: sums of theirs are rare, and the search takes long. */
const MAX_ITEMS = 120;
/** So many people more than items show that a sum is none by chance. */
const MORE_ROWS = 15;
const MAX_ROWS = 400;
/** Weights of items in a sum are as equal as this, relatively; of others as small. */
const SAME_WEIGHT = 0.05;
const NO_WEIGHT = 0.05;

/**
 * Columns that are the sum or mean of others with a few codes, reversed or not: with the same stem, with the same range, or
 * of all. By least squares: in a sum all weights are 1 or -1, in a mean one over their number, and nothing is left.
 * @returns by the composite's name
 */
export function compositesIn(
  table: LabelledTable,
  profiles: readonly ColumnProfile[],
): ReadonlyMap<string, Composite> {
  const found = new Map<string, Composite>();
  const numeric = profiles.filter(({ numbers }) => numbers !== null && numbers.length > 1);
  const sets = setsOf(numeric.filter(({ integers, distinct }) => integers && distinct <= MAX_CODES));
  const known = new Map<ColumnProfile, Float64Array>();
  const values = (column: ColumnProfile): Float64Array => {
    const own = known.get(column) ?? valuesOf(table, column);
    known.set(column, own);
    return own;
  };
  // A sum has a wider range than its items, and a mean has decimals: the rest are not tried.
  const isWider = (column: ColumnProfile, item: ColumnProfile): boolean =>
    !column.integers || rangeOf(column) > rangeOf(item);
  for (const column of numeric.filter(({ distinct }) => distinct > MIN_VALUES)) {
    for (const set of sets) {
      const parts = set.filter((item) => item !== column && !found.has(item.name));
      if (!parts.every((item) => isWider(column, item))) continue;
      const composite = compositeOf(column, parts, values);
      if (composite === null) continue;
      found.set(column.name, composite);
      break;
    }
  }
  return found;
}

/** The numbers of a column that are answers: without codes for no answer where it has few. */
const numbersOf = (column: ColumnProfile): readonly number[] =>
  column.integers && column.distinct <= MAX_CODES ? answerCodes(column) : (column.numbers ?? []);

function rangeOf(column: ColumnProfile): number {
  const numbers = numbersOf(column);
  return (numbers.at(-1) ?? 0) - (numbers[0] ?? 0);
}

/** Items with the same stem, with the same codes, and all, smallest sets first. */
function setsOf(items: readonly ColumnProfile[]): ColumnProfile[][] {
  const sets = new Map<string, ColumnProfile[]>();
  const add = (key: string, column: ColumnProfile): void => {
    sets.set(key, [...(sets.get(key) ?? []), column]);
  };
  for (const column of items) {
    if (stem(column.name) !== "") add(`stem ${stem(column.name)}`, column);
    const codes = numbersOf(column);
    add(`range ${codes[0]} ${codes.at(-1)}`, column);
    add("all", column);
  }
  return [...sets.values()]
    .filter(({ length }) => length > 1 && length <= MAX_ITEMS)
    .sort((one, other) => one.length - other.length);
}

/** By row; NaN for what is no answer. */
function valuesOf(table: LabelledTable, profile: ColumnProfile): Float64Array {
  const column = table.columns.find((one) => one.name === profile.name);
  const answers = new Set(numbersOf(profile));
  return Float64Array.from({ length: table.rows }, (_, row) => {
    const cell = column === undefined ? "" : cellText(column, row);
    const value = parseNumber(cell);
    return value === null || profile.missing.has(cell) || !answers.has(value) ? Number.NaN : value;
  });
}

function compositeOf(
  column: ColumnProfile,
  items: readonly ColumnProfile[],
  values: (column: ColumnProfile) => Float64Array,
): Composite | null {
  if (items.length < 2) return null;
  const y = values(column);
  const x = items.map(values);
  const rows: number[] = [];
  for (let row = 0; row < y.length && rows.length < Math.max(MAX_ROWS, 3 * items.length); row++) {
    if (!Number.isNaN(y[row]!) && x.every((own) => !Number.isNaN(own[row]!))) rows.push(row);
  }
  if (rows.length < items.length + MORE_ROWS) return null;
  const digits = Math.max(
    0,
    ...[...column.counts.keys()].map((cell) => /[.,](\d+)$/.exec(cell)?.[1]?.length ?? 0),
  );
  const rounding = Number(`1e-${Math.min(digits, 12)}`);
  const weights = leastSquares(y, x, rows);
  if (weights === null) return null;
  const largest = Math.max(...weights.map(Math.abs));
  const used = [...weights.keys()].filter((k) => Math.abs(weights[k]!) > NO_WEIGHT * largest);
  const size = used.reduce((sum, k) => sum + Math.abs(weights[k]!), 0) / used.length;
  const isEqual = used.every((k) => Math.abs(Math.abs(weights[k]!) - size) <= SAME_WEIGHT * size);
  if (used.length < 2 || !isEqual) return null;
  const kind =
    Math.abs(size - 1) <= SAME_WEIGHT
      ? "sum"
      : Math.abs(size * used.length - 1) <= SAME_WEIGHT
        ? "mean"
        : null;
  if (kind === null) return null;
  // With the exact weights nothing may be left but rounding and one number for reversed items.
  const exact = kind === "sum" ? 1 : 1 / used.length;
  const rests = rows.map(
    (row) => y[row]! - used.reduce((sum, k) => sum + Math.sign(weights[k]!) * exact * x[k]![row]!, 0),
  );
  const [low, high] = [Math.min(...rests), Math.max(...rests)];
  return high - low <= rounding * 1.01 + 1e-9 ? { kind, of: used.map((k) => items[k]!.name) } : null;
}

/** Weights of a regression with an intercept; null where columns depend on each other. */
function leastSquares(y: Float64Array, x: readonly Float64Array[], rows: readonly number[]): number[] | null {
  const k = x.length;
  const mean = (own: Float64Array): number => rows.reduce((sum, row) => sum + own[row]!, 0) / rows.length;
  const means = x.map(mean);
  const meanY = mean(y);
  const products = new Float64Array(k * k);
  const right = new Float64Array(k);
  for (const row of rows) {
    for (let i = 0; i < k; i++) {
      const own = x[i]![row]! - means[i]!;
      right[i]! += own * (y[row]! - meanY);
      for (let j = 0; j <= i; j++) products[i * k + j]! += own * (x[j]![row]! - means[j]!);
    }
  }
  for (let i = 0; i < k; i++) for (let j = 0; j < i; j++) products[j * k + i] = products[i * k + j]!;
  const factor = choleskyFactor(products, k, { least: 1e-9 });
  return factor === null ? null : [...choleskySolve(factor, right, { n: k })];
}
