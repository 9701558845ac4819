import { choleskyFactor, substitute } from "../../numeric/linear-algebra/cholesky";
import { type AlignmentPoint, alignmentLoss } from "./alignment-loss";
import type { AlignmentProblem } from "./alignment-problem";

/**
 * How sharply the loss knows the level of the means: its second derivative by their average over the groups at a minimum,
 * all else following (the inverse of the average's element of the inverse Hessian), divided by the number of pairs of
 * groups and intercepts. 0 where every item's loadings are alike: then all means can move together.
 */
export function levelCurvature(problem: AlignmentProblem, point: AlignmentPoint): number {
  const { groups, itemOf } = problem;
  const n = point.length;
  const factor = choleskyFactor(alignmentLoss(problem).derivatives(point).hessian, n);
  if (factor === null) return 0;
  const average = Float64Array.from({ length: n }, (_, k) => (k < groups - 1 ? 0 : 1 / groups));
  const solved = average.slice();
  substitute(factor, solved, n);
  const inverse = average.reduce((sum, weight, k) => sum + weight * solved[k]!, 0);
  return 1 / inverse / (((groups * (groups - 1)) / 2) * itemOf.length);
}
