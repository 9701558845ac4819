import type { Analysis } from "../../analysis";
import { answersChart, correlationChart, missingnessByGroupChart, missingnessChart } from "../charts";
import type { ReportSection } from "../section";
import { correlationTable, pairCountTable, standardErrorTable } from "../tables/correlation-table";
import { itemStatisticsTable } from "../tables/item-statistics-table";
import { missingAnswersTable, unansweredItemsTable } from "../tables/missing-answers-table";
import { missingByGroupTable } from "../tables/missing-by-group-table";
import { correlationSentences } from "../wording/correlation-sentences";
import { itemSentences, missingSentences } from "../wording/item-sentences";
import { wordsOf } from "../wording/words";
import { chartBlocks, listBlock, tableBlocks, textBlocks, warningBlocks } from "./blocks";

/** What was asked and answered. */
export function itemsSection(analysis: Analysis): ReportSection {
  const asked = analysis.items.flatMap(({ id, wording }) =>
    wording === null ? [] : [`${id}: “${wording}”`],
  );
  return {
    id: "items",
    title: "Items",
    blocks: [
      ...listBlock(asked),
      ...textBlocks(itemSentences(analysis)),
      ...chartBlocks(answersChart(analysis)),
      ...tableBlocks(itemStatisticsTable(analysis)),
    ],
  };
}

/** Who left what unanswered. */
export function missingSection(analysis: Analysis): ReportSection {
  const anyMissing = (analysis.data.nComplete ?? 0) < analysis.data.n;
  const groups = analysis.data.groups.map(({ name }) => name);
  const compared = analysis.prevalence.some(({ group }) => group !== null);
  return {
    id: "missing-answers",
    title: "Missing answers",
    blocks: [
      ...textBlocks(missingSentences(analysis)),
      ...(anyMissing
        ? [
            ...chartBlocks(missingnessChart(analysis)),
            ...tableBlocks(missingAnswersTable(analysis), unansweredItemsTable(analysis)),
            ...groups.flatMap((group) => chartBlocks(missingnessByGroupChart(analysis, group))),
            ...tableBlocks(missingByGroupTable(analysis)),
            ...textBlocks(groups.length > 0 && !compared ? [wordsOf(analysis).groupCaution] : []),
          ]
        : []),
    ],
  };
}

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
