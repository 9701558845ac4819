import { exp } from "../elementary/exp";
import { log } from "../elementary/log";
import { rootAbove } from "../optimization/root";
import { chiSquareLower, logGamma, normalCdf } from "./special";

/**
 * P(X <= x) for a noncentral chi-square X on `df` > 0 degrees of freedom with noncentrality `ncp` >= 0: the
 * Poisson mixture summed from its mode outwards (Benton & Krishnamoorthy 2003); above an `ncp` of 1e9 normal
 * with the same mean and variance. Reference: R `pchisq(ncp =)`, to 1e-12 absolute.
 */
export function noncentralChiSquareLower(x: number, df: number, ncp: number): number {
  if (x <= 0) return 0;
  if (ncp <= 0) return chiSquareLower(x, df);
  if (!(ncp <= MAX_SUMMED)) return normalCdf((x - df - ncp) / Math.sqrt(2 * (df + 2 * ncp)));
  const rate = ncp / 2;
  const half = x / 2;
  const mode = Math.floor(rate);
  const a = df / 2 + mode;
  const atMode = {
    poisson: exp(mode * log(rate) - rate - logGamma(mode + 1)),
    central: chiSquareLower(x, df + 2 * mode),
    /** half^a e^-half / Gamma(a + 1), by which the central probability falls from a to a + 1. */
    drop: exp(a * log(half) - half - logGamma(a + 1)),
  };
  return Math.min(
    1,
    atMode.poisson * atMode.central +
      upwards(atMode, { mode, rate, half, a }) +
      downwards(atMode, { mode, rate, half, a }),
  );
}

interface Terms {
  readonly poisson: number;
  readonly central: number;
  readonly drop: number;
}
interface Place {
  readonly mode: number;
  readonly rate: number;
  readonly half: number;
  readonly a: number;
}

const NEGLIGIBLE = 1e-17;
/** Above it the normal approximation replaces the sum. */
const MAX_SUMMED = 1e9;

function upwards(start: Terms, { mode, rate, half, a }: Place): number {
  let { poisson, central, drop } = start;
  let sum = 0;
  for (let j = mode + 1; ; j++) {
    poisson *= rate / j;
    central = Math.max(0, central - drop);
    drop *= half / (a + (j - mode));
    const term = poisson * central;
    sum += term;
    if (!(poisson >= NEGLIGIBLE) || term === 0) return sum;
  }
}

function downwards(start: Terms, { mode, rate, half, a }: Place): number {
  let { poisson, central, drop } = start;
  let sum = 0;
  for (let j = mode; j > 0; j--) {
    poisson *= j / rate;
    drop *= (a - (mode - j)) / half;
    central = Math.min(1, central + drop);
    sum += poisson * central;
    if (poisson < NEGLIGIBLE) break;
  }
  return sum;
}

/** The x with P(X <= x) = p, 0 < p < 1. Reference: R `qchisq(ncp =)`. */
export function noncentralChiSquareQuantile(p: number, df: number, ncp: number): number {
  return rootAbove((x) => noncentralChiSquareLower(x, df, ncp) - p, [0, df + ncp + 1]).x;
}

/** The noncentrality at which P(X <= x) = p, 0 < p < 1; 0 where the central P is below p. */
export function noncentrality(x: number, df: number, p: number): number {
  if (noncentralChiSquareLower(x, df, 0) <= p) return 0;
  return rootAbove((ncp) => p - noncentralChiSquareLower(x, df, ncp), [0, Math.max(1, x)]).x;
}
