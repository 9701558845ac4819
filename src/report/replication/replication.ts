import { blocksOf, listBlock, section, warningBlocks } from "../kit/tables/blocks";
import type { ReportSection } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { wordsOf } from "../kit/words/about-words";
import { counted } from "../kit/words/phrases";
import { replicationChart } from "./replication-chart";
import { replicationItemsChart } from "./replication-items-chart";
import {
  claimCountSentence,
  constructionItems,
  constructionSentence,
  prevalenceReplicationSentence,
  REPLICATION_INTRODUCTION,
  replicationWarnings,
  untestedItems,
} from "./replication-sentences";
import { groupSeries, type ReplicationAnalysis } from "./replication-series";
import { replicationGroupTable, replicationItemsTable, replicationTable } from "./replication-table";

/** What is published of the measure, held against these data. */
export const replication: Topic = {
  sections: (analysis) => [replicationSection(analysis)],
};

/** What is published of the measure, claim by claim, and what these data say; null where no claim was held against them. */
export function replicationSection(analysis: ReplicationAnalysis): ReportSection | null {
  const { replication } = analysis;
  if (replication.length === 0) return null;
  const series = groupSeries(analysis);
  const sets = series.filter(({ item }) => !item);
  const groups = [...new Set(sets.flatMap(({ group }) => (group === null ? [] : [group])))];
  const { population } = analysis.settings;
  const untested = untestedItems(replication);
  const grouped = series.flatMap(({ entries }) => entries);
  return section(
    "replication-of-claims",
    "Published claims",
    REPLICATION_INTRODUCTION,
    claimCountSentence(replication),
    constructionSentence(replication, population),
    listBlock(constructionItems(replication, population), "What was decided when these data were built"),
    listBlock(untested, `${counted(untested.length, "claim")} that cannot be tested`),
    warningBlocks(replicationWarnings(replication)),
    replicationTable(analysis),
    prevalenceReplicationSentence(grouped),
    groups.flatMap((group) => blocksOf(replicationChart(analysis, group))),
    sets.map(replicationGroupTable),
    replicationItemsTable(analysis),
    replicationItemsChart(analysis),
    groups.length > 0 && wordsOf(analysis).groupCaution,
  );
}
