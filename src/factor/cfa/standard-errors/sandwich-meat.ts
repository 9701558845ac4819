import { product } from "../../../numeric/linear-algebra/dense";
import { informationAt, scoreCovariance } from "../../incomplete/incomplete-likelihood";
import { quadraticForm, sumOverGroups, type WeightedGroup } from "./weighted-groups";

/**
 * As `meat`, with the people's mean outer products about the implied moments in place of Gamma, which has them about
 * the sample's: with d the residual means, y - mu gives (y - m)(y - m)' + (y - m) d' + d (y - m)' + d d', so that Gamma
 * is transformed by a matrix of d, and the residuals' outer product is added. Both are applied to W J, which has few
 * columns. Scores ignore fixed covariates: Gamma is unconditional. For incomplete answers it is the covariance of
 * people's scores.
 * @param groups groups of continuous items, means before covariances
 */
export function meatAboutModel(groups: readonly WeightedGroup[], free: number): Float64Array {
  return sumOverGroups(groups, free, (group) => {
    const columns = group.columns.length;
    const size = group.data.moments.length;
    const { incomplete, gamma } = group.data.unconditional ?? group.data;
    if (incomplete !== undefined) {
      const scores = scoreCovariance(incomplete, group.implied);
      const shape = { rows: size, columns };
      return scores === null
        ? new Float64Array(columns * columns).fill(Number.NaN)
        : quadraticForm(scores, group.jacobian, shape);
    }
    const block = quadraticForm(gamma, weightedAboutModel(group), { rows: size, columns });
    const slopes = product(group.residual, group.weightedJacobian, { rows: 1, inner: size, columns });
    for (let i = 0, at = 0; i < columns; i++) {
      for (let j = 0; j < columns; j++) block[at++]! += slopes[i]! * slopes[j]!;
    }
    return block;
  });
}

/** W J with d times the rows of covariances added to the means' rows; observed information W if incomplete. */
export function weightedAboutModel({
  data,
  implied,
  jacobian,
  weightedJacobian,
  columns,
}: WeightedGroup): Float64Array {
  if (data.incomplete !== undefined) {
    const information = informationAt(data.incomplete.patterns, implied, "observed");
    const size = implied.length;
    return product(information, jacobian, { rows: size, inner: size, columns: columns.length });
  }
  const out = weightedJacobian.slice();
  const p = data.items.length;
  const width = columns.length;
  const add = (mean: number, covariance: number, meanResidual: number): void => {
    for (let c = 0; c < width; c++)
      out[mean * width + c]! += meanResidual * weightedJacobian[covariance * width + c]!;
  };
  for (let i = 0, at = p; i < p; i++) {
    for (let j = i; j < p; j++, at++) {
      add(i, at, data.moments[j]! - implied[j]!);
      add(j, at, data.moments[i]! - implied[i]!);
    }
  }
  return out;
}
