import type { Analysis } from "../../analysis/analysis";
import { blocksOf, listBlock } from "../kit/tables/blocks";
import type { ReportSection } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { wordsOf } from "../kit/words/about-words";
import { answersChart } from "./answers-chart";
import { dataMethod } from "./data-method";
import { itemAnswer } from "./item-answer";
import { itemSentences, missingSentences } from "./item-sentences";
import { itemDescriptivesTable, itemStatisticsTable } from "./item-statistics-table";
import { missingAnswersTable, unansweredItemsTable } from "./missing-answers-table";
import { missingByGroupTable } from "./missing-by-group-table";
import { missingnessByGroupChart } from "./missingness-by-group-chart";
import { missingnessChart } from "./missingness-chart";

/** What was asked and answered, and who left what unanswered. */
export const items: Topic = {
  answers: (analysis) => [itemAnswer(analysis)],
  sections: (analysis) => [itemsSection(analysis), missingSection(analysis)],
  method: (analysis, citations) => [{ title: "Data", text: dataMethod(analysis, citations) }],
};

/** What was asked and answered. */
export function itemsSection(analysis: Analysis): ReportSection {
  const asked = analysis.items.flatMap(({ id, wording }) =>
    wording === null ? [] : [`${id}: “${wording}”`],
  );
  return {
    id: "items",
    title: "Items",
    blocks: blocksOf(
      listBlock(asked),
      itemSentences(analysis),
      answersChart(analysis),
      itemStatisticsTable(analysis),
      itemDescriptivesTable(analysis),
    ),
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
    blocks: blocksOf(
      missingSentences(analysis),
      anyMissing
        ? [
            ...blocksOf(missingnessChart(analysis)),
            ...blocksOf(missingAnswersTable(analysis), unansweredItemsTable(analysis)),
            ...groups.flatMap((group) => blocksOf(missingnessByGroupChart(analysis, group))),
            ...blocksOf(missingByGroupTable(analysis)),
            ...blocksOf(groups.length > 0 && !compared ? [wordsOf(analysis).groupCaution] : []),
          ]
        : [],
    ),
  };
}
