import type { PatternTable } from "../data/pattern-table";
import { choleskyFactor, symmetricInverse } from "../numeric/dense";
import type { ClusterLabels } from "../survey/sample-design";
import {
  chooseExpectation,
  defaultQuadrature,
  type PrepareExpectation,
  type QuadratureChoice,
} from "./choose-expectation";
import type { FittedIrt } from "./fitted-irt";
import type { IrtModel } from "./irt-model";
import { type IrtPatterns, irtPatterns } from "./irt-patterns";
import { groupDistribution, type Likelihood, prepareLikelihood } from "./likelihood";
import { type LikelihoodMaximum, maximiseLikelihood } from "./maximise-likelihood";
import { parameterValues } from "./model-layout";
import { observedInformation } from "./oakes";
import { patternScores } from "./pattern-scores";
import { withPositiveSlopes } from "./positive-slopes";
import { type Quadrature, quasiPoints } from "./quadrature";
import { needsSandwich, sandwichCovariance } from "./sandwich";
import { startingValues } from "./starts";

export interface FitIrtOptions {
  /** Name of the grouping whose levels are the model's groups. */
  readonly by?: string | undefined;
  /** @default "dimension-reduced" for bifactor models, "grid" for one and two factors, "quasi-Monte-Carlo" for more */
  readonly quadrature?: QuadratureChoice | undefined;
  /**
   * Points per factor (in all for quasi-Monte-Carlo).
   * @default 61 for one factor; 31 for two and with dimension reduction; 15 for a grid of more; 3,000 in all
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

/** Points of quasi-Monte-Carlo are drawn, and patterns' own are placed, anew from the fitted model so often at most. */
const MOST_DRAWS = 4;
/** They are well placed where the estimates move by no more. */
const SETTLED = { adaptive: 1e-4, "quasi-Monte-Carlo": 1e-3 };
/** The information is differenced, to some eight digits. */
const SINGULAR = 1e-8;
/** The first draws only look for where the distribution lies. */
const COARSE: Readonly<Record<"adaptive" | "quasi-Monte-Carlo", Search>> = {
  // A few steps only: far from where they were placed, points are no measure of the likelihood.
  adaptive: { points: 5, tolerance: 1e-2, maxIterations: 6 },
  "quasi-Monte-Carlo": { points: 400, tolerance: 1e-2, maxIterations: 500 },
};

interface Search {
  readonly points: number | undefined;
  readonly tolerance: number;
  readonly maxIterations: number;
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
  const patterns = irtPatterns(table, model, options.by ?? null);
  const { likelihood, prepare, found } = maximum(model, patterns, options);
  const estimates = withPositiveSlopes(model, found.estimates);
  const values = parameterValues(model, estimates);
  const sandwich = needsSandwich(patterns.table);
  const oakes = options.standardErrors === false ? null : inverseInformation(likelihood, estimates);
  const covariance =
    oakes === null || !sandwich
      ? oakes
      : sandwichCovariance(
          patterns,
          { covariance: oakes, scores: scoresByGroup(likelihood, values, { patterns, prepare }) },
          options.clusterLabels,
        );
  return {
    model,
    table: patterns.table,
    group: patterns.group,
    estimates,
    values,
    logLikelihood: found.at.logLikelihood,
    n: patterns.n,
    quadrature: weighted(likelihood, values, options.seed ?? 1),
    covariance,
    standardErrors: covariance === null ? null : sandwich ? "sandwich" : "oakes",
    convergence: {
      converged: found.converged,
      iterations: found.iterations,
      change: found.change,
      gradient: found.at.gradient.reduce((most, g) => Math.max(most, Math.abs(g)), 0),
      starts: 1,
    },
  };
}

interface Maximum {
  readonly likelihood: Likelihood;
  readonly prepare: PrepareExpectation;
  readonly found: LikelihoodMaximum;
}

/** The maximum; with quasi-Monte-Carlo and points that adapt, at points that lie where the fit has them. */
function maximum(model: IrtModel, patterns: IrtPatterns, options: FitIrtOptions): Maximum {
  const { tolerance = 1e-8, maxIterations = 500, seed = 1, onProgress } = options;
  const usual = defaultQuadrature(model, patterns.groups);
  const kind = options.quadrature ?? usual.kind;
  const points = options.points ?? (kind === usual.kind ? usual.points : undefined);
  const limits = { people: patterns.n, onProgress };
  const maximumFrom = (starts: Float64Array, at: Search): Maximum => {
    const prepare = chooseExpectation(
      model,
      { kind, seed, points: at.points },
      parameterValues(model, starts),
    );
    const likelihood = prepareLikelihood(
      model,
      patterns.groups.map((group, g) => prepare(group, g)),
    );
    return {
      likelihood,
      prepare,
      found: maximiseLikelihood(likelihood, starts, { ...limits, ...at }),
    };
  };
  const starts = options.starts ?? startingValues(model, patterns.groups, seed);
  const last = { points, tolerance, maxIterations };
  const moves = kind === "adaptive" || (kind === "quasi-Monte-Carlo" && hasFreeDistribution(model));
  if (!moves) return maximumFrom(starts, last);
  const coarse = COARSE[kind];
  let from = maximumFrom(starts, coarse).found.estimates;
  from = maximumFrom(from, coarse).found.estimates;
  for (let draw = 1; ; draw++) {
    const drawn = maximumFrom(from, last);
    const moved = drawn.found.estimates.reduce(
      (most, value, i) => Math.max(most, Math.abs(value - from[i]!)),
      0,
    );
    if (moved < SETTLED[kind] || draw === MOST_DRAWS) return drawn;
    from = drawn.found.estimates;
  }
}

function hasFreeDistribution(model: IrtModel): boolean {
  return model.parameters.some(({ kind, free }) => (kind === "cov" || kind === "mean") && free >= 0);
}

function inverseInformation(likelihood: Likelihood, estimates: Float64Array): Float64Array | null {
  const information = observedInformation(likelihood, estimates);
  if (information === null || isSingular(information, estimates.length)) return null;
  return symmetricInverse(information, estimates.length);
}

/** Whether a parameter's information is all but lost given the others (its part that they leave is below 1e-8). */
function isSingular(information: Float64Array, n: number): boolean {
  const scale = Float64Array.from({ length: n }, (_, i) => 1 / Math.sqrt(information[i * n + i]!));
  const factor = choleskyFactor(
    information.map((value, at) => value * scale[Math.floor(at / n)]! * scale[at % n]!),
    n,
  );
  return factor === null || scale.some((_, i) => factor[i * n + i]! ** 2 < SINGULAR);
}

function scoresByGroup(
  likelihood: Likelihood,
  values: Float64Array,
  { patterns, prepare }: { patterns: IrtPatterns; prepare: PrepareExpectation },
): Float64Array[] {
  return patterns.groups.map((own, group) =>
    patternScores(likelihood, values, { group, patterns: own, prepare: (row) => prepare(row, group) }),
  );
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
