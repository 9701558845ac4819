import { ItemwiseError } from "../../../errors";
import {
  choleskyFactor,
  choleskyInverse,
  choleskyLogDeterminant,
} from "../../../numeric/linear-algebra/cholesky";
import { product } from "../../../numeric/linear-algebra/dense";
import { rememberLast } from "../../../numeric/workers/remember";
import { type GroupMoments, squareOf } from "../../moments/group-moments";
import { type MomentDistance, nameOf } from "./group-discrepancy";
import * as messages from "./messages";
import { normalInformation } from "./normal-information";

/** The maximum likelihood discrepancy of normal items. @throws ItemwiseError "wrong-items", "not-positive-definite" */
export function maximumLikelihood(data: GroupMoments): MomentDistance {
  const p = data.items.length;
  const { moments } = data;
  if (data.kind === "ordered") {
    throw new ItemwiseError("wrong-items", messages.mlOfOrdered, {
      hint: messages.mlOfOrderedHint,
    });
  }
  const sampleFactor = choleskyFactor(data.covariance, p);
  if (sampleFactor === null) {
    throw new ItemwiseError(
      "not-positive-definite",
      () => messages.notPositiveDefinite({ group: nameOf(data.group) }),
      { hint: messages.dependentItemsHint },
    );
  }
  const constant = choleskyLogDeterminant(sampleFactor, p) + p;
  // Value, gradient and information are asked for at the same point.
  const inverseAt = rememberLast((implied) => {
    const factor = choleskyFactor(squareOf(implied, p), p);
    if (factor === null) return null;
    return { inverse: choleskyInverse(factor, p), logDeterminant: choleskyLogDeterminant(factor, p) };
  });
  return {
    value(implied) {
      const at = inverseAt(implied);
      if (at === null) return Number.POSITIVE_INFINITY;
      const { inverse, logDeterminant } = at;
      const residuals = meanResiduals(moments, implied, p);
      let sum = logDeterminant - constant;
      for (let i = 0, k = 0; i < p; i++) {
        for (let j = 0; j < p; j++, k++)
          sum += inverse[k]! * (data.covariance[k]! + residuals[i]! * residuals[j]!);
      }
      return sum / 2;
    },
    residual(implied) {
      const residuals = meanResiduals(moments, implied, p);
      const out = moments.map((moment, i) => moment - implied[i]!);
      for (let i = 0, at = p; i < p; i++) {
        for (let j = i; j < p; j++, at++) out[at]! += residuals[i]! * residuals[j]!;
      }
      return out;
    },
    score(implied) {
      return this.applyWeight(this.residual(implied), 1, implied);
    },
    // NaN where Sigma is not positive definite, as possible one step from a solution at the edge.
    applyWeight(matrix, columns, implied) {
      const inverse = inverseAt(implied)?.inverse;
      return inverse ? normalTheory(matrix, columns, inverse) : matrix.slice().fill(Number.NaN);
    },
    information(slopes, implied) {
      const inverse = inverseAt(implied)?.inverse;
      return inverse
        ? normalInformation(slopes, inverse)
        : new Float64Array(slopes.columns ** 2).fill(Number.NaN);
    },
  };
}

function meanResiduals(moments: Float64Array, implied: Float64Array, p: number): Float64Array {
  return Float64Array.from({ length: p }, (_, i) => moments[i]! - implied[i]!);
}

/**
 * The normal-theory weight at Sigma times each column of a matrix of moments: Sigma^-1 m for the means, and for the
 * covariances the elements of half of Sigma^-1 X Sigma^-1, those off the diagonal twice (Browne 1974).
 * @param matrix moments (means, then variances and covariances) x columns, row-major
 * @param inverse Sigma^-1
 */
export function normalTheory(matrix: Float64Array, columns: number, inverse: Float64Array): Float64Array {
  const p = Math.round(Math.sqrt(inverse.length));
  const out = new Float64Array(matrix.length);
  const square = { rows: p, inner: p, columns: p };
  const column = new Float64Array(matrix.length / columns);
  for (let c = 0; c < columns; c++) {
    for (let k = 0, at = c; k < column.length; k++, at += columns) column[k] = matrix[at]!;
    const means = product(column, inverse, { ...square, rows: 1 });
    for (let i = 0; i < p; i++) out[i * columns + c] = means[i]!;
    // Zeros of the left factor are skipped.
    const both = product(inverse, product(squareOf(column, p), inverse, square), square);
    for (let i = 0, at = p * columns + c; i < p; i++) {
      for (let j = i; j < p; j++, at += columns) out[at] = both[i * p + j]! * (i === j ? 0.5 : 1);
    }
  }
  return out;
}
