/** The record of an analysis of latent classes; plain numbers, JSON-safe. */
import type { MissingRule } from "../../correlation/correlation-matrix";
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
  people,
  share,
  statistic,
  text,
  warnings,
} from "../../figures/declare";
import { informationCriteria, informationCriteriaRecord } from "../../figures/information-criteria";
import * as names from "../../words/messages";

const latentClass = {
  /** Share of people. */
  size: share.named(names.shareOfPeople),
  se: orNull(error).named(names.standardError),
  /** Sum of the items' expected category numbers from 0: of yes-or-no items the expected number of yes. */
  mean: estimate.named(names.mean),
  /** What the class answers to each item. */
  items: listOf({
    id: text,
    /** Probability of every category that somebody chose, in their order. */
    probabilities: listOf(estimate),
    /** Standard errors; null at a bound (0 or 1) or if unavailable. */
    se: listOf(orNull(error).named(names.standardError)),
  }),
};
export interface LatentClass extends Declared<typeof latentClass> {}

/** An answer given more often by a class with a lower mean than by one with a higher mean. */
const classReversal = {
  item: text,
  /** Answers of this observed category (from 1) and above. */
  from: exact,
  /** Numbers of the two classes, from 1; the second has the lower mean. */
  classes: ends(exact),
  /** Probability in the second class less that in the first, above 0. */
  difference: estimate.named(names.difference),
  se: orNull(error).named(names.standardError),
};
export interface ClassReversal extends Declared<typeof classReversal> {}

/**
 * Whether the classes are steps of one dimension: "ordered" if no answer is reversed between two of them by more than
 * 1.96 standard errors; "crossing" if one reversal exceeds the largest expected by chance (one-sided, 5 % for all
 * together by Bonferroni's inequality); otherwise "unclear", as for reversals without standard errors.
 */
export type ClassOrder = "ordered" | "crossing" | "unclear";

const criteria = {
  parameters: exact,
  logLik: statistic.named(names.logLikelihood),
  ...informationCriteriaRecord,
};

const latentClassModel = {
  classes: exact,
  ...criteria,
  /** 1 if everybody's class is certain, 0 without any information; null for one class. */
  entropy: orNull(estimate).named(names.entropy),
  /** Random starts; how many of the best were followed; and how many of these reached the highest maximum. */
  starts: exact,
  followed: exact,
  reached: exact,
  converged: flag,
  iterations: exact,
  /** In descending order of the mean. */
  profiles: listOf(latentClass),
  /** Probabilities at 0 or 1: numbers of the class, from 1. */
  boundary: listOf({ class: exact, item: text }),
  order: code<ClassOrder>(),
  /** Those beyond 1.96 standard errors, the largest first. */
  reversals: listOf(classReversal),
};
export interface LatentClassModel extends Declared<typeof latentClassModel> {}

/** A dimensional model for comparison. */
const dimensionModel = { model: code<"Rasch" | "2PL" | "graded">(), ...criteria };
export interface DimensionModel extends Declared<typeof dimensionModel> {}

export const latentClassesRecord = {
  items: listOf(text),
  missing: code<MissingRule>(),
  /** People with an answer to some item. */
  n: people,
  /** For the criteria: Kish's number with design weights, otherwise `n`. */
  effectiveN: people,
  /** By number of classes, from 1. */
  models: listOf(latentClassModel),
  /** The one-factor item response model of the same answers; null if it could not be fitted. */
  oneFactor: orNull(dimensionModel),
  warnings,
};
export interface LatentClasses extends Declared<typeof latentClassesRecord> {}

/** Information criteria for the effective number of people, the log-likelihood rescaled to it. */
export function classCriteria(
  { n, effectiveN }: { readonly n: number; readonly effectiveN: number },
  { logLik, parameters }: { readonly logLik: number; readonly parameters: number },
): Declared<typeof criteria> {
  const logLikelihood = (logLik * effectiveN) / n;
  return { parameters, logLik, ...informationCriteria({ logLikelihood, parameters, n: effectiveN }) };
}
