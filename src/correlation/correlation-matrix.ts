import type { Warning } from "../errors";

export type CorrelationType = "tetrachoric" | "polychoric" | "pearson" | "spearman";

/** True for correlations of imagined continuous answers, on which tests of fit are only descriptive. */
export function isLatentScale(type: CorrelationType): boolean {
  return type === "tetrachoric" || type === "polychoric";
}

export type MissingRule = "pairwise" | "listwise";

/** Correlations of the items with everything that later steps and readers need; plain numbers, JSON-safe. */
export interface CorrelationMatrix {
  readonly type: CorrelationType;
  readonly items: readonly string[];
  readonly missing: MissingRule;
  /** People: with a complete answer (listwise), or with at least one valid answer (pairwise). Never a sum of weights. */
  readonly n: number;
  /** People who answered both items of a pair; on the diagonal, the one. */
  readonly pairN: readonly (readonly number[])[];
  /** As estimated, never smoothed; 1 on the diagonal. */
  readonly matrix: readonly (readonly number[])[];
  /** Standard error of each correlation, null on the diagonal or where it cannot be had (at a bound, or above 1). */
  readonly standardErrors: readonly (readonly (number | null)[])[];
  /** Thresholds by item id, ascending, in standard normal units; empty for Pearson and Spearman. */
  readonly thresholds: Readonly<Record<string, readonly number[]>>;
  /** Of `matrix`, in descending order. */
  readonly eigenvalues: readonly number[];
  /** Pairs in whose 2 x 2 table an empty cell was given .5 with the margins kept. */
  readonly adjustedPairs: readonly (readonly [string, string])[];
  /** True where `matrix` is not positive definite and `smoothedMatrix` stands in for it in later steps. */
  readonly smoothed: boolean;
  readonly smoothedMatrix: readonly (readonly number[])[] | null;
  /** The largest absolute change of a correlation by smoothing, null without. */
  readonly smoothingChange: number | null;
  /** Kaiser-Meyer-Olkin measure; null where the matrix is singular. */
  readonly kmo: { readonly overall: number; readonly items: Readonly<Record<string, number>> } | null;
  /** Bartlett's test of sphericity; null where the determinant is not positive. */
  readonly bartlett: { readonly chiSquare: number; readonly df: number; readonly p: number } | null;
  readonly warnings: readonly Warning[];
}
