/** The records of what a scale's score can be used for; plain numbers, JSON-safe. */
import * as f from "../figures/declare";

/** Omega of a scale's sum, with its 95 % interval. */
export const scaleOmegaRecord = { estimate: f.estimate, interval: f.orNull(f.ends(f.estimate)) };
export interface OmegaOfSum extends f.Declared<typeof scaleOmegaRecord> {}

/** Reliability of the observed means of one grouping's levels. */
export const groupMeansRecord = {
  group: f.text,
  /** Levels whose mean has a standard error. */
  levels: f.exact,
  /** People with a score in the median level. */
  people: f.people,
  /** Share of the variance of the observed means that is between groups, with its 95 % interval; null with a problem. */
  reliability: f.orNull({ estimate: f.estimate, low: f.estimate, high: f.estimate }),
  /** Of the variance of the means due to sampling. */
  df: f.exact,
  /**
   * Smallest difference between two groups' means found with power .80 at 5 %: in the score's unit (null where the
   * score's distribution is hidden), and in standard deviations within groups; null with a problem.
   */
  detectable: f.orNull({ difference: f.orNull(f.estimate), standardized: f.estimate }),
  problem: f.orNull(f.code<"withheld" | "few-people" | "no-variance">()),
};
export interface GroupMeans extends f.Declared<typeof groupMeansRecord> {}

const sharesRecord = {
  /** Share of people whom the score puts on the side of the cut-offs where their true score is. */
  accuracy: f.estimate,
  /** Share of people whom two parallel measurements put on the same side; and Cohen's kappa of these. */
  consistency: f.estimate,
  kappa: f.orNull(f.estimate),
};
export interface ClassShares extends f.Declared<typeof sharesRecord> {}

/** Classification by the cut-offs that the definition declares, "value or more". */
export const classificationRecord = {
  method: f.code<"livingston-lewis">(),
  /** Number of equally difficult yes-or-no items that would be as reliable. */
  effectiveLength: f.estimate,
  /** Distribution of true scores: beta with four parameters, or with two where four moments allow none. */
  trueScores: f.code<"four-parameter" | "two-parameter">(),
  /** How many items may lack an answer in the sums of `reached`, which are then prorated. */
  prorate: f.exact,
  /** Into all classes. */
  all: sharesRecord,
  /** At each cut-off alone. */
  cuts: f.listOf(
    {
      value: f.exact,
      label: f.text,
      /** The same of the sum of categories counted from 0; null where scores are not counts. */
      count: f.orNull(f.exact),
      /** Share of people who reach it, with its interval by the design. */
      reached: f.orNull(f.share),
      reachedInterval: f.orNull(f.ends(f.share)),
      ...sharesRecord,
    },
    "everybody",
  ),
};
export interface Classification extends f.Declared<typeof classificationRecord> {}
