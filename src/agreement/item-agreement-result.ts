import * as f from "../figures/declare";

/** Weights of disagreements: equal, by distance of the categories, by its square. */
export type KappaWeights = "none" | "linear" | "quadratic";

/** Distance of two values: equal for all, by the number of ratings between, or their difference. */
export type KrippendorffMetric = "nominal" | "ordinal" | "interval";

const coefficient = { estimate: f.orNull(f.estimate), interval: f.orNull(f.ends(f.estimate)) };

/** The estimate is null where chance agreement is 1. */
const kappa = { weights: f.code<KappaWeights>(), ...coefficient, standardError: f.orNull(f.error) };
export interface Kappa extends f.Declared<typeof kappa> {}

const kappaResult = {
  n: f.people,
  /** Weighted share of people in the same category twice. */
  agreement: f.orNull(f.share),
  kappas: f.listOf(kappa, "everybody"),
};
export interface KappaResult extends f.Declared<typeof kappaResult> {}

/** Of the first rating and a further one, by number. */
export const kappas = f.listOf({ of: f.ends(f.exact), ...kappaResult }, "everybody");

const fleissKappa = {
  n: f.people,
  ratings: f.exact,
  /** Share of a person's pairs of ratings that agree. */
  agreement: f.orNull(f.share),
  /** Null where all ratings are in one category. */
  ...coefficient,
  standardError: f.orNull(f.error),
  /** Standard error under chance agreement, for its test; null under weights, strata or clusters. */
  chanceError: f.orNull(f.error),
  /** By category, against all others together. */
  categories: f.listOf({ score: f.exact, estimate: f.orNull(f.estimate) }, "everybody"),
};
export interface FleissKappa extends f.Declared<typeof fleissKappa> {}
export const fleiss = f.orNull(fleissKappa);

/** The number of people with at least two ratings; the interval by bootstrap samples, null without. */
export const krippendorff = { metric: f.code<KrippendorffMetric>(), n: f.people, ...coefficient };
export interface KrippendorffAlpha extends f.Declared<typeof krippendorff> {}
