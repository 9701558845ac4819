import { chiSquareUpper } from "../numeric/distributions/special";
import { studentCritical } from "../numeric/distributions/student-critical";
import { sumBy } from "../numeric/sums/sum";

/** Effects of studies with their sampling variances, which are above 0. */
export interface Effect {
  readonly estimate: number;
  readonly variance: number;
}

export interface PooledEffect {
  readonly studies: number;
  readonly estimate: number;
  /** By Hartung and Knapp, on one degree of freedom fewer than studies. */
  readonly standardError: number;
  readonly interval: readonly [number, number];
  /** Where 95% of the effects of further studies are expected. */
  readonly prediction: readonly [number, number];
  /** Variance of the true effects, by restricted maximum likelihood, with its interval by the Q profile. */
  readonly tau2: number;
  readonly tau2Interval: readonly [number, number];
  /** Share of the variance that is between studies. */
  readonly i2: number;
  /** Cochran's test of equal effects. */
  readonly heterogeneity: { readonly statistic: number; readonly df: number; readonly p: number };
}

const MAX_STEPS = 1000;
const TOLERANCE = 1e-12;

/**
 * Pools effects of two or more studies by a random-effects model: restricted maximum likelihood for the variance between
 * studies, intervals by Hartung and Knapp.
 * @returns null with fewer than two studies
 * @see Viechtbauer (2005), Journal of Educational and Behavioral Statistics, 30, 261-293 (REML); Hartung & Knapp (2001),
 *   Statistics in Medicine, 20, 3875-3889; Viechtbauer (2007), Statistics in Medicine, 26, 37-52 (Q profile); Higgins &
 *   Thompson (2002), Statistics in Medicine, 21, 1539-1558 (I²). Reference: R metafor 4.8-0, `rma(test = "knha")`.
 * @example
 * ```ts
 * const pooled = randomEffects([{ estimate: 1, variance: 0.1 }, { estimate: 2, variance: 0.1 }]);
 * pooled?.estimate; // 1.5
 * pooled?.tau2.toFixed(3); // "0.400"
 * ```
 */
export function randomEffects(effects: readonly Effect[]): PooledEffect | null {
  const k = effects.length;
  if (k < 2) return null;
  const tau2 = betweenVariance(effects);
  const { mean, spread, total } = weighted(effects, tau2);
  const standardError = Math.sqrt(spread / ((k - 1) * total));
  const critical = studentCritical(0.95, k - 1);
  const around = (half: number): [number, number] => [mean - critical * half, mean + critical * half];
  const fixed = weighted(effects, 0);
  const squares = effects.reduce((sum, { variance }) => sum + 1 / variance ** 2, 0);
  const typical = ((k - 1) * fixed.total) / (fixed.total ** 2 - squares);
  return {
    studies: k,
    estimate: mean,
    standardError,
    interval: around(standardError),
    prediction: around(Math.sqrt(tau2 + standardError ** 2)),
    tau2,
    tau2Interval: [profiled(effects, 0.025), profiled(effects, 0.975)],
    i2: tau2 / (tau2 + typical),
    heterogeneity: { statistic: fixed.spread, df: k - 1, p: chiSquareUpper(fixed.spread, k - 1) },
  };
}

/** Mean by the weights 1 / (variance + tau2), the weighted sum of squares about it, and the sum of weights. */
function weighted(effects: readonly Effect[], tau2: number) {
  let [total, sum] = [0, 0];
  for (const { estimate, variance } of effects) {
    total += 1 / (variance + tau2);
    sum += estimate / (variance + tau2);
  }
  const mean = sum / total;
  const spread = sumBy(effects, ({ estimate, variance }) => (estimate - mean) ** 2 / (variance + tau2));
  return { mean, spread, total };
}

/** Fisher scoring of the restricted likelihood; 0 is its lower bound. */
function betweenVariance(effects: readonly Effect[]): number {
  const k = effects.length;
  const center = effects.reduce((sum, { estimate }) => sum + estimate, 0) / k;
  let tau2 = effects.reduce((sum, { estimate }) => sum + (estimate - center) ** 2, 0) / (k - 1);
  for (let step = 0; step < MAX_STEPS; step++) {
    const { mean } = weighted(effects, tau2);
    let [one, two, three, score] = [0, 0, 0, 0];
    for (const { estimate, variance } of effects) {
      const weight = 1 / (variance + tau2);
      one += weight;
      two += weight ** 2;
      three += weight * weight * weight;
      score += weight ** 2 * (estimate - mean) ** 2;
    }
    const information = two - (2 * three) / one + (two / one) ** 2;
    const next = Math.max(0, tau2 + (score - one + two / one) / information);
    const change = Math.abs(next - tau2);
    tau2 = next;
    if (change <= TOLERANCE * (1 + tau2)) break;
  }
  return tau2;
}

/** The tau2 at which the generalized Q statistic has this upper probability; 0 where it lies below. */
function profiled(effects: readonly Effect[], probability: number): number {
  const isBelow = (tau2: number): boolean =>
    chiSquareUpper(weighted(effects, tau2).spread, effects.length - 1) < probability;
  if (!isBelow(0)) return 0;
  let high = 1;
  while (isBelow(high) && high < 1e12) high *= 2;
  let low = 0;
  for (let step = 0; step < 200 && high - low > TOLERANCE * high; step++) {
    const middle = (low + high) / 2;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
