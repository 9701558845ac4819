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
 * Direct oblimin (Jennrich & Sampson 1966): a quarter of the sum of products of squared loadings on different factors,
 * one of them less gamma times its column's mean. Gamma 0 is quartimin (Carroll 1953), 1/2 biquartimin, 1 covarimin; above 0
 * the criterion has no minimum for many loadings (Jennrich 1979).
 */
export function oblimin(gamma: number): Criterion {
  return (loadings, gradient, { items, factors }) => {
    const means = gamma === 0 ? new Float64Array(factors) : columnSums(loadings, factors);
    for (let j = 0; j < factors; j++) means[j]! *= gamma / items;
    let value = 0;
    for (let i = 0, at = 0; i < items; i++, at += factors) {
      let total = 0;
      for (let j = 0; j < factors; j++) total += loadings[at + j]! ** 2 - means[j]!;
      for (let j = 0; j < factors; j++) {
        const loading = loadings[at + j]!;
        const others = total - (loading * loading - means[j]!);
        gradient[at + j] = loading * others;
        value += loading * loading * others;
      }
    }
    return value / 4;
  };
}

/**
 * Crawford and Ferguson's family (1970; Browne 2001, eq. 13): the complexity of rows weighted 1 - kappa and of columns
 * weighted kappa, each a quarter of the sum of products of squared loadings. Orthogonal: kappa 0 is quartimax, 1/p
 * varimax, m/(2p) equamax, (m - 1)/(p + m - 2) parsimax, 1 factor parsimony.
 */
export function crawfordFerguson(kappa: number): Criterion {
  return (loadings, gradient, { items, factors }) => {
    const columns = columnSums(loadings, factors);
    let value = 0;
    for (let i = 0, at = 0; i < items; i++, at += factors) {
      let total = 0;
      for (let j = 0; j < factors; j++) total += loadings[at + j]! ** 2;
      for (let j = 0; j < factors; j++) {
        const square = loadings[at + j]! ** 2;
        const others = (1 - kappa) * (total - square) + kappa * (columns[j]! - square);
        gradient[at + j] = loadings[at + j]! * others;
        value += square * others;
      }
    }
    return value / 4;
  };
}

function columnSums(loadings: Float64Array, factors: number): Float64Array {
  const sums = new Float64Array(factors);
  for (let at = 0; at < loadings.length; at++) sums[at % factors]! += loadings[at]! ** 2;
  return sums;
}

/** Quartimax (Neuhaus & Wrigley 1954): minus a quarter of the sum of fourth powers. */
export const quartimax: Criterion = (loadings, gradient) => {
  let value = 0;
  for (let at = 0; at < loadings.length; at++) {
    const square = loadings[at]! ** 2;
    gradient[at] = -square * loadings[at]!;
    value -= square * square;
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

/** Minimum entropy (Jennrich 2004): half the entropy of the squared loadings. */
export const entropy: Criterion = (loadings, gradient) => {
  let value = 0;
  for (let at = 0; at < loadings.length; at++) {
    const square = loadings[at]! ** 2;
    const logarithm = square === 0 ? 0 : log(square);
    gradient[at] = -loadings[at]! * (logarithm + 1);
    value -= square * logarithm;
  }
  return value / 2;
};

/**
 * Infomax (McKeon 1968; Browne 2001, eq. 30): the logarithm of the number of factors less the information that items and
 * factors, as margins of the table of squared loadings, have of each other.
 */
export const infomax: Criterion = (loadings, gradient, { items, factors }) => {
  const columns = columnSums(loadings, factors);
  const total = columns.reduce((sum, value) => sum + value, 0);
  const logs = (share: number): number => (share > 0 ? log(share) : 0);
  const ofColumns = columns.map((sum) => logs(sum / total));
  let information = 0;
  for (let i = 0, at = 0; i < items; i++, at += factors) {
    let row = 0;
    for (let j = 0; j < factors; j++) row += loadings[at + j]! ** 2;
    const ofRow = logs(row / total);
    for (let j = 0; j < factors; j++) {
      const share = loadings[at + j]! ** 2 / total;
      const gained = logs(share) - ofRow - ofColumns[j]!;
      gradient[at + j] = gained;
      information += share * gained;
    }
  }
  for (let at = 0; at < loadings.length; at++) {
    gradient[at] = ((2 * loadings[at]!) / total) * (information - gradient[at]!);
  }
  return log(factors) - information;
};

/** Simplimax (Kiers 1994): the sum of the smallest squared loadings, as many as there shall be zeros. */
export function simplimax(zeros: number): Criterion {
  return (loadings, gradient) => {
    const largest = loadings.map((loading) => loading * loading).sort()[zeros - 1] ?? 0;
    let value = 0;
    for (let at = 0; at < loadings.length; at++) {
      const isSmall = loadings[at]! ** 2 <= largest;
      gradient[at] = isSmall ? 2 * loadings[at]! : 0;
      if (isSmall) value += loadings[at]! ** 2;
    }
    return value;
  };
}

/**
 * A criterion of all columns but the first, which is the general factor: of quartimin the bifactor rotation (Jennrich &
 * Bentler 2011, 2012), of geomin bi-geomin.
 */
export function besideGeneral(criterion: Criterion): Criterion {
  return (loadings, gradient, { items, factors }) => {
    const m = factors - 1;
    const specific = new Float64Array(items * m);
    const slopes = new Float64Array(items * m);
    for (let at = 0; at < specific.length; at++) {
      specific[at] = loadings[Math.floor(at / m) * factors + 1 + (at % m)]!;
    }
    const value = criterion(specific, slopes, { items, factors: m });
    gradient.fill(0);
    for (let at = 0; at < slopes.length; at++) {
      gradient[Math.floor(at / m) * factors + 1 + (at % m)] = slopes[at]!;
    }
    return value;
  };
}
