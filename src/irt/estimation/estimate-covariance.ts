import { choleskyFactor, choleskyInverse } from "../../numeric/linear-algebra/cholesky";
import type { ClusterLabels } from "../../survey/design/sample-design";
import type { IrtPatterns } from "../model/irt-patterns";
import { parameterValues } from "../model/model-layout";
import type { ReducedEStep } from "./e-step/e-step";
import { adaptivePatternScores } from "./information/adaptive-information";
import { axisPatternScores } from "./information/axis-information";
import { louisInformation, pointPatternScores } from "./information/information-louis";
import { needsSandwich, sandwichCovariance } from "./information/sandwich";
import { addGroup, type GroupState, type Likelihood, likelihoodAt, stateOfGroup } from "./likelihood";

/** Share of a parameter's information left by the others below which it is not identified (differences have 8 digits). */
const SINGULAR = 1e-8;

/**
 * Covariance of the estimates of a fitted model, row-major: the inverse of the observed information, with weights,
 * strata or clusters the sandwich of the sampling design; null where the information is singular.
 * @throws ItemwiseError "clusters-straddle-strata"
 */
export function estimateCovariance(
  patterns: IrtPatterns,
  likelihood: Likelihood,
  { estimates, labels }: { estimates: Float64Array; labels: ClusterLabels | undefined },
): Float64Array | null {
  const precision = estimatePrecision(likelihood, estimates);
  if (precision === null) return null;
  const { covariance } = precision;
  if (!needsSandwich(patterns.table)) return covariance;
  return sandwichCovariance(patterns, { map: covariance, scores: precision.scores() }, labels);
}

export interface EstimatePrecision {
  readonly covariance: Float64Array;
  /** By group, patterns x free parameters: derivatives of each pattern's log-likelihood. */
  readonly scores: () => readonly Float64Array[];
}

/** Input of the sampling design's covariance; null where the information is singular. */
export function estimatePrecision(likelihood: Likelihood, estimates: Float64Array): EstimatePrecision | null {
  const exact = louisInformation(likelihood, estimates);
  const information = exact?.information ?? differencedInformation(likelihood, estimates);
  const n = estimates.length;
  const factor = information && choleskyFactor(information, n, { least: SINGULAR });
  if (factor === null) return null;
  const covariance = choleskyInverse(factor, n);
  if (exact !== null) return { covariance, scores: exact.scores };
  const values = parameterValues(likelihood.model, estimates);
  const scores = (): Float64Array[] =>
    likelihood.eSteps.map((_, group) => patternScores(likelihood, values, group));
  return { covariance, scores };
}

interface At {
  readonly group: number;
  readonly state: GroupState;
}

type GradientOf = (row: number) => Float64Array;

/**
 * Derivatives of each pattern's log-likelihood by the free parameters, without the priors: patterns x free parameters.
 */
function patternScores(likelihood: Likelihood, values: Float64Array, group: number): Float64Array {
  const { free } = likelihood.model;
  const expectation = likelihood.eSteps[group]!;
  const state = stateOfGroup(likelihood, values, group);
  if (state === null) throw new Error("a fitted model is defined at its estimates");
  const at = { group, state };
  const about = { model: likelihood.model, layout: likelihood.layouts[group]!, state };
  if (expectation.kind === "adaptive") return adaptivePatternScores({ ...about, expectation });
  if (expectation.kind === "points") return pointPatternScores(about, expectation);
  if (expectation.kind === "axes") return axisPatternScores(about, expectation);
  if (expectation.kind === "separate") throw new Error("independent factors are for starts alone");
  const out = new Float64Array(expectation.patterns.rows * free);
  const gradientOf = (row: number): Float64Array => out.subarray(row * free, (row + 1) * free);
  scoresOneByOne(likelihood, expectation, { ...at, gradientOf });
  return out;
}

function scoresOneByOne(
  likelihood: Likelihood,
  { patterns, alone }: ReducedEStep,
  { group, state, gradientOf }: At & { gradientOf: GradientOf },
): void {
  for (let row = 0; row < patterns.rows; row++) {
    const totals = { gradient: gradientOf(row), complete: null };
    addGroup(likelihood, { group, state, expectation: alone(row) }, totals);
  }
}

/** Step of the differences, in units of the parameter's size. */
const STEP = 1e-4;

/**
 * The observed information of the marginal log-likelihood (with the priors' curvature, if any). By Oakes' identity it
 * is the total derivative of the EM algorithm's gradient, by the estimated parameters and those of the expectation
 * alike; the gradient is exact and is differentiated by central differences.
 * @returns row-major, symmetric; null where the likelihood is not defined around the estimates
 * @see Oakes (1999), JRSS B, 61, 479-482; Pritikin (2017), Psychometrika
 */
export function differencedInformation(likelihood: Likelihood, estimates: Float64Array): Float64Array | null {
  const n = estimates.length;
  const out = new Float64Array(n * n);
  const x = estimates.slice();
  for (let i = 0; i < n; i++) {
    const step = STEP * Math.max(1, Math.abs(estimates[i]!));
    x[i] = estimates[i]! + step;
    const above = likelihoodAt(likelihood, x);
    x[i] = estimates[i]! - step;
    const below = likelihoodAt(likelihood, x);
    x[i] = estimates[i]!;
    if (above === null || below === null) return null;
    for (let j = 0; j < n; j++) {
      out[i * n + j] = -(above.gradient[j]! - below.gradient[j]!) / (2 * step);
    }
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const mean = (out[i * n + j]! + out[j * n + i]!) / 2;
      out[i * n + j] = mean;
      out[j * n + i] = mean;
    }
  }
  return out;
}
