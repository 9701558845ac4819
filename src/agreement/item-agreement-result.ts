import {
  code,
  type Declared,
  ends,
  error,
  estimate,
  exact,
  listOf,
  orNull,
  people,
  share,
} from "../figures/declare";

/** Weights of disagreements: equal, by distance of the categories, by its square. */
export type KappaWeights = "none" | "linear" | "quadratic";

/** Distance of two values: equal for all, or by the number of ratings between. */
export type KrippendorffMetric = "nominal" | "ordinal";

const coefficient = { estimate: orNull(estimate), interval: orNull(ends(estimate)) };

/** The estimate is null where chance agreement is 1. */
const kappa = { weights: code<KappaWeights>(), ...coefficient, standardError: orNull(error) };
export interface Kappa extends Declared<typeof kappa> {}

const kappaResult = {
  n: people,
  /** Weighted share of people in the same category twice. */
  agreement: orNull(share),
  kappas: listOf(kappa),
};
export interface KappaResult extends Declared<typeof kappaResult> {}

/** Of the first rating and a further one, by number. */
export const kappas = listOf({ of: ends(exact), ...kappaResult });

const fleissKappa = {
  n: people,
  ratings: exact,
  /** Share of a person's pairs of ratings that agree. */
  agreement: orNull(share),
  /** Null where all ratings are in one category. */
  ...coefficient,
  standardError: orNull(error),
  /** Standard error under chance agreement, for its test; null under weights, strata or clusters. */
  chanceError: orNull(error),
  /** By category, against all others together. */
  categories: listOf({ score: exact, estimate: orNull(estimate) }),
};
export interface FleissKappa extends Declared<typeof fleissKappa> {}
export const fleiss = orNull(fleissKappa);

/** The number of people with at least two ratings; the interval by bootstrap samples, null without. */
export const krippendorff = { metric: code<KrippendorffMetric>(), n: people, ...coefficient };
export interface KrippendorffAlpha extends Declared<typeof krippendorff> {}
