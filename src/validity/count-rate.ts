import { type Interval, intervalOn } from "../numeric/distributions/interval";
import { normalQuantile } from "../numeric/distributions/special";
import { exp } from "../numeric/elementary/exp";
import { log } from "../numeric/elementary/log";
import { innerProduct } from "../numeric/linear-algebra/dense";
import { independentColumns } from "../numeric/linear-algebra/independent-columns";
import { rootBetween } from "../numeric/optimization/root";
import { exponential, generalizedLinearFit } from "../numeric/regression/generalized-linear";
import { standardErrorOf } from "../survey/design/estimate";
import type { Domain } from "./domain";

const MAX_STEPS = 100;
const CONVERGED = 1e-10;
/** One-sided, of the overdispersion test. */
const LEVEL = 0.05;
/** Bounds of the log size of the negative binomial. */
const SIZE_ENDS = [-12, 16] as const;

/** Rate ratio of a count per unit of a score. */
export interface CountRate {
  /** The interval is on the log scale; the standard error is of the log ratio. */
  readonly ratio: Interval;
  readonly model: "poisson" | "negative-binomial";
  /** Of the variance mu + alpha mu^2, with the one-sided test of alpha = 0. */
  readonly overdispersion: { readonly alpha: number; readonly z: number };
  /** Size of the negative binomial distribution (MASS's theta); null for Poisson. */
  readonly size: number | null;
}

/**
 * The rate of a count by a score: log-linear Poisson where the test of overdispersion (Cameron & Trivedi 1990, against
 * a variance of mu + alpha mu^2) has p >= .05, otherwise negative binomial by maximum likelihood; with design-based
 * standard errors.
 * @param score by row of the domain's table, in the ratio's unit
 * @param counts integers >= 0
 * @returns null where the score or the counts do not vary, or there is no maximum
 * @see Cameron & Trivedi (1990), Journal of Econometrics, 46, 347-364; Lawless (1987), Canadian Journal of Statistics, 15,
 *   209-225. Reference: R `glm(family = poisson)`, `MASS::glm.nb`, survey `svyglm(family = quasipoisson)`.
 */
export function countRate(score: Float64Array, counts: Float64Array, domain: Domain): CountRate | null {
  const { table, rows, total } = domain;
  const pick = (values: Float64Array): Float64Array => Float64Array.from(rows, (row) => values[row]!);
  const [x, y] = [pick(score), pick(counts)];
  const weight = pick(table.weight).map((own) => own / total);
  const sample = { x, y, weight, domain };
  if (independentColumns([x.map(() => 1), x]).dependent.length > 0) return null;
  const start = log(Math.max(innerProduct(weight, y), 1e-300));
  const poisson = fitLine(sample, null, Float64Array.of(start, 0));
  if (poisson === null) return null;
  const overdispersion = overdispersionOf(sample, poisson);
  if (overdispersion.z <= normalQuantile(1 - LEVEL)) {
    return { ratio: ratioOf(sample, poisson), model: "poisson", overdispersion, size: null };
  }
  const line = negativeBinomial(sample, poisson);
  if (line === null) return null;
  return { ratio: ratioOf(sample, line), model: "negative-binomial", overdispersion, size: line.size };
}

/** By person of the domain; weights add up to 1. */
interface CountSample {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly weight: Float64Array;
  readonly domain: Domain;
}

/** Intercept and slope of the log rate, of a negative binomial distribution with this size (null for Poisson). */
interface Line {
  readonly estimates: Float64Array;
  readonly inverse: Float64Array;
  readonly size: number | null;
  readonly rates: Float64Array;
}

function fitLine({ x, y, weight }: CountSample, size: number | null, start: Float64Array): Line | null {
  const fit = generalizedLinearFit({
    columns: [x.map(() => 1), x],
    weight,
    total: weight.map((own, at) => own * y[at]!),
    link: exponential,
    variance: size === null ? undefined : (mean) => mean + (mean * mean) / size,
    start,
  });
  if ("direction" in fit) return null;
  const { estimates, inverse } = fit;
  return { estimates, inverse, size, rates: x.map((own) => exp(estimates[0]! + estimates[1]! * own)) };
}

