import type { Measure } from "../../measures/measure";
import { powerOfTwo } from "../../numeric/elementary/powers";
import { EXACT_WEIGHTS, LIMB_BITS } from "../answers/pattern-columns";
import type { Weighting } from "../answers/weighting";
import { NUMBER, type SqlDialect, sqlDialects } from "./dialects";

/** What is counted: the columns that distinguish rows, and the weights. */
export interface RowCount {
  /** Source of the rows, as written after FROM. */
  readonly from: string;
  readonly columns: readonly string[];
  readonly weighting: Weighting;
  readonly weight: Measure["weight"];
  /** Whether the column of weights is numeric. @default false */
  readonly numeric?: boolean | undefined;
  /** Expression whose minimum by distinct row is `first`. */
  readonly place?: string | undefined;
}

/** Kinds of distinct rows: read, left out (blank or zero weight), or with an invalid weight. */
export const KINDS = { read: 0, blank: 1, zero: 2, wrong: 3 } as const;

/** SQL for the kind of a row of `counted`. */
export const KIND = `CASE WHEN wrong IS NOT NULL THEN ${KINDS.wrong} WHEN left_out = 'blank' THEN ${KINDS.blank} WHEN left_out = 'zero' THEN ${KINDS.zero} ELSE ${KINDS.read} END`;

/** What `isBlank` takes for blank, of trimmed text. */
export const BLANK_TEXTS = ["", "NA", ".", "NaN", "NULL"];

/** SQL for a column's trimmed text, empty for a null. */
export function plainText(column: string, dialect: SqlDialect): string {
  return `TRIM(COALESCE(CAST(${column} AS ${dialect.types.text}), ''))`;
}

/** SQL for whether a text is a number. */
export function isNumber(text: string, dialect: SqlDialect): string {
  return dialect.matches(text, dialect.string(NUMBER));
}

/** SQL for a text's double. */
export function asDouble(text: string, { types }: SqlDialect): string {
  return `CAST(${text} AS ${types.double})`;
}

/**
 * Common table expressions that end in `counted`: the distinct rows of the columns (`k1`, `k2`, ...) with their `people`,
 * and with weights the exact sums of these (`w1`, `w2`, `w3`) and of their squares (`q1`, `q2`, `q3`) in whole numbers of
 * 2^-12, 2^-62 and 2^-112, the largest (`largest`) and the smallest fractional one (`fraction`). `left_out` marks rows left
 * out ("blank", "zero"); `wrong` holds invalid weights.
 *
 * Doubles are split into whole numbers by multiplications with powers of two, floors and differences, which are exact, so
 * that the sums are exact in any order, for weights from 1e-9 to 4e7 (`EXACT_WEIGHTS`).
 */
export function countRows(count: RowCount, dialect: SqlDialect): string[] {
  const { from, columns, weighting, weight, place } = count;
  const keys = columns.map((_, k) => `k${k + 1}`);
  const named = columns.map((column, k) => `${dialect.name(column)} AS k${k + 1}`);
  const first = place === undefined ? [] : ["MIN(place) AS first"];
  const places = place === undefined ? [] : [`${place} AS place`];
  if (weighting === "none" || weight === null) {
    return [
      step("answers", [...named, ...places], from),
      step("counted", [...keys, "COUNT(*) AS people", ...first], "answers", keys),
    ];
  }
  const sums = weighting === "design" ? ["w", "q"] : ["w"];
  const limbs = sums.flatMap((sum) => LIMB_BITS.map((_, k) => `${sum}${k + 1}`));
  const by = [...keys, "left_out", "wrong"];
  const once = (made: string): string =>
    dialect.once === "" ? made : made.replace(/\n\)$/, `\n  ${dialect.once}\n)`);
  const totals = [
    ...["COUNT(*) AS people", ...first, "MAX(w) AS largest"],
    ...(weighting === "frequency" ? ["MIN(CASE WHEN w > FLOOR(w) THEN w END) AS fraction"] : []),
    ...limbs.map((limb) => `SUM(${dialect.integer(limb)}) AS ${limb}`),
  ];
  return [
    once(step("answers", [...named, ...weightColumns(weight.column, count, dialect), ...places], from)),
    once(step("weighted", ["answers.*", ...weightCases(weight.missing === "drop", dialect)], "answers")),
    ...limbSteps(sums, dialect),
    step("counted", [...by, ...totals], "cut3", by),
  ];
}

