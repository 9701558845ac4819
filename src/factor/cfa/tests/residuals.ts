import { symmetricInverse } from "../../../numeric/linear-algebra/cholesky";
import { product, transposedProduct } from "../../../numeric/linear-algebra/dense";
import {
  type GroupMoments,
  impliedCovariance,
  momentPlace,
  placesAmong,
  squareOf,
} from "../../moments/group-moments";
import type { CfaResult } from "../cfa-result";
import type { FittedModel } from "../estimation/fitted-model";
import { normalTheory } from "../estimation/maximum-likelihood";
import type { EstimatorParts } from "../estimator";
import { directions } from "../standard-errors/directions";
import {
  people,
  spreadBy,
  sumOverGroups,
  type WeightedGroup,
  weightedGroups,
} from "../standard-errors/weighted-groups";

/**
 * By group, the implied covariances (of ordered items correlations), the observed less the implied ones, and these over
 * their standard errors.
 *
 * With Q = I - J (J' W J)^-1 J' W, residual moments have the covariance Q Gamma Q' over n (Ogasawara 2001): Gamma under
 * normality for ML and GLS without a correction, else from the answers. With Huber-White standard errors W has second
 * derivatives by the implied moments. There are no standard errors with missing answers by full information, nor with
 * Huber-White ones where means are restricted.
 * @see Ogasawara (2001), Psychometrika, 66, 421-436; Maydeu-Olivares (2017), Psychometrika, 82, 533-558. Reference:
 *   lavaan's `fitted()` and `resid(type = "standardized")`.
 */
export function residuals(fitted: FittedModel, parts: EstimatorParts): CfaResult["residuals"] {
  const { table, data, implied } = fitted;
  const names = table.items.slice(0, table.items.length - (table.auxiliary?.length ?? 0));
  const variances = residualVariances(fitted, parts);
  return data.map((moments, group) => {
    const p = moments.items.length;
    const model = impliedCovariance(moments, implied[group]!);
    const residual = moments.covariance.map((value, at) => value - model[at]!);
    const rows = <T>(of: (i: number, j: number) => T): T[][] =>
      names.map((_, i) => names.map((__, j) => of(i, j)));
    const own = variances?.[group] ?? null;
    const pairStart = moments.moments.length - (p * (p - 1)) / 2;
    const placeOf = (i: number, j: number): number =>
      moments.kind === "continuous"
        ? momentPlace(p, Math.min(i, j), Math.max(i, j))
        : i === j
          ? -1
          : pairStart + momentPlace(p - 1, Math.min(i, j), Math.max(i, j) - 1) - (p - 1);
    return {
      group: table.groups.length > 1 ? table.groups[group]! : null,
      names,
      implied: rows((i, j) => model[i * p + j]!),
      residual: rows((i, j) => residual[i * p + j]!),
      z: own === null ? null : rows((i, j) => standardized(residual[i * p + j]!, own[placeOf(i, j)] ?? 0)),
    };
  });
}

/** A variance this small beside the moment's own is rounding error of a moment that the model reproduces. */
const REPRODUCED = 1e-10;

/** Null for a moment that the model reproduces. */
const standardized = (residual: number, variance: number): number | null =>
  variance > 0 ? residual / Math.sqrt(variance) : null;

/** By group and moment; 0 where the model reproduces the moment. Null where there are none. */
function residualVariances(fitted: FittedModel, parts: EstimatorParts): Float64Array[] | null {
  const { data, discrepancy, convergence, table } = fitted;
  if (!convergence.identified || data.some(({ incomplete }) => incomplete !== undefined)) return null;
  const groups = weightedGroups(fitted);
  const isObserved =
    (fitted.information ?? (parts.standardErrors === "huber-white" ? "observed" : "expected")) === "observed";
  if (isObserved && groups.some(restrictsMeans)) return null;
  const isNormal =
    (parts.standardErrors === "standard" || parts.standardErrors === "first-order") &&
    (discrepancy === "ML" || discrepancy === "GLS");
  const { count } = directions(fitted);
  const weighed = groups.map((group) => {
    const { jacobian, columns, data: moments } = group;
    const width = columns.length;
    const size = moments.moments.length;
    const slopes = isObserved ? observedWeight(group, jacobian) : group.weightedJacobian;
    const normal = isNormal ? normalSampling(moments, table.covariates) : null;
    const spread =
      normal?.spread(slopes, width) ?? spreadBy(moments.gamma, slopes, { rows: size, columns: width });
    const square = { rows: width, inner: size, columns: width };
    const information = transposedProduct(jacobian, slopes, square);
    const meat = transposedProduct(slopes, spread, square);
    return {
      group,
      spread,
      information,
      meat,
      varianceAt: normal?.varianceAt ?? ((i: number) => gammaAt(moments, i)),
    };
  });
  const summed = (of: "information" | "meat") =>
    sumOverGroups(groups, count, (_, index) => weighed[index]![of]);
  const bread = symmetricInverse(summed("information"), count);
  if (bread === null) return null;
  const whole = { rows: count, inner: count, columns: count };
  const sandwich = product(product(bread, summed("meat"), whole), bread, whole);
  const n = people(data);
  return weighed.map(({ group, spread, varianceAt }) => {
    const { jacobian, columns, share, data: moments } = group;
    const width = columns.length;
    const among = (matrix: Float64Array) =>
      Float64Array.from(
        { length: width * width },
        (_, at) => matrix[columns[Math.floor(at / width)]! * count + columns[at % width]!]!,
      );
    const shape = { rows: moments.moments.length, inner: width, columns: width };
    const [by, of] = [product(jacobian, among(bread), shape), product(jacobian, among(sandwich), shape)];
    return moments.moments.map((_, i) => {
      const own = varianceAt(i) / share;
      let variance = own;
      for (let c = i * width; c < (i + 1) * width; c++)
        variance += of[c]! * jacobian[c]! - 2 * spread[c]! * by[c]!;
      return variance > REPRODUCED * own ? variance / n : 0;
    });
  });
}

