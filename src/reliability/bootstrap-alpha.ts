import type { PatternTable } from "../data/answers/pattern-table";
import { itemScores } from "../data/transform/item-scores";
import { createRandom } from "../numeric/random/random";
import { percentileOf } from "../numeric/sums/percentile";
import { sum } from "../numeric/sums/sum";
import { inline, type ReplicateJob, type Workers } from "../numeric/workers/workers";
import { answerSampler, hasSeveralUnits } from "../survey/design/resample-units";
import type { SampleDesign } from "../survey/design/sample-design";
import { itemSums, type Packed, pack } from "./item-sums";

/**
 * Percentile bootstrap interval (Efron 1979) of alpha: people drawn with replacement among those with complete answers, or
 * sampling units of the whole sample where there is a design (`resampleUnits`).
 *
 * @param table complete answers to the scale's items (see `completeAnswers`, `designedAnswers`)
 * @param options samples: how many (2 or more); seed; level of confidence (default .95); design: of the table's rows
 * @returns the interval, null where fewer than two samples have an alpha or no stratum has two units, and how many samples
 *   had none because no item varied in them.
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

/** Each sample: alpha, or null. */
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

/** The scores less a number of their own for each item, which changes no variance. */
interface Deviations {
  /** By row: their sum over items, and the sum of their squares. */
  readonly totals: Float64Array;
  readonly squares: Float64Array;
  readonly packed: Packed;
}

/** Less the item's mean; of whole numbers less the nearest whole one, so that sums over people are exact. */
function deviationsOf(answers: PatternTable, isCounted: boolean): Deviations {
  const { rows, weight, count } = answers;
  const totals = new Float64Array(rows);
  const squares = new Float64Array(rows);
  const columns = answers.items.map((_, item) => {
    const scores = itemScores(answers, item);
    const mean = weightedMean(scores, weight);
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

/** Alpha from the variances of the items, of which only the sum counts, and of their total: in one pass over the rows drawn. */
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
  // What is left of the squares where nothing varies is rounding.
  const least = 1e-12 * Math.max(parts, totalSquares);
  return items > 1 && whole > least ? (items / (items - 1)) * (1 - parts / whole) : null;
}

function weightedMean(values: Float64Array, weight: Float64Array): number {
  let people = 0;
  let total = 0;
  for (let row = 0; row < values.length; row++) {
    people += weight[row]!;
    total += weight[row]! * values[row]!;
  }
  return people === 0 ? 0 : total / people;
}
