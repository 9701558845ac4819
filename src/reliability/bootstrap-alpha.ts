import type { PatternTable } from "../data/answers/pattern-table";
import { itemScores } from "../data/transform/item-scores";
import { createRandom } from "../numeric/random/random";
import { percentileOf } from "../numeric/sums/percentile";
import { inline, type ReplicateJob, type Workers } from "../numeric/workers/workers";
import { answerSampler, hasSeveralUnits } from "../survey/design/resample-units";
import type { SampleDesign } from "../survey/design/sample-design";

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
    const scores = answers.items.map((_, item) => itemScores(answers, item));
    const totals = Float64Array.from({ length: answers.rows }, (_, row) =>
      scores.reduce((sum, column) => sum + column[row]!, 0),
    );
    return (sample) => alphaOfScores(scores, totals, draw(createRandom(seed, sample)).weight);
  },
};

/** Alpha from the variances of the items and of their total, which is all that it takes. */
function alphaOfScores(
  scores: readonly Float64Array[],
  totals: Float64Array,
  weight: Float64Array,
): number | null {
  const k = scores.length;
  const whole = weightedVariance(totals, weight);
  const parts = scores.reduce((sum, column) => sum + weightedVariance(column, weight), 0);
  return k > 1 && whole > 1e-12 * parts ? (k / (k - 1)) * (1 - parts / whole) : null;
}

function weightedVariance(values: Float64Array, weight: Float64Array): number {
  let sum = 0;
  let mean = 0;
  for (let row = 0; row < values.length; row++) {
    sum += weight[row]!;
    mean += weight[row]! * values[row]!;
  }
  if (sum === 0) return 0;
  mean /= sum;
  let squares = 0;
  for (let row = 0; row < values.length; row++) squares += weight[row]! * (values[row]! - mean) ** 2;
  return squares / sum;
}
