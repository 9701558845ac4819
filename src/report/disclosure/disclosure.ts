import type { Analysis, NotFitted } from "../../analysis/analysis";
import { formatCell } from "../../words/format";
import type { Citations } from "../kit/references/citations";
import { appendixBlocks, chapter } from "../kit/tables/blocks";
import type { ReportAnswer, ReportChapter, ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { wordsOf } from "../kit/words/about-words";
import { BANDS } from "../kit/words/bands";
import { LEVEL } from "../kit/words/format";
import { coefficient, counted, listed, paragraph, sentence, texts } from "../kit/words/phrases";
import { hiddenSentence, leftOutSentence, ruleSentences, unprotectedSentence } from "./disclosure-sentences";

export const limitsSentences = (analysis: Analysis): readonly string[] =>
  texts(
    paragraph(
      `Only the ${counted(analysis.data.n, "person", "people")} in the file are described: who was not sampled, not reached or refused is not in it.`,
      "One survey shows neither causes nor change.",
      unclusteredSentence(analysis),
    ),
    paragraph(chanceSentence(analysis), thresholdsSentence(analysis)),
    notComputedSentence(analysis),
  );

/** Omitted where shares, whose text says so, have intervals. */
function unclusteredSentence({ data, prevalence, settings }: Analysis): string {
  if (data.design?.clusters != null || prevalence.length > 0 || settings.weights === "frequency") return "";
  return "Intervals allow for no clusters: they take people as drawn one by one.";
}

function chanceSentence({ contrasts }: Analysis): string {
  const tests = contrasts.filter(({ p }) => p !== null).length;
  return tests < 2
    ? ""
    : `Of the ${counted(tests, "comparison")} of groups about ${formatCell(Math.max(1, Math.round(LEVEL * tests)), "integer")} would have p < ${coefficient(LEVEL)} by chance; p is corrected within each grouping.`;
}

function thresholdsSentence({ reliability, classes }: Analysis): string {
  const limits = texts(
    `p < ${coefficient(LEVEL)}`,
    reliability.length > 0 && `reliability from ${coefficient(BANDS.reliability.sufficient)}`,
    classes?.verdict != null && `a BIC lower by ${classes.verdict.rule}`,
  );
  return `Limits that words rest on: ${listed(limits)}.`;
}

const NAMES: Readonly<Record<NotFitted["analysis"], readonly [one: string, more: string]>> = {
  cfa: ["confirmatory model", "confirmatory models"],
  comparison: ["comparison of models", "comparisons of models"],
  crossValidation: ["cross-validation", "cross-validations"],
  esem: ["exploratory model", "exploratory models"],
  invariance: ["ladder of invariance", "ladders of invariance"],
  irt: ["item response model", "item response models"],
  classes: ["model of latent classes", "models of latent classes"],
  validity: ["ratio of correlations", "ratios of correlations"],
  dif: ["comparison of items", "comparisons of items"],
  shortForm: ["short form", "short forms"],
  prevalence: ["prevalence", "prevalences"],
  regression: ["regression", "regressions"],
};

function notComputedSentence({ notFitted }: Analysis): string {
  if (notFitted.length === 0) return "";
  const kinds = [...new Set(notFitted.map(({ analysis }) => analysis))].map((kind) => {
    const count = notFitted.filter(({ analysis }) => analysis === kind).length;
    return counted(count, ...NAMES[kind]);
  });
  return `Not computed: ${listed(kinds)}.`;
}

/** Topic: what is hidden so that nobody can be identified, and other limits of the report. */
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

function disclosureMethod({ disclosure }: Analysis, { cite }: Citations): string {
  if (disclosure.mode === "none") return "";
  return paragraph(
    `The least number of people, ${disclosure.leastPeople}, is that of the Demographic and Health Surveys ${cite("icf2012")}.`,
    `Linked tables have secondary suppression ${cite("hundepool2012")}${disclosure.narrowest === null ? "" : ", audited by linear programming"}.`,
  );
}
