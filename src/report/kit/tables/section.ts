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
}

/** A chart: a Vega-Lite specification with its data inside, a description in words, and the same data as tidy rows. */
export interface ReportChart {
  readonly id: string;
  readonly title: string;
  /** What the chart shows and what one sees in it, in words, for those who cannot see it. */
  readonly description: string;
  readonly spec: Readonly<Record<string, unknown>>;
  /** The data table's columns: keys of `rows`, their headings in plain words, how numbers are printed. */
  readonly columns: readonly { readonly key: string; readonly label: string; readonly format: CellFormat }[];
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  /** Cells of the data table to set in parentheses: figures on few people. */
  readonly parentheses?: readonly { readonly row: number; readonly key: string }[] | undefined;
}

/** One part of a section, in reading order. */
export type ReportBlock =
  | FoldedBlock
  | {
      readonly kind: "code";
      readonly title: string;
      readonly fileName: string;
      readonly text: string;
      /** Whether a page shows it only when asked to. */
      readonly folded?: boolean | undefined;
    };

type FoldedBlock = (
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "warning"; readonly text: string }
  | { readonly kind: "table"; readonly table: ReportTable }
  | { readonly kind: "chart"; readonly chart: ReportChart }
) & {
  /** The heading under which a page shows it, with its neighbors of the same heading, only when asked to. */
  readonly folded?: string | undefined;
};

export interface ReportSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

/** The first screen: one question, its answer in words, and whether the answer is good, mixed or poor news (words carry it; color only repeats). */
export interface ReportAnswer {
  readonly question: string;
  readonly answer: string;
  readonly verdict: "yes" | "partly" | "no" | "undecided" | "not-testable" | "neutral";
}

export interface Report {
  readonly title: string;
  readonly subtitle: string;
  /** What a reader must know first; null where there is nothing. */
  readonly note: string | null;
  readonly answers: readonly ReportAnswer[];
  readonly sections: readonly ReportSection[];
}
