import type { Analysis } from "../../analysis/analysis";
import type { Citations } from "../kit/references/citations";
import { appendixBlocks, chapter } from "../kit/tables/blocks";
import type { ReportAnswer, ReportChapter, ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { wordsOf } from "../kit/words/about-words";
import { paragraph, sentence } from "../kit/words/phrases";
import { hiddenSentence, leftOutSentence, ruleSentences, unprotectedSentence } from "./disclosure-sentences";
import { limitsSentences } from "./limits-sentences";

/** What is hidden so that nobody can be known by their answers, and what else limits the report. */
export const disclosure: Topic = {
  summary: (analysis) => ({ cautions: [wordsOf(analysis).caution] }),
  answers: (analysis) => [hiddenAnswer(analysis)],
  chapters: (analysis) => [limitsChapter(analysis)],
  method: (analysis, citations) => [
    { title: "Disclosure control", text: disclosureMethod(analysis, citations) },
  ],
};

export const hiddenAnswer = (analysis: Analysis): ReportAnswer => ({
  place: "limits",
  question: "What was hidden, and why?",
  answer: paragraph(hiddenSentence(analysis), leftOutSentence(analysis), unprotectedSentence(analysis)),
  verdict: "neutral",
});

export function limitsChapter(analysis: Analysis): ReportChapter {
  return chapter(
    "limits",
    "limits",
    "What to keep in mind",
    limitsSentences(analysis),
    hiddenTable(analysis),
    appendixBlocks("Rules of disclosure control", ruleSentences(analysis)),
  );
}

/** What disclosure control hid, table by table; null where it hid nothing. */
export function hiddenTable({ disclosure: { hidden } }: Analysis): ReportTable | null {
  const reasons = [...new Set(hidden.map(({ reason }) => reason))];
  return tableOf(hidden, {
    id: "disclosure",
    title: "What is hidden",
    columns: [
      { key: "table", label: "Figures", format: "text" },
      { key: "cells", label: "Cells", format: "integer" },
      { key: "primary", label: "By the rule", format: "integer" },
      { key: "secondary", label: "To protect them", format: "integer" },
      reasons.length > 1 && column(["reason", "Reason", "text"], ({ reason }) => reason),
    ],
    notes: [reasons.length === 1 && `${sentence(reasons[0] ?? "")}.`],
  });
}

/** Where the rule by which figures are hidden comes from, and how hidden ones stay hidden. */
function disclosureMethod({ disclosure }: Analysis, { cite }: Citations): string {
  if (disclosure.mode === "none") return "";
  return paragraph(
    `The least number of people, ${disclosure.leastPeople}, is that of the Demographic and Health Surveys ${cite("icf2012")}.`,
    `Linked tables have secondary suppression ${cite("hundepool2012")}${disclosure.narrowest === null ? "" : ", audited by linear programming"}.`,
  );
}
