import { type CorrelateOptions, correlationValues } from "../correlation/correlate";
import type { PatternTable } from "../data/answers/pattern-table";
import { selectItems } from "../data/transform/select";
import { correlationCovariance } from "../factor/esem/loading-intervals";
import { type Interval, intervalOn } from "../numeric/distributions/interval";
import { exp } from "../numeric/elementary/exp";
import { innerProduct } from "../numeric/linear-algebra/dense";
import { Estimate, sumOf } from "../survey/design/estimate";

/** Problem of discriminant validity (Rönkkö & Cho). */
export type DiscriminantClass = "none" | "marginal" | "moderate" | "severe";

/** The covariance of the items' correlations grows by the fourth power. */
const MAX_ITEMS = 40;
const LIMITS = { marginal: 0.8, moderate: 0.9, severe: 1 } as const;

/**
 * The correlation of two factors with its symmetric 95 % interval, and the class of discriminant validity problem by
 * the interval's larger end: none below .8, marginal from .8, moderate from .9, severe from 1.
 * @returns class null without a standard error
 * @see Rönkkö & Cho (2022), Organizational Research Methods, 25, 6-47 (CI_CFA(sys)). Reference: semTools
 *   `discriminantValidity`, also with symmetric intervals.
 * @example
 * ```ts
 * const found = discriminantClass(0.84, 0.04);
 * found.high?.toFixed(3); // "0.918"
 * found.class; // "moderate"
 * ```
 */
export function discriminantClass(
  estimate: number,
  se: number | null,
): Interval & { readonly class: DiscriminantClass | null } {
  const found = intervalOn("plain", { estimate, se, df: Number.POSITIVE_INFINITY });
  const { low, high } = found;
  return { ...found, class: low === null || high === null ? null : problemOf(low, high) };
}

export function problemOf(low: number, high: number): DiscriminantClass {
  const size = Math.max(-low, high);
  const { marginal, moderate, severe } = LIMITS;
  return size < marginal ? "none" : size < moderate ? "marginal" : size < severe ? "moderate" : "severe";
}

/** Heterotrait-monotrait ratios of two factors. */
export interface TraitRatios {
  readonly factors: readonly [string, string];
  /** Of arithmetic means (Henseler et al. 2015), and geometric ones (Roemer et al. 2021); null where undefined. */
  readonly htmt: Interval | null;
  readonly htmt2: Interval | null;
}

/**
 * Heterotrait-monotrait ratios of all pairs of factors with 95 % intervals: delta method on the log scale from the
 * covariance of the items' correlations, which accounts for weights, strata and clusters; none for more than 40 items.
 * Correlations enter by absolute value.
 * @param factors at least two, without common items; those with a single item are left out
 * @param options how items are correlated
 * @throws ItemwiseError as `correlate`
 * @see Henseler, Ringle & Sarstedt (2015), Journal of the Academy of Marketing Science, 43, 115-135; Roemer, Schuberth &
 *   Henseler (2021), Industrial Management & Data Systems, 121, 2637-2650. Reference: semTools `htmt`.
 * @example
 * ```ts
 * const a = [1, 2, 2, 3, 4, 5, 4, 2];
 * const items = { a, b: [1, 2, 3, 3, 4, 4, 5, 1], c: [2, 1, 2, 4, 3, 5, 4, 3], d: [1, 1, 3, 4, 4, 5, 3, 2] };
 * const table = fromAnswers({ items, scale: "continuous" });
 * const factors = [{ id: "f", items: ["a", "b"] }, { id: "g", items: ["c", "d"] }];
 * traitRatios(table, factors, { missing: "listwise" })[0].htmt?.estimate.toFixed(3); // "0.890"
 * ```
 */
export function traitRatios(
  table: PatternTable,
  factors: readonly { readonly id: string; readonly items: readonly string[] }[],
  options: CorrelateOptions,
): TraitRatios[] {
  const able = factors.filter(({ items }) => items.length > 1);
  if (able.length < 2) return [];
  const named = new Set(able.flatMap(({ items }) => items));
  const unknown = [...named].filter((id) => !table.items.some((item) => item.id === id));
  const ids = [...table.items.map(({ id }) => id).filter((id) => named.has(id)), ...unknown];
  // Of all items the table itself, so that their moments are computed once.
  const isWhole = ids.length === table.items.length && unknown.length === 0;
  const chosen = isWhole ? table : selectItems({ ...table, groupings: [] }, ids);
  const matrix = correlationValues(chosen, options);
  const covariance = ids.length > MAX_ITEMS ? null : correlationCovariance(chosen, options);
  const groups = able.map(({ items }) => items.map((id) => ids.indexOf(id)).sort((a, b) => a - b));
  const count = covariance === null ? 0 : Math.sqrt(covariance.length);
  const sizes = (pairs: readonly Pair[]): Estimate[] =>
    pairs.map(([i, j]) => {
      const influence = new Float64Array(count);
      influence[placeOf(i, j, ids.length)] = Math.sign(matrix[i]![j]!);
      return new Estimate(Math.abs(matrix[i]![j]!), influence);
    });
  return groups.flatMap((own, f) =>
    groups.slice(f + 1).map((others, k): TraitRatios => {
      const sets = [pairsBetween(own, others), pairsWithin(own), pairsWithin(others)].map(sizes);
      return {
        factors: [able[f]!.id, able[f + 1 + k]!.id],
        htmt: ratioOf(sets.map(logMean), covariance),
        htmt2: ratioOf(sets.map(logGeometricMean), covariance),
      };
    }),
  );
}

type Pair = readonly [number, number];

const pairsWithin = (items: readonly number[]): Pair[] =>
  items.flatMap((one, at) => items.slice(at + 1).map((other): Pair => [one, other]));

const pairsBetween = (items: readonly number[], others: readonly number[]): Pair[] =>
  items.flatMap((one) => others.map((other): Pair => (one < other ? [one, other] : [other, one])));

/** Index of a pair: 1-2, 1-3, ..., 2-3. */
const placeOf = (i: number, j: number, items: number): number => i * items - (i * (i + 1)) / 2 + (j - i - 1);

const logMean = (sizes: readonly Estimate[]): Estimate => sumOf(sizes).over(sizes.length).log();

const logGeometricMean = (sizes: readonly Estimate[]): Estimate =>
  sumOf(sizes.map((size) => size.log())).over(sizes.length);

/**
 * The mean between over the geometric mean of the means within, from their logs; null where one of the means is 0.
 * Influences are those of the correlations.
 */
function ratioOf(
  [between, one, other]: readonly Estimate[],
  covariance: Float64Array | null,
): Interval | null {
  if (between === undefined || one === undefined || other === undefined) return null;
  const { value, influence } = between.minus(one.plus(other).over(2));
  const estimate = exp(value);
  if (!Number.isFinite(value)) return null;
  let variance = 0;
  for (let i = 0, at = 0; i < influence.length; i++, at += influence.length) {
    if (influence[i] === 0 || covariance === null) continue;
    variance += influence[i]! * innerProduct(covariance.subarray(at, at + influence.length), influence);
  }
  const se = variance > 0 ? estimate * Math.sqrt(variance) : null;
  return intervalOn("log", { estimate, se, df: Number.POSITIVE_INFINITY });
}
