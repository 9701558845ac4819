import stringWidth from "string-width";
import { plainText } from "../../words/links";
import * as parts from "../kit/tables/messages";
import { printedTable } from "../kit/tables/printed-table";
import type { ReportTable } from "../kit/tables/section";

/** Text columns wrap at this width, so that numbers stay on the screen. */
const MAX_TEXT = 44;

/**
 * A table in columns of equal width, for a terminal: title, head, rows, notes. Numbers are right-aligned. Control
 * characters of the data are removed.
 * @param options.width at which notes wrap
 * @returns ends with a line break
 * @example
 * ```ts
 * const table = {
 *   id: "means", title: "Means", notes: [],
 *   columns: [{ key: "item", label: "Item", format: "text" }, { key: "mean", label: "Mean", format: "decimal2" }],
 *   rows: [{ item: "calm", mean: 3.5 }, { item: "happy", mean: 12 }],
 * } as const;
 * tableToText(table).split("\n")[2]; // "Item    Mean"
 * ```
 */
export function tableToText(
  table: ReportTable,
  { width = 100 }: { readonly width?: number | undefined } = {},
): string {
  const { head, rows } = printedTable(table);
  const labels = head.map(({ label }) => wrapped(clean(label), MAX_TEXT));
  const cells = rows.map((row) => row.map(({ text }) => wrapped(clean(text), MAX_TEXT)));
  const widths = head.map((_, k) =>
    Math.max(
      1,
      ...[labels[k], ...cells.map((row) => row[k])].flatMap((lines) => (lines ?? []).map(stringWidth)),
    ),
  );
  const line = (row: readonly (readonly string[])[]): string[] =>
    Array.from({ length: Math.max(1, ...row.map(({ length }) => length)) }, (_, at) =>
      row
        .map((lines, k) => aligned(lines[at] ?? "", widths[k] ?? 1, head[k]?.isNumber === true))
        .join("  ")
        .trimEnd(),
    );
  const note = clean(table.notes.map((one) => plainText(one)).join(" "));
  return [
    clean(table.title),
    "",
    ...line(labels),
    widths.map((one) => "─".repeat(one)).join("  "),
    ...cells.flatMap(line),
    ...(note === "" ? [] : ["", ...wrapped(`${parts.note()} ${note}`, width)]),
    "",
  ].join("\n");
}

const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();

function aligned(text: string, width: number, isNumber: boolean): string {
  const space = " ".repeat(Math.max(0, width - stringWidth(text)));
  return isNumber ? space + text : text + space;
}

/** Lines of whole words; a longer word has a line of its own. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || stringWidth(last) + 1 + stringWidth(word) > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
