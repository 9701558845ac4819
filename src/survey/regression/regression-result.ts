import * as f from "../../figures/declare";
import * as names from "../../words/messages";
import type { MissingTreatment } from "../items/missing-treatment";

export const waldTestRecord = {
  f: f.statistic.named(names.fStatistic),
  df: f.exact.named(names.degreesOfFreedom),
  dfDenominator: f.people.named(names.degreesOfFreedomDenominator),
  /** Null without denominator degrees of freedom. */
  p: f.orNull(f.p).named(names.pValue),
};

/** A design-based quasi-binomial logistic regression. */
export const surveyRegressionRecord = {
  outcome: f.text,
  context: f.orNull(f.text),
  missing: f.code<MissingTreatment>(),
  /** As "age + sex + age:sex". */
  formula: f.text,
  n: f.people,
  /** Of the t and F distributions. */
  df: f.people.named(names.degreesOfFreedom),
  coefficients: f.listOf(
    {
      term: f.text,
      estimate: f.estimate.named(names.estimate),
      se: f.error.named(names.standardError),
      t: f.statistic,
      /** Null, as the interval, without degrees of freedom. */
      p: f.orNull(f.p).named(names.pValue),
      oddsRatio: f.estimate.named(names.oddsRatio),
      low: f.orNull(f.estimate).named(names.low95),
      high: f.orNull(f.estimate).named(names.high95),
    },
    "level",
  ),
  /** Wald tests of whole terms, each given all others. */
  tests: f.listOf({ term: f.text, ...waldTestRecord }, "everybody"),
  /** Mean predicted probability with everybody in the cell. */
  margins: f.listOf(
    {
      term: f.text,
      level: f.text,
      estimate: f.share.named(names.share),
      se: f.error.named(names.standardError),
      /** 95 % interval (logit). */
      low: f.orNull(f.share).named(names.low95),
      high: f.orNull(f.share).named(names.high95),
    },
    "level",
  ),
  /** What the three lists omit, and why. */
  warnings: f.warnings,
};
export interface SurveyRegression extends f.Declared<typeof surveyRegressionRecord> {}

/** Average effect of one variable on people's probabilities. */
export const averageEffect = {
  /** The variable, with the level of a factor: "sex: Girl". */
  term: f.text,
  /** "difference": of a factor's level from its first; "slope": per unit of a number. */
  kind: f.code<"difference" | "slope">(),
  estimate: f.share.named(names.estimate),
  se: f.error.named(names.standardError),
  low: f.orNull(f.share).named(names.low95),
  high: f.orNull(f.share).named(names.high95),
};
export interface AverageEffect extends f.Declared<typeof averageEffect> {}
