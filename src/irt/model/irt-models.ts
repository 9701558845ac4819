import { asymptotes } from "./curves/asymptotes";
import { adjacentCategories, nominalCategories, ratingScale } from "./curves/divide-by-total";
import type { ResponseCurve } from "./curves/response-curve";
import { sequentialSteps } from "./curves/sequential-steps";

/** A normal or lognormal prior on a parameter, for the posterior mode; null for none. */
export interface IrtPrior {
  readonly kind: "normal" | "lognormal";
  readonly mean: number;
  readonly sd: number;
}

/** A parameter that items have beside slopes and intercepts. */
export interface FurtherParameter {
  /**
   * "lower", "upper": logit of an asymptote; "score" of category number `place`; "shift" of the item's location, minus
   * its difficulty relative to the first item's, where it is 0.
   */
  readonly kind: "lower" | "upper" | "score" | "shift";
  readonly place: number;
  readonly start: number;
  readonly prior: IrtPrior | null;
}

interface ItemModel {
  /** Name in commands. */
  readonly option: string;
  /** "two": items of two categories only; "equal": all items have equally many. */
  readonly categories: "two" | "any" | "equal";
  /** "one": slopes 1 and the factors' variances free. */
  readonly slopes: "free" | "one";
  /** What an intercept is about: a boundary (descending), a category against the first, a step that items share, going on from the category before. */
  readonly intercepts: "boundaries" | "categories" | "steps" | "continuations";
  /** Null: the graded response model, which for two categories is the two-parameter logistic model. */
  readonly curve: ResponseCurve | null;
  /** In the curve's order, behind the intercepts. */
  readonly further: (categories: number) => readonly FurtherParameter[];
}

const none = (): readonly FurtherParameter[] => [];

/**
 * Maximum likelihood seldom determines asymptotes, so that they have priors unless others are given: of .2 (95 % from .08
 * to .40) and .9 (.77 to .96).
 */
export const LOWER_PRIOR = { kind: "normal", mean: -1.4, sd: 0.5 } as const satisfies IrtPrior;
export const UPPER_PRIOR = { kind: "normal", mean: 2.2, sd: 0.5 } as const satisfies IrtPrior;

const LOWER: FurtherParameter = { kind: "lower", place: 0, start: LOWER_PRIOR.mean, prior: LOWER_PRIOR };
const UPPER: FurtherParameter = { kind: "upper", place: 0, start: UPPER_PRIOR.mean, prior: UPPER_PRIOR };

/** The item response models by name. */
export const IRT_MODELS = {
  Rasch: {
    option: "rasch",
    categories: "two",
    slopes: "one",
    intercepts: "boundaries",
    curve: null,
    further: none,
  },
  "2PL": {
    option: "2pl",
    categories: "two",
    slopes: "free",
    intercepts: "boundaries",
    curve: null,
    further: none,
  },
  "3PL": {
    option: "3pl",
    categories: "two",
    slopes: "free",
    intercepts: "boundaries",
    curve: asymptotes(false),
    further: () => [LOWER],
  },
  "4PL": {
    option: "4pl",
    categories: "two",
    slopes: "free",
    intercepts: "boundaries",
    curve: asymptotes(true),
    further: () => [LOWER, UPPER],
  },
  graded: {
    option: "graded",
    categories: "any",
    slopes: "free",
    intercepts: "boundaries",
    curve: null,
    further: none,
  },
  "partial credit": {
    option: "pcm",
    categories: "any",
    slopes: "one",
    intercepts: "categories",
    curve: adjacentCategories,
    further: none,
  },
  "generalized partial credit": {
    option: "gpcm",
    categories: "any",
    slopes: "free",
    intercepts: "categories",
    curve: adjacentCategories,
    further: none,
  },
  "rating scale": {
    option: "rsm",
    categories: "equal",
    slopes: "one",
    intercepts: "steps",
    curve: ratingScale,
    further: () => [{ kind: "shift", place: 0, start: 0, prior: null }],
  },
  nominal: {
    option: "nominal",
    categories: "any",
    slopes: "free",
    intercepts: "categories",
    curve: nominalCategories,
    further: (categories) =>
      Array.from({ length: categories - 2 }, (_, k) => ({
        kind: "score",
        place: k + 1,
        start: k + 1,
        prior: null,
      })),
  },
  sequential: {
    option: "sequential",
    categories: "any",
    slopes: "free",
    intercepts: "continuations",
    curve: sequentialSteps,
    further: none,
  },
  "sequential Rasch": {
    option: "tutz",
    categories: "any",
    slopes: "one",
    intercepts: "continuations",
    curve: sequentialSteps,
    further: none,
  },
} as const satisfies Readonly<Record<string, ItemModel>>;

export type IrtModelName = keyof typeof IRT_MODELS;

export const IRT_MODEL_NAMES = Object.keys(IRT_MODELS) as IrtModelName[];

/** Typed alike for all names. */
export const itemModel = (name: IrtModelName): ItemModel => IRT_MODELS[name];
