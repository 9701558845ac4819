import type { SurveyDesign } from "../design/survey-design";
import type { DisclosureRule } from "../disclosure/disclosure";
import type { MissingTreatment } from "../items/missing-treatment";
import type { Variable } from "./indicators";

export interface PrevalenceEstimate {
  /** Id of an item or set of items. */
  readonly variable: string;
  readonly kind: "item" | "set";
  readonly label: string;
  /** Only where it last happened in this context; null for any. */
  readonly context: string | null;
  readonly missing: MissingTreatment;
  /** Odds multiplier of imputed answers, 1 for none; null for other treatments. */
  readonly delta: number | null;
  /** For "imputed": the share with all missing answers no, and all yes; null for other treatments and where hidden. */
  readonly bounds: { readonly low: number; readonly high: number } | null;
  /** Name of the grouping ("country", "country x sex"); null for everybody. */
  readonly group: string | null;
  /** Its level ("Kenya", "Kenya, Girl"); null for everybody. */
  readonly level: string | null;
  /** People with a known answer; for "imputed", "as-no" and "as-yes" everybody asked; null where hidden. */
  readonly n: number | null;
  /** n over the design effect. */
  readonly effectiveN: number | null;
  /** Weighted share of yes, 0 to 1. */
  readonly estimate: number | null;
  readonly se: number | null;
  /** 95 % interval (`shareInterval`). */
  readonly low: number | null;
  readonly high: number | null;
  /** Variance over that of simple random sampling with replacement. */
  readonly deff: number | null;
  /** Fewer than 50 people: to be shown in parentheses. */
  readonly fewPeople: boolean;
  /** Why the figures are null. */
  readonly suppressed: string | null;
}

export interface PrevalenceContrast {
  readonly variable: string;
  readonly context: string | null;
  readonly missing: MissingTreatment;
  readonly group: string;
  readonly levels: readonly [string, string];
  /** The first minus the second. */
  readonly difference: number | null;
  readonly se: number | null;
  /** 95 % interval. */
  readonly low: number | null;
  readonly high: number | null;
  /** Simultaneous 95 % interval over all pairs of the grouping. */
  readonly jointLow: number | null;
  readonly jointHigh: number | null;
  readonly p: number | null;
  /** By Holm's method over all pairs of the grouping. */
  readonly adjustedP: number | null;
  readonly suppressed: string | null;
}

/** Ranks that groups may take, with joint confidence (Klein, Wright & Wieczorek 2020). */
export interface PrevalenceRanking {
  readonly variable: string;
  readonly context: string | null;
  readonly missing: MissingTreatment;
  readonly group: string;
  readonly confidence: number;
  /** 1 is the highest prevalence. */
  readonly levels: readonly {
    readonly level: string;
    readonly rank: number;
    readonly low: number;
    readonly high: number;
  }[];
}

/** Number of different items reported, and co-occurrence. */
export interface RiskStatistics {
  readonly missing: MissingTreatment;
  readonly n: number;
  readonly mean: number | null;
  readonly se: number | null;
  /** By number of different items reported; empty where too few answered. */
  readonly distribution: readonly {
    readonly number: number;
    /** Whether it stands for this number and all above. */
    readonly orMore: boolean;
    readonly n: number;
    readonly estimate: number | null;
    readonly se: number | null;
    readonly low: number | null;
    readonly high: number | null;
  }[];
  /**
   * By pair of items: share with both, its expectation under independence, their ratio (bounded by rarity), the log
   * odds ratio with its design-based standard error and simultaneous interval over all pairs, shares of one among those
   * with the other.
   */
  readonly pairs: readonly {
    readonly a: string;
    readonly b: string;
    readonly n: number | null;
    readonly both: number | null;
    readonly expected: number | null;
    readonly ratio: number | null;
    readonly logOddsRatio: number | null;
    readonly se: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly aGivenB: number | null;
    readonly bGivenA: number | null;
    readonly suppressed: string | null;
  }[];
  /** The most frequent combinations of reported items, of people who answered all, without those of few people. */
  readonly combinations: readonly {
    readonly items: readonly string[];
    readonly n: number;
    readonly estimate: number;
  }[];
  /** Share of people with any report whose combination is not listed. */
  readonly otherCombinations: number | null;
}

export interface RiskOptions {
  /** The items counted, and sets of them. */
  readonly variables: readonly Variable[];
  /** Whether everybody's figure of an item or set is hidden. */
  readonly isHidden: (variable: string) => boolean;
  readonly design: SurveyDesign;
  readonly rule: DisclosureRule;
}
