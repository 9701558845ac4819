import type { PatternTable } from "../data/answers/pattern-table";
import { endsWithinUnit } from "../figures/unit-coefficients";
import { endsOf, intervalOn } from "../numeric/distributions/interval";
import { choleskyFactor, choleskyInverse, choleskySolve } from "../numeric/linear-algebra/cholesky";
import { innerProduct, product } from "../numeric/linear-algebra/dense";
import { type Rows, symmetricEigen } from "../numeric/linear-algebra/matrix";
import { gammaDraw } from "../numeric/random/gamma-random";
import { createRandom, type Random } from "../numeric/random/random";
import { percentileOf } from "../numeric/sums/percentile";
import { sum } from "../numeric/sums/sum";
import { remember } from "../numeric/workers/remember";
import { deviationsOf, Estimate, errorOf, type SampledTable } from "../survey/design/estimate";
import { sumOf } from "./alpha";
import { scoresOf } from "./alpha-estimates";

type Ends = readonly [number, number] | null;

export interface SumCoefficient {
  readonly id: "alpha" | "lambda2" | "glb" | "stratifiedAlpha";
  /** Null where it is not defined or not between 0 and 1. */
  readonly estimate: number | null;
  readonly standardError: number | null;
  /** 95 %, linearized, by Student's t on the scale of log(1 - x). */
  readonly interval: Ends;
  /** 95 % of the posterior draws; null without draws, and under weights, strata or clusters. */
  readonly posterior: Ends;
}

export interface SumCoefficientOptions {
  /** The items by index. @default all of the table */
  readonly items?: readonly number[] | undefined;
  /** Indices of items in strata, for stratified alpha. */
  readonly strata?: readonly (readonly number[])[] | undefined;
  /** Draws of the covariances. @default 0 */
  readonly draws?: number | undefined;
  readonly seed?: number | undefined;
}

/** A coefficient and its derivatives by the covariances, k x k; null where undefined. */
type Derived = { readonly value: number; readonly slopes: Float64Array } | null;
type Coefficient = (covariance: Rows) => Derived;

/**
 * Alpha, Guttman's lambda 2, the greatest lower bound and stratified alpha of a sum, with standard errors and intervals
 * from the influence of people or sampling units, and intervals of draws from the posterior of the covariances: inverse
 * Wishart with n + k degrees of freedom around the sums of squares (normal answers, almost no prior information).
 * @param sample complete answers (`sampledAnswers`)
 * @see Maydeu-Olivares, Coffman & Hartmann (2007), Psychological Methods, 12, 157-176; Cronbach, Schönemann & McKie
 *   (1965), Educational and Psychological Measurement, 25, 291-312, for stratified alpha; Pfadt, van den Bergh, Sijtsma,
 *   Moshagen & Wagenmakers (2022), Multivariate Behavioral Research, 57, 620-641, for the posterior. Reference: psych's
 *   `guttman` and `glb.algebraic` for estimates; standard errors by influences computed in R.
 * @example
 * ```ts
 * const items = { a: [0, 0, 1, 1, 1, 0], b: [0, 1, 0, 1, 1, 0], c: [0, 0, 1, 1, 0, 0] };
 * const [alpha] = sumCoefficients(sampledAnswers(fromAnswers({ items }), ["a", "b", "c"]));
 * alpha?.estimate?.toFixed(2); // "0.61"
 * ```
 */
export function sumCoefficients(sample: SampledTable, options: SumCoefficientOptions = {}): SumCoefficient[] {
  const { table, design } = sample;
  const { items = table.items.map((_, j) => j), strata = [], draws = 0, seed = 1 } = options;
  const whole = momentsOf(table);
  const { all } = whole;
  const columns = items.map((j) => whole.columns[j]!);
  const covariance = items.map((i) => items.map((j) => whole.covariance[i]![j]!));
  const places = strata.map((own) => own.map((j) => items.indexOf(j)).filter((j) => j >= 0));
  const of: Partial<Record<SumCoefficient["id"], Coefficient>> = {
    alpha: (own) => stratified(own, [items.map((_, j) => j)]),
    lambda2,
    glb: lowerBound,
    ...(places.length > 1 ? { stratifiedAlpha: (own: Rows) => stratified(own, places) } : {}),
  };
  const isSimple = design === null && table.weighting !== "design";
  const posterior = isSimple && draws > 0 ? posteriorDraws(covariance, { n: all, draws, seed }) : [];
  const found = Object.entries(of).map(([id, coefficient]) => {
    const derived = coefficient(covariance);
    const isWithin = derived !== null && derived.value >= 0 && derived.value <= 1;
    return { id: id as SumCoefficient["id"], coefficient, derived: isWithin ? derived : null };
  });
  const influences = influencesOf(
    found.flatMap(({ derived }) => derived ?? []),
    { columns, covariance, all },
  );
  return found.map(({ id: name, coefficient, derived }): SumCoefficient => {
    const influence = derived && influences.get(derived);
    if (!influence) return { id: name, estimate: null, standardError: null, interval: null, posterior: null };
    const { estimate, se, df } = errorOf(influence, sample);
    const drawn = posterior.flatMap((own) => coefficient(own)?.value ?? []);
    return {
      id: name,
      estimate,
      standardError: se,
      interval: endsWithinUnit(endsOf(intervalOn("complement", { estimate, se, df })), estimate),
      posterior: drawn.length < 2 ? null : [percentileOf(drawn, 2.5), percentileOf(drawn, 97.5)],
    };
  });
}

