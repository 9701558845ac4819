import { choleskyFactor, symmetricInverse } from "../../numeric/linear-algebra/cholesky";
import type { ClusterLabels } from "../../survey/design/sample-design";
import type { IrtPatterns } from "../model/irt-patterns";
import { parameterValues } from "../model/model-layout";
import { louisInformation } from "./information/information-louis";
import { differencedInformation } from "./information/information-oakes";
import { needsSandwich, sandwichCovariance } from "./information/sandwich";
import type { Likelihood } from "./likelihood";
import { patternScores } from "./pattern-scores";

/** The information is differenced, to some eight digits. */
const SINGULAR = 1e-8;

/**
 * Covariance of the estimates of a fitted model, row-major: the inverse of the observed information, with weights, strata
 * or clusters the sandwich of the sampling design.
 *
 * @returns null where the information is singular
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

interface EstimatePrecision {
  /** The inverse of the observed information, row-major. */
  readonly covariance: Float64Array;
  /** By group, patterns x free parameters: derivatives of each pattern's log-likelihood. */
  readonly scores: () => readonly Float64Array[];
}

/** What the sampling design's covariance is made of; null where the information is singular. */
function estimatePrecision(likelihood: Likelihood, estimates: Float64Array): EstimatePrecision | null {
  const exact = louisInformation(likelihood, estimates);
  const information = exact?.information ?? differencedInformation(likelihood, estimates);
  if (information === null || isSingular(information, estimates.length)) return null;
  const covariance = symmetricInverse(information, estimates.length);
  if (covariance === null) return null;
  if (exact !== null) return { covariance, scores: exact.scores };
  const values = parameterValues(likelihood.model, estimates);
  const scores = (): Float64Array[] =>
    likelihood.eSteps.map((_, group) => patternScores(likelihood, values, group));
  return { covariance, scores };
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
