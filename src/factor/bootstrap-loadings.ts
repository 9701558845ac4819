import { type CorrelateOptions, correlationValues } from "../correlation/correlate";
import type { PatternTable } from "../data/pattern-table";
import { ItemwiseError, type Warning } from "../errors";
import { percentileOf } from "../numeric/percentile";
import { createRandom, type Random } from "../numeric/random";
import { writtenCount } from "../numeric/written-number";
import { answerSampler, hasSeveralUnits } from "../survey/resample-units";
import { sampleDesign } from "../survey/sample-design";
import { alignFactors } from "./congruence";
import { extractionByName } from "./extraction/extract";
import { UNIQUENESS_BOX } from "./extraction/reduced-eigen";
import { finishSolution } from "./finish";
import { rotate } from "./rotation/rotate";
import type { RotationOptions } from "./rotation/rotated-solution";
import type { EfaSolution } from "./solution";

export interface BootstrapOptions {
  /** Number of bootstrap samples, at least 1. */
  readonly samples: number;
  readonly seed: number;
  /** As the solutions' correlations were computed. */
  readonly correlation: CorrelateOptions;
  /** Target and epsilon of the solutions' rotation, where it has any. */
  readonly rotation?: Pick<RotationOptions, "target" | "geominEpsilon">;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What may be wrong with a sample that is not wrong with the options. */
const NOT_COMPUTABLE = ["constant-item", "constant-pair", "not-positive-definite"];
const LEAST_USABLE = 0.5;
const LOW = 2.5;
const HIGH = 97.5;

/** What the samples gave for one solution. */
interface Tally {
  /** By item, by factor: a value per usable sample. */
  readonly values: number[][][];
  usable: number;
  heywood: number;
}

/**
 * Percentile bootstrap intervals (95 %) of the loadings (Efron & Tibshirani 1993): people are drawn with replacement,
 * the correlations computed anew, factors extracted and rotated beginning from the solution's own uniquenesses and
 * loadings, and matched to its factors by Tucker's congruence, signs included (Zhang, Preacher & Luo 2010).
 *
 * Where the table has strata or clusters (built with `design: true`), sampling units are drawn within strata and the weights
 * rescaled (`resampleUnits`); intervals are null where no stratum has two units.
 *
 * A sample in which the correlations do not exist (an item answered alike by everyone drawn) or the extraction does not
 * converge is left out and counted; intervals are null where that befell half of the samples or more.
 *
 * @param table the answers that the solutions come from
 * @param solutions any number of them; each sample's correlations serve all
 * @returns the solutions with `loadingIntervals` (item x factor x [low, high]) and warnings added
 * @throws ItemwiseError "clusters-straddle-strata" (see `CorrelateOptions.clusterLabels`)
 *
 * @example
 * ```ts
 * const table = fromAnswers({
 *   items: { a: [0, 0, 1, 1, 0, 1, 0, 1, 0, 1], b: [0, 0, 1, 1, 0, 0, 1, 1, 1, 0], c: [0, 1, 1, 1, 0, 1, 0, 0, 0, 1] },
 * });
 * const correlation = { missing: "listwise" as const };
 * const solution = efa(correlate(table, correlation), { factors: 1 });
 * const [interval] = bootstrapLoadings(table, [solution], { samples: 50, seed: 1, correlation });
 * interval.loadingIntervals.length; // 3
 * ```
 */
export function bootstrapLoadings(
  table: PatternTable,
  solutions: readonly EfaSolution[],
  options: BootstrapOptions,
): EfaSolution[] {
  const design = sampleDesign(table, options.correlation.clusterLabels);
  if (design !== null && !hasSeveralUnits(design)) return solutions.map(withoutIntervals);
  const tallies = solutions.map(emptyTally);
  const { draw } = answerSampler(table, design);
  for (let sample = 0; sample < options.samples; sample++) {
    const random = createRandom(options.seed, sample + 1);
    const correlation = correlationOf(draw(random), options.correlation);
    if (correlation !== null) {
      solutions.forEach((solution, s) => {
        addSample(tallies[s]!, solution, { correlation, random, rotation: options.rotation ?? {} });
      });
    }
    options.onProgress?.(sample + 1, options.samples);
  }
  return solutions.map((solution, s) => withIntervals(solution, tallies[s]!, options));
}

function withoutIntervals(solution: EfaSolution): EfaSolution {
  const single: Warning = {
    code: "bootstrap-single-units",
    message: "No stratum has two sampling units to draw from: the loadings have no bootstrap intervals.",
  };
  return { ...solution, loadingIntervals: null, warnings: [...solution.warnings, single] };
}

function emptyTally(solution: EfaSolution): Tally {
  return { values: solution.loadings.map((row) => row.map(() => [])), usable: 0, heywood: 0 };
}

function correlationOf(table: PatternTable, options: CorrelateOptions): number[][] | null {
  return orNull(() => correlationValues(table, options));
}

function orNull<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof ItemwiseError && NOT_COMPUTABLE.includes(error.code)) return null;
    throw error;
  }
}

