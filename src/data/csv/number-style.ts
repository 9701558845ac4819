import type { Warning } from "../../errors";
import * as messages from "../messages";
import { isBlank } from "./cell-text";

interface NumberStyle {
  readonly forms: readonly Form[];
  /** Thousands separators. */
  readonly between: RegExp;
  readonly decimal: "," | ".";
}

/** How the numbers of a file are written, judged from its beginning. */
export interface NumberStyles {
  /** By column; null where cells stay unchanged. */
  readonly columns: readonly (NumberStyle | null)[];
  readonly warnings: readonly Warning[];
}

/** Forms of a number; a cell has the first that matches. `1,234` is ambiguous. */
const FORMS = {
  whole: /^[+-]?\d+$/,
  eitherComma: /^[+-]?[1-9]\d{0,2},\d{3}$/,
  eitherPoint: /^[+-]?[1-9]\d{0,2}\.\d{3}$/,
  comma: /^[+-]?(\d*|[1-9]\d{0,2}([.\s'’]\d{3})+),\d+$/,
  point: /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/,
  commaBetween: /^[+-]?[1-9]\d{0,2}((,\d{3}){2,}|(,\d{3})+\.\d+)$/,
  pointBetween: /^[+-]?[1-9]\d{0,2}(\.\d{3}){2,}$/,
  blankBetween: /^[+-]?[1-9]\d{0,2}([\s'’]\d{3})+(\.\d+)?$/,
  digits: /^(?=\D*\d)[\d.,;:/+\-\s]+$/,
} as const;
type Form = keyof typeof FORMS;

const COMMA: NumberStyle = {
  forms: ["comma", "eitherComma", "eitherPoint", "pointBetween"],
  between: /[.\s'’]/g,
  decimal: ",",
};
const POINT: NumberStyle = {
  forms: ["commaBetween", "eitherComma", "blankBetween"],
  between: /[,\s'’]/g,
  decimal: ".",
};
const POINT_BETWEEN: NumberStyle = { forms: ["pointBetween", "eitherPoint"], between: /\./g, decimal: "." };
/** A column of numbers may have this share of other cells ("n/a"). */
const MAX_OTHER_SHARE = 0.2;

/** A column's number of cells by form. */
type Forms = ReadonlyMap<Form | "other", number>;

/**
 * Detects columns with decimal commas or thousands separators from the beginning of a file. A comma is a decimal sign only
 * where another character separates columns, and where the column (for `1,234` another one) has numbers that cannot be
 * read otherwise; ambiguous columns stay unchanged, with a warning.
 * @param records the first has the names
 */
export function numberStyles(records: readonly (readonly string[])[], delimiter: string): NumberStyles {
  const [names = [], ...rows] = records;
  const forms = names.map((_, place) => formsOf(rows, place));
  const commas = delimiter !== "," && forms.some((column) => isNumeric(column) && styleOf(column) === COMMA);
  const read = new Map<NumberStyle, string[]>();
  const unclear: string[] = [];
  const columns = forms.map((column, place): NumberStyle | null => {
    if (!isNumeric(column)) return null;
    const known = styleOf(column);
    const name = messages.quoted({ name: names[place]?.trim() || `V${place + 1}` });
    const style = known === "either" && commas && !column.has("point") ? COMMA : known;
    if (style === "unclear" || style === "either" || (style === COMMA && delimiter === ",")) {
      unclear.push(name);
      return null;
    }
    if (style !== null) read.set(style, [...(read.get(style) ?? []), name]);
    // There may be decimals beyond the beginning.
    return style === null && commas && !column.has("point") && !column.has("eitherPoint") ? COMMA : style;
  });
  return { columns, warnings: warningsOf(read, unclear) };
}

/** How a column of numbers is written; null for digits and decimal points alone. */
function styleOf(column: Forms): NumberStyle | "either" | "unclear" | null {
  const styles = new Set<NumberStyle>();
  if (column.has("comma")) styles.add(COMMA);
  if (column.has("commaBetween")) styles.add(POINT);
  if (column.has("pointBetween")) styles.add(column.has("comma") ? COMMA : POINT_BETWEEN);
  if (column.has("blankBetween")) styles.add(column.has("comma") ? COMMA : POINT);
  const [style, other] = styles;
  if (style === undefined) return column.has("eitherComma") ? "either" : null;
  const pointIsDecimal = column.has("point") && style !== POINT;
  const pointIsEither = column.has("eitherPoint") && style === POINT;
  const commaIsEither = column.has("eitherComma") && (style === POINT_BETWEEN || !column.has("commaBetween"));
  if (other !== undefined || pointIsDecimal || pointIsEither) return "unclear";
  return commaIsEither && style !== COMMA ? "unclear" : style;
}

/** A record with its numbers in digits and decimal points. */
export function withPlainNumbers(record: readonly string[], { columns }: NumberStyles): readonly string[] {
  return record.map((cell, place) => {
    const style = columns[place] ?? null;
    return style === null ? cell : plainNumber(cell, style);
  });
}

function plainNumber(cell: string, { forms, between, decimal }: NumberStyle): string {
  const text = cell.trim();
  const form = formOf(text);
  if (form === null || !forms.includes(form)) return cell;
  const number = text.replace(between, "");
  return decimal === "," ? number.replace(",", ".") : number;
}

function formOf(text: string): Form | null {
  for (const form of Object.keys(FORMS) as Form[]) if (FORMS[form].test(text)) return form;
  return null;
}

function formsOf(rows: readonly (readonly string[])[], place: number): Forms {
  const forms = new Map<Form | "other", number>();
  for (const row of rows) {
    const cell = (row[place] ?? "").trim();
    if (isBlank(cell)) continue;
    const form = formOf(cell) ?? "other";
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return forms;
}

/** Whether a column is almost all numbers; "1,2,4" and dates are none. */
function isNumeric(column: Forms): boolean {
  if (column.has("digits")) return false;
  let all = 0;
  for (const count of column.values()) all += count;
  return (column.get("other") ?? 0) <= MAX_OTHER_SHARE * all;
}

function warningsOf(
  read: ReadonlyMap<NumberStyle, readonly string[]>,
  unclear: readonly string[],
): Warning[] {
  const between = [...(read.get(POINT) ?? []), ...(read.get(POINT_BETWEEN) ?? [])];
  const notices = [
    ["decimal-commas", messages.decimalCommas, read.get(COMMA) ?? []],
    ["thousands-separators", messages.thousandsSeparators, between],
    ["unclear-numbers", messages.unclearNumbers, unclear],
  ] as const;
  return notices.flatMap(([code, message, columns]) =>
    columns.length === 0 ? [] : [{ code, message: message({ columns }) }],
  );
}
