import type { Analysis } from "../../analysis/analysis";
import { section, warningBlocks } from "../kit/tables/blocks";
import type { ReportSection } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { withheldItemsText } from "../kit/words/withheld";
import { correlationChart } from "./correlation-chart";
import { correlationMethod } from "./correlation-method";
import { correlationSentences } from "./correlation-sentences";
import { correlationTable, pairCountTable, standardErrorTable } from "./correlation-table";

/** How the items go together. */
export const correlation: Topic = {
  sections: (analysis) => [correlationSection(analysis)],
  method: (analysis, citations) => [{ title: "Correlations", text: correlationMethod(analysis, citations) }],
};

/** How the items go together. */
export function correlationSection(analysis: Analysis): ReportSection {
  return section(
    "correlations",
    "Correlations",
    withheldItemsText(analysis),
    correlationSentences(analysis),
    warningBlocks(analysis.correlation.warnings),
    correlationChart(analysis),
    correlationTable(analysis),
    standardErrorTable(analysis),
    pairCountTable(analysis),
  );
}
