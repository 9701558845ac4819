import { normalCdf, normalQuantile } from "../../../numeric/distributions/special";
import { modelRelations } from "../../model/relation-values";
import { admissibility } from "../admissibility";
import type { CfaResult } from "../cfa-result";
import type { FittedValues } from "../estimation/fit-model";
import { standardizedValues } from "../standardized";
import { definitionsByRow } from "../structural";

/** A model fitted to one sample. */
export interface DrawnModel {
  /** Value of every row, completely standardized value (NaN where there is none), and of the defined parameters. */
  readonly values: Float64Array;
  readonly standard: Float64Array;
  readonly defined: readonly number[];
  readonly standardDefined: readonly number[];
  readonly admissible: boolean;
}

export function drawnModel(fitted: FittedValues): DrawnModel {
  const { table, values } = fitted;
  const standard = standardizedValues(fitted);
  const { admissible } = admissibility(fitted);
  if (table.definitions.length === 0)
    return { values, standard, defined: [], standardDefined: [], admissible };
  const x = new Float64Array(table.free);
  table.parameters.forEach(({ free }, row) => {
    if (free >= 0) x[free] = values[row]!;
  });
  return {
    values,
    standard,
    defined: modelRelations(table).definitions.map(({ at }) => at(x).value),
    standardDefined: definitionsByRow(table).map(({ at }) => at(standard).value),
    admissible,
  };
}

interface Drawn {
  readonly samples: number;
  readonly draws: readonly DrawnModel[];
  /** Of the samples of people for whom the model holds; empty where they were not drawn. */
  readonly chiSquares: readonly number[];
  /** By row of the result's estimates: its row in the model's table. */
  readonly rows: readonly number[];
}

/** With no larger share of samples with a solution there are no intervals. */
const MIN_USABLE = 0.5;

/**
 * Standard errors and intervals of every free, derived and defined parameter from its draws, improper solutions
 * included, as in lavaan; all null where half of the samples or more have no solution.
 */
export function bootstrapRecord(
  { estimates, structural, fit }: Pick<CfaResult, "estimates" | "structural" | "fit">,
  { samples, draws, chiSquares, rows }: Drawn,
): NonNullable<CfaResult["bootstrap"]> {
  const isEnough = draws.length > MIN_USABLE * samples;
  const figures = (
    est: number | null,
    std: number | null,
    of: (drawn: DrawnModel) => readonly [number, number],
  ) => {
    const pairs = isEnough ? draws.map(of) : [];
    const finite = (k: 0 | 1): number[] => pairs.map((pair) => pair[k]).filter(Number.isFinite);
    return { est, ...drawnEstimate(est, finite(0)), std, standardized: drawnEstimate(std, finite(1)) };
  };
  return {
    samples,
    failed: samples - draws.length,
    inadmissible: draws.filter(({ admissible }) => !admissible).length,
    bollenStineP: bollenStineP(fit.standard.chiSquare, chiSquares, samples),
    estimates: estimates.flatMap(({ lhs, op, rhs, group, est, std, role }, k) =>
      role === "free" || role === "derived"
        ? [
            {
              lhs,
              op,
              rhs,
              group,
              ...figures(est, std, ({ values, standard }) => [values[rows[k]!]!, standard[rows[k]!]!]),
            },
          ]
        : [],
    ),
    defined: (structural?.defined ?? []).map(({ name, est, std }, k) => ({
      name,
      ...figures(est, std, ({ defined, standardDefined }) => [defined[k]!, standardDefined[k]!]),
    })),
  };
}

/** The share of samples from people for whom the model holds that misfit more; null where half of them have no fit. */
function bollenStineP(chiSquare: number | null, drawn: readonly number[], samples: number): number | null {
  if (chiSquare === null || drawn.length <= MIN_USABLE * samples) return null;
  return drawn.filter((value) => value > chiSquare).length / drawn.length;
}

/** What draws of an estimate say of it. */
interface DrawnEstimate {
  /** Standard deviation of the draws. */
  readonly se: number | null;
  /** 95 %, by percentiles. */
  readonly percentile: readonly [number, number] | null;
  /** 95 %, by percentiles corrected for bias; null where all draws are on one side of the estimate. */
  readonly biasCorrected: readonly [number, number] | null;
}

const TAIL = 0.025;
/** Spread of draws below this share of the estimate is rounding, as of a fixed parameter. */
const NO_VARIATION = 1e-9;

const NONE: DrawnEstimate = { se: null, percentile: null, biasCorrected: null };

/**
 * Standard error and 95 % intervals of an estimate from its bootstrap draws: percentiles, and percentiles corrected for
 * bias (Efron 1981) without acceleration. Ends between two draws are interpolated on the scale of normal quantiles
 * (Davison & Hinkley 1997, equation 5.8).
 * @param draws finite values
 * @returns all null where nothing varies
 * @see Reference: lavaan's `parameterEstimates(boot.ci.type = "perc")` and `"bca.simple"`.
 */
function drawnEstimate(estimate: number | null, draws: readonly number[]): DrawnEstimate {
  const count = draws.length;
  if (estimate === null || count < 2) return NONE;
  const mean = draws.reduce((sum, value) => sum + value, 0) / count;
  const se = Math.sqrt(draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count);
  if (!(se > NO_VARIATION * Math.max(1, Math.abs(estimate)))) return NONE;
  const sorted = Float64Array.from(draws).sort();
  const below = sorted.filter((value) => value < estimate).length / count;
  const bias = normalQuantile(below);
  const corrected = (tail: number): number => normalCdf(2 * bias + normalQuantile(tail));
  const between = (of: (tail: number) => number): readonly [number, number] => [
    endAt(sorted, of(TAIL)),
    endAt(sorted, of(1 - TAIL)),
  ];
  return {
    se,
    percentile: between((tail) => tail),
    biasCorrected: below > 0 && below < 1 ? between(corrected) : null,
  };
}

/** The value below which a share of the draws lies; the outermost draws beyond them. */
function endAt(sorted: Float64Array, share: number): number {
  const count = sorted.length;
  const rank = (count + 1) * share;
  const at = Math.floor(rank);
  if (at < 1) return sorted[0]!;
  if (at >= count) return sorted[count - 1]!;
  const quantileOf = (place: number): number => normalQuantile(place / (count + 1));
  const weight = (normalQuantile(share) - quantileOf(at)) / (quantileOf(at + 1) - quantileOf(at));
  return sorted[at - 1]! + weight * (sorted[at]! - sorted[at - 1]!);
}
