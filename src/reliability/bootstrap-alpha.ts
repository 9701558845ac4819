import type { PatternTable } from "../data/answers/pattern-table";
import { itemScores } from "../data/transform/item-scores";
import { createRandom } from "../numeric/random/random";
import { percentileOf } from "../numeric/sums/percentile";
import { sum } from "../numeric/sums/sum";
import { inline, type ReplicateJob, type Workers } from "../numeric/workers/workers";
import { meanOf } from "../survey/design/estimate";
import { answerSampler, hasSeveralUnits } from "../survey/design/resample-units";
import type { SampleDesign } from "../survey/design/sample-design";

/**
 * Percentile bootstrap interval (Efron 1979) of alpha: people with complete answers drawn with replacement, or sampling
 * units of the whole sample under a design (`resampleUnits`).
 * @param table complete answers to the scale's items (`sampledAnswers`)
 * @param options samples: at least 2; seed; level of confidence (default .95); design of the table's rows
 * @returns the interval (null with fewer than two defined samples, or without a stratum of two units), and the number
 *   of samples in which no item varied
 */
export function bootstrapAlpha(
  table: PatternTable,
  options: {
    samples: number;
    seed: number;
    level?: number | undefined;
    design?: SampleDesign | null | undefined;
    workers?: Workers | undefined;
  },
): { interval: [number, number] | null; undefinedSamples: number } {
  const { design = null } = options;
  if (design !== null && !hasSeveralUnits(design)) return { interval: null, undefinedSamples: 0 };
  const { samples, seed, workers = inline } = options;
  const drawn = workers.replicate(alphaJob, { table, design, seed }, { count: samples });
  const alphas = drawn.filter((alpha) => alpha !== null);
  const undefinedSamples = options.samples - alphas.length;
  if (alphas.length < 2) return { interval: null, undefinedSamples };
  const tail = 50 * (1 - (options.level ?? 0.95));
  return { interval: [percentileOf(alphas, tail), percentileOf(alphas, 100 - tail)], undefinedSamples };
}

/** Alpha by sample, or null. */
export const alphaJob: ReplicateJob<
  { readonly table: PatternTable; readonly design: SampleDesign | null; readonly seed: number },
  number | null
> = {
  id: "bootstrap-alpha",
  prepare({ table, design, seed }) {
    const { answers, draw } = answerSampler(table, design);
    const isCounted = design === null && table.weighting !== "design";
    const deviations = deviationsOf(answers, isCounted);
    return (sample) => alphaOfSample(deviations, draw(createRandom(seed, sample)).weight);
  },
};

/** The scores minus a constant for each item, which changes no variance. */
interface Deviations {
  /** By row: their sum over items, and the sum of their squares. */
  readonly totals: Float64Array;
  readonly squares: Float64Array;
  readonly packed: Packed;
}

/** Minus the item's mean, rounded for integers, so that sums over people are exact. */
function deviationsOf(answers: PatternTable, isCounted: boolean): Deviations {
  const { rows, weight, count } = answers;
  const totals = new Float64Array(rows);
  const squares = new Float64Array(rows);
  const columns = answers.items.map((_, item) => {
    const scores = itemScores(answers, item);
    const { value: mean } = meanOf(weight, scores);
    const origin = scores.every(Number.isInteger) ? Math.round(mean) : mean;
    for (let row = 0; row < rows; row++) {
      scores[row]! -= origin;
      totals[row]! += scores[row]!;
      squares[row]! += scores[row]! * scores[row]!;
    }
    return scores;
  });
  const people = isCounted ? Math.max(1, Math.round(sum(count))) : null;
  return { totals, squares, packed: pack(columns, people) };
}

/** Alpha from the sum of the items' variances and the variance of their total, in one pass over the rows drawn. */
function alphaOfSample({ totals, squares, packed }: Deviations, weight: Float64Array): number | null {
  let people = 0;
  let total = 0;
  let totalSquares = 0;
  let itemSquares = 0;
  for (let row = 0; row < weight.length; row++) {
    const times = weight[row]!;
    if (times === 0) continue;
    people += times;
    total += times * totals[row]!;
    totalSquares += times * totals[row]! * totals[row]!;
    itemSquares += times * squares[row]!;
  }
  if (people === 0) return null;
  const { items } = packed;
  const sums = itemSums(packed, weight, people);
  const whole = totalSquares - (total * total) / people;
  const parts = itemSquares - sums.reduce((all, own) => all + own * own, 0) / people;
  // Where nothing varies, the remaining squares are rounding error.
  const least = 1e-12 * Math.max(parts, totalSquares);
  return items > 1 && whole > least ? (items / (items - 1)) * (1 - parts / whole) : null;
}

/** Columns for weighted sums at once: integers packed into one number, as digits to a base that no sum reaches. */
interface Packed {
  readonly items: number;
  /** By row, then by group of `digits` columns. */
  readonly values: Float64Array;
  readonly groups: number;
  readonly digits: number;
  readonly base: number;
  /** The constant subtracted from every value, so that none is negative. */
  readonly lowest: number;
}

/** @param people the sum of integer weights; null for other weights */
export function pack(columns: readonly Float64Array[], people: number | null): Packed {
  const items = columns.length;
  const rows = columns[0]?.length ?? 0;
  const isWhole = people !== null && columns.every((column) => column.every(Number.isInteger));
  let lowest = 0;
  let highest = 0;
  for (const column of isWhole ? columns : []) {
    for (let row = 0; row < rows; row++) {
      lowest = Math.min(lowest, column[row]!);
      highest = Math.max(highest, column[row]!);
    }
  }
  const base = (people ?? 0) * (highest - lowest) + 1;
  let digits = 1;
  for (let size = base * base; isWhole && digits < items && size <= Number.MAX_SAFE_INTEGER; size *= base) {
    digits++;
  }
  const groups = Math.ceil(items / digits);
  const values = new Float64Array(rows * groups);
  for (let item = items - 1; item >= 0; item--) {
    const column = columns[item]!;
    const group = Math.floor(item / digits);
    for (let row = 0; row < rows; row++) {
      const at = row * groups + group;
      values[at] = (digits === 1 ? 0 : base * values[at]!) + column[row]! - lowest;
    }
  }
  return { items, values, groups, digits, base, lowest };
}

/** By column, the sum over rows of weight times value. */
export function itemSums(
  { items, values, groups, digits, base, lowest }: Packed,
  weight: Float64Array,
  people: number,
): Float64Array {
  const packed = new Float64Array(groups);
  for (let row = 0; row < weight.length; row++) {
    const times = weight[row]!;
    if (times === 0) continue;
    for (let group = 0, at = row * groups; group < groups; group++, at++)
      packed[group]! += times * values[at]!;
  }
  const sums = new Float64Array(items);
  for (let item = 0; item < items; item++) {
    const group = Math.floor(item / digits);
    const left = packed[group]!;
    const rest = digits === 1 ? 0 : Math.floor(left / base);
    sums[item] = left - rest * base + people * lowest;
    packed[group] = rest;
  }
  return sums;
}
