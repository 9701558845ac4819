import { normalCdf, normalPdf } from "../../../numeric/distributions/special";
import { log } from "../../../numeric/elementary/log";
import { choleskyFactor, choleskyInverse, choleskySolve } from "../../../numeric/linear-algebra/cholesky";

/** One group's model given one person's answers; matrices are row-major. */
export interface ResponseModel {
  readonly items: number;
  readonly factors: number;
  /** Items x factors. */
  readonly loadings: Float64Array;
  /** Standard deviations of the continuous answers given the factors, all positive. */
  readonly deviations: Float64Array;
  /** Means of the continuous answers where the factors are 0. */
  readonly intercepts: Float64Array;
  readonly thresholds: readonly Float64Array[];
  readonly factorMeans: Float64Array;
  readonly precision: Float64Array;
}

export interface PosteriorMode {
  readonly mode: Float64Array;
  /** Square roots of the diagonal of the inverse curvature at the mode. */
  readonly standardErrors: Float64Array;
}

interface Posterior {
  /** Minus the log posterior density, up to a constant. */
  value: number;
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
}

const TOLERANCE = 1e-10;
const MAX_STEPS = 100;
const MAX_HALVINGS = 40;

/**
 * The most probable factor scores of one answer pattern under normal factors and items that are independent given the
 * factors (an ordered item is a normal answer cut at its thresholds), by Newton's method: minus the log posterior is
 * convex.
 * @param answers by item: the category from 0, or negative where missing
 * @returns null where the probability of the pattern underflows
 * @see Muthén (1998-2004), Mplus technical appendices, appendix 11.
 */
export function posteriorMode(model: ResponseModel, answers: ArrayLike<number>): PosteriorMode | null {
  const m = model.factors;
  let mode: Float64Array = model.factorMeans.slice();
  let here = posteriorAt(model, answers, mode);
  for (let step = 0; step < MAX_STEPS; step++) {
    const factor = choleskyFactor(here.curvature, m);
    if (factor === null || !Number.isFinite(here.value)) return null;
    if (here.gradient.every((slope) => Math.abs(slope) < TOLERANCE)) {
      const covariance = choleskyInverse(factor, m);
      return { mode, standardErrors: mode.map((_, f) => Math.sqrt(covariance[f * m + f]!)) };
    }
    const next = search(model, answers, { mode, here, move: choleskySolve(factor, here.gradient, { n: m }) });
    if (next === null) return null;
    [mode, here] = next;
  }
  return null;
}

/** Newton's step, halved until the value falls up to rounding. */
function search(
  model: ResponseModel,
  answers: ArrayLike<number>,
  { mode, here, move }: { mode: Float64Array; here: Posterior; move: Float64Array },
): [Float64Array, Posterior] | null {
  const rounding = 1e-13 * (1 + Math.abs(here.value));
  for (let halving = 0, length = 1; halving < MAX_HALVINGS; halving++, length /= 2) {
    const next = mode.map((value, f) => value - length * move[f]!);
    const there = posteriorAt(model, answers, next);
    if (there.value <= here.value + rounding) return [next, there];
  }
  return null;
}

function posteriorAt(model: ResponseModel, answers: ArrayLike<number>, eta: Float64Array): Posterior {
  const { items, factors: m, loadings, precision, factorMeans } = model;
  const posterior = { value: 0, gradient: new Float64Array(m), curvature: precision.slice() };
  for (let f = 0; f < m; f++) {
    for (let g = 0; g < m; g++) posterior.gradient[f]! += precision[f * m + g]! * (eta[g]! - factorMeans[g]!);
    posterior.value += (posterior.gradient[f]! * (eta[f]! - factorMeans[f]!)) / 2;
  }
  for (let j = 0; j < items; j++) {
    const category = answers[j]!;
    if (category < 0) continue;
    const deviation = model.deviations[j]!;
    let mean = model.intercepts[j]!;
    for (let f = 0; f < m; f++) mean += loadings[j * m + f]! * eta[f]!;
    const cuts = model.thresholds[j]!;
    const low = category === 0 ? Number.NEGATIVE_INFINITY : (cuts[category - 1]! - mean) / deviation;
    const high = category === cuts.length ? Number.POSITIVE_INFINITY : (cuts[category]! - mean) / deviation;
    const { logarithm, slope, logCurvature } = intervalProbability(low, high);
    posterior.value -= logarithm;
    for (let f = 0; f < m; f++) {
      const one = loadings[j * m + f]! / deviation;
      posterior.gradient[f]! -= slope * one;
      for (let g = 0; g < m; g++)
        posterior.curvature[f * m + g]! -= (logCurvature * one * loadings[j * m + g]!) / deviation;
    }
  }
  return posterior;
}

/** Log P(low < z < high) with its first two derivatives by a shift of the mean; computed in the nearer tail. */
function intervalProbability(
  low: number,
  high: number,
): { readonly logarithm: number; readonly slope: number; readonly logCurvature: number } {
  const probability = low > 0 ? normalCdf(-low) - normalCdf(-high) : normalCdf(high) - normalCdf(low);
  const atLow = Number.isFinite(low) ? normalPdf(low) : 0;
  const atHigh = Number.isFinite(high) ? normalPdf(high) : 0;
  const slope = (atLow - atHigh) / probability;
  const moment = (atLow === 0 ? 0 : low * atLow) - (atHigh === 0 ? 0 : high * atHigh);
  return { logarithm: log(probability), slope, logCurvature: moment / probability - slope * slope };
}
