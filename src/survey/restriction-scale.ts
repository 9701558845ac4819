import { choleskyFactor, choleskySolve, product, productTransposed } from "../numeric/dense";

/** A pivot so small beside its own diagonal element is 0 but for rounding. */
const SINGULAR = 1e-10;

/**
 * What a likelihood-ratio statistic of weighted answers is divided by: the mean design effect of the restrictions, i.e.
 * of the eigenvalues of (R A R')^-1 (R V R') for the covariance A of the estimates as if the weights were people and
 * their covariance V under the design.
 *
 * @param restrictions R, restrictions x size, row-major
 * @param naive A, size x size
 * @param robust V, size x size
 * @returns null where R A R' is singular
 * @see Rao & Scott (1984), Annals of Statistics, 12, 46-60; Lumley & Scott (2014), Scandinavian Journal of Statistics,
 *   41, 1-14
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
  const df = restrictions.length / size;
  const inner = { rows: df, inner: size, columns: size };
  const outer = { rows: df, inner: size, columns: df };
  const between = (covariance: Float64Array): Float64Array =>
    productTransposed(product(restrictions, covariance, inner), restrictions, outer);
  const middle = between(naive);
  const factor = choleskyFactor(middle, df);
  if (factor === null) return null;
  for (let i = 0, at = 0; i < df; i++, at += df + 1) {
    if (factor[at]! ** 2 < SINGULAR * middle[at]!) return null;
  }
  const ratio = choleskySolve(factor, between(robust), { n: df, columns: df });
  let trace = 0;
  for (let i = 0; i < df; i++) trace += ratio[i * df + i]!;
  return trace > 0 ? trace / df : null;
}
