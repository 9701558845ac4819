/** The record of a confirmatory factor analysis; plain numbers, JSON-safe. */
import * as f from "../../figures/declare";
import { fieldsOf } from "../../figures/entries";
import { outsideRecord } from "../../figures/unit-coefficients";
import type { ModelOperator } from "../../measures/model-syntax/model-parts";
import { mardiaRecord } from "../../survey/items/mardia-result";
import * as names from "../../words/messages";
import type { Rotation } from "../efa/rotation/rotations";
import { briefFit, fit } from "../model/fit-result";
import type { Parameterization } from "../model/model-table";
import { MORE_FIT_INDICES } from "../model/more-fit-indices";
import type { Estimator } from "./estimator";

export const convergence = {
  converged: f.flag,
  iterations: f.exact,
  /** Largest absolute element of the gradient of the discrepancy at the solution. */
  gradient: f.trace,
  /** Condition number of the information matrix scaled to a unit diagonal; null where singular. */
  condition: f.orNull(f.trace),
  /** Starts that were needed. */
  starts: f.exact,
  /** Whether the Jacobian has full column rank at the solution. */
  identified: f.flag,
  /** Parameters that diverge or are not identified, as "lhs op rhs (group)". */
  notIdentified: f.listOf(f.text),
};
export interface Convergence extends f.Declared<typeof convergence> {}

export const parameterName = {
  lhs: f.text,
  op: f.code<ModelOperator>(),
  rhs: f.text,
  /** Level of the grouping; null in a single-group model. */
  group: f.orNull(f.text),
};

export const cfaEstimate = {
  ...parameterName,
  /** Null where disclosure control hides it. */
  est: f.orNull(f.estimate),
  /** Null for a fixed parameter, and where the information matrix is singular. */
  se: f.orNull(f.error),
  z: f.orNull(f.statistic),
  p: f.orNull(f.p),
  /** Completely standardized (lavaan's std.all). */
  std: f.orNull(f.estimate),
  stdSe: f.orNull(f.error),
  role: f.code<"free" | "fixed" | "derived" | "sample">(),
};
export interface CfaEstimate extends f.Declared<typeof cfaEstimate> {}

const modificationIndex = {
  ...parameterName,
  mi: f.statistic,
  /** Expected value when freed. */
  epc: f.estimate,
  /** Likewise, completely standardized. */
  epcStd: f.orNull(f.estimate),
};
export interface ModificationIndex extends f.Declared<typeof modificationIndex> {}

/** A symmetric matrix of pairs. */
export const namedMatrix = {
  names: f.listOf(f.text),
  matrix: f.listOf(f.listOf(f.estimate, "pair"), "pair"),
};
export interface NamedMatrix extends f.Declared<typeof namedMatrix> {}

/**
 * Reliability of one factor's items from the model, with 95 % intervals, see `omegaIntervalMethod`; omegas outside 0 to 1
 * are null, see `outside`.
 */
const modelReliability = {
  factor: f.text,
  items: f.listOf(f.text),
  /** Of the sum of the answers as given (Green & Yang 2009); for continuous items omega of the sum. */
  omegaCategorical: f.orNull(f.estimate),
  omegaCategoricalInterval: f.orNull(f.ends(f.estimate)),
  /** Of imagined continuous answers; null for continuous items. */
  omegaLatent: f.orNull(f.estimate),
  omegaLatentInterval: f.orNull(f.ends(f.estimate)),
  /** "delta": from the covariance of the moments (`omegaIntervals`); "bootstrap": percentiles; null without intervals. */
  omegaIntervalMethod: f.orNull(f.code<"delta" | "bootstrap">()),
  /** Average variance extracted (Fornell & Larcker 1981). */
  averageVarianceExtracted: f.orNull(f.estimate),
  outside: outsideRecord,
};
export interface ModelReliability extends f.Declared<typeof modelReliability> {}

const namedParameter = { lhs: f.text, op: f.code<ModelOperator>(), rhs: f.text };

/** Where a rejected model misfits: the few parameters that it lacks. */
export const localMisfitRecord = {
  /** The misfit has no place: no parameter stands out, or three do not suffice. */
  diffuse: f.flag,
  /** In the order in which they were found, each fitted with those before it; none where the misfit is diffuse. */
  parameters: f.listOf(
    {
      ...namedParameter,
      /** Score test (chi-square with one degree of freedom), scaled as the test of fit. */
      mi: f.statistic,
      /** Adjusted for all cross-loadings and residual correlations tried (Holm 1979). */
      p: f.p,
      /** Standardized expected change. */
      expected: f.estimate,
      /** Standardized, after refitting. */
      estimate: f.estimate,
      /** Other parameters that would improve fit exactly as much, so that the answers cannot tell which is meant. */
      equivalent: f.listOf(namedParameter),
      /** Test of the model with it and those before it, as `fit.reported`; indices of the version by which it is judged. */
      chiSquare: f.orNull(f.statistic),
      df: f.estimate,
      fitP: f.orNull(f.p),
      ...briefFit,
    },
    "everybody",
  ),
  /** The model's text with them; null without any. */
  model: f.orNull(f.text),
};
export interface LocalMisfit extends f.Declared<typeof localMisfitRecord> {}

