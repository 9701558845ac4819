import { exp } from "../elementary/exp";
import { log, log1p } from "../elementary/log";
import { betaQuantile, logGamma, normalQuantile, studentLower } from "./special";

/** From this many degrees of freedom on, the expansion about the normal distribution is exact to rounding. */
const EXPANSION_DF = 1000;
/** From this many on, one Newton step from the expansion suffices. */
const NEWTON_DF = 40;

/**
 * The t > 0 with P(|T| <= t) = `confidence` for Student's t on `df` > 0 degrees of freedom.
 * @param confidence between 0 and 1
 * @see Abramowitz & Stegun 26.5.27 and, with many degrees of freedom, 26.7.5. Reference: R `qt`.
 */
export function studentCritical(confidence: number, df: number): number {
  const tail = 1 - confidence;
  const z = -normalQuantile(tail / 2);
  if (df >= EXPANSION_DF) return expansion(z, df);
  if (df >= NEWTON_DF && z < 3) return newtonStep(expansion(z, df), { tail, df });
  // The smaller of t^2 / (df + t^2) and its complement keeps all digits.
  if (2 * z * z < df) {
    const inside = betaQuantile(confidence, 0.5, df / 2);
    return Math.sqrt((df * inside) / (1 - inside));
  }
  const outside = betaQuantile(tail, df / 2, 0.5);
  return Math.sqrt((df * (1 - outside)) / outside);
}

function newtonStep(t: number, { tail, df }: { readonly tail: number; readonly df: number }): number {
  const logDensity =
    logGamma((df + 1) / 2) -
    logGamma(df / 2) -
    0.5 * log(df * Math.PI) -
    ((df + 1) / 2) * log1p((t * t) / df);
  return t + (2 * studentLower(-t, df) - tail) / (2 * exp(logDensity));
}

function expansion(z: number, df: number): number {
  const s = z * z;
  const terms = [
    (s + 1) / 4,
    ((5 * s + 16) * s + 3) / 96,
    (((3 * s + 19) * s + 17) * s - 15) / 384,
    ((((79 * s + 776) * s + 1482) * s - 1920) * s - 945) / 92160,
  ];
  return z * terms.reduceRight((sum, term) => (sum + term) / df, 0) + z;
}
