import { choleskyFactor, symmetricInverse } from "../numeric/dense";
import type { ClusterLabels } from "../survey/sample-design";
import type { FoundMaximum } from "./find-maximum";
import type { IrtPatterns } from "./irt-patterns";
import type { Likelihood } from "./likelihood";
import { parameterValues } from "./model-layout";
import { observedInformation } from "./oakes";
import { patternScores } from "./pattern-scores";
import { needsSandwich, sandwichCovariance } from "./sandwich";

/** The information is differenced, to some eight digits. */
const SINGULAR = 1e-8;

export interface EstimateCovariance {
  /** The inverse of the observed information. */
  readonly naive: Float64Array;
  /** The sandwich of the sampling design; without weights, strata and clusters the same as `naive`. */
  readonly robust: Float64Array;
}

/**
 * Covariance of the estimates of a fitted model; row-major.
 *
 * @returns null where the information is singular
 * @throws ItemwiseError "clusters-straddle-strata"
 */
export function estimateCovariance(
  patterns: IrtPatterns,
  { likelihood, prepare }: Pick<FoundMaximum, "likelihood" | "prepare">,
  { estimates, labels }: { estimates: Float64Array; labels: ClusterLabels | undefined },
): EstimateCovariance | null {
  const naive = inverseInformation(likelihood, estimates);
  if (naive === null) return null;
  if (!needsSandwich(patterns.table)) return { naive, robust: naive };
  const values = parameterValues(likelihood.model, estimates);
  const scores = patterns.groups.map((own, group) =>
    patternScores(likelihood, values, { group, patterns: own, prepare: (row) => prepare(row, group) }),
  );
  return { naive, robust: sandwichCovariance(patterns, { covariance: naive, scores }, labels) };
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
