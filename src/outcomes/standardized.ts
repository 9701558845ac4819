/** Means of an outcome were everybody at one exposure, and what they are beside one another. */
import { studentCritical } from "../numeric/distributions/student-critical";
import { exp } from "../numeric/elementary/exp";
import { log } from "../numeric/elementary/log";
import { interval } from "../survey/regression/margins";
import {
  coefficientInfluences,
  covarianceOf,
  type Influences,
  type OutcomeModel,
  type Setting,
  settingRows,
} from "./outcome-model";
import type { OutcomeFamily } from "./outcome-variable";
import { LINKS } from "./outcome-variable";

/** An estimate with its standard error and 95 % interval. */
export interface OutcomeEstimate {
  readonly estimate: number;
  readonly se: number;
  /** Null, as `high`, without degrees of freedom. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Means with their covariance. */
export interface Standardized {
  readonly means: Float64Array;
  /** Row-major. */
  readonly covariance: Float64Array;
  readonly df: number;
}

/**
 * The means of the predictions were everybody in a setting, all that is allowed for being as it is (marginal
 * standardization). Their influences are those of the coefficients carried over by the derivatives, and those of the mean of
 * the predictions: what is allowed for was sampled too.
 *
 * @see Graubard & Korn (1999), Biometrics, 55, 652-659; Muller & MacLehose (2014), International Journal of Epidemiology,
 *   43, 962-970. Reference: R's survey, `svyglm` and these formulas (scripts/reference/outcomes.R).
 */
export function standardizedMeans(model: OutcomeModel, settings: readonly Setting[]): Standardized {
  const { frame, basis, estimates, columns } = model;
  const { weight, outcome } = frame;
  const size = settings.length;
  const whole = weight.reduce((sum, own) => sum + own, 0);
  const predictions = new Float64Array(weight.length * size);
  const gradients = new Float64Array(size * basis.length);
  const means = new Float64Array(size);
  settings.forEach((setting, m) => {
    const x = settingRows(frame, columns, setting);
    for (let at = 0; at < weight.length; at++) {
      let sum = 0;
      for (let k = 0; k < basis.length; k++) sum += x[at * columns.length + basis[k]!]! * estimates[k]!;
      const { mean, slope } = LINKS[outcome.family](sum);
      const share = weight[at]! / whole;
      predictions[at * size + m] = mean;
      means[m]! += share * mean;
      for (let k = 0; k < basis.length; k++)
        gradients[m * basis.length + k]! += share * slope * x[at * columns.length + basis[k]!]!;
    }
  });
  const read = meanInfluences(model, { predictions, gradients, means, whole });
  return { means, covariance: covarianceOf(frame, size, read), df: model.df };
}

function meanInfluences(
  model: OutcomeModel,
  parts: {
    readonly predictions: Float64Array;
    readonly gradients: Float64Array;
    readonly means: Float64Array;
    readonly whole: number;
  },
): Influences {
  const { frame, basis } = model;
  const { predictions, gradients, means, whole } = parts;
  const { exposure, cell } = frame;
  const levels = exposure.levels.length;
  const size = means.length;
  const ofCoefficients = coefficientInfluences(model);
  const own = new Float64Array(basis.length);
  return (row, into) => {
    ofCoefficients(row, own);
    for (let m = 0; m < size; m++) {
      let sum = 0;
      for (let k = 0; k < own.length; k++) sum += gradients[m * own.length + k]! * own[k]!;
      // Settings that depend on the level are of exposures that are observed: the row's own level alone counts.
      if (cell[row]! >= 0) {
        const at = cell[row]! * levels + exposure.observed[row]!;
        sum += (predictions[at * size + m]! - means[m]!) / whole;
      }
      into[m] = sum;
    }
  };
}

/** One of the means, its interval within the outcome's range. */
export function meanEstimate(
  { means, covariance, df }: Standardized,
  at: number,
  family: OutcomeFamily,
): OutcomeEstimate {
  const estimate = means[at]!;
  const se = Math.sqrt(Math.max(0, covariance[at * means.length + at]!));
  if (family === "binary") return interval(estimate, se, df);
  return family === "count" ? ratioAbout(estimate, se / estimate, df) : about(estimate, se, df);
}

/** One mean less another. */
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

/** One mean over another, its interval symmetric about the logarithm; null where one of them is not above 0. */
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
  if (!(df > 0)) return { estimate, se, low: null, high: null };
  const width = studentCritical(0.95, df) * se;
  return { estimate, se, low: estimate - width, high: estimate + width };
}

/** @param relative standard error of the logarithm */
function ratioAbout(estimate: number, relative: number, df: number): OutcomeEstimate {
  const se = estimate * relative;
  if (!(df > 0)) return { estimate, se, low: null, high: null };
  const width = studentCritical(0.95, df) * relative;
  return { estimate, se, low: exp(log(estimate) - width), high: exp(log(estimate) + width) };
}

/**
 * How strongly something that was not measured would have to go with both, each as a risk ratio, to explain all of an
 * observed one away.
 *
 * @param ratio a risk ratio above 0, or an end of its interval
 * @returns 1 or more
 * @see VanderWeele & Ding (2017), Annals of Internal Medicine, 167, 268-274
 *
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
