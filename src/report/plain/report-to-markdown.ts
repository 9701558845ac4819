import { foldRuns } from "../kit/tables/fold-runs";
import { numbersOf } from "../kit/tables/numbering";
import type { Report, ReportBlock } from "../kit/tables/section";
import { plainText } from "../kit/words/links";
import { paragraph } from "../kit/words/phrases";
import { markdownText } from "./markdown-text";
import { tableToMarkdown } from "./table-to-markdown";

/**
 * The report as Markdown: answers, text and tables; a chart is its description. Text of the data is escaped.
 *
 * @param report what `buildReport` returns
 * @returns the text of the file, with a line break at its end
 *
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
  const names = numbersOf(report);
  const text = (one: string): string => markdownText(plainText(one, names));
  const { sentence, figures, lines, cautions } = report.summary;
  const parts = [
    `# ${text(report.title)}`,
    text(report.subtitle),
    ...(report.note === null ? [] : [`> **Note** ${text(report.note)}`]),
    text(sentence),
    figures
      .map(({ value, label, range }) => `- **${text(value)}** ${text(label)}: ${text(range)}`)
      .join("\n"),
    lines
      .map(({ question, word, detail }) => `- **${text(question)}** ${text(paragraph(word, detail))}`)
      .join("\n"),
    cautions.map((one) => `- ${text(one)}`).join("\n"),
    ...[...report.sections, ...report.appendix].flatMap((section) => [
      `## ${text(section.title)}`,
      ...section.answers.map(({ question, answer }) => `**${text(question)}** ${text(answer)}`),
      ...foldRuns(section.blocks).flatMap(({ heading, run }) => [
        ...(heading === null ? [] : [text(heading)]),
        ...run.map((block) => blockToMarkdown(block, text)),
      ]),
    ]),
  ].filter((part) => part !== "");
  return `${parts.map((part) => part.trimEnd()).join("\n\n")}\n`;
}

function blockToMarkdown(block: ReportBlock, set: (text: string) => string): string {
  switch (block.kind) {
    case "heading":
      return `### ${set(block.text)}`;
    case "text":
      return set(block.text);
    case "list":
      return block.items.map((item) => `- ${set(item)}`).join("\n");
    case "warning":
      return `> **Note** ${set(block.text)}`;
    case "more":
    case "file":
      return "";
    case "code":
      return fenced(block.title, block.text);
    case "table":
      return tableToMarkdown(block.table);
    case "chart":
      return `*Figure.* ${set(block.chart.title)}. ${set(block.chart.see ?? block.chart.description)}`;
  }
}

/** A fence longer than any run of backticks in the code. */
function fenced(title: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = "`".repeat(longest + 1);
  return `${markdownText(title)}\n\n${fence}\n${text.trimEnd()}\n${fence}`;
}
