import type { ReportTable } from "../kit/tables/section";
import { tableOf } from "../kit/tables/table-of";
import { ledgerFigure, verdictText } from "./replication-sentences";
import {
  contextText,
  groupSeries,
  itemEntries,
  type LedgerAnalysis,
  type LedgerSeries,
  levelOf,
} from "./replication-series";

/** Single items: of everybody, and how far the levels of a grouping agree; null where there are none. */
export function ledgerItemsTable(analysis: LedgerAnalysis): ReportTable | null {
  const series = groupSeries(analysis).filter(({ item }) => item);
  return tableOf(
    series.map((one) => ({ ...overall(analysis, one), ...agreement(one) })),
    {
      id: "replication-items",
      title: "Single items: published and computed",
      columns: [
        { key: "item", label: "Item", format: "text" },
        { key: "context", label: "Context", format: "text" },
        { key: "published", label: "Published, all", format: "text" },
        { key: "computed", label: "These data, all", format: "text" },
        { key: "verdict", label: "Verdict, all", format: "text" },
        { key: "group", label: "By", format: "text" },
        { key: "levels", label: "Levels compared", format: "integer" },
        { key: "reproduced", label: "Reproduced", format: "integer" },
        { key: "largest", label: "Largest difference (points)", format: "decimal2" },
        { key: "where", label: "Where", format: "text" },
      ],
      notes: [
        "A missing answer counts as no. Percentages that the source gives as counts of answers were computed from these. A dash: the source has no such figure, or it cannot be compared here.",
      ],
    },
  );
}

function overall(analysis: LedgerAnalysis, { variable, label, context }: LedgerSeries) {
  const all = itemEntries(analysis).find(
    ({ prevalence }) => prevalence.variable === variable && prevalence.context === context,
  );
  return {
    item: label,
    context: contextText(context),
    published:
      all === undefined ? null : ledgerFigure(all.published, { ...all, decimals: all.publishedDecimals }),
    computed: all === undefined ? null : ledgerFigure(all.computed, all),
    verdict: all === undefined ? null : verdictText(all),
  };
}

function agreement({ group, entries }: LedgerSeries) {
  const differences = entries.flatMap((entry) =>
    typeof entry.computed === "number" && typeof entry.published === "number"
      ? [{ level: levelOf(entry), size: Math.abs(entry.computed - entry.published) }]
      : [],
  );
  const [largest] = [...differences].sort((a, b) => b.size - a.size);
  return {
    group,
    levels: differences.length,
    reproduced: entries.filter(({ verdict }) => verdict === "reproduced").length,
    largest: largest?.size ?? null,
    where: largest?.level ?? null,
  };
}
