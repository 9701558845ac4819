/** Rotation criteria to be minimized, as functions of the rotated loadings with gradients. */
import { exp } from "../../../numeric/elementary/exp";
import { log } from "../../../numeric/elementary/log";

/** p x m, row-major. */
export interface Shape {
  readonly items: number;
  readonly factors: number;
}

/** Returns the value at row-major loadings; writes the gradient into `gradient`. */
export type Criterion = (loadings: Float64Array, gradient: Float64Array, shape: Shape) => number;

/**
 * Quartimin (oblimin, gamma 0; Carroll 1953): 1/4 sum of products of an item's squared loadings on different factors.
 */
export const quartimin: Criterion = (loadings, gradient, { items, factors }) => {
  let value = 0;
  for (let i = 0, at = 0; i < items; i++, at += factors) {
    let total = 0;
    for (let j = 0; j < factors; j++) total += loadings[at + j]! ** 2;
    for (let j = 0; j < factors; j++) {
      const loading = loadings[at + j]!;
      const others = total - loading * loading;
      gradient[at + j] = loading * others;
      value += loading * loading * others;
    }
  }
  return value / 4;
};

/** Geomin (Yates 1987; Browne 2001, eq. 25): the sum over items of the geometric mean of squared loadings plus epsilon. */
export function geomin(epsilon: number): Criterion {
  return (loadings, gradient, { items, factors }) => {
    let value = 0;
    for (let i = 0, at = 0; i < items; i++, at += factors) {
      let logs = 0;
      for (let j = 0; j < factors; j++) logs += log(loadings[at + j]! ** 2 + epsilon);
      const mean = exp(logs / factors);
      value += mean;
      for (let j = 0; j < factors; j++) {
        const loading = loadings[at + j]!;
        gradient[at + j] = (2 * mean * loading) / (factors * (loading * loading + epsilon));
      }
    }
    return value;
  };
}

/** Varimax (Kaiser 1958): minus a quarter of the sum of squares of the squared loadings about their factor's mean. */
export const varimax: Criterion = (loadings, gradient, { items, factors }) => {
  let value = 0;
  for (let j = 0; j < factors; j++) {
    let mean = 0;
    for (let i = 0; i < items; i++) mean += loadings[i * factors + j]! ** 2;
    mean /= items;
    for (let i = 0; i < items; i++) {
      const loading = loadings[i * factors + j]!;
      const deviation = loading * loading - mean;
      gradient[i * factors + j] = -loading * deviation;
      value -= deviation * deviation;
    }
  }
  return value / 4;
};

/** Target (Browne 1972, 2001): sum of squared differences from the target's elements that are not null. */
export function towardsTarget(target: readonly (readonly (number | null)[])[]): Criterion {
  const wanted = target.flat();
  return (loadings, gradient) => {
    let value = 0;
    for (let at = 0; at < loadings.length; at++) {
      const goal = wanted[at] ?? null;
      const difference = goal === null ? 0 : loadings[at]! - goal;
      gradient[at] = 2 * difference;
      value += difference * difference;
    }
    return value;
  };
}
