import { exp } from "../elementary/exp";
import { addRow, designRows, rowSum } from "./design-rows";
import type { Derivatives } from "./newton-fit";
import { type Diverging, type RegressionFit, regressionFit } from "./regression-fit";

/** A mean and its derivative by the linear predictor, which is also the variance under the canonical link. */
export interface MeanOfSum {
  readonly mean: number;
  readonly slope: number;
}

export type InverseLink = (sum: number) => MeanOfSum;

export function logistic(logit: number): MeanOfSum {
  const odds = exp(-Math.abs(logit));
  return { mean: (logit > 0 ? 1 : odds) / (1 + odds), slope: odds / (1 + odds) ** 2 };
}

export function identity(sum: number): MeanOfSum {
  return { mean: sum, slope: 1 };
}

export function exponential(sum: number): MeanOfSum {
  const mean = exp(sum);
  return { mean, slope: mean };
}

export interface GeneralizedLinearModel {
  /** By column and row, linearly independent; an intercept is one of them. */
  readonly columns: readonly Float64Array[];
  /** By row: sums of weights, which may be negative, and of weights times outcomes. */
  readonly weight: Float64Array;
  readonly total: Float64Array;
  readonly link: InverseLink;
  /** Of an outcome with this mean, up to a factor; by default that of the canonical link. */
  readonly variance?: ((mean: number) => number) | undefined;
  /** By default zeros. */
  readonly start?: Float64Array | undefined;
}

/** Shares of a weight up to this are rounding error. */
const ROUNDING = 1e-12;

/**
 * Generalized linear regression by maximum (quasi-)likelihood: Fisher scoring.
 * @see McCullagh & Nelder (1989), Generalized linear models, ch. 2 and 9. Reference: R `glm`, `MASS::glm.nb`.
 */
export function generalizedLinearFit({
  columns,
  weight,
  total,
  link,
  variance,
  start = new Float64Array(columns.length),
}: GeneralizedLinearModel): RegressionFit<Derivatives> | Diverging {
  const size = columns.length;
  const rows = designRows(
    { rows: weight.length, columns: size },
    (row) => weight[row] !== 0,
    (row, k) => columns[k]![row]!,
  );
  const information = new Float64Array(size * size);
  const at = (estimates: Float64Array): Derivatives => {
    const into = { gradient: new Float64Array(size), information: information.fill(0) };
    for (let row = 0; row < weight.length; row++) {
      if (weight[row] === 0) continue;
      const { mean, slope } = link(rowSum(rows, row, estimates));
      const factor = variance === undefined ? 1 : slope / variance(mean);
      const score = factor * (total[row]! - weight[row]! * mean);
      addRow(rows, row, { score, curvature: factor * weight[row]! * slope }, into);
    }
    return into;
  };
  const unit = weight.reduce((least, own, row) => {
    const parts = [own, total[row]!, own - total[row]!].map(Math.abs);
    return Math.min(least, ...parts.filter((part) => part > ROUNDING * Math.abs(own)));
  }, 1);
  return regressionFit(at, start, {
    rows,
    unit,
    longest: link === identity ? Number.POSITIVE_INFINITY : undefined,
  });
}
