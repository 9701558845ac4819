import { log } from "../../numeric/elementary/log";
import {
  choleskyFactor,
  choleskyInverse,
  choleskyLogDeterminant,
} from "../../numeric/linear-algebra/cholesky";
import { product, trace } from "../../numeric/linear-algebra/dense";

/** Clusters of one size. */
export interface ClusterSize {
  /** People in each. */
  readonly people: number;
  readonly clusters: number;
  /** Mean of the clusters' means, and their mean square about it, row-major. */
  readonly mean: Float64Array;
  readonly spread: Float64Array;
}

/** What the likelihood of complete answers depends on. */
export interface LevelStatistics {
  readonly n: number;
  readonly clusters: number;
  /** How many of the variables, the first ones, are of people; the others are of clusters. */
  readonly levelOne: number;
  /** Sums of squares and products about the means of the clusters, row-major. */
  readonly within: Float64Array;
  readonly sizes: readonly ClusterSize[];
}

/**
 * Covariances within and between clusters, row-major, and means, of all variables: 0 within clusters for those that only
 * clusters have, and between them for those that only people have.
 */
export interface LevelMoments {
  readonly within: Float64Array;
  readonly between: Float64Array;
  readonly mean: Float64Array;
}

/** Minus twice the log-likelihood, and its derivatives by each element of the moments. */
export interface LevelDeviance extends LevelMoments {
  readonly value: number;
}

/**
 * Minus twice the log-likelihood of complete answers in clusters, each of its means and deviations being normal: within
 * clusters Sigma_W, of the mean of n people Sigma_B + Sigma_W / n, jointly with the variables of the clusters.
 * @returns null where a covariance is not positive definite
 * @see McDonald & Goldstein (1989), British Journal of Mathematical and Statistical Psychology, 42, 215-232; Rosseel (2021),
 *   Psych, 3, 197-232. Reference: lavaan 0.6-19, `sem(cluster = )`.
 */
export function levelDeviance(
  { n, clusters, levelOne: q, within, sizes }: LevelStatistics,
  moments: LevelMoments,
): LevelDeviance | null {
  const p = moments.mean.length;
  const square = { rows: p, inner: p, columns: p };
  const ofPeople = { rows: q, inner: q, columns: q };
  const corner = (matrix: Float64Array): Float64Array =>
    Float64Array.from({ length: q * q }, (_, at) => matrix[Math.floor(at / q) * p + (at % q)]!);
  const factor = choleskyFactor(corner(moments.within), q);
  if (factor === null) return null;
  const inverse = choleskyInverse(factor, q);
  const ratio = product(inverse, corner(within), ofPeople);
  let value =
    (n * q + clusters * (p - q)) * log(2 * Math.PI) +
    (n - clusters) * choleskyLogDeterminant(factor, q) +
    trace(ratio, q);
  const both = product(ratio, inverse, ofPeople);
  const byWithin = new Float64Array(p * p);
  for (let i = 0; i < q; i++)
    for (let j = 0; j < q; j++) byWithin[i * p + j] = (n - clusters) * inverse[i * q + j]! - both[i * q + j]!;
  const byBetween = new Float64Array(p * p);
  const byMean = new Float64Array(p);
  for (const { people, clusters: count, mean, spread } of sizes) {
    // The mean of n people counts times the root of n, so that its covariance within clusters is that of one person.
    const root = Math.sqrt(people);
    const times = (j: number): number => (j < q ? root : 1);
    const scaled = (matrix: Float64Array): Float64Array =>
      matrix.map((element, at) => times(Math.floor(at / p)) * times(at % p) * element);
    const between = scaled(moments.between);
    const own = choleskyFactor(
      moments.within.map((element, at) => element + between[at]!),
      p,
    );
    if (own === null) return null;
    const precision = choleskyInverse(own, p);
    const away = mean.map((element, j) => element - moments.mean[j]!);
    const squares = scaled(spread.map((element, at) => element + away[Math.floor(at / p)]! * away[at % p]!));
    const part = product(precision, squares, square);
    value += count * (choleskyLogDeterminant(own, p) + trace(part, p));
    const change = product(part, precision, square);
    const slopes = precision.map((element, at) => count * (element - change[at]!));
    for (let i = 0; i < q; i++) for (let j = 0; j < q; j++) byWithin[i * p + j]! += slopes[i * p + j]!;
    scaled(slopes).forEach((slope, at) => {
      byBetween[at]! += slope;
    });
    const moved = away.map((element, j) => times(j) * element);
    const pull = product(precision, moved, { rows: p, inner: p, columns: 1 });
    for (let j = 0; j < p; j++) byMean[j]! -= 2 * count * times(j) * pull[j]!;
  }
  return { value, within: byWithin, between: byBetween, mean: byMean };
}
