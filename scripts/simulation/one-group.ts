import { ItemwiseError } from "../../src/errors";
import { admissibility } from "../../src/factor/cfa/admissibility";
import { fitCfa } from "../../src/factor/cfa/fit-cfa";
import {
  covarianceOfEstimates,
  standardErrors,
} from "../../src/factor/cfa/standard-errors/estimate-covariance";
import { fitMeasures } from "../../src/factor/cfa/tests/fit-measures";
import { createRandom } from "../../src/numeric/random/random";
import { type Design, draw, FACTOR_CORRELATION, LOADINGS, MODEL } from "./designs";
import { mean, sd, share } from "./summaries";

/** What came of many samples of one kind. */
export interface OneGroupSummary {
  readonly label: string;
  readonly n: number;
  readonly replicates: number;
  /** Samples without an answer: a constant item, a perfect association. */
  readonly impossible: number;
  readonly notConverged: number;
  readonly inadmissible: number;
  /** Of the samples fitted: those with a pair that has an empty cell. */
  readonly emptyCells: number;
  readonly rejected: { readonly standard: number; readonly scaled: number; readonly scaledAt1: number };
  /** Mean of the scaled statistic over its degrees of freedom: 1 where it is right. */
  readonly scaledOverDf: number;
  readonly loadings: Recovery;
  readonly correlation: Recovery;
}

export interface Recovery {
  readonly bias: number;
  readonly sd: number;
  /** Mean standard error over the standard deviation of the estimates. */
  readonly seRatio: number;
  /** Share of 95 % intervals (estimate and 1.96 standard errors) with the true value. */
  readonly coverage: number;
}

interface Sample {
  readonly converged: boolean;
  readonly admissible: boolean;
  readonly adjusted: boolean;
  readonly p: number;
  readonly pScaled: number;
  readonly ratio: number;
  readonly estimates: readonly (readonly [number, number])[];
}

const TRUTH = [...LOADINGS, FACTOR_CORRELATION];

export function simulateOneGroup(
  design: Design,
  options: { n: number; replicates: number; seed: number },
): OneGroupSummary {
  const samples: (Sample | null)[] = Array.from({ length: options.replicates }, (_, replicate) =>
    sampleOf(design, options.n, createRandom(options.seed, replicate)),
  );
  const fitted = samples.filter((sample): sample is Sample => sample !== null);
  const good = fitted.filter(({ converged }) => converged);
  const recoveries = TRUTH.map((truth, k) =>
    recovery(
      truth,
      good.map(({ estimates }) => estimates[k]!),
    ),
  );
  return {
    label: design.label,
    n: options.n,
    replicates: options.replicates,
    impossible: share(samples, (sample) => sample === null),
    notConverged: share(fitted, ({ converged }) => !converged),
    inadmissible: share(good, ({ admissible }) => !admissible),
    emptyCells: share(fitted, ({ adjusted }) => adjusted),
    rejected: {
      standard: share(good, ({ p }) => p < 0.05),
      scaled: share(good, ({ pScaled }) => pScaled < 0.05),
      scaledAt1: share(good, ({ pScaled }) => pScaled < 0.01),
    },
    scaledOverDf: mean(good.map(({ ratio }) => ratio)),
    loadings: average(recoveries.slice(0, LOADINGS.length)),
    correlation: recoveries[LOADINGS.length]!,
  };
}

function sampleOf(design: Design, n: number, random: ReturnType<typeof createRandom>): Sample | null {
  const fit = attempt(() => fitCfa(draw(design, { n, random }), MODEL, { missing: "listwise" }));
  if (fit === null) return null;
  const { fitted, parts } = fit;
  const { standard, scaled } = fitMeasures(fitted, parts);
  const errors = standardErrors(fitted, covarianceOfEstimates(fitted, parts));
  const rows = fitted.table.parameters
    .map((parameter, row) => ({ ...parameter, row }))
    .filter(({ op, lhs, rhs }) => op === "=~" || (op === "~~" && lhs === "f" && rhs === "g"));
  return {
    converged: fitted.convergence.converged && scaled !== null,
    admissible: admissibility(fitted).admissible,
    adjusted: fitted.data.some(({ adjustedPairs }) => adjustedPairs.length > 0),
    p: standard.p ?? Number.NaN,
    pScaled: scaled?.p ?? Number.NaN,
    ratio: (scaled?.chiSquare ?? Number.NaN) / standard.df,
    estimates: rows.map(({ row }) => [fitted.values[row]!, errors[row] ?? Number.NaN] as const),
  };
}

/** Null where the answers have no answer (a constant item, a perfect association). */
export function attempt<T>(step: () => T): T | null {
  try {
    return step();
  } catch (error) {
    if (error instanceof ItemwiseError) return null;
    throw error;
  }
}

function recovery(truth: number, estimates: readonly (readonly [number, number])[]): Recovery {
  const values = estimates.map(([value]) => value);
  const spread = sd(values);
  return {
    bias: mean(values) - truth,
    sd: spread,
    seRatio: mean(estimates.map(([, error]) => error)) / spread,
    coverage: share(estimates, ([value, error]) => Math.abs(value - truth) <= 1.959963984540054 * error),
  };
}

function average(all: readonly Recovery[]): Recovery {
  const of = (key: keyof Recovery): number => mean(all.map((one) => one[key]));
  return { bias: of("bias"), sd: of("sd"), seRatio: of("seRatio"), coverage: of("coverage") };
}
