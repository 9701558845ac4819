import { symmetricInverse } from "../../../numeric/linear-algebra/cholesky";
import { product, transposedProduct } from "../../../numeric/linear-algebra/dense";
import type { GroupMoments } from "../../moments/group-moments";
import { groupDiscrepancy } from "../estimation/discrepancy";
import { momentPlaces } from "../estimation/group-layout";
import type { Discrepancy } from "../estimator";
import { type Derivatives, people, weightedGroupsOf } from "../standard-errors/weighted-groups";

/** The model of unrelated items: thresholds, slopes on covariates, means and variances free in every group. */
export interface IndependenceModel extends Derivatives {
  readonly chiSquare: number;
  readonly df: number;
}

/**
 * Fits the model of unrelated items without iteration: its moments are the sample's (for incomplete answers those of
 * everyone who answered an item), or under WLS and GLS one step of generalized least squares away from them.
 * @param options `covariates`: items that keep their covariances with each other
 * @see Reference: lavaan's fitMeasures, `baseline.*`.
 */
export function independenceModel(
  data: readonly GroupMoments[],
  { discrepancy, covariates }: { readonly discrepancy: Discrepancy; readonly covariates: readonly string[] },
): IndependenceModel {
  const places = data.map((group) => freePlaces(group, covariates));
  const free = places.reduce((sum, { length }) => sum + length, 0);
  let offset = 0;
  const jacobian = data.map(({ moments }, group) => {
    const out = new Float64Array(moments.length * free);
    for (const place of places[group]!) out[place * free + offset++] = 1;
    return out;
  });
  const start = data.map(({ moments, incomplete }, group) => {
    const out = new Float64Array(moments.length);
    for (const place of places[group]!)
      out[place] = (incomplete === undefined ? moments : incomplete.unrelated)[place]!;
    return out;
  });
  const implied =
    discrepancy === "WLS" || discrepancy === "GLS"
      ? fullyWeighted({ data, discrepancy, implied: start, jacobian, free })
      : start;
  const total = people(data);
  const chiSquare = data.reduce((sum, moments, group) => {
    const measure = groupDiscrepancy(moments, { discrepancy, total });
    return sum + 2 * total * measure.share * measure.value(implied[group]!);
  }, 0);
  const count = data.reduce((sum, { moments }) => sum + moments.length, 0);
  return { data, discrepancy, implied, jacobian, free, chiSquare, df: count - free };
}

/**
 * Indices of the means, variances and covariances of covariates among a group's moments; for ordered items of all but
 * the residual correlations, so that effects of covariates stay free.
 */
function freePlaces(
  { kind, items, thresholds, covariates: given }: GroupMoments,
  covariates: readonly string[],
): number[] {
  if (kind === "ordered") {
    const { pairStart } = momentPlaces({ kind, thresholds }, given?.ids.length ?? 0);
    return Array.from({ length: pairStart }, (_, place) => place);
  }
  const p = items.length;
  const places = Array.from({ length: p }, (_, place) => place);
  const predicts = items.map((item) => covariates.includes(item));
  for (let i = 0, at = p; i < p; i++) {
    for (let j = i; j < p; j++, at++) if (i === j || (predicts[i] && predicts[j])) places.push(at);
  }
  return places;
}

function fullyWeighted(model: Derivatives): Float64Array[] {
  return weightedGroupsOf(model).map(({ columns, jacobian, weightedJacobian, residual, implied }) => {
    const width = columns.length;
    const size = implied.length;
    const sizes = { rows: width, inner: size, columns: width };
    const inverse = symmetricInverse(transposedProduct(jacobian, weightedJacobian, sizes), width);
    if (inverse === null) return implied;
    const gradient = transposedProduct(weightedJacobian, residual, { ...sizes, columns: 1 });
    const step = product(inverse, gradient, { rows: width, inner: width, columns: 1 });
    const moved = product(jacobian, step, { rows: size, inner: width, columns: 1 });
    return implied.map((value, i) => value + moved[i]!);
  });
}
