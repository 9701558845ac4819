import type { Warning } from "../../../errors";
import { boundedInterval } from "../../../numeric/distributions/bounded-interval";
import { normalCdf, normalQuantile } from "../../../numeric/distributions/special";
import { studentCritical } from "../../../numeric/distributions/student-critical";
import { product } from "../../../numeric/linear-algebra/dense";
import type { ModelReliability } from "../cfa-result";
import type { FittedModel } from "../estimation/fitted-model";
import { estimateMoves } from "../standard-errors/estimate-moves";
import { factorParts } from "./factor-parts";
import { omegaSlopes } from "./omega-slopes";

/** Of the standard normal distribution, for 95 %: where people were drawn one by one. */
const QUANTILE = normalQuantile(0.975);
/** Fewer people than this with the rarer answer to an item, and intervals of omega hold the truth too seldom. */
const FEWEST = 25;

/** The reliability of a model's factors with intervals, and why there are none. */
export interface OmegaIntervals {
  readonly reliability: readonly ModelReliability[];
  readonly warnings: readonly Warning[];
}

/**
 * 95 % intervals of the omegas of a model of one group by the delta method (`deltaIntervals`). They are null, with a warning,
 * where fewer than 25 people gave the rarer answer to one of a factor's items (`haveRareAnswers`).
 *
 * @param fitted a model of one group that converged
 * @param reliability of its factors (`modelReliability`)
 */
export function omegaIntervals(
  fitted: FittedModel,
  reliability: readonly ModelReliability[],
): OmegaIntervals {
  const rare = haveRareAnswers(fitted);
  return {
    reliability: deltaIntervals(fitted, reliability).map((factor, f) =>
      rare[f] === true ? { ...factor, ...NO_INTERVALS } : factor,
    ),
    warnings: reliability.flatMap((factor, f) =>
      rare[f] === true && factor.items.length > 1 ? [rareAnswers(factor)] : [],
    ),
  };
}

/**
 * Omega is a function of the estimates and of the sample's correlations, both are functions of the moments (`omegaSlopes`), and
 * Gamma is the moments' covariance, which heeds weights, strata and clusters and supposes no normal answers. The scale is the
 * inverse hyperbolic tangent.
 *
 * @returns without intervals where the model is not identified, an omega is not defined or 1 or more, or nothing varies
 * @see Raykov (2002), Multivariate Behavioral Research, 37, 89-103 (the delta method for omega); Green & Yang (2009).
 *   Checked against the bootstrap (`bootstrapReliability`) and central differences of whole fits.
 */
export function deltaIntervals(
  fitted: FittedModel,
  reliability: readonly ModelReliability[],
): readonly ModelReliability[] {
  const parts = factorParts(fitted, 0);
  const moves = parts === null ? null : estimateMoves(fitted);
  if (parts === null || moves === null) return reliability;
  const errorOf = errorUnder(fitted);
  const quantile = quantileOf(fitted);
  return reliability.map((factor, f): ModelReliability => {
    const slopes = omegaSlopes(fitted, { parts, f, moves });
    const categorical = intervalOf(factor.omegaCategorical, errorOf(slopes.categorical), quantile);
    const latent = intervalOf(factor.omegaLatent, errorOf(slopes.latent), quantile);
    const omegaIntervalMethod = categorical === null && latent === null ? null : "delta";
    return {
      ...factor,
      omegaCategoricalInterval: categorical,
      omegaLatentInterval: latent,
      omegaIntervalMethod,
    };
  });
}

/**
 * The factors, by place, to one of whose ordered items fewer than 25 people gave the rarer answer (of items with several
 * categories: stand on the rarer side of every threshold). Intervals of their omegas, whatever their method, hold the truth in
 * too few samples (docs/simulation-intervals.md).
 */
export function haveRareAnswers(fitted: FittedModel): readonly boolean[] {
  const parts = factorParts(fitted, 0);
  const n = fitted.data[0]?.n ?? 0;
  if (parts === null || parts.kind === "continuous") return [];
  return parts.factors.map(({ items }) => {
    const onRarerSide = items.map((j) => {
      const shares = parts.thresholds[j]!.map((threshold) => normalCdf(-Math.abs(threshold)));
      return n * Math.max(...shares);
    });
    // Shares come from thresholds and so are rounded.
    return Math.min(...onRarerSide) < FEWEST - 1e-6;
  });
}

/** The coefficients without intervals. */
export const NO_INTERVALS = {
  omegaCategoricalInterval: null,
  omegaLatentInterval: null,
  omegaIntervalMethod: null,
} as const;

function rareAnswers({ factor }: ModelReliability): Warning {
  const message = `Omega of ${factor} has no interval: fewer than ${FEWEST} people gave the rarer answer to one of its items.`;
  return { code: "omega-rare-answers", message };
}

/** The standard error of what has these derivatives by the moments. */
function errorUnder({ data, discrepancy }: FittedModel): (slopes: Float64Array | null) => number | null {
  const { gamma, n } = data[0]!;
  const people = discrepancy === "ML" ? n : n - 1;
  return (slopes) => {
    if (slopes === null) return null;
    const size = slopes.length;
    const spread = product(slopes, gamma, { rows: 1, inner: size, columns: size });
    return Math.sqrt(spread.reduce((sum, value, at) => sum + value * slopes[at]!, 0) / people);
  };
}

/** Of Student's t on the degrees of freedom of the sampling design, where there is one; null where it has none. */
function quantileOf({ data }: FittedModel): number | null {
  const { designDegrees } = data[0]!;
  if (designDegrees === undefined) return QUANTILE;
  return designDegrees > 0 ? studentCritical(0.95, designDegrees) : null;
}

/** A share of a variance: not below 0. */
function intervalOf(
  estimate: number | null,
  standardError: number | null,
  quantile: number | null,
): [number, number] | null {
  if (estimate === null || standardError === null || quantile === null) return null;
  const interval = boundedInterval(estimate, { standardError, quantile });
  return interval && [Math.max(Math.min(0, estimate), interval[0]), interval[1]];
}
