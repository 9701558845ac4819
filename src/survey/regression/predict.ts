import { exp } from "../../numeric/elementary/exp";
import { innerProduct } from "../../numeric/linear-algebra/dense";
import { type FiniteFit, FORETOLD, type NullVector } from "./finite-fit";

/** A probability and its derivative by the logit: 0 where it is 0 or 1 for certain. */
export interface Prediction {
  readonly probability: number;
  readonly slope: number;
}

/** A sum that is 0 but for rounding. */
const NOTHING = 1e-6;

/**
 * The probability where the columns have these values; null where the data leave it open.
 *
 * @param x by column
 */
export function predict(fit: FiniteFit, x: Float64Array): Prediction | null {
  if (!orthogonal(fit.dependent, x)) return null;
  for (const direction of fit.directions) {
    const move = innerProduct(direction, x);
    if (Math.abs(move) > FORETOLD) return { probability: move > 0 ? 1 : 0, slope: 0 };
  }
  if (!orthogonal(fit.open, x)) return null;
  let logit = 0;
  for (let k = 0; k < fit.basis.length; k++) logit += x[fit.basis[k]!]! * fit.estimates[k]!;
  const probability = 1 / (1 + exp(-logit));
  return { probability, slope: probability / (1 + exp(logit)) };
}

function orthogonal(vectors: readonly NullVector[], x: Float64Array): boolean {
  return vectors.every((vector) => Math.abs(innerProduct(vector, x)) < NOTHING);
}

/** By place in the basis: whether the coefficient has a finite value that the data tell. */
export function isIdentified({ basis, open }: FiniteFit): boolean[] {
  return basis.map((j) => open.every((vector) => Math.abs(vector[j]!) < NOTHING));
}
