import type { Analysis } from "../../analysis/analysis";
import { chartBlocks, listBlock, tableBlocks, textBlocks } from "../kit/tables/blocks";
import type { ReportSection } from "../kit/tables/section";
import { wordsOf } from "../kit/words/about-words";
import { answersChart } from "./answers-chart";
import { itemSentences, missingSentences } from "./item-sentences";
import { itemDescriptivesTable, itemStatisticsTable } from "./item-statistics-table";
import { missingAnswersTable, unansweredItemsTable } from "./missing-answers-table";
import { missingByGroupTable } from "./missing-by-group-table";
import { missingnessByGroupChart } from "./missingness-by-group-chart";
import { missingnessChart } from "./missingness-chart";

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
      ...tableBlocks(itemStatisticsTable(analysis), itemDescriptivesTable(analysis)),
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
