/** The record of an analysis of latent classes; plain numbers, JSON-safe. */
import type { MissingRule } from "../../correlation/correlation-matrix";
import * as f from "../../figures/declare";
import { informationCriteria, informationCriteriaRecord } from "../../figures/information-criteria";
import * as names from "../../words/messages";
import type { IrtModelName } from "../model/irt-models";

const latentClass = {
  /** Share of people. */
  size: f.share.named(names.shareOfPeople),
  se: f.orNull(f.error).named(names.standardError),
  /** Sum of the items' expected category numbers from 0: of yes-or-no items the expected number of yes. */
  mean: f.estimate.named(names.mean),
  /** What the class answers to each item. */
  items: f.listOf({
    id: f.text,
    /** Probability of every category that somebody chose, in their order. */
    probabilities: f.listOf(f.estimate, "everybody"),
    /** Standard errors; null at a bound (0 or 1) or if unavailable. */
    se: f.listOf(f.orNull(f.error).named(names.standardError), "everybody"),
  }),
};
export interface LatentClass extends f.Declared<typeof latentClass> {}

/** An answer given more often by a class with a lower mean than by one with a higher mean. */
const classReversal = {
  item: f.text,
  /** Answers of this observed category (from 1) and above. */
  from: f.exact,
  /** Numbers of the two classes, from 1; the second has the lower mean. */
  classes: f.ends(f.exact),
  /** Probability in the second class less that in the first, above 0. */
  difference: f.estimate.named(names.difference),
  se: f.orNull(f.error).named(names.standardError),
};
export interface ClassReversal extends f.Declared<typeof classReversal> {}

/**
 * Whether the classes are steps of one dimension: "ordered" if no answer is reversed between two of them by more than
 * 1.96 standard errors; "crossing" if one reversal exceeds the largest expected by chance (one-sided, 5 % for all
 * together by Bonferroni's inequality); otherwise "unclear", as for reversals without standard errors.
 */
export type ClassOrder = "ordered" | "crossing" | "unclear";

const criteria = {
  parameters: f.exact,
  logLik: f.statistic.named(names.logLikelihood),
  ...informationCriteriaRecord,
};

const latentClassModel = {
  classes: f.exact,
  ...criteria,
  /** 1 if everybody's class is certain, 0 without any information; null for one class. */
  entropy: f.orNull(f.estimate).named(names.entropy),
  /** Random starts; how many of the best were followed; and how many of these reached the highest maximum. */
  starts: f.exact,
  followed: f.exact,
  reached: f.exact,
  converged: f.flag,
  iterations: f.exact,
  /** In descending order of the mean. */
  profiles: f.listOf(latentClass, "everybody"),
  /** Probabilities at 0 or 1: numbers of the class, from 1. */
  boundary: f.listOf({ class: f.exact, item: f.text }, "everybody"),
  order: f.code<ClassOrder>(),
  /** Those beyond 1.96 standard errors, the largest first. */
  reversals: f.listOf(classReversal, "everybody"),
};
export interface LatentClassModel extends f.Declared<typeof latentClassModel> {}

/** A dimensional model for comparison. */
const dimensionModel = { model: f.code<IrtModelName>(), ...criteria };
export interface DimensionModel extends f.Declared<typeof dimensionModel> {}

export const latentClassesRecord = {
  items: f.listOf(f.text),
  missing: f.code<MissingRule>(),
  /** People with an answer to some item. */
  n: f.people,
  /** For the criteria: Kish's number with design weights, otherwise `n`. */
  effectiveN: f.people,
  /** By number of classes, from 1. */
  models: f.listOf(latentClassModel, "everybody"),
  /** The one-factor item response model of the same answers; null if it could not be fitted. */
  oneFactor: f.orNull(dimensionModel),
  warnings: f.warnings,
};
export interface LatentClasses extends f.Declared<typeof latentClassesRecord> {}

/** Information criteria for the effective number of people, the log-likelihood rescaled to it. */
export function classCriteria(
  { n, effectiveN }: { readonly n: number; readonly effectiveN: number },
  { logLik, parameters }: { readonly logLik: number; readonly parameters: number },
): f.Declared<typeof criteria> {
  const logLikelihood = (logLik * effectiveN) / n;
  return { parameters, logLik, ...informationCriteria({ logLikelihood, parameters, n: effectiveN }) };
}
