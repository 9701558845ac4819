import type { LabelledColumn, NumberColumn } from "../kit/labelled-table";
import { toSpss } from "./print-format";
import { utf8 } from "./text-to-bytes";

/** Missing values as a file declares them: `kind` as a variable's record has it, numbers of SPSS's or bytes. */
export interface MissingRules {
  readonly kind: number;
  readonly numbers: readonly number[];
  readonly texts: readonly Uint8Array[];
}

/** The number before the lowest, which SPSS has for LOWEST. */
const LOWEST = -1.7976931348623155e308;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** A column's missing values as SPSS can declare them: three at most, or a range and a value; `notes` has the rest. */
export function missingRules(column: LabelledColumn, notes: string[]): MissingRules {
  const values = column.missing.flatMap((rule) => ("value" in rule ? [rule.value] : []));
  const ranges = column.missing.flatMap((rule) => ("from" in rule ? [rule] : []));
  const left: (string | number)[] = [];
  const rules = column.type === "text" ? textRules(values, left) : numberRules(column, values, ranges, left);
  const more = ranges.slice(column.type === "text" ? 0 : 1).map(({ from, to }) => `${from} to ${to}`);
  const told = [...left, ...more];
  if (told.length > 0) {
    notes.push(
      `Column "${column.name}": SPSS can't declare all of its missing values; these are not: ${told.join(", ")}.`,
    );
  }
  return rules;
}

function textRules(values: readonly (string | number)[], left: (string | number)[]): MissingRules {
  const texts: Uint8Array[] = [];
  for (const value of values) {
    const bytes = utf8(String(value));
    if (typeof value === "string" && bytes.length <= 8 && texts.length < 3) texts.push(bytes);
    else left.push(value);
  }
  return { kind: texts.length, numbers: [], texts };
}

function numberRules(
  column: NumberColumn,
  values: readonly (string | number)[],
  ranges: readonly Range[],
  left: (string | number)[],
): MissingRules {
  const { type } = column;
  const finite = values.filter(
    (value): value is number => typeof value === "number" && Number.isFinite(value),
  );
  const numbers = [...new Set(finite)];
  left.push(...values.filter((value) => typeof value === "string" || !Number.isFinite(value)));
  const spanned = ranges.length === 0 && numbers.length > 3 ? spanOf(numbers, column.values) : null;
  const range = ranges[0] ?? spanned?.range;
  const singles = spanned ? spanned.others : numbers;
  const room = range ? 1 : 3;
  left.push(...singles.slice(room));
  const kept = singles.slice(0, room).map((value) => toSpss(type, value));
  if (!range) return { kind: kept.length, numbers: kept, texts: [] };
  const ends = [
    range.from === Number.NEGATIVE_INFINITY ? LOWEST : toSpss(type, range.from),
    range.to === Number.POSITIVE_INFINITY ? Number.MAX_VALUE : toSpss(type, range.to),
  ];
  return { kind: -2 - kept.length, numbers: [...ends, ...kept], texts: [] };
}

/** More than three values as a range and at most one beside it, where no answer lies in the range; null otherwise. */
function spanOf(
  numbers: readonly number[],
  answers: Float64Array,
): { range: Range; others: number[] } | null {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const known = new Set(sorted);
  for (const [first, last] of [
    [0, sorted.length - 1],
    [0, sorted.length - 2],
    [1, sorted.length - 1],
  ] as const) {
    const [from, to] = [sorted[first] ?? 0, sorted[last] ?? 0];
    if (answers.every((value) => !(value >= from && value <= to) || known.has(value))) {
      return { range: { from, to }, others: sorted.filter((value) => value < from || value > to) };
    }
  }
  return null;
}
