import { ItemwiseError } from "../../../errors";
import { symmetricInverse } from "../../../numeric/linear-algebra/cholesky";
import { innerProduct, product, rowsScaled } from "../../../numeric/linear-algebra/dense";
import {
  denseRows,
  type SparseRows,
  sparseTransposedProduct,
} from "../../../numeric/linear-algebra/sparse-rows";
import { remember } from "../../../numeric/workers/remember";
import type { GroupMoments } from "../../moments/group-moments";
import type { Discrepancy } from "../estimator";
import { type MomentDistance, nameOf } from "./group-discrepancy";
import { normalTheory } from "./maximum-likelihood";
import * as messages from "./messages";
import { normalInformation } from "./normal-information";

/**
 * Weighted squares of the residuals, cached per moments: weights 1 (ULS), inverse sampling variances of the moments
 * (DWLS), the inverse of their covariance matrix (WLS), or that under normality (GLS; Browne 1974).
 * @throws ItemwiseError "no-variance" (DWLS), "singular-weight" (WLS, GLS) where the weights do not exist
 */
export const leastSquares = remember(weightedSquares);

function weightedSquares(data: GroupMoments, discrepancy: Exclude<Discrepancy, "ML">): MomentDistance {
  if (discrepancy === "WLS") return fullyWeighted(data);
  if (discrepancy === "GLS") return normallyWeighted(data);
  const { moments } = data;
  return diagonallyWeighted(
    moments,
    discrepancy === "DWLS" ? inverseVariances(data) : moments.slice().fill(1),
  );
}

function inverseVariances({ gamma, names, group }: GroupMoments): Float64Array {
  const size = names.length;
  const weights = new Float64Array(size);
  if (names.every((_, i) => !(gamma[i * size + i]! > 0))) {
    throw new ItemwiseError("no-variance", () => messages.noSamplingVariance({ group: nameOf(group) }), {
      hint: messages.noSamplingVarianceHint,
    });
  }
  for (let i = 0; i < size; i++) {
    const variance = gamma[i * size + i]!;
    if (!(variance > 0)) {
      throw new ItemwiseError(
        "no-variance",
        () => messages.momentWithoutVariance({ moment: names[i]!, group: nameOf(group) }),
        { hint: messages.momentWithoutVarianceHint },
      );
    }
    weights[i] = 1 / variance;
  }
  return weights;
}

function diagonallyWeighted(moments: Float64Array, weights: Float64Array): MomentDistance {
  return {
    value(implied) {
      let sum = 0;
      for (let i = 0; i < moments.length; i++) {
        const residual = moments[i]! - implied[i]!;
        sum += residual * residual * weights[i]!;
      }
      return sum / 2;
    },
    residual: (implied) => difference(moments, implied),
    score: (implied) => rowsScaled(difference(moments, implied), weights),
    applyWeight: (matrix) => rowsScaled(matrix, weights),
    information: (slopes) => diagonalInformation(slopes, weights),
  };
}

function diagonalInformation(
  { rows, columns, start, column, value }: SparseRows,
  weights: Float64Array,
): Float64Array {
  const out = new Float64Array(columns * columns);
  for (let k = 0; k < rows; k++) {
    for (let a = start[k]!; a < start[k + 1]!; a++) {
      const one = column[a]!;
      const weightedValue = weights[k]! * value[a]!;
      for (let b = start[k]!; b <= a; b++) {
        const other = column[b]!;
        out[one > other ? one * columns + other : other * columns + one]! += weightedValue * value[b]!;
      }
    }
  }
  return out;
}

function fullyWeighted({ moments, gamma, names, group, n }: GroupMoments): MomentDistance {
  const size = names.length;
  const weight = symmetricInverse(gamma, size);
  if (weight === null) {
    throw new ItemwiseError(
      "singular-weight",
      () => messages.singularWeight({ moments: size, group: nameOf(group), people: n }),
      { hint: messages.singularWeightHint },
    );
  }
  const applyWeight = (matrix: Float64Array, columns: number) =>
    product(weight, matrix, { rows: size, inner: size, columns });
  return weighted(moments, applyWeight, (slopes) =>
    sparseTransposedProduct(slopes, applyWeight(denseRows(slopes), slopes.columns), slopes.columns),
  );
}

function normallyWeighted({ moments, covariance, items, group }: GroupMoments): MomentDistance {
  const inverse = symmetricInverse(covariance, items.length);
  if (inverse === null) {
    throw new ItemwiseError("singular-weight", () => messages.singularCovariance({ group: nameOf(group) }), {
      hint: messages.dependentItemsHint,
    });
  }
  const applyWeight = (matrix: Float64Array, columns: number) => normalTheory(matrix, columns, inverse);
  return weighted(moments, applyWeight, (slopes) => normalInformation(slopes, inverse));
}

/** Half of d' W d, d the moments less the implied ones. */
function weighted(
  moments: Float64Array,
  applyWeight: (matrix: Float64Array, columns: number) => Float64Array,
  information: MomentDistance["information"],
): MomentDistance {
  return {
    value(implied) {
      const residuals = difference(moments, implied);
      return innerProduct(applyWeight(residuals, 1), residuals) / 2;
    },
    residual: (implied) => difference(moments, implied),
    score: (implied) => applyWeight(difference(moments, implied), 1),
    applyWeight,
    information,
  };
}

function difference(one: Float64Array, other: Float64Array): Float64Array {
  const out = new Float64Array(one.length);
  for (let i = 0; i < out.length; i++) out[i] = one[i]! - other[i]!;
  return out;
}
