import { briefFit } from "../factor/model/fit-result";
import * as f from "../figures/declare";
import * as names from "../words/messages";
import type { ChosenItems } from "./choose-items";

/** Specification of a short form. */
const shortFormChoice = {
  items: f.exact,
  /** Range of the trait, in standard deviations from its mean, where it should measure best. */
  range: f.ends(f.exact),
  /** Minimum of items per factor, where it has as many. */
  least: f.exact,
};
export interface ShortFormChoice extends f.Declared<typeof shortFormChoice> {}

/** Reported fit of a confirmatory model. */
const shortFormFit = { df: f.exact.named(names.degreesOfFreedom), ...briefFit };
export interface ShortFormFit extends f.Declared<typeof shortFormFit> {}

const shortFormAlpha = {
  estimate: f.orNull(f.estimate).named(names.alpha),
  interval: f.orNull(f.ends(f.estimate)),
};

export const shortFormRecord = {
  ...shortFormChoice,
  structure: f.text,
  chosen: f.listOf(f.text),
  of: f.listOf(f.text),
  search: f.code<ChosenItems["search"]>(),
  tried: f.exact,
  /** People of the half in which items were chosen, and of the half in which all that follows was computed. */
  chosenIn: f.people,
  judgedIn: f.people,
  factors: f.listOf(
    {
      id: f.text,
      label: f.text,
      items: f.listOf(f.text),
      /** Share of all items' information over the range that is kept. */
      information: f.orNull(f.estimate).named(names.information),
      /** Tucker's congruence of the items' loadings in the short and the full model. */
      congruence: f.orNull(f.estimate).named(names.congruence),
    },
    "everybody",
  ),
  alpha: shortFormAlpha,
  fullAlpha: shortFormAlpha,
  /** With the full score, as if both had been answered separately (Levy 1967), with errors by factor as in alpha. */
  correlation: f.orNull(f.estimate).named(names.correlation),
  fit: f.orNull(shortFormFit),
  fullFit: f.orNull(shortFormFit),
  warnings: f.warnings,
};
export interface ShortForm extends f.Declared<typeof shortFormRecord> {}
