import type { Analysis } from "../../analysis/analysis";
import { appendixBlocks, chapter, namedWarnings } from "../kit/tables/blocks";
import type { ReportChapter } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { addedValueTable } from "./added-value";
import { reliabilityChart } from "./reliability-chart";
import { reliabilityMethod } from "./reliability-method";
import { reliabilityAnswer, reliabilitySummary } from "./reliability-sentences";
import { coefficientsTable, itemReliabilityTable, lambdaTable, reliabilityTable } from "./reliability-table";
import { shownScales } from "./scales";

/** How reliable each scale is. */
export const reliability: Topic = {
  summary: reliabilitySummary,
  answers: (analysis) => [reliabilityAnswer(analysis)],
  chapters: (analysis) => [reliabilityChapter(analysis)],
  method: (analysis, citations) =>
    analysis.reliability.length > 0
      ? [{ title: "Reliability", text: reliabilityMethod(analysis, citations) }]
      : [],
};

/** Reliability of each scale; null without scales. */
function reliabilityChapter(analysis: Analysis): ReportChapter | null {
  if (analysis.reliability.length === 0) return null;
  return chapter(
    "reliability",
    "reliability",
    "Reliability",
    reliabilityChart(analysis),
    reliabilityTable(analysis),
    appendixBlocks(
      "Other coefficients, added value, items within scales",
      namedWarnings(shownScales(analysis), "scales"),
      coefficientsTable(analysis),
      lambdaTable(analysis),
      addedValueTable(analysis),
      itemReliabilityTable(analysis),
    ),
  );
}
