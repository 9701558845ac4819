/** The record of an item response analysis; plain numbers, JSON-safe. */
import type { MissingRule } from "../../correlation/correlation-matrix";
import { namedMatrix } from "../../factor/cfa/cfa-result";
import * as f from "../../figures/declare";
import { criterionChangesRecord, informationCriteriaRecord } from "../../figures/information-criteria";
import * as names from "../../words/messages";
import type { IrtModelName } from "./irt-models";

const df = f.exact.named(names.degreesOfFreedom);
const probability = f.p.named(names.pValue);
const errors = f.listOf(f.orNull(f.error).named(names.standardError), "everybody");

const irtItemResult = {
  id: f.text,
  categories: f.exact,
  /** Slope on every factor, 0 where it does not load. */
  a: f.listOf(f.estimate.named(names.slope), "everybody"),
  /**
   * Intercepts: of boundaries, in descending order; in the partial credit models, the rating scale model and the nominal
   * one, of categories from the second.
   */
  d: f.listOf(f.estimate, "everybody"),
  /** Standard errors (of the other metrics by the delta method); null if fixed or unavailable. */
  se: {
    a: errors,
    d: errors,
    difficulty: errors,
    discrimination: f.orNull(f.error).named(names.standardError),
    loadings: errors,
    lower: f.orNull(f.error).named(names.standardError),
    upper: f.orNull(f.error).named(names.standardError),
    categoryScores: errors,
  },
  /**
   * Multidimensional difficulty -d / |a| of each intercept (in the partial credit and rating scale models: of each step
   * from one category to the next; none in the nominal model), and discrimination |a| (Reckase 1985); null where |a| is
   * 0.
   */
  difficulty: f.listOf(f.orNull(f.estimate).named(names.difficulty), "everybody"),
  discrimination: f.estimate.named(names.discrimination),
  /** Standardized loadings: a / 1.702 times the factor's standard deviation, over the root of 1 + the quadratic form of a / 1.702 in the factor covariances. */
  loadings: f.listOf(f.estimate.named(names.loading), "everybody"),
  /** Asymptotes of the 3PL and 4PL models; null in others. */
  lower: f.orNull(f.estimate).named(names.lowerAsymptote),
  upper: f.orNull(f.estimate).named(names.upperAsymptote),
  /** Nominal model: scores of the categories, the first and last fixed; empty in others. */
  categoryScores: f.listOf(f.estimate, "everybody"),
};
export interface IrtItemResult extends f.Declared<typeof irtItemResult> {}

const m2Fit = {
  /** For items of two categories all kinds are "M2". */
  kind: f.code<"M2" | "M2*" | "C2">(),
  /** People who answered every item; only these count. */
  n: f.people,
  /** With design weights, strata or clusters divided by the mean design effect. */
  m2: f.statistic.named(names.m2),
  df,
  p: f.orNull(probability),
  /** Mean generalized design effect (Rao & Scott 1981); null if equally weighted. */
  designEffect: f.orNull(f.estimate).named(names.designEffect),
  /** Estimate and 90 % interval. */
  rmsea: f.orNull(f.whole<readonly [number, number, number]>("estimate")).named(names.rmsea),
  cfi: f.orNull(f.estimate).named(names.cfi),
  tli: f.orNull(f.estimate).named(names.tli),
  srmsr: f.orNull(f.estimate).named(names.srmsr),
};
export interface M2Fit extends f.Declared<typeof m2Fit> {}

const irtItemFit = {
  id: f.text,
  /** S-X2 (Orlando & Thissen 2000, 2003); null where no df is left. */
  s_x2: f.orNull(f.statistic).named(names.sChiSquared),
  df,
  p: f.orNull(probability),
  rmsea: f.orNull(f.estimate).named(names.rmsea),
  /** Mean squares, 1 where the model holds, and their standardized cube roots (Wright & Masters 1982); null for the nominal model. */
  outfit: f.orNull(f.statistic).named(names.outfit),
  outfitZ: f.orNull(f.statistic).named(names.outfitZ),
  infit: f.orNull(f.statistic).named(names.infit),
  infitZ: f.orNull(f.statistic).named(names.infitZ),
};
export interface IrtItemFit extends f.Declared<typeof irtItemFit> {}

const localDependence = {
  first: f.text,
  second: f.text,
  /** Yen (1984). */
  q3: f.orNull(f.estimate).named(names.q3),
  /** Chen & Thissen (1997), signed by the direction of the dependence. */
  ldX2: f.orNull(f.statistic).named(names.ldChiSquared),
  df,
  p: f.orNull(probability),
};
export interface LocalDependence extends f.Declared<typeof localDependence> {}

const informationResult = {
  /** -4 to 4 in steps of .1 on each factor, the others at their mean; in the model's metric, where a Rasch model's factors do not have variance 1. */
  theta: f.listOf(f.exact, "everybody"),
  /** Test information by factor and level (of the factor's own items), and that of every item. */
  factors: f.listOf(
    {
      factor: f.text,
      test: f.listOf(f.estimate.named(names.information), "everybody"),
      /** Standard error of a maximum-likelihood score, 1 over the root of the information. */
      standardError: f.listOf(f.orNull(f.estimate).named(names.standardError), "everybody"),
      items: f.listOf({
        id: f.text,
        information: f.listOf(f.estimate.named(names.information), "everybody"),
      }),
      /** Level of the greatest information, and that information. */
      peak: f.ends(f.estimate),
      /** Reliability at that level, I / (I + 1 / variance), and the model's share of people below it. */
      peakReliability: f.estimate.named(names.reliability),
      peakBelow: f.share,
      /** Share of the area under the curve, from ten standard deviations below the mean to ten above, that lies within one, below and above; 0 where there is no information. */
      share: { below: f.share, within: f.share, above: f.share },
      /** The source's claim: the peak lies within one standard deviation of the mean. */
      peakWithinOneSd: f.flag,
      /** Ranges where reliability, I / (I + 1 / variance), is .70 or more; empty if none. */
      reliable: f.listOf(f.ends(f.estimate), "everybody"),
      /** The model's share of people at these levels. */
      shareReliable: f.share,
    },
    "everybody",
  ),
};
export interface InformationResult extends f.Declared<typeof informationResult> {}

