import type { Analysis } from "../../analysis/analysis";
import type { Citations } from "../kit/references/citations";
import { appendixBlocks, chapter } from "../kit/tables/blocks";
import type { ReportAnswer, ReportChapter, ReportTable } from "../kit/tables/section";
import { tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { aboutOf } from "../kit/words/about-words";
import { BANDS } from "../kit/words/bands";
import { LEVEL } from "../kit/words/format";
import { paragraph, texts } from "../kit/words/phrases";
import { hiddenSentence, leftOutSentence, ruleSentences } from "./disclosure-sentences";
import * as messages from "./messages";

export function limitsSentences(analysis: Analysis): readonly string[] {
  const { data, agreement, prevalence, settings, contrasts, reliability, classes } = analysis;
  // Where shares have intervals, their text says so.
  const isUntold = prevalence.length === 0 && settings.weights !== "frequency";
  const tests = contrasts.filter(({ p }) => p !== null).length;
  const expected = Math.round(LEVEL * tests);
  const cutoffs = texts(
    messages.cutOffP({ level: LEVEL }),
    reliability.length > 0 && messages.cutOffReliability({ reliability: BANDS.reliability.sufficient }),
    classes?.verdict != null && messages.cutOffBic({ difference: classes.verdict.rule }),
  );
  return texts(
    paragraph(
      messages.sampleDescribed({ n: data.n }),
      messages.oneSurvey({ isRepeated: agreement?.kind === "occasion" }),
      data.design?.clusters == null && isUntold && messages.unclustered(),
    ),
    paragraph(
      expected > 0 && messages.chance({ tests, expected, level: LEVEL }),
      messages.cutOffs({ cutoffs }),
    ),
    notComputedSentence(analysis),
  );
}

function notComputedSentence({ notFitted }: Analysis): string {
  if (notFitted.length === 0) return "";
  const kinds = [...new Set(notFitted.map(({ analysis }) => analysis))].map((kind) =>
    messages.notComputedKind({ kind, n: notFitted.filter(({ analysis }) => analysis === kind).length }),
  );
  return messages.notComputed({ kinds });
}

/** Topic: what is hidden so that nobody can be identified, and other limits of the report. */
export const disclosure: Topic = {
  summary: (analysis) => ({ cautions: [messages.caution({ about: aboutOf(analysis) })] }),
  answers: (analysis) => [hiddenAnswer(analysis)],
  chapters: (analysis) => [limitsChapter(analysis)],
  method: (analysis, citations) => [
    { title: messages.methodTitle(), text: disclosureMethod(analysis, citations) },
  ],
};

export const hiddenAnswer = (analysis: Analysis): ReportAnswer => ({
  place: "limits",
  question: messages.hiddenQuestion(),
  answer: paragraph(hiddenSentence(analysis), leftOutSentence(analysis)),
  verdict: "neutral",
});

export function limitsChapter(analysis: Analysis): ReportChapter {
  const [described = null, chances = null, ...notComputed] = limitsSentences(analysis);
  return chapter(
    "limits",
    "limits",
    messages.limitsTitle(),
    described,
    notComputed,
    appendixBlocks(messages.rulesTitle(), chances, hiddenTable(analysis), ruleSentences(analysis)),
  );
}

export function hiddenTable({ disclosure: { hidden } }: Analysis): ReportTable | null {
  return tableOf(hidden, {
    id: "disclosure",
    title: messages.hiddenTitle(),
    columns: [
      { key: "table", label: messages.columnFigures(), format: "text" },
      { key: "cells", label: messages.columnCells(), format: "integer" },
      { key: "hidden", label: messages.columnHidden(), format: "integer" },
    ],
  });
}

function disclosureMethod({ disclosure }: Analysis, { cite }: Citations): string {
  const { mode, leastPeople } = disclosure;
  if (mode === "none") return "";
  return paragraph(
    messages.methodLeast({ least: leastPeople, icf: cite("icf2012") }),
    messages.methodSecondary({ hundepool: cite("hundepool2012") }),
  );
}
