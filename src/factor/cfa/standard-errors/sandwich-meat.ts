import { product } from "../../../numeric/linear-algebra/dense";
import { quadraticForm, sumOverGroups, type WeightedGroup } from "./weighted-groups";

/**
 * As `meat`, with the mean outer product of the people's moments about what the model implies in place of Gamma, which
 * has them about the sample's: with d the residual means, y - mu gives (y - m)(y - m)' + (y - m) d' + d (y - m)' + d d',
 * so that Gamma is turned by a matrix of d, and the residuals' outer product is added. Both are put on W J, which has
 * few columns.
 *
 * @param groups groups of continuous items, means before covariances
 */
export function meatAboutModel(groups: readonly WeightedGroup[], free: number): Float64Array {
  return sumOverGroups(groups, free, (group) => {
    const columns = group.columns.length;
    const size = group.data.moments.length;
    const block = quadraticForm(group.data.gamma, weighedAboutModel(group), { rows: size, columns });
    const slopes = product(group.residual, group.weighed, { rows: 1, inner: size, columns });
    for (let i = 0, at = 0; i < columns; i++) {
      for (let j = 0; j < columns; j++) block[at++]! += slopes[i]! * slopes[j]!;
    }
    return block;
  });
}

/** W J with d times the rows of covariances added to the rows of the means of their items. */
export function weighedAboutModel({ data, implied, weighed, columns }: WeightedGroup): Float64Array {
  const out = weighed.slice();
  const p = data.items.length;
  const width = columns.length;
  const add = (mean: number, covariance: number, apart: number): void => {
    for (let c = 0; c < width; c++) out[mean * width + c]! += apart * weighed[covariance * width + c]!;
  };
  for (let i = 0, at = p; i < p; i++) {
    for (let j = i; j < p; j++, at++) {
      add(i, at, data.moments[j]! - implied[j]!);
      add(j, at, data.moments[i]! - implied[i]!);
    }
  }
  return out;
}
