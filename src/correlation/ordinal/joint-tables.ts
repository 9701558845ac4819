import type { PatternTable } from "../../data/answers/pattern-table";
import { bivariateNormalCdf } from "../../numeric/distributions/bivariate-normal";
import { normalCdf, normalQuantile } from "../../numeric/distributions/special";
import { type Three, trivariateNormalCdf } from "../../numeric/distributions/trivariate-normal";
import { sum, sumBy } from "../../numeric/sums/sum";
import { influenceVariance } from "../../survey/design/influence-covariance";
import type { SampleDesign } from "../../survey/design/sample-design";
import { pairMisfit, pairMisfitInfluence } from "./pair-misfit";
import { polychoric } from "./polychoric";
import type { Correction } from "./zero-cell";

/** Indices of the items of a joint table: two ordered ones or three yes-or-no ones. */
export type JointItems = readonly number[];

/** Answers by item and person, or row: categories numbered from 0. */
export interface JointAnswers {
  readonly answers: readonly ArrayLike<number>[];
  readonly categories: readonly number[];
  /** By person or row; null for one person each. */
  readonly weights: Float64Array | null;
  readonly people: number;
}

/** Joint answers, row-major, scaled to sum to the number of people. */
function jointCounts(
  { answers, categories, weights, people }: JointAnswers,
  items: JointItems,
): Float64Array {
  const counts = new Float64Array(items.reduce((cells, item) => cells * categories[item]!, 1));
  const [first = 0, second = 0, third = -1] = items;
  const [a, b, c] = [answers[first]!, answers[second]!, third < 0 ? null : answers[third]!];
  const [ofB, ofC] = [categories[second]!, third < 0 ? 1 : categories[third]!];
  let total = 0;
  for (let row = 0; row < a.length; row++) {
    const weight = weights === null ? 1 : weights[row]!;
    if (weight === 0) continue;
    counts[(a[row]! * ofB + b[row]!) * ofC + (c === null ? 0 : c[row]!)]! += weight;
    total += weight;
  }
  return total === people ? counts : counts.map((count) => (count * people) / total);
}

/**
 * By table: the sum over cells of squared differences between observed and expected shares; 0 where nothing can differ.
 */
export function distances(
  sample: JointAnswers,
  tables: readonly JointItems[],
  correction: Correction,
): number[] {
  const triple = tripleMisfits(correction);
  return tables.map((items) => {
    const counts = jointCounts(sample, items);
    if (items.length === 3) return 8 * (triple(counts, items)?.residual ?? 0) ** 2;
    const [rows = 0, columns = 0] = items.map((item) => sample.categories[item]!);
    const misfit = pairMisfit(counts, [rows, columns], correction);
    return misfit?.residuals.reduce((total, residual) => total + residual * residual, 0) ?? 0;
  });
}

/** Triples of one sample share their pairs' correlations. */
function tripleMisfits(
  correction: Correction,
): (counts: Float64Array, items: JointItems) => TripleMisfit | null {
  const known = new Map<string, number>();
  return (counts, items) =>
    tripleMisfit(counts, (one, other, table) => {
      const key = `${items[one]} ${items[other]}`;
      const rho = known.get(key) ?? polychoric(table(), 2, 2, { correction }).rho;
      known.set(key, rho);
      return rho;
    });
}

/** A joint table's residuals as functions of its cells. */
export interface JointInfluence {
  readonly items: JointItems;
  readonly counts: Float64Array;
  /** By residual: n times the influence of one person in each cell; mean 0. */
  readonly effects: readonly Float64Array[];
  /** Number of cells with each residual: all eight of a triple. */
  readonly cells: number;
}

/** Influence of each person on the differences between observed and expected shares; empty where nothing can differ. */
export function jointInfluence(
  sample: JointAnswers,
  items: JointItems,
  correction: Correction,
): JointInfluence {
  const counts = jointCounts(sample, items);
  if (items.length === 3) {
    const misfit = tripleMisfits(correction)(counts, items);
    return { items, counts, effects: misfit === null ? [] : [tripleInfluence(counts, misfit)], cells: 8 };
  }
  const [rows = 0, columns = 0] = items.map((item) => sample.categories[item]!);
  const misfit = pairMisfit(counts, [rows, columns], correction);
  return { items, counts, effects: (misfit && pairMisfitInfluence(counts, misfit)) ?? [], cells: 1 };
}

/** The row-major cell of a row's answers in a joint table. */
export function cellOf({ answers, categories }: JointAnswers, items: JointItems, row: number): number {
  let cell = 0;
  for (const item of items) cell = cell * categories[item]! + answers[item]![row]!;
  return cell;
}

/** Expected distance under the null and simple sampling: the differences' variances. */
export function expectedDistance(
  { people }: JointAnswers,
  { counts, effects, cells }: JointInfluence,
): number {
  let expected = 0;
  for (const own of effects) {
    own.forEach((effect, cell) => {
      expected += (cells * counts[cell]! * effect * effect) / people ** 2;
    });
  }
  return expected;
}

/** The same under the table's design and weights. */
export function designedDistance(
  sample: JointAnswers,
  { items, effects, cells }: JointInfluence,
  by: { readonly table: PatternTable; readonly design: SampleDesign | null },
): number {
  const { weights, people } = sample;
  const total = weights === null ? people : sum(weights);
  const influence = new Float64Array(by.table.rows);
  let designed = 0;
  for (const own of effects) {
    for (let row = 0; row < influence.length; row++) {
      if (weights?.[row] !== 0) influence[row] = own[cellOf(sample, items, row)]! / total;
    }
    designed += cells * (influenceVariance(influence, by.table, by.design) ?? 0);
  }
  return designed;
}

