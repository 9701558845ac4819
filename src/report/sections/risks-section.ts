import type { Analysis } from "../../analysis";
import { combinationsChart, coOccurrenceChart, riskCountChart } from "../charts";
import type { ReportSection } from "../section";
import { pairsTable, riskCountTable } from "../tables/risk-tables";
import { riskSentences } from "../wording/risk-sentences";
import { chartBlocks, tableBlocks, textBlocks } from "./blocks";

/** How many different items people reported, and which together; null where it was not asked for. */
export function risksSection(analysis: Analysis): ReportSection | null {
  if (analysis.risks === null) return null;
  return {
    id: "different-items",
    title: "Different items together",
    blocks: [
      ...textBlocks(riskSentences(analysis)),
      ...chartBlocks(riskCountChart(analysis)),
      ...tableBlocks(riskCountTable(analysis)),
      ...chartBlocks(coOccurrenceChart(analysis)),
      ...tableBlocks(pairsTable(analysis)),
      ...chartBlocks(combinationsChart(analysis)),
    ],
  };
}
