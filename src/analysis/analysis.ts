/** The analysis record: what `analyze` returns and `itemwise analyze --json` writes (docs/analysis-json.md). */

import type { TestedCorrelation } from "../correlation/latent-normality";
import { type CfaResult, keyFiguresRecord } from "../factor/cfa/cfa-result";
import type { EfaSolution } from "../factor/efa/solution";
import type { CrossValidation, EsemSolution } from "../factor/esem/esem-result";
import type { InvarianceResult } from "../factor/invariance/invariance-result";
import type { SplitHalfReplication } from "../factor/structures/structure-match";
import {
  code,
  type Declared,
  exact,
  listOf,
  orNull,
  people,
  share,
  text,
  warnings,
} from "../figures/declare";
import type { DifResult } from "../irt/dif/dif-result";
import type { IrtComparison, IrtResult } from "../irt/model/irt-result";
import type { Measure } from "../measures/measure";
import type { Structure } from "../measures/structure";
import type { OutcomesRecord } from "../outcomes/outcomes-result";
import { scaleReliability } from "../reliability/scale-result";
import type { ReplicationEntry } from "../replication/claims/computed";
import type { ClaimsByDesignEffect } from "../replication/design-effects";
import type { ShortForm } from "../shortforms/short-form-result";
import type { AmongStatistics } from "../survey/among/among-result";
import type { OutcomeModels } from "../survey/among/predictors-result";
import type { Burden } from "../survey/comparison/burden";
import type { PopulationPrevalence } from "../survey/comparison/population-prevalence";
import type { DisclosureRecord } from "../survey/disclosure/disclosure";
import type { ItemStatistics } from "../survey/items/item-statistics-result";
import { missingnessStatistics } from "../survey/items/missingness";
import type {
  PrevalenceContrast,
  PrevalenceEstimate,
  PrevalenceRanking,
  RiskStatistics,
} from "../survey/prevalence/prevalence-result";
import type { SurveyRegression } from "../survey/regression/regression-result";
import type { Validity } from "../validity/validity-result";
import type { JudgedClasses } from "../verdicts/classes-verdict";
import type { Dimensions } from "../verdicts/dimensions-verdict";
import type { JudgedCfa } from "../verdicts/judged-fit";
import type { JudgedComparison } from "../verdicts/preferred-model";
import type { ScaleVerdict } from "../verdicts/scale-verdict";
import type { StructureVerdict } from "../verdicts/structure-verdict";
import type { Verdict } from "../verdicts/verdict";
import * as names from "../words/messages";
import type { AgreementRecord } from "./outside/agreement-record";
import type { NormsOfScale } from "./outside/norms-record";
import type { AnalysisSettings } from "./settings";

export const softwareRecord = { name: code<"itemwise">(), version: text };

export const dataRecord = {
  /** File name without its folder. */
  file: text,
  /** People analyzed. */
  n: people,
  /** People who answered every item. */
  nComplete: orNull(people),
  items: listOf(text),
  /** Rows of the file, and excluded rows with the reason (such as no weight). */
  rows: people,
  excluded: listOf({ reason: text, rows: people }),
  /** Distinct answer patterns of the analyzed items. */
  patterns: people,
  /** Kish's effective sample size under the weights; n without weights. */
  effectiveN: people.named(names.effectiveSampleSize),
  /** Strata and clusters used for standard errors and bootstrap samples; null for none. */
  design: orNull({ strata: orNull(exact), clusters: orNull(exact) }),
  missing: missingnessStatistics,
  /**
   * The grouping within whose levels design weights sum to the number of people: overall figures average its levels
   * by sample size. Null without one.
   */
  weightsWithin: orNull(text),
  groups: listOf({
    name: text,
    levels: listOf(
      {
        label: text,
        /** Null where hidden as too small. */
        n: orNull(people),
        share: orNull(share).named(names.share),
      },
      "level",
    ),
  }),
  warnings,
};

