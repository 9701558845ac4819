/** Choices for questions that a command of its own answers; no part of the analysis rests on them. */
export interface AskedSettings {
  /** Kendall's tau-b in place of the correlation that everything else uses. */
  readonly kendall?: boolean | undefined;
  /** Ids of items held constant. */
  readonly control?: readonly string[] | undefined;
  readonly adjust?: "holm" | undefined;
}

/** The commands with tables of their own. */
export type AskedCommand = "describe" | "correlate";
