/** The record of an analysis of differential item functioning; plain numbers, JSON-safe. */
import type { PatternTable } from "../../data/answers/pattern-table";
import type { Warning } from "../../errors";
import { comparedMeansRecord, shrunkenShift } from "../../factor/linking/linking-result";
import * as f from "../../figures/declare";
import * as names from "../../words/messages";

const p = f.p.named(names.pValue);
const adjustedP = f.p.named(names.pHolm);
const difTest = { difference: f.statistic, df: f.exact.named(names.degreesOfFreedom), p, adjustedP };
const logisticTest = { ...difTest, r2Change: f.estimate };
export interface LogisticTest extends f.Declared<typeof logisticTest> {}

/** An item in a group, compared with the other groups in which it does not differ. */
const difGroup = {
  group: f.text,
  /** Slope and intercepts in the group, the other items that do not differ being equal. */
  a: f.estimate.named(names.slope),
  d: f.listOf(f.estimate, "everybody"),
  /** Weighted area between the group's curve and the mean of the other groups' (signed, unsigned; in score points). */
  signedArea: f.estimate,
  unsignedArea: f.estimate,
  /** Difference in logits at the same level of the trait, positive for higher answers; null if unknown. */
  logOdds: f.orNull(f.estimate),
  /**
   * Of `logOdds`: standard error, 95 %, and the test that it is 0 by itself (p), all given the items that differ by
   * themselves at .05; corrected for all items of all factors in all groups by Holm's method and by the false discovery rate, given those
   * that differ by Holm's. `points`: the same as a difference of the share of the highest score.
   */
  shift: f.orNull({
    standardError: f.error.named(names.standardError),
    low: f.estimate.named(names.low95),
    high: f.estimate.named(names.high95),
    p,
    adjustedP,
    fdrP: f.p,
    points: f.estimate,
    pointsLow: f.estimate,
    pointsHigh: f.estimate,
  }),
  /** Whether it differs from 0 (Holm), or is more than negligible with a probability of .95. */
  differs: f.flag,
  /** Posterior, shrunken to 0 as all shifts are; 90 %, and the probability of more than a negligible size (.43). */
  shrunken: f.orNull(shrunkenShift),
  /** Observed answers as a share of the highest score, and the share implied with all items equal. */
  share: f.orNull({
    observed: f.share,
    implied: f.estimate,
    z: f.statistic.named(names.zValue),
    p,
    adjustedP,
  }),
};
export interface DifGroup extends f.Declared<typeof difGroup> {}

const difItem = {
  id: f.text,
  /** Likelihood ratio of slopes and intercepts free in all groups against equal, given what else differs. */
  likelihoodRatio: f.orNull(difTest),
  /** Whether it differs in no group. */
  anchor: f.flag,
  /**
   * Logistic regression (proportional odds for more than two categories) on the sum of the anchors' and the item's own
   * scores (Swaminathan & Rogers 1990; Zumbo 1999): uniform, non-uniform, both together; changes of Nagelkerke's R2.
   */
  logistic: f.orNull({
    uniform: logisticTest,
    nonUniform: logisticTest,
    both: logisticTest,
    /** People who answered the item and all items of the score. */
    n: f.people,
    /** Jodoin & Gierl (2001) on the change of R2 by both: negligible (below .035, or p not below .05), moderate, large (from .07). */
    size: f.code<"negligible" | "moderate" | "large">(),
  }),
  /**
   * Two levels and two categories only, and no design weights: common odds ratio of yes in the first level against the
   * second given the same score, ETS delta (-2.35 times its logarithm: below 0 where the second level says yes less
   * often), chi-square with the correction for continuity, and class (Holland & Thayer 1988; Zieky 1993).
   */
  mantelHaenszel: f.orNull({
    oddsRatio: f.estimate.named(names.oddsRatio),
    delta: f.estimate.named(names.etsDelta),
    chiSquare: f.statistic.named(names.chiSquared),
    p,
    adjustedP,
    size: f.code<"A" | "B" | "C">(),
  }),
  groups: f.listOf(difGroup, "level"),
  /**
   * "present": in some group the difference is more than negligible (`shrunken.beyond` of .95 or more, with a standard
   * error of .25 or less, or significantly different from 0 by Holm's method). "different": in some group it differs from 0 (Holm) but perhaps negligibly, or its slopes do
   * (likelihood ratio, p below .01); "negligible": it differs, but by less in each such group (90 %). "none": in no
   * group. "undecided": in none, but in some the standard error is above .25.
   */
  verdict: f.code<"none" | "negligible" | "different" | "present" | "undecided" | "cannot be tested">(),
  /** Why the item is not comparable, at all or in some groups; which of its categories are merged. */
  problem: f.orNull(f.text),
};
export interface DifItem extends f.Declared<typeof difItem> {}

const DIFFERING: ReadonlySet<DifItem["verdict"]> = new Set(["present", "different", "negligible"]);

/** Whether an item was found to differ, by however little. */
export const isDiffering = ({ verdict }: Pick<DifItem, "verdict">): boolean => DIFFERING.has(verdict);

const level = { label: f.text, n: f.orNull(f.people) };

export const difResult = {
  group: f.text,
  structure: f.text,
  /** The factor whose items are compared. */
  factor: f.text,
  /** People by level; null if hidden for small numbers. */
  levels: f.listOf(level, "level"),
  leftOut: f.listOf({ ...level, reason: f.text }, "level"),
  anchors: f.listOf(f.text),
  /**
   * Why no finding on single items is given, whose verdicts are "cannot be tested" then: "few-anchors" (in some group
   * fewer than half of the items, or than two, do not differ), "not-settled" (the choice of anchors decides which items
   * differ), "not-linked" (no intercepts by group), "few-items" (of the factor), "few-groups"; null where findings are given.
   */
  withheld: f.orNull(f.code<"few-anchors" | "not-settled" | "not-linked" | "few-items" | "few-groups">()),
  purification: { rounds: f.exact, settled: f.flag },
  correction: f.code<"holm">(),
  items: f.listOf(difItem, "level"),
  /** Latent means and variances of the groups, with differing items free in the groups where they differ. */
  groups: f.listOf({ group: f.text, mean: f.estimate.named(names.mean), variance: f.estimate }, "level"),
  /** The groups' means in three versions (`comparedMeans`); null where the groups cannot be linked. */
  means: f.orNull(comparedMeansRecord),
  warnings: f.warnings,
};
export interface DifResult extends f.Declared<typeof difResult> {}

/** Answers for comparing items between groups. */
export interface DifData {
  readonly by: string;
  /** The comparable items, some with merged categories; answers of groups in which an item is not comparable are missing. */
  readonly table: PatternTable;
  /** The same items and rows with all their answers: for sums of scores. */
  readonly whole: PatternTable;
  readonly levels: DifResult["levels"];
  readonly leftOut: DifResult["leftOut"];
  /** By item of the table: whether it is comparable in each of `levels`. */
  readonly compared: readonly (readonly boolean[])[];
  /** By requested item: why groups or the whole item are not comparable. */
  readonly problems: ReadonlyMap<string, string>;
  readonly warnings: readonly Warning[];
}
