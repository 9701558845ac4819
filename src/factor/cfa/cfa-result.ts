/** The record of a confirmatory factor analysis; plain numbers, JSON-safe. */
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
  statistic,
  text,
  trace,
  warnings,
} from "../../figures/declare";
import type { ModelOperator } from "../../measures/model-syntax/model-parts";
import * as names from "../../words/messages";
import type { Parameterization } from "../model/model-table";
import type { Estimator } from "./estimator";
import { fit } from "./fit-result";

export const convergence = {
  converged: flag,
  iterations: exact,
  /** Largest absolute element of the gradient of the discrepancy at the solution. */
  gradient: trace,
  /** Condition number of the information matrix scaled to a unit diagonal; null where singular. */
  condition: orNull(trace),
  /** Starts that were needed. */
  starts: exact,
  /** Whether the Jacobian has full column rank at the solution. */
  identified: flag,
  /** Parameters that diverge or are not identified, as "lhs op rhs (group)". */
  notIdentified: listOf(text),
};
export interface Convergence extends Declared<typeof convergence> {}

export const parameterName = {
  lhs: text,
  op: code<ModelOperator>(),
  rhs: text,
  /** Level of the grouping; null in a single-group model. */
  group: orNull(text),
};

export const cfaEstimate = {
  ...parameterName,
  /** Null where disclosure control hides it. */
  est: orNull(estimate),
  /** Null for a fixed parameter, and where the information matrix is singular. */
  se: orNull(error),
  z: orNull(statistic),
  p: orNull(p),
  /** Completely standardized (lavaan's std.all). */
  std: orNull(estimate),
  stdSe: orNull(error),
  role: code<"free" | "fixed" | "derived" | "sample">(),
};
export interface CfaEstimate extends Declared<typeof cfaEstimate> {}

const modificationIndex = {
  ...parameterName,
  mi: statistic,
  /** Expected value when freed. */
  epc: estimate,
  /** Likewise, completely standardized. */
  epcStd: orNull(estimate),
};
export interface ModificationIndex extends Declared<typeof modificationIndex> {}

/** A symmetric matrix of pairs. */
const namedMatrix = { names: listOf(text), matrix: listOf(listOf(estimate), "pair") };
export interface NamedMatrix extends Declared<typeof namedMatrix> {}

/** Reliability of one factor's items from the model, with 95 % intervals, see `omegaIntervalMethod`. */
const modelReliability = {
  factor: text,
  items: listOf(text),
  /** Of the sum of the answers as given (Green & Yang 2009); for continuous items omega of the sum. */
  omegaCategorical: orNull(estimate),
  omegaCategoricalInterval: orNull(ends(estimate)),
  /** Of imagined continuous answers; null for continuous items. */
  omegaLatent: orNull(estimate),
  omegaLatentInterval: orNull(ends(estimate)),
  /** "delta": from the covariance of the moments (`omegaIntervals`); "bootstrap": percentiles; null without intervals. */
  omegaIntervalMethod: orNull(code<"delta" | "bootstrap">()),
  /** Average variance extracted (Fornell & Larcker 1981). */
  averageVarianceExtracted: orNull(estimate),
};
export interface ModelReliability extends Declared<typeof modelReliability> {}

/** Figures of a structural model beyond its rows. */
const structuralPart = {
  /** Share of explained variance of every outcome and indicator; null where the residual variance is negative. */
  explained: listOf({ name: text, group: orNull(text), r2: orNull(estimate) }),
  defined: listOf({
    name: text,
    /** In the labels of the model's text. */
    expression: text,
    est: orNull(estimate),
    se: orNull(error),
    z: orNull(statistic),
    p: orNull(p),
    /** 95 %. */
    interval: orNull(ends(estimate)),
    /** "delta": est plus and minus 1.96 se; "bootstrap": percentiles. */
    intervalMethod: orNull(code<"delta" | "bootstrap">()),
    /** Likewise from the standardized parameters, with a delta-method standard error. */
    std: orNull(estimate),
    stdSe: orNull(error),
  }),
};
export interface StructuralPart extends Declared<typeof structuralPart> {}

export const cfaResult = {
  /** Id of the declared structure, or the name given to the model. */
  structure: text,
  label: text,
  /** The model's text. */
  model: text,
  estimator: code<Estimator>(),
  /** Null for continuous items. */
  parameterization: orNull(code<Parameterization>()),
  /** Treatment of missing answers; "fiml": all answers, by full-information maximum likelihood. */
  missing: code<"pairwise" | "listwise" | "fiml">(),
  n: people,
  items: listOf(text),
  factors: listOf({
    id: text,
    label: text,
    /** Items that load on it directly; factors for one of higher order. */
    indicators: listOf(text),
  }),
  /** Free parameters, intercepts included, less the "==" constraints. */
  parameters: exact,
  /** Without the moments of covariates, which are the sample's. */
  estimates: listOf(cfaEstimate),
  /** Null for a measurement model. */
  structural: orNull(structuralPart),
  fit,
  factorCorrelations: orNull({ ...namedMatrix, standardErrors: listOf(listOf(orNull(error)), "pair") }),
  /** Observed less implied correlations. */
  residualCorrelations: namedMatrix,
  modificationIndices: listOf(modificationIndex),
  reliability: listOf(modelReliability),
  /** Heterotrait-monotrait ratio of correlations (Henseler, Ringle & Sarstedt 2015). */
  htmt: orNull({ names: listOf(text), matrix: listOf(listOf(orNull(estimate)), "pair") }),
  convergence,
  converged: flag,
  admissible: flag,
  /** Why not, in words: "the correlation of f and g is 1.03", ... */
  inadmissible: listOf(text),
  warnings,
};
export interface CfaResult extends Declared<typeof cfaResult> {}

/** A model compared with one nested in it. */
export const differenceTest = {
  /** The model with fewer constraints, and the one nested in it. */
  from: text,
  to: text,
  /** Scaled-and-shifted difference (Satorra 2000; Asparouhov & Muthén 2010), or the plain one without correction. */
  difference: orNull(statistic),
  df: exact.named(names.degreesOfFreedom),
  p: orNull(p),
  scale: orNull(estimate),
  shift: orNull(estimate),
  deltaCfi: orNull(estimate),
  deltaRmsea: orNull(estimate),
  deltaSrmr: orNull(estimate),
  /** Which indices the changes are of. */
  indices: code<"standard" | "scaled">(),
  /** The smaller model lies on the boundary of the larger (a correlation of 1), so that p is too large. */
  boundary: flag,
  /** Why there is no test. */
  problem: orNull(text),
};
export interface DifferenceTest extends Declared<typeof differenceTest> {}

/** Comparison of models of the same items. */
export const cfaComparison = {
  /** Ids of the models, in order of df. */
  models: listOf(text),
  tests: listOf(differenceTest),
};
export interface CfaComparison extends Declared<typeof cfaComparison> {}
