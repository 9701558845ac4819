/** Models whose categories have probabilities proportional to exp(score z + constant). */

import { exp } from "../../../numeric/elementary/exp";
import type { CurveDerivatives, ItemCurve, LinearSum, ResponseCurve } from "./response-curve";

interface Family {
  /** Intercepts by step, shared by items, with a shift of the item (the last parameter), or by category. */
  readonly intercepts: "steps" | "categories";
  /** Scores of the middle categories are parameters, behind the intercepts; otherwise they are the categories' numbers. */
  readonly hasScores: boolean;
}

/**
 * Categories 0, 1, ... with scores 0, 1, ... and an intercept each but the first: the partial credit model (slopes 1)
 * and the generalized one.
 * @see Masters (1982), Psychometrika, 47, 149-174; Muraki (1992), Applied Psychological Measurement, 16, 159-176
 */
export const adjacentCategories = divideByTotal({ intercepts: "categories", hasScores: false });

/**
 * Steps that all items share (minus their difficulties), and a shift of the item's location: step k of an item is at its
 * difficulty less the shift.
 * @see Andrich (1978), Psychometrika, 43, 561-573
 */
export const ratingScale = divideByTotal({ intercepts: "steps", hasScores: false });

/**
 * Scores of the categories are estimated; the first is 0 and the last the number of categories less 1.
 * @see Bock (1972), Psychometrika, 37, 29-51; Thissen, Cai & Bock (2010), in Handbook of polytomous item response theory
 *   models (identification)
 */
export const nominalCategories = divideByTotal({ intercepts: "categories", hasScores: true });

function categoriesOf({ intercepts, hasScores }: Family, parameters: number): number {
  if (intercepts === "steps") return parameters;
  return hasScores ? (parameters + 3) / 2 : parameters + 1;
}

/** The parameters whose sum is a category's constant. */
function constantOf({ intercepts }: Family, category: number, categories: number): LinearSum {
  if (category === 0) return [];
  if (intercepts === "categories") return [[category - 1, 1]];
  return [...Array.from({ length: category }, (_, step) => [step, 1] as const), [categories - 1, category]];
}

function divideByTotal(family: Family): ResponseCurve {
  return {
    of: (parameters) => curveOf(family, parameters),
    shown(parameters) {
      const categories = categoriesOf(family, parameters);
      const constants = Array.from({ length: categories }, (_, k) => constantOf(family, k, categories));
      const d = constants.slice(1);
      const steps = d.map((own, k) => difference(own, constants[k] ?? []));
      return { d, steps: family.hasScores ? null : steps };
    },
  };
}

function difference(one: LinearSum, other: LinearSum): LinearSum {
  const sums = new Map(one);
  for (const [parameter, factor] of other) sums.set(parameter, (sums.get(parameter) ?? 0) - factor);
  return [...sums].filter(([, factor]) => factor !== 0);
}

/**
 * The logit of a category against the first is L = s z + c. With P its probability and means over categories, the
 * derivatives of log P are L' less the mean of L', and L'' less the mean of L'' less the covariance of the L'.
 */
function curveOf(family: Family, parameters: Float64Array): ItemCurve {
  const categories = categoriesOf(family, parameters.length);
  const numbers = parameters.length + 1;
  const scores = new Float64Array(categories);
  const constants = new Float64Array(categories);
  /** Derivatives of the logits: `fixed` plus z times `byZ`. */
  const fixed = new Float64Array(categories * numbers);
  const byZ = new Float64Array(categories * numbers);
  const weights = new Float64Array(parameters.length);
  for (let k = 0; k < categories; k++) {
    const isFree = family.hasScores && k > 0 && k < categories - 1;
    const place = categories - 2 + k;
    scores[k] = isFree ? parameters[place]! : k;
    if (isFree) byZ[k * numbers + place + 1] = 1;
    fixed[k * numbers] = scores[k]!;
    for (const [parameter, factor] of constantOf(family, k, categories)) {
      constants[k]! += factor * parameters[parameter]!;
      fixed[k * numbers + parameter + 1] = factor;
    }
    if (k > 0) weights[k - 1] = family.intercepts === "steps" ? 1 : scores[k]!;
  }

  const probabilities = (z: number, into: Float64Array): void => {
    let highest = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < categories; k++) {
      into[k] = scores[k]! * z + constants[k]!;
      if (into[k]! > highest) highest = into[k]!;
    }
    let sum = 0;
    for (let k = 0; k < categories; k++) sum += into[k] = exp(into[k]! - highest);
    for (let k = 0; k < categories; k++) into[k]! /= sum;
  };
  const means = new Float64Array(numbers);
  const derivatives = (z: number, { probabilities: p, first }: CurveDerivatives): void => {
    probabilities(z, p);
    means.fill(0);
    for (let k = 0, at = 0; k < categories; k++) {
      for (let i = 0; i < numbers; i++, at++) {
        first[at] = fixed[at]! + z * byZ[at]!;
        means[i]! += p[k]! * first[at]!;
      }
    }
    for (let k = 0, at = 0; k < categories; k++)
      for (let i = 0; i < numbers; i++, at++) first[at]! -= means[i]!;
  };
  const p = new Float64Array(categories);
  const first = new Float64Array(categories * numbers);
  return {
    categories,
    weights,
    probabilities,
    derivatives,
    sums(z, people, { gradient, information }) {
      derivatives(z, { probabilities: p, first });
      gradient.fill(0);
      information.fill(0);
      let all = 0;
      for (let k = 0; k < categories; k++) all += people[k]!;
      for (let k = 0, at = 0; k < categories; k++, at += numbers) {
        const expected = all * p[k]!;
        for (let i = 0; i < numbers; i++) {
          gradient[i]! += people[k]! * first[at + i]!;
          const weighted = expected * first[at + i]!;
          for (let j = i; j < numbers; j++) information[i * numbers + j]! += weighted * first[at + j]!;
          // A score's derivative grows with z.
          information[i]! -= (people[k]! - expected) * byZ[at + i]!;
        }
      }
    },
  };
}
