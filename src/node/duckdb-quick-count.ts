import type { DuckDBConnection } from "@duckdb/node-api";
import { BLANK_TEXTS, type RowCount } from "../data/sql/count-rows";
import { sqlDialects } from "../data/sql/dialects";
import type { Measure } from "../measures/measure";

const dialect = sqlDialects.duckdb;

/** What a distinct row of the table `counted` is: its people are read, or left out, or have a weight that is none. */
export const KINDS = { read: 0, blank: 1, zero: 2, wrong: 3 } as const;

/** Weights are counted in whole numbers of 2^-43, their squares in those of 2^-35. */
export const UNITS = { w: 2 ** 43, q: 2 ** 35 } as const;
/** Whole numbers of SQL are below. */
const MOST = 2 ** 62;

/**
 * Common table expressions that end in `counted`, as those of `countRows` do, with half as many sums: of every weight `w1`
 * takes the whole number of units next to it, and `w2` what that lacks, which is a double; `q1` and `q2` are its square's.
 */
export function quickCount(
  count: RowCount & { readonly weight: NonNullable<Measure["weight"]> },
  squared: boolean,
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
  const sums = squared ? (["w", "q"] as const) : (["w"] as const);
  const value = { w: "v", q: "v * v" };
  const whole = sums.map((sum) => `TRY_CAST(${value[sum]} * ${UNITS[sum]} AS BIGINT) AS ${sum}1`);
  const added = sums.flatMap((sum) => [
    `SUM(${sum}1) AS ${sum}1`,
    `SUM(${value[sum]} * ${UNITS[sum]} - CAST(${sum}1 AS DOUBLE)) AS ${sum}2`,
  ]);
  const fraction =
    count.weighting === "frequency" ? ["MIN(CASE WHEN v > FLOOR(v) THEN v END) AS fraction"] : [];
  const figures = ["COUNT(*) AS people", "MAX(v) AS largest", "MIN(v) AS smallest", ...fraction, ...added];
  const by = [...keys, "kind"].join(", ");
  return [
    `answers AS (SELECT ${[...named, `${cell} AS wt`].join(", ")}, TRY_CAST(wt AS DOUBLE) AS v FROM ${from})`,
    `weighted AS (SELECT *, CAST(${kind} AS TINYINT) AS kind, ${whole.join(", ")} FROM answers)`,
    `counted AS (SELECT ${by}, ${figures.join(", ")} FROM weighted GROUP BY ${by})`,
  ];
}

/**
 * Whether the sums of the quick count are exact: no whole number is too large, and the rests, of which each is at most half a
 * unit, are whole numbers of the last place of the smallest weight that a double adds up without rounding.
 */
export async function isExact(connection: DuckDBConnection, squared: boolean): Promise<boolean> {
  const found = await connection.runAndReadAll(
    `SELECT MAX(kind), CAST(MAX(people) AS DOUBLE), MIN(smallest), MAX(largest) FROM counted WHERE kind IN (${KINDS.read}, ${KINDS.wrong})`,
  );
  const [kind, people = 0, smallest = 0, largest = 0] = (found.getRows()[0] ?? []).map(Number);
  const fits = (low: number, high: number, unit: number): boolean =>
    high * unit < MOST && people / 2 <= 2 ** 53 * lastPlace(low) * unit;
  return (
    kind === KINDS.read &&
    fits(smallest, largest, UNITS.w) &&
    (!squared || fits(smallest * smallest, largest * largest, UNITS.q))
  );
}

/** The distance from a positive double to the next, or half of it. */
function lastPlace(value: number): number {
  return value > 0 ? 2 ** (Math.floor(Math.log2(value)) - 53) : 0;
}
