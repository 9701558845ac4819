import type { ReplicationEntry } from "../../replication/claims/replication-result";
import { chartId } from "../kit/charts/chart-data";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { pValue, sentence } from "../kit/words/phrases";
import { typeset } from "../kit/words/typeset";
import { isByConstruction, percentInterval, replicationFigure, verdictText } from "./replication-sentences";
import {
  contextText,
  groupSeries,
  itemEntries,
  levelOf,
  mainEntries,
  type ReplicationAnalysis,
  type ReplicationSeries,
} from "./replication-series";

/** Every claim but the prevalences by group and item, one row each; null where there is none. */
export function replicationTable(analysis: ReplicationAnalysis): ReportTable | null {
  const entries = mainEntries(analysis);
  return tableOf(entries, {
    id: "replication",
    title: "Published claims and what these data say",
    columns: [
      column(["claim", "Claim", "text"], ({ claim }) => typeset(claim)),
      column(["statistic", "Computed", "text"], ({ statistic }) => typeset(statistic)),
      entries.some(({ denominator }) => denominator !== null) &&
        column(["denominator", "Published share of", "text"], ({ denominator }) =>
          denominator === null ? null : typeset(denominator),
        ),
      column(["published", "Published", "text"], published),
      column(["computed", "These data", "text"], withP),
      column(["rule", "Counts as reproduced", "text"], ({ rule }) => typeset(rule)),
      column(["verdict", "Verdict", "text"], verdictText),
    ],
    notes: sourceNotes(entries),
  });
}

/** The computed figure, with the p of its test where the rule asks for one. */
function withP(entry: ReplicationEntry): string {
  const figure = replicationFigure(entry.computed, entry);
  return entry.p === null ? figure : `${figure}, p ${pValue(entry.p)}`;
}

function published({ published: value, unit, publishedDecimals, prevalence }: ReplicationEntry): string {
  const figure = replicationFigure(value, { unit, decimals: publishedDecimals });
  const ends = prevalence?.publishedInterval ?? null;
  return ends === null ? figure : `${figure} ${percentInterval(ends)}`;
}

function sourceNotes(entries: readonly ReplicationEntry[]): string[] {
  const sources = [...new Set(entries.map(({ source }) => typeset(source).replace(/\.$/, "")))];
  return [
    `${sources.length === 1 ? "Source" : "Sources"}: ${sources.join("; ")}. A dash under “Published”: the source prints no figure.`,
  ];
}

/**
 * Prevalences of one set or item by the levels of a grouping.
 *
 * @param series one of `groupSeries`
 * @param index its number, for the table's id
 */
export function replicationGroupTable(series: ReplicationSeries, index: number): ReportTable | null {
  const { label, context, group, entries } = series;
  return tableOf(entries, {
    id: chartId("replication-by", `${group}-${context ?? "any-context"}`, index),
    title: `${label}, ${contextText(context)}, by ${group}: published and computed`,
    columns: [
      column(["level", sentence(group ?? ""), "text"], levelOf),
      column(["published", "Published", "text"], (entry) =>
        replicationFigure(entry.published, { ...entry, decimals: entry.publishedDecimals }),
      ),
      entries.some(({ prevalence }) => prevalence.publishedInterval !== null) &&
        column(["publishedInterval", "95% interval", "text"], ({ prevalence }) =>
          percentInterval(prevalence.publishedInterval),
        ),
      column(["computed", "These data", "text"], (entry) => replicationFigure(entry.computed, entry)),
      column(["computedInterval", "95% interval of these data", "text"], ({ prevalence }) =>
        percentInterval(prevalence.computedInterval),
      ),
      column(["verdict", "Verdict", "text"], verdictText),
    ],
    notes: [...sourceNotes(entries), ...denominatorNotes(entries), ...ruleNotes(entries)],
  });
}

function denominatorNotes(entries: readonly ReplicationEntry[]): string[] {
  const of = [...new Set(entries.flatMap(({ denominator }) => denominator ?? []))];
  return of.length === 0 ? [] : [`The published shares are of: ${of.map(typeset).join("; ")}.`];
}

function ruleNotes(entries: readonly ReplicationEntry[]): string[] {
  const rules = new Set(entries.map(({ rule }) => typeset(rule).replace(/ of .*$/, "")));
  return rules.size === 1
    ? [`Counts as reproduced: ${[...rules][0]} of the published figure, in percentage points.`]
    : [];
}

/** Single items: of everybody, and how far the levels of a grouping agree; null where there are none. */
export function replicationItemsTable(analysis: ReplicationAnalysis): ReportTable | null {
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
        { key: "byConstruction", label: "By construction", format: "integer" },
        { key: "largest", label: "Largest difference (points)", format: "decimal2" },
        { key: "where", label: "Where", format: "text" },
      ],
      notes: [
        "A missing answer counts as no. Percentages that the source gives as counts of answers were computed from these. A dash: the source has no such figure, or it cannot be compared here.",
      ],
    },
  );
}

function overall(analysis: ReplicationAnalysis, { variable, label, context }: ReplicationSeries) {
  const all = itemEntries(analysis).find(
    ({ prevalence }) => prevalence.variable === variable && prevalence.context === context,
  );
  return {
    item: label,
    context: contextText(context),
    published:
      all === undefined
        ? null
        : replicationFigure(all.published, { ...all, decimals: all.publishedDecimals }),
    computed: all === undefined ? null : replicationFigure(all.computed, all),
    verdict: all === undefined ? null : verdictText(all),
  };
}

function agreement({ group, entries }: ReplicationSeries) {
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
    byConstruction: entries.filter(isByConstruction).length,
    largest: largest?.size ?? null,
    where: largest?.level ?? null,
  };
}
