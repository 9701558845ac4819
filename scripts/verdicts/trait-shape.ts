/** Traits that are not normal: a rising function of a normal variable, with mean 0 and variance 1. */
import { normalCdf, normalPdf, normalQuantile } from "../../src/numeric/distributions/special";

export type TraitShape = (normal: number) => number;

/** Of the lognormal whose skewness is 2. */
const SPREAD = 0.5513;
const LOWEST = 0.88;

/** Lognormal, moved and scaled. */
export function skewedTrait(): TraitShape {
  const variance = SPREAD ** 2;
  const mean = Math.exp(variance / 2);
  const deviation = mean * Math.sqrt(Math.exp(variance) - 1);
  return (normal) => (Math.exp(SPREAD * normal) - mean) / deviation;
}

/** Nobody below the normal's 88 % point, where everybody else is; moved and scaled. */
export function zeroInflatedTrait(): TraitShape {
  const cut = normalQuantile(LOWEST);
  const above = 1 - normalCdf(cut);
  const mean = cut * LOWEST + normalPdf(cut);
  const square = cut * cut * LOWEST + above + cut * normalPdf(cut);
  const deviation = Math.sqrt(square - mean * mean);
  return (normal) => (Math.max(normal, cut) - mean) / deviation;
}

const STEP = 0.05;
const GRID = Array.from({ length: 321 }, (_, k) => STEP * (k - 160));
const WEIGHTS = GRID.map((z) => STEP * normalPdf(z));

/** Of two such traits, from that of their normal variables (0 to 1); by the trapezoidal rule. */
export function shapedCorrelation(shape: TraitShape, correlation: number): number {
  const rest = Math.sqrt(1 - correlation ** 2);
  const values = GRID.map(shape);
  return GRID.reduce(
    (sum, z, i) =>
      sum +
      WEIGHTS[i]! *
        values[i]! *
        GRID.reduce((part, e, j) => part + WEIGHTS[j]! * shape(correlation * z + rest * e), 0),
    0,
  );
}

/** The correlation of normal variables with which the traits' is as wanted, from 0 to below 1; by bisection. */
export function normalCorrelation(shape: TraitShape, wanted: number): number {
  if (wanted === 0) return 0;
  let [low, high] = [0, 1];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (shapedCorrelation(shape, middle) < wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Share of the answers at or below the cut, where an answer is loading times trait plus a normal rest, of variance 1. */
function shareBelow(shape: TraitShape, loading: number, cut: number): number {
  const rest = Math.sqrt(1 - loading ** 2);
  return GRID.reduce((sum, z, i) => sum + WEIGHTS[i]! * normalCdf((cut - loading * shape(z)) / rest), 0);
}

/** The cut at or below which so large a share of answers lies. */
export function answerQuantile(shape: TraitShape, loading: number, share: number): number {
  let [low, high] = [-10, 40];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (shareBelow(shape, loading, middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
