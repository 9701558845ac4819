/** The records of linked groups: items' shifts and the groups' means; plain numbers, JSON-safe. */
import * as f from "../../figures/declare";
import * as names from "../../words/messages";

/** The posterior of one item's shift in one group, shrunken to 0 as far as all shifts are small. */
export const shrunkenShift = {
  /** Against the other groups, in logits, with the central 90 % of the draws. */
  estimate: f.estimate.named(names.estimate),
  low: f.estimate.named(names.low90),
  high: f.estimate.named(names.high90),
  /** Share of the draws in which it is more than negligible (`NEGLIGIBLE_SHIFT`). */
  beyond: f.p,
};
export interface ShrunkenShift extends f.Declared<typeof shrunkenShift> {}

/** A group's mean, in pooled within-group standard deviations, about the groups' average. */
const comparedMean = {
  group: f.text,
  mean: f.estimate.named(names.mean),
  standardError: f.error.named(names.standardError),
  low: f.estimate.named(names.low95),
  high: f.estimate.named(names.high95),
  /** Ranks that the group may have, 1 the highest, all groups together at 95 %. */
  rank: f.exact,
  rankLow: f.exact,
  rankHigh: f.exact,
};
export interface ComparedMean extends f.Declared<typeof comparedMean> {}

export const comparedMeansRecord = {
  all: f.listOf(comparedMean, "level"),
  /** Without the items that differ in any group; null where none does, or fewer than three are left. */
  without: f.orNull(f.listOf(comparedMean, "level")),
  /** With items free in the groups where each alone differs (p < .05); errors include the linking error. */
  freed: f.listOf(comparedMean, "level"),
  /**
   * By group: effect of differing items on its mean with all items equal: with 90 % of `randomShifts`, and by freed
   * items.
   */
  changes: f.listOf(
    {
      group: f.text,
      estimate: f.estimate,
      low: f.estimate.named(names.low90),
      high: f.estimate.named(names.high90),
      byFreed: f.estimate,
    },
    "level",
  ),
  /** Addition to a mean's error because other items might have been used (root mean square over groups). */
  linkingError: f.error,
};
export interface ComparedMeans extends f.Declared<typeof comparedMeansRecord> {}
