import { symmetricInverse } from "../../../numeric/linear-algebra/cholesky";
import { product, transposedProduct } from "../../../numeric/linear-algebra/dense";
import type { GroupMoments } from "../../moments/group-moments";
import { groupDiscrepancy } from "../estimation/discrepancy";
import type { Discrepancy } from "../estimator";
import { type Derivatives, people, weightedGroupsOf } from "../standard-errors/weighted-groups";

/** The model of unrelated items: thresholds, or means and variances, free in every group. */
export interface IndependenceModel extends Derivatives {
  readonly chiSquare: number;
  readonly df: number;
}

/**
 * Fits the model of unrelated items, which needs no iteration: its moments are the sample's, or under WLS one step of
 * generalized least squares away from them.
 *
 * @param data moments of every group
 * @param discrepancy what is minimized
 * @see Reference: lavaan's fitMeasures, `baseline.*`.
 */
export function independenceModel(
  data: readonly GroupMoments[],
  discrepancy: Discrepancy,
): IndependenceModel {
  const places = data.map(freePlaces);
  const free = places.reduce((sum, { length }) => sum + length, 0);
  let offset = 0;
  const jacobian = data.map(({ moments }, group) => {
    const out = new Float64Array(moments.length * free);
    for (const place of places[group]!) out[place * free + offset++] = 1;
    return out;
  });
  const start = data.map(({ moments }, group) => {
    const out = new Float64Array(moments.length);
    for (const place of places[group]!) out[place] = moments[place]!;
    return out;
  });
  const implied =
    discrepancy === "WLS" ? fullyWeighted({ data, discrepancy, implied: start, jacobian, free }) : start;
  const total = people(data);
  const chiSquare = data.reduce((sum, moments, group) => {
    const measure = groupDiscrepancy(moments, { discrepancy, total });
    return sum + 2 * total * measure.share * measure.value(implied[group]!);
  }, 0);
  const count = data.reduce((sum, { moments }) => sum + moments.length, 0);
  return { data, discrepancy, implied, jacobian, free, chiSquare, df: count - free };
}

/** Places of the thresholds, or of the means and variances, among a group's moments. */
function freePlaces({ kind, moments, items, thresholds }: GroupMoments): number[] {
  if (kind === "ordered") {
    const count = thresholds.reduce((sum, number) => sum + number, 0);
    return Array.from({ length: count }, (_, place) => place);
  }
  const p = items.length;
  const places = Array.from({ length: p }, (_, place) => place);
  for (let i = 0, at = p; i < p && at < moments.length; at += p - i, i++) places.push(at);
  return places;
}

function fullyWeighted(model: Derivatives): Float64Array[] {
  return weightedGroupsOf(model).map(({ columns, jacobian, weighed, residual, implied }) => {
    const width = columns.length;
    const size = implied.length;
    const sizes = { rows: width, inner: size, columns: width };
    const inverse = symmetricInverse(transposedProduct(jacobian, weighed, sizes), width);
    if (inverse === null) return implied;
    const gradient = transposedProduct(weighed, residual, { ...sizes, columns: 1 });
    const step = product(inverse, gradient, { rows: width, inner: width, columns: 1 });
    const moved = product(jacobian, step, { rows: size, inner: width, columns: 1 });
    return implied.map((value, i) => value + moved[i]!);
  });
}
