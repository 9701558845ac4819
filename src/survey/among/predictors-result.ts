import * as f from "../../figures/declare";
import * as names from "../../words/messages";
import { averageEffect } from "../regression/regression-result";

const predictorCoefficient = {
  term: f.text,
  estimate: f.estimate.named(names.estimate),
  se: f.error.named(names.standardError),
  df: f.people.named(names.degreesOfFreedom),
  /** Null, as the interval, without degrees of freedom. */
  p: f.orNull(f.p).named(names.pValue),
  oddsRatio: f.estimate.named(names.oddsRatio),
  low: f.orNull(f.estimate).named(names.low95),
  high: f.orNull(f.estimate).named(names.high95),
};

/** The mean predicted probability with everybody in these levels, all else as observed. */
const predictedProbability = {
  /** In the order of the groupings' names. */
  levels: f.listOf(f.text),
  estimate: f.share.named(names.share),
  se: f.error.named(names.standardError),
  low: f.orNull(f.share).named(names.low95),
  high: f.orNull(f.share).named(names.high95),
};
export interface PredictedProbability extends f.Declared<typeof predictedProbability> {}

/** A design-based regression, with intercepts of the levels of the sample's grouping. */
const designModel = {
  /** People; in a release in tens (as are degrees of freedom by them), and null where few may lack a predictor. */
  n: f.orNull(f.people),
  coefficients: f.listOf(predictorCoefficient, "level"),
  effects: f.listOf(averageEffect, "level"),
  probabilities: f.listOf(predictedProbability, "level"),
};
export interface DesignModel extends f.Declared<typeof designModel> {}

/** Regressions of an outcome on the same predictors. */
export const outcomeModels = {
  /** Name of the question; null where the outcome is reporting anything. */
  question: f.orNull(f.text),
  /** As in the question's shares: "any", "group:formal", "5". */
  key: f.text,
  label: f.text,
  context: f.orNull(f.text),
  /** People, with and without missing predictors. */
  n: f.orNull(f.people),
  /** The grouping whose levels have intercepts; null for none. */
  unit: f.orNull(f.text),
  predictors: f.listOf({ name: f.text, label: f.text }),
  /** Groupings by whose levels probabilities are given. */
  by: f.listOf(f.text),
  /** Fewer than ten people with the rarer answer per coefficient. */
  exploratory: f.flag,
  /** For people with all predictors. */
  complete: f.orNull(designModel),
  /** For all people, missing predictors imputed this many times. */
  imputed: f.orNull({ ...designModel, times: f.exact }),
  /** Random intercepts of units, without weights, people with all predictors; includes predictors of the units. */
  random: f.orNull({
    n: f.orNull(f.people),
    units: f.exact,
    /** Standard deviation of the intercepts, and the intraclass correlation on the latent scale. */
    sd: f.estimate.named(names.standardDeviation),
    icc: f.share,
    coefficients: f.listOf(
      {
        ...predictorCoefficient,
        /** Whether it is constant within units: its degrees of freedom are by the number of units. */
        between: f.flag,
      },
      "level",
    ),
  }),
  /** Why nothing is shown. */
  suppressed: f.orNull(f.text),
  warnings: f.warnings,
};
export interface OutcomeModels extends f.Declared<typeof outcomeModels> {}
