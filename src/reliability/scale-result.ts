/** The records of a scale's reliability and of what it adds to others; plain numbers, JSON-safe. */
import {
  byName,
  code,
  type Declared,
  ends,
  estimate,
  exact,
  flag,
  listOf,
  orNull,
  people,
  text,
  warnings,
} from "../figures/declare";
import { descriptivesRecord } from "../survey/items/descriptives-result";
import * as names from "../words/messages";

const splitHalfRecord = {
  mean: estimate,
  lowest: estimate,
  highest: estimate,
  splits: exact,
  exhaustive: flag,
};
export interface SplitHalf extends Declared<typeof splitHalfRecord> {}

const guttmanLambdasRecord = {
  l1: estimate,
  l2: estimate,
  l3: estimate,
  l4: estimate,
  l5: estimate,
  l6: orNull(estimate),
};
export interface GuttmanLambdas extends Declared<typeof guttmanLambdasRecord> {}

/** Reliability of one scale, of observed scores unless the name says otherwise; null where undefined (see warnings). */
export const scaleReliability = {
  scale: text,
  /** The structure whose factor this scale is; null for all items. */
  structure: orNull(text),
  label: text,
  items: listOf(text),
  /** People with a complete answer to the scale's items. */
  n: people,
  /** Of these people's sum scores, as analyzed; null without people, and where hidden. */
  descriptives: orNull(descriptivesRecord),
  /** Cronbach's alpha of the item scores; KR-20 for binary items. */
  alpha: orNull(estimate).named(names.alpha),
  alphaInterval: orNull(ends(estimate)),
  /** "linearized": from the influence of people, or of sampling units; null without an interval. */
  alphaIntervalMethod: orNull(code<"linearized">()),
  /** 95 % percentile bootstrap interval; null without samples. */
  alphaBootstrapInterval: orNull(ends(estimate)),
  /** From the Pearson correlations. */
  standardizedAlpha: orNull(estimate).named(names.standardizedAlpha),
  /** 95 % linearized interval. */
  standardizedAlphaInterval: orNull(ends(estimate)),
  /** From tetrachoric or polychoric correlations, on the scale of latent responses; null for other correlations. */
  ordinalAlpha: orNull(estimate).named(names.ordinalAlpha),
  /** 95 % linearized interval; null where a pair had an empty cell. */
  ordinalAlphaInterval: orNull(ends(estimate)),
  averageCorrelation: orNull(estimate),
  itemRest: byName(orNull(estimate).named(names.itemRestCorrelation)),
  alphaIfDropped: byName(orNull(estimate)),
  /** Only for two items. */
  spearmanBrown: orNull(estimate).named(names.spearmanBrown),
  /** Over all splits into halves for at most 16 items, otherwise over seeded random ones. */
  splitHalf: orNull(splitHalfRecord),
  /** Guttman's (1945) lambda 1 to 6. */
  lambdas: orNull(guttmanLambdasRecord),
  /**
   * McDonald's omega total and hierarchical (Schmid-Leiman) from an EFA of the items' correlations (latent scale where
   * these are tetrachoric or polychoric).
   */
  omegaTotal: orNull(estimate).named(names.omegaTotal),
  omegaHierarchical: orNull(estimate).named(names.omegaHierarchical),
  warnings,
};
export interface ScaleReliability extends Declared<typeof scaleReliability> {}

/** How well a subscale's true score is predicted by its own score, and by a larger scale's score. */
export const addedValueRecord = {
  /** The larger scale, and the structure whose factor it is; null for all items. */
  over: text,
  structure: orNull(text),
  /**
   * Proportional reductions in mean squared error, over people who answered all items of the larger scale: by the
   * subscale's score (its alpha), and by the larger scale's. Null unless alpha is above 0.
   */
  subscore: orNull(estimate),
  total: orNull(estimate),
  /** The first minus the second, with its 95 % linearized interval. */
  difference: orNull(estimate).named(names.difference),
  interval: orNull(ends(estimate)),
};
export interface AddedValue extends Declared<typeof addedValueRecord> {}

/** How much of the items' common variance is due to a general factor. */
export const generalFactorRecord = {
  /** Number of factors of the solution. */
  factors: exact,
  /** Explained common variance (ECV) of the general factor; null where undefined. */
  ecv: orNull(estimate),
  /** The general factor: second-order above three or more factors, or the first one before rotation. */
  method: code<"schmid-leiman" | "first-unrotated-factor">(),
  /** Percentage of uncontaminated correlations, each item in the group of its largest loading. */
  puc: orNull(estimate),
  /** The general factor's share of the sum score's variance, on the scale of the correlations. */
  omegaHierarchical: orNull(estimate).named(names.omegaHierarchical),
  /** Why `puc` and `omegaHierarchical` are null. */
  problem: orNull(code<"fewer-than-three-group-factors" | "not-converged" | "no-variance">()),
};
export interface GeneralFactor extends Declared<typeof generalFactorRecord> {}
