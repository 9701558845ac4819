/** The records of a scale's reliability and of what it adds to others; plain numbers, JSON-safe. */
import * as f from "../figures/declare";
import { outsideRecord } from "../figures/unit-coefficients";
import { descriptivesRecord } from "../survey/items/descriptives-result";
import * as names from "../words/messages";

const splitHalfRecord = {
  mean: f.orNull(f.estimate),
  lowest: f.orNull(f.estimate),
  highest: f.orNull(f.estimate),
  splits: f.exact,
  exhaustive: f.flag,
};
/** As computed, with values below 0. */
export type SplitHalf = Computed<f.Declared<typeof splitHalfRecord>>;
type Computed<T> = { readonly [K in keyof T]: NonNullable<T[K]> };

const guttmanLambdasRecord = {
  l1: f.orNull(f.estimate),
  l2: f.orNull(f.estimate),
  l3: f.orNull(f.estimate),
  l4: f.orNull(f.estimate),
  l5: f.orNull(f.estimate),
  l6: f.orNull(f.estimate),
};
type Lambdas = f.Declared<typeof guttmanLambdasRecord>;
/** As computed, with values below 0. */
export type GuttmanLambdas = Computed<Omit<Lambdas, "l6">> & Pick<Lambdas, "l6">;

/**
 * Reliability of one scale, of observed scores unless the name says otherwise; null where undefined (see warnings) and
 * outside 0 to 1 (see `outside`), where intervals end.
 */
export const scaleReliability = {
  scale: f.text,
  /** The structure whose factor this scale is; null for all items. */
  structure: f.orNull(f.text),
  label: f.text,
  items: f.listOf(f.text),
  /** People with a complete answer to the scale's items. */
  n: f.people,
  /** Of these people's sum scores, as analyzed, under sampling weights (`se` is then null); null without people, and where hidden. */
  descriptives: f.orNull(descriptivesRecord),
  /** Lowest and highest possible sum score; null with a continuous item. */
  ends: f.orNull(f.ends(f.exact)),
  /** Items that are answered in the opposite direction of the others: they load on the scale's one factor with the other sign. */
  opposite: f.listOf(f.text),
  /** Cronbach's alpha of the item scores; KR-20 for binary items. */
  alpha: f.orNull(f.estimate).named(names.alpha),
  alphaInterval: f.orNull(f.ends(f.estimate)),
  /**
   * "linearized": from the influence of people, or of sampling units; "normal-theory": of a matrix in place of answers; null
   * without an interval.
   */
  alphaIntervalMethod: f.orNull(f.code<"linearized" | "normal-theory">()),
  /** 95 % percentile bootstrap interval; null without samples. */
  alphaBootstrapInterval: f.orNull(f.ends(f.estimate)),
  /** From the Pearson correlations. */
  standardizedAlpha: f.orNull(f.estimate).named(names.standardizedAlpha),
  /** 95 % linearized interval. */
  standardizedAlphaInterval: f.orNull(f.ends(f.estimate)),
  /** From tetrachoric or polychoric correlations, on the scale of latent responses; null for other correlations. */
  ordinalAlpha: f.orNull(f.estimate).named(names.ordinalAlpha),
  /** 95 % linearized interval; null where a pair had an empty cell. */
  ordinalAlphaInterval: f.orNull(f.ends(f.estimate)),
  averageCorrelation: f.orNull(f.estimate),
  itemRest: f.byName(f.orNull(f.estimate).named(names.itemRestCorrelation), "everybody"),
  alphaIfDropped: f.byName(f.orNull(f.estimate), "everybody"),
  /** Only for two items. */
  spearmanBrown: f.orNull(f.estimate).named(names.spearmanBrown),
  /** Over all splits into halves for at most 16 items, otherwise over seeded random ones. */
  splitHalf: f.orNull(splitHalfRecord),
  /** Guttman's (1945) lambda 1 to 6. */
  lambdas: f.orNull(guttmanLambdasRecord),
  /**
   * McDonald's omega total and hierarchical (Schmid-Leiman) from an EFA of the items' correlations (latent scale where
   * these are tetrachoric or polychoric).
   */
  omegaTotal: f.orNull(f.estimate).named(names.omegaTotal),
  omegaHierarchical: f.orNull(f.estimate).named(names.omegaHierarchical),
  outside: outsideRecord,
  warnings: f.warnings,
};
export interface ScaleReliability extends f.Declared<typeof scaleReliability> {}

/** How well a subscale's true score is predicted by its own score, and by a larger scale's score. */
export const addedValueRecord = {
  /** The larger scale, and the structure whose factor it is; null for all items. */
  over: f.text,
  structure: f.orNull(f.text),
  /**
   * Proportional reductions in mean squared error, over people who answered all items of the larger scale: by the
   * subscale's score (its alpha), and by the larger scale's. Null unless alpha is above 0.
   */
  subscore: f.orNull(f.estimate),
  total: f.orNull(f.estimate),
  /** The first minus the second, with its 95 % linearized interval. */
  difference: f.orNull(f.estimate).named(names.difference),
  interval: f.orNull(f.ends(f.estimate)),
};
export interface AddedValue extends f.Declared<typeof addedValueRecord> {}

/** How much of the items' common variance is due to a general factor. */
export const generalFactorRecord = {
  /** Number of factors of the solution. */
  factors: f.exact,
  /** Explained common variance (ECV) of the general factor; null where undefined. */
  ecv: f.orNull(f.estimate),
  /** The general factor: second-order above three or more factors, or the first one before rotation. */
  method: f.code<"schmid-leiman" | "first-unrotated-factor">(),
  /** Percentage of uncontaminated correlations, each item in the group of its largest loading. */
  puc: f.orNull(f.estimate),
  /** The general factor's share of the sum score's variance, on the scale of the correlations. */
  omegaHierarchical: f.orNull(f.estimate).named(names.omegaHierarchical),
  /** Why `omegaHierarchical` and `puc` are null; "heywood": they come from an improper solution. */
  problem: f.orNull(f.code<"fewer-than-three-group-factors" | "not-converged" | "no-variance" | "heywood">()),
};
export interface GeneralFactor extends f.Declared<typeof generalFactorRecord> {}
