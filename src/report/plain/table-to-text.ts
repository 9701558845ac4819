import stringWidth from "string-width";
import { plainText } from "../../words/links";
import * as parts from "../kit/tables/messages";
import { printedTable } from "../kit/tables/printed-table";
import type { ReportTable } from "../kit/tables/section";

/** Text columns, and heads of numbers, wrap at these widths, so that numbers stay on the screen. */
const MAX_TEXT = 44;
const MAX_HEAD = 16;

/**
 * A table in columns of equal width, for a terminal: title, head, rows, notes. Numbers are right-aligned. Columns that do
 * not fit follow below, beside the first ones again. Control characters of the data are removed.
 * @param options.width of the terminal
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
  const labels = head.map(({ label, isNumber }) => wrapped(clean(label), isNumber ? MAX_HEAD : MAX_TEXT));
  const cells = rows.map((row) => row.map(({ text }) => wrapped(clean(text), MAX_TEXT)));
  const widths = head.map((_, k) =>
    Math.max(
      1,
      ...[labels[k], ...cells.map((row) => row[k])].flatMap((lines) => (lines ?? []).map(stringWidth)),
    ),
  );
  const lines = (row: readonly (readonly string[])[], columns: readonly number[]): string[] => {
    const texts = columns.map((k) => ({ k, lines: row[k] ?? [] }));
    return Array.from({ length: Math.max(1, ...texts.map((one) => one.lines.length)) }, (_, at) =>
      texts
        .map(({ k, lines: own }) => aligned(own[at] ?? "", widths[k] ?? 1, head[k]?.isNumber === true))
        .join(GAP)
        .trimEnd(),
    );
  };
  const note = clean(table.notes.map((one) => plainText(one)).join(" "));
  const bands = bandsOf(
    head.map(({ isNumber }, k) => ({ isNumber, width: widths[k] ?? 1 })),
    width,
  );
  return [
    clean(table.title),
    ...bands.flatMap((columns) => [
      "",
      ...lines(labels, columns),
      columns.map((k) => "─".repeat(widths[k] ?? 1)).join(GAP),
      ...cells.flatMap((row) => lines(row, columns)),
    ]),
    ...(note === "" ? [] : ["", ...wrapped(`${parts.note()} ${note}`, width)]),
    "",
  ].join("\n");
}

const GAP = "  ";

/** Columns side by side within a width; each band repeats the text before the first number where it leaves half of the width. */
function bandsOf(
  columns: readonly { readonly isNumber: boolean; readonly width: number }[],
  width: number,
): readonly (readonly number[])[] {
  const widthOf = (some: readonly number[]): number =>
    some.reduce((sum, k) => sum + (columns[k]?.width ?? 0) + GAP.length, -GAP.length);
  const all = [...columns.keys()];
  const firstNumber = columns.findIndex(({ isNumber }) => isNumber);
  const names = all.slice(0, Math.max(1, firstNumber));
  const kept = names.slice(
    0,
    1 + names.findLastIndex((_, at) => widthOf(names.slice(0, at + 1)) <= width / 2),
  );
  const bands: number[][] = [[...kept]];
  for (const k of all.slice(kept.length)) {
    const band = bands[bands.length - 1] ?? [];
    if (band.length > kept.length && widthOf([...band, k]) > width) bands.push([...kept, k]);
    else band.push(k);
  }
  return bands;
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
