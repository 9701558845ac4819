/** The record of an analysis of differential item functioning; plain numbers, JSON-safe. */
import type { PatternTable } from "../../data/answers/pattern-table";
import type { Warning } from "../../errors";
import { comparedMeansRecord, shrunkenShift } from "../../factor/linking/linking-result";
import {
  code,
  type Declared,
  error,
  estimate,
  exact,
  flag,
  listOf,
  orNull,
  people,
  p as probability,
  share,
  statistic,
  text,
  warnings,
} from "../../figures/declare";
import { exp } from "../../numeric/elementary/exp";
import * as names from "../../words/messages";
import type { FittedIrt } from "../model/fitted-irt";
import { modelLayout } from "../model/model-layout";

const p = probability.named(names.pValue);
const adjustedP = probability.named(names.pHolm);
const difTest = { difference: statistic, df: exact.named(names.degreesOfFreedom), p, adjustedP };
const logisticTest = { ...difTest, r2Change: estimate };
export interface LogisticTest extends Declared<typeof logisticTest> {}

/** An item in a group, compared with the other groups in which it does not differ. */
const difGroup = {
  group: text,
  /** Slope and intercepts in the group, the other items that do not differ being equal. */
  a: estimate.named(names.slope),
  d: listOf(estimate),
  /** Weighted area between the group's curve and the mean of the other groups' (signed, unsigned; in score points). */
  signedArea: estimate,
  unsignedArea: estimate,
  /** Difference in logits at the same level of the trait, positive for higher answers; null if unknown. */
  logOdds: orNull(estimate),
  /**
   * Of `logOdds`: standard error, 95 %, and the test that it is 0 by itself (p), all given the items that differ by
   * themselves at .05; corrected for all items in all groups by Holm's method and by the false discovery rate, given those
   * that differ by Holm's. `points`: the same as a difference of the share of the highest score.
   */
  shift: orNull({
    standardError: error.named(names.standardError),
    low: estimate.named(names.low95),
    high: estimate.named(names.high95),
    p,
    adjustedP,
    fdrP: probability,
    points: estimate,
    pointsLow: estimate,
    pointsHigh: estimate,
  }),
  /** Whether it differs from 0 (Holm), or is more than negligible with a probability of .95. */
  differs: flag,
  /** Posterior, shrunken to 0 as all shifts are; 90 %, and the probability of more than a negligible size (.43). */
  shrunken: orNull(shrunkenShift),
  /** Observed answers as a share of the highest score, and the share implied with all items equal. */
  share: orNull({ observed: share, implied: estimate, z: statistic.named(names.zValue), p, adjustedP }),
};
export interface DifGroup extends Declared<typeof difGroup> {}

const difItem = {
  id: text,
  /** Likelihood ratio of slopes and intercepts free in all groups against equal, given what else differs. */
  likelihoodRatio: orNull(difTest),
  /** Whether it differs in no group. */
  anchor: flag,
  /**
   * Logistic regression (proportional odds for more than two categories) on the sum of the anchors' and the item's own
   * scores (Swaminathan & Rogers 1990; Zumbo 1999): uniform, non-uniform, both together; changes of Nagelkerke's R2.
   */
  logistic: orNull({
    uniform: logisticTest,
    nonUniform: logisticTest,
    both: logisticTest,
    /** People who answered the item and all items of the score. */
    n: people,
    /** Jodoin & Gierl (2001) on the change of R2 by both: negligible (below .035, or p not below .05), moderate, large (from .07). */
    size: code<"negligible" | "moderate" | "large">(),
  }),
  /**
   * Two levels and two categories only, and no design weights: common odds ratio of yes in the first level against the
   * second given the same score, ETS delta (-2.35 times its logarithm: below 0 where the second level says yes less
   * often), chi-square with the correction for continuity, and class (Holland & Thayer 1988; Zieky 1993).
   */
  mantelHaenszel: orNull({
    oddsRatio: estimate.named(names.oddsRatio),
    delta: estimate.named(names.etsDelta),
    chiSquare: statistic.named(names.chiSquared),
    p,
    adjustedP,
    size: code<"A" | "B" | "C">(),
  }),
  groups: listOf(difGroup, "level"),
  /**
   * "present": in some group the difference is more than negligible (`shrunken.beyond` of .95 or more, with a standard
   * error of .25 or less). "different": in some group it differs from 0 (Holm) but perhaps negligibly, or its slopes do
   * (likelihood ratio, p below .01); "negligible": it differs, but by less in each such group (90 %). "none": in no
   * group. "undecided": in none, but in some the standard error is above .25.
   */
  verdict: code<"none" | "negligible" | "different" | "present" | "undecided" | "cannot be tested">(),
  /** Why the item is not comparable, at all or in some groups. */
  problem: orNull(text),
};
export interface DifItem extends Declared<typeof difItem> {}

