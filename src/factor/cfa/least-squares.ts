import { ItemwiseError } from "../../errors";
import { product, rowsScaled, symmetricInverse } from "../../numeric/dense";
import type { GroupMoments } from "../moments/group-moments";
import type { Discrepancy } from "./estimator";
import { type MomentDistance, ofGroup } from "./group-discrepancy";

/**
 * Weighted squares of the residuals: weights 1 (ULS), one over the moments' sampling variances (DWLS), the inverse of
 * their covariance matrix (WLS).
 *
 * @throws ItemwiseError "no-variance" (DWLS), "singular-weight" (WLS) where the weights cannot be had
 */
export function leastSquares(data: GroupMoments, discrepancy: Exclude<Discrepancy, "ML">): MomentDistance {
  if (discrepancy === "WLS") return fullyWeighted(data);
  return diagonallyWeighted(data, discrepancy === "DWLS" ? inverseVariances(data) : null);
}

function inverseVariances({ gamma, names, group }: GroupMoments): Float64Array {
  const size = names.length;
  return Float64Array.from(names, (name, i) => {
    const variance = gamma[i * size + i]!;
    if (variance > 0) return 1 / variance;
    throw new ItemwiseError("no-variance", `The moment ${name}${ofGroup(group)} has no sampling variance.`, {
      hint: "Leave the item out, or fit by ULS.",
    });
  });
}

function diagonallyWeighted({ moments }: GroupMoments, weights: Float64Array | null): MomentDistance {
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

function fullyWeighted({ moments, gamma, names, group, n }: GroupMoments): MomentDistance {
  const size = names.length;
  const weight = symmetricInverse(gamma, size);
  if (weight === null) {
    throw new ItemwiseError(
      "singular-weight",
      `WLS needs the inverse of the asymptotic covariance of ${size} moments${ofGroup(group)}, and ${n} people are too few for it.`,
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
