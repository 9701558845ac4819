import {
  code,
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
} from "../figures/declare";
import { waldTestRecord } from "../survey/regression/regression-result";
import * as names from "../words/messages";
import type { OutcomeFamily } from "./outcome-variable";

/** An estimate with its standard error and 95 % interval. */
const outcomeEstimate = {
  estimate,
  /** Null, as the interval, without degrees of freedom. */
  se: orNull(error).named(names.standardError),
  low: orNull(estimate).named(names.low95),
  high: orNull(estimate).named(names.high95),
};
export interface OutcomeEstimate extends Declared<typeof outcomeEstimate> {}

const effect = {
  /** Relative to the reference; null for the reference, and the ratio where a mean is not above 0. */
  ratio: orNull(outcomeEstimate),
  difference: orNull(outcomeEstimate),
};

/** Mean of an outcome at one exposure: a share of yes, a rate or a mean. */
const standardizedLevel = { mean: outcomeEstimate, ...effect };
export interface StandardizedLevel extends Declared<typeof standardizedLevel> {}

/** People with a number of different experiences. */
const outcomeLevel = {
  number: exact,
  /** Whether those with more are included. */
  orMore: flag,
  n: people,
  /** Fewer than 50 people: to be shown in parentheses. */
  fewPeople: flag,
  observed: orNull(standardizedLevel),
  /** With everybody at this number and covariates as observed. */
  adjusted: orNull(standardizedLevel),
};
export interface OutcomeLevel extends Declared<typeof outcomeLevel> {}

/** The change per experience of the log odds, log rate or mean. */
const outcomeTrend = {
  ...waldTestRecord,
  estimate: estimate.named(names.estimate),
  se: error.named(names.standardError),
  /** Test of departure from linearity; null with two numbers. */
  departure: orNull(waldTestRecord),
};
export interface OutcomeTrend extends Declared<typeof outcomeTrend> {}

const outcomeByNumber = {
  /**
   * People with known outcome and number, and of these those with all covariates: in a release in tens (as are degrees
   * of freedom by them), and null where few may lack them.
   */
  n: people,
  adjustedN: orNull(people),
  /** From the reference up. */
  levels: listOf(outcomeLevel, "level"),
  trend: orNull(outcomeTrend),
  /** Whether the change per experience differs between the levels of a grouping. */
  interactions: listOf({
    ...waldTestRecord,
    group: text,
    /** By Holm's method over groupings. */
    adjustedP: orNull(p).named(names.pHolm),
  }),
  /** E-values of the adjusted risk ratio of the highest number, and of its interval's end next to 1. */
  eValue: orNull({ estimate, limit: estimate }),
};
export interface OutcomeByNumber extends Declared<typeof outcomeByNumber> {}

/** With everybody's score one standard deviation higher. */
const outcomeByScore = {
  /** Null where it would reveal how few have some score. */
  sd: orNull(estimate).named(names.standardDeviation),
  observed: orNull(effect),
  adjusted: orNull(effect),
};
export interface OutcomeByScore extends Declared<typeof outcomeByScore> {}

/** People of a latent class. */
const outcomeClass = {
  /** Share of people, and mean number of items. */
  size: share.named(names.shareOfPeople),
  items: estimate,
  /** Corrected for classification error (BCH). */
  observed: orNull(standardizedLevel),
  adjusted: orNull(standardizedLevel),
};
export interface OutcomeClass extends Declared<typeof outcomeClass> {}

const outcomeByClass = {
  /** Share of people assigned to a wrong class. */
  wrong: share,
  /** From the class with fewest items, the reference, up. */
  classes: listOf(outcomeClass),
};
export interface OutcomeByClass extends Declared<typeof outcomeByClass> {}

const outcomeResult = {
  id: text,
  label: text,
  family: code<OutcomeFamily>(),
  /** Whether its values are invented. */
  assumed: flag,
  byNumber: orNull(outcomeByNumber),
  byScore: orNull(outcomeByScore),
  byClass: orNull(outcomeByClass),
  /** Why one of them is null. */
  suppressed: { byNumber: orNull(text), byScore: orNull(text), byClass: orNull(text) },
  warnings,
};
export interface OutcomeResult extends Declared<typeof outcomeResult> {}

export const outcomesRecord = {
  /** Ids of the items that are counted. */
  items: listOf(text),
  /** Groupings and external variables that are adjusted for. */
  adjusted: listOf(text),
  outcomes: listOf(outcomeResult),
};
export interface OutcomesRecord extends Declared<typeof outcomesRecord> {}