interface SumMoments {
  /** Deviations from the means. */
  readonly columns: readonly Float64Array[];
  readonly covariance: Rows;
  /** Sum of the weights. */
  readonly all: number;
}

/** Of all items of a table: those of some items are among them. */
const momentsOf = remember((table: PatternTable): SumMoments => {
  const { weight } = table;
  const columns = scoresOf(table).map((scores) => deviationsOf(weight, scores));
  const all = sum(weight);
  const covariance = columns.map((one) =>
    columns.map((other) => {
      let total = 0;
      for (let row = 0; row < weight.length; row++) total += weight[row]! * one[row]! * other[row]!;
      return total / all;
    }),
  );
  return { columns, covariance, all };
});

/** Rows whose sums are in the cache. */
const ROWS_AT_ONCE = 256;

/** The influence of each coefficient: by row, the sum of its slopes times what the row adds to the covariances. */
function influencesOf(
  found: readonly NonNullable<Derived>[],
  { columns, covariance, all }: SumMoments,
): Map<NonNullable<Derived>, Estimate> {
  const [k, rows] = [columns.length, columns[0]?.length ?? 0];
  const width = found.length * k;
  const slopes = new Float64Array(k * width);
  const estimates = found.map((one, at) => {
    for (let i = 0; i < k; i++)
      for (let j = 0; j < k; j++) slopes[i * width + at * k + j] = one.slopes[i * k + j]! / all;
    return {
      estimate: new Estimate(one.value, new Float64Array(rows)),
      expected: innerProduct(one.slopes, Float64Array.from(covariance.flat())) / all,
    };
  });
  const deviations = new Float64Array(ROWS_AT_ONCE * k);
  for (let start = 0; start < rows; start += ROWS_AT_ONCE) {
    const n = Math.min(ROWS_AT_ONCE, rows - start);
    for (let j = 0; j < k; j++)
      for (let row = 0; row < n; row++) deviations[row * k + j] = columns[j]![start + row]!;
    const sums = product(deviations.subarray(0, n * k), slopes, { rows: n, inner: k, columns: width });
    estimates.forEach(({ estimate, expected }, at) => {
      for (let row = 0; row < n; row++) {
        let sum = -expected;
        for (let j = 0, own = row * k, place = row * width + at * k; j < k; j++, own++, place++)
          sum += deviations[own]! * sums[place]!;
        estimate.influence[start + row] = sum;
      }
    });
  }
  return new Map(found.map((one, at) => [one, estimates[at]!.estimate]));
}

/** 1 minus the error variances of the strata's sums, by alpha in each, over the variance of the sum. */
function stratified(covariance: Rows, strata: readonly (readonly number[])[]): Derived {
  const k = covariance.length;
  const total = sumOf(covariance);
  const slopes = new Float64Array(k * k);
  let errors = 0;
  for (const own of strata) {
    // Of one item nothing is known to be error.
    if (own.length < 2) continue;
    const factor = own.length / (own.length - 1);
    for (const i of own) {
      for (const j of own) {
        const share = i === j ? 1 : 1 - factor;
        errors += share * covariance[i]![j]!;
        slopes[i * k + j] = -share / total;
      }
    }
  }
  if (k < 2 || !(total > 0)) return null;
  return { value: 1 - errors / total, slopes: slopes.map((slope) => slope + errors / total ** 2) };
}

function lambda2(covariance: Rows): Derived {
  const k = covariance.length;
  const total = sumOf(covariance);
  const factor = k / (k - 1);
  let [trace, squares] = [0, 0];
  covariance.forEach((row, i) => {
    row.forEach((value, j) => {
      if (i === j) trace += value;
      else squares += value * value;
    });
  });
  const root = Math.sqrt(factor * squares);
  if (k < 2 || !(total > 0 && root > 0)) return null;
  const common = (trace - root) / total ** 2;
  const slopes = Float64Array.from({ length: k * k }, (_, at) => {
    const [i, j] = [Math.floor(at / k), at % k];
    return common + (i === j ? -1 : (factor * covariance[i]![j]!) / root) / total;
  });
  return { value: 1 - (trace - root) / total, slopes };
}

function lowerBound(covariance: Rows): Derived {
  const found = greatestLowerBound(covariance);
  if (found === null) return null;
  const total = sumOf(covariance);
  return { value: found.glb, slopes: found.slopes.map((slope) => found.errors / total ** 2 - slope / total) };
}

