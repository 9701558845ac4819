import { type CorrelateOptions, correlationValues } from "../../correlation/correlate";
import type { PatternTable } from "../../data/answers/pattern-table";
import { nullIfProblem, type Warning } from "../../errors";
import { createRandom, type Random } from "../../numeric/random/random";
import { percentileOf } from "../../numeric/sums/percentile";
import { inline, type ReplicateJob, type Workers } from "../../numeric/workers/workers";
import { answerSampler, hasSeveralUnits, whyNotResampled } from "../../survey/design/resample-units";
import { type SampleDesign, sampleDesign } from "../../survey/design/sample-design";
import { alignFactors } from "./congruence";
import { extractionByName } from "./extraction/extract";
import { UNIQUENESS_BOX } from "./extraction/reduced-eigen";
import * as messages from "./messages";
import { orderAndReflect } from "./order-and-reflect";
import { rotate } from "./rotation/rotate";
import type { RotationSettings } from "./rotation/rotations";
import type { EfaSolution } from "./solution";

export interface BootstrapOptions {
  /** Number of bootstrap samples, at least 1. */
  readonly samples: number;
  readonly seed: number;
  readonly correlation: CorrelateOptions;
  /** Target and epsilon of the solutions' rotation, if any. */
  readonly rotation?: RotationSettings | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Who computes the samples; the results are the same. @default inline */
  readonly workers?: Workers | undefined;
}

/** Errors of a sample rather than of the options. */
const NOT_COMPUTABLE = ["constant-item", "constant-pair", "not-positive-definite"];
const MIN_USABLE = 0.5;
const LOW = 2.5;
const HIGH = 97.5;

/** Results of one sample for one solution; null if it has none. */
type SampleLoadings = {
  readonly loadings: readonly (readonly number[])[];
  readonly phi: readonly (readonly number[])[];
  readonly heywood: boolean;
} | null;

interface Tally {
  /** By usable sample: item x factor. */
  readonly loadings: readonly (readonly (readonly number[])[])[];
  /** Likewise: factor x factor. */
  readonly phi: readonly (readonly (readonly number[])[])[];
  readonly heywood: number;
}

