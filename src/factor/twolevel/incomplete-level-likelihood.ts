import { log } from "../../numeric/elementary/log";
import {
  choleskyFactor,
  choleskyInverse,
  choleskyLogDeterminant,
} from "../../numeric/linear-algebra/cholesky";
import { product, quadratic } from "../../numeric/linear-algebra/dense";
import type { LevelDeviance, LevelMoments } from "./two-level-likelihood";

/** People of a cluster who answered the same variables. */
export interface AnsweredAlike {
  /** Indices of the variables, among those of people. */
  readonly answered: readonly number[];
  readonly people: number;
  /** Their mean, and sums of squares and products about it, row-major. */
  readonly mean: Float64Array;
  readonly spread: Float64Array;
}

export interface IncompleteCluster {
  readonly alike: readonly AnsweredAlike[];
  /** The variables that only clusters have. */
  readonly own: Float64Array;
}

const LOG_TWO_PI = log(2 * Math.PI);

const part = (
  matrix: Float64Array,
  size: number,
  [rows, columns]: readonly [readonly number[], readonly number[]],
) =>
  Float64Array.from(
    { length: rows.length * columns.length },
    (_, at) => matrix[rows[Math.floor(at / columns.length)]! * size + columns[at % columns.length]!]!,
  );

interface Inverted {
  readonly inverse: Float64Array;
  readonly logDeterminant: number;
}

function inverted(matrix: Float64Array, n: number): Inverted | null {
  const factor = choleskyFactor(matrix, n);
  return factor && { inverse: choleskyInverse(factor, n), logDeterminant: choleskyLogDeterminant(factor, n) };
}

/**
 * Minus twice the log-likelihood of clusters in which people left out answers. Given the parts that a cluster's people
 * share, and its own variables, people are independent; A sums their information on these parts, so that the estimate of
 * these has the covariance A^-1 + C, C being their covariance between clusters given the clusters' own variables.
 * @param levelOne how many variables, the first ones, are of people
 * @returns null where a covariance is not positive definite
 * @see Rosseel (2021), Psych, 3, 197-232. Reference: lavaan 0.6-19, `sem(cluster = , missing = "ml")`.
 */
export function incompleteDeviance(
  clusters: readonly IncompleteCluster[],
  levelOne: number,
  { within, between, mean }: LevelMoments,
): LevelDeviance | null {
  const p = mean.length;
  const ofPeople = Array.from({ length: levelOne }, (_, j) => j);
  const ofClusters = Array.from({ length: p - levelOne }, (_, j) => levelOne + j);
  const z = ofClusters.length;
  const own = inverted(part(between, p, [ofClusters, ofClusters]), z);
  if (own === null) return null;
  // Regression of the shared parts on the clusters' own variables, and the covariance left.
  const slopes = product(part(between, p, [ofPeople, ofClusters]), own.inverse, {
    rows: levelOne,
    inner: z,
    columns: z,
  });
  const explained = product(slopes, part(between, p, [ofClusters, ofPeople]), {
    rows: levelOne,
    inner: z,
    columns: levelOne,
  });
  const left = part(between, p, [ofPeople, ofPeople]).map((element, at) => element - explained[at]!);
  const known = new Map<string, Inverted | null>();
  const withinOf = (answered: readonly number[]): Inverted | null => {
    const key = answered.join();
    const found = known.get(key) ?? inverted(part(within, p, [answered, answered]), answered.length);
    known.set(key, found);
    return found;
  };
  const out = {
    value: 0,
    within: new Float64Array(p * p),
    between: new Float64Array(p * p),
    mean: new Float64Array(p),
  };
  const byLeft = new Float64Array(levelOne * levelOne);
  const byCross = new Float64Array(levelOne * z);
  for (const cluster of clusters) {
    const away = Float64Array.from(cluster.own, (value, j) => value - mean[levelOne + j]!);
    const pull = product(own.inverse, away, { rows: z, inner: z, columns: 1 });
    const expected = product(slopes, away, { rows: levelOne, inner: z, columns: 1 });
    const found = clusterPart(
      cluster.alike,
      { left, expected, mean, withinOf, size: { levelOne, p } },
      out.within,
    );
    if (found === null) return null;
    out.value += found.value + own.logDeterminant + quadratic(away, own.inverse) + z * LOG_TWO_PI;
    for (let i = 0; i < levelOne; i++) {
      out.mean[i]! += found.byMean[i]!;
      for (let j = 0; j < levelOne; j++) byLeft[i * levelOne + j]! += found.byLeft[i * levelOne + j]!;
      for (let k = 0; k < z; k++) byCross[i * z + k]! += found.byMean[i]! * pull[k]!;
    }
    for (let k = 0; k < z; k++) {
      let along = -2 * pull[k]!;
      for (let i = 0; i < levelOne; i++) along -= slopes[i * z + k]! * found.byMean[i]!;
      out.mean[levelOne + k]! += along;
      for (let l = 0; l < z; l++)
        out.between[(levelOne + k) * p + levelOne + l]! += own.inverse[k * z + l]! - pull[k]! * pull[l]!;
    }
  }
  addBetween(out.between, { byLeft, byCross, slopes, levelOne, p });
  return out;
}

