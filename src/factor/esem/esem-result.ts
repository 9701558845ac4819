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
  people,
  text,
  warnings,
} from "../../figures/declare";
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
