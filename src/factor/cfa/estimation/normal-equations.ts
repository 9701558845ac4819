/** A group's part of the gradient, of J' W J and of J' W times other vectors, in its places among linked groups. */
import { type SparseRows, sparseTransposedProduct } from "../../../numeric/linear-algebra/sparse-rows";
import type { GroupProblem } from "./group-problem";
import type { ModelState } from "./model-state";
import { derivativeElements } from "./moment-derivatives";

/** A group at a point. */
export interface GroupPoint {
  readonly state: ModelState;
  readonly implied: Float64Array;
}

/** With the derivatives of its implied moments. */
export interface LocalPoint extends Pick<GroupPoint, "implied"> {
  /** The Jacobian, moments x columns: a moment depends on few parameters. */
  readonly slopes: SparseRows;
}

/** Adds J' W J, times the group's share, to an n x n matrix of which only the lower triangle is meant. */
export function addInformation(
  { discrepancy, place }: GroupProblem,
  { implied, slopes }: LocalPoint,
  { hessian, n }: { readonly hessian: Float64Array; readonly n: number },
): void {
  const columns = place.length;
  const information = discrepancy.information(slopes, implied);
  for (let i = 0; i < columns; i++) {
    const one = place[i]!;
    for (let j = 0, at = i * columns; j <= i; j++, at++) {
      const other = place[j]!;
      hessian[one > other ? one * n + other : other * n + one]! += discrepancy.share * information[at]!;
    }
  }
}

/** Adds J' times a vector of weighed moments, times the group's share and a factor. */
export function addPull(
  { discrepancy, place }: GroupProblem,
  { slopes }: LocalPoint,
  { weighed, factor, out }: { weighed: Float64Array; factor: number; out: Float64Array },
): void {
  const pull = sparseTransposedProduct(slopes, weighed, 1);
  for (let i = 0; i < place.length; i++) out[place[i]!]! += factor * discrepancy.share * pull[i]!;
}

/** Adds -J' W residual, times the group's share, without the Jacobian as a matrix. */
export function addGradient(group: GroupProblem, { state, implied }: GroupPoint, out: Float64Array): void {
  const { layout, discrepancy, place } = group;
  const weighed = discrepancy.score(implied);
  const { count, row, column, value } = derivativeElements(layout, state, group);
  for (let k = 0; k < count; k++)
    out[place[column[k]!]!]! -= discrepancy.share * value[k]! * weighed[row[k]!]!;
}
