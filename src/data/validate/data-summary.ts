import type { Warning } from "../../errors";

/** What is in a file, held against a measure definition; of what may be hidden, `Count` is `number | null`. */
export interface DataSummary<Count = number> {
  readonly file: string;
  readonly measure: string;
  /** Rows of the file, the header not counted. */
  readonly rows: number;
  /** People analyzed: rows, or the sum of the counts or frequency weights. */
  readonly n: number;
  /** People among them who answered every item. */
  readonly complete: Count;
  /** And who answered none. */
  readonly silent: Count;
  readonly excluded: readonly { readonly reason: string; readonly rows: number }[];
  readonly weights: WeightSummary | null;
  /** The items whose column is there. */
  readonly items: readonly ItemSummary<Count>[];
  /** The groups whose column is there and can be read. */
  readonly groups: readonly GroupSummary<Count>[];
  /** Cells of the items that cannot be read, in the order of the file, 200 at most; `wrongCellCount` counts all. */
  readonly wrongCells: readonly {
    readonly row: number;
    readonly column: string;
    readonly value: string;
    readonly problem: string;
  }[];
  readonly wrongCellCount: number;
  readonly careless: CarelessSummary<Count>;
  /** What stops an analysis. */
  readonly problems: readonly Warning[];
  /** What to look at; it stops nothing. */
  readonly warnings: readonly Warning[];
}

export interface WeightSummary {
  readonly type: "design" | "frequency";
  readonly column: string;
  readonly smallest: number;
  readonly largest: number;
  readonly mean: number;
  /** Kish's (1965) effective number of rows: the squared sum of the weights over the sum of their squares. */
  readonly effective: number;
}

export interface ItemSummary<Count = number> {
  readonly id: string;
  readonly column: string;
  readonly label: string;
  /** People with a valid answer, as all below: rows, or the sum of their counts or frequency weights. */
  readonly valid: Count;
  /** People per declared category, by ascending code; empty for a continuous item. */
  readonly categories: readonly { readonly code: number; readonly label: string; readonly rows: Count }[];
  /** People per way of not answering; the code is null for a blank. */
  readonly missing: readonly {
    readonly code: number | null;
    readonly label: string;
    readonly rows: Count;
  }[];
  /** People with a cell that cannot be read. */
  readonly wrong: number;
}

export interface GroupSummary<Count = number> {
  readonly name: string;
  readonly column: string;
  /** `rows`: people, as by item. */
  readonly levels: readonly { readonly label: string; readonly rows: Count }[];
  /** People whose group is unknown. */
  readonly unknown: Count;
}

/** Answers that may have been given without reading: flags to look at; nobody is left out. */
export interface CarelessSummary<Count = number> {
  readonly flags: readonly CarelessFlag<Count>[];
  /** What was not looked at, and why. */
  readonly notes: readonly string[];
}

export interface CarelessFlag<Count = number> {
  readonly code: "straight-line" | "longstring" | "distance" | "even-odd" | "alike-rows" | "fast";
  /** What those who are flagged did, as the rest of a sentence. */
  readonly rule: string;
  /** People of whom it can be said. */
  readonly judged: Count;
  readonly flagged: Count;
  /** The numbers of their rows; null where these are not passed on, and of a database, whose rows have none. */
  readonly rows: readonly number[] | null;
}
