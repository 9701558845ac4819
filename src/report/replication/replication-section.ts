import { chartBlocks, tableBlocks, textBlocks, warningBlocks } from "../kit/tables/blocks";
import type { ReportSection } from "../kit/tables/section";
import { wordsOf } from "../kit/words/about-words";
import { replicationChart } from "./replication-chart";
import { replicationItemsChart } from "./replication-items-chart";
import { ledgerItemsTable } from "./replication-items-table";
import {
  calibrationSentence,
  LEDGER_INTRODUCTION,
  ledgerCountSentence,
  ledgerWarnings,
  prevalenceLedgerSentence,
} from "./replication-sentences";
import { groupSeries, type LedgerAnalysis } from "./replication-series";
import { ledgerGroupTable, ledgerTable } from "./replication-table";

/** What is published of the measure, claim by claim, and what these data say; null where no claim was held against them. */
export function replicationLedgerSection(analysis: LedgerAnalysis): ReportSection | null {
  const { replication } = analysis;
  if (replication.length === 0) return null;
  const series = groupSeries(analysis);
  const sets = series.filter(({ item }) => !item);
  const groups = [...new Set(sets.flatMap(({ group }) => (group === null ? [] : [group])))];
  const grouped = series.flatMap(({ entries }) => entries);
  return {
    id: "replication-of-claims",
    title: "Published claims",
    blocks: [
      ...textBlocks([
        LEDGER_INTRODUCTION,
        ledgerCountSentence(replication),
        calibrationSentence(replication),
      ]),
      ...warningBlocks(ledgerWarnings(replication)),
      ...tableBlocks(ledgerTable(analysis)),
      ...textBlocks([prevalenceLedgerSentence(grouped)]),
      ...groups.flatMap((group) => chartBlocks(replicationChart(analysis, group))),
      ...tableBlocks(...sets.map(ledgerGroupTable), ledgerItemsTable(analysis)),
      ...chartBlocks(replicationItemsChart(analysis)),
      ...textBlocks([groups.length > 0 ? wordsOf(analysis).groupCaution : ""]),
    ],
  };
}
