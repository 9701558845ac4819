import {
  code,
  type Declared,
  ends,
  error,
  estimate,
  exact,
  flag,
  listOf,
  orNull,
  p,
  people,
  share,
  text,
} from "../../figures/declare";
import * as names from "../../words/messages";
import type { SurveyDesign } from "../design/survey-design";
import type { DisclosureRule } from "../disclosure/disclosure";
import type { MissingTreatment } from "../items/missing-treatment";
import type { Variable } from "./indicators";

/** Nulls where figures are hidden. */
export const shownFiguresRecord = {
  /** People with a known answer; for "imputed", "as-no" and "as-yes" everybody asked; null where hidden. */
  n: orNull(people),
  /** n over the design effect. */
  effectiveN: orNull(people).named(names.effectiveSampleSize),
  /** Weighted share of yes, 0 to 1. */
  estimate: orNull(share).named(names.share),
  se: orNull(error).named(names.standardError),
  /** 95 % interval (`shareInterval`). */
  low: orNull(share).named(names.low95),
  high: orNull(share).named(names.high95),
  /** Variance over that of simple random sampling with replacement. */
  deff: orNull(estimate).named(names.designEffect),
  /** Fewer than 50 people: to be shown in parentheses. */
  fewPeople: flag,
  /** Why the figures are null. */
  suppressed: orNull(text),
};

export const prevalenceEstimate = {
  /** Id of an item or set of items. */
  variable: text,
  kind: code<"item" | "set">(),
  label: text,
  /** Only where it last happened in this context; null for any. */
  context: orNull(text),
  missing: code<MissingTreatment>(),
  /** Odds multiplier of imputed answers, 1 for none; null for other treatments. */
  delta: orNull(exact),
  /** For "imputed": the share with all missing answers no, and all yes; null for other treatments and where hidden. */
  bounds: orNull({ low: share, high: share }),
  /** Name of the grouping ("country", "country x sex"); null for everybody. */
  group: orNull(text),
  /** Its level ("Kenya", "Kenya, Girl"); null for everybody. */
  level: orNull(text),
  ...shownFiguresRecord,
};
export interface PrevalenceEstimate extends Declared<typeof prevalenceEstimate> {}

export const prevalenceContrast = {
  variable: text,
  context: orNull(text),
  missing: code<MissingTreatment>(),
  group: text,
  levels: ends(text),
  /** The first minus the second. */
  difference: orNull(share).named(names.difference),
  se: orNull(error).named(names.standardError),
  /** 95 % interval. */
  low: orNull(share).named(names.low95),
  high: orNull(share).named(names.high95),
  /** Simultaneous 95 % interval over all pairs of the grouping. */
  jointLow: orNull(share),
  jointHigh: orNull(share),
  p: orNull(p).named(names.pValue),
  /** By Holm's method over all pairs of the grouping. */
  adjustedP: orNull(p).named(names.pHolm),
  suppressed: orNull(text),
};
export interface PrevalenceContrast extends Declared<typeof prevalenceContrast> {}

/** Ranks that groups may take, with joint confidence (Klein, Wright & Wieczorek 2020). */
export const prevalenceRanking = {
  variable: text,
  context: orNull(text),
  missing: code<MissingTreatment>(),
  group: text,
  confidence: exact,
  /** 1 is the highest prevalence. */
  levels: listOf({ level: text, rank: exact, low: exact, high: exact }, "level"),
};
export interface PrevalenceRanking extends Declared<typeof prevalenceRanking> {}

/** Number of different items reported, and co-occurrence. */
export const numberAndPairs = {
  n: people,
  mean: orNull(estimate).named(names.mean),
  se: orNull(error).named(names.standardError),
  /** By number of different items reported; empty where too few answered. */
  distribution: listOf({
    number: exact,
    /** Whether it stands for this number and all above. */
    orMore: flag,
    n: people,
    estimate: orNull(share).named(names.share),
    se: orNull(error).named(names.standardError),
    low: orNull(share).named(names.low95),
    high: orNull(share).named(names.high95),
  }),
  /**
   * By pair of items: share with both, its expectation under independence, their ratio (bounded by rarity), the log
   * odds ratio with its design-based standard error and simultaneous interval over all pairs, shares of one among those
   * with the other.
   */
  pairs: listOf(
    {
      a: text,
      b: text,
      n: orNull(people),
      both: orNull(share),
      expected: orNull(share),
      ratio: orNull(estimate).named(names.observedOverExpected),
      logOddsRatio: orNull(estimate).named(names.logOddsRatio),
      se: orNull(error).named(names.standardError),
      low: orNull(estimate).named(names.low95),
      high: orNull(estimate).named(names.high95),
      aGivenB: orNull(share),
      bGivenA: orNull(share),
      suppressed: orNull(text),
    },
    "pair",
  ),
};

export const riskStatisticsRecord = {
  missing: code<MissingTreatment>(),
  ...numberAndPairs,
  /** The most frequent combinations of reported items, of people who answered all, without those of few people. */
  combinations: listOf({ items: listOf(text), n: people, estimate: share.named(names.share) }, "pair"),
  /** Share of people with any report whose combination is not listed. */
  otherCombinations: orNull(share),
};
export interface RiskStatistics extends Declared<typeof riskStatisticsRecord> {}

export interface RiskOptions {
  /** The items counted, and sets of them. */
  readonly variables: readonly Variable[];
  /** Whether everybody's figure of an item or set is hidden. */
  readonly isHidden: (variable: string) => boolean;
  readonly design: SurveyDesign;
  readonly rule: DisclosureRule;
}
