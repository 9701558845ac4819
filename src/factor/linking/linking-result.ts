/** The records of linked groups: items' shifts and the groups' means; plain numbers, JSON-safe. */
import { type Declared, error, estimate, exact, listOf, orNull, p, text } from "../../figures/declare";
import * as names from "../../words/messages";

/** The posterior of one item's shift in one group, shrunken to 0 as far as all shifts are small. */
export const shrunkenShift = {
  /** Against the other groups, in logits, with the central 90 % of the draws. */
  estimate: estimate.named(names.estimate),
  low: estimate.named(names.low90),
  high: estimate.named(names.high90),
  /** Share of the draws in which it is more than negligible (`NEGLIGIBLE_SHIFT`). */
  beyond: p,
};
export interface ShrunkenShift extends Declared<typeof shrunkenShift> {}

/** A group's mean, in pooled within-group standard deviations, about the groups' average. */
const comparedMean = {
  group: text,
  mean: estimate.named(names.mean),
  standardError: error.named(names.standardError),
  low: estimate.named(names.low95),
  high: estimate.named(names.high95),
  /** Ranks that the group may have, 1 the highest, all groups together at 95 %. */
  rank: exact,
  rankLow: exact,
  rankHigh: exact,
};
export interface ComparedMean extends Declared<typeof comparedMean> {}

export const comparedMeansRecord = {
  all: listOf(comparedMean, "level"),
  /** Without the items that differ in any group; null where none does, or fewer than three are left. */
  without: orNull(listOf(comparedMean, "level")),
  /** With items free in the groups where each alone differs (p < .05); errors include the linking error. */
  freed: listOf(comparedMean, "level"),
  /**
   * By group: effect of differing items on its mean with all items equal: with 90 % of `randomShifts`, and by freed
   * items.
   */
  changes: listOf(
    {
      group: text,
      estimate,
      low: estimate.named(names.low90),
      high: estimate.named(names.high90),
      byFreed: estimate,
    },
    "level",
  ),
  /** Addition to a mean's error because other items might have been used (root mean square over groups). */
  linkingError: error,
};
export interface ComparedMeans extends Declared<typeof comparedMeansRecord> {}
