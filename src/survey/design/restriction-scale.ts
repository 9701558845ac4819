import { choleskyFactor } from "../../numeric/linear-algebra/cholesky";
import {
  product,
  productTransposed,
  transposed,
  transposedProduct,
} from "../../numeric/linear-algebra/dense";

/** A pivot up to this share of its diagonal element counts as 0. */
const SINGULAR = 1e-10;

/**
 * The divisor of a likelihood-ratio statistic of weighted answers: the mean design effect of the restrictions, i.e. of
 * the eigenvalues of (R A R')^-1 (R V R') for the estimates' naive covariance A (weights as people) and design
 * covariance V.
 * @param restrictions R, restrictions x size, row-major
 * @param naive A, size x size
 * @param robust V, size x size
 * @returns null where R A R' is singular
 * @see Rao & Scott (1984), Annals of Statistics, 12, 46-60; Lumley & Scott (2014), Scandinavian J. of Statistics, 41,
 * 1-14
 */
export function restrictionScale({
  restrictions,
  naive,
  robust,
  size,
}: {
  readonly restrictions: Float64Array;
  readonly naive: Float64Array;
  readonly robust: Float64Array;
  readonly size: number;
}): number | null {
  const map = whitenedRestrictions({ restrictions, naive, size });
  if (map === null) return null;
  const df = restrictions.length / size;
  const ratio = transposedProduct(map, product(robust, map, { rows: size, inner: size, columns: df }), {
    rows: df,
    inner: size,
    columns: df,
  });
  return meanDesignEffect(ratio);
}

/**
 * Sums of the estimates with identity covariance if the weights were people, and the restrictions' design effects as
 * eigenvalues of their design covariance: R' L'^-1 for R A R' = L L'.
 * @param restrictions R, restrictions x size, row-major
 * @param naive A, size x size
 * @returns size x restrictions; null where R A R' is singular
 */
export function whitenedRestrictions({
  restrictions,
  naive,
  size,
}: {
  readonly restrictions: Float64Array;
  readonly naive: Float64Array;
  readonly size: number;
}): Float64Array | null {
  const df = restrictions.length / size;
  const across = product(restrictions, naive, { rows: df, inner: size, columns: size });
  const middle = productTransposed(across, restrictions, { rows: df, inner: size, columns: df });
  const factor = choleskyFactor(middle, df);
  if (factor === null) return null;
  for (let i = 0, at = 0; i < df; i++, at += df + 1) {
    if (factor[at]! ** 2 < SINGULAR * middle[at]!) return null;
  }
  return transposed(forwardSolve(factor, restrictions, { n: df, columns: size }), {
    rows: df,
    columns: size,
  });
}

/** L^-1 B for a lower-triangular L. */
function forwardSolve(
  factor: Float64Array,
  right: Float64Array,
  { n, columns }: { n: number; columns: number },
): Float64Array {
  const x = right.slice();
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) {
      const share = factor[i * n + k]!;
      for (let c = 0; c < columns; c++) x[i * columns + c]! -= share * x[k * columns + c]!;
    }
    for (let c = 0; c < columns; c++) x[i * columns + c]! /= factor[i * n + i]!;
  }
  return x;
}

/** Mean eigenvalue of the whitened restrictions' design covariance; null where it is 0. */
export function meanDesignEffect(covariance: Float64Array): number | null {
  const df = Math.sqrt(covariance.length);
  let trace = 0;
  for (let i = 0; i < df; i++) trace += covariance[i * df + i]!;
  return trace > 0 ? trace / df : null;
}