function addSample(
  tally: Tally,
  solution: EfaSolution,
  sample: {
    correlation: readonly (readonly number[])[];
    random: Random;
    rotation: NonNullable<BootstrapOptions["rotation"]>;
  },
): void {
  const { correlation, random, rotation } = sample;
  const start = solution.uniquenesses.map((value) => Math.max(UNIQUENESS_BOX.lower, Math.min(1, value)));
  const extracted = orNull(() => extractionByName(solution.extraction)(correlation, solution.factors, start));
  if (extracted === null || !extracted.converged) return;
  const rotated = rotate(extracted.loadings, solution.rotation, {
    ...rotation,
    starts: 1,
    random,
    near: solution.loadings,
  });
  if (rotated.starts?.converged === false) return;
  const finished = finishSolution(rotated, extracted);
  const { loadings } = alignFactors(finished.loadings, solution.loadings);
  tally.usable++;
  if (finished.heywood.length > 0) tally.heywood++;
  loadings.forEach((row, i) => {
    row.forEach((value, k) => {
      tally.values[i]![k]!.push(value);
    });
  });
}

function withIntervals(solution: EfaSolution, tally: Tally, { samples }: BootstrapOptions): EfaSolution {
  const enough = tally.usable > LEAST_USABLE * samples;
  const loadingIntervals = enough
    ? tally.values.map((row) =>
        row.map((values): readonly [number, number] => [
          percentileOf(values, LOW),
          percentileOf(values, HIGH),
        ]),
      )
    : null;
  const warnings = [...solution.warnings, ...bootstrapWarnings(tally, { samples, enough })];
  return { ...solution, loadingIntervals, warnings };
}

function samplesOf(count: number): string {
  return `${writtenCount(count)} bootstrap ${count === 1 ? "sample" : "samples"}`;
}

function bootstrapWarnings(tally: Tally, about: { samples: number; enough: boolean }): Warning[] {
  const { samples, enough } = about;
  const warnings: Warning[] = [];
  const lost = samples - tally.usable;
  if (lost > 0) {
    const left = lost === 1 ? "it is" : "they are";
    const end = enough
      ? `${left} left out of the intervals of the loadings.`
      : "the loadings have no bootstrap intervals.";
    warnings.push({
      code: "bootstrap-samples-lost",
      message: `${writtenCount(lost)} of ${samplesOf(samples)} gave no converged solution: ${end}`,
    });
  }
  if (tally.heywood > 0) {
    warnings.push({
      code: "bootstrap-heywood",
      message: `In ${writtenCount(tally.heywood)} of ${samplesOf(tally.usable)} an item's uniqueness ended at its lower bound.`,
    });
  }
  return warnings;
}
