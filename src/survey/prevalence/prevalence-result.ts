import * as f from "../../figures/declare";
import * as names from "../../words/messages";
import type { SurveyDesign } from "../design/survey-design";
import type { DisclosureRule } from "../disclosure/disclosure";
import type { MissingTreatment } from "../items/missing-treatment";
import type { Variable } from "./indicators";

/** Nulls where figures are hidden. */
export const shownFiguresRecord = {
  /** People with a known answer; for "imputed", "as-no" and "as-yes" everybody asked; null where hidden. */
  n: f.orNull(f.people),
  /** n over the design effect. */
  effectiveN: f.orNull(f.people).named(names.effectiveSampleSize),
  /** Weighted share of yes, 0 to 1. */
  estimate: f.orNull(f.share).named(names.share),
  se: f.orNull(f.error).named(names.standardError),
  /** 95 % interval (`shareInterval`). */
  low: f.orNull(f.share).named(names.low95),
  high: f.orNull(f.share).named(names.high95),
  /** Variance over that of simple random sampling with replacement. */
  deff: f.orNull(f.estimate).named(names.designEffect),
  /** Fewer than 50 people: to be shown in parentheses. */
  fewPeople: f.flag,
  /** Why the figures are null. */
  suppressed: f.orNull(f.text),
};

export const prevalenceEstimate = {
  /** Id of an item or set of items. */
  variable: f.text,
  kind: f.code<"item" | "set">(),
  label: f.text,
  /** Only where it last happened in this context; null for any. */
  context: f.orNull(f.text),
  missing: f.code<MissingTreatment>(),
  /** Odds multiplier of imputed answers, 1 for none; null for other treatments. */
  delta: f.orNull(f.exact),
  /** For "imputed": the share with all missing answers no, and all yes; null for other treatments and where hidden. */
  bounds: f.orNull({ low: f.share, high: f.share }),
  /** Name of the grouping ("country", "country x sex"); null for everybody. */
  group: f.orNull(f.text),
  /** Its level ("Kenya", "Kenya, Girl"); null for everybody. */
  level: f.orNull(f.text),
  ...shownFiguresRecord,
};
export interface PrevalenceEstimate extends f.Declared<typeof prevalenceEstimate> {}

export const prevalenceContrast = {
  variable: f.text,
  context: f.orNull(f.text),
  missing: f.code<MissingTreatment>(),
  group: f.text,
  levels: f.ends(f.text),
  /** The first minus the second. */
  difference: f.orNull(f.share).named(names.difference),
  se: f.orNull(f.error).named(names.standardError),
  /** 95 % interval. */
  low: f.orNull(f.share).named(names.low95),
  high: f.orNull(f.share).named(names.high95),
  /** Simultaneous 95 % interval over all pairs of the grouping. */
  jointLow: f.orNull(f.share),
  jointHigh: f.orNull(f.share),
  p: f.orNull(f.p).named(names.pValue),
  /** By Holm's method over all pairs of the grouping. */
  adjustedP: f.orNull(f.p).named(names.pHolm),
  suppressed: f.orNull(f.text),
};
export interface PrevalenceContrast extends f.Declared<typeof prevalenceContrast> {}

/** Ranks that groups may take, with joint confidence (Klein, Wright & Wieczorek 2020). */
export const prevalenceRanking = {
  variable: f.text,
  context: f.orNull(f.text),
  missing: f.code<MissingTreatment>(),
  group: f.text,
  confidence: f.exact,
  /** 1 is the highest prevalence. */
  levels: f.listOf({ level: f.text, rank: f.exact, low: f.exact, high: f.exact }, "level"),
};
export interface PrevalenceRanking extends f.Declared<typeof prevalenceRanking> {}

/** Number of different items reported, and co-occurrence. */
export const numberAndPairs = {
  n: f.people,
  mean: f.orNull(f.estimate).named(names.mean),
  se: f.orNull(f.error).named(names.standardError),
  /** By number of different items reported; empty where too few answered. */
  distribution: f.listOf(
    {
      number: f.exact,
      /** Whether it stands for this number and all above. */
      orMore: f.flag,
      n: f.people,
      estimate: f.orNull(f.share).named(names.share),
      se: f.orNull(f.error).named(names.standardError),
      low: f.orNull(f.share).named(names.low95),
      high: f.orNull(f.share).named(names.high95),
    },
    "level",
  ),
  /**
   * By pair of items: share with both, its expectation under independence, their ratio (bounded by rarity), the log
   * odds ratio with its design-based standard error and simultaneous interval over all pairs, shares of one among those
   * with the other.
   */
  pairs: f.listOf(
    {
      a: f.text,
      b: f.text,
      n: f.orNull(f.people),
      both: f.orNull(f.share),
      expected: f.orNull(f.share),
      ratio: f.orNull(f.estimate).named(names.observedOverExpected),
      logOddsRatio: f.orNull(f.estimate).named(names.logOddsRatio),
      se: f.orNull(f.error).named(names.standardError),
      low: f.orNull(f.estimate).named(names.low95),
      high: f.orNull(f.estimate).named(names.high95),
      aGivenB: f.orNull(f.share),
      bGivenA: f.orNull(f.share),
      suppressed: f.orNull(f.text),
    },
    "pair",
  ),
};

export const riskStatisticsRecord = {
  missing: f.code<MissingTreatment>(),
  ...numberAndPairs,
  /** The most frequent combinations of reported items, of people who answered all, without those of few people. */
  combinations: f.listOf(
    { items: f.listOf(f.text), n: f.people, estimate: f.share.named(names.share) },
    "pair",
  ),
  /** Share of people with any report whose combination is not listed. */
  otherCombinations: f.orNull(f.share),
};
export interface RiskStatistics extends f.Declared<typeof riskStatisticsRecord> {}

export interface RiskOptions {
  /** The items counted. */
  readonly variables: readonly Variable[];
  readonly design: SurveyDesign;
  readonly rule: DisclosureRule;
}
