import { signs } from "./signs";

/** Number formats: `decimal` with a leading zero, `coefficient` without, for absolute values up to 1; `percent1` takes a share from 0 to 1. */
export type CellFormat =
  | "text"
  | "integer"
  | "decimal1"
  | "decimal2"
  | "decimal3"
  | "coefficient2"
  | "coefficient3"
  | "percent1"
  | "p";

const MINUS = "−";
const NONE = "–";

function fixed(value: number, digits: number): string {
  const { decimal, thousands, groupsFrom } = signs();
  const text = value.toFixed(digits);
  // Fast path: most figures are small and positive.
  if (value >= 0 && value < 999 && decimal === ".") return text;
  const [whole = "", fraction] = text.replace(/^-(0(\.0*)?)$/, "$1").split(".");
  const isGrouped = Math.abs(Number(whole)) >= groupsFrom;
  const grouped = (isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, thousands) : whole).replace("-", MINUS);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/** Whole numbers with separators: "11,912"; a dash for what is no finite number. */
export const integer = (value: number): string => decimal(value, 0);

/** "1.50". */
export const decimal = (value: number, digits: number): string =>
  Number.isFinite(value) ? fixed(value, digits) : NONE;

/** Without a leading zero where the language writes none, as in APA style for absolute values up to 1: "−.46". */
export function coefficient(value: number, digits = 2): string {
  const text = decimal(value, digits);
  return signs().leadingZero ? text : text.replace(/^(−?)0(?=\D)/, "$1");
}

/** A share from 0 to 1 as a percentage: "31.9%". */
export const percent = (share: number, digits = 1): string =>
  Number.isFinite(share) ? `${fixed(100 * share, digits)}${signs().percent}` : NONE;

/** A share with at most one decimal, none where it is whole: "95%", "97.5%". */
export const level = (share: number): string =>
  percent(share, Number.isInteger(Number((100 * share).toFixed(1))) ? 0 : 1);

const P_LEAST = 0.001;

const probability = (p: number): string => (p < P_LEAST ? `< ${coefficient(P_LEAST, 3)}` : coefficient(p, 3));

/** "< .001" or "= .042". */
export const p = (value: number): string =>
  value < P_LEAST ? probability(value) : `= ${probability(value)}`;

/** With its sign: "+1.74", "−0.30", "0.00". */
export function signed(value: number, digits = 2): string {
  const text = decimal(value, digits);
  return value > 0 && Number(value.toFixed(digits)) !== 0 ? `+${text}` : text;
}

/** A small whole number as a word, a larger one in digits: "three", "11,912". */
export const word = (value: number): string => signs().numbers[value] ?? integer(value);

/** "95th", "1st", "22nd". */
export const ordinal = (value: number): string => signs().ordinal(value);

/**
 * "a, b and c"; "a, b, c" for units, as in a cell, "a; b; c" for clauses, which have commas. Of more than `most` names,
 * the first and how many more there are.
 */
export function list(
  names: readonly string[],
  type: "and" | "or" | "units" | "clauses" = "and",
  most = Infinity,
): string {
  const { comma, units, semicolon, and, or, andBefore, orBefore, more, nothing } = signs();
  const between = { clauses: semicolon, units, and: comma, or: comma }[type];
  const instead = { and: andBefore, or: orBefore, units: undefined, clauses: undefined }[type];
  const isOther = instead !== undefined && new RegExp(instead.begins, "i").test(names.at(-1) ?? "");
  const last = isOther ? instead.text : { and, or, units: between, clauses: between }[type];
  if (names.length > most)
    return `${names.slice(0, most).join(between)}${more(integer(names.length - most))}`;
  if (names.length < 2) return names[0] ?? nothing;
  return `${names.slice(0, -1).join(between)}${last}${names.at(-1)}`;
}

/** The ends of an interval in brackets: "[.68, .71]". */
export const interval = (
  low: number,
  high: number,
  as: "coefficient" | "decimal" | "percent" = "coefficient",
  digits = as === "percent" ? 1 : 2,
): string => {
  const format = { coefficient, decimal, percent }[as];
  return `[${format(low, digits)}${signs().ends}${format(high, digits)}]`;
};

/** A coefficient, with its interval where there is one: ".68 [.65, .71]". */
export const coefficientWithInterval = (value: number, ends: readonly [number, number] | null): string =>
  ends === null ? coefficient(value) : `${coefficient(value)} ${interval(...ends)}`;

const FORMATS: Readonly<Record<CellFormat, (value: number) => string>> = {
  text: (value) => String(value).replace("-", MINUS).replace(".", signs().decimal),
  integer,
  decimal1: (value) => decimal(value, 1),
  decimal2: (value) => decimal(value, 2),
  decimal3: (value) => decimal(value, 3),
  coefficient2: (value) => coefficient(value, 2),
  coefficient3: (value) => coefficient(value, 3),
  percent1: (value) => percent(value, 1),
  p: probability,
};

/**
 * A number as text in APA style, for tables, sentences and charts: true minus sign, no leading zero for coefficients, a dash
 * for missing values.
 * @param value text passes unchanged
 * @example
 * ```ts
 * formatCell(-0.456, "coefficient2"); // "−.46"
 * formatCell(11912, "integer"); // "11,912"
 * formatCell(0.0002, "p"); // "< .001"
 * formatCell(null, "decimal2"); // "–"
 * ```
 */
export function formatCell(value: string | number | null | undefined, format: CellFormat): string {
  if (value === null || value === undefined) return NONE;
  if (typeof value === "string") return value;
  if (!Number.isFinite(value)) return NONE;
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (write === undefined) throw new TypeError(`unknown cell format: ${format}`);
  return write(value);
}
