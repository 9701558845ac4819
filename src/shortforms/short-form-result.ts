import { briefFit } from "../factor/cfa/fit-result";
import {
  code,
  type Declared,
  ends,
  estimate,
  exact,
  listOf,
  orNull,
  people,
  text,
  warnings,
} from "../figures/declare";
import * as names from "../words/messages";
import type { ChosenItems } from "./choose-items";

/** Specification of a short form. */
const shortFormChoice = {
  items: exact,
  /** Range of the trait, in standard deviations from its mean, where it should measure best. */
  range: ends(exact),
  /** Minimum of items per factor, where it has as many. */
  least: exact,
};
export interface ShortFormChoice extends Declared<typeof shortFormChoice> {}

/** Reported fit of a confirmatory model. */
const shortFormFit = { df: exact.named(names.degreesOfFreedom), ...briefFit };
export interface ShortFormFit extends Declared<typeof shortFormFit> {}

const shortFormAlpha = {
  estimate: orNull(estimate).named(names.alpha),
  interval: orNull(ends(estimate)),
};

export const shortFormRecord = {
  ...shortFormChoice,
  structure: text,
  chosen: listOf(text),
  of: listOf(text),
  search: code<ChosenItems["search"]>(),
  tried: exact,
  /** People of the half in which items were chosen, and of the half in which all that follows was computed. */
  chosenIn: people,
  judgedIn: people,
  factors: listOf({
    id: text,
    label: text,
    items: listOf(text),
    /** Share of all items' information over the range that is kept. */
    information: orNull(estimate).named(names.information),
    /** Tucker's congruence of the items' loadings in the short and the full model. */
    congruence: orNull(estimate).named(names.congruence),
  }),
  alpha: shortFormAlpha,
  fullAlpha: shortFormAlpha,
  /** With the full score, as if both had been answered separately (Levy 1967), with errors by factor as in alpha. */
  correlation: orNull(estimate).named(names.correlation),
  fit: orNull(shortFormFit),
  fullFit: orNull(shortFormFit),
  warnings,
};
export interface ShortForm extends Declared<typeof shortFormRecord> {}
