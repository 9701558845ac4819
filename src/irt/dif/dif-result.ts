/** The record of an analysis of differential item functioning; plain numbers, JSON-safe. */
import type { Warning } from "../../errors";

export interface LogisticTest {
  readonly difference: number;
  readonly df: number;
  readonly p: number;
  readonly adjustedP: number;
  readonly r2Change: number;
}

export interface DifItem {
  readonly id: string;
  /** Likelihood ratio of slopes and intercepts free by group against equal, given the anchors. */
  readonly likelihoodRatio: Omit<LogisticTest, "r2Change"> | null;
  readonly anchor: boolean;
  /**
   * Logistic regression (proportional odds for more than two categories) on the sum of the anchors' and the item's own
   * scores (Swaminathan & Rogers 1990; Zumbo 1999): uniform, non-uniform, both together; changes of Nagelkerke's R2.
   */
  readonly logistic: {
    readonly uniform: LogisticTest;
    readonly nonUniform: LogisticTest;
    readonly both: LogisticTest;
    /** People who answered all of the items that the score is of, and the item. */
    readonly n: number;
    /** Jodoin & Gierl (2001) on the change of R2 by both: negligible (below .035, or p not below .05), moderate, large (from .07). */
    readonly size: "negligible" | "moderate" | "large";
  } | null;
  /**
   * Two levels and two categories only, and no design weights: common odds ratio of yes in the first level against the
   * second given the same score, ETS delta (-2.35 times its logarithm: below 0 where the second level says yes less
   * often), chi-square with the correction for continuity, and class (Holland & Thayer 1988; Zieky 1993).
   */
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
    /** Logarithm of a common odds ratio of answering higher, against the first (see `curveAreas`). */
    readonly logOdds: number;
  }[];
  /**
   * "none": the likelihood ratio's corrected p is not below .05. "negligible": it is, but no group differs by a twentieth
   * of the item's range of scores (unsigned area; Dorans & Kulick 1986) or by an odds ratio of 1.53 (ETS delta of 1).
   */
  readonly verdict: "none" | "negligible" | "present" | "cannot be tested";
  /** What keeps the item, or some groups in it, from being compared. */
  readonly problem: string | null;
}

export interface DifResult {
  readonly group: string;
  readonly structure: string;
  /** The factor whose items are compared. */
  readonly factor: string;
  /** People by level; null where so few that it is hidden. */
  readonly levels: readonly { readonly label: string; readonly n: number | null }[];
  readonly leftOut: readonly { readonly label: string; readonly n: number | null; readonly reason: string }[];
  readonly anchors: readonly string[];
  readonly purification: { readonly rounds: number; readonly settled: boolean };
  readonly correction: "holm";
  readonly items: readonly DifItem[];
  /** Latent means and variances of the groups with the anchors. */
  readonly groups: readonly { readonly group: string; readonly mean: number; readonly variance: number }[];
  readonly warnings: readonly Warning[];
}
