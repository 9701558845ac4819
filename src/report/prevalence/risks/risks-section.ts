import type { Analysis } from "../../../analysis/analysis";
import { blocksOf } from "../../kit/tables/blocks";
import type { ReportSection } from "../../kit/tables/section";
import { coOccurrenceChart } from "./co-occurrence-chart";
import { combinationsChart } from "./combinations-chart";
import { riskCountChart } from "./risk-count-chart";
import { riskSentences } from "./risk-sentences";
import { pairsTable, riskCountTable } from "./risk-tables";

/** How many different items people reported, and which together; null where it was not asked for. */
export function risksSection(analysis: Analysis): ReportSection | null {
  if (analysis.risks === null) return null;
  return {
    id: "different-items",
    title: "Different items together",
    blocks: blocksOf(
      riskSentences(analysis),
      riskCountChart(analysis),
      riskCountTable(analysis),
      coOccurrenceChart(analysis),
      pairsTable(analysis),
      combinationsChart(analysis),
    ),
  };
}
