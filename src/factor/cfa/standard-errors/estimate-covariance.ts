import { symmetricInverse } from "../../../numeric/linear-algebra/cholesky";
import { product, productTransposed } from "../../../numeric/linear-algebra/dense";
import type { FittedModel } from "../estimation/fitted-model";
import type { EstimatorParts, Information } from "../estimator";
import { directions } from "./directions";
import { independentParts, placePart } from "./independent-parts";
import { observedInformation } from "./observed-information";
import { meatAboutModel } from "./sandwich-meat";
import { expectedInformation, people, weightedGroups } from "./weighted-groups";

/**
 * Covariance of the estimates (free x free): the inverse information for "standard", with Gamma in a sandwich for
 * "robust" (Muthén 1993; Satorra & Bentler 1994, expected information), with the people's scores and the observed
 * information for "huber-white" (Yuan & Bentler 2000), the inverse of the people's squared scores for "first-order".
 * Incomplete answers by default use the observed information, as the expected one holds only under missing completely
 * at random (Kenward & Molenberghs 1998); `fitted.information` says otherwise. Divided by the number of
 * people (ML), or by that less the number of groups (least squares), as lavaan does.
 * @returns row-major; null where the model is not identified at the solution
 * @see Reference: lavaan's `vcov()`.
 */
export function covarianceOfEstimates(fitted: FittedModel, parts: EstimatorParts): Float64Array | null {
  if (!fitted.convergence.identified) return null;
  const covariance = directionCovariance(fitted, parts);
  const along = directions(fitted);
  if (covariance === null || along.basis === null) return covariance;
  const { free } = fitted.table;
  const half = product(along.basis, covariance, { rows: free, inner: along.count, columns: along.count });
  return productTransposed(half, along.basis, { rows: free, inner: along.count, columns: free });
}

function directionCovariance(fitted: FittedModel, parts: EstimatorParts): Float64Array | null {
  const free = directions(fitted).count;
  const groups = weightedGroups(fitted);
  const n = people(fitted.data) - (fitted.discrepancy === "ML" ? 0 : fitted.data.length);
  const isIncomplete = fitted.data.some(({ incomplete }) => incomplete !== undefined);
  if (parts.standardErrors === "first-order") {
    const inverse = symmetricInverse(meatAboutModel(groups, free), free);
    return inverse?.map((value) => value / n) ?? null;
  }
  if (parts.standardErrors === "huber-white" || isIncomplete || fitted.information === "observed") {
    const bread = symmetricInverse(chosenInformation(fitted, "observed"), free);
    if (parts.standardErrors === "standard") return bread === null ? null : bread.map((value) => value / n);
    return bread && sandwich(bread, meatAboutModel(groups, free), { free, n });
  }
  const whole = new Float64Array(free * free);
  for (const part of independentParts(groups)) {
    const bread = part.inverse;
    if (bread === null) return null;
    const square = { rows: part.free, inner: part.free, columns: part.free };
    const robust = parts.standardErrors === "standard" ? null : part.spread;
    const matrix = robust === null ? bread : product(robust, bread, square);
    placePart(whole, free, { part, matrix: matrix.map((value) => value / n) });
  }
  return whole;
}

/** The information that was asked for, or else a default. */
export function chosenInformation(fitted: FittedModel, otherwise: Information): Float64Array {
  return (fitted.information ?? otherwise) === "observed"
    ? observedInformation(fitted)
    : expectedInformation(weightedGroups(fitted), directions(fitted).count);
}

function sandwich(
  bread: Float64Array,
  filling: Float64Array,
  { free, n }: { free: number; n: number },
): Float64Array {
  const square = { rows: free, inner: free, columns: free };
  return product(product(bread, filling, square), bread, square).map((value) => value / n);
}

/** Standard error of every row; null for fixed and derived ones, and for all if the information is singular. */
export function standardErrors(fitted: FittedModel, covariance: Float64Array | null): (number | null)[] {
  const { table } = fitted;
  return table.parameters.map(({ free }) => {
    if (covariance === null || free < 0) return null;
    const variance = covariance[free * table.free + free]!;
    return variance > 0 ? Math.sqrt(variance) : null;
  });
}
