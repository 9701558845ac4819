import {
  type Declared,
  error,
  estimate,
  exact,
  flag,
  listOf,
  orNull,
  p,
  people,
  share,
  text,
  warnings,
} from "../../figures/declare";
import * as names from "../../words/messages";
import { averageEffect } from "../regression/regression-result";

const predictorCoefficient = {
  term: text,
  estimate: estimate.named(names.estimate),
  se: error.named(names.standardError),
  df: people.named(names.degreesOfFreedom),
  /** Null, as the interval, without degrees of freedom. */
  p: orNull(p).named(names.pValue),
  oddsRatio: estimate.named(names.oddsRatio),
  low: orNull(estimate).named(names.low95),
  high: orNull(estimate).named(names.high95),
};

/** The mean predicted probability with everybody in these levels, all else as observed. */
const predictedProbability = {
  /** In the order of the groupings' names. */
  levels: listOf(text),
  estimate: share.named(names.share),
  se: error.named(names.standardError),
  low: orNull(share).named(names.low95),
  high: orNull(share).named(names.high95),
};
export interface PredictedProbability extends Declared<typeof predictedProbability> {}

/** A design-based regression, with intercepts of the levels of the sample's grouping. */
const designModel = {
  /** People; in a release in tens (as are degrees of freedom by them), and null where few may lack a predictor. */
  n: orNull(people),
  coefficients: listOf(predictorCoefficient, "level"),
  effects: listOf(averageEffect, "level"),
  probabilities: listOf(predictedProbability, "level"),
};
export interface DesignModel extends Declared<typeof designModel> {}

/** Regressions of an outcome on the same predictors. */
export const outcomeModels = {
  /** Name of the question; null where the outcome is reporting anything. */
  question: orNull(text),
  /** As in the question's shares: "any", "group:formal", "5". */
  key: text,
  label: text,
  context: orNull(text),
  /** People, with and without missing predictors. */
  n: orNull(people),
  /** The grouping whose levels have intercepts; null for none. */
  unit: orNull(text),
  predictors: listOf({ name: text, label: text }),
  /** Groupings by whose levels probabilities are given. */
  by: listOf(text),
  /** Fewer than ten people with the rarer answer per coefficient. */
  exploratory: flag,
  /** For people with all predictors. */
  complete: orNull(designModel),
  /** For all people, missing predictors imputed this many times. */
  imputed: orNull({ ...designModel, times: exact }),
  /** Random intercepts of units, without weights, people with all predictors; includes predictors of the units. */
  random: orNull({
    n: orNull(people),
    units: exact,
    /** Standard deviation of the intercepts, and the intraclass correlation on the latent scale. */
    sd: estimate.named(names.standardDeviation),
    icc: share,
    coefficients: listOf(
      {
        ...predictorCoefficient,
        /** Whether it is constant within units: its degrees of freedom are by the number of units. */
        between: flag,
      },
      "level",
    ),
  }),
  /** Why nothing is shown. */
  suppressed: orNull(text),
  warnings,
};
export interface OutcomeModels extends Declared<typeof outcomeModels> {}
