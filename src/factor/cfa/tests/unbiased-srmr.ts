import { normalQuantile } from "../../../numeric/distributions/special";
import {
  innerProduct,
  product,
  squareTrace,
  trace,
  transposedProduct,
} from "../../../numeric/linear-algebra/dense";
import { hasOneKind } from "../../model/model-table";
import type { FittedModel } from "../estimation/fitted-model";
import { independentParts } from "../standard-errors/independent-parts";
import { spreadBy, type WeightedGroup, weightedGroups } from "../standard-errors/weighted-groups";

/** An SRMR without the bias of sampling, with the ends of its 90 % interval. */
export interface UnbiasedSrmr {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** Beyond so many moments their covariance takes longer than the rest of a report's model. */
const MAX_MOMENTS = 1500;

/**
 * The SRMR of the population, estimated without the part that sampling adds: with standardized residuals e of t = p (p +
 * 1) / 2 moments and their covariance Xi, the root of (e'e - tr Xi) / t over k = 1 - (tr Xi^2 + 2 e'Xi e) / (4 (e'e)^2),
 * with variance (tr Xi^2 + 2 e'Xi e) / (2 k^2 t e'e). Residuals are those of `srmr` without means; of ordered items, of
 * correlations, with t as in `srmr`. Xi is distribution-free with the expected information: Q Gamma Q', Q = I - J
 * (J'WJ)^-1 J'W. Where residuals are smaller than chance makes them, e'e in k and in the variance is tr Xi, without which
 * k falls below 0.
 * @param fitted a model of one group at its solution, all of its items continuous or all ordered
 * @returns the ends never below 0; null with groups, covariates or auxiliary variables, without degrees of freedom, for
 *   a singular information, and beyond 1,500 moments
 * @see Maydeu-Olivares (2017), Psychometrika, 82, 533-558, and Structural Equation Modeling, 24, 383-394; ordered items:
 *   Shi, Maydeu-Olivares & Rosseel (2020), Structural Equation Modeling, 27, 1-15. Reference: lavaan's `usrmr` with MLM
 *   and WLSMV; with MLR lavaan takes the observed information of the saturated model for W.
 * @example
 * ```ts
 * const random = createRandom(7);
 * const people = Array.from({ length: 300 }, () => random.normal());
 * const answer = () => people.map((trait) => trait + random.normal());
 * const table = fromAnswers({
 *   items: { a: answer(), b: answer(), c: answer(), d: answer() },
 *   scale: "continuous",
 * });
 * const { fitted } = fitCfa(table, "f =~ a + b + c + d", { missing: "listwise" });
 * unbiasedSrmr(fitted)?.low; // 0
 * ```
 */
export function unbiasedSrmr(fitted: FittedModel): UnbiasedSrmr | null {
  const { table } = fitted;
  const [data, ...others] = fitted.data;
  const isDefined =
    data !== undefined &&
    others.length === 0 &&
    table.df > 0 &&
    table.auxiliary === undefined &&
    table.covariates.length === 0 &&
    hasOneKind(table) &&
    data.moments.length <= MAX_MOMENTS;
  if (!isDefined) return null;
  const [part] = independentParts(weightedGroups(fitted));
  const [group] = part?.groups ?? [];
  if (part === undefined || group === undefined || part.inverse === null) return null;
  const residuals = standardizedResiduals(group);
  const { first, second, quadratic } = residualTraces(group, part.inverse, residuals);
  const squares = innerProduct(residuals.values, residuals.values);
  const atLeast = Math.max(squares, first);
  const t = (data.items.length * (data.items.length + 1)) / 2;
  if (!(first > 0)) return null;
  const correction = 1 - (second + 2 * quadratic) / (4 * atLeast * atLeast);
  const estimate = Math.sqrt(Math.max(squares - first, 0) / t) / correction;
  const error = Math.sqrt((second + 2 * quadratic) / (2 * t * atLeast)) / correction;
  const reach = normalQuantile(0.95) * error;
  return { estimate, low: Math.max(estimate - reach, 0), high: Math.max(estimate + reach, 0) };
}

/** Residuals of the last moments, each over the standard deviations of its two items: `values` are `scale` times them. */
interface Residuals {
  readonly from: number;
  readonly scale: Float64Array;
  readonly values: Float64Array;
}

function standardizedResiduals({ data, implied }: WeightedGroup): Residuals {
  const { items, kind, covariance, moments } = data;
  const p = items.length;
  const own = kind === "ordered" ? 1 : 0;
  const deviation = items.map((_, i) => Math.sqrt(covariance[i * (p + 1)]!));
  const scale = Float64Array.from(
    items.flatMap((_, i) => deviation.slice(i + own).map((other) => 1 / (deviation[i]! * other))),
  );
  const from = moments.length - scale.length;
  return { from, scale, values: scale.map((by, r) => by * (moments[from + r]! - implied[from + r]!)) };
}

/** tr Xi, tr Xi^2 and e'Xi e, Xi = Gamma - J H' - H J' of scaled moments with H = Gamma W J I^-1 - J C / 2, C = I^-1 J'W Gamma WJ I^-1. */
function residualTraces(
  { data, jacobian, products, columns: { length: k } }: WeightedGroup,
  inverse: Float64Array,
  { from, scale, values }: Residuals,
): { first: number; second: number; quadratic: number } {
  const t = scale.length;
  const size = data.moments.length;
  const unit = 1 / Math.sqrt(data.n);
  const scaled = (matrix: Float64Array): Float64Array =>
    Float64Array.from({ length: t * k }, (_, at) => {
      const row = Math.floor(at / k);
      return matrix[from * k + at]! * scale[row]! * unit;
    });
  const square = { rows: k, inner: k, columns: k };
  const tall = { rows: t, inner: k, columns: k };
  const across = { rows: k, inner: t, columns: k };
  const slopes = scaled(jacobian);
  const turned = product(product(inverse, products.meat, square), inverse, square);
  const curved = product(slopes, turned, tall);
  const half = product(scaled(products.spread), inverse, tall).map((value, at) => value - curved[at]! / 2);
  const gamma = new Float64Array(t * t);
  for (let i = 0, at = 0; i < t; i++) {
    const row = (from + i) * size + from;
    const by = scale[i]! * unit;
    for (let j = 0; j < t; j++, at++) gamma[at] = data.gamma[row + j]! * by * scale[j]! * unit;
  }
  const crossed = transposedProduct(slopes, half, across);
  const project = (matrix: Float64Array) => transposedProduct(matrix, values, { ...across, columns: 1 });
  const spread = spreadBy(gamma, values, { rows: t, columns: 1 });
  return {
    first: trace(gamma, t) - 2 * innerProduct(slopes, half),
    second:
      innerProduct(gamma, gamma) -
      4 * innerProduct(half, spreadBy(gamma, slopes, { rows: t, columns: k })) +
      2 * innerProduct(transposedProduct(slopes, slopes, across), transposedProduct(half, half, across)) +
      2 * squareTrace(crossed, k),
    quadratic: innerProduct(values, spread) - 2 * innerProduct(project(slopes), project(half)),
  };
}
