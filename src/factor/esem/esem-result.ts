/** The record of an exploratory analysis with confirmatory tests and standard errors; JSON-safe. */
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
  warnings,
} from "../../figures/declare";
import * as names from "../../words/messages";
import type { Estimator } from "../cfa/estimator";
import { fit } from "../cfa/fit-result";
import type { Rotation } from "../efa/rotation/rotations";

export const esemSolution = {
  factors: exact,
  estimator: code<Estimator>(),
  rotation: code<Rotation>(),
  items: listOf(text),
  /** Rotated pattern matrix, item x factor, and its standard errors (null where not defined). */
  loadings: listOf(listOf(estimate)),
  standardErrors: listOf(listOf(orNull(error))),
  phi: listOf(listOf(estimate)),
  phiStandardErrors: listOf(listOf(orNull(error))),
  uniquenesses: listOf(estimate),
  fit,
  converged: flag,
  admissible: flag,
  warnings,
};
export interface EsemSolution extends Declared<typeof esemSolution> {}

/** Test of fit of an exploratory solution. */
const factorTest = {
  /** 0: no common factor. */
  factors: exact,
  chiSquare: orNull(statistic).named(names.chiSquared),
  df: estimate.named(names.degreesOfFreedom),
  /** Null without degrees of freedom, and where it is not defined. */
  p: orNull(p).named(names.pValue),
  converged: flag,
  /** Items whose uniqueness was fixed at .005, as there is no solution without a bound (Heywood cases). */
  held: listOf(text),
};
export interface FactorTest extends Declared<typeof factorTest> {}

/** Tests of increasing numbers of factors until one is not rejected. */
export const factorTestsRecord = {
  /** The smallest number that is not rejected; null if all testable ones are, or the tests stopped. */
  factors: orNull(exact),
  /** The smallest number that the tests leave open; null without tests. */
  atLeast: orNull(exact),
  alpha: exact,
  tests: listOf(factorTest),
  /** Code of the error that stopped them; null otherwise. */
  problem: orNull(text),
};
export interface FactorTests extends Declared<typeof factorTestsRecord> {}

/** Exploratory analysis of one half of the people, confirmed on the other. */
export const crossValidation = {
  seed: exact,
  stratifiedBy: orNull(text),
  n: ends(people),
  /** What the exploratory half found, by number of factors: each item's factor by its largest loading. */
  explored: listOf({
    factors: exact,
    /** Empty where there is none. */
    model: text,
    /** Items without a salient loading. */
    notPlaced: listOf(text),
    /** Why there is no model, in a full sentence. */
    problem: orNull(text),
  }),
  /** Fits of the models in the other half: found ones ("found-2") and declared ones. */
  confirmed: listOf({
    structure: text,
    found: flag,
    model: text,
    fit: orNull(fit),
    converged: flag,
    admissible: flag,
    problem: orNull(text),
  }),
};
export interface CrossValidation extends Declared<typeof crossValidation> {}