export interface Analysis {
  readonly schema: "itemwise/analysis@3";
  readonly software: Declared<typeof softwareRecord>;
  readonly settings: AnalysisSettings;
  readonly measure: {
    readonly id: string;
    readonly title: string;
    readonly source: string | null;
    readonly note: string | null;
    /** What the items ask about; null where the definition does not say. */
    readonly about: Measure["about"];
    /** Whether disclosure could harm respondents; null (the definition does not say) counts as yes. */
    readonly sensitive: boolean | null;
    /** Ids of reverse-keyed items; they are reversed before the analysis. */
    readonly reversed: readonly string[];
    /** Measurement part of structures with regressions; `structural` has the whole model. */
    readonly structures: readonly Omit<Structure, "structural">[];
  };
  readonly data: Declared<typeof dataRecord>;
  readonly items: readonly ItemStatistics[];
  readonly correlation: TestedCorrelation;
  /** Null where no number of factors was asked for. */
  readonly retention: Dimensions | null;
  readonly efa: readonly EfaSolution[];
  readonly structures: readonly StructureVerdict[];
  readonly splitHalf: readonly SplitHalfReplication[];
  readonly reliability: readonly ScaleVerdict[];
  /** Agreement over occasions or raters; null where the file has one only. */
  readonly agreement: AgreementRecord | null;
  /** Norms of each scale; empty where not asked for. */
  readonly norms: readonly NormsOfScale[];
  /** A short form, chosen in one half of the people and evaluated in the other; null where not asked for. */
  readonly shortForm: ShortForm | null;
  /** Confirmatory factor analysis of one factor and of every declared structure. */
  readonly cfa: readonly JudgedCfa[];
  /** Comparison of these models; null with fewer than two. */
  readonly comparison: JudgedComparison | null;
  /** Models found in one half of the people and fitted in the other; null where a half is too small. */
  readonly crossValidation: CrossValidation | null;
  /** Results under other choices; `answers` is null where there is no alternate coding. */
  readonly robustness: { readonly answers: OtherAnswers | null };
  /** Declared structures with regressions, constraints or defined parameters; `cfa` has their measurement parts. */
  readonly structural: readonly CfaResult[];
  /** Exploratory structural equation models (standard errors, tests of fit), by number of factors. */
  readonly esem: readonly EsemSolution[];
  /** Measurement invariance of one structure over each grouping. */
  readonly invariance: readonly InvarianceResult[];
  /** Item response models of one factor and of every declared structure. */
  readonly irt: readonly IrtResult[];
  /** Likelihood-ratio comparisons of nested ones among them. */
  readonly irtComparison: readonly IrtComparison[];
  /** Latent classes, and whether they speak for kinds of people or for one dimension of severity; null where not computed. */
  readonly classes: JudgedClasses | null;
  /** Differential item functioning of every factor of one structure over each grouping. */
  readonly dif: readonly DifResult[];
  /** Associations of scores with external variables, and COSMIN's measurement properties; null where not asked for. */
  readonly validity: Validity | null;
  /** Share of people who say yes, by item and set, context, treatment of missing answers, and group. */
  readonly prevalence: readonly PrevalenceEstimate[];
  /** Prevalence weighted to the population, where the definition has its sizes. */
  readonly populationPrevalence: readonly PopulationPrevalence[];
  /** Numbers of people that these shares stand for, by level of groupings whose population sizes are declared. */
  readonly burden: readonly Burden[];
  /** Differences of groups' prevalences. */
  readonly contrasts: readonly PrevalenceContrast[];
  /** Ranks of groups by prevalence, with their uncertainty. */
  readonly rankings: readonly PrevalenceRanking[];
  /** Number of different items that people report, and pairs of items; null where not asked for. */
  readonly risks: RiskStatistics | null;
  /** Outcomes of reporting several items; null where the definition names none or they were not asked for. */
  readonly outcomes: OutcomesRecord | null;
  /** Logistic regressions of prevalence on all groupings together. */
  readonly regression: readonly SurveyRegression[];
  /** Follow-up questions to those who reported something, such as whom they told. */
  readonly among: readonly AmongStatistics[];
  /** Regressions of reporting, and of answers to follow-up questions, on covariates. */
  readonly predictors: readonly OutcomeModels[];
  /** The measure's published claims, each tested on these data. */
  readonly replication: readonly ReplicationEntry[];
  /** Claims whose result would change if people within clusters were alike; empty where the file names clusters. */
  readonly claimsByDesignEffect: readonly ClaimsByDesignEffect[];
  /** Conclusions with their figures and rules, from the released figures. */
  readonly verdicts: readonly Verdict[];
  /** What disclosure control hid. */
  readonly disclosure: DisclosureRecord;
  /** What could not be computed, and why. */
  readonly notFitted: readonly NotFitted[];
}

/** The analysis in the alternate coding: as asked where answers are dichotomized, otherwise dichotomized. */
export const otherAnswers = {
  categories: code<"dichotomized" | "declared">(),
  /** Items that may be analyzed in this coding. */
  items: listOf(text),
  /** The models of `cfa`. */
  models: listOf({
    structure: text,
    /** Null where there is no solution. */
    figures: orNull(keyFiguresRecord),
    /** Error code; null without a problem. */
    problem: orNull(text),
  }),
  /** The scales of `reliability`, with some of its keys; none where that was not asked for. */
  scales: listOf({
    structure: scaleReliability.structure,
    scale: scaleReliability.scale,
    items: scaleReliability.items,
    alpha: scaleReliability.alpha,
    omegaTotal: scaleReliability.omegaTotal,
  }),
};
export interface OtherAnswers extends Declared<typeof otherAnswers> {}

/** Analyses that may fail, in the order of the record. */
export const FAILURE_ORDER = [
  "prevalence",
  "regression",
  "cfa",
  "comparison",
  "crossValidation",
  "esem",
  "invariance",
  "irt",
  "classes",
  "dif",
  "validity",
  "shortForm",
] as const;

export const notFittedRecord = {
  analysis: code<(typeof FAILURE_ORDER)[number]>(),
  /** The structure, the number of factors or the grouping. */
  of: text,
  code: text,
  /** The problem and what to do, in full sentences. */
  problem: text,
};
export interface NotFitted extends Declared<typeof notFittedRecord> {}

export type ExploredAnalysis = Analysis & { readonly retention: Dimensions };

export const isExplored = (analysis: Analysis): analysis is ExploredAnalysis => analysis.retention !== null;
