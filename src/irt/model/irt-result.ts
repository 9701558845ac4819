/** The record of an item response analysis; plain numbers, JSON-safe. */
import type { MissingRule } from "../../correlation/correlation-matrix";
import { namedMatrix } from "../../factor/cfa/cfa-result";
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
  statistic,
  text,
  trace,
  warnings,
  whole,
} from "../../figures/declare";
import { criterionChangesRecord, informationCriteriaRecord } from "../../figures/information-criteria";
import * as names from "../../words/messages";

const df = exact.named(names.degreesOfFreedom);
const probability = p.named(names.pValue);
const errors = listOf(orNull(error).named(names.standardError));

const irtItemResult = {
  id: text,
  categories: exact,
  /** Slope on every factor, 0 where it does not load. */
  a: listOf(estimate.named(names.slope)),
  /** Intercepts in descending order. */
  d: listOf(estimate),
  /** Standard errors (of the other metrics by the delta method); null if fixed or unavailable. */
  se: {
    a: errors,
    d: errors,
    difficulty: errors,
    discrimination: orNull(error).named(names.standardError),
    loadings: errors,
  },
  /** Multidimensional difficulty -d / |a| of each intercept, and discrimination |a| (Reckase 1985); null where |a| is 0. */
  difficulty: listOf(orNull(estimate).named(names.difficulty)),
  discrimination: estimate.named(names.discrimination),
  /** Standardized loadings: a / 1.702 times the factor's standard deviation, over the root of 1 + the quadratic form of a / 1.702 in the factor covariances. */
  loadings: listOf(estimate.named(names.loading)),
};
export interface IrtItemResult extends Declared<typeof irtItemResult> {}

const m2Fit = {
  /** For items of two categories all kinds are "M2". */
  kind: code<"M2" | "M2*" | "C2">(),
  /** People who answered every item; only these count. */
  n: people,
  /** With design weights, strata or clusters divided by the mean design effect. */
  m2: statistic.named(names.m2),
  df,
  p: orNull(probability),
  /** Mean generalized design effect (Rao & Scott 1981); null if equally weighted. */
  designEffect: orNull(estimate).named(names.designEffect),
  /** Estimate and 90 % interval. */
  rmsea: orNull(whole<readonly [number, number, number]>("estimate")).named(names.rmsea),
  cfi: orNull(estimate).named(names.cfi),
  tli: orNull(estimate).named(names.tli),
  srmsr: orNull(estimate).named(names.srmsr),
};
export interface M2Fit extends Declared<typeof m2Fit> {}

const irtItemFit = {
  id: text,
  /** S-X2 (Orlando & Thissen 2000, 2003); null where no df is left. */
  s_x2: orNull(statistic).named(names.sChiSquared),
  df,
  p: orNull(probability),
  rmsea: orNull(estimate).named(names.rmsea),
};
export interface IrtItemFit extends Declared<typeof irtItemFit> {}

const localDependence = {
  first: text,
  second: text,
  /** Yen (1984). */
  q3: orNull(estimate).named(names.q3),
  /** Chen & Thissen (1997), signed by the direction of the dependence. */
  ldX2: orNull(statistic).named(names.ldChiSquared),
  df,
  p: orNull(probability),
};
export interface LocalDependence extends Declared<typeof localDependence> {}

const informationResult = {
  /** -4 to 4 in steps of .1 on each factor, the others at their mean; in the model's metric, where a Rasch model's factors do not have variance 1. */
  theta: listOf(exact),
  /** Test information by factor and level (of the factor's own items), and that of every item. */
  factors: listOf({
    factor: text,
    test: listOf(estimate.named(names.information)),
    /** Standard error of a maximum-likelihood score, 1 over the root of the information. */
    standardError: listOf(orNull(estimate).named(names.standardError)),
    items: listOf({ id: text, information: listOf(estimate.named(names.information)) }),
    /** Level of the greatest information, and that information. */
    peak: ends(estimate),
    /** Reliability at that level, I / (I + 1 / variance), and the model's share of people below it. */
    peakReliability: estimate.named(names.reliability),
    peakBelow: share,
    /** Share of the area under the curve, from ten standard deviations below the mean to ten above, that lies within one, below and above; 0 where there is no information. */
    share: { below: share, within: share, above: share },
    /** The source's claim: the peak lies within one standard deviation of the mean. */
    peakWithinOneSd: flag,
    /** Ranges where reliability, I / (I + 1 / variance), is .70 or more; empty if none. */
    reliable: listOf(ends(estimate)),
    /** The model's share of people at these levels. */
    shareReliable: share,
  }),
};
export interface InformationResult extends Declared<typeof informationResult> {}

