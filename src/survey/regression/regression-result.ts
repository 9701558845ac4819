import {
  code,
  type Declared,
  error,
  estimate,
  exact,
  listOf,
  orNull,
  p,
  people,
  share,
  statistic,
  text,
  warnings,
} from "../../figures/declare";
import * as names from "../../words/messages";
import type { MissingTreatment } from "../items/missing-treatment";

export const waldTestRecord = {
  f: statistic.named(names.fStatistic),
  df: exact.named(names.degreesOfFreedom),
  dfDenominator: people.named(names.degreesOfFreedomDenominator),
  /** Null without denominator degrees of freedom. */
  p: orNull(p).named(names.pValue),
};

/** A design-based quasi-binomial logistic regression. */
export const surveyRegressionRecord = {
  outcome: text,
  context: orNull(text),
  missing: code<MissingTreatment>(),
  /** As "age + sex + age:sex". */
  formula: text,
  n: people,
  /** Of the t and F distributions. */
  df: people.named(names.degreesOfFreedom),
  coefficients: listOf(
    {
      term: text,
      estimate: estimate.named(names.estimate),
      se: error.named(names.standardError),
      t: statistic,
      /** Null, as the interval, without degrees of freedom. */
      p: orNull(p).named(names.pValue),
      oddsRatio: estimate.named(names.oddsRatio),
      low: orNull(estimate).named(names.low95),
      high: orNull(estimate).named(names.high95),
    },
    "level",
  ),
  /** Wald tests of whole terms, each given all others. */
  tests: listOf({ term: text, ...waldTestRecord }),
  /** Mean predicted probability with everybody in the cell. */
  margins: listOf(
    {
      term: text,
      level: text,
      estimate: share.named(names.share),
      se: error.named(names.standardError),
      /** 95 % interval (logit). */
      low: orNull(share).named(names.low95),
      high: orNull(share).named(names.high95),
    },
    "level",
  ),
  /** What the three lists omit, and why. */
  warnings,
};
export interface SurveyRegression extends Declared<typeof surveyRegressionRecord> {}

/** Average effect of one variable on people's probabilities. */
export const averageEffect = {
  /** The variable, with the level of a factor: "sex: Girl". */
  term: text,
  /** "difference": of a factor's level from its first; "slope": per unit of a number. */
  kind: code<"difference" | "slope">(),
  estimate: share.named(names.estimate),
  se: error.named(names.standardError),
  low: orNull(share).named(names.low95),
  high: orNull(share).named(names.high95),
};
export interface AverageEffect extends Declared<typeof averageEffect> {}
