import { studentCritical } from "../numeric/distributions/student-critical";
import { exp } from "../numeric/elementary/exp";
import { log } from "../numeric/elementary/log";
import { innerProduct } from "../numeric/linear-algebra/dense";
import { linearSums } from "../survey/regression/fitted-model";
import { interval } from "../survey/regression/margins";
import { matrixIn, type Setting } from "../survey/regression/model-columns";
import { combinationInfluences, covarianceOf, type Influences, type OutcomeModel } from "./outcome-model";
import { LINKS, type OutcomeFamily } from "./outcome-variable";
import type { OutcomeEstimate } from "./outcomes-result";

export interface Standardized {
  readonly means: Float64Array;
  /** Row-major. */
  readonly covariance: Float64Array;
  readonly df: number;
}

/**
 * Marginal standardization: mean predictions with everybody in a setting and covariates as observed. Influences are
 * those of the coefficients (delta method) and of the mean prediction, since covariates were sampled too.
 * @see Graubard & Korn (1999), Biometrics, 55, 652-659; Muller & MacLehose (2014), International Journal of
 *   Epidemiology, 43, 962-970. Reference: R's survey, `svyglm` and these formulas (scripts/reference/outcomes.R).
 */
export function standardizedMeans(model: OutcomeModel, settings: readonly Setting[]): Standardized {
  const { frame, basis } = model;
  const { weight, outcome, exposure, cell, place } = frame;
  const levels = exposure.levels.length;
  const size = settings.length;
  const whole = weight.reduce((sum, own) => sum + own, 0);
  const gradients = new Float64Array(size * basis.length);
  const predictions = settings.map((setting, m) => {
    const matrix = matrixIn(model, setting);
    const predicted = Array.from(linearSums(model, matrix), LINKS[outcome.family]);
    const moved = Float64Array.from(predicted, ({ slope }, at) => (weight[at]! / whole) * slope);
    basis.forEach((j, k) => {
      gradients[m * basis.length + k] = innerProduct(moved, matrix[j]!);
    });
    return Float64Array.from(predicted, ({ mean }) => mean);
  });
  const means = Float64Array.from(predictions, (own) =>
    own.reduce((sum, mean, at) => sum + (weight[at]! / whole) * mean, 0),
  );
  const ofCoefficients = combinationInfluences(model, gradients);
  const read: Influences = (row, into) => {
    ofCoefficients(row, into);
    // Settings that depend on the level are of observed exposures: only the row's level counts.
    const at = cell[row]! < 0 ? -1 : place[cell[row]! * levels + exposure.observed[row]!]!;
    if (at >= 0) for (let m = 0; m < size; m++) into[m]! += (predictions[m]![at]! - means[m]!) / whole;
  };
  return { means, covariance: covarianceOf(frame, size, read), df: model.df };
}

/** One of the means, with an interval within the outcome's range. */
export function meanEstimate(
  { means, covariance, df }: Standardized,
  at: number,
  family: OutcomeFamily,
): OutcomeEstimate {
  const estimate = means[at]!;
  const se = Math.sqrt(Math.max(0, covariance[at * means.length + at]!));
  if (!(df > 0)) return { estimate, se: null, low: null, high: null };
  if (family === "binary") return interval(estimate, se, df);
  return family === "count" ? ratioAbout(estimate, se / estimate, df) : about(estimate, se, df);
}

export function differenceOf(
  { means, covariance, df }: Standardized,
  one: number,
  other: number,
): OutcomeEstimate {
  const size = means.length;
  const variance =
    covariance[one * size + one]! + covariance[other * size + other]! - 2 * covariance[one * size + other]!;
  return about(means[one]! - means[other]!, Math.sqrt(Math.max(0, variance)), df);
}

/** One mean over another, with an interval symmetric on the log scale; null where one of them is not above 0. */
export function ratioOf(
  { means, covariance, df }: Standardized,
  one: number,
  other: number,
): OutcomeEstimate | null {
  const size = means.length;
  const [over, under] = [means[one]!, means[other]!];
  if (!(over > 0 && under > 0)) return null;
  const variance =
    covariance[one * size + one]! / over ** 2 +
    covariance[other * size + other]! / under ** 2 -
    (2 * covariance[one * size + other]!) / (over * under);
  return ratioAbout(over / under, Math.sqrt(Math.max(0, variance)), df);
}

function about(estimate: number, se: number, df: number): OutcomeEstimate {
  if (!(df > 0)) return { estimate, se: null, low: null, high: null };
  const width = studentCritical(0.95, df) * se;
  return { estimate, se, low: estimate - width, high: estimate + width };
}

/** @param relative standard error of the logarithm */
function ratioAbout(estimate: number, relative: number, df: number): OutcomeEstimate {
  const se = estimate * relative;
  if (!(df > 0)) return { estimate, se: null, low: null, high: null };
  const width = studentCritical(0.95, df) * relative;
  return { estimate, se, low: exp(log(estimate) - width), high: exp(log(estimate) + width) };
}

/**
 * E-value: how strongly an unmeasured confounder would have to be associated with both, as risk ratios, to explain an
 * observed risk ratio away.
 * @param ratio a risk ratio above 0, or an end of its interval
 * @returns at least 1
 * @see VanderWeele & Ding (2017), Annals of Internal Medicine, 167, 268-274
 * @example
 * ```ts
 * eValue(3.9).toFixed(2); // "7.26"
 * eValue(1 / 3.9).toFixed(2); // "7.26"
 * ```
 */
export function eValue(ratio: number): number {
  const above = ratio < 1 ? 1 / ratio : ratio;
  return above + Math.sqrt(above * (above - 1));
}