/** Draws of the covariances from an inverse Wishart distribution (Bartlett 1933); none where they are singular. */
export function posteriorDraws(
  covariance: Rows,
  { n, draws, seed }: { readonly n: number; readonly draws: number; readonly seed: number },
): number[][][] {
  const k = covariance.length;
  const factor = choleskyFactor(
    Float64Array.from(covariance.flat(), (value) => n * value),
    k,
    { least: 1e-10 },
  );
  if (factor === null) return [];
  return Array.from({ length: draws }, (_, draw) =>
    inverseWishart(factor, { k, df: n + k }, createRandom(seed, draw)),
  );
}

/** M'M, where A M = L' for L of the scale matrix and Bartlett's lower triangle A. */
function inverseWishart(
  factor: Float64Array,
  { k, df }: { readonly k: number; readonly df: number },
  random: Random,
): number[][] {
  const rows: number[][] = [];
  for (let i = 0; i < k; i++) {
    const left = Array.from({ length: i }, () => random.normal());
    const diagonal = Math.sqrt(2 * gammaDraw((df - i) / 2, random));
    rows.push(
      Array.from({ length: k }, (_, c) => {
        const above = left.reduce((total, own, j) => total + own * rows[j]![c]!, 0);
        return ((c >= i ? factor[c * k + i]! : 0) - above) / diagonal;
      }),
    );
  }
  return Array.from({ length: k }, (_, i) =>
    Array.from({ length: k }, (__, j) => rows.reduce((total, row) => total + row[i]! * row[j]!, 0)),
  );
}

export interface GreatestLowerBound {
  readonly glb: number;
  /** Derivatives of the largest sum of error variances by the covariances, k x k. */
  readonly slopes: Float64Array;
  /** The largest sum of error variances. */
  readonly errors: number;
}

const MAX_STEPS = 400;
/** The sum of error variances is found to this share of the variance of the sum. */
const PRECISION = 1e-9;

/**
 * The greatest lower bound of the reliability of a sum: 1 minus the largest sum of error variances that leave the
 * covariances of true scores positive semidefinite, over the variance of the sum. By Newton's method with a logarithmic
 * barrier. In samples it is too high, more so with many items and few people (Shapiro & ten Berge 2000).
 * @param covariance of at least two items
 * @returns null where the covariances are not positive definite
 * @see Jackson & Agunwamba (1977), Psychometrika, 42, 567-578; Shapiro & ten Berge (2000), Psychometrika, 65, 413-425;
 *   Boyd & Vandenberghe (2004), Convex optimization, chapter 11. Reference: psych `glb.algebraic`.
 * @example
 * ```ts
 * const matrix = [
 *   [1, 0.56, 0.48],
 *   [0.56, 1, 0.42],
 *   [0.48, 0.42, 1],
 * ];
 * greatestLowerBound(matrix)?.glb.toFixed(3); // "0.745"
 * ```
 */
export function greatestLowerBound(covariance: Rows): GreatestLowerBound | null {
  const k = covariance.length;
  const sds = covariance.map((row, i) => Math.sqrt(row[i]!));
  if (k < 2 || !sds.every((sd) => sd > 0)) return null;
  const correlation = covariance.map((row, i) => row.map((value, j) => value / (sds[i]! * sds[j]!)));
  const least = Math.min(...symmetricEigen(correlation).values);
  const total = sumOf(covariance);
  if (!(least > 1e-10) || !(total > 0)) return null;
  let errors = Float64Array.from(sds, (sd) => 0.5 * least * sd * sd);
  let weight = total / k;
  const flat = Float64Array.from(covariance.flat());
  const inverseAt = (): Float64Array | null => {
    const left = flat.slice();
    for (let i = 0; i < k; i++) left[i * k + i]! -= errors[i]!;
    const factor = choleskyFactor(left, k);
    return factor && choleskyInverse(factor, k);
  };
  for (let step = 0; step < MAX_STEPS; step++) {
    const inverse = inverseAt();
    if (inverse === null) return null;
    const gradient = errors.map((own, i) => 1 / weight - inverse[i * k + i]! + 1 / own);
    const curvature = new Float64Array(k * k);
    for (let at = 0; at < curvature.length; at++) curvature[at] = inverse[at]! * inverse[at]!;
    for (let i = 0; i < k; i++) curvature[i * k + i]! += 1 / errors[i]! ** 2;
    const factor = choleskyFactor(curvature, k);
    if (factor === null) return null;
    const move = choleskySolve(factor, gradient, { n: k });
    // Newton's decrement: a step over 1 plus it stays inside.
    const decrement = Math.sqrt(gradient.reduce((sum, own, i) => sum + own * move[i]!, 0));
    const length = decrement < 0.25 ? 1 : 1 / (1 + decrement);
    errors = errors.map((own, i) => own + length * move[i]!);
    if (decrement > 1e-4) continue;
    if (2 * k * weight < PRECISION * total) {
      const sum = errors.reduce((all, own) => all + own, 0);
      const slopes = inverseAt()?.map((value) => weight * value);
      return slopes === undefined ? null : { glb: 1 - sum / total, slopes, errors: sum };
    }
    weight /= 30;
  }
  return null;
}