const gammaAt = ({ gamma, moments }: GroupMoments, i: number): number => gamma[i * moments.length + i]!;

/** Gamma of normal items, given the moments of covariates: its products with columns, and its diagonal. */
function normalSampling({ covariance, items, moments }: GroupMoments, covariates: readonly string[]) {
  const size = moments.length;
  const given = placesAmong(items, covariates);
  const k = given.length;
  const units = new Float64Array(size * k);
  given.forEach((place, at) => {
    units[place * k + at] = 1;
  });
  const along = underNormality(covariance, units, k);
  const among = Float64Array.from(given.flatMap((place) => [...along.subarray(place * k, (place + 1) * k)]));
  const inverse = k === 0 ? null : symmetricInverse(among, k);
  const explained = inverse && product(along, inverse, { rows: size, inner: k, columns: k });
  const varianceAt = (i: number): number => {
    let variance = normalVariance(covariance, items.length, i);
    for (let at = i * k; explained !== null && at < (i + 1) * k; at++)
      variance -= explained[at]! * along[at]!;
    return variance;
  };
  const spread = (matrix: Float64Array, columns: number): Float64Array => {
    const whole = underNormality(covariance, matrix, columns);
    if (explained === null) return whole;
    const projected = transposedProduct(along, matrix, { rows: k, inner: size, columns });
    const part = product(explained, projected, { rows: size, inner: k, columns });
    return whole.map((value, at) => value - part[at]!);
  };
  return { spread, varianceAt };
}

/** s_ii of a mean, s_ii s_jj + s_ij^2 of a covariance. */
function normalVariance(covariance: Float64Array, p: number, place: number): number {
  if (place < p) return covariance[place * p + place]!;
  let i = 0;
  while (i < p - 1 && place >= momentPlace(p, i + 1, i + 1)) i++;
  const j = i + place - momentPlace(p, i, i);
  return covariance[i * p + i]! * covariance[j * p + j]! + covariance[i * p + j]! ** 2;
}

const MEAN_RESIDUAL = 1e-8;

const restrictsMeans = ({ data: { moments, items, covariance }, implied }: WeightedGroup): boolean =>
  items.some((_, i) => {
    const unit = Math.sqrt(covariance[i * items.length + i]!);
    return Math.abs(moments[i]! - implied[i]!) > MEAN_RESIDUAL * unit;
  });

/** Gamma of normal items with this covariance matrix times columns: S m of means, S M S of covariances. */
function underNormality(covariance: Float64Array, matrix: Float64Array, columns: number): Float64Array {
  const p = Math.round(Math.sqrt(covariance.length));
  // The weight of normal theory halves the elements on the diagonal, which Gamma doubles; it is applied to S.
  const doubled = matrix.slice();
  scaleDiagonal(doubled, { p, columns, by: 2 });
  const out = normalTheory(doubled, columns, covariance);
  scaleDiagonal(out, { p, columns, by: 2 });
  return out;
}

function scaleDiagonal(
  matrix: Float64Array,
  { p, columns, by }: { readonly p: number; readonly columns: number; readonly by: number },
): void {
  for (let i = 0; i < p; i++) {
    const from = momentPlace(p, i, i) * columns;
    for (let c = 0; c < columns; c++) matrix[from + c]! *= by;
  }
}

/**
 * Second derivatives of the ML discrepancy by the moments, times columns: with A = Sigma^-1 and M = A S A the quadratic
 * form tr(X A X M) - tr(X A X A) / 2, as three weights of normal theory N: N(A + M) - N(A) - N(M) - N(A).
 */
function observedWeight({ data, implied }: WeightedGroup, matrix: Float64Array): Float64Array {
  const p = data.items.length;
  const columns = matrix.length / data.moments.length;
  const inverse = symmetricInverse(squareOf(implied, p), p);
  if (inverse === null) return matrix.slice().fill(Number.NaN);
  const square = { rows: p, inner: p, columns: p };
  const turned = product(product(inverse, data.covariance, square), inverse, square);
  const own = normalTheory(matrix, columns, inverse);
  const other = normalTheory(matrix, columns, turned);
  const sum = normalTheory(
    matrix,
    columns,
    inverse.map((value, at) => value + turned[at]!),
  );
  return own.map((value, at) => (at < p * columns ? value : sum[at]! - 2 * value - other[at]!));
}