function step(name: string, columns: readonly string[], from: string, by: readonly string[] = []): string {
  const group = by.length > 0 ? `\n  GROUP BY ${by.join(", ")}` : "";
  return `${name} AS (\n  SELECT ${columns.join(", ")}\n  FROM ${from}${group}\n)`;
}

function weightColumns(column: string, { numeric }: RowCount, dialect: SqlDialect): string[] {
  const name = dialect.name(column);
  const text = plainText(name, dialect);
  return [`${text} AS wt`, `${numeric ? asDouble(name, dialect) : dialect.number(text)} AS v`];
}

/** The weight and its square where valid, and the row's other columns. */
function weightCases(drop: boolean, { types, string }: SqlDialect): string[] {
  const zero = `CAST(0 AS ${types.double})`;
  const blank = drop ? `wt IN (${BLANK_TEXTS.map(string).join(", ")})` : null;
  const { smallest, largest } = EXACT_WEIGHTS;
  const isExact = `v >= CAST(${smallest} AS ${types.double}) AND v <= CAST(${largest} AS ${types.double})`;
  return [
    `CASE WHEN ${isExact} THEN v ELSE ${zero} END AS w`,
    `CASE WHEN ${isExact} THEN v * v ELSE ${zero} END AS q`,
    `CASE WHEN ${isExact} THEN NULL WHEN v = 0 THEN 'zero'${blank === null ? "" : ` WHEN ${blank} THEN 'blank'`} END AS left_out`,
    `CASE WHEN v = 0 OR (${isExact})${blank === null ? "" : ` OR ${blank}`} THEN NULL ELSE wt END AS wrong`,
  ];
}

/** A step for each of a number's three parts. */
function limbSteps(sums: readonly string[], { types }: SqlDialect): string[] {
  const power = (k: number): string => {
    const bits = LIMB_BITS[k]! - (LIMB_BITS[k - 1] ?? 0);
    return `CAST(${powerOfTwo(bits)} AS ${types.double})`;
  };
  const rest = (sum: string, k: number): string =>
    k === 0 ? `${sum} * ${power(0)}` : `(${rest(sum, k - 1)} - ${sum}${k}) * ${power(k)}`;
  return LIMB_BITS.map((_, k) => {
    const from = k === 0 ? "weighted" : `cut${k}`;
    const parts = sums.map((sum) => `FLOOR(${rest(sum, k)}) AS ${sum}${k + 1}`);
    return `cut${k + 1} AS (\n  SELECT ${from}.*, ${parts.join(", ")}\n  FROM ${from}\n)`;
  });
}

const dialect = sqlDialects.duckdb;

/** Smallest and largest of some positive weights. */
export interface WeightRange {
  readonly smallest: number;
  readonly largest: number;
}

/** Integer type of a sum, and how many of its units make 1. */
export interface SumUnit {
  readonly type: "BIGINT" | "HUGEINT";
  readonly unit: number;
}

/** Units of the sum of weights, and of their squares; null where these are not needed. */
interface SumUnits {
  readonly w: SumUnit;
  readonly q: SumUnit | null;
}

/** Bits of a double, and of integers that hold one: for the larger type, those whose sum two doubles hold. */
const DOUBLE = 53;
const BITS = { BIGINT: 62, HUGEINT: 80 } as const;
/** Largest sum that two doubles hold. */
const MAX_SUM = powerOfTwo(105);
/** Exponent of the largest power of two that is a double. */
const MAX_EXPONENT = 1023;

/** Units in which every double of a range is an integer, with room at both ends; null where the range is too wide. */
export function sumUnits({ smallest, largest }: WeightRange, squared: boolean): SumUnits | null {
  const w = sumUnit(smallest, largest);
  const q = squared ? sumUnit(smallest * smallest, largest * largest) : null;
  return w === null || (squared && q === null) ? null : { w, q };
}

