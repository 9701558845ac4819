import type { Measure } from "../../measures/measure";
import { powerOfTwo } from "../../numeric/elementary/powers";
import { BLANK_TEXTS, KINDS, type RowCount } from "./count-rows";
import { sqlDialects } from "./dialects";

const dialect = sqlDialects.duckdb;

/** The smallest and the largest of some weights above 0. */
export interface WeightRange {
  readonly smallest: number;
  readonly largest: number;
}

/** A sum in whole numbers: of what type they are, and how many of them make 1. */
export interface SumUnit {
  readonly type: "BIGINT" | "HUGEINT";
  readonly unit: number;
}

/** The units of the weights' sum, and of their squares'; null where these are not asked. */
export interface SumUnits {
  readonly w: SumUnit;
  readonly q: SumUnit | null;
}

/** Bits of a double, and of whole numbers that hold one: of the largest type those whose sum two doubles hold. */
const DOUBLE = 53;
const BITS = { BIGINT: 62, HUGEINT: 80 } as const;
/** A sum of two doubles' bits. */
const MOST_SUM = powerOfTwo(105);
/** The largest power of two that is a double. */
const LARGEST_POWER = 1023;

/** Units in which every double of a range is a whole number, with room at both ends; null where they are too far apart. */
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
    if (room >= 2 && power <= LARGEST_POWER) return { type, unit: powerOfTwo(power) };
  }
  return null;
}

/** A positive double is at least 2 to this power, and less than twice that; -1023 for those too small for all their bits. */
function exponent(value: number): number {
  BITS_OF_DOUBLE.setFloat64(0, value);
  return ((BITS_OF_DOUBLE.getUint32(0) >>> 20) & 0x7ff) - LARGEST_POWER;
}

const BITS_OF_DOUBLE = new DataView(new ArrayBuffer(8));

/** Whether sums in some units are exact: each double is a whole number of its type, and two doubles hold what it adds up to. */
export function isExact(units: SumUnits, { smallest, largest }: WeightRange, people: number): boolean {
  const fits = ({ type, unit }: SumUnit, low: number, high: number): boolean =>
    powerOfTwo(exponent(low) - DOUBLE + 1) * unit >= 1 &&
    high * unit < (type === "BIGINT" ? powerOfTwo(62) : MOST_SUM) &&
    people * high * unit < MOST_SUM;
  return (
    smallest > 0 &&
    fits(units.w, smallest, largest) &&
    (units.q === null || fits(units.q, smallest * smallest, largest * largest))
  );
}

/**
 * Common table expressions that end in `counted`, as those of `countRows` do, with one sum in place of three: `w1` of the
 * weights and `q1` of their squares, in whole numbers of `units`.
 *
 * @param weighted whether every row is known to have a weight above 0, so that rows need not be told apart by that
 */
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
  // Not TRY_CAST(wt ...): the table may have a column of that name, which DuckDB would take.
  return [
    `answers AS (SELECT ${[...named, `${cell} AS wt`].join(", ")}, TRY_CAST(${cell} AS DOUBLE) AS v FROM ${from})`,
    `weighted AS (SELECT *, ${[...(weighted ? [] : [`CAST(${kind} AS TINYINT) AS kind`]), ...whole].join(", ")} FROM answers)`,
    `counted AS (SELECT ${shown}, ${figures.join(", ")} FROM weighted GROUP BY ${by})`,
  ];
}
