import { assembled, NO_SUMMARY } from "../report/kit/tables/assemble";
import { blocksOf } from "../report/kit/tables/blocks";
import type { Report, ReportBlock, ReportChart } from "../report/kit/tables/section";
import { typeset } from "../report/kit/words/typeset";
import { language } from "../words/language";
import * as messages from "./messages";
import type { Answer } from "./question";

/** An answer as the blocks of a report: tables, charts and text, the advice, then warnings. */
export function answerBlocks({ parts, advice, warnings }: Answer): ReportBlock[] {
  return [
    ...blocksOf(parts, advice),
    ...[...new Set(warnings)].map((text) => ({ kind: "warning" as const, text: typeset(text) })),
  ];
}

export const answerCharts = (answer: Answer): ReportChart[] =>
  answerBlocks(answer).flatMap((block) => (block.kind === "chart" ? [block.chart] : []));

/**
 * A page of one answer, without a summary.
 * @param about `of`: the measure's title, or the file's name
 */
export function answerReport(
  answer: Answer,
  about: { readonly of: string; readonly file: string; readonly people: number },
): Report {
  const section = { id: "answer", title: answer.title, answers: [] };
  const blocks = answerBlocks(answer).map((block) =>
    block.kind === "table" ? { ...block, table: { ...block.table, whole: true } } : block,
  );
  return {
    language: language(),
    title: about.of,
    subtitle: messages.answerSubtitle(about),
    note: null,
    summary: NO_SUMMARY,
    ...assembled([{ ...section, chapters: [{ ...section, blocks }] }]),
  };
}