/** Figures of a structural model beyond its rows. */
const structuralPart = {
  /** Share of explained variance of every outcome and indicator; null where the residual variance is negative. */
  explained: f.listOf({ name: f.text, group: f.orNull(f.text), r2: f.orNull(f.estimate) }, "everybody"),
  defined: f.listOf(
    {
      name: f.text,
      /** In the labels of the model's text. */
      expression: f.text,
      est: f.orNull(f.estimate),
      se: f.orNull(f.error),
      z: f.orNull(f.statistic),
      p: f.orNull(f.p),
      /** 95 %. */
      interval: f.orNull(f.ends(f.estimate)),
      /** "delta": est plus and minus 1.96 se; "bootstrap": percentiles. */
      intervalMethod: f.orNull(f.code<"delta" | "bootstrap">()),
      /** Likewise from the standardized parameters, with a delta-method standard error. */
      std: f.orNull(f.estimate),
      stdSe: f.orNull(f.error),
    },
    "everybody",
  ),
};
export interface StructuralPart extends f.Declared<typeof structuralPart> {}

const moreIndices = fieldsOf(MORE_FIT_INDICES);

/** Of one group; symmetric, by item. */
const residualRecord = {
  /** Null for a single group. */
  group: f.orNull(f.text),
  names: f.listOf(f.text),
  /** Covariances; correlations of ordered items. */
  implied: f.listOf(f.listOf(f.estimate, "pair"), "pair"),
  /** Observed less implied. */
  residual: f.listOf(f.listOf(f.estimate, "pair"), "pair"),
  /** Over their standard errors: null where the model reproduces the moment; all null without standard errors. */
  z: f.orNull(f.listOf(f.listOf(f.orNull(f.statistic), "pair"), "pair")),
};

/** Fit indices that nothing is judged by. */
const moreFitRecord = {
  standard: moreIndices,
  /** By the corrected statistic; null if the estimator has none. */
  scaled: f.orNull(moreIndices),
  robust: f.orNull(moreIndices),
  /** Every group's part of the estimator's own chi-square; none of a single group. */
  groups: f.listOf({ group: f.text, n: f.people, chiSquare: f.statistic.named(names.chiSquared) }, "level"),
};

/** Null where nothing varies, and where half of the samples or more have no solution. */
const drawnFigures = {
  /** Standard deviation of the draws. */
  se: f.orNull(f.error),
  /** 95 %. */
  percentile: f.orNull(f.ends(f.estimate)),
  /** 95 %, percentiles corrected for bias, without acceleration (lavaan's "bca.simple"). */
  biasCorrected: f.orNull(f.ends(f.estimate)),
};
const drawnParameter = {
  est: f.orNull(f.estimate),
  ...drawnFigures,
  std: f.orNull(f.estimate),
  standardized: drawnFigures,
};

/** The model fitted to samples of people or of sampling units, drawn with replacement. */
const bootstrapRecord = {
  samples: f.exact,
  /** Samples without a solution, which are left out. */
  failed: f.exact,
  /** Samples with an improper solution, which are kept. */
  inadmissible: f.exact,
  /** Test of fit (Bollen & Stine 1992); of complete continuous answers under ML. */
  bollenStineP: f.orNull(f.p),
  /** Free and derived parameters. */
  estimates: f.listOf({ ...parameterName, ...drawnParameter }, "everybody"),
  defined: f.listOf({ name: f.text, ...drawnParameter }, "everybody"),
};

