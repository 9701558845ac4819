import { intervalOn } from "../numeric/distributions/interval";
import { innerProduct } from "../numeric/linear-algebra/dense";
import { sum } from "../numeric/sums/sum";
import { Estimate, errorOf, type SampledTable } from "../survey/design/estimate";
import { linearSums } from "../survey/regression/fitted-model";
import { matrixIn, type Setting } from "../survey/regression/model-columns";
import { combinationInfluences, type OutcomeModel } from "./outcome-model";
import { LINKS, type OutcomeFamily } from "./outcome-variable";
import type { OutcomeEstimate } from "./outcomes-result";

export interface Standardized {
  readonly means: readonly Estimate[];
  /** With the model's denominator degrees of freedom. */
  readonly sample: SampledTable;
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
  const whole = sum(weight);
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
  const means = predictions.map((own) => {
    const mean = own.reduce((all, value, at) => all + (weight[at]! / whole) * value, 0);
    return new Estimate(mean, new Float64Array(cell.length));
  });
  const ofCoefficients = combinationInfluences(model, gradients);
  const values = new Float64Array(size);
  for (let row = 0; row < cell.length; row++) {
    ofCoefficients(row, values);
    // Settings that depend on the level are of observed exposures: only the row's level counts.
    const at = cell[row]! < 0 ? -1 : place[cell[row]! * levels + exposure.observed[row]!]!;
    means.forEach(({ value, influence }, m) => {
      influence[row] = values[m]! + (at < 0 ? 0 : (predictions[m]![at]! - value) / whole);
    });
  }
  return { means, sample: { table: frame.table, design: frame.design, df: model.df } };
}

/** The scale on which the interval of a mean stays within the outcome's range. */
const SCALES = { binary: "logit", count: "log", continuous: "plain" } as const;

/** One of the means, with an interval within the outcome's range. */
export function meanEstimate(found: Standardized, at: number, family: OutcomeFamily): OutcomeEstimate {
  return withInterval(found.means[at]!, SCALES[family], found);
}

export function differenceOf(found: Standardized, one: number, other: number): OutcomeEstimate {
  return withInterval(found.means[one]!.minus(found.means[other]!), "plain", found);
}

/** One mean over another, with an interval symmetric on the log scale; null where one of them is not above 0. */
export function ratioOf(found: Standardized, one: number, other: number): OutcomeEstimate | null {
  const [over, under] = [found.means[one]!, found.means[other]!];
  return over.value > 0 && under.value > 0 ? withInterval(over.over(under), "log", found) : null;
}

function withInterval(
  estimate: Estimate,
  scale: "plain" | "log" | "logit",
  { sample }: Standardized,
): OutcomeEstimate {
  const found = intervalOn(scale, errorOf(estimate, sample));
  return sample.df > 0 ? found : { ...found, se: null };
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
