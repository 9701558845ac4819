import type { Measure } from "../../measures/measure";
import { powerOfTwo } from "../../numeric/elementary/powers";
import { EXACT_WEIGHTS, LIMB_BITS } from "../answers/pattern-columns";
import type { Weighting } from "../answers/weighting";
import { NUMBER, type SqlDialect } from "./dialects";

/** What is counted: the columns that tell rows apart, and how rows are weighted. */
export interface RowCount {
  /** The source of the rows, as it stands after FROM. */
  readonly from: string;
  readonly columns: readonly string[];
  readonly weighting: Weighting;
  readonly weight: Measure["weight"];
  /** Whether the column of weights holds numbers, not text. @default false */
  readonly numeric?: boolean | undefined;
  /** An expression whose smallest value by distinct row is `first`. */
  readonly place?: string | undefined;
}

/** What a distinct row is: its people are read, or left out, or have a weight that is none. */
export const KINDS = { read: 0, blank: 1, zero: 2, wrong: 3 } as const;

/** SQL for the kind of a row of `counted`. */
export const KIND = `CASE WHEN wrong IS NOT NULL THEN ${KINDS.wrong} WHEN left_out = 'blank' THEN ${KINDS.blank} WHEN left_out = 'zero' THEN ${KINDS.zero} ELSE ${KINDS.read} END`;

/** What `isBlank` takes for blank, of a text without blanks around it. */
export const BLANK_TEXTS = ["", "NA", ".", "NaN", "NULL"];

/** SQL for a column's text without blanks around it, empty for a null. */
export function plainText(column: string, dialect: SqlDialect): string {
  return `TRIM(COALESCE(CAST(${column} AS ${dialect.types.text}), ''))`;
}

/** SQL that says whether a text is a number. */
export function isNumber(text: string, dialect: SqlDialect): string {
  return dialect.matches(text, dialect.string(NUMBER));
}

/** SQL for the double that a number's text stands for. */
export function asDouble(text: string, { types }: SqlDialect): string {
  return `CAST(${text} AS ${types.double})`;
}

/**
 * Common table expressions that end in `counted`: the distinct rows of the columns (`k1`, `k2`, ...) with their `people`,
 * and with weights the exact sums of these (`w1`, `w2`, `w3`) and of their squares (`q1`, `q2`, `q3`) in whole numbers of
 * 2^-12, 2^-62 and 2^-112, the largest (`largest`) and the smallest that is not whole (`fraction`). `left_out` tells rows
 * that are left out ("blank", "zero"), `wrong` holds weights that are none.
 *
 * Doubles are cut into whole numbers by multiplications with powers of two, roundings down and differences, which are
 * exact, so that the sums are, whatever the order: for weights from 1e-9 to 4e7 (`EXACT_WEIGHTS`), of which every bit counts.
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
    ...limbs.map((limb) => `SUM(${dialect.whole(limb)}) AS ${limb}`),
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

/** The weight as text (`wt`) and as a number (`v`). */
function weightColumns(column: string, { numeric }: RowCount, dialect: SqlDialect): string[] {
  const name = dialect.name(column);
  const text = plainText(name, dialect);
  return [`${text} AS wt`, `${numeric ? asDouble(name, dialect) : dialect.number(text)} AS v`];
}

/** The weight and its square where there is one, and what else a row says. */
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

/** One step for each of a number's three parts. */
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
