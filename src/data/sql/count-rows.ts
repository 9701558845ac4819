import type { Measure } from "../../measures/measure";
import { LIMB_BITS } from "../pattern-columns";
import type { Weighting } from "../read-weights";
import type { SqlDialect } from "./dialects";

/** What is counted: the columns that tell rows apart, and how rows are weighted. */
export interface RowCount {
  /** The source of the rows, as it stands after FROM. */
  readonly from: string;
  readonly columns: readonly string[];
  readonly weighting: Weighting;
  readonly weight: Measure["weight"];
}

/** What `isBlank` takes for blank, of a text without blanks around it. */
export const BLANK_TEXTS = ["", "NA", ".", "NaN", "NULL"];
/** What `parseNumber` takes for a number. */
const NUMBER = "^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?$";

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
 * Common table expressions that end in `counted`: the distinct rows of the columns as text (`k1`, `k2`, ...) with their
 * `people`, and with weights the exact sums of these (`w1`, `w2`, `w3`) and of their squares (`q1`, `q2`, `q3`) in whole
 * numbers of 2^-12, 2^-62 and 2^-112, and the largest (`largest`). `left_out` tells rows that are left out ("blank",
 * "zero"), `wrong` holds weights that are none.
 *
 * Doubles are cut into whole numbers by multiplications with powers of two, roundings down and differences, which are
 * exact, so that the sums are, whatever the order: for weights from 1e-9 to 4e7, of which every bit counts.
 */
export function countRows(count: RowCount, dialect: SqlDialect): string[] {
  const keys = count.columns.map((_, k) => `k${k + 1}`);
  const texts = count.columns.map(
    (column, k) => `CAST(${dialect.name(column)} AS ${dialect.types.text}) AS k${k + 1}`,
  );
  if (count.weighting === "none" || count.weight === null) {
    const answers = `answers AS (\n  SELECT ${texts.join(", ")}\n  FROM ${count.from}\n)`;
    const by = keys.join(", ");
    return [answers, `counted AS (\n  SELECT ${by}, COUNT(*) AS people\n  FROM answers\n  GROUP BY ${by}\n)`];
  }
  const column = plainText(dialect.name(count.weight.column), dialect);
  const blank = `wt IN (${BLANK_TEXTS.map(dialect.string).join(", ")})`;
  const sums = count.weighting === "design" ? ["w", "q"] : ["w"];
  const limbs = sums.flatMap((sum) => LIMB_BITS.map((_, k) => `${sum}${k + 1}`));
  const by = [...keys, "left_out", "wrong"].join(", ");
  return [
    `answers AS (\n  SELECT ${[...texts, `${column} AS wt`].join(", ")}\n  FROM ${count.from}\n)`,
    `numbers AS (\n  SELECT answers.*, CASE WHEN ${isNumber("wt", dialect)} THEN ${asDouble("wt", dialect)} END AS v\n  FROM answers\n)`,
    `weighted AS (\n  SELECT numbers.*, CASE WHEN v > 0 THEN v ELSE CAST(0 AS ${dialect.types.double}) END AS w,\n    CASE WHEN v > 0 THEN v * v ELSE CAST(0 AS ${dialect.types.double}) END AS q,\n    CASE${count.weight.missing === "drop" ? ` WHEN ${blank} THEN 'blank'` : ""} WHEN v = 0 THEN 'zero' END AS left_out,\n    CASE WHEN v >= 0${count.weight.missing === "drop" ? ` OR ${blank}` : ""} THEN NULL ELSE wt END AS wrong\n  FROM numbers\n)`,
    ...limbSteps(sums, dialect),
    `counted AS (\n  SELECT ${by}, COUNT(*) AS people, ${limbs
      .map((limb) => `SUM(${dialect.whole(limb)}) AS ${limb}`)
      .join(", ")}, MAX(w) AS largest\n  FROM cut3\n  GROUP BY ${by}\n)`,
  ];
}

/** One step for each of a number's three parts. */
function limbSteps(sums: readonly string[], { types }: SqlDialect): string[] {
  const power = (k: number): string => {
    const bits = LIMB_BITS[k]! - (LIMB_BITS[k - 1] ?? 0);
    return `CAST(${2 ** bits} AS ${types.double})`;
  };
  const rest = (sum: string, k: number): string =>
    k === 0 ? `${sum} * ${power(0)}` : `(${rest(sum, k - 1)} - ${sum}${k}) * ${power(k)}`;
  return LIMB_BITS.map((_, k) => {
    const from = k === 0 ? "weighted" : `cut${k}`;
    const parts = sums.map((sum) => `FLOOR(${rest(sum, k)}) AS ${sum}${k + 1}`);
    return `cut${k + 1} AS (\n  SELECT ${from}.*, ${parts.join(", ")}\n  FROM ${from}\n)`;
  });
}
