import type { Analysis } from "../../analysis/analysis";
import { chartBlocks, tableBlocks, textBlocks, warningBlocks } from "../kit/tables/blocks";
import type { ReportSection } from "../kit/tables/section";
import { correlationChart } from "./correlation-chart";
import { correlationSentences } from "./correlation-sentences";
import { correlationTable, pairCountTable, standardErrorTable } from "./correlation-table";

/** How the items go together. */
export function correlationSection(analysis: Analysis): ReportSection {
  return {
    id: "correlations",
    title: "Correlations",
    blocks: [
      ...textBlocks(correlationSentences(analysis)),
      ...warningBlocks(analysis.correlation.warnings),
      ...chartBlocks(correlationChart(analysis)),
      ...tableBlocks(correlationTable(analysis), standardErrorTable(analysis), pairCountTable(analysis)),
    ],
  };
}
