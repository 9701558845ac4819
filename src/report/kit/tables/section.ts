import type { CellFormat } from "../../../words/format";
import type { Language } from "../../../words/language";
import * as messages from "./messages";

/** Types of a report before rendering. All text is plain: renderers escape it. */

/** A table in APA style, with a number format per column. */
export interface ReportTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly { readonly key: string; readonly label: string; readonly format: CellFormat }[];
  /** By row and column key; null prints as a dash, hidden figures are the text “(*)”. `rowHeader` columns are first. */
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  /** Cells in bold, such as salient loadings. */
  readonly emphasis?: readonly { readonly row: number; readonly key: string }[] | undefined;
  /** Cells in parentheses: figures for few people. */
  readonly parentheses?: readonly { readonly row: number; readonly key: string }[] | undefined;
  readonly notes: readonly string[];
  /** Whether all rows are shown, however many. */
  readonly whole?: boolean | undefined;
}

/** A chart: a Vega-Lite specification with its data, a description, and the data as rows. */
export interface ReportChart {
  readonly id: string;
  readonly title: string;
  /** The finding, above the title. */
  readonly see?: string | undefined;
  /** Under the figure: what its marks are, of those that occur. */
  readonly key?: string | undefined;
  readonly description: string;
  readonly spec: Readonly<Record<string, unknown>>;
  /** For a phone, where `narrowSpec` does not do. */
  readonly narrow?: Readonly<Record<string, unknown>> | undefined;
  readonly columns: ReportTable["columns"];
  readonly rows: ReportTable["rows"];
  readonly parentheses?: ReportTable["parentheses"] | undefined;
}

/** A file that a page offers without showing it: a script, settings, a definition. */
export interface ReportFile {
  readonly title: string;
  readonly fileName: string;
  readonly text: string;
}

/** A fold of the appendix: its heading, its id, and the ids of its tables and figures. */
export interface FoldLink {
  readonly text: string;
  readonly id: string;
  readonly parts: readonly string[];
}

/** A part of a section, in reading order. */
export type ReportBlock = (
  | {
      readonly kind: "heading";
      readonly text: string;
      /** Id of a chapter's heading, for links. */
      readonly id?: string | undefined;
    }
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "list";
      readonly items: readonly string[];
      readonly style?: "references" | undefined;
    }
  | { readonly kind: "warning"; readonly text: string }
  | { readonly kind: "table"; readonly table: ReportTable }
  | { readonly kind: "chart"; readonly chart: ReportChart }
  | {
      /** Links to folds of the appendix. */
      readonly kind: "more";
      readonly folds: readonly FoldLink[];
    }
  | ({ readonly kind: "code" } & ReportFile)
  | ({ readonly kind: "file" } & ReportFile)
) & {
  /** Heading under which a page folds it with adjacent blocks of the same heading. */
  readonly folded?: string | undefined;
  /** `appendix`: folded after the body; `file`: a table that is only saved. */
  readonly place?: "appendix" | "file" | undefined;
};

/** Sections in reading order. */
export const PLACES = [
  "survey",
  "prevalence",
  "together",
  "structure",
  "reliability",
  "validity",
  "comparability",
  "claims",
  "limits",
] as const;

export type Place = (typeof PLACES)[number];

