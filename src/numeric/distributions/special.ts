/** Distribution functions in double precision by the Cephes library (Moshier 1989), whose only user is this file. */

import cephes from "cephes";
import { exp } from "../elementary/exp";

await cephes.compiled;

/** The 95th percentile of the chi-square distribution on 1 df. */
export const CHI_SQUARE_AT_05 = 3.841458820694124;

const SQRT_2PI = Math.sqrt(2 * Math.PI);

/** Density of the standard normal distribution at `z` (any real). Reference: R `dnorm`. */
export function normalPdf(z: number): number {
  return exp(-0.5 * z * z) / SQRT_2PI;
}

/** P(Z <= z) for a standard normal Z; -Infinity gives 0, Infinity gives 1. Reference: R `pnorm`. */
export function normalCdf(z: number): number {
  if (z > -FAR_TAIL) return 1;
  return z < FAR_TAIL ? farTail(z) : cephes.ndtr(z);
}

/** Below it Cephes gives 0; for some values far above its opposite it gives NaN. */
const FAR_TAIL = -26;

/** The asymptotic series of the lower tail (Abramowitz & Stegun 26.2.12): full precision for z < -26; 0 below -38.6. */
function farTail(z: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; k <= 8; k++) {
    term *= -(2 * k - 1) / (z * z);
    sum += term;
  }
  return (normalPdf(z) / -z) * sum;
}

/** P(lower < Z <= upper) for a standard normal Z, from the nearer tail. */
export function normalBetween(lower: number, upper: number): number {
  return lower > 0 ? normalCdf(-lower) - normalCdf(-upper) : normalCdf(upper) - normalCdf(lower);
}

/** The z with P(Z <= z) = p, for p in [0, 1]; 0 gives -Infinity, 1 gives Infinity. Reference: R `qnorm`. */
export function normalQuantile(p: number): number {
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  return cephes.ndtri(p);
}

/** Natural logarithm of the gamma function at `x` > 0. Reference: R `lgamma`. */
export function logGamma(x: number): number {
  return cephes.lgam(x);
}

/** P(X > x) for a chi-square X on `df` > 0 degrees of freedom. Reference: R `pchisq(lower.tail = FALSE)`. */
export function chiSquareUpper(x: number, df: number): number {
  if (x <= 0) return 1;
  return orUnderflow(x < df ? 1 : 0, () => cephes.igamc(df / 2, x / 2));
}

/** P(X <= x) for a chi-square X on `df` > 0 degrees of freedom. Reference: R `pchisq`. */
export function chiSquareLower(x: number, df: number): number {
  if (x <= 0) return 0;
  if (x > df && x > 2) return 1 - chiSquareUpper(x, df);
  return orUnderflow(0, () => cephes.igam(df / 2, x / 2));
}

/** P(X > x) for an F-distributed X on `df1`, `df2` > 0 degrees of freedom. Reference: R `pf(lower.tail = FALSE)`. */
export function fUpper(x: number, df1: number, df2: number): number {
  if (x <= 0) return 1;
  return betaLower(df2 / (df1 * x + df2), df2 / 2, df1 / 2);
}

/** The x with P(X <= x) = p, 0 < p < 1, for an F on `df1`, `df2` degrees of freedom. Reference: R `qf`. */
export function fQuantile(p: number, df1: number, df2: number): number {
  const y = betaQuantile(p, df1 / 2, df2 / 2);
  return (df2 * y) / (df1 * (1 - y));
}

/** P(T <= t) for Student's t on `df` > 0 degrees of freedom. Reference: R `pt`. */
export function studentLower(t: number, df: number): number {
  const tail = 0.5 * betaLower(df / (df + t * t), df / 2, 0.5);
  return t > 0 ? 1 - tail : tail;
}

/** P(|T| > |t|) for Student's t on `df` > 0 degrees of freedom. Reference: R `2 * pt(-abs(t), df)`. */
export function studentTwoSided(t: number, df: number): number {
  return betaLower(df / (df + t * t), df / 2, 0.5);
}

/** Regularized incomplete beta function I_x(a, b), a, b > 0, 0 <= x <= 1. Reference: R `pbeta`. */
export function betaLower(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return orUnderflow(x > a / (a + b) ? 1 : 0, () => cephes.incbet(a, b, x));
}

/** The x with I_x(a, b) = p, 0 < p < 1; 0 where it is below the smallest double. Reference: R `qbeta`. */
export function betaQuantile(p: number, a: number, b: number): number {
  return orUnderflow(0, () => cephes.incbi(a, b, p));
}

/** Cephes throws where the smaller tail underflows; the result is then that end of the range. */
function orUnderflow(end: 0 | 1, evaluate: () => number): number {
  try {
    return evaluate();
  } catch (error) {
    if (error instanceof Error && error.message.includes("underflow")) return end;
    throw error;
  }
}
