import type { PatternTable } from "../data/answers/pattern-table";
import { endsWithinUnit } from "../figures/unit-coefficients";
import { endsOf, intervalOn } from "../numeric/distributions/interval";
import { choleskyFactor, choleskyInverse, choleskySolve } from "../numeric/linear-algebra/cholesky";
import { product, rowsScaled, symmetricProduct } from "../numeric/linear-algebra/dense";
import { flatEigen } from "../numeric/linear-algebra/flat-eigen";
import { type Rows, symmetricEigen } from "../numeric/linear-algebra/matrix";
import { gammaDraw } from "../numeric/random/gamma-random";
import { createRandom, type Random } from "../numeric/random/random";
import { percentileOf } from "../numeric/sums/percentile";
import { sum, sumBy } from "../numeric/sums/sum";
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
  /** An item, by index, that the sum is without. */
  readonly without?: number | undefined;
  /** Indices of items in strata, for stratified alpha. */
  readonly strata?: readonly (readonly number[])[] | undefined;
  /** Draws of the covariances. @default 0 */
  readonly draws?: number | undefined;
  readonly seed?: number | undefined;
}

/** Derivatives of a coefficient by the covariances: a sum of terms that a row of deviations meets one by one. */
interface Slopes {
  /** Of every element. */
  readonly common: number;
  /** More on the diagonal. */
  readonly diagonal: number;
  /** More off the diagonal, times the covariance there. */
  readonly off: number;
  /** More along products of vectors with themselves. */
  readonly directions: readonly { readonly vector: readonly number[]; readonly value: number }[];
}

/** A coefficient and its derivatives; null where undefined. */
type Derived = { readonly value: number; readonly slopes: () => Slopes } | null;
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
  const { without, strata = [], draws = 0, seed = 1 } = options;
  const moments = momentsOf(table);
  const items = [...table.items.keys()].filter((j) => j !== without);
  const covariance = items.map((i) => items.map((j) => moments.covariance[i]![j]!));
  const places = strata.map((own) => own.map((j) => items.indexOf(j)).filter((j) => j >= 0));
  const of: Partial<Record<SumCoefficient["id"], Coefficient>> = {
    alpha: (own) => stratified(own, [items.map((_, j) => j)]),
    lambda2,
    glb: lowerBound,
    ...(places.length > 1 ? { stratifiedAlpha: (own: Rows) => stratified(own, places) } : {}),
  };
  const isSimple = design === null && table.weighting !== "design";
  const posterior = isSimple && draws > 0 ? posteriorDraws(covariance, { n: moments.all, draws, seed }) : [];
  const found = Object.entries(of).map(([id, coefficient]) => {
    const derived = coefficient(covariance);
    const isWithin = derived !== null && derived.value >= 0 && derived.value <= 1;
    return { id: id as SumCoefficient["id"], coefficient, derived: isWithin ? derived : null };
  });
  return found.map(({ id: name, coefficient, derived }): SumCoefficient => {
    if (!derived) return { id: name, estimate: null, standardError: null, interval: null, posterior: null };
    const influence = influenceOf(derived.slopes(), { moments, items, without });
    const { estimate, se, df } = errorOf(new Estimate(derived.value, influence), sample);
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
  readonly covariance: Rows;
  /** Sum of the weights. */
  readonly all: number;
  /** Deviations from the means, rows x items. */
  readonly deviations: Float64Array;
  /** The deviations times the covariances without their diagonal, rows x items. */
  readonly turned: Float64Array;
  /** By row the sum of the deviations, of their squares, and of their products with `turned`. */
  readonly sums: Float64Array;
  readonly squares: Float64Array;
  readonly forms: Float64Array;
}

/** Of all items of a table: sums without one of them follow. */
const momentsOf = remember((table: PatternTable): SumMoments => {
  const { weight, rows } = table;
  const columns = scoresOf(table).map((scores) => deviationsOf(weight, scores));
  const k = columns.length;
  const deviations = new Float64Array(rows * k);
  columns.forEach((column, j) => {
    for (let row = 0, at = j; row < rows; row++, at += k) deviations[at] = column[row]!;
  });
  const all = sum(weight);
  const products = symmetricProduct(rowsScaled(deviations, weight), deviations, { rows, columns: k });
  const covariance = columns.map((_, i) => columns.map((__, j) => products[i * k + j]! / all));
  const off = Float64Array.from(products, (value, at) => (at % (k + 1) === 0 ? 0 : value / all));
  const turned = product(deviations, off, { rows, inner: k, columns: k });
  const [sums, squares, forms] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)];
  for (let row = 0, at = 0; row < rows; row++) {
    for (let j = 0; j < k; j++, at++) {
      const own = deviations[at]!;
      sums[row]! += own;
      squares[row]! += own * own;
      forms[row]! += own * turned[at]!;
    }
  }
  return { covariance, all, deviations, turned, sums, squares, forms };
});

