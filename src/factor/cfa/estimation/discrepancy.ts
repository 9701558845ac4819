import { fullInformation } from "../../incomplete/full-information";
import type { GroupMoments } from "../../moments/group-moments";
import type { Discrepancy } from "../estimator";
import type { GroupDiscrepancy } from "./group-discrepancy";
import { leastSquares } from "./least-squares";
import { maximumLikelihood } from "./maximum-likelihood";

/**
 * The discrepancy of a group: half of (s - sigma)' W (s - sigma) for least squares; half of
 * ln|Sigma| + tr(S Sigma^-1) - ln|S| - p + (m - mu)' Sigma^-1 (m - mu) for ML (Jöreskog 1967; Browne 1984), and of what
 * `fullInformation` has in its place for incomplete answers.
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
  if (discrepancy === "ML") {
    const { incomplete } = data;
    const distance = incomplete === undefined ? maximumLikelihood(data) : fullInformation(incomplete);
    return { share: data.n / total, ...distance };
  }
  return { share: (data.n - 1) / total, ...leastSquares(data, discrepancy) };
}