/** Below this determinant three correlations have no trivariate normal distribution to compare with. */
const MIN_DETERMINANT = 1e-6;
/** Places among three items of the two of a pair and the remaining one. */
const PAIRS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 2, 0],
] as const;

/** Three yes-or-no items: deviation of the share of three yeses from normal latent answers. */
interface TripleMisfit {
  /** Observed less expected share of yes to all three. */
  readonly residual: number;
  /** Normal quantiles: P(yes) of an item is the probability below. */
  readonly limits: Three;
  /** Of items one and two, one and three, two and three. */
  readonly correlations: Three;
}

/**
 * The single degree of freedom of a 2 x 2 x 2 table beyond thresholds and tetrachoric correlations. Those fit all
 * shares of one and two items exactly, so that all eight cells deviate by the same share.
 * @param counts row-major (000, 001, ..., 111), scaled to sum to the number of people
 * @param correlationOf the tetrachoric correlation of two of the three (0 to 2), given their 2 x 2 table
 * @returns null where an answer does not occur or the correlations are not positive definite
 * @see Muthén, B., & Hofacker, C. (1988). Testing the assumptions underlying tetrachoric correlations. Psychometrika,
 *   53, 563-578. Reference: R, from mvtnorm's probabilities (scripts/reference/normality.R).
 */
function tripleMisfit(
  counts: Float64Array,
  correlationOf: (one: number, other: number, table: () => Float64Array) => number,
): TripleMisfit | null {
  const people = sum(counts);
  const limits = [0, 1, 2].map((item) => normalQuantile(countOf(counts, item) / people));
  if (!limits.every(Number.isFinite)) return null;
  const [a = 0, b = 0, c = 0] = PAIRS.map(([one, other]) =>
    correlationOf(one, other, () => pairTable(counts, one, other)),
  );
  if (!(1 + 2 * a * b * c - a * a - b * b - c * c > MIN_DETERMINANT)) return null;
  const [h = 0, k = 0, l = 0] = limits;
  const expected = trivariateNormalCdf([h, k, l], [a, b, c]);
  return { residual: counts[7]! / people - expected, limits: [h, k, l], correlations: [a, b, c] };
}

/**
 * n times the influence of one person on the residual, by cell: the person's own share less the effect on the expected
 * share through the observed shares of single items and pairs. Mean 0 over the people.
 */
function tripleInfluence(counts: Float64Array, { limits, correlations }: TripleMisfit): Float64Array {
  const people = sum(counts);
  const pairs = PAIRS.map(([one, other, third], place) => {
    const rho = correlations[place]!;
    const rest = (1 - rho) * (1 + rho);
    const toOne = correlations[placeOf(one, third)]!;
    const toOther = correlations[placeOf(other, third)]!;
    const determinant = 1 + 2 * rho * toOne * toOther - rho * rho - toOne * toOne - toOther * toOther;
    const mean = ((toOne - rho * toOther) * limits[one]! + (toOther - rho * toOne) * limits[other]!) / rest;
    // Slope of the expected share by the share of both.
    return { one, other, slope: normalCdf((limits[third]! - mean) / Math.sqrt(determinant / rest)) };
  });
  const singles = [0, 1, 2].map((item) => {
    const [one = 0, other = 0] = [0, 1, 2].filter((place) => place !== item);
    const [toOne, toOther, between] = [placeOf(item, one), placeOf(item, other), placeOf(one, other)].map(
      (place) => correlations[place]!,
    );
    const [restOne, restOther] = [toOne!, toOther!].map((rho) => Math.sqrt((1 - rho) * (1 + rho)));
    const h = (limits[one]! - toOne! * limits[item]!) / restOne!;
    const k = (limits[other]! - toOther! * limits[item]!) / restOther!;
    const partial = (between! - toOne! * toOther!) / (restOne! * restOther!);
    const slopeWith = (third: number): number => pairs[placeOf(item, third)]!.slope;
    return (
      bivariateNormalCdf(h, k, partial) - slopeWith(one) * normalCdf(h) - slopeWith(other) * normalCdf(k)
    );
  });
  const influence = Float64Array.from(counts, (_, cell) => {
    const yes = [cell >> 2, (cell >> 1) & 1, cell & 1];
    const own = Number(cell === 7);
    const byPairs = sumBy(pairs, ({ one, other, slope }) => slope * yes[one]! * yes[other]!);
    return own - byPairs - singles.reduce((total, slope, item) => total + slope * yes[item]!, 0);
  });
  const mean = influence.reduce((total, value, cell) => total + (value * counts[cell]!) / people, 0);
  return influence.map((value) => value - mean);
}

function placeOf(one: number, other: number): number {
  return one + other - 1;
}

function countOf(counts: Float64Array, item: number): number {
  let yes = 0;
  for (let cell = 0; cell < counts.length; cell++) {
    if (((cell >> (2 - item)) & 1) === 1) yes += counts[cell]!;
  }
  return yes;
}

function pairTable(counts: Float64Array, one: number, other: number): Float64Array {
  const table = new Float64Array(4);
  for (let cell = 0; cell < counts.length; cell++) {
    table[((cell >> (2 - one)) & 1) * 2 + ((cell >> (2 - other)) & 1)]! += counts[cell]!;
  }
  return table;
}
