import { exp } from "../elementary/exp";
import { asin, sin } from "../elementary/sine";
import { gaussLegendre } from "./gauss-legendre";
import { normalCdf, normalPdf } from "./special";

const TWO_PI = 2 * Math.PI;

/** Positive abscissae and weights of Gauss-Legendre quadrature on [-1, 1] with 6, 12 and 20 points. */
const RULES = [6, 12, 20].map(gaussLegendre);

/**
 * P(X <= h, Y <= k) for standard bivariate normal X, Y with correlation `rho`.
 * @param h any real or infinite
 * @param k any real or infinite
 * @param rho -1 to 1
 * @returns 0 to 1, to about 1e-15 absolute, also near |rho| = 1
 * @see Genz, A. (2004). Numerical computation of rectangular bivariate and trivariate normal and t probabilities.
 *   Statistics and Computing, 14, 251-260. Reference: R `mvtnorm::pmvnorm` (TVPACK).
 * @example
 * ```ts
 * bivariateNormalCdf(0, 0, 0.5); // 0.3333333333333333
 * ```
 */
export function bivariateNormalCdf(h: number, k: number, rho: number): number {
  if (h === Number.NEGATIVE_INFINITY || k === Number.NEGATIVE_INFINITY) return 0;
  if (h === Number.POSITIVE_INFINITY) return normalCdf(k);
  if (k === Number.POSITIVE_INFINITY) return normalCdf(h);
  const probability =
    Math.abs(rho) < 0.925 ? integrateOverAngle(h, k, rho) : highCorrelationCase(-h, -k, rho);
  return Math.min(1, Math.max(0, probability));
}

/**
 * Density of the standard bivariate normal distribution at (h, k); also the derivative of `bivariateNormalCdf` by rho.
 * @param h any real or infinite
 * @param k any real or infinite
 * @param rho between -1 and 1, the bounds excluded
 * @returns 0 where h or k is infinite
 * @see Plackett (1954), Biometrika, 41, 351-360.
 * @example
 * ```ts
 * bivariateNormalPdf(0, 0, 0).toFixed(4); // (1 / (2 * Math.PI)).toFixed(4)
 * bivariateNormalPdf(0, 0, 0.6).toFixed(4); // "0.1989"
 * ```
 */
export function bivariateNormalPdf(h: number, k: number, rho: number): number {
  if (!Number.isFinite(h) || !Number.isFinite(k)) return 0;
  const rest = (1 - rho) * (1 + rho);
  return exp(-(h * h - 2 * rho * h * k + k * k) / (2 * rest)) / (TWO_PI * Math.sqrt(rest));
}

/** Drezner & Wesolowsky's (1990) integral over the angle asin(rho): Genz (2004), equation 3. */
function integrateOverAngle(h: number, k: number, rho: number): number {
  const independent = normalCdf(h) * normalCdf(k);
  if (rho === 0) return independent;
  const half = asin(rho) / 2;
  const squares = (h * h + k * k) / 2;
  const product = h * k;
  const size = Math.abs(rho);
  const { abscissae, weights } = RULES[size < 0.3 ? 0 : size < 0.75 ? 1 : 2]!;
  let sum = 0;
  for (let i = 0; i < abscissae.length; i++) {
    const x = abscissae[i]!;
    const low = sin(half * (1 - x));
    const high = sin(half * (1 + x));
    sum +=
      weights[i]! *
      (exp((low * product - squares) / (1 - low * low)) +
        exp((high * product - squares) / (1 - high * high)));
  }
  return independent + (sum * half) / TWO_PI;
}

/** P(X > h, Y > k) for |rho| >= .925: |rho| = 1 plus the integral of the difference (Genz 2004, eq. 5 and 6). */
function highCorrelationCase(h: number, k: number, rho: number): number {
  const positive = rho > 0;
  const second = positive ? k : -k;
  const difference = Math.abs(rho) < 1 ? differenceFromPerfect(h, second, rho) : 0;
  if (positive) return difference + normalCdf(-Math.max(h, k));
  const perfect =
    second > h ? (h < 0 ? normalCdf(second) - normalCdf(h) : normalCdf(-h) - normalCdf(-second)) : 0;
  return perfect - difference;
}

function differenceFromPerfect(h: number, k: number, rho: number): number {
  const product = h * k;
  const rest = (1 - rho) * (1 + rho);
  const root = Math.sqrt(rest);
  const gap = (h - k) * (h - k);
  const c = (4 - product) / 8;
  const d = (12 - product) / 16;
  let total = 0;
  const exponent = -(gap / rest + product) / 2;
  if (exponent > -700) {
    total =
      root * exp(exponent) * (1 - (c * (gap - rest) * (1 - (d * gap) / 5)) / 3 + (c * d * rest * rest) / 5);
  }
  if (-product < 700) {
    const distance = Math.sqrt(gap);
    const tail = Math.sqrt(TWO_PI) * normalCdf(-distance / root);
    total -= exp(-product / 2) * tail * distance * (1 - (c * gap * (1 - (d * gap) / 5)) / 3);
  }
  return -(total + remainder({ product, gap, c, d, root })) / TWO_PI;
}

interface RemainderTerms {
  readonly product: number;
  readonly gap: number;
  readonly c: number;
  readonly d: number;
  readonly root: number;
}

function remainder({ product, gap, c, d, root }: RemainderTerms): number {
  const { abscissae, weights } = RULES[2]!;
  const half = root / 2;
  let sum = 0;
  for (let i = 0; i < abscissae.length; i++) {
    for (const x of [-abscissae[i]!, abscissae[i]!]) {
      const square = (half * (1 + x)) ** 2;
      const cosine = Math.sqrt(1 - square);
      const exponent = -(gap / square + product) / 2;
      if (exponent < -700) continue;
      const exact = exp((-product * square) / (2 * (1 + cosine) ** 2)) / cosine;
      sum += weights[i]! * exp(exponent) * (exact - (1 + c * square * (1 + d * square)));
    }
  }
  return sum * half;
}

/** The density of one standard normal and the conditional probability of the other: d/dh of `bivariateNormalCdf`. */
export function bivariateNormalCdfSlope(h: number, k: number, rho: number): number {
  if (!Number.isFinite(h)) return 0;
  if (k === Number.POSITIVE_INFINITY) return normalPdf(h);
  if (k === Number.NEGATIVE_INFINITY) return 0;
  return normalPdf(h) * normalCdf((k - rho * h) / Math.sqrt((1 - rho) * (1 + rho)));
}
