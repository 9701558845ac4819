import type { LabelledColumn, NumberColumn } from "../kit/labelled-table";
import * as messages from "./messages";

/** Seconds from SPSS's epoch, 1582-10-14, to 1970-01-01. */
export const EPOCH = 12_219_379_200;
export const DAY = 86_400;

/** SPSS's format names by number; "" where unused. */
const NAMES = (
  ",A,AHEX,COMMA,DOLLAR,F,IB,PIBHEX,P,PIB,PK,RB,RBHEX,,,Z,N,E,,,DATE,TIME,DATETIME,ADATE,JDATE,DTIME,WKDAY," +
  "MONTH,MOYR,QYR,WKYR,PCT,DOT,CCA,CCB,CCC,CCD,CCE,EDATE,SDATE,MTIME,YMDHMS"
).split(",");

/** Formats of seconds since 1582-10-14 or of durations; WKDAY and MONTH are plain numbers. */
const TYPES: Readonly<Record<string, NumberColumn["type"]>> = {
  DATE: "date",
  ADATE: "date",
  EDATE: "date",
  SDATE: "date",
  JDATE: "date",
  MOYR: "date",
  QYR: "date",
  WKYR: "date",
  DATETIME: "datetime",
  YMDHMS: "datetime",
  TIME: "time",
  DTIME: "time",
  MTIME: "time",
};

export function typeOfFormat(print: number): NumberColumn["type"] {
  return TYPES[NAMES[(print >> 16) & 255] ?? ""] ?? "number";
}

/** A print format in SPSS syntax: "F8.2", "A10", "DATE11"; null where it is none. */
export function formatName(print: number, width: number): string | null {
  const name = NAMES[(print >> 16) & 255];
  if (width > 255) return `A${width}`;
  const decimals = print & 255;
  if (!name) return null;
  return `${name}${(print >> 8) & 255}${decimals > 0 || name === "F" ? `.${decimals}` : ""}`;
}

/** The stored print format of a name like "F8.2", where it fits the type; null otherwise. */
export function formatNamed(name: string | undefined, type: NumberColumn["type"]): number | null {
  const [, word = "", width = "", decimals = "0"] =
    /^([A-E]*[A-Z]+)(\d{1,2})(?:\.(\d{1,2}))?$/.exec(name ?? "") ?? [];
  const number = NAMES.indexOf(word);
  if (word === "" || number < 3 || (TYPES[word] ?? "number") !== type) return null;
  return Number(width) > 0 && Number(width) <= 40 && Number(decimals) <= 16
    ? printFormat(number, Number(width), Number(decimals))
    : null;
}

export function printFormat(number: number, width: number, decimals: number): number {
  return (number << 16) | (width << 8) | decimals;
}

/** An SPSS number as a column of this type has it. */
export function fromSpss(type: NumberColumn["type"], value: number): number {
  if (type === "date") return value / DAY - EPOCH / DAY;
  return type === "datetime" ? value - EPOCH : value;
}

/** The SPSS number of a column's value, to the millisecond. */
export function toSpss(type: NumberColumn["type"], value: number): number {
  if (type === "date") return Math.round((value + EPOCH / DAY) * DAY * 1000) / 1000;
  return type === "datetime" ? value + EPOCH : value;
}

const encoder = new TextEncoder();

export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** A text cut to a number of bytes, at a character boundary. */
export function cutText(text: string, most: number): string {
  return text.slice(0, encoder.encodeInto(text, new Uint8Array(most)).read);
}

/** Writes a text into bytes as far as it fits; returns the number of bytes written. */
export const writeText = (text: string, bytes: Uint8Array): number => encoder.encodeInto(text, bytes).written;

/** Missing values as declared in a file: `kind` as in a variable record, SPSS numbers or bytes. */
export interface MissingRules {
  readonly kind: number;
  readonly numbers: readonly number[];
  readonly texts: readonly Uint8Array[];
}

/** The lowest double, SPSS's LOWEST. */
const LOWEST = -1.7976931348623155e308;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Missing values as SPSS can declare them: at most three, or a range and a value; the rest goes to `notes`. */
export function missingRules(column: LabelledColumn, notes: string[]): MissingRules {
  const values = column.missing.flatMap((rule) => ("value" in rule ? [rule.value] : []));
  const ranges = column.missing.flatMap((rule) => ("from" in rule ? [rule] : []));
  const left: (string | number)[] = [];
  const rules = column.type === "text" ? textRules(values, left) : numberRules(column, values, ranges, left);
  const more = ranges
    .slice(column.type === "text" ? 0 : 1)
    .map(({ from, to }) => messages.valueRange({ from: String(from), to: String(to) }));
  const unwritten = [...left, ...more];
  if (unwritten.length > 0) {
    notes.push(messages.writtenMissing({ column: column.name, values: unwritten.map(String) }));
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

/** More than three values as a range and at most one other, where no answer lies in the range; null otherwise. */
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