/**
 * Percentile bootstrap intervals (95 %) of the loadings (Efron & Tibshirani 1993): people are drawn with replacement,
 * the correlations recomputed, factors extracted and rotated starting from the solution's uniquenesses and loadings,
 * and matched to its factors by Tucker's congruence, signs included (Zhang, Preacher & Luo 2010).
 *
 * With strata or clusters (`design: true`), sampling units are drawn within strata and the weights rescaled
 * (`resampleUnits`); intervals are null where no stratum has two units. Samples without correlations (an item answered
 * alike by everyone drawn) or convergence are left out and counted; intervals are null if half of the samples or more
 * are.
 * @param table the answers that the solutions come from
 * @param solutions any number of them; each sample's correlations serve all
 * @returns the solutions with `loadingIntervals`, `phiIntervals`, `intervalMethod` and warnings added
 * @throws ItemwiseError "clusters-straddle-strata" (see `CorrelateOptions.clusterLabels`)
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
  if (design !== null && !hasSeveralUnits(design))
    return solutions.map((one) => withoutIntervals(one, design));
  const { samples, seed, correlation, rotation = {}, onProgress, workers = inline } = options;
  const drawn = workers.replicate(
    loadingsJob,
    { table, design, solutions, seed, correlation, rotation },
    { count: samples, onProgress },
  );
  return solutions.map((solution, s) => {
    const usable = drawn.flatMap((sample) => sample?.[s] ?? []);
    const tally = {
      loadings: usable.map(({ loadings }) => loadings),
      phi: usable.map(({ phi }) => phi),
      heywood: usable.filter(({ heywood }) => heywood).length,
    };
    return withIntervals(solution, tally, samples);
  });
}

interface LoadingsInput extends Required<Pick<BootstrapOptions, "seed" | "correlation">> {
  readonly rotation: NonNullable<BootstrapOptions["rotation"]>;
  readonly table: PatternTable;
  readonly design: SampleDesign | null;
  readonly solutions: readonly EfaSolution[];
}

export const loadingsJob: ReplicateJob<LoadingsInput, readonly SampleLoadings[] | null> = {
  id: "bootstrap-loadings",
  prepare({ table, design, solutions, seed, correlation, rotation }) {
    const { draw } = answerSampler(table, design);
    return (sample) => {
      const random = createRandom(seed, sample + 1);
      const drawn = nullIfProblem(() => correlationValues(draw(random), correlation), NOT_COMPUTABLE);
      if (drawn === null) return null;
      return solutions.map((solution) => loadingsOf(solution, { correlation: drawn, random, rotation }));
    };
  },
};

function withoutIntervals(solution: EfaSolution, design: SampleDesign): EfaSolution {
  const single: Warning = {
    code: "bootstrap-single-units",
    message: messages.bootstrapSingleUnits({ why: whyNotResampled(design) }),
  };
  return { ...solution, warnings: [...solution.warnings, single] };
}

function loadingsOf(
  solution: EfaSolution,
  sample: {
    correlation: readonly (readonly number[])[];
    random: Random;
    rotation: NonNullable<BootstrapOptions["rotation"]>;
  },
): SampleLoadings {
  const { correlation, random, rotation } = sample;
  const start = solution.uniquenesses.map((value) => Math.max(UNIQUENESS_BOX.lower, Math.min(1, value)));
  const extracted = nullIfProblem(
    () => extractionByName(solution.extraction)(correlation, solution.factors, start),
    NOT_COMPUTABLE,
  );
  if (extracted === null || !extracted.converged) return null;
  const rotated = rotate(extracted.loadings, solution.rotation, {
    ...rotation,
    starts: 1,
    random,
    near: solution.loadings,
  });
  if (rotated.starts?.converged === false) return null;
  const finished = orderAndReflect(rotated, extracted);
  const { loadings, columns, signs } = alignFactors(finished.loadings, solution.loadings);
  const phi = columns.map((from, k) =>
    columns.map((to, l) => signs[k]! * signs[l]! * finished.phi[from]![to]!),
  );
  return { loadings, phi, heywood: finished.heywood.length > 0 };
}

function withIntervals(solution: EfaSolution, tally: Tally, samples: number): EfaSolution {
  const enough = tally.loadings.length > MIN_USABLE * samples;
  const warnings = [...solution.warnings, ...bootstrapWarnings(tally, { samples, enough })];
  if (!enough) return { ...solution, warnings };
  const between = (values: readonly number[]): readonly [number, number] => [
    percentileOf(values, LOW),
    percentileOf(values, HIGH),
  ];
  const loadingIntervals = solution.loadings.map((row, i) =>
    row.map((_, k) => between(tally.loadings.map((loadings) => loadings[i]?.[k] ?? Number.NaN))),
  );
  const oblique = solution.phi.some((row, k) => row.some((value, l) => k !== l && value !== 0));
  const phiIntervals = solution.phi.map((row, k) =>
    row.map((_, l) => (k === l ? null : between(tally.phi.map((phi) => phi[k]?.[l] ?? Number.NaN)))),
  );
  return {
    ...solution,
    loadingIntervals,
    phiIntervals: oblique ? phiIntervals : null,
    intervalMethod: "bootstrap",
    warnings,
  };
}

function bootstrapWarnings(tally: Tally, about: { samples: number; enough: boolean }): Warning[] {
  const { samples, enough: isEnough } = about;
  const warnings: Warning[] = [];
  const usable = tally.loadings.length;
  const lost = samples - usable;
  if (lost > 0) {
    warnings.push({
      code: "bootstrap-samples-lost",
      message: messages.bootstrapSamplesLost({ lost, samples, isEnough }),
    });
  }
  if (tally.heywood > 0) {
    warnings.push({
      code: "bootstrap-heywood",
      message: messages.bootstrapHeywood({ n: tally.heywood, samples: usable }),
    });
  }
  return warnings;
}