export const cfaResult = {
  /** Id of the declared structure, or the name given to the model. */
  structure: f.text,
  label: f.text,
  /** The model's text. */
  model: f.text,
  estimator: f.code<Estimator>(),
  /** Null for continuous items. */
  parameterization: f.orNull(f.code<Parameterization>()),
  /** Treatment of missing answers; "fiml": all answers, by full-information maximum likelihood. */
  missing: f.code<"pairwise" | "listwise" | "fiml">(),
  n: f.people,
  items: f.listOf(f.text),
  factors: f.listOf({
    id: f.text,
    label: f.text,
    /** Items that load on it directly; factors for one of higher order. */
    indicators: f.listOf(f.text),
  }),
  /** How exploratory blocks were rotated; null for a model without. */
  exploratory: f.orNull({
    rotation: f.code<Rotation>(),
    blocks: f.listOf(
      {
        name: f.text,
        /** The first of the groups that are rotated together; null in a single-group model. */
        group: f.orNull(f.text),
        factors: f.listOf(f.text),
        items: f.listOf(f.text),
        /** The least value of the rotation's criterion; null for a single factor and without rotation. */
        criterion: f.orNull(f.trace),
        /** Starts of the rotation, and how many of them reached that value. */
        starts: f.orNull(f.exact),
        reachedBest: f.orNull(f.exact),
      },
      "everybody",
    ),
  }),
  /** Free parameters, intercepts included, less the "==" constraints and conditions of rotations. */
  parameters: f.exact,
  /** Without the moments of covariates, which are the sample's. */
  estimates: f.listOf(cfaEstimate, "everybody"),
  /** Null for a measurement model. */
  structural: f.orNull(structuralPart),
  /** Null unless samples are asked for and drawn, and for several groups. */
  bootstrap: f.orNull(bootstrapRecord),
  fit,
  /** Null without degrees of freedom. */
  moreFit: f.orNull(moreFitRecord),
  factorCorrelations: f.orNull({
    ...namedMatrix,
    standardErrors: f.listOf(f.listOf(f.orNull(f.error), "pair"), "pair"),
  }),
  /** Observed less implied correlations. */
  residualCorrelations: namedMatrix,
  /** Mardia's tests of continuous items, without covariates; null for ordered ones, matrices and several groups. */
  multivariateNormality: f.orNull(mardiaRecord),
  /** Implied and residual moments, by group. */
  residuals: f.listOf(residualRecord, "level"),
  modificationIndices: f.listOf(modificationIndex, "everybody"),
  reliability: f.listOf(modelReliability, "everybody"),
  /** Of a bifactor model; null for others, and for several groups. */
  bifactor: f.orNull({
    general: f.text,
    /** Explained common variance: of the general factor ECV, of the others what they add. */
    shares: f.listOf({ factor: f.text, share: f.orNull(f.estimate) }, "everybody"),
    /** Percentage of uncontaminated correlations, 0 to 1. */
    puc: f.exact,
  }),
  /** Heterotrait-monotrait ratio of correlations (Henseler, Ringle & Sarstedt 2015). */
  htmt: f.orNull({
    names: f.listOf(f.text),
    matrix: f.listOf(f.listOf(f.orNull(f.estimate), "pair"), "pair"),
  }),
  convergence,
  converged: f.flag,
  admissible: f.flag,
  /** Why not, in words: "the correlation of f and g is 1.03", ... */
  inadmissible: f.listOf(f.text),
  warnings: f.warnings,
};
export interface CfaResult extends f.Declared<typeof cfaResult> {}

/** What a model shows at a glance. */
export const keyFiguresRecord = {
  /** The version of CFI and RMSEA, that by which the model is judged. */
  version: f.code<"standard" | "scaled" | "robust">(),
  ...briefFit,
  /** The smallest and the largest standardized loading. */
  loadings: f.orNull(f.ends(f.estimate.named(names.loading))),
  /** Upper triangle, by row. */
  factorCorrelations: f.listOf(f.estimate.named(names.correlation), "pair"),
};
export interface KeyFigures extends f.Declared<typeof keyFiguresRecord> {}

/** A model compared with one nested in it. */
export const differenceTest = {
  /** The model with fewer constraints, and the one nested in it. */
  from: f.text,
  to: f.text,
  /** Scaled-and-shifted difference (Satorra 2000; Asparouhov & Muthén 2010), or the plain one without correction. */
  difference: f.orNull(f.statistic),
  df: f.exact.named(names.degreesOfFreedom),
  p: f.orNull(f.p),
  scale: f.orNull(f.estimate),
  shift: f.orNull(f.estimate),
  deltaCfi: f.orNull(f.estimate),
  deltaRmsea: f.orNull(f.estimate),
  deltaSrmr: f.orNull(f.estimate),
  /** Which indices the changes are of. */
  indices: f.code<"standard" | "scaled">(),
  /** The smaller model lies on the boundary of the larger (a correlation of 1), so that p is too large. */
  boundary: f.flag,
  /** Why there is no test. */
  problem: f.orNull(f.text),
};
export interface DifferenceTest extends f.Declared<typeof differenceTest> {}

/** Comparison of models of the same items. */
export const cfaComparison = {
  /** Ids of the models, in order of df. */
  models: f.listOf(f.text),
  tests: f.listOf(differenceTest, "everybody"),
};
export interface CfaComparison extends f.Declared<typeof cfaComparison> {}
