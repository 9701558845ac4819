import { exp } from "../../numeric/elementary/exp";
import { innerProduct } from "../../numeric/linear-algebra/dense";
import { type FiniteFit, FORETOLD, type NullVector } from "./finite-fit";

/** Probabilities by cell, NaN where the data leave one open, and their derivatives by the logit: 0 where one is 0 or 1 for certain. */
export interface Predictions {
  readonly probabilities: Float64Array;
  readonly slopes: Float64Array;
}

/** A sum that is 0 but for rounding. */
const NOTHING = 1e-6;

/** A mean and its derivative by the sum of effects, which is the variance too where the link is the canonical one. */
export interface MeanOfSum {
  readonly mean: number;
  readonly slope: number;
}

/** The probability with this logit. */
export function logistic(logit: number): MeanOfSum {
  const odds = exp(-Math.abs(logit));
  return { mean: (logit > 0 ? 1 : odds) / (1 + odds), slope: odds / (1 + odds) ** 2 };
}

/** By cell: the columns of a basis times their coefficients, added up. */
export function linearSums(
  { basis, estimates }: Pick<FiniteFit, "basis" | "estimates">,
  matrix: readonly Float64Array[],
): Float64Array {
  const sums = new Float64Array(matrix[0]?.length ?? 0);
  basis.forEach((j, k) => {
    const [column, estimate] = [matrix[j]!, estimates[k]!];
    for (let cell = 0; cell < sums.length; cell++) sums[cell]! += column[cell]! * estimate;
  });
  return sums;
}

/** @param matrix by column, by cell */
export function predictions(fit: FiniteFit, matrix: readonly Float64Array[]): Predictions {
  const logits = linearSums(fit, matrix);
  const probabilities = new Float64Array(logits.length);
  const slopes = new Float64Array(logits.length);
  for (let cell = 0; cell < logits.length; cell++) {
    const { mean, slope } = logistic(logits[cell]!);
    probabilities[cell] = mean;
    slopes[cell] = slope;
  }
  if (fit.dependent.length + fit.directions.length + fit.open.length === 0) return { probabilities, slopes };
  const x = new Float64Array(matrix.length);
  for (let cell = 0; cell < logits.length; cell++) {
    for (let j = 0; j < x.length; j++) x[j] = matrix[j]![cell]!;
    const certain = certainProbability(fit, x);
    if (certain === null) continue;
    probabilities[cell] = certain;
    slopes[cell] = 0;
  }
  return { probabilities, slopes };
}

/** 0 or 1 where the columns foretell it, NaN where they leave it open; null where the logit tells. */
function certainProbability(fit: FiniteFit, x: Float64Array): number | null {
  if (!orthogonal(fit.dependent, x)) return Number.NaN;
  for (const direction of fit.directions) {
    const move = innerProduct(direction, x);
    if (Math.abs(move) > FORETOLD) return move > 0 ? 1 : 0;
  }
  return orthogonal(fit.open, x) ? null : Number.NaN;
}

function orthogonal(vectors: readonly NullVector[], x: Float64Array): boolean {
  return vectors.every((vector) => Math.abs(innerProduct(vector, x)) < NOTHING);
}

/** By place in the basis: whether the coefficient has a finite value that the data tell. */
export function isIdentified({ basis, open }: FiniteFit): boolean[] {
  return basis.map((j) => open.every((vector) => Math.abs(vector[j]!) < NOTHING));
}
