import type { Analysis, NotFitted } from "../../../analysis/analysis";
import type { Warning } from "../../../errors";
import { sentence } from "../words/phrases";
import { typeset } from "../words/typeset";
import type { ReportBlock, ReportChart, ReportSection, ReportTable } from "./section";

export type CodeBlock = Extract<ReportBlock, { kind: "code" }>;

/** Warnings whose matter a table's note or the method says already. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set([
  "descriptive-fit",
  "design-ignored",
  "interval-ignores-design",
  "rows-left-out",
]);

/** What a section is made of; what is empty or absent is left out. */
export type Part = string | ReportTable | ReportChart | ReportBlock | null | false | readonly Part[];

/** Texts, tables, charts and ready blocks as the blocks of a section, in their order. */
export function blocksOf(...parts: readonly Part[]): ReportBlock[] {
  return parts.flatMap((part): ReportBlock[] => {
    if (part === null || part === false || part === "") return [];
    if (typeof part === "string") return [{ kind: "text", text: part }];
    if ("length" in part) return blocksOf(...part);
    if ("kind" in part) return [part];
    if ("spec" in part) return [{ kind: "chart", chart: withDrawnPrecision(part) }];
    return part.rows.length > 0 ? [{ kind: "table", table: part }] : [];
  });
}

/** A section of such parts. */
export const section = (id: string, title: string, ...parts: readonly Part[]): ReportSection => ({
  id,
  title,
  blocks: blocksOf(...parts),
});

/** A file's text; `folded` where a page shows it only when asked to. */
export const codeBlock = (title: string, fileName: string, text: string): CodeBlock => ({
  kind: "code",
  title,
  fileName,
  text,
});

export const foldedCode = (...file: Parameters<typeof codeBlock>): CodeBlock => ({
  ...codeBlock(...file),
  folded: true,
});

export const headingBlock = (text: string): ReportBlock => ({ kind: "heading", text });

/** @param folded the heading under which a page folds it */
export const listBlock = (items: readonly string[], folded?: string): ReportBlock[] =>
  items.length > 0 ? [{ kind: "list", items, folded }] : [];

/** @param heading under which a page folds all of it */
export const foldedBlocks = (heading: string, ...parts: readonly Part[]): ReportBlock[] =>
  blocksOf(...parts).map((block) => (block.kind === "code" ? block : { ...block, folded: heading }));

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

/** More digits than any picture shows. */
const DIGITS = 6;

/** A chart whose specification has its numbers to six digits: less to send, and the picture is the same. */
export function withDrawnPrecision(chart: ReportChart): ReportChart {
  return { ...chart, spec: rounded(chart.spec) as ReportChart["spec"] };
}

function rounded(value: unknown): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
}
