/** The record of an analysis of differential item functioning; plain numbers, JSON-safe. */
import type { PatternTable } from "../../data/answers/pattern-table";
import type { Warning } from "../../errors";
import type { ComparedMeans } from "../../factor/linking/compared-means";
import { exp } from "../../numeric/elementary/exp";
import type { FittedIrt } from "../model/fitted-irt";
import { modelLayout } from "../model/model-layout";

export interface LogisticTest {
  readonly difference: number;
  readonly df: number;
  readonly p: number;
  readonly adjustedP: number;
  readonly r2Change: number;
}

/** An item in a group, compared with the other groups in which it does not differ. */
export interface DifGroup {
  readonly group: string;
  /** Slope and intercepts in the group, the other items that do not differ being equal. */
  readonly a: number;
  readonly d: readonly number[];
  /** Weighted area between the group's curve and the mean of the other groups' (signed, unsigned; in score points). */
  readonly signedArea: number;
  readonly unsignedArea: number;
  /** Difference in logits at the same level of the trait, positive for higher answers; null if unknown. */
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
  /** Whether it differs from 0 (Holm), or is more than negligible with a probability of .95. */
  readonly differs: boolean;
  /** Posterior, shrunken to 0 as all shifts are; 90 %, and the probability of more than a negligible size (.43). */
  readonly shrunken: {
    readonly estimate: number;
    readonly low: number;
    readonly high: number;
    readonly beyond: number;
  } | null;
  /** Observed answers as a share of the highest score, and the share implied with all items equal. */
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
  /** Whether it differs in no group. */
  readonly anchor: boolean;
  /**
   * Logistic regression (proportional odds for more than two categories) on the sum of the anchors' and the item's own
   * scores (Swaminathan & Rogers 1990; Zumbo 1999): uniform, non-uniform, both together; changes of Nagelkerke's R2.
   */
  readonly logistic: {
    readonly uniform: LogisticTest;
    readonly nonUniform: LogisticTest;
    readonly both: LogisticTest;
    /** People who answered the item and all items of the score. */
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
   * "present": in some group the difference is more than negligible (`shrunken.beyond` of .95 or more, with a standard
   * error of .25 or less). "different": in some group it differs from 0 (Holm) but perhaps negligibly, or its slopes do
   * (likelihood ratio, p below .01); "negligible": it differs, but by less in each such group (90 %). "none": in no
   * group. "undecided": in none, but in some the standard error is above .25.
   */
  readonly verdict: "none" | "negligible" | "different" | "present" | "undecided" | "cannot be tested";
  /** Why the item is not comparable, at all or in some groups. */
  readonly problem: string | null;
}

export interface DifResult {
  readonly group: string;
  readonly structure: string;
  /** The factor whose items are compared. */
  readonly factor: string;
  /** People by level; null if hidden for small numbers. */
  readonly levels: readonly { readonly label: string; readonly n: number | null }[];
  readonly leftOut: readonly { readonly label: string; readonly n: number | null; readonly reason: string }[];
  readonly anchors: readonly string[];
  readonly purification: { readonly rounds: number; readonly settled: boolean };
  readonly correction: "holm";
  readonly items: readonly DifItem[];
  /** Latent means and variances of the groups, with differing items free in the groups where they differ. */
  readonly groups: readonly { readonly group: string; readonly mean: number; readonly variance: number }[];
  /** The groups' means in three versions (`comparedMeans`); null where the groups cannot be linked. */
  readonly means: ComparedMeans | null;
  readonly warnings: readonly Warning[];
}

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
