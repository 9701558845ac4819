import type { ReportTable } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { plainText } from "../kit/words/links";
import { markdownText } from "./markdown-text";

/**
 * A table as GitHub-flavored Markdown: title, numbers as APA style prints them, emphasized cells in bold, those on few people in parentheses, notes below.
 * Text of the data is inert (see `markdownText`).
 */
export function tableToMarkdown(table: ReportTable): string {
  const { columns, rows, notes } = table;
  const bold = new Set((table.emphasis ?? []).map(({ row, key }) => `${row}\n${key}`));
  const few = new Set((table.parentheses ?? []).map(({ row, key }) => `${row}\n${key}`));
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const body = rows.map((row, index) =>
    line(
      columns.map(({ key, format }) => {
        const value = row[key] ?? null;
        const figure =
          typeof value === "string" ? markdownText(value) : formatCell(value, format).replace("<", "&lt;");
        const cell = few.has(`${index}\n${key}`) ? `(${figure})` : figure;
        return bold.has(`${index}\n${key}`) && cell !== "" ? `**${cell}**` : cell;
      }),
    ),
  );
  const head = [
    line(columns.map((column) => markdownText(column.label))),
    line(columns.map((column) => (column.format === "text" ? ":---" : "---:"))),
  ];
  const foot =
    notes.length > 0 ? ["", `*Note.* ${notes.map((note) => markdownText(plainText(note))).join(" ")}`] : [];
  return [`**${markdownText(table.title)}**`, "", ...head, ...body, ...foot, ""].join("\n");
}
