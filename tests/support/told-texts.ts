/** What a report says, sentence by sentence, with where it stands. */
import type { Report, ReportBlock } from "../../src/report/kit/tables/section";
import { plainText } from "../../src/words/links";
import { MARK } from "./hostile-analysis";

/** A text of a report and where it stands. */
export interface Told {
  readonly at: string;
  readonly text: string;
}

export const words = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** What a block says: sentences, notes, what to see in a figure; no headings, cells, commands, alternative texts. */
export function ofBlock(block: ReportBlock): Told[] {
  switch (block.kind) {
    case "text":
    case "warning":
      return [{ at: block.folded ?? block.kind, text: block.text }];
    case "list":
      return block.folded === "References" ? [] : block.items.map((text) => ({ at: "list", text }));
    case "table":
      return block.table.notes.map((text) => ({ at: `table ${block.table.id}`, text }));
    case "chart":
      return [{ at: `figure ${block.chart.id}`, text: block.chart.see ?? "" }];
    default:
      return [];
  }
}

export function ofSummary({ summary, note }: Report): Told[] {
  const { sentence, figures, items, lines, groups, cautions } = summary;
  return [
    note ?? "",
    sentence,
    ...figures.map(({ value, label, range }) => `${value} ${label} ${range}`),
    items?.see ?? "",
    ...lines.map(({ question, word, detail }) => `${question} ${word}: ${detail}`),
    groups?.see ?? "",
    ...cautions,
  ].map((text) => ({ at: "summary", text }));
}

export function ofReport(report: Report): Told[] {
  const parts = [...report.sections, ...report.appendix].flatMap(({ id, answers, blocks }) => [
    ...answers.map(({ answer }) => ({ at: `${id} opening`, text: answer })),
    ...blocks.flatMap(ofBlock).map(({ at, text }) => ({ at: `${id}: ${at}`, text })),
  ]);
  return [...ofSummary(report), ...parts].filter(({ text }) => text !== "");
}

const ADDRESS = / ?https?:\/\/\S+/g;

/** A user’s own text is none of the report’s sentences, nor is an address. */
export const sentencesOf = ({ at, text }: Told): Told[] =>
  plainText(text)
    .split(/(?<=[.!?])(?<!\b(?:vs|al|e\.g|i\.e)\.)\s+(?=[\p{Lu}“])/u)
    .filter((sentence) => !sentence.includes(MARK))
    .map((sentence) => ({ at, text: sentence.replace(ADDRESS, "") }));
