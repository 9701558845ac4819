/** Text that a spreadsheet runs as a formula, or that hides one behind a tab or a line break. */
const RUNS_AS_FORMULA = /^[=+\-@\t\r\n]/;
const PLAIN_NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * Rows as CSV (RFC 4180): commas, CRLF after every line, quotes where needed.
 *
 * Text that begins with `=`, `+`, `-`, `@`, a tab or a line break gets an apostrophe, so that a spreadsheet does not run it;
 * plain numbers ("-0.5") and numeric values are written unchanged, with all digits. `null` and non-finite numbers become
 * empty cells.
 * @param rows one array per row, as long as `columns`
 * @example
 * ```ts
 * toCsv(["item", "loading"], [["=a", -0.5]]); // "item,loading\r\n'=a,-0.5\r\n"
 * ```
 */
export function toCsv(
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  return [columns, ...rows].map((row) => `${csvLine(row)}\r\n`).join("");
}

/** A line of CSV (RFC 4180) for programs: text is unchanged, even where a spreadsheet would run it. */
export function exactCsvLine(row: readonly string[]): string {
  return `${row.map(quoted).join(",")}\r\n`;
}

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csvLine(row: readonly (string | number | null)[]): string {
  const line = row.map(csvCell).join(",");
  return line === "" && row.length === 1 ? '""' : line;
}

function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  return quoted(isFormula(value) ? `'${value}` : value);
}

export function isFormula(text: string): boolean {
  return RUNS_AS_FORMULA.test(text) && !PLAIN_NUMBER.test(text);
}