function sumUnit(low: number, high: number): SumUnit | null {
  if (!(low > 0) || !(high < Number.POSITIVE_INFINITY)) return null;
  const least = DOUBLE - 1 - exponent(low);
  for (const type of ["BIGINT", "HUGEINT"] as const) {
    const room = BITS[type] - 1 - exponent(high) - least;
    const power = least + Math.floor(room / 2);
    if (room >= 2 && power <= MAX_EXPONENT) return { type, unit: powerOfTwo(power) };
  }
  return null;
}

/** Binary exponent of a positive double; -1023 for subnormals. */
function exponent(value: number): number {
  BITS_OF_DOUBLE.setFloat64(0, value);
  return ((BITS_OF_DOUBLE.getUint32(0) >>> 20) & 0x7ff) - MAX_EXPONENT;
}

const BITS_OF_DOUBLE = new DataView(new ArrayBuffer(8));

/** Whether sums in some units are exact: each double is an integer of its type, and two doubles hold the sum. */
export function isExact(units: SumUnits, { smallest, largest }: WeightRange, people: number): boolean {
  const fits = ({ type, unit }: SumUnit, low: number, high: number): boolean =>
    powerOfTwo(exponent(low) - DOUBLE + 1) * unit >= 1 &&
    high * unit < (type === "BIGINT" ? powerOfTwo(62) : MAX_SUM) &&
    people * high * unit < MAX_SUM;
  return (
    smallest > 0 &&
    fits(units.w, smallest, largest) &&
    (units.q === null || fits(units.q, smallest * smallest, largest * largest))
  );
}

/** As `countRows`, with one sum in `units` instead of three; `weighted`: every row is known to have a positive weight. */
export function quickCount(
  count: RowCount & { readonly weight: NonNullable<Measure["weight"]> },
  units: SumUnits,
  weighted: boolean,
): string[] {
  const { from, columns, weight, numeric = false } = count;
  const name = dialect.name(weight.column);
  const keys = columns.map((_, k) => `k${k + 1}`);
  const named = columns.map((column, k) => `${dialect.name(column)} AS k${k + 1}`);
  const cell = numeric ? name : `CAST(${name} AS VARCHAR)`;
  const clean = numeric ? "" : " AND NOT contains(wt, '_')";
  const blanks = BLANK_TEXTS.map(dialect.string).join(", ");
  const isBlank = numeric ? "wt IS NULL" : `wt IS NULL OR wt IN (${blanks})`;
  const blank = weight.missing === "drop" ? ` WHEN ${isBlank} THEN ${KINDS.blank}` : "";
  const kind = `CASE WHEN v > 0${clean} THEN ${KINDS.read} WHEN v = 0${clean} THEN ${KINDS.zero}${blank} ELSE ${KINDS.wrong} END`;
  const sums = [
    { sum: "w1", value: "v", ...units.w },
    ...(units.q === null ? [] : [{ sum: "q1", value: "v * v", ...units.q }]),
  ];
  const whole = sums.map(
    ({ sum, value, type, unit }) => `TRY_CAST(${value} * CAST(${unit} AS DOUBLE) AS ${type}) AS ${sum}`,
  );
  const added = sums.map(({ sum }) => `SUM(${sum}) AS ${sum}`);
  const fraction =
    count.weighting === "frequency" ? ["MIN(CASE WHEN v > FLOOR(v) THEN v END) AS fraction"] : [];
  const figures = [
    "COUNT(*) AS people",
    "MAX(v) AS largest",
    ...(weighted ? [] : ["MIN(v) AS smallest"]),
    ...fraction,
    ...added,
  ];
  const by = (weighted ? keys : [...keys, "kind"]).join(", ");
  const shown = weighted ? `${by}, ${KINDS.read} AS kind` : by;
  // Not TRY_CAST(wt ...): DuckDB would take a column of the table of that name.
  return [
    `answers AS (SELECT ${[...named, `${cell} AS wt`].join(", ")}, TRY_CAST(${cell} AS DOUBLE) AS v FROM ${from})`,
    `weighted AS (SELECT *, ${[...(weighted ? [] : [`CAST(${kind} AS TINYINT) AS kind`]), ...whole].join(", ")} FROM answers)`,
    `counted AS (SELECT ${shown}, ${figures.join(", ")} FROM weighted GROUP BY ${by})`,
  ];
}
