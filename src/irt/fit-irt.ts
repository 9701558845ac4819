import type { PatternTable } from "../data/pattern-table";
import type { ClusterLabels } from "../survey/sample-design";
import type { QuadratureChoice } from "./choose-expectation";
import { estimateCovariance } from "./estimate-covariance";
import { type FoundMaximum, findMaximum } from "./find-maximum";
import type { FittedIrt } from "./fitted-irt";
import type { IrtModel } from "./irt-model";
import { type IrtPatterns, irtPatterns } from "./irt-patterns";
import { groupDistribution, type Likelihood } from "./likelihood";
import { parameterValues } from "./model-layout";
import { withPositiveSlopes } from "./positive-slopes";
import { type Quadrature, quasiPoints } from "./quadrature";
import { needsSandwich } from "./sandwich";

export interface FitIrtOptions {
  /** Name of the grouping whose levels are the model's groups. */
  readonly by?: string | undefined;
  /**
   * "adaptive": Gauss-Hermite points around the posterior mode of every pattern of answers (see `defaultQuadrature`).
   * @default "dimension-reduced" for bifactor models, "grid" for one, two and (where it is affordable) three factors,
   *   "quasi-Monte-Carlo" for more
   */
  readonly quadrature?: QuadratureChoice | undefined;
  /**
   * Points per factor (in all for quasi-Monte-Carlo).
   * @default 61 for one factor; 31 for two and with dimension reduction; 31 or 21 for three, 15 for a grid of more;
   *   15, 9, 7, 5, 3 for adaptive ones of one to five factors; 3,000 in all
   */
  readonly points?: number | undefined;
  /** Ends where no step would raise the log-likelihood by more. @default 1e-8 */
  readonly tolerance?: number | undefined;
  /** @default 500 */
  readonly maxIterations?: number | undefined;
  /** For the random part of an exploratory model's start and the shift of quasi-Monte-Carlo's points. @default 1 */
  readonly seed?: number | undefined;
  /** Values of the free parameters to start from. */
  readonly starts?: Float64Array | undefined;
  /** Without them the covariance of the estimates is null. @default true */
  readonly standardErrors?: boolean | undefined;
  /** How the labels of clusters are read, where the table has clusters; "unique" by default. */
  readonly clusterLabels?: ClusterLabels | undefined;
  readonly onProgress?: ((iteration: number, logLikelihood: number) => void) | undefined;
}

/**
 * Fits an item response model by marginal maximum likelihood (with priors: to the mode a posteriori) to the distinct
 * answers. Missing answers stay in (missing at random). With design weights, strata or clusters the likelihood is
 * weighted and the covariance of the estimates is the sandwich; otherwise it is the inverse of the observed information
 * by Oakes' identity. The log-likelihood is of weights scaled to add up to the people.
 *
 * @param table answers in categories all of which occur (`usedCategories`)
 * @param model as `irtModel` makes it from the table's items (`irtItems`)
 * @throws ItemwiseError as `irtPatterns` does; "bad-model" where fixed values leave no likelihood; "unknown-choice" (quadrature); "clusters-straddle-strata"
 * @see Bock & Aitkin (1981), Psychometrika, 46, 443-459; Lange (1995), Statistica Sinica, 5, 1-18; Jamshidian &
 *   Jennrich (1997), JRSS B, 59, 569-587; Oakes (1999), JRSS B, 61, 479-482. Checked against mirt 1.45.1 and against
 *   likelihoods maximised in R (scripts/reference/irt-core.R).
 */
export function fitIrt(table: PatternTable, model: IrtModel, options: FitIrtOptions = {}): FittedIrt {
  return fitPatterns(irtPatterns(table, model, options.by ?? null), model, options).fitted;
}

/** A fitted model with the likelihood that it was fitted by. */
export interface PatternFit extends Pick<FoundMaximum, "likelihood" | "prepare"> {
  readonly fitted: FittedIrt;
}

/**
 * `fitIrt` for patterns that are there already, those of a model of the same items and groups.
 *
 * @param model whose intercepts have answers on both sides in every group where they are its own
 */
export function fitPatterns(
  patterns: IrtPatterns,
  model: IrtModel,
  options: Omit<FitIrtOptions, "by">,
): PatternFit {
  const { likelihood, prepare, found } = findMaximum(model, patterns, options);
  const estimates = withPositiveSlopes(model, found.estimates);
  const values = parameterValues(model, estimates);
  const covariance =
    options.standardErrors === false
      ? null
      : estimateCovariance(patterns, { likelihood, prepare }, { estimates, labels: options.clusterLabels });
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
  return { fitted, likelihood, prepare };
}

/** The quadrature with the groups' weights at the estimates. */
function weighted(
  { model, expectations, layouts }: Likelihood,
  values: Float64Array,
  seed: number,
): Quadrature {
  const { kind, points, perFactor, dimensions } = expectations[0]!.points;
  const latent = model.groups.map((_, g) => {
    const own = expectations[g]!.points;
    if (kind !== "dimension-reduced" && kind !== "adaptive") return own;
    const mean = Float64Array.from(layouts[g]!.means, (row) => values[row]!);
    const covariance = Float64Array.from(layouts[g]!.covariances, (row) => values[row]!);
    return quasiPoints(dimensions, { seed, mean, covariance });
  });
  return {
    kind,
    points,
    perFactor,
    dimensions,
    nodes: latent.map(({ nodes }) => nodes),
    weights: latent.map((own, g) => groupDistribution(layouts[g]!, values, own)!.weights),
  };
}
