import type { SurveyDesign } from "../design/survey-design";
import type { DisclosureRule } from "../disclosure/disclosure";
import type { MissingTreatment } from "../items/missing-treatment";
import type { Variable } from "./indicators";

export interface PrevalenceEstimate {
  /** Id of an item or of a set of items. */
  readonly variable: string;
  readonly kind: "item" | "set";
  readonly label: string;
  /** Only where it last happened in this context; null for any. */
  readonly context: string | null;
  readonly missing: MissingTreatment;
  /** What the odds of yes of imputed answers were multiplied by, 1 where by nothing; null of other treatments. */
  readonly delta: number | null;
  /** Of "imputed": the share with all missing answers no, and with all yes; null of other treatments and where hidden. */
  readonly bounds: { readonly low: number; readonly high: number } | null;
  /** Name of the grouping ("country", "country x sex"); null for everybody. */
  readonly group: string | null;
  /** Its level ("Kenya", "Kenya, Girl"); null for everybody. */
  readonly level: string | null;
  /** People with a known answer, of "imputed", "as-no" and "as-yes" everybody asked; null where it is hidden. */
  readonly n: number | null;
  /** n over the design effect. */
  readonly effectiveN: number | null;
  /** Share of yes, 0 to 1, weighted where there are weights. */
  readonly estimate: number | null;
  readonly se: number | null;
  /** 95 % interval: logit, in clustered samples as `shareInterval` has it. */
  readonly low: number | null;
  readonly high: number | null;
  /** Variance over that of a simple random sample with replacement of as many people. */
  readonly deff: number | null;
  /** Fewer than 50 people: to be shown in parentheses. */
  readonly fewPeople: boolean;
  /** Why the figures are null; null where they are not. */
  readonly suppressed: string | null;
}

/** The difference of two groups' prevalences. */
export interface PrevalenceContrast {
  readonly variable: string;
  readonly context: string | null;
  readonly missing: MissingTreatment;
  readonly group: string;
  readonly levels: readonly [string, string];
  /** The first less the second. */
  readonly difference: number | null;
  readonly se: number | null;
  /** 95 % interval of this difference by itself. */
  readonly low: number | null;
  readonly high: number | null;
  /** 95 % interval that allows for the difference having been picked from all pairs of the grouping: all hold together. */
  readonly jointLow: number | null;
  readonly jointHigh: number | null;
  readonly p: number | null;
  /** By Holm's method over all pairs of the grouping. */
  readonly adjustedP: number | null;
  readonly suppressed: string | null;
}

/** The places that groups may take, with joint confidence (Klein, Wright & Wieczorek 2020). */
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

/** How many different things were reported, and which together. */
export interface RiskStatistics {
  readonly missing: MissingTreatment;
  readonly n: number;
  readonly mean: number | null;
  readonly se: number | null;
  /** By number of different items reported; the last may stand for all above too. Empty where too few answered. */
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
   * By pair of items: share with both, that share if they were independent, their ratio (which rarity bounds), the
   * logarithm of the odds ratio with its design-based standard error and an interval that holds for all pairs together,
   * share with one of those with the other.
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
  /** The most frequent combinations of reported items, of people who answered all; those of few people are not among them. */
  readonly combinations: readonly {
    readonly items: readonly string[];
    readonly n: number;
    readonly estimate: number;
  }[];
  /** Share of the people with any report whose combination is not listed. */
  readonly otherCombinations: number | null;
}

/** What the statistics of several risks are computed with. */
export interface RiskOptions {
  /** The items counted, and sets of them. */
  readonly variables: readonly Variable[];
  /** Whether everybody's figure of an item or a set is hidden. */
  readonly isHidden: (variable: string) => boolean;
  readonly design: SurveyDesign;
  readonly rule: DisclosureRule;
}
