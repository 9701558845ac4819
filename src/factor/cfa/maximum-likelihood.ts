import { ItemwiseError } from "../../errors";
import {
  choleskyFactor,
  choleskyInverse,
  choleskyLogDeterminant,
  product,
  symmetricInverse,
} from "../../numeric/dense";
import type { GroupMoments } from "../moments/group-moments";
import { type MomentDistance, ofGroup } from "./group-discrepancy";

/**
 * The discrepancy of maximum likelihood for normal items.
 *
 * @throws ItemwiseError "wrong-items", "not-positive-definite" as `groupDiscrepancy`
 */
export function maximumLikelihood(data: GroupMoments): MomentDistance {
  const p = data.items.length;
  const { moments } = data;
  if (data.kind === "ordered") {
    throw new ItemwiseError("wrong-items", "ML needs continuous items.", {
      hint: "Use WLSMV for ordered items.",
    });
  }
  const sampleFactor = choleskyFactor(data.covariance, p);
  if (sampleFactor === null) {
    throw new ItemwiseError(
      "not-positive-definite",
      `The covariance matrix of the items${ofGroup(data.group)} is not positive definite.`,
      { hint: "Leave out items that follow from others, or use ULS." },
    );
  }
  const constant = choleskyLogDeterminant(sampleFactor, p) + p;
  return {
    diagonal: null,
    value(implied) {
      const factor = choleskyFactor(squareOf(implied, p), p);
      if (factor === null) return Number.POSITIVE_INFINITY;
      const inverse = choleskyInverse(factor, p);
      const apart = meanResiduals(moments, implied, p);
      let sum = choleskyLogDeterminant(factor, p) - constant;
      for (let i = 0, at = 0; i < p; i++) {
        for (let j = 0; j < p; j++, at++)
          sum += inverse[at]! * (data.covariance[at]! + apart[i]! * apart[j]!);
      }
      return sum / 2;
    },
    residual(implied) {
      const apart = meanResiduals(moments, implied, p);
      const out = moments.map((moment, i) => moment - implied[i]!);
      for (let i = 0, at = p; i < p; i++) {
        for (let j = i; j < p; j++, at++) out[at]! += apart[i]! * apart[j]!;
      }
      return out;
    },
    weigh: (matrix, columns, implied) => normalTheory(matrix, columns, { implied, p }),
  };
}

function meanResiduals(moments: Float64Array, implied: Float64Array, p: number): Float64Array {
  return Float64Array.from({ length: p }, (_, i) => moments[i]! - implied[i]!);
}

/** The covariance matrix that stands among continuous moments. */
function squareOf(moments: Float64Array, p: number): Float64Array {
  const square = new Float64Array(p * p);
  for (let i = 0, at = p; i < p; i++) {
    for (let j = i; j < p; j++, at++) {
      square[i * p + j] = moments[at]!;
      square[j * p + i] = moments[at]!;
    }
  }
  return square;
}

/**
 * The normal-theory weight times each column: Sigma^-1 m for the means, and for the covariances the elements of half of
 * Sigma^-1 X Sigma^-1, those off the diagonal twice (Browne 1974). NaN where Sigma is not positive definite, as it may be a
 * step away from a solution at the edge.
 */
function normalTheory(
  matrix: Float64Array,
  columns: number,
  { implied, p }: { implied: Float64Array; p: number },
): Float64Array {
  const out = new Float64Array(matrix.length);
  const inverse = symmetricInverse(squareOf(implied, p), p);
  if (inverse === null) return out.fill(Number.NaN);
  const column = new Float64Array(matrix.length / columns);
  const square = { rows: p, inner: p, columns: p };
  for (let c = 0; c < columns; c++) {
    for (let i = 0; i < column.length; i++) column[i] = matrix[i * columns + c]!;
    const means = product(inverse, column, { ...square, columns: 1 });
    for (let i = 0; i < p; i++) out[i * columns + c] = means[i]!;
    const inner = product(product(inverse, squareOf(column, p), square), inverse, square);
    for (let i = 0, at = p; i < p; i++) {
      for (let j = i; j < p; j++, at++) out[at * columns + c] = inner[i * p + j]! * (i === j ? 0.5 : 1);
    }
  }
  return out;
}
