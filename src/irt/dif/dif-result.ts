/** The record of an analysis of differential item functioning; plain numbers, JSON-safe. */
import type { Warning } from "../../errors";
import type { ComparedMeans } from "../../factor/linking/compared-means";

export interface LogisticTest {
  readonly difference: number;
  readonly df: number;
  readonly p: number;
  readonly adjustedP: number;
  readonly r2Change: number;
}

/** An item in a group, against the other groups in which it does not differ. */
export interface DifGroup {
  readonly group: string;
  /** Slope and intercepts of its own, the other items that do not differ being equal. */
  readonly a: number;
  readonly d: readonly number[];
  /** Weighted area between the group's curve and the mean of the other groups' (signed, unsigned; in score points). */
  readonly signedArea: number;
  readonly unsignedArea: number;
  /** Logits by which the group answers higher at the same level of the trait; null where nothing tells. */
  readonly logOdds: number | null;
  /**
   * Of `logOdds`: standard error, 95 %, and the test that it is 0 by itself (p), all given the items that differ by
   * themselves at .05; corrected for all items in all groups by Holm's method and by the false discovery rate, given those
   * that differ by Holm's. `points`: the same as a difference of the share of the highest score.
   */
  readonly shift: {
    readonly standardError: number;
    readonly low: number;
    readonly high: number;
    readonly p: number;
    readonly adjustedP: number;
    readonly fdrP: number;
    readonly points: number;
    readonly pointsLow: number;
    readonly pointsHigh: number;
  } | null;
  /** Whether it differs from none (Holm), or is more than negligible with a probability of .95. */
  readonly differs: boolean;
  /** Drawn to 0 as far as shifts are small in all; 90 %, and the probability that it is more than negligible (.43). */
  readonly shrunken: {
    readonly estimate: number;
    readonly low: number;
    readonly high: number;
    readonly beyond: number;
  } | null;
  /** What the group answered, as a share of the highest score, and what a model with all items equal implies. */
  readonly share: {
    readonly observed: number;
    readonly implied: number;
    readonly z: number;
    readonly p: number;
    readonly adjustedP: number;
  } | null;
}

export interface DifItem {
  readonly id: string;
  /** Likelihood ratio of slopes and intercepts free in all groups against equal, given what else differs. */
  readonly likelihoodRatio: Omit<LogisticTest, "r2Change"> | null;
  /** Whether it is found to differ in no group. */
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
  readonly groups: readonly DifGroup[];
  /**
   * "present": in some group the item differs by more than negligible ones do (`shrunken.beyond` of .95 or more, with a
   * standard error of .25 or less). "different": in some group it differs from none (Holm), whether by more than that is
   * open, or its slopes do (likelihood ratio, p below .01); "negligible": it does, by less in each such group (90 %). "none": in no group. "undecided": in none, but in some
   * the standard error is above .25.
   */
  readonly verdict: "none" | "negligible" | "different" | "present" | "undecided" | "cannot be tested";
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
  /** Latent means and variances of the groups where the items that differ are free in the groups in which they do. */
  readonly groups: readonly { readonly group: string; readonly mean: number; readonly variance: number }[];
  /** The groups' means three ways (`comparedMeans`); null where the groups cannot be linked. */
  readonly means: ComparedMeans | null;
  readonly warnings: readonly Warning[];
}
