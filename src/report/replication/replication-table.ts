import type { ReplicationEntry } from "../../replication/claims/replication-result";
import { chartId } from "../kit/charts/chart-id";
import type { ReportTable } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { sentence } from "../kit/words/phrases";
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
  if (entries.length === 0) return null;
  return {
    id: "replication",
    title: "Published claims and what these data say",
    columns: [
      { key: "claim", label: "Claim", format: "text" },
      { key: "statistic", label: "Computed", format: "text" },
      { key: "published", label: "Published", format: "text" },
      { key: "computed", label: "These data", format: "text" },
      { key: "rule", label: "Counts as reproduced", format: "text" },
      { key: "verdict", label: "Verdict", format: "text" },
    ],
    rows: entries.map((entry) => ({
      claim: typeset(entry.claim),
      statistic: typeset(entry.statistic),
      published: published(entry),
      computed: withP(entry),
      rule: typeset(entry.rule),
      verdict: verdictText(entry),
    })),
    notes: [...sourceNotes(entries), ...untestedNotes(entries)],
  };
}

/** The computed figure, with the p of its test where the rule asks for one. */
function withP(entry: ReplicationEntry): string {
  const figure = ledgerFigure(entry.computed, entry);
  return entry.p === null ? figure : `${figure}, p ${equals(formatCell(entry.p, "p"))}`;
}

const equals = (p: string): string => (p.startsWith("<") ? p : `= ${p}`);

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
export function ledgerGroupTable(series: LedgerSeries, index: number): ReportTable {
  const { label, context, group, entries } = series;
  const intervals = entries.some(({ prevalence }) => prevalence.publishedInterval !== null);
  return {
    id: chartId("replication-by", `${group}-${context ?? "any-context"}`, index),
    title: `${label}, ${contextText(context)}, by ${group}: published and computed`,
    columns: [
      { key: "level", label: sentence(group ?? ""), format: "text" },
      { key: "published", label: "Published", format: "text" },
      ...(intervals ? [{ key: "publishedInterval", label: "95% interval", format: "text" as const }] : []),
      { key: "computed", label: "These data", format: "text" },
      { key: "computedInterval", label: "95% interval of these data", format: "text" },
      { key: "verdict", label: "Verdict", format: "text" },
    ],
    rows: entries.map((entry) => ({
      level: levelOf(entry),
      published: ledgerFigure(entry.published, { ...entry, decimals: entry.publishedDecimals }),
      ...(intervals ? { publishedInterval: percentInterval(entry.prevalence.publishedInterval) } : {}),
      computed: ledgerFigure(entry.computed, entry),
      computedInterval: percentInterval(entry.prevalence.computedInterval),
      verdict: verdictText(entry),
    })),
    notes: [...sourceNotes(entries), ...ruleNotes(entries), ...untestedNotes(entries)],
  };
}

function ruleNotes(entries: readonly ReplicationEntry[]): string[] {
  const rules = new Set(entries.map(({ rule }) => typeset(rule).replace(/ of .*$/, "")));
  return rules.size === 1
    ? [`Counts as reproduced: ${[...rules][0]} of the published figure, in percentage points.`]
    : [];
}
