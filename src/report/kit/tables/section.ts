/** What a report is made of, before it is HTML, Markdown or CSV. All text is plain text: renderers escape it. */

/**
 * How the numbers of a table's column are printed (src/report/kit/words/format.ts): `decimal` with a leading zero, `coefficient`
 * without one, for what cannot exceed 1 in size (correlations, reliability); `percent1` takes a share from 0 to 1.
 */
export type CellFormat =
  | "text"
  | "integer"
  | "decimal1"
  | "decimal2"
  | "decimal3"
  | "coefficient2"
  | "coefficient3"
  | "percent1"
  | "p";

/** A table in APA style: tidy, with a number format per column, so that it can be HTML, Markdown or CSV. */
export interface ReportTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly { readonly key: string; readonly label: string; readonly format: CellFormat }[];
  /** One record per row by column key; null prints as a dash, what disclosure control hides is the text “(*)”. `rowHeader` columns are the first. */
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  /** Cells to set in bold (salient loadings, for one): row index and column key. */
  readonly emphasis?: readonly { readonly row: number; readonly key: string }[] | undefined;
  /** Cells to set in parentheses: figures on few people. */
  readonly parentheses?: readonly { readonly row: number; readonly key: string }[] | undefined;
  readonly notes: readonly string[];
  /** Whether all of its rows are shown, however many. */
  readonly whole?: boolean | undefined;
}

/** A chart: a Vega-Lite specification with its data inside, a description in words, and the same data as tidy rows. */
export interface ReportChart {
  readonly id: string;
  readonly title: string;
  /** One sentence under the figure: what to see in it. */
  readonly see?: string | undefined;
  /** What the chart shows, in words, for those who cannot see it. */
  readonly description: string;
  readonly spec: Readonly<Record<string, unknown>>;
  /** The data table's columns: keys of `rows`, their headings in plain words, how numbers are printed. */
  readonly columns: readonly { readonly key: string; readonly label: string; readonly format: CellFormat }[];
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  /** Cells of the data table to set in parentheses: figures on few people. */
  readonly parentheses?: readonly { readonly row: number; readonly key: string }[] | undefined;
}

/** A file that a page offers and does not show: a script, settings, a definition. */
export interface ReportFile {
  readonly title: string;
  readonly fileName: string;
  readonly text: string;
}

/** One part of a section, in reading order. */
export type ReportBlock = (
  | {
      readonly kind: "heading";
      readonly text: string;
      /** A chapter's heading has an id that links lead to. */
      readonly id?: string | undefined;
    }
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "list";
      readonly items: readonly string[];
      /** Works that are cited. */
      readonly style?: "references" | undefined;
    }
  | { readonly kind: "warning"; readonly text: string }
  | { readonly kind: "table"; readonly table: ReportTable }
  | { readonly kind: "chart"; readonly chart: ReportChart }
  | {
      /** Where in the appendix there is more. */
      readonly kind: "more";
      readonly to: string;
      readonly headings: readonly string[];
    }
  | ({ readonly kind: "code" } & ReportFile)
  | ({ readonly kind: "file" } & ReportFile)
) & {
  /** The heading under which a page folds it with its neighbors of the same heading. */
  readonly folded?: string | undefined;
  /** `appendix`: folded behind the body; `file`: a table that is only saved, never shown. */
  readonly place?: "appendix" | "file" | undefined;
};

/** The sections of a report in reading order. */
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