const level = { label: text, n: orNull(people) };

export const difResult = {
  group: text,
  structure: text,
  /** The factor whose items are compared. */
  factor: text,
  /** People by level; null if hidden for small numbers. */
  levels: listOf(level, "level"),
  leftOut: listOf({ ...level, reason: text }, "level"),
  anchors: listOf(text),
  purification: { rounds: exact, settled: flag },
  correction: code<"holm">(),
  items: listOf(difItem),
  /** Latent means and variances of the groups, with differing items free in the groups where they differ. */
  groups: listOf({ group: text, mean: estimate.named(names.mean), variance: estimate }, "level"),
  /** The groups' means in three versions (`comparedMeans`); null where the groups cannot be linked. */
  means: orNull(comparedMeansRecord),
  warnings,
};
export interface DifResult extends Declared<typeof difResult> {}

/** Answers for comparing items between groups. */
export interface DifData {
  readonly by: string;
  /** The comparable items; answers of groups in which an item is not comparable are missing. */
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

/**
 * An item's slope and intercepts by group, and the area between the group's expected score and the mean of the other
 * groups', weighted by the group's distribution of the trait, in score points: signed (positive where the group answers
 * higher at the same level of the trait) and unsigned.
 * @param fitted a model in which the item is free in all groups
 * @param compared by group
 * @see Raju (1988), Psychometrika, 53, 495-502, for areas; Meade (2010), Journal of Applied Psychology, 95, 728-743,
 *   for the weights of the group compared
 */
export function curveAreas(
  fitted: FittedIrt,
  item: string,
  compared: readonly boolean[],
): Pick<DifGroup, "group" | "a" | "d" | "signedArea" | "unsignedArea">[] {
  const { model, quadrature } = fitted;
  const place = model.items.findIndex(({ id }) => id === item);
  const all = model.groups.map((_, g) => itemParameters(fitted, g, place));
  return model.groups.flatMap((group, g) => {
    if (!compared[g]) return [];
    const others = all.filter((_, h) => h !== g && compared[h]);
    const points = { nodes: quadrature.nodes[g]!, weights: quadrature.weights[g]! };
    return [{ group, ...all[g]!, ...areas(all[g]!, others, points) }];
  });
}

interface Parameters {
  readonly a: number;
  readonly d: readonly number[];
}

function itemParameters({ model, values }: FittedIrt, group: number, item: number): Parameters {
  const { slopes, intercepts } = modelLayout(model, group).items[item]!;
  return { a: values[slopes[0]!]!, d: Array.from(intercepts, (row) => values[row]!) };
}

function areas(
  own: Parameters,
  others: readonly Parameters[],
  { nodes, weights }: { nodes: Float64Array; weights: Float64Array },
): { signedArea: number; unsignedArea: number } {
  let [signedArea, unsignedArea] = [0, 0];
  nodes.forEach((theta, q) => {
    const elsewhere = others.reduce((sum, one) => sum + expected(one, theta), 0) / others.length;
    const points = expected(own, theta) - elsewhere;
    signedArea += weights[q]! * points;
    unsignedArea += weights[q]! * Math.abs(points);
  });
  return { signedArea, unsignedArea };
}

function expected({ a, d }: Parameters, theta: number): number {
  return d.reduce((sum, intercept) => sum + 1 / (1 + exp(-(a * theta + intercept))), 0);
}
