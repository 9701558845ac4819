import type { PatternTable } from "../../data/answers/pattern-table";
import type { FittedIrt } from "../model/fitted-irt";
import type { IrtModel } from "../model/irt-model";
import { type IrtPatterns, irtPatterns } from "../model/irt-patterns";
import { groupDistribution, latentValues, parameterValues } from "../model/model-layout";
import { type Quadrature, quasiPoints } from "../model/quadrature";
import type { FitIrtOptions } from "./choose-e-step";
import { estimateCovariance } from "./estimate-covariance";
import { type FoundMaximum, findMaximum, placementError } from "./find-maximum";
import { needsSandwich } from "./information/sandwich";
import type { Likelihood } from "./likelihood";

/**
 * Fits an item response model by marginal maximum likelihood (with priors: the posterior mode) to the distinct answers,
 * including incomplete ones (missing at random). With design weights, strata or clusters the likelihood is weighted and
 * the covariance of the estimates is the sandwich; otherwise the inverse of the observed information by Oakes'
 * identity. The log-likelihood has weights scaled to sum to the people.
 * @param table answers in categories all of which occur (`usedCategories`)
 * @param model by `irtModel` from the table's items (`irtItems`)
 * @throws ItemwiseError as `irtPatterns`; "bad-model" where fixed values leave no likelihood; "unknown-choice"
 *   (quadrature); "clusters-straddle-strata"
 * @see Bock & Aitkin (1981), Psychometrika, 46, 443-459; Lange (1995), Statistica Sinica, 5, 1-18; Jamshidian &
 *   Jennrich (1997), JRSS B, 59, 569-587; Oakes (1999), JRSS B, 61, 479-482. Checked against mirt 1.45.1 and against
 *   likelihoods maximized in R (scripts/reference/irt-core.R).
 */
export function fitIrt(table: PatternTable, model: IrtModel, options: FitIrtOptions = {}): FittedIrt {
  return fitPatterns(irtPatterns(table, model, options.by ?? null), model, options).fitted;
}

export interface PatternFit extends Pick<FoundMaximum, "likelihood"> {
  readonly fitted: FittedIrt;
}

/** `fitIrt` for prepared patterns; group-specific intercepts have answers on both sides in the group. */
export function fitPatterns(
  patterns: IrtPatterns,
  model: IrtModel,
  options: Omit<FitIrtOptions, "by">,
): PatternFit {
  const { likelihood, found } = findMaximum(model, patterns, options);
  const estimates = withPositiveSlopes(model, found.estimates);
  const values = parameterValues(model, estimates);
  const covariance =
    options.standardErrors === false
      ? null
      : estimateCovariance(patterns, likelihood, { estimates, labels: options.clusterLabels });
  const kind = needsSandwich(patterns.table) ? "sandwich" : "oakes";
  const fitted = {
    model,
    table: patterns.table,
    group: patterns.group,
    estimates,
    values,
    logLikelihood: found.at.logLikelihood,
    n: patterns.n,
    quadrature: weighted(likelihood, values, options.seed ?? 1),
    covariance,
    standardErrors: covariance === null ? null : kind,
    convergence: {
      converged: found.converged,
      iterations: found.iterations,
      change: found.change,
      gradient: found.at.gradient.reduce((most, g) => Math.max(most, Math.abs(g)), 0),
      starts: 1,
    },
  } as const;
  return { fitted, likelihood };
}

function weighted(likelihood: Likelihood, values: Float64Array, seed: number): Quadrature {
  const { model, eSteps, layouts } = likelihood;
  const { kind, points, perFactor, dimensions } = eSteps[0]!.points;
  const latent = model.groups.map((_, g) => {
    const own = eSteps[g]!.points;
    if (kind !== "dimension-reduced" && kind !== "adaptive") return own;
    return quasiPoints(dimensions, { seed, ...latentValues(layouts[g]!, values) });
  });
  return {
    kind,
    points,
    perFactor,
    dimensions,
    error: kind === "adaptive" ? placementError(likelihood) : undefined,
    nodes: latent.map(({ nodes }) => nodes),
    weights: latent.map((own, g) => groupDistribution(layouts[g]!, values, own)!.weights),
  };
}

/**
 * Reverses factors whose slopes sum to less than 0, with their means and covariances; the likelihood is unchanged. A
 * factor with fixed values, equalities or priors stays unchanged.
 */
export function withPositiveSlopes(model: IrtModel, estimates: Float64Array): Float64Array {
  return model.factors.reduce((turned, _, factor) => turnedFactor(model, turned, factor), estimates);
}

function turnedFactor(model: IrtModel, estimates: Float64Array, factor: number): Float64Array {
  const values = parameterValues(model, estimates);
  const signs = new Map<number, number>();
  let sum = 0;
  for (const [row, { kind, item, place, second, free, prior }] of model.parameters.entries()) {
    const touches = place === factor || second === factor;
    const turns = (item < 0 || kind === "a") && touches && place !== second;
    if (kind === "a" && turns) sum += values[row]!;
    if (free < 0 && turns && values[row] !== 0) return estimates;
    if (free < 0) continue;
    const sign = turns ? -1 : 1;
    const isHeld = turns && prior !== null && (prior.kind === "lognormal" || prior.mean !== 0);
    if (isHeld || (signs.get(free) ?? sign) !== sign) return estimates;
    signs.set(free, sign);
  }
  return sum >= 0 ? estimates : estimates.map((value, free) => value * signs.get(free)!);
}
