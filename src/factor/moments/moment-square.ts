import type { GroupMoments } from "./group-moments";

/** Place of the covariance of items i <= j among the means, variances and covariances of p items. */
export function momentPlace(p: number, i: number, j: number): number {
  return p + (i * (2 * p - i + 1)) / 2 + j - i;
}

/** The covariance matrix that stands among continuous moments. */
export function squareOf(moments: Float64Array, p: number): Float64Array {
  const square = new Float64Array(p * p);
  for (let i = 0, at = p; i < p; i++) {
    for (let j = i; j < p; j++, at++) {
      square[i * p + j] = moments[at]!;
      square[j * p + i] = moments[at]!;
    }
  }
  return square;
}

/** Places of the moments of some items among themselves: means, then variances and covariances. */
export function placesAmong(items: readonly string[], names: readonly string[]): number[] {
  const of = items.flatMap((item, i) => (names.includes(item) ? [i] : []));
  return [...of, ...of.flatMap((i, at) => of.slice(at).map((j) => momentPlace(items.length, i, j)))];
}

/** The covariance matrix of implied moments; correlations of ordered items, and the variances that their group has. */
export function impliedCovariance(
  { items: { length: p }, kind, covariance }: GroupMoments,
  implied: Float64Array,
): Float64Array {
  if (kind === "continuous") return squareOf(implied, p);
  const square = covariance.slice();
  for (let i = 0, at = implied.length - (p * (p - 1)) / 2; i < p; i++) {
    for (let j = i + 1; j < p; j++, at++) {
      square[i * p + j] = implied[at]!;
      square[j * p + i] = implied[at]!;
    }
  }
  return square;
}