/** Derivatives by the covariances between clusters, from those by what is left of them and by the regression. */
function addBetween(
  between: Float64Array,
  {
    byLeft,
    byCross,
    slopes,
    levelOne: q,
    p,
  }: {
    readonly byLeft: Float64Array;
    readonly byCross: Float64Array;
    readonly slopes: Float64Array;
    readonly levelOne: number;
    readonly p: number;
  },
): void {
  const z = p - q;
  const turned = product(byLeft, slopes, { rows: q, inner: q, columns: z });
  for (let i = 0; i < q; i++) {
    for (let j = 0; j < q; j++) between[i * p + j]! += byLeft[i * q + j]!;
    for (let k = 0; k < z; k++) {
      const half = byCross[i * z + k]! / 2 - turned[i * z + k]!;
      between[i * p + q + k]! += half;
      between[(q + k) * p + i]! += half;
    }
  }
  for (let k = 0; k < z; k++) {
    for (let l = 0; l < z; l++) {
      let sum = 0;
      for (let i = 0; i < q; i++) {
        sum += slopes[i * z + k]! * turned[i * z + l]!;
        sum -= (slopes[i * z + k]! * byCross[i * z + l]! + slopes[i * z + l]! * byCross[i * z + k]!) / 2;
      }
      between[(q + k) * p + q + l]! += sum;
    }
  }
}

interface ClusterContext {
  readonly left: Float64Array;
  /** What the cluster's own variables add to the means. */
  readonly expected: Float64Array;
  readonly mean: Float64Array;
  readonly withinOf: (answered: readonly number[]) => Inverted | null;
  readonly size: { readonly levelOne: number; readonly p: number };
}

/** Of a cluster's people, with the derivatives by means and by the covariance left; those by Sigma_W are added. */
function clusterPart(
  alike: readonly AnsweredAlike[],
  { left, expected, mean, withinOf, size: { levelOne: q, p } }: ClusterContext,
  byWithin: Float64Array,
): { value: number; byMean: Float64Array; byLeft: Float64Array } | null {
  const seen = Array.from({ length: q }, (_, j) => j).filter((j) =>
    alike.some(({ answered }) => answered.includes(j)),
  );
  const n = seen.length;
  const place = new Map(seen.map((j, at) => [j, at]));
  const information = new Float64Array(n * n);
  const sum = new Float64Array(n);
  let value = 0;
  const parts = [];
  for (const { answered, people, mean: average, spread } of alike) {
    const inverse = withinOf(answered);
    if (inverse === null) return null;
    const k = answered.length;
    const away = Float64Array.from(answered, (j, at) => average[at]! - mean[j]! - expected[j]!);
    const weighed = product(inverse.inverse, away, { rows: k, inner: k, columns: 1 });
    const at = answered.map((j) => place.get(j)!);
    value += people * (inverse.logDeterminant + k * LOG_TWO_PI);
    for (let i = 0; i < k; i++) {
      sum[at[i]!]! += people * weighed[i]!;
      value += people * away[i]! * weighed[i]!;
      for (let j = 0; j < k; j++) {
        information[at[i]! * n + at[j]!]! += people * inverse.inverse[i * k + j]!;
        value += inverse.inverse[i * k + j]! * spread[i * k + j]!;
      }
    }
    parts.push({ answered, people, spread, away, at, inverse: inverse.inverse });
  }
  const inverse = inverted(information, n);
  if (inverse === null) return null;
  const square = { rows: n, inner: n, columns: n };
  const column = { rows: n, inner: n, columns: 1 };
  const ofLeft = part(left, q, [seen, seen]);
  const whole = inverted(
    ofLeft.map((element, at) => element + inverse.inverse[at]!),
    n,
  );
  if (whole === null) return null;
  const estimate = product(inverse.inverse, sum, column);
  const pull = product(whole.inverse, estimate, column);
  for (let i = 0; i < n; i++) value += estimate[i]! * (pull[i]! - sum[i]!);
  value += whole.logDeterminant + inverse.logDeterminant;
  const shrunk = product(inverse.inverse, pull, column);
  const posterior = product(product(inverse.inverse, whole.inverse, square), inverse.inverse, square).map(
    (element, at) => inverse.inverse[at]! - element,
  );
  for (const { answered, people, spread, away, at, inverse: precision } of parts) {
    const k = answered.length;
    const moved = away.map((element, i) => element - estimate[at[i]!]! + shrunk[at[i]!]!);
    const squares = Float64Array.from({ length: k * k }, (_, cell) => {
      const [i, j] = [Math.floor(cell / k), cell % k];
      return spread[cell]! + people * (moved[i]! * moved[j]! + posterior[at[i]! * n + at[j]!]!);
    });
    const own = { rows: k, inner: k, columns: k };
    const turned = product(product(precision, squares, own), precision, own);
    for (let i = 0; i < k; i++) {
      for (let j = 0; j < k; j++)
        byWithin[answered[i]! * p + answered[j]!]! += people * precision[i * k + j]! - turned[i * k + j]!;
    }
  }
  const byMean = new Float64Array(q);
  const byLeft = new Float64Array(q * q);
  seen.forEach((i, row) => {
    byMean[i] = -2 * pull[row]!;
    seen.forEach((j, other) => {
      byLeft[i * q + j] = whole.inverse[row * n + other]! - pull[row]! * pull[other]!;
    });
  });
  return { value, byMean, byLeft };
}