interface SumOf {
  readonly moments: SumMoments;
  readonly items: readonly number[];
  readonly without: number | undefined;
}

/** By row, the slopes times what the row adds to the covariances of the items. */
function influenceOf(
  { common, diagonal, off, directions }: Slopes,
  { moments, items, without }: SumOf,
): Float64Array {
  const { all, deviations, turned, sums, squares, forms, covariance } = moments;
  const [k, width] = [covariance.length, directions.length];
  const influence = new Float64Array(sums.length);
  for (let row = 0, left = without ?? 0; row < sums.length; row++, left += k) {
    const own = without === undefined ? 0 : deviations[left]!;
    const total = sums[row]! - own;
    influence[row] = common * total * total + diagonal * (squares[row]! - own * own);
    if (off !== 0) influence[row]! += off * (forms[row]! - 2 * own * turned[left]!);
  }
  const vectors = new Float64Array(k * width);
  directions.forEach(({ vector }, at) => {
    for (const [place, item] of items.entries()) vectors[item * width + at] = vector[place]!;
  });
  const values = directions.map(({ value }) => value);
  for (let start = 0; width > 0 && start < sums.length; start += ROWS_AT_ONCE) {
    const rows = Math.min(ROWS_AT_ONCE, sums.length - start);
    const own = deviations.subarray(start * k, (start + rows) * k);
    const along = product(own, vectors, { rows, inner: k, columns: width });
    for (let row = 0, at = 0; row < rows; row++)
      for (let r = 0; r < width; r++, at++) influence[start + row]! += values[r]! * along[at]! * along[at]!;
  }
  const expected = expectedForm({ common, diagonal, off, directions }, { covariance, items });
  return influence.map((value) => (value - expected) / all);
}

/** Rows whose products are in the cache. */
const ROWS_AT_ONCE = 512;

/** The mean over people of what `influenceOf` takes from each. */
function expectedForm(
  { common, diagonal, off, directions }: Slopes,
  { covariance, items }: { readonly covariance: Rows; readonly items: readonly number[] },
): number {
  let expected = 0;
  items.forEach((i, a) => {
    items.forEach((j, b) => {
      const own = covariance[i]![j]!;
      const along = sumBy(directions, ({ vector, value }) => value * vector[a]! * vector[b]!);
      expected += own * (common + along + (i === j ? diagonal : off * own));
    });
  });
  return expected;
}

/** 1 minus the error variances of the strata's sums, by alpha in each, over the variance of the sum. */
function stratified(covariance: Rows, strata: readonly (readonly number[])[]): Derived {
  const k = covariance.length;
  const total = sumOf(covariance);
  let errors = 0;
  // Of one item nothing is known to be error.
  const parts = strata.filter((own) => own.length > 1);
  for (const own of parts) {
    const factor = own.length / (own.length - 1);
    for (const i of own) for (const j of own) errors += (i === j ? 1 : 1 - factor) * covariance[i]![j]!;
  }
  if (k < 2 || !(total > 0)) return null;
  const slopes = (): Slopes => {
    const common = errors / total ** 2;
    const [only] = parts;
    if (only !== undefined && only.length === k) {
      const factor = k / (k - 1);
      return { common: common - (1 - factor) / total, diagonal: -factor / total, off: 0, directions: [] };
    }
    const directions = parts.flatMap((own) => {
      const factor = own.length / (own.length - 1);
      const along = (items: readonly number[]) => covariance.map((_, j) => (items.includes(j) ? 1 : 0));
      return [
        { vector: along(own), value: (factor - 1) / total },
        ...own.map((item) => ({ vector: along([item]), value: -factor / total })),
      ];
    });
    return { common, diagonal: 0, off: 0, directions };
  };
  return { value: 1 - errors / total, slopes };
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
  return {
    value: 1 - (trace - root) / total,
    slopes: () => ({
      common: (trace - root) / total ** 2,
      diagonal: -1 / total,
      off: factor / root / total,
      directions: [],
    }),
  };
}

/** Directions of a share below this one are the barrier's remains. */
const LEAST_DIRECTION = 1e-7;

function lowerBound(covariance: Rows): Derived {
  const found = greatestLowerBound(covariance);
  if (found === null) return null;
  const total = sumOf(covariance);
  const { glb, errors } = found;
  return {
    value: glb,
    slopes: () => {
      const k = covariance.length;
      const { values, vectors } = flatEigen(found.slopes.slice(), k);
      const largest = values[0] ?? 0;
      const directions = Array.from(values, (value, r) => ({
        value: -value / total,
        vector: covariance.map((_, j) => vectors[j * k + r]!),
      })).filter((_, r) => values[r]! > LEAST_DIRECTION * largest);
      return { common: errors / total ** 2, diagonal: 0, off: 0, directions };
    },
  };
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
