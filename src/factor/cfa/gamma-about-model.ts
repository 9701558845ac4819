import { product, productTransposed } from "../../numeric/dense";
import type { WeightedGroup } from "./weighted-groups";

/**
 * Mean outer product of the people's moments about what the model implies, where Gamma has them about the sample's:
 * with d the residual means, y - mu gives (y - m)(y - m)' + (y - m) d' + d (y - m)' + d d', so that Gamma is turned by
 * a matrix of d and the residuals' outer product is added.
 *
 * @param group a group of continuous items, means before covariances
 */
export function gammaAboutModel({ data, implied, residual }: WeightedGroup): Float64Array {
  const p = data.items.length;
  const size = data.moments.length;
  const turn = new Float64Array(size * size);
  for (let i = 0; i < size; i++) turn[i * size + i] = 1;
  for (let i = 0, at = p; i < p; i++) {
    for (let j = i; j < p; j++, at++) {
      turn[at * size + i]! += data.moments[j]! - implied[j]!;
      turn[at * size + j]! += data.moments[i]! - implied[i]!;
    }
  }
  const square = { rows: size, inner: size, columns: size };
  const gamma = productTransposed(product(turn, data.gamma, square), turn, square);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) gamma[i * size + j]! += residual[i]! * residual[j]!;
  }
  return gamma;
}
