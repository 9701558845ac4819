import type { Analysis, NotFitted } from "../../../analysis/analysis";
import type { Warning } from "../../../errors";
import { withDrawnPrecision } from "../charts/drawn-precision";
import { sentence } from "../words/phrases";
import { typeset } from "../words/typeset";
import type { ReportBlock, ReportChart, ReportTable } from "./section";

/** Warnings whose matter a table's note or the method says already. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set([
  "descriptive-fit",
  "design-ignored",
  "interval-ignores-design",
  "rows-left-out",
]);

export const textBlocks = (texts: readonly string[]): ReportBlock[] =>
  texts.filter((text) => text !== "").map((text) => ({ kind: "text", text }));

export const headingBlock = (text: string): ReportBlock => ({ kind: "heading", text });

export const listBlock = (items: readonly string[]): ReportBlock[] =>
  items.length > 0 ? [{ kind: "list", items }] : [];

export const tableBlocks = (...tables: readonly (ReportTable | null)[]): ReportBlock[] =>
  tables.flatMap((table) => (table && table.rows.length > 0 ? [{ kind: "table" as const, table }] : []));

export const chartBlocks = (...charts: readonly (ReportChart | null)[]): ReportBlock[] =>
  charts.flatMap((chart) => (chart ? [{ kind: "chart" as const, chart: withDrawnPrecision(chart) }] : []));

/** What of one kind of analysis could not be computed, and why. */
export function notFittedBlocks(
  { notFitted }: Analysis,
  told: Partial<Record<NotFitted["analysis"], (of: string) => string>>,
): ReportBlock[] {
  return notFitted.flatMap(({ analysis, of, problem }): ReportBlock[] => {
    const name = told[analysis];
    return name === undefined ? [] : [{ kind: "warning", text: `${name(of)} ${sentence(typeset(problem))}` }];
  });
}

/** Each message once, near what it concerns, set like the rest of the report. */
export function warningBlocks(warnings: readonly Warning[]): ReportBlock[] {
  const messages = warnings
    .filter(({ code }) => !SAID_ELSEWHERE.has(code))
    .map(({ message }) => typeset(message));
  return [...new Set(messages)].map((text) => ({ kind: "warning", text }));
}
