import type { Analysis, NotFitted } from "../../../analysis/analysis";
import type { Warning } from "../../../errors";
import { sentence } from "../words/phrases";
import { typeset } from "../words/typeset";
import * as messages from "./messages";
import type { Place, ReportBlock, ReportChapter, ReportChart, ReportFile, ReportTable } from "./section";

/** Warnings that notes of tables or the method already cover. */
const COVERED_ELSEWHERE: readonly string[] = ["descriptive-fit", "design-ignored", "rows-left-out"];

/** Content of a section; empty or absent parts are omitted. */
export type Part = string | ReportTable | ReportChart | ReportBlock | null | false | readonly Part[];

/** Texts, tables, charts and blocks as the blocks of a section. */
export const blocksOf = (...parts: readonly Part[]): ReportBlock[] =>
  parts.flatMap((part): ReportBlock[] => {
    if (part === null || part === false || part === "") return [];
    if (typeof part === "string") return [{ kind: "text", text: part }];
    if ("length" in part) return blocksOf(...part);
    if ("kind" in part) return [part];
    if ("spec" in part) return [{ kind: "chart", chart: withDrawnPrecision(part) }];
    return part.rows.length > 0 ? [{ kind: "table", table: part }] : [];
  });

export function chapter(place: Place, id: string, title: string, ...parts: readonly Part[]): ReportChapter {
  return { place, id, title, blocks: blocksOf(...parts) };
}

export function codeBlock(title: string, fileName: string, text: string): ReportBlock {
  return { kind: "code", title, fileName, text };
}

/** A file that a page offers without showing it. */
export const fileBlock = (file: ReportFile): ReportBlock => ({ kind: "file", ...file });

/** @param folded heading under which a page folds it */
export const listBlock = (items: readonly string[], folded?: string): ReportBlock[] =>
  items.length > 0 ? [{ kind: "list", items, folded }] : [];

export const referencesBlock = (works: readonly string[]): ReportBlock[] =>
  works.length > 0
    ? [{ kind: "list", style: "references", items: works.map((work, k) => `[${k + 1}] ${work}`) }]
    : [];

/** @param heading under which a page folds all of it, in place */
export const foldedBlocks = (heading: string, ...parts: readonly Part[]): ReportBlock[] =>
  blocksOf(...parts).map((block) => ({ ...block, folded: heading }));

/** @param heading under which a page folds all of it, in the appendix */
export const appendixBlocks = (heading: string, ...parts: readonly Part[]): ReportBlock[] =>
  foldedBlocks(heading, ...parts).map((block) => ({ ...block, place: block.place ?? "appendix" }));

export const savedTables = (...tables: readonly (ReportTable | null)[]): ReportBlock[] =>
  blocksOf(...tables).map((block) => ({ ...block, place: "file" }));

type FailedPhrases = Partial<Record<NotFitted["analysis"], (of: string) => string>>;

/** What could not be computed in some kinds of analysis, and why: each reason once. */
export function notFittedBlocks({ notFitted }: Analysis, phrases: FailedPhrases): ReportBlock[] {
  const said = notFitted.flatMap(({ analysis, of, problem }) => {
    const name = phrases[analysis];
    return name === undefined ? [] : [{ name: name(of), problem }];
  });
  return [...new Set(said.map(({ problem }) => problem))].map((problem) => {
    const names = new Set(said.flatMap((one) => (one.problem === problem ? [one.name] : [])));
    return { kind: "warning", text: [...names, sentence(typeset(problem))].join(" ") };
  });
}

/** Each message once, typeset like the report. */
export function warningBlocks(warnings: readonly Warning[]): ReportBlock[] {
  const texts = warnings
    .filter(({ code }) => !COVERED_ELSEWHERE.includes(code))
    .map(({ message }) => typeset(message));
  return [...new Set(texts)].map((text) => ({ kind: "warning", text }));
}

export interface WarningSource {
  readonly name: string;
  readonly warnings: readonly Warning[];
}

const MAX_NAMED = 2;

/** Each message once with its sources: "“One” and “Two”: it did not converge."; `several` is their common name ("scales"). */
export function namedWarnings(all: readonly WarningSource[], several: string): ReportBlock[] {
  const first = all.flatMap(({ warnings }) => warnings);
  const attributed = first.map(({ code, message }) => {
    const names = all
      .filter(({ warnings }) => warnings.some((other) => other.message === message))
      .map(({ name }) => name);
    const text =
      names.length > MAX_NAMED
        ? messages.warningOfMany({ n: names.length, several, warning: message })
        : messages.warningOf({ names, warning: message });
    return { code, message: text };
  });
  return warningBlocks(attributed);
}

/** More digits than visible. */
const DIGITS = 6;

/** Rounds the numbers of a chart's specification to six digits, to save space. */
export function withDrawnPrecision(chart: ReportChart): ReportChart {
  const { narrow } = chart;
  return {
    ...chart,
    spec: rounded(chart.spec) as ReportChart["spec"],
    narrow: narrow && (rounded(narrow) as ReportChart["spec"]),
  };
}

function rounded(value: unknown): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
}
