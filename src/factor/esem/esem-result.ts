/** The record of an exploratory analysis with confirmatory tests and standard errors; JSON-safe. */
import * as f from "../../figures/declare";
import * as names from "../../words/messages";
import type { Estimator } from "../cfa/estimator";
import type { Rotation } from "../efa/rotation/rotations";
import { fit } from "../model/fit-result";

export const esemSolution = {
  factors: f.exact,
  estimator: f.code<Estimator>(),
  rotation: f.code<Rotation>(),
  items: f.listOf(f.text),
  /** Rotated pattern matrix, item x factor, and its standard errors (null where not defined). */
  loadings: f.listOf(f.listOf(f.estimate, "everybody")),
  standardErrors: f.listOf(f.listOf(f.orNull(f.error), "everybody")),
  phi: f.listOf(f.listOf(f.estimate, "pair"), "pair"),
  phiStandardErrors: f.listOf(f.listOf(f.orNull(f.error), "pair"), "pair"),
  uniquenesses: f.listOf(f.estimate, "everybody"),
  fit,
  converged: f.flag,
  admissible: f.flag,
  warnings: f.warnings,
};
export interface EsemSolution extends f.Declared<typeof esemSolution> {}

/** Test of fit of an exploratory solution. */
const factorTest = {
  /** 0: no common factor. */
  factors: f.exact,
  chiSquare: f.orNull(f.statistic).named(names.chiSquared),
  df: f.estimate.named(names.degreesOfFreedom),
  /** Null without degrees of freedom, and where it is not defined. */
  p: f.orNull(f.p).named(names.pValue),
  converged: f.flag,
  /** Items whose uniqueness was fixed at .005, as there is no solution without a bound (Heywood cases). */
  held: f.listOf(f.text),
};
export interface FactorTest extends f.Declared<typeof factorTest> {}

/** Tests of increasing numbers of factors until one is not rejected. */
export const factorTestsRecord = {
  /** The smallest number that is not rejected; null if all testable ones are, or the tests stopped. */
  factors: f.orNull(f.exact),
  /** The smallest number that the tests leave open; null without tests. */
  atLeast: f.orNull(f.exact),
  alpha: f.exact,
  tests: f.listOf(factorTest, "everybody"),
  /** Code of the error that stopped them; null otherwise. */
  problem: f.orNull(f.text),
};
export interface FactorTests extends f.Declared<typeof factorTestsRecord> {}

/** Exploratory analysis of one half of the people, confirmed on the other. */
export const crossValidation = {
  seed: f.exact,
  stratifiedBy: f.orNull(f.text),
  n: f.ends(f.people),
  /** What the exploratory half found, by number of factors: each item's factor by its largest loading. */
  explored: f.listOf(
    {
      factors: f.exact,
      /** Empty where there is none. */
      model: f.text,
      /** Items without a salient loading. */
      notPlaced: f.listOf(f.text),
      /** Why there is no model, in a full sentence. */
      problem: f.orNull(f.text),
    },
    "everybody",
  ),
  /** Fits of the models in the other half: found ones ("found-2") and declared ones. */
  confirmed: f.listOf(
    {
      structure: f.text,
      found: f.flag,
      model: f.text,
      fit: f.orNull(fit),
      converged: f.flag,
      admissible: f.flag,
      problem: f.orNull(f.text),
    },
    "everybody",
  ),
};
export interface CrossValidation extends f.Declared<typeof crossValidation> {}
