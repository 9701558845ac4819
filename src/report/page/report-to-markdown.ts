import type { Report, ReportBlock } from "../kit/tables/section";
import { foldRuns } from "./fold-runs";
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
 * const blocks = [{ kind: "text" as const, text: "Two items." }];
 * const sections = [{ id: "items", title: "Items", blocks }];
 * const report = { title: "Sleep", subtitle: "120 people", note: null, answers: [], sections };
 * reportToMarkdown(report); // "# Sleep\n\n120 people\n\n## Items\n\nTwo items.\n"
 * ```
 */
export function reportToMarkdown(report: Report): string {
  const parts = [
    `# ${markdownText(report.title)}`,
    markdownText(report.subtitle),
    ...(report.note === null ? [] : [`> **Note** ${markdownText(report.note)}`]),
    ...report.answers.map(({ question, answer }) => `**${markdownText(question)}** ${markdownText(answer)}`),
    ...report.sections.flatMap((section) => [
      `## ${markdownText(section.title)}`,
      ...foldRuns(section.blocks).flatMap(({ heading, run }) => [
        ...(heading === null ? [] : [markdownText(heading)]),
        ...run.map(blockToMarkdown),
      ]),
    ]),
  ];
  return `${parts.map((part) => part.trimEnd()).join("\n\n")}\n`;
}

function blockToMarkdown(block: ReportBlock): string {
  switch (block.kind) {
    case "heading":
      return `### ${markdownText(block.text)}`;
    case "text":
      return markdownText(block.text);
    case "list":
      return block.items.map((item) => `- ${markdownText(item)}`).join("\n");
    case "warning":
      return `> **Note** ${markdownText(block.text)}`;
    case "code":
      return fenced(block.title, block.text);
    case "table":
      return tableToMarkdown(block.table);
    case "chart":
      return `*Figure.* ${markdownText(block.chart.title)}. ${markdownText(block.chart.description)}`;
  }
}

/** A fence longer than any run of backticks in the code. */
function fenced(title: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = "`".repeat(longest + 1);
  return `${markdownText(title)}\n\n${fence}\n${text.trimEnd()}\n${fence}`;
}
