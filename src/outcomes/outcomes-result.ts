import * as f from "../figures/declare";
import { waldTestRecord } from "../survey/regression/regression-result";
import * as names from "../words/messages";
import type { OutcomeFamily } from "./outcome-variable";

/** An estimate with its standard error and 95 % interval. */
const outcomeEstimate = {
  estimate: f.estimate,
  /** Null, as the interval, without degrees of freedom. */
  se: f.orNull(f.error).named(names.standardError),
  low: f.orNull(f.estimate).named(names.low95),
  high: f.orNull(f.estimate).named(names.high95),
};
export interface OutcomeEstimate extends f.Declared<typeof outcomeEstimate> {}

const effect = {
  /** Relative to the reference; null for the reference, and the ratio where a mean is not above 0. */
  ratio: f.orNull(outcomeEstimate),
  difference: f.orNull(outcomeEstimate),
};

/** Mean of an outcome at one exposure: a share of yes, a rate or a mean. */
const standardizedLevel = { mean: outcomeEstimate, ...effect };
export interface StandardizedLevel extends f.Declared<typeof standardizedLevel> {}

/** People with a number of different experiences. */
const outcomeLevel = {
  number: f.exact,
  /** Whether those with more are included. */
  orMore: f.flag,
  n: f.people,
  /** Fewer than 50 people: to be shown in parentheses. */
  fewPeople: f.flag,
  observed: f.orNull(standardizedLevel),
  /** With everybody at this number and covariates as observed. */
  adjusted: f.orNull(standardizedLevel),
};
export interface OutcomeLevel extends f.Declared<typeof outcomeLevel> {}

/** The change per experience of the log odds, log rate or mean. */
const outcomeTrend = {
  ...waldTestRecord,
  estimate: f.estimate.named(names.estimate),
  se: f.error.named(names.standardError),
  /** Test of departure from linearity; null with two numbers. */
  departure: f.orNull(waldTestRecord),
};
export interface OutcomeTrend extends f.Declared<typeof outcomeTrend> {}

const outcomeByNumber = {
  /**
   * People with known outcome and number, and of these those with all covariates: in a release in tens (as are degrees
   * of freedom by them), and null where few may lack them.
   */
  n: f.people,
  adjustedN: f.orNull(f.people),
  /** From the reference up. */
  levels: f.listOf(outcomeLevel, "level"),
  trend: f.orNull(outcomeTrend),
  /** Whether the change per experience differs between the levels of a grouping. */
  interactions: f.listOf(
    {
      ...waldTestRecord,
      group: f.text,
      /** By Holm's method over groupings. */
      adjustedP: f.orNull(f.p).named(names.pHolm),
    },
    "everybody",
  ),
  /** E-values of the adjusted risk ratio of the highest number, and of its interval's end next to 1. */
  eValue: f.orNull({ estimate: f.estimate, limit: f.estimate }),
};
export interface OutcomeByNumber extends f.Declared<typeof outcomeByNumber> {}

/** With everybody's score one standard deviation higher. */
const outcomeByScore = {
  /** Null where it would reveal how few have some score. */
  sd: f.orNull(f.estimate).named(names.standardDeviation),
  observed: f.orNull(effect),
  adjusted: f.orNull(effect),
};
export interface OutcomeByScore extends f.Declared<typeof outcomeByScore> {}

/** People of a latent class. */
const outcomeClass = {
  /** Share of people, and mean number of items. */
  size: f.share.named(names.shareOfPeople),
  items: f.estimate,
  /** Corrected for classification error (BCH). */
  observed: f.orNull(standardizedLevel),
  adjusted: f.orNull(standardizedLevel),
};
export interface OutcomeClass extends f.Declared<typeof outcomeClass> {}

const outcomeByClass = {
  /** Share of people assigned to a wrong class. */
  wrong: f.share,
  /** From the class with fewest items, the reference, up. */
  classes: f.listOf(outcomeClass, "everybody"),
};
export interface OutcomeByClass extends f.Declared<typeof outcomeByClass> {}

const outcomeResult = {
  id: f.text,
  label: f.text,
  family: f.code<OutcomeFamily>(),
  /** Whether its values are invented. */
  assumed: f.flag,
  byNumber: f.orNull(outcomeByNumber),
  byScore: f.orNull(outcomeByScore),
  byClass: f.orNull(outcomeByClass),
  /** Why one of them is null. */
  suppressed: { byNumber: f.orNull(f.text), byScore: f.orNull(f.text), byClass: f.orNull(f.text) },
  warnings: f.warnings,
};
export interface OutcomeResult extends f.Declared<typeof outcomeResult> {}

export const outcomesRecord = {
  /** Ids of the items that are counted. */
  items: f.listOf(f.text),
  /** Groupings and external variables that are adjusted for. */
  adjusted: f.listOf(f.text),
  outcomes: f.listOf(outcomeResult, "everybody"),
};
export interface OutcomesRecord extends f.Declared<typeof outcomesRecord> {}
