import { appendixBlocks, chapter, listBlock, savedTables, warningBlocks } from "../kit/tables/blocks";
import type { ReportChapter } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { replicationAnswer, replicationSummary } from "./replication-answer";
import { replicationChart } from "./replication-chart";
import {
  constructionItems,
  type ReplicationAnalysis,
  replicationWarnings,
  untestedItems,
} from "./replication-sentences";
import { allClaimsTable, replicationTable } from "./replication-table";

/** What is published of the measure, held against these data. */
export const replication: Topic = {
  summary: replicationSummary,
  answers: (analysis) => [replicationAnswer(analysis)],
  chapters: (analysis) => [replicationChapter(analysis)],
};

/** The claims that can be tested, with what these data say; null where no claim was held against them. */
export function replicationChapter(analysis: ReplicationAnalysis): ReportChapter | null {
  const { replication, settings } = analysis;
  if (replication.length === 0) return null;
  const file = settings.population?.file ?? "";
  return chapter(
    "claims",
    "claims",
    "Published claims",
    warningBlocks(replicationWarnings(replication)),
    replicationTable(analysis),
    replicationChart(analysis),
    appendixBlocks(`What these data were built to give (${file})`, listBlock(constructionItems(analysis))),
    appendixBlocks("Claims that cannot be tested", listBlock(untestedItems(replication))),
    savedTables(allClaimsTable(analysis)),
  );
}