/** Thissen, Pommerich, Billeaud & Williams (1995). */
const sumScore = {
  /** Sum of the categories, which count from 0. */
  score: f.exact,
  /** Expected share of people with it. */
  share: f.share.named(names.shareOfPeople),
  /** Mean and standard deviation, given the sum, of every requested factor; null if nobody is expected with it. */
  eap: f.listOf(f.orNull(f.estimate), "everybody"),
  se: errors,
};
export interface SumScore extends f.Declared<typeof sumScore> {}

const irtConvergence = {
  converged: f.flag,
  iterations: f.exact,
  /** Last change of the log-likelihood, and the largest absolute element of its gradient by the free parameters. */
  change: f.trace,
  gradient: f.trace,
  starts: f.exact,
};
export interface IrtConvergence extends f.Declared<typeof irtConvergence> {}

export const irtResult = {
  model: f.code<IrtModelName>(),
  /** Id of the structure; "one factor", "exploratory 2", ... */
  structure: f.text,
  label: f.text,
  kind: f.code<"confirmatory" | "exploratory" | "bifactor">(),
  /** "pairwise": everyone who answered an item, with all available answers. */
  missing: f.code<MissingRule>(),
  n: f.people,
  factors: f.listOf({ id: f.text, label: f.text, items: f.listOf(f.text) }),
  items: f.listOf(irtItemResult, "everybody"),
  factorCorrelations: {
    ...namedMatrix,
    standardErrors: f.listOf(f.listOf(f.orNull(f.error), "pair"), "pair"),
  },
  /** Means and variances by group; null without groups. */
  groups: f.orNull(
    f.listOf(
      {
        group: f.text,
        n: f.people,
        means: f.listOf(f.estimate.named(names.mean), "everybody"),
        variances: f.listOf(f.estimate, "everybody"),
        se: { means: errors, variances: errors },
      },
      "level",
    ),
  ),
  parameters: f.exact,
  logLik: f.statistic.named(names.logLikelihood),
  ...informationCriteriaRecord,
  /** Likelihood ratio against the saturated model; null where expected counts are too small or answers are missing. */
  g2: f.orNull({ g2: f.statistic, df, p: probability }),
  m2: f.orNull(m2Fit),
  itemFit: f.listOf(irtItemFit, "everybody"),
  localDependence: f.listOf(localDependence, "pair"),
  information: informationResult,
  /** By factor. */
  reliability: {
    marginal: f.listOf(f.orNull(f.estimate).named(names.marginalReliability), "everybody"),
    empirical: f.listOf(f.orNull(f.estimate).named(names.empiricalReliability), "everybody"),
  },
  /** Sum of all items -> EAP of every factor with its standard error; expected shares. */
  sumScores: f.listOf(sumScore, "everybody"),
  /** The same by factor for the sum of its own items: one EAP each. */
  factorSumScores: f.listOf({
    factor: f.text,
    items: f.listOf(f.text),
    scores: f.listOf(sumScore, "everybody"),
  }),
  /**
   * By factor: each cut-off of the sum of its items ("score or more"), halfway between the EAPs of the sums on either
   * side, with the conditional standard error and reliability there, and the latter's 95 % interval (null without
   * standard errors).
   */
  cutOffs: f.listOf({
    factor: f.text,
    items: f.listOf(f.text),
    cuts: f.listOf(
      {
        score: f.exact,
        level: f.estimate,
        standardError: f.error.named(names.standardError),
        reliability: f.estimate.named(names.reliability),
        interval: f.orNull(f.ends(f.estimate)),
      },
      "everybody",
    ),
  }),
  /** Distribution of EAP scores by factor: shares in bins of .25 between -4 and 4 (bins with fewer than 5 people merged outwards). */
  scoreDistribution: f.listOf({
    factor: f.text,
    bins: f.listOf({ from: f.exact, to: f.exact, share: f.share }, "everybody"),
  }),
  /** Person fit Zh (Drasgow, Levine & Williams 1985): share below -1.645 and -2.5; never by person. */
  personFit: f.orNull({ below1645: f.share, below25: f.share }),
  quadrature: {
    kind: f.code<"grid" | "quasi-Monte-Carlo" | "dimension-reduced" | "adaptive">(),
    points: f.exact,
  },
  standardErrors: f.orNull(f.code<"oakes" | "sandwich">()),
  convergence: irtConvergence,
  converged: f.flag,
  warnings: f.warnings,
};
export interface IrtResult extends f.Declared<typeof irtResult> {}

/** A model compared with one nested in it. */
export const irtComparison = {
  from: f.text,
  to: f.text,
  difference: f.statistic.named(names.chiSquaredDifference),
  df,
  /** Null where the difference is not chi-square (weighted answers, strata or clusters). */
  p: f.orNull(probability),
  /** The larger model has more factors too, so that the probability is approximate. */
  boundary: f.flag,
  ...criterionChangesRecord,
};
export interface IrtComparison extends f.Declared<typeof irtComparison> {}