/** A topic's part of a section. */
export interface ReportChapter {
  readonly place: Place;
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

export interface ReportSection {
  readonly id: string;
  readonly title: string;
  /** The opening, at most 60 words together. */
  readonly answers: readonly ReportAnswer[];
  readonly blocks: readonly ReportBlock[];
}

export type Verdict = "yes" | "partly" | "no" | "undecided" | "not-tested" | "not-testable" | "neutral";

/** A question and its answer; words carry the verdict, color only repeats it. */
export interface ReportAnswer {
  readonly place: Place;
  readonly question: string;
  readonly answer: string;
  readonly verdict: Verdict;
}

export interface KeyFigure {
  /** "31.9%". */
  readonly value: string;
  /** "[31.0, 32.8]", empty without one. */
  readonly interval?: string | undefined;
  /** What it measures: "reported at least one of nine". */
  readonly label: string;
  /** Of how many, and how far missing answers could move it. */
  readonly range: string;
}

/** A row of the answers in short: question, verdict, the figure that decides, what to do, and the section with more. */
export interface SummaryLine {
  readonly question: string;
  readonly word: string;
  readonly detail: string;
  readonly todo?: string | undefined;
  readonly verdict: Verdict;
  /** Null where no section has more. */
  readonly place: Place | null;
}

export interface ReportSummary {
  /** Who, when, how weighted. */
  readonly sentence: string;
  readonly figures: readonly KeyFigure[];
  readonly items: ReportChart | null;
  readonly groups: ReportChart | null;
  readonly lines: readonly SummaryLine[];
  /** The recommended scores, each with its omega and use. */
  readonly scores: ReportTable | null;
  /** What must not be concluded. */
  readonly cautions: readonly string[];
}

/** A topic's part of the first two screens. */
export type SummaryPart = { readonly [Key in keyof ReportSummary]?: ReportSummary[Key] | undefined };

export interface Report {
  /** In which it is worded, and its pages and files are to be. */
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** What a reader must know first; null if nothing. */
  readonly note: string | null;
  readonly summary: ReportSummary;
  readonly sections: readonly ReportSection[];
  /** Folded chapters after the body. */
  readonly appendix: readonly ReportSection[];
  /** Files that are only saved. */
  readonly files: readonly ReportFile[];
  readonly moreTables: readonly ReportTable[];
}

export const allBlocks = ({ sections, appendix }: Report): readonly ReportBlock[] =>
  [...sections, ...appendix].flatMap(({ blocks }) => blocks);

/** In reading order. */
export const allCharts = (report: Report): readonly ReportChart[] => [
  ...[report.summary.items, report.summary.groups].filter((chart) => chart !== null),
  ...allBlocks(report).flatMap((block) => (block.kind === "chart" ? [block.chart] : [])),
];

/** `short`: the two screens, or without them each section's answer and first figure; `standard`: the body, the rest folded; `full`: everything open. */
export type Detail = "short" | "standard" | "full";

export const shortened = (report: Report): Report => ({
  ...report,
  sections: (report.summary.lines.length > 0 ? [] : report.sections).flatMap((section) => {
    const first = section.blocks.find(({ kind, folded }) => kind === "chart" && folded === undefined);
    if (first === undefined && section.answers.length === 0) return [];
    return [{ ...section, blocks: first === undefined ? [] : [first] }];
  }),
  appendix: [],
  files: [],
});

/** Id of a section's kth fold. */
export const foldId = (section: string, k: number): string => `fold-${section}-${k + 1}`;

/** The folds of an appendix section, in order. */
export const foldLinks = ({
  id,
  title,
  blocks,
}: Pick<ReportSection, "id" | "title" | "blocks">): readonly FoldLink[] =>
  foldRuns(blocks).map(({ heading, run }, k) => ({
    text: heading ?? title,
    id: foldId(id, k),
    parts: run.flatMap((block) =>
      block.kind === "table"
        ? [`table-${block.table.id}`]
        : block.kind === "chart"
          ? [`figure-${block.chart.id}`]
          : [],
    ),
  }));

/** Groups adjacent blocks with the same fold; `heading` is null where not folded. */
export function foldRuns(blocks: readonly ReportBlock[]) {
  const runs: { heading: string | null; run: ReportBlock[] }[] = [];
  for (const block of blocks) {
    const heading = block.folded ?? null;
    const last = runs.at(-1);
    if (last?.heading === heading) last.run.push(block);
    else runs.push({ heading, run: [block] });
  }
  return runs;
}

/** Number of each table, figure, chapter and section by id: "Table 3", "Figure A2". */
export function numbersOf(report: Report): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const count = { table: 0, figure: 0 };
  const figure = (id: string, prefix: string): void => {
    count.figure++;
    names.set(`figure-${id}`, messages.figureNumber({ number: `${prefix}${count.figure}` }));
  };
  const add = ({ id, title, blocks }: ReportSection, prefix: string): void => {
    names.set(`section-${id}`, title);
    for (const block of blocks) {
      if (block.kind === "chart") figure(block.chart.id, prefix);
      if (block.kind === "table") {
        count.table++;
        names.set(`table-${block.table.id}`, messages.tableNumber({ number: `${prefix}${count.table}` }));
      }
      if (block.kind === "heading" && block.id !== undefined) names.set(`section-${block.id}`, block.text);
    }
  };
  for (const chart of [report.summary.items, report.summary.groups]) if (chart !== null) figure(chart.id, "");
  for (const section of report.sections) add(section, "");
  count.table = 0;
  count.figure = 0;
  for (const section of report.appendix) add(section, "A");
  return names;
}
