import { log } from "../../numeric/elementary/log";
import {
  choleskyFactor,
  choleskyInverse,
  choleskyLogDeterminant,
} from "../../numeric/linear-algebra/cholesky";
import { product, trace } from "../../numeric/linear-algebra/dense";
import type { LevelStatistics } from "./level-statistics";

/** Covariances within and between clusters, row-major, and means. */
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
 * clusters Sigma_W, of the mean of n people Sigma_B + Sigma_W / n.
 * @returns null where a covariance is not positive definite
 * @see McDonald & Goldstein (1989), British Journal of Mathematical and Statistical Psychology, 42, 215-232; Rosseel (2021),
 *   Psych, 3, 197-232. Reference: lavaan 0.6-19, `sem(cluster = )`.
 */
export function levelDeviance(
  { n, clusters, within, sizes }: LevelStatistics,
  moments: LevelMoments,
): LevelDeviance | null {
  const p = moments.mean.length;
  const square = { rows: p, inner: p, columns: p };
  const factor = choleskyFactor(moments.within, p);
  if (factor === null) return null;
  const inverse = choleskyInverse(factor, p);
  const ratio = product(inverse, within, square);
  let value = n * p * log(2 * Math.PI) + (n - clusters) * choleskyLogDeterminant(factor, p) + trace(ratio, p);
  const both = product(ratio, inverse, square);
  const byWithin = inverse.map((own, at) => (n - clusters) * own - both[at]!);
  const byBetween = new Float64Array(p * p);
  const byMean = new Float64Array(p);
  for (const { people, clusters: count, mean, spread } of sizes) {
    const own = choleskyFactor(
      moments.within.map((element, at) => element + people * moments.between[at]!),
      p,
    );
    if (own === null) return null;
    const precision = choleskyInverse(own, p);
    const away = mean.map((element, j) => element - moments.mean[j]!);
    const squares = spread.map((element, at) => element + away[Math.floor(at / p)]! * away[at % p]!);
    const scaled = product(precision, squares, square);
    value += count * (choleskyLogDeterminant(own, p) + people * trace(scaled, p));
    const change = product(scaled, precision, square);
    for (let at = 0; at < change.length; at++) {
      const element = count * (precision[at]! - people * change[at]!);
      byWithin[at]! += element;
      byBetween[at]! += people * element;
    }
    const pull = product(precision, away, { rows: p, inner: p, columns: 1 });
    for (let j = 0; j < p; j++) byMean[j]! -= 2 * count * people * pull[j]!;
  }
  return { value, within: byWithin, between: byBetween, mean: byMean };
}
