import type { Analysis } from "../../../analysis/analysis";
import { blocksOf, chapter, listBlock, savedTables, warningBlocks } from "../../kit/tables/blocks";
import type { ReportAnswer, ReportBlock, ReportChapter } from "../../kit/tables/section";
import type { Topic } from "../../kit/topic";
import { paragraph } from "../../kit/words/phrases";
import { failedBlocks } from "../comparability";
import { comparableSentence } from "../comparable-sentences";
import {
  baselineFails,
  comparedItems,
  differingIds,
  type Grouping,
  groupingsOf,
  itemsFound,
} from "../groupings";
import { leftOutSentences } from "../left-out-sentences";
import { difItemsTable, foundItemsTable, shiftsTable } from "./dif-tables";
import * as messages from "./messages";
import { shiftsChart } from "./shifts-chart";

/** Topic of one question: which items function differently, by grouping. The whole report says it where it compares groups. */
export const functioning: Topic = {
  answers: (analysis) => [functioningAnswer(analysis)],
  chapters: (analysis) => [functioningChapter(analysis)],
};

function functioningAnswer(analysis: Analysis): ReportAnswer | null {
  const groupings = groupingsOf(analysis).filter(({ results }) => results.length > 0);
  if (groupings.length === 0) return null;
  return {
    place: "comparability",
    question: messages.functioningQuestion(),
    answer: paragraph(
      ...groupings.map((grouping) =>
        messages.functioningBy({
          group: grouping.group,
          ids: differingIds(grouping),
          ...itemsFound(grouping),
          open: comparedItems(grouping).filter(({ item }) => item.verdict === "undecided").length,
          isMisfit: baselineFails(grouping),
        }),
      ),
    ),
    verdict: "neutral",
  };
}

function functioningChapter(analysis: Analysis): ReportChapter | null {
  const groupings = groupingsOf(analysis);
  const failures = failedBlocks(analysis);
  if (groupings.length === 0 && failures.length === 0) return null;
  return chapter(
    "comparability",
    "functioning",
    messages.functioningTitle(),
    failures,
    groupings.flatMap((grouping) => groupingBlocks(analysis, grouping)),
    listBlock(leftOutSentences(groupings)),
  );
}

function groupingBlocks(analysis: Analysis, grouping: Grouping): ReportBlock[] {
  return blocksOf(
    foundItemsTable(analysis, grouping),
    comparableSentence(analysis, grouping),
    warningBlocks(grouping.results.flatMap(({ warnings }) => warnings)),
    shiftsChart(analysis, grouping),
    savedTables(difItemsTable(analysis, grouping), shiftsTable(grouping)),
  );
}
