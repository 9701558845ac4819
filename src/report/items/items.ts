import type { Analysis } from "../../analysis/analysis";
import { blocksOf, listBlock, section } from "../kit/tables/blocks";
import type { ReportSection } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { wordsOf } from "../kit/words/about-words";
import { answersChart } from "./answers-chart";
import { dataMethod } from "./data-method";
import { itemAnswer, itemSentences, missingSentences } from "./item-sentences";
import { itemDescriptivesTable, itemStatisticsTable } from "./item-statistics-table";
import { missingAnswersTable, missingByGroupTable, unansweredItemsTable } from "./missing-tables";
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
  return section(
    "items",
    "Items",
    listBlock(asked),
    itemSentences(analysis),
    answersChart(analysis),
    itemStatisticsTable(analysis),
    itemDescriptivesTable(analysis),
  );
}

/** Who left what unanswered. */
export function missingSection(analysis: Analysis): ReportSection {
  const anyMissing = (analysis.data.nComplete ?? 0) < analysis.data.n;
  const groups = analysis.data.groups.map(({ name }) => name);
  const compared = analysis.prevalence.some(({ group }) => group !== null);
  return section(
    "missing-answers",
    "Missing answers",
    missingSentences(analysis),
    anyMissing && [
      missingnessChart(analysis),
      missingAnswersTable(analysis),
      unansweredItemsTable(analysis),
      groups.flatMap((group) => blocksOf(missingnessByGroupChart(analysis, group))),
      missingByGroupTable(analysis),
      groups.length > 0 && !compared && wordsOf(analysis).groupCaution,
    ],
  );
}
