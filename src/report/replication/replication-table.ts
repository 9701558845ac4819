import type { ReplicationEntry } from "../../replication/claims/replication-result";
import { chartId } from "../kit/charts/chart-id";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { pValue, sentence } from "../kit/words/phrases";
import { typeset } from "../kit/words/typeset";
import { ledgerFigure, percentInterval, verdictText } from "./replication-sentences";
import {
  contextText,
  type LedgerAnalysis,
  type LedgerSeries,
  levelOf,
  mainEntries,
} from "./replication-series";

/** Every claim but the prevalences by group and item, one row each; null where there is none. */
export function ledgerTable(analysis: LedgerAnalysis): ReportTable | null {
  const entries = mainEntries(analysis);
  return tableOf(entries, {
    id: "replication",
    title: "Published claims and what these data say",
    columns: [
      column(["claim", "Claim", "text"], ({ claim }) => typeset(claim)),
      column(["statistic", "Computed", "text"], ({ statistic }) => typeset(statistic)),
      column(["published", "Published", "text"], published),
      column(["computed", "These data", "text"], withP),
      column(["rule", "Counts as reproduced", "text"], ({ rule }) => typeset(rule)),
      column(["verdict", "Verdict", "text"], verdictText),
    ],
    notes: [...sourceNotes(entries), ...untestedNotes(entries)],
  });
}

/** The computed figure, with the p of its test where the rule asks for one. */
function withP(entry: ReplicationEntry): string {
  const figure = ledgerFigure(entry.computed, entry);
  return entry.p === null ? figure : `${figure}, p ${pValue(entry.p)}`;
}

function published({ published: value, unit, publishedDecimals, prevalence }: ReplicationEntry): string {
  const figure = ledgerFigure(value, { unit, decimals: publishedDecimals });
  const ends = prevalence?.publishedInterval ?? null;
  return ends === null ? figure : `${figure} ${percentInterval(ends)}`;
}

function sourceNotes(entries: readonly ReplicationEntry[]): string[] {
  const sources = [...new Set(entries.map(({ source }) => typeset(source).replace(/\.$/, "")))];
  return [
    `${sources.length === 1 ? "Source" : "Sources"}: ${sources.join("; ")}. A dash under “Published”: the source prints no figure.`,
  ];
}

function untestedNotes(entries: readonly ReplicationEntry[]): string[] {
  const reasons = new Map<string, number>();
  for (const { verdict, reason } of entries) {
    if (verdict === "cannot be tested") reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return [...reasons].map(([reason, count]) => `${typeset(reason)}${count > 1 ? ` (${count} claims)` : ""}`);
}

/**
 * Prevalences of one set or item by the levels of a grouping.
 *
 * @param series one of `groupSeries`
 * @param index its number, for the table's id
 */
export function ledgerGroupTable(series: LedgerSeries, index: number): ReportTable | null {
  const { label, context, group, entries } = series;
  return tableOf(entries, {
    id: chartId("replication-by", `${group}-${context ?? "any-context"}`, index),
    title: `${label}, ${contextText(context)}, by ${group}: published and computed`,
    columns: [
      column(["level", sentence(group ?? ""), "text"], levelOf),
      column(["published", "Published", "text"], (entry) =>
        ledgerFigure(entry.published, { ...entry, decimals: entry.publishedDecimals }),
      ),
      entries.some(({ prevalence }) => prevalence.publishedInterval !== null) &&
        column(["publishedInterval", "95% interval", "text"], ({ prevalence }) =>
          percentInterval(prevalence.publishedInterval),
        ),
      column(["computed", "These data", "text"], (entry) => ledgerFigure(entry.computed, entry)),
      column(["computedInterval", "95% interval of these data", "text"], ({ prevalence }) =>
        percentInterval(prevalence.computedInterval),
      ),
      column(["verdict", "Verdict", "text"], verdictText),
    ],
    notes: [...sourceNotes(entries), ...ruleNotes(entries), ...untestedNotes(entries)],
  });
}

function ruleNotes(entries: readonly ReplicationEntry[]): string[] {
  const rules = new Set(entries.map(({ rule }) => typeset(rule).replace(/ of .*$/, "")));
  return rules.size === 1
    ? [`Counts as reproduced: ${[...rules][0]} of the published figure, in percentage points.`]
    : [];
}
