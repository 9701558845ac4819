import type { PatternTable } from "../../../data/answers/pattern-table";
import type { Warning } from "../../../errors";
import { endsOf, intervalOn } from "../../../numeric/distributions/interval";
import { normalCdf } from "../../../numeric/distributions/special";
import { symmetricInverse } from "../../../numeric/linear-algebra/cholesky";
import { product, productTransposed } from "../../../numeric/linear-algebra/dense";
import type { CfaResult, ModelReliability } from "../cfa-result";
import type { FittedModel } from "../estimation/fitted-model";
import type { FittedCfa } from "../fit-cfa";
import * as messages from "../messages";
import { directions, inParameters } from "../standard-errors/directions";
import { observedInformation } from "../standard-errors/observed-information";
import { weightedAboutModel } from "../standard-errors/sandwich-meat";
import { expectedInformation, weightedGroups } from "../standard-errors/weighted-groups";
import { withDrawnIntervals } from "../structural";
import { bootstrapRecord } from "./bootstrap-estimates";
import { type BootstrapReliabilityOptions, bootstrapReliability } from "./bootstrap-reliability";
import { factorParts, omegaSlopes } from "./factor-parts";
import { withinUnitOmegas } from "./model-reliability";

/** With fewer people giving the rarer answer to an item, intervals of omega cover too seldom. */
const MIN_RARE_ANSWERS = 25;

export interface OmegaIntervals {
  readonly reliability: readonly ModelReliability[];
  readonly warnings: readonly Warning[];
}

/**
 * 95 % intervals of the omegas of a model of one group by the delta method (`deltaIntervals`); null, with a warning,
 * where fewer than 25 people gave the rarer answer to one of a factor's items (`haveRareAnswers`).
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
 * Omega is a function of the estimates and the sample's correlations, both functions of the moments (`omegaSlopes`)
 * with covariance Gamma, which accounts for weights, strata and clusters and assumes no normal answers. On the scale of
 * the inverse hyperbolic tangent.
 * @returns without intervals where the model is not identified, an omega is not defined or 1 or more, or nothing varies
 * @see Raykov (2002), Multivariate Behavioral Research, 37, 89-103 (the delta method for omega); Green & Yang (2009).
 *   Checked against the bootstrap (`bootstrapReliability`) and central differences of whole fits.
 */
export function deltaIntervals(
  fitted: FittedModel,
  reliability: readonly ModelReliability[],
): readonly ModelReliability[] {
  const parts = factorParts(fitted, 0);
  const moves = parts === null ? null : estimateDerivatives(fitted);
  if (parts === null || moves === null) return reliability;
  const errorOf = errorUnder(fitted);
  const df = fitted.data[0]?.designDegrees ?? Number.POSITIVE_INFINITY;
  return reliability.map((factor, f): ModelReliability => {
    const slopes = omegaSlopes(fitted, { parts, f, moves });
    const categorical = intervalOf(factor.omegaCategorical, errorOf(slopes.categorical), df);
    const latent = intervalOf(factor.omegaLatent, errorOf(slopes.latent), df);
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
 * By factor: whether fewer than 25 people are on the rarer side of some threshold of its ordered items; intervals of
 * omega, by any method, then cover too seldom (docs/simulation-intervals.md).
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
    return Math.min(...onRarerSide) < MIN_RARE_ANSWERS - 1e-6;
  });
}

const NO_INTERVALS = {
  omegaCategoricalInterval: null,
  omegaLatentInterval: null,
  omegaIntervalMethod: null,
} as const;

function rareAnswers({ factor }: ModelReliability): Warning {
  return {
    code: "omega-rare-answers",
    message: messages.omegaRareAnswers({ factor, least: MIN_RARE_ANSWERS }),
  };
}

/** The standard error of a function with these derivatives by the moments. */
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

/** A share of a variance: not below 0. */
function intervalOf(estimate: number | null, se: number | null, df: number): [number, number] | null {
  if (estimate === null || se === 0) return null;
  const ends = endsOf(intervalOn("z", { estimate, se, df }));
  return ends && [Math.max(Math.min(0, estimate), ends[0]), ends[1]];
}

/**
 * Derivatives of the estimates of a model of one group by the sample's moments, by the implicit-function theorem: H^-1
 * J' W, H being the observed information under ML, and J' W J under least squares, whose weights are taken as fixed.
 * @returns row-major, free x moments; null for several groups and where the model is not identified at the solution
 * @see Satorra & Bentler (1994); Yuan & Bentler (2000): with Gamma about it, the covariance of `covarianceOfEstimates`.
 */
export function estimateDerivatives(fitted: FittedModel): Float64Array | null {
  const along = directions(fitted);
  const free = along.count;
  const [group, ...others] = weightedGroups(fitted);
  if (!fitted.convergence.identified || group === undefined || others.length > 0) return null;
  if (group.columns.length < free) return null;
  const ml = fitted.discrepancy === "ML";
  const information = ml ? observedInformation(fitted) : expectedInformation([group], free);
  const bread = symmetricInverse(information, free);
  const weightedJacobian = ml ? weightedAboutModel(group) : group.weightedJacobian;
  const shape = { rows: free, inner: free, columns: group.data.moments.length };
  const moves = bread && productTransposed(bread, weightedJacobian, shape);
  return moves && inParameters(along, moves, { free: fitted.table.free, columns: shape.columns });
}

export interface DescribedCfa {
  readonly model: FittedCfa;
  readonly result: CfaResult;
}

/**
 * The models' records with the bootstrap of every estimate, and its intervals of omegas and defined parameters;
 * unchanged for several groups or without a solution; without a bootstrap where the sample has no units to draw. No intervals for items with too few rare answers
 * (`haveRareAnswers`).
 * @param table the people that the models were fitted to
 * @param described models of the same items, fitted by the same estimator
 */
export function withReliabilityIntervals(
  table: PatternTable,
  described: readonly DescribedCfa[],
  options: BootstrapReliabilityOptions,
): CfaResult[] {
  const able = described.filter(({ model, result }) => model.fitted.data.length === 1 && result.converged);
  if (able.length === 0) return described.map(({ result }) => result);
  const intervals = bootstrapReliability(
    table,
    able.map(({ model, result }) => ({
      fitted: model.fitted,
      reliability: result.reliability,
      drawsTest: model.estimator === "ML",
    })),
    options,
  );
  return described.map((one) => {
    const found = intervals[able.indexOf(one)];
    const { result } = one;
    if (found === undefined) return result;
    const { draws } = found;
    const warnings = [...result.warnings, ...found.warnings];
    const rare = haveRareAnswers(one.model.fitted);
    const reliability = found.reliability.map((factor, f) =>
      withinUnitOmegas(rare[f] === true ? { ...factor, ...NO_INTERVALS } : factor),
    );
    if (draws === null) return { ...result, reliability, warnings };
    const how = { ...found, draws, samples: options.samples, rows: rowsOf(one) };
    const bootstrap = bootstrapRecord(result, how);
    const structural = result.structural && withDrawnIntervals(result.structural, bootstrap);
    return { ...result, reliability, structural, bootstrap, warnings };
  });
}

/** By row of the record's estimates: the row of the model's table. */
function rowsOf({ model, result }: DescribedCfa): number[] {
  const { parameters } = model.fitted.table;
  return result.estimates.map(({ lhs, op, rhs }) =>
    parameters.findIndex((row) => row.lhs === lhs && row.op === op && row.rhs === rhs),
  );
}