/** A standard error from influences by person of the domain, per share of the weights. */
function errorOf(influences: Float64Array, { domain }: CountSample): number | null {
  const byRow = new Float64Array(domain.table.rows);
  domain.rows.forEach((row, at) => {
    byRow[row] = influences[at]! / domain.total;
  });
  return standardErrorOf(byRow, domain);
}

/** alpha of the auxiliary regression of ((y - mu)^2 - y) / mu on mu, with its design-based standard error. */
function overdispersionOf(sample: CountSample, { rates }: Line): CountRate["overdispersion"] {
  const { y, weight } = sample;
  const squares = rates.map((mu) => mu * mu);
  const excess = rates.map((mu, at) => (y[at]! - mu) ** 2 - y[at]!);
  const below = innerProduct(weight, squares);
  const alpha = innerProduct(weight, excess) / below;
  const se = errorOf(
    excess.map((own, at) => (own - alpha * squares[at]!) / below),
    sample,
  );
  return { alpha, z: se === null ? 0 : alpha / se };
}

/** Maximizes line and size in turn. */
function negativeBinomial(sample: CountSample, start: Line): Line | null {
  let line = start;
  let logSize = 0;
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = maximizeSize(sample, line.rates, logSize);
    const moved = fitLine(sample, exp(next), line.estimates);
    if (moved === null) return null;
    const change = line.estimates.reduce(
      (sum, value, k) => sum + Math.abs(moved.estimates[k]! - value),
      Math.abs(next - logSize),
    );
    [line, logSize] = [moved, next];
    if (step > 0 && change < CONVERGED) return line;
  }
  return null;
}

/** The log size with the largest likelihood. */
function maximizeSize({ y, weight }: CountSample, rates: Float64Array, start: number): number {
  const slopeAt = (logSize: number): number => {
    const size = exp(logSize);
    return rates.reduce((slope, mu, at) => {
      const whole = size + mu;
      return (
        slope + weight[at]! * (sumOfInverses(size, y[at]!) + log(size / whole) + 1 - (size + y[at]!) / whole)
      );
    }, 0);
  };
  const near = [start - 1, start + 1] as const;
  const [low, high] = slopeAt(near[0]) > 0 && slopeAt(near[1]) < 0 ? near : SIZE_ENDS;
  return rootBetween(slopeAt, [high, low], { change: 1e-13, relativeChange: 1e-13 }).x;
}

/** From here on the sum of 1 / (size + k) over k below y is a difference of digammas' expansions, up to rounding. */
const ASYMPTOTIC_FROM = 60;

/** digamma(size + y) - digamma(size). */
function sumOfInverses(size: number, y: number): number {
  let sum = 0;
  for (let k = 0; k < Math.min(y, ASYMPTOTIC_FROM); k++) sum += 1 / (size + k);
  return y > ASYMPTOTIC_FROM ? sum + digamma(size + y) - digamma(size + ASYMPTOTIC_FROM) : sum;
}

/** For a large number. */
function digamma(x: number): number {
  const square = 1 / (x * x);
  return log(x) - 0.5 / x - square * (1 / 12 - square * (1 / 120 - square / 252));
}

function ratioOf(sample: CountSample, { estimates, inverse, size, rates }: Line): Interval {
  const { x, y, domain } = sample;
  const influences = rates.map((mu, at) => {
    const residual = (y[at]! - mu) * (size === null ? 1 : size / (size + mu));
    return residual * (inverse[2]! + inverse[3]! * x[at]!);
  });
  const estimate = estimates[1]!;
  const { se, low, high } = intervalOn("plain", { estimate, se: errorOf(influences, sample), df: domain.df });
  return {
    estimate: exp(estimate),
    se,
    low: low === null ? null : exp(low),
    high: high === null ? null : exp(high),
  };
}
