/** The analysis record: what `analyze` returns and `itemwise analyze --json` writes (docs/analysis-json.md). */

import { testedCorrelation } from "../correlation/latent-normality";
import { keyFiguresRecord } from "../factor/cfa/cfa-result";
import { efaSolution } from "../factor/efa/solution";
import { crossValidation, esemSolution } from "../factor/esem/esem-result";
import { littleTestRecord } from "../factor/incomplete/little-test";
import { invarianceResult } from "../factor/invariance/invariance-result";
import { itemBlockRecord } from "../factor/structures/item-blocks";
import { splitHalfReplicationRecord } from "../factor/structures/structure-match";
import * as f from "../figures/declare";
import { difResult } from "../irt/dif/dif-result";
import { irtComparison, irtResult } from "../irt/model/irt-result";
import type { Measure } from "../measures/measure";
import type { Structure } from "../measures/structure";
import { outcomesRecord } from "../outcomes/outcomes-result";
import { scaleReliability } from "../reliability/scale-result";
import { replicationEntry } from "../replication/claims/computed";
import { claimsByDesignEffectRecord } from "../replication/design-effects";
import { shortFormRecord } from "../shortforms/short-form-result";
import { amongStatistics } from "../survey/among/among-result";
import { outcomeModels } from "../survey/among/predictors-result";
import { burdenRecord } from "../survey/comparison/burden";
import { populationPrevalenceRecord } from "../survey/comparison/population-prevalence";
import { disclosureRecord } from "../survey/disclosure/disclosure";
import { itemStatisticsRecord } from "../survey/items/item-statistics-result";
import { missingnessStatistics } from "../survey/items/missingness";
import {
  prevalenceContrast,
  prevalenceEstimate,
  prevalenceRanking,
  riskStatisticsRecord,
} from "../survey/prevalence/prevalence-result";
import { missingDependenceRecord } from "../survey/regression/missing-dependence";
import { surveyRegressionRecord } from "../survey/regression/regression-result";
import { validityRecord } from "../validity/validity-result";
import { judgedClasses } from "../verdicts/classes-verdict";
import { type Dimensions, dimensionsRecord } from "../verdicts/dimensions-verdict";
import { judgedCfa, judgedWhole } from "../verdicts/judged-fit";
import { judgedComparisonRecord } from "../verdicts/preferred-model";
import { scaleVerdict } from "../verdicts/scale-verdict";
import { structureVerdictRecord } from "../verdicts/structure-verdict";
import { verdictRecord } from "../verdicts/verdict";
import { workingModelRecord } from "../verdicts/working-model";
import * as names from "../words/messages";
import { agreementRecord } from "./outside/agreement-record";
import { normsOfScale } from "./outside/norms-record";
import type { AnalysisSettings } from "./settings";

export const softwareRecord = { name: f.code<"itemwise">(), version: f.text };

export const dataRecord = {
  /** File name without its folder. */
  file: f.text,
  /** People analyzed. */
  n: f.people,
  /** People who answered every item. */
  nComplete: f.orNull(f.people),
  items: f.listOf(f.text),
  /** Rows of the file, and excluded rows with the reason (such as no weight). */
  rows: f.people,
  excluded: f.listOf({ reason: f.text, rows: f.people }, "everybody"),
  /** Distinct answer patterns of the analyzed items. */
  patterns: f.people,
  /** Kish's effective sample size under the weights; n without weights. */
  effectiveN: f.people.named(names.effectiveSampleSize),
  /** Strata and clusters used for standard errors and bootstrap samples; null for none. */
  design: f.orNull({
    strata: f.orNull(f.exact),
    clusters: f.orNull(f.exact),
    /** Number of replicate weights, which hold the sample's strata and clusters. */
    replicates: f.orNull(f.exact),
  }),
  missing: missingnessStatistics,
  /**
   * The grouping within whose levels design weights sum to the number of people: overall figures average its levels
   * by sample size. Null without one.
   */
  weightsWithin: f.orNull(f.text),
  groups: f.listOf({
    name: f.text,
    levels: f.listOf(
      {
        label: f.text,
        /** Null where hidden as too small. */
        n: f.orNull(f.people),
        share: f.orNull(f.share).named(names.share),
      },
      "level",
    ),
  }),
  warnings: f.warnings,
};

