import { exp } from "../elementary/exp";
import { asin, sin } from "../elementary/sine";
import { bivariateNormalCdf } from "./bivariate-normal";
import { gaussLegendre } from "./gauss-legendre";
import { normalCdf } from "./special";

const RULE = gaussLegendre(20);

export type Three = readonly [number, number, number];

/**
 * P(X1 <= h1, X2 <= h2, X3 <= h3) for standard normal variables: the case of an independent first variable
 * plus the integral of the derivative from there (Plackett 1954; over the angle, Genz 2004).
 * @param limits h1, h2, h3, finite
 * @param correlations of one and two, one and three, two and three; their matrix positive definite
 * @returns 0 to 1, to about 1e-10
 * @see Genz, A. (2004). Statistics and Computing, 14, 251-260, section 3. Reference: R `mvtnorm::pmvnorm` (TVPACK).
 */
export function trivariateNormalCdf(limits: Three, correlations: Three): number {
  const [h, k, l, rhoK, rhoL, rhoKL] = orderByCorrelation(limits, correlations);
  const independent = normalCdf(h) * bivariateNormalCdf(k, l, rhoKL);
  const angleK = asin(rhoK);
  const angleL = asin(rhoL);
  let sum = 0;
  for (let i = 0; i < RULE.abscissae.length; i++) {
    for (const x of [-RULE.abscissae[i]!, RULE.abscissae[i]!]) {
      const share = (1 + x) / 2;
      const a = sin(angleK * share);
      const b = sin(angleL * share);
      sum +=
        RULE.weights[i]! *
        (angleK * slope({ h, k, l, a, b, c: rhoKL }) +
          angleL * slope({ h, k: l, l: k, a: b, b: a, c: rhoKL }));
    }
  }
  return Math.min(1, Math.max(0, independent + sum / (4 * Math.PI)));
}

/** Derivative with respect to the angle between the first two variables, times 2 pi. */
function slope(at: Readonly<Record<"h" | "k" | "l" | "a" | "b" | "c", number>>): number {
  const { h, k, l, a, b, c } = at;
  const rest = 1 - a * a;
  const exponent = (2 * a * h * k - h * h - k * k) / (2 * rest);
  const determinant = rest - b * b - c * c + 2 * a * b * c;
  if (exponent < -700 || determinant <= 0) return 0;
  const mean = ((b - a * c) * h + (c - a * b) * k) / rest;
  return exp(exponent) * normalCdf(((l - mean) * Math.sqrt(rest)) / Math.sqrt(determinant));
}

/** Reorders the variables so that the last two have the largest absolute correlation: the integral is then smoothest. */
function orderByCorrelation(
  [h, k, l]: Three,
  [hk, hl, kl]: Three,
): [number, number, number, number, number, number] {
  const largest = Math.max(Math.abs(hk), Math.abs(hl), Math.abs(kl));
  if (Math.abs(kl) === largest) return [h, k, l, hk, hl, kl];
  return Math.abs(hl) === largest ? [k, h, l, hk, kl, hl] : [l, h, k, hl, kl, hk];
}
