import { symmetricInverse } from "../../../numeric/linear-algebra/cholesky";
import { productTransposed } from "../../../numeric/linear-algebra/dense";
import type { FittedModel } from "../estimation/fitted-model";
import { directions, inParameters } from "./directions";
import { observedInformation } from "./observed-information";
import { weighedAboutModel } from "./sandwich-meat";
import { expectedInformation, weightedGroups } from "./weighted-groups";

/**
 * How the estimates of a model of one group move with the sample's moments, by the implicit-function theorem: H^-1 J' W, where
 * H is the observed information under ML, and J' W J under least squares, whose weights are taken as fixed.
 *
 * @returns row-major, free x moments; null for several groups and where the model is not identified at the solution
 * @see Satorra & Bentler (1994); Yuan & Bentler (2000): with Gamma about it, the covariance of `covarianceOfEstimates`.
 */
export function estimateMoves(fitted: FittedModel): Float64Array | null {
  const along = directions(fitted);
  const free = along.count;
  const [group, ...others] = weightedGroups(fitted);
  if (!fitted.convergence.identified || group === undefined || others.length > 0) return null;
  if (group.columns.length < free) return null;
  const ml = fitted.discrepancy === "ML";
  const information = ml ? observedInformation(fitted) : expectedInformation([group], free);
  const bread = symmetricInverse(information, free);
  const weighed = ml ? weighedAboutModel(group) : group.weighed;
  const shape = { rows: free, inner: free, columns: group.data.moments.length };
  const moves = bread && productTransposed(bread, weighed, shape);
  return moves && inParameters(along, moves, { free: fitted.table.free, columns: shape.columns });
}