/** The analysis in the alternate coding: as asked where answers are dichotomized, otherwise dichotomized. */
export const otherAnswers = {
  categories: f.code<"dichotomized" | "declared">(),
  /** Items that may be analyzed in this coding. */
  items: f.listOf(f.text),
  /** The models of `cfa`. */
  models: f.listOf(
    {
      structure: f.text,
      /** Null where there is no solution. */
      figures: f.orNull(keyFiguresRecord),
      /** Error code; null without a problem. */
      problem: f.orNull(f.text),
    },
    "everybody",
  ),
  /** The scales of `reliability`, with some of its keys; none where that was not asked for. */
  scales: f.listOf(
    {
      structure: scaleReliability.structure,
      scale: scaleReliability.scale,
      items: scaleReliability.items,
      alpha: scaleReliability.alpha,
      omegaTotal: scaleReliability.omegaTotal,
    },
    "everybody",
  ),
};
export interface OtherAnswers extends f.Declared<typeof otherAnswers> {}

/** Results under one choice that could have been made otherwise. */
export const alternativeRecord = {
  choice: f.code<
    "as analyzed" | "estimator" | "unweighted" | "listwise" | "pairwise" | "full information" | "coding"
  >(),
  /** The estimator, or the categories of the other coding; otherwise empty. */
  detail: f.text,
  /** Null where hidden. */
  n: f.orNull(f.people),
  /**
   * The middle one of the numbers by parallel analysis (of the full and of the reduced matrix, with few random data
   * sets) and by the empirical Kaiser criterion; null where they cannot be computed.
   */
  factors: f.orNull(f.exact),
  /** The structure that is fitted, by default the first. */
  structure: f.text,
  cfi: f.orNull(f.estimate),
  rmsea: f.orNull(f.estimate),
  /** Error code of the model; null without a problem. */
  problem: f.orNull(f.text),
  /** All items, and the structure's factors; coefficients outside 0 to 1 are null. */
  scales: f.listOf(
    {
      structure: scaleReliability.structure,
      scale: scaleReliability.scale,
      items: scaleReliability.items,
      /** Of people who answered all of them; from all answers by maximum likelihood under "full information". */
      alpha: scaleReliability.alpha,
      /** By the structure, of all items by a model of one factor, as `cfa[].reliability[].omegaCategorical`. */
      omega: f.orNull(f.estimate).named(names.omega),
    },
    "everybody",
  ),
};
export interface Alternative extends f.Declared<typeof alternativeRecord> {}

/** Whether missing answers depend on other answers, and what that may change. */
export const missingDependenceOfItems = {
  items: f.listOf(missingDependenceRecord, "everybody"),
  /** Alpha of all items from all answers (covariances by pair), and of people who answered every item. */
  alpha: { answered: f.orNull(f.estimate), complete: f.orNull(f.estimate) },
  /** Little's test of continuous items in samples without weights and clusters; null for others. */
  little: f.orNull(littleTestRecord),
};

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
  analysis: f.code<(typeof FAILURE_ORDER)[number]>(),
  /** The structure, the number of factors or the grouping. */
  of: f.text,
  code: f.text,
  /** The problem and what to do, in full sentences. */
  problem: f.text,
};
export interface NotFitted extends f.Declared<typeof notFittedRecord> {}

