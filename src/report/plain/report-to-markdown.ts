import { formatCell } from "../../words/format";
import { inLanguage } from "../../words/language";
import { plainText } from "../../words/links";
import * as parts from "../kit/tables/messages";
import { cellMark } from "../kit/tables/printed-table";
import { foldRuns, numbersOf, type Report, type ReportBlock, type ReportTable } from "../kit/tables/section";
import { paragraph } from "../kit/words/phrases";
import * as messages from "./messages";

/**
 * The report as Markdown: answers, text and tables, and the description of each chart. Text of the data is escaped.
 * @returns ends with a line break
 * @example
 * ```ts
 * const yesNo = [{ code: 0, label: "No" }, { code: 1, label: "Yes" }];
 * const items = ["a", "b", "c"].map((id) => ({ id, categories: yesNo }));
 * const measure = parseMeasure({ id: "sleep", title: "Sleep", items });
 * const table = parseCsv("a,b,c\n" + "0,0,0\n1,1,1\n0,1,0\n1,0,1\n1,1,0\n0,0,1\n".repeat(20));
 * const analysis = analyze(readResponses(table, measure), { replicates: 20, bootstrap: 0 });
 * reportToMarkdown(buildReport(analysis, measure)).startsWith("# Sleep\n\n"); // true
 * ```
 */
export function reportToMarkdown(report: Report): string {
  return inLanguage(report.language, () => markdownOf(report));
}

function markdownOf(report: Report): string {
  const names = numbersOf(report);
  const text = (one: string): string => markdownText(plainText(one, names));
  const { sentence, figures, lines, scores, cautions } = report.summary;
  const blocks = [
    `# ${text(report.title)}`,
    text(report.subtitle),
    ...(report.note === null ? [] : [`> **${messages.note()}** ${text(report.note)}`]),
    text(sentence),
    bullets(figures, ({ value, interval = "", label, range }) => {
      return `**${text(value)}** ${paragraph(text(interval), parts.figureLine({ label: text(label), range: text(range) }))}`;
    }),
    bullets(
      lines,
      ({ question, word, detail, todo = "" }) =>
        `**${text(question)}** ${text(
          [word, detail, todo]
            .filter((part) => part !== "")
            .join(". ")
            .replace(/\.\. /g, ". "),
        )}`,
    ),
    scores === null ? "" : tableToMarkdown(scores),
    bullets(cautions, text),
    ...[...report.sections, ...report.appendix].flatMap((section) => [
      `## ${text(section.title)}`,
      ...section.answers.map(({ question, answer }) => `**${text(question)}** ${text(answer)}`),
      ...foldRuns(section.blocks).flatMap(({ heading, run }) => [
        ...(heading === null ? [] : [text(heading)]),
        ...run.map((block) => blockToMarkdown(block, text)),
      ]),
    ]),
  ].filter((part) => part !== "");
  return `${blocks.map((block) => block.trimEnd()).join("\n\n")}\n`;
}

const bullets = <T>(items: readonly T[], text: (item: T) => string): string =>
  items.map((item) => `- ${text(item)}`).join("\n");

function blockToMarkdown(block: ReportBlock, set: (text: string) => string): string {
  switch (block.kind) {
    case "heading":
      return `### ${set(block.text)}`;
    case "text":
      return set(block.text);
    case "list":
      return bullets(block.items, set);
    case "warning":
      return `> **${messages.note()}** ${set(block.text)}`;
    case "more":
    case "file":
      return "";
    case "code":
      return fenced(block.title, block.text);
    case "table":
      return tableToMarkdown(block.table);
    case "chart":
      return `*${messages.figure()}* ${messages.figureText({
        title: set(block.chart.title),
        text: set(block.chart.see ?? block.chart.description),
      })}`;
  }
}

/** The fence is longer than any run of backticks in the code. */
function fenced(title: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = "`".repeat(longest + 1);
  return `${markdownText(title)}\n\n${fence}\n${text.trimEnd()}\n${fence}`;
}

/** A table in GitHub-flavored Markdown: APA number formats, emphasis in bold, figures for few people in parentheses, notes; text is escaped (`markdownText`). */
export function tableToMarkdown(table: ReportTable): string {
  const { columns, rows, notes } = table;
  const [isBold, isFew] = [cellMark(table.emphasis), cellMark(table.parentheses)];
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const body = rows.map((row, index) =>
    line(
      columns.map(({ key, format }) => {
        const value = row[key] ?? null;
        const figure =
          typeof value === "string" ? markdownText(value) : formatCell(value, format).replace("<", "&lt;");
        const cell = isFew(index, key) ? `(${figure})` : figure;
        return isBold(index, key) && cell !== "" ? `**${cell}**` : cell;
      }),
    ),
  );
  const head = [
    line(columns.map((column) => markdownText(column.label))),
    line(columns.map((column) => (column.format === "text" ? ":---" : "---:"))),
  ];
  const note = notes.map((one) => markdownText(plainText(one))).join(" ");
  const foot = notes.length > 0 ? ["", `*${parts.note()}* ${note}`] : [];
  return [`**${markdownText(table.title)}**`, "", ...head, ...body, ...foot, ""].join("\n");
}

/** Markup of Markdown, inline HTML and tables; "& " begins no entity. */
const MARKUP = /[\\`*[\]<>|~$!]|&(?! )|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** Beginnings of headings, lists, rules and quotations. */
const BLOCK_START = /^(\s*)([#+=-]|\d+(?=[.)]\s))/;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;" };

/**
 * Escapes text for one line of Markdown: no markup, tag, link, table cell or line break remains.
 * @example
 * ```ts
 * markdownText("<b>a|b</b>"); // "&lt;b&gt;a&#124;b&lt;/b&gt;"
 * ```
 */
export function markdownText(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(MARKUP, (character) => ENTITIES[character] ?? `\\${character}`)
    .replace(BLOCK_START, (_, space: string, start: string) =>
      /\d/.test(start) ? `${space}${start}\\` : `${space}\\${start}`,
    )
    .replace(/:\/\/(?!doi\.org\/|CRAN\.R-project\.org\/)/g, "&#58;//")
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}&#46;`)
    .replace(/(?<=\S)@(?=\S)/g, "&#64;");
}
