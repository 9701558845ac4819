import type { Analysis } from "../../analysis/analysis";
import type { Warning } from "../../errors";
import { listBlock, section, warningBlocks } from "../kit/tables/blocks";
import type { ReportSection } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { isLatentScale } from "../kit/words/bands";
import { listed } from "../kit/words/phrases";
import { addedValueSentence, addedValueTable, subscales } from "./added-value";
import { scaleAnswersTable } from "./answers-table";
import { reliabilityChart } from "./reliability-chart";
import { reliabilityMethod } from "./reliability-method";
import { cutOffsOf, reliabilityAnswers, reliabilitySentence } from "./reliability-sentences";
import {
  itemReliabilityTable,
  lambdaTable,
  modelReliabilityTable,
  reliabilityTable,
  scaleDescriptivesTable,
} from "./reliability-table";

/** How reliable each scale is. */
export const reliability: Topic = {
  answers: reliabilityAnswers,
  sections: (analysis) => [reliabilitySection(analysis)],
  method: (analysis, citations) =>
    analysis.reliability.length > 0
      ? [{ title: "Reliability", text: reliabilityMethod(analysis, citations) }]
      : [],
};

/** Reliability of each scale; null without scales. The verdicts that the first screen gives do not stand here again. */
export function reliabilitySection(analysis: Analysis): ReportSection | null {
  const { reliability, correlation } = analysis;
  if (reliability.length === 0) return null;
  const declared = reliability.some(({ structure }) => structure !== null);
  const untold = declared ? reliability.filter(({ structure }) => structure === null) : [];
  return section(
    "reliability",
    "Reliability",
    untold.map((scale) => reliabilitySentence(scale, cutOffsOf(analysis, scale))),
    isLatentScale(correlation.type)
      ? "Two kinds of coefficient stand below. Alpha and its kin describe the scores that one can compute from the answers; ordinal alpha and omega describe continuous answers that nobody gave."
      : "",
    warningBlocks(scaleWarnings(analysis)),
    reliabilityChart(analysis),
    scaleDescriptivesTable(analysis),
    reliabilityTable(analysis),
    listBlock(subscales(analysis).map(addedValueSentence)),
    addedValueTable(analysis),
    modelReliabilityTable(analysis),
    scaleAnswersTable(analysis),
    lambdaTable(analysis),
    itemReliabilityTable(analysis),
  );
}

/** Each message once, with the scales that it concerns. */
function scaleWarnings({ reliability }: Analysis): readonly Warning[] {
  const scales = new Map<string, { code: string; labels: Set<string> }>();
  for (const { label, warnings } of reliability) {
    for (const { code, message } of warnings) {
      const known = scales.get(message) ?? { code, labels: new Set() };
      known.labels.add(label);
      scales.set(message, known);
    }
  }
  return [...scales].map(([message, { code, labels }]) => ({
    code,
    message: `${listed([...labels])}: ${message}`,
  }));
}
