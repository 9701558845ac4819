import { choleskyFactor, choleskySolve } from "../../../numeric/linear-algebra/cholesky";
import { product } from "../../../numeric/linear-algebra/dense";
import {
  denseRows,
  type SparseRows,
  sparseTransposedProduct,
} from "../../../numeric/linear-algebra/sparse-rows";
import { rememberLast } from "../../../numeric/workers/remember";
import { informationAt, likelihoodAt, likelihoodSlopes } from "../../incomplete/incomplete-likelihood";
import type { GroupMoments, IncompleteAnswers } from "../../moments/group-moments";
import type { Discrepancy } from "../estimator";
import type { GroupDiscrepancy } from "./group-discrepancy";
import { leastSquares } from "./least-squares";
import { maximumLikelihood } from "./maximum-likelihood";

/**
 * The discrepancy of a group: half of (s - sigma)' W (s - sigma) for least squares; half of ln|Sigma| + tr(S Sigma^-1)
 * - ln|S| - p + (m - mu)' Sigma^-1 (m - mu) for ML (Jöreskog 1967; Browne 1984), replaced by `fullInformation` for
 * incomplete answers.
 * @param options `total`: the number of people in all groups
 * @throws ItemwiseError "singular-weight" (WLS) where gamma cannot be inverted; "not-positive-definite" (ML) where the
 *   covariance matrix is not positive definite; "wrong-items" for ML of ordered items
 */
export function groupDiscrepancy(
  data: GroupMoments,
  { discrepancy, total }: { discrepancy: Discrepancy; total: number },
): GroupDiscrepancy {
  if (discrepancy === "ML") {
    const { incomplete } = data;
    const distance = incomplete === undefined ? maximumLikelihood(data) : fullInformation(incomplete);
    return { share: data.n / total, ...distance };
  }
  return { share: (data.n - 1) / total, ...leastSquares(data, discrepancy) };
}

/** Change of -2 log-likelihood per person within which the weight is kept, as it is expensive with many patterns. */
const NEAR = 0.05;
/** Relative rounding error of a deviance. */
const ROUNDING = 1e-15;

/**
 * The discrepancy of full-information maximum likelihood: half of -2 log-likelihood per person less that of the
 * saturated model, weighted by the expected information given the missing answers.
 * @see Arbuckle (1996); Enders & Bandalos (2001). Reference: lavaan 0.6-19, `missing = "ml"`.
 */
function fullInformation({ patterns, deviance }: IncompleteAnswers) {
  const at = rememberLast((implied) => likelihoodAt(patterns, implied));
  const weight = rememberLast((implied) => informationAt(patterns, implied, "expected"));
  let held: { readonly deviance: number; readonly matrix: Float64Array } | null = null;
  return {
    rounding: ROUNDING * Math.abs(deviance),
    value(implied: Float64Array): number {
      const point = at(implied);
      return point === null ? Number.POSITIVE_INFINITY : (point.deviance - deviance) / 2;
    },
    residual(implied: Float64Array): Float64Array {
      const size = implied.length;
      const factor = choleskyFactor(weight(implied), size);
      return factor === null
        ? implied.slice().fill(Number.NaN)
        : choleskySolve(factor, this.score(implied), { n: size });
    },
    score(implied: Float64Array): Float64Array {
      const point = at(implied);
      return point === null ? implied.slice().fill(Number.NaN) : likelihoodSlopes(point);
    },
    applyWeight(matrix: Float64Array, columns: number, implied: Float64Array): Float64Array {
      return product(weight(implied), matrix, { rows: implied.length, inner: implied.length, columns });
    },
    information(slopes: SparseRows, implied: Float64Array): Float64Array {
      const own = at(implied)?.deviance ?? Number.POSITIVE_INFINITY;
      if (held === null || !(Math.abs(own - held.deviance) < NEAR)) {
        held = { deviance: own, matrix: weight(implied) };
      }
      const size = implied.length;
      const { columns } = slopes;
      const weighted = product(held.matrix, denseRows(slopes), { rows: size, inner: size, columns });
      return sparseTransposedProduct(slopes, weighted, columns);
    },
  };
}
