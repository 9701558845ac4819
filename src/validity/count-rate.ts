import { normalQuantile } from "../numeric/distributions/special";
import { exp } from "../numeric/elementary/exp";
import { log } from "../numeric/elementary/log";
import { independentColumns } from "../numeric/linear-algebra/independent-columns";
import { exponential, generalizedLinearFit } from "../numeric/regression/generalized-linear";
import { type Domain, type Interval, intervalOn, standardErrorOf } from "./linear-estimate";

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
  const sample = { score, counts, domain };
  const poisson = fitLine(sample, null, Float64Array.of(log(Math.max(meanOf(counts, domain), 1e-300)), 0));
  if (poisson === null) return null;
  const overdispersion = overdispersionOf(sample, poisson);
  if (overdispersion.z <= normalQuantile(1 - LEVEL)) {
    return { ratio: ratioOf(sample, poisson), model: "poisson", overdispersion, size: null };
  }
  const joint = negativeBinomial(sample, poisson);
  if (joint === null) return null;
  const { line, size } = joint;
  return { ratio: ratioOf(sample, line), model: "negative-binomial", overdispersion, size };
}

interface CountSample {
  readonly score: Float64Array;
  readonly counts: Float64Array;
  readonly domain: Domain;
}

/** Intercept and slope of the log rate, of a negative binomial distribution with this size (null for Poisson). */
interface Line {
  readonly estimates: Float64Array;
  readonly inverse: Float64Array;
  readonly size: number | null;
}

function meanOf(values: Float64Array, { table, rows, total }: Domain): number {
  return rows.reduce((sum, row) => sum + table.weight[row]! * values[row]!, 0) / total;
}

/** Weights are scaled to add up to 1. */
function fitLine(
  { score, counts, domain }: CountSample,
  size: number | null,
  start: Float64Array,
): Line | null {
  const { table, rows, total } = domain;
  const pick = (values: Float64Array): Float64Array => Float64Array.from(rows, (row) => values[row]!);
  const weight = pick(table.weight).map((own) => own / total);
  const columns = [new Float64Array(rows.length).fill(1), pick(score)];
  if (independentColumns(columns).basis.length < columns.length) return null;
  const fit = generalizedLinearFit({
    columns,
    weight,
    total: weight.map((own, at) => own * counts[rows[at]!]!),
    link: exponential,
    variance: size === null ? undefined : (mean) => mean + (mean * mean) / size,
    start,
  });
  return "direction" in fit ? null : { ...fit, size };
}

function rateOf({ estimates: [intercept = 0, slope = 0] }: Line, score: number): number {
  return exp(intercept + slope * score);
}

/** alpha of the auxiliary regression of ((y - mu)^2 - y) / mu on mu, with its design-based standard error. */
function overdispersionOf({ score, counts, domain }: CountSample, line: Line): CountRate["overdispersion"] {
  const { table, rows } = domain;
  let [above, below] = [0, 0];
  const rates = new Float64Array(table.rows);
  for (const row of rows) {
    const mu = rateOf(line, score[row]!);
    rates[row] = mu;
    above += table.weight[row]! * ((counts[row]! - mu) ** 2 - counts[row]!);
    below += table.weight[row]! * mu * mu;
  }
  const alpha = above / below;
  const influence = new Float64Array(table.rows);
  for (const row of rows) {
    const mu = rates[row]!;
    influence[row] = ((counts[row]! - mu) ** 2 - counts[row]! - alpha * mu * mu) / below;
  }
  const se = standardErrorOf(influence, domain);
  return { alpha, z: se === null ? 0 : alpha / se };
}

/** Maximizes line and size in turn. */
function negativeBinomial(sample: CountSample, start: Line): { line: Line; size: number } | null {
  let line = start;
  let logSize = 0;
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = maximizeSize(sample, line, logSize);
    const size = exp(next);
    const moved = fitLine(sample, size, line.estimates);
    if (moved === null) return null;
    const change = line.estimates.reduce(
      (sum, value, k) => sum + Math.abs(moved.estimates[k]! - value),
      Math.abs(next - logSize),
    );
    [line, logSize] = [moved, next];
    if (step > 0 && change < CONVERGED) return { line, size };
  }
  return null;
}

/** The log size with the largest likelihood, by bisection of its derivative. */
function maximizeSize({ score, counts, domain }: CountSample, line: Line, start: number): number {
  const { table, rows } = domain;
  const rates = rows.map((row) => rateOf(line, score[row]!));
  const slopeAt = (logSize: number): number => {
    const size = exp(logSize);
    let slope = 0;
    for (let k = 0; k < rows.length; k++) {
      const row = rows[k]!;
      const mu = rates[k]!;
      const y = counts[row]!;
      slope +=
        table.weight[row]! *
        (sumOfInverses(size, y) + log(size / (size + mu)) + 1 - (size + y) / (size + mu));
    }
    return slope;
  };
  let [low, high] = SIZE_ENDS as readonly [number, number];
  const near = [start - 1, start + 1] as const;
  if (slopeAt(near[0]) > 0 && slopeAt(near[1]) < 0) [low, high] = near;
  for (let step = 0; step < MAX_STEPS && high - low > 1e-13 * (1 + Math.abs(low)); step++) {
    const middle = (low + high) / 2;
    if (slopeAt(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
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

function ratioOf({ score, counts, domain }: CountSample, line: Line): Interval {
  const { table, rows, total, df } = domain;
  const { estimates, inverse, size } = line;
  const influence = new Float64Array(table.rows);
  for (const row of rows) {
    const mu = rateOf(line, score[row]!);
    const residual = ((counts[row]! - mu) * (size === null ? 1 : size / (size + mu))) / total;
    influence[row] = residual * (inverse[2]! + inverse[3]! * score[row]!);
  }
  const estimate = estimates[1]!;
  const { se, low, high } = intervalOn("plain", { estimate, se: standardErrorOf(influence, domain), df });
  return {
    estimate: exp(estimate),
    se,
    low: low === null ? null : exp(low),
    high: high === null ? null : exp(high),
  };
}