/** Thissen, Pommerich, Billeaud & Williams (1995). */
const sumScore = {
  /** Sum of the categories, which count from 0. */
  score: exact,
  /** Expected share of people with it. */
  share: share.named(names.shareOfPeople),
  /** Mean and standard deviation, given the sum, of every requested factor; null if nobody is expected with it. */
  eap: listOf(orNull(estimate)),
  se: errors,
};
export interface SumScore extends Declared<typeof sumScore> {}

const irtConvergence = {
  converged: flag,
  iterations: exact,
  /** Last change of the log-likelihood, and the largest absolute element of its gradient by the free parameters. */
  change: trace,
  gradient: trace,
  starts: exact,
};
export interface IrtConvergence extends Declared<typeof irtConvergence> {}

export const irtResult = {
  model: code<"Rasch" | "2PL" | "graded">(),
  /** Id of the structure; "one factor", "exploratory 2", ... */
  structure: text,
  label: text,
  kind: code<"confirmatory" | "exploratory" | "bifactor">(),
  /** "pairwise": everyone who answered an item, with all available answers. */
  missing: code<MissingRule>(),
  n: people,
  factors: listOf({ id: text, label: text, items: listOf(text) }),
  items: listOf(irtItemResult),
  factorCorrelations: { ...namedMatrix, standardErrors: listOf(listOf(orNull(error)), "pair") },
  /** Means and variances by group; null without groups. */
  groups: orNull(
    listOf(
      {
        group: text,
        n: people,
        means: listOf(estimate.named(names.mean)),
        variances: listOf(estimate),
        se: { means: errors, variances: errors },
      },
      "level",
    ),
  ),
  parameters: exact,
  logLik: statistic.named(names.logLikelihood),
  ...informationCriteriaRecord,
  /** Likelihood ratio against the saturated model; null where expected counts are too small or answers are missing. */
  g2: orNull({ g2: statistic, df, p: probability }),
  m2: orNull(m2Fit),
  itemFit: listOf(irtItemFit),
  localDependence: listOf(localDependence, "pair"),
  information: informationResult,
  /** By factor. */
  reliability: {
    marginal: listOf(orNull(estimate).named(names.marginalReliability)),
    empirical: listOf(orNull(estimate).named(names.empiricalReliability)),
  },
  /** Sum of all items -> EAP of every factor with its standard error; expected shares. */
  sumScores: listOf(sumScore),
  /** The same by factor for the sum of its own items: one EAP each. */
  factorSumScores: listOf({ factor: text, items: listOf(text), scores: listOf(sumScore) }),
  /**
   * By factor: each cut-off of the sum of its items ("score or more"), halfway between the EAPs of the sums on either
   * side, with the conditional standard error and reliability there, and the latter's 95 % interval (null without
   * standard errors).
   */
  cutOffs: listOf({
    factor: text,
    items: listOf(text),
    cuts: listOf({
      score: exact,
      level: estimate,
      standardError: error.named(names.standardError),
      reliability: estimate.named(names.reliability),
      interval: orNull(ends(estimate)),
    }),
  }),
  /** Distribution of EAP scores by factor: shares in bins of .25 between -4 and 4 (bins with fewer than 5 people merged outwards). */
  scoreDistribution: listOf({ factor: text, bins: listOf({ from: exact, to: exact, share }) }),
  /** Person fit Zh (Drasgow, Levine & Williams 1985): share below -1.645 and -2.5; never by person. */
  personFit: orNull({ below1645: share, below25: share }),
  quadrature: {
    kind: code<"grid" | "quasi-Monte-Carlo" | "dimension-reduced" | "adaptive">(),
    points: exact,
  },
  standardErrors: orNull(code<"oakes" | "sandwich">()),
  convergence: irtConvergence,
  converged: flag,
  warnings,
};
export interface IrtResult extends Declared<typeof irtResult> {}

/** A model compared with one nested in it. */
export const irtComparison = {
  from: text,
  to: text,
  difference: statistic.named(names.chiSquaredDifference),
  df,
  /** Null where the difference is not chi-square (weighted answers, strata or clusters). */
  p: orNull(probability),
  /** The larger model has more factors too, so that the probability is approximate. */
  boundary: flag,
  ...criterionChangesRecord,
};
export interface IrtComparison extends Declared<typeof irtComparison> {}