/** The whole record; a key that is not here is not released. */
export const ANALYSIS = {
  schema: f.code<"itemwise/analysis@3">(),
  software: softwareRecord,
  settings: f.whole<AnalysisSettings>("exact"),
  measure: {
    id: f.text,
    title: f.text,
    source: f.orNull(f.text),
    note: f.orNull(f.text),
    /** What the items ask about; null where the definition does not say. */
    about: f.whole<Measure["about"]>("exact"),
    /** Whether disclosure could harm respondents; null (the definition does not say) counts as yes. */
    sensitive: f.orNull(f.flag),
    /** Ids of reverse-keyed items; they are reversed before the analysis. */
    reversed: f.listOf(f.text),
    /** Measurement part of structures with regressions; `structural` has the whole model. */
    structures: f.whole<readonly Omit<Structure, "structural">[]>("exact"),
  },
  data: dataRecord,
  items: f.listOf(itemStatisticsRecord, "everybody"),
  correlation: testedCorrelation,
  /** Blocks of items to analyze one by one, where there are more than 60 in all; otherwise empty. */
  blocks: f.listOf(itemBlockRecord, "everybody"),
  /** Null where no number of factors was asked for. */
  retention: f.orNull(dimensionsRecord),
  efa: f.listOf(efaSolution, "everybody"),
  structures: f.listOf(structureVerdictRecord, "everybody"),
  splitHalf: f.listOf(splitHalfReplicationRecord, "everybody"),
  reliability: f.listOf(scaleVerdict, "everybody"),
  /** Agreement over occasions or raters; null where the file has one only. */
  agreement: f.orNull(agreementRecord),
  /** Norms of each scale; empty where not asked for. */
  norms: f.listOf(normsOfScale, "everybody"),
  /** A short form, chosen in one half of the people and evaluated in the other; null where not asked for. */
  shortForm: f.orNull(shortFormRecord),
  /** Confirmatory factor analysis of one factor and of every declared structure. */
  cfa: f.listOf(judgedCfa, "everybody"),
  /** The model on which everything after it rests; null without structures and items to model. */
  workingModel: f.orNull(workingModelRecord),
  /** Comparison of these models; null with fewer than two. */
  comparison: f.orNull(judgedComparisonRecord),
  /** Models found in one half of the people and fitted in the other; null where a half is too small. */
  crossValidation: f.orNull(crossValidation),
  /**
   * Results under other choices; `answers` is null where there is no alternate coding, `alternatives` has the analysis
   * as it is first.
   */
  robustness: { answers: f.orNull(otherAnswers), alternatives: f.listOf(alternativeRecord, "everybody") },
  /** Null where nothing is missing, or robustness was not asked for. */
  missingDependence: f.orNull(missingDependenceOfItems),
  /** Declared structures with regressions, constraints or defined parameters; `cfa` has their measurement parts. */
  structural: f.listOf(judgedWhole, "everybody"),
  /** Exploratory structural equation models (standard errors, tests of fit), by number of factors. */
  esem: f.listOf(esemSolution, "everybody"),
  /** Measurement invariance of one structure over each grouping. */
  invariance: f.listOf(invarianceResult, "everybody"),
  /** Item response models of one factor and of every declared structure. */
  irt: f.listOf(irtResult, "everybody"),
  /** Likelihood-ratio comparisons of nested ones among them. */
  irtComparison: f.listOf(irtComparison, "everybody"),
  /** Latent classes, and whether they speak for kinds of people or for one dimension of severity; null where not computed. */
  classes: f.orNull(judgedClasses),
  /** Differential item functioning of every factor of one structure over each grouping. */
  dif: f.listOf(difResult, "everybody"),
  /** Associations of scores with external variables, and COSMIN's measurement properties; null where not asked for. */
  validity: f.orNull(validityRecord),
  /** Share of people who say yes, by item and set, context, treatment of missing answers, and group. */
  prevalence: f.listOf(prevalenceEstimate, "level"),
  /** Prevalence weighted to the population, where the definition has its sizes. */
  populationPrevalence: f.listOf(populationPrevalenceRecord, "everybody"),
  /** Numbers of people that these shares stand for, by level of groupings whose population sizes are declared. */
  burden: f.listOf(burdenRecord, "level"),
  /** Differences of groups' prevalences. */
  contrasts: f.listOf(prevalenceContrast, "level"),
  /** Ranks of groups by prevalence, with their uncertainty. */
  rankings: f.listOf(prevalenceRanking, "everybody"),
  /** Number of different items that people report, and pairs of items; null where not asked for. */
  risks: f.orNull(riskStatisticsRecord),
  /** Outcomes of reporting several items; null where the definition names none or they were not asked for. */
  outcomes: f.orNull(outcomesRecord),
  /** Logistic regressions of prevalence on all groupings together. */
  regression: f.listOf(surveyRegressionRecord, "everybody"),
  /** Follow-up questions to those who reported something, such as whom they told. */
  among: f.listOf(amongStatistics, "everybody"),
  /** Regressions of reporting, and of answers to follow-up questions, on covariates. */
  predictors: f.listOf(outcomeModels, "everybody"),
  /** The measure's published claims, each tested on these data; a claim may be about one level of a grouping. */
  replication: f.listOf(replicationEntry, "level"),
  /** Claims whose result would change if people within clusters were alike; empty where the file names clusters. */
  claimsByDesignEffect: f.listOf(claimsByDesignEffectRecord, "everybody"),
  /** Conclusions with their figures and rules, from the released figures. */
  verdicts: f.listOf(verdictRecord),
  /** What disclosure control hid. */
  disclosure: disclosureRecord,
  /** What could not be computed, and why. */
  notFitted: f.listOf(notFittedRecord),
};
export interface Analysis extends f.Declared<typeof ANALYSIS> {}

export type ExploredAnalysis = Analysis & { readonly retention: Dimensions };

export const isExplored = (analysis: Analysis): analysis is ExploredAnalysis => analysis.retention !== null;
