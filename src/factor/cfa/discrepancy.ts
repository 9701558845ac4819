import { ItemwiseError } from "../../errors";
import {
  choleskyFactor,
  choleskyInverse,
  choleskyLogDeterminant,
  product,
  rowsScaled,
  symmetricInverse,
} from "../../numeric/dense";
import type { GroupMoments } from "../moments/group-moments";
import type { Discrepancy } from "./estimator";

/** How far a group's moments lie from implied ones, without the group's share of the people. */
export interface GroupDiscrepancy {
  /** Share of the group in the discrepancy (lavaan's): n - 1 (least squares) or n (ML) over the number of all people. */
  readonly share: number;
  /** Half the discrepancy; Infinity where it is not defined. */
  value(implied: Float64Array): number;
  /** What the weight applies to: the gradient of `value` is -J' W residual. */
  residual(implied: Float64Array): Float64Array;
  /** W times a row-major matrix (moments x columns), W at the implied moments. */
  weigh(matrix: Float64Array, columns: number, implied: Float64Array): Float64Array;
}

/**
 * The discrepancy of a group: half of (s - sigma)' W (s - sigma) for least squares; half of
 * ln|Sigma| + tr(S Sigma^-1) - ln|S| - p + (m - mu)' Sigma^-1 (m - mu) for ML (Jöreskog 1967; Browne 1984).
 *
 * @param data moments of the group
 * @param options `discrepancy`; `total`: the number of people in all groups
 * @throws ItemwiseError "singular-weight" (WLS) where gamma cannot be inverted; "not-positive-definite" (ML) where the
 *   covariance matrix is not positive definite; "wrong-items" where ML meets ordered items
 */
export function groupDiscrepancy(
  data: GroupMoments,
  { discrepancy, total }: { discrepancy: Discrepancy; total: number },
): GroupDiscrepancy {
  if (discrepancy === "ML") return { share: data.n / total, ...maximumLikelihood(data) };
  const share = (data.n - 1) / total;
  if (discrepancy === "WLS") return { share, ...fullyWeighted(data) };
  return { share, ...diagonallyWeighted(data, discrepancy === "DWLS" ? inverseVariances(data) : null) };
}

function inverseVariances({ gamma, names, group }: GroupMoments): Float64Array {
  const size = names.length;
  return Float64Array.from(names, (name, i) => {
    const variance = gamma[i * size + i]!;
    if (variance > 0) return 1 / variance;
    throw new ItemwiseError("no-variance", `The moment ${name}${inGroup(group)} has no sampling variance.`, {
      hint: "Leave the item out, or fit by ULS.",
    });
  });
}

function inGroup(group: string): string {
  return group === "" ? "" : ` of ${group}`;
}

type WithoutShare = Omit<GroupDiscrepancy, "share">;

function diagonallyWeighted({ moments }: GroupMoments, weights: Float64Array | null): WithoutShare {
  return {
    value(implied) {
      let sum = 0;
      for (let i = 0; i < moments.length; i++) {
        const residual = moments[i]! - implied[i]!;
        sum += residual * residual * (weights === null ? 1 : weights[i]!);
      }
      return sum / 2;
    },
    residual: (implied) => moments.map((moment, i) => moment - implied[i]!),
    weigh: (matrix) => (weights === null ? matrix : rowsScaled(matrix, weights)),
  };
}

function fullyWeighted({ moments, gamma, names, group, n }: GroupMoments): WithoutShare {
  const size = names.length;
  const weight = symmetricInverse(gamma, size);
  if (weight === null) {
    throw new ItemwiseError(
      "singular-weight",
      `WLS needs the inverse of the asymptotic covariance of ${size} moments${inGroup(group)}, and ${n} people are too few for it.`,
      { hint: "Use WLSMV." },
    );
  }
  const residual = (implied: Float64Array) => moments.map((moment, i) => moment - implied[i]!);
  const weigh = (matrix: Float64Array, columns: number) =>
    product(weight, matrix, { rows: size, inner: size, columns });
  return {
    value(implied) {
      const difference = residual(implied);
      const weighed = weigh(difference, 1);
      return weighed.reduce((sum, value, i) => sum + value * difference[i]!, 0) / 2;
    },
    residual,
    weigh,
  };
}

function maximumLikelihood(data: GroupMoments): WithoutShare {
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
      `The covariance matrix of the items${inGroup(data.group)} is not positive definite.`,
      { hint: "Leave out items that follow from others, or use ULS." },
    );
  }
  const constant = choleskyLogDeterminant(sampleFactor, p) + p;
  return {
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
 * Sigma^-1 X Sigma^-1, those off the diagonal twice (Browne 1974).
 */
function normalTheory(
  matrix: Float64Array,
  columns: number,
  { implied, p }: { implied: Float64Array; p: number },
): Float64Array {
  const inverse = symmetricInverse(squareOf(implied, p), p)!;
  const out = new Float64Array(matrix.length);
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