/** What one topic says in a section. */
export interface ReportChapter {
  readonly place: Place;
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

export interface ReportSection {
  readonly id: string;
  readonly title: string;
  /** What the section says in short: its opening, at most 60 words together. */
  readonly answers: readonly ReportAnswer[];
  readonly blocks: readonly ReportBlock[];
}

export type Verdict = "yes" | "partly" | "no" | "undecided" | "not-testable" | "neutral";

/** One question, its answer in words, and whether the answer is good, mixed or poor news (words carry it; color only repeats). */
export interface ReportAnswer {
  readonly place: Place;
  readonly question: string;
  readonly answer: string;
  readonly verdict: Verdict;
}

/** One of the numbers that a report begins with. */
export interface KeyFigure {
  /** "31.9%". */
  readonly value: string;
  /** What it is of: "reported at least one of nine". */
  readonly label: string;
  /** How sure it is: "31.6% to 42.3% whatever the missing answers were". */
  readonly range: string;
}

/** A line of the second screen: a question, a word, a number, and the section that has more. */
export interface SummaryLine {
  readonly question: string;
  readonly word: string;
  readonly detail: string;
  readonly verdict: Verdict;
  /** Null where no section has more. */
  readonly place: Place | null;
}

/** What a topic adds to the first two screens. */
export interface SummaryPart {
  /** Who, when, how weighted. */
  readonly sentence?: string | undefined;
  readonly figures?: readonly KeyFigure[] | undefined;
  readonly items?: ReportChart | null | undefined;
  readonly lines?: readonly SummaryLine[] | undefined;
  readonly groups?: ReportChart | null | undefined;
  /** What must not be concluded. */
  readonly cautions?: readonly string[] | undefined;
}

/** The first two screens. */
export interface ReportSummary {
  readonly sentence: string;
  readonly figures: readonly KeyFigure[];
  readonly items: ReportChart | null;
  readonly lines: readonly SummaryLine[];
  readonly groups: ReportChart | null;
  readonly cautions: readonly string[];
}

export interface Report {
  readonly title: string;
  readonly subtitle: string;
  /** What a reader must know first; null where there is nothing. */
  readonly note: string | null;
  readonly summary: ReportSummary;
  readonly sections: readonly ReportSection[];
  /** Chapters whose blocks are all folded, behind the body. */
  readonly appendix: readonly ReportSection[];
  /** What is saved and not shown. */
  readonly files: readonly ReportFile[];
  /** Tables that are saved and not shown. */
  readonly moreTables: readonly ReportTable[];
}

/**
 * How much of a report a page shows: `short` its two screens and each section's answer and first figure; `standard`
 * the body, with the rest folded; `full` everything open, drawn and printed.
 */
export type Detail = "short" | "standard" | "full";

/** The two screens, and of each section its answers and its first figure. */
export function shortened(report: Report): Report {
  return {
    ...report,
    sections: report.sections.flatMap((section) => {
      const first = section.blocks.find(({ kind, folded }) => kind === "chart" && folded === undefined);
      if (first === undefined && section.answers.length === 0) return [];
      return [{ ...section, blocks: first === undefined ? [] : [first] }];
    }),
    appendix: [],
    files: [],
  };
}

/** Neighboring blocks under the same fold; `heading` is null where they are not folded. */
interface FoldRun {
  readonly heading: string | null;
  readonly run: readonly ReportBlock[];
}

/** Blocks in their order, those that are folded under the same heading one after the other together. */
export function foldRuns(blocks: readonly ReportBlock[]): readonly FoldRun[] {
  const runs: { heading: string | null; run: ReportBlock[] }[] = [];
  for (const block of blocks) {
    const heading = typeof block.folded === "string" ? block.folded : null;
    const last = runs.at(-1);
    if (last !== undefined && last.heading === heading) last.run.push(block);
    else runs.push({ heading, run: [block] });
  }
  return runs;
}

/** What each table, figure, chapter and section of a report is called, by its id: "Table 3", "Figure A2". */
export function numbersOf(report: Report): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const count = { table: 0, figure: 0 };
  const figure = (id: string, prefix: string): void => {
    count.figure++;
    names.set(`figure-${id}`, `Figure ${prefix}${count.figure}`);
  };
  const add = (blocks: readonly ReportBlock[], prefix: string): void => {
    for (const block of blocks) {
      if (block.kind === "chart") figure(block.chart.id, prefix);
      if (block.kind === "table") {
        count.table++;
        names.set(`table-${block.table.id}`, `Table ${prefix}${count.table}`);
      }
      if (block.kind === "heading" && block.id !== undefined) names.set(`section-${block.id}`, block.text);
    }
  };
  for (const chart of [report.summary.items, report.summary.groups]) if (chart !== null) figure(chart.id, "");
  for (const { id, title, blocks } of report.sections) {
    names.set(`section-${id}`, title);
    add(blocks, "");
  }
  count.table = 0;
  count.figure = 0;
  for (const { id, title, blocks } of report.appendix) {
    names.set(`section-${id}`, title);
    add(blocks, "A");
  }
  return names;
}
