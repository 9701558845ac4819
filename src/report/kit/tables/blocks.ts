import type { Analysis, NotFitted } from "../../../analysis/analysis";
import type { Warning } from "../../../errors";
import { listed, sentence } from "../words/phrases";
import { typeset } from "../words/typeset";
import type { Place, ReportBlock, ReportChapter, ReportChart, ReportFile, ReportTable } from "./section";

/** Warnings whose matter a table's note or the method says already. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(["descriptive-fit", "design-ignored", "rows-left-out"]);

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

/** A chapter of such parts, in the section at `place`. */
export const chapter = (
  place: Place,
  id: string,
  title: string,
  ...parts: readonly Part[]
): ReportChapter => ({ place, id, title, blocks: blocksOf(...parts) });

/** A text that is shown as it is typed: a command. */
export const codeBlock = (title: string, fileName: string, text: string): ReportBlock => ({
  kind: "code",
  title,
  fileName,
  text,
});

/** A file that a page offers and does not show. */
export const fileBlock = (file: ReportFile): ReportBlock => ({ kind: "file", ...file });

/** @param folded the heading under which a page folds it */
export const listBlock = (items: readonly string[], folded?: string): ReportBlock[] =>
  items.length > 0 ? [{ kind: "list", items, folded }] : [];

/** Works that are cited, each with its number. */
export const referencesBlock = (works: readonly string[]): ReportBlock[] =>
  works.length > 0
    ? [{ kind: "list", style: "references", items: works.map((work, k) => `[${k + 1}] ${work}`) }]
    : [];

/** @param heading under which a page folds all of it, in its place */
export const foldedBlocks = (heading: string, ...parts: readonly Part[]): ReportBlock[] =>
  blocksOf(...parts).map((block) => ({ ...block, folded: heading }));

/** @param heading under which a page folds all of it, in the appendix */
export const appendixBlocks = (heading: string, ...parts: readonly Part[]): ReportBlock[] =>
  foldedBlocks(heading, ...parts).map((block) => ({ ...block, place: "appendix" }));

/** Tables that are saved with the others and not shown. */
export const savedTables = (...tables: readonly (ReportTable | null)[]): ReportBlock[] =>
  blocksOf(...tables).map((block) => ({ ...block, place: "file" }));

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

/** What has warnings, and what it is called. */
export interface Warned {
  readonly name: string;
  readonly warnings: readonly Warning[];
}

/** More than these are counted, not named. */
const MOST_NAMED = 2;

/**
 * Each message once, with what it concerns: "“One” and “Two”: it did not converge."
 *
 * @param several what they are called together: "scales"
 */
export function namedWarnings(all: readonly Warned[], several: string): ReportBlock[] {
  const first = all.flatMap(({ warnings }) => warnings);
  const told = first.map(({ code, message }) => {
    const names = all
      .filter(({ warnings }) => warnings.some((other) => other.message === message))
      .map(({ name }) => name);
    const who = names.length > MOST_NAMED ? `${names.length} ${several}` : sentence(listed(names));
    return { code, message: `${who}: ${message}` };
  });
  return warningBlocks(told);
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
