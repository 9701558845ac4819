import type { Analysis } from "../../analysis/analysis";
import { appendixBlocks, chapter, listBlock } from "../kit/tables/blocks";
import type { ReportChapter } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { noteParts } from "../kit/words/measure-note";
import { answersChart } from "./answers-chart";
import { dataMethod } from "./data-method";
import { itemMeansChart } from "./item-means-chart";
import { itemFigure, itemSentences, itemsAnswer } from "./item-sentences";
import { itemDescriptivesTable, itemStatisticsTable } from "./item-statistics-table";

/** What was asked and answered. */
export const items: Topic = {
  summary: (analysis) =>
    analysis.prevalence.length > 0 ? {} : { figures: itemFigure(analysis), items: itemMeansChart(analysis) },
  answers: (analysis) => [itemsAnswer(analysis)],
  chapters: (analysis) => [itemsChapter(analysis)],
  method: (analysis, citations) => [{ title: "Data", text: dataMethod(analysis, citations) }],
};

/** What was asked and answered. */
export function itemsChapter(analysis: Analysis): ReportChapter {
  const { items, measure } = analysis;
  const asked = items.flatMap(({ id, wording }) => (wording === null ? [] : [`${id}: “${wording}”`]));
  const { rest } = noteParts(measure);
  const heading = "The items as they were asked";
  return chapter(
    "prevalence",
    "items",
    "Items",
    itemSentences(analysis),
    answersChart(analysis),
    itemStatisticsTable(analysis),
    asked.length > 0 && [
      listBlock(asked, heading),
      rest !== "" && { kind: "text", text: rest, folded: heading },
    ],
    appendixBlocks("Descriptive statistics of the items", itemDescriptivesTable(analysis)),
  );
}
