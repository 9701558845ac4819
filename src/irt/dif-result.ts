/** The record of an analysis of differential item functioning; plain numbers, JSON-safe. */
import type { Warning } from "../errors";

export interface DifItem {
  readonly id: string;
  /** Likelihood ratio of slopes and intercepts free by group against equal, given the anchors. */
  readonly likelihoodRatio: {
    readonly difference: number;
    readonly df: number;
    readonly p: number;
    readonly adjustedP: number;
  } | null;
  readonly anchor: boolean;
  /** Logistic regression on the rest's score (Swaminathan & Rogers 1990): uniform, non-uniform, both; Nagelkerke's R2 changes. */
  readonly logistic: {
    readonly uniform: {
      readonly difference: number;
      readonly df: number;
      readonly p: number;
      readonly adjustedP: number;
      readonly r2Change: number;
    };
    readonly nonUniform: {
      readonly difference: number;
      readonly df: number;
      readonly p: number;
      readonly adjustedP: number;
      readonly r2Change: number;
    };
    /** Jodoin & Gierl (2001) on the total change: negligible, moderate, large. */
    readonly size: "negligible" | "moderate" | "large";
  } | null;
  /** Two levels only: common odds ratio, ETS delta and class (Holland & Thayer 1988). */
  readonly mantelHaenszel: {
    readonly oddsRatio: number;
    readonly delta: number;
    readonly chiSquare: number;
    readonly p: number;
    readonly adjustedP: number;
    readonly size: "A" | "B" | "C";
  } | null;
  /** By group: slope and intercepts of the item where it is freed, and the weighted area between the curves of the group and the first (signed, unsigned; in score points). */
  readonly groups: readonly {
    readonly group: string;
    readonly a: number;
    readonly d: readonly number[];
    readonly signedArea: number;
    readonly unsignedArea: number;
  }[];
  readonly verdict: "none" | "negligible" | "present" | "cannot be tested";
  readonly problem: string | null;
}

export interface DifResult {
  readonly group: string;
  readonly structure: string;
  /** The factor whose items are compared. */
  readonly factor: string;
  readonly levels: readonly { readonly label: string; readonly n: number }[];
  readonly leftOut: readonly { readonly label: string; readonly n: number; readonly reason: string }[];
  readonly anchors: readonly string[];
  readonly purification: { readonly rounds: number; readonly settled: boolean };
  readonly correction: "holm";
  readonly items: readonly DifItem[];
  /** Latent means and variances of the groups with the anchors. */
  readonly groups: readonly { readonly group: string; readonly mean: number; readonly variance: number }[];
  readonly warnings: readonly Warning[];
}
