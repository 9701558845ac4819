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
