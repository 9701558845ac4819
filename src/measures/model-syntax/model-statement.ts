/** What a line of model syntax says, one statement per pair of names. */

/** `=~` loads on, `~` is regressed on, `~~` (co)varies with, `|` threshold, `~*~` scale, `~1` intercept or mean. */
export type ModelOperator = "=~" | "~" | "~~" | "|" | "~*~" | "~1";

/** The modifiers hold one entry for all groups, or one per group (`c(a, b)`). */
export interface ModelStatement {
  readonly lhs: string;
  readonly op: ModelOperator;
  /** "t1", "t2", ... for a threshold; empty for `~1`. */
  readonly rhs: string;
  /** A fixed value, "NA" where the parameter is freed, null where nothing is said. */
  readonly fixed: readonly (number | "NA" | null)[];
  readonly start: readonly (number | null)[];
  /** Parameters with the same label are equal. */
  readonly labels: readonly (string | null)[];
  /** Names of parameters that it equals, as lavaan writes them: "f=~a", "f=~a.g2" in the second group. */
  readonly equals: readonly (string | null)[];
  /** Where it stands in the text, both from 1. */
  readonly line: number;
  readonly column: number;
}
