import { choleskyFactor, choleskySolve, innerProduct } from "../../numeric/dense";
import { fUpper } from "../../numeric/special";

export interface WaldTest {
  readonly f: number;
  readonly df: number;
  readonly dfDenominator: number;
  /** Null without degrees of freedom below. */
  readonly p: number | null;
}

/** A covariance has no inverse where this little of a variance is left beside the others. */
const SINGULAR = 1e-12;

/**
 * Wald's test that all of some estimates are 0: F = b' V^-1 b / q on q and `dfDenominator` degrees of freedom.
 *
 * @param covariance of the estimates, row-major
 * @returns null where the covariance has no inverse
 * @see Korn & Graubard (1990), American Statistician, 44, 270-276. Reference: R's survey, `regTermTest`.
 */
export function waldTest(
  estimates: Float64Array,
  covariance: Float64Array,
  dfDenominator: number,
): WaldTest | null {
  const df = estimates.length;
  const factor = choleskyFactor(covariance, df);
  if (factor === null) return null;
  for (let k = 0; k < df; k++) {
    if (factor[k * df + k]! ** 2 < SINGULAR * covariance[k * df + k]!) return null;
  }
  const f = innerProduct(estimates, choleskySolve(factor, estimates, { n: df })) / df;
  return { f, df, dfDenominator, p: dfDenominator > 0 ? fUpper(f, df, dfDenominator) : null };
}
