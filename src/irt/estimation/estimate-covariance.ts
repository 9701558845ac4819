import { choleskyFactor, choleskyInverse } from "../../numeric/linear-algebra/cholesky";
import { symmetrize } from "../../numeric/linear-algebra/dense";
import type { ClusterLabels } from "../../survey/design/sample-design";
import type { IrtPatterns } from "../model/irt-patterns";
import { parameterValues } from "../model/model-layout";
import { louisInformation } from "./information/information-louis";
import { needsSandwich, type PatternScores, sandwichCovariance } from "./information/sandwich";
import { addGroup, type Likelihood, likelihoodAt, stateOfGroup } from "./likelihood";

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
  const { covariance: map, scores } = precision;
  if (!needsSandwich(patterns.table)) return map;
  return sandwichCovariance(patterns, { map, scores: scores(), size: estimates.length }, labels);
}

export interface EstimatePrecision {
  /** The inverse of the observed information. */
  readonly covariance: Float64Array;
  /** By group. */
  readonly scores: () => readonly PatternScores[];
}

/** Input of the sampling design's covariance; null where the information is singular. */
export function estimatePrecision(likelihood: Likelihood, estimates: Float64Array): EstimatePrecision | null {
  const exact = louisInformation(likelihood, estimates);
  const information = exact?.information ?? differencedInformation(likelihood, estimates);
  const n = estimates.length;
  const factor = information && choleskyFactor(information, n, { least: SINGULAR });
  if (factor === null) return null;
  const scores = (): readonly PatternScores[] => exact?.scores ?? scoresOneByOne(likelihood, estimates);
  return { covariance: choleskyInverse(factor, n), scores };
}

/** The derivatives of each pattern's log-likelihood by the free parameters, without the priors. */
function scoresOneByOne(likelihood: Likelihood, estimates: Float64Array): PatternScores[] {
  const { model, eSteps } = likelihood;
  const values = parameterValues(model, estimates);
  const places = Int32Array.from({ length: model.free }, (_, free) => free);
  return eSteps.map((expectation, group) => {
    const state = stateOfGroup(likelihood, values, group);
    if (state === null) throw new Error("a fitted model is defined at its estimates");
    if (expectation.kind !== "reduced") throw new Error("others have their information without differences");
    const { rows } = expectation.patterns;
    const scores = new Float64Array(rows * model.free);
    for (let row = 0; row < rows; row++) {
      const gradient = scores.subarray(row * model.free, (row + 1) * model.free);
      const alone = expectation.alone(row);
      addGroup(likelihood, { group, state, expectation: alone }, { gradient, complete: null });
    }
    return { places, values: scores };
  });
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
  return symmetrize(out, n);
}
