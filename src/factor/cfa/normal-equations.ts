/** A group's part of the gradient, of J' W J and of J' W times other vectors, in its places among linked groups. */
import { product } from "../../numeric/dense";
import { denseRows, type SparseRows, sparseTransposedProduct } from "../../numeric/sparse-rows";
import type { GroupProblem } from "./group-problem";

/** Sums over groups: n slopes, and n x n of which only the lower triangle is meant. */
export interface NormalEquations {
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
}

/** Derivatives of a group's implied moments at a point. */
export interface LocalPoint {
  readonly implied: Float64Array;
  /** The Jacobian, moments x columns: a moment depends on few parameters. */
  readonly slopes: SparseRows;
}

/** Adds -J' W residual and J' W J, times the group's share. */
export function addNormalEquations(group: GroupProblem, local: LocalPoint, to: NormalEquations): void {
  const { diagonal } = group.discrepancy;
  if (diagonal === null) addFully(group, local, to);
  else addByRow(group, local, { ...to, diagonal });
}

/** Where W is diagonal, moment by moment. */
function addByRow(
  { discrepancy, place }: GroupProblem,
  { implied, slopes: { start, column, value } }: LocalPoint,
  { gradient, hessian, diagonal }: NormalEquations & { readonly diagonal: Float64Array },
): void {
  const residual = discrepancy.residual(implied);
  const n = gradient.length;
  for (let k = 0; k < residual.length; k++) {
    const weight = discrepancy.share * diagonal[k]!;
    const from = start[k]!;
    for (let a = from; a < start[k + 1]!; a++) {
      const one = place[column[a]!]!;
      const pull = weight * value[a]!;
      gradient[one]! -= pull * residual[k]!;
      for (let b = from; b <= a; b++) {
        const other = place[column[b]!]!;
        hessian[one > other ? one * n + other : other * n + one]! += pull * value[b]!;
      }
    }
  }
}

function addFully(
  { layout, discrepancy, place }: GroupProblem,
  { implied, slopes }: LocalPoint,
  { gradient, hessian }: NormalEquations,
): void {
  const columns = place.length;
  const weighed = discrepancy.weigh(denseRows(slopes), columns, implied);
  const slope = product(discrepancy.residual(implied), weighed, { rows: 1, inner: layout.moments, columns });
  const information = sparseTransposedProduct(slopes, weighed, columns);
  const n = gradient.length;
  for (let i = 0; i < columns; i++) {
    gradient[place[i]!]! -= discrepancy.share * slope[i]!;
    for (let j = 0; j < columns; j++) {
      if (place[j]! > place[i]!) continue;
      hessian[place[i]! * n + place[j]!]! += discrepancy.share * information[i * columns + j]!;
    }
  }
}

/** Adds J' W times a vector of moments, times the group's share and a factor. */
export function addPull(
  { discrepancy, place }: GroupProblem,
  { implied, slopes }: LocalPoint,
  { moments, factor, out }: { moments: Float64Array; factor: number; out: Float64Array },
): void {
  const pull = sparseTransposedProduct(slopes, discrepancy.weigh(moments, 1, implied), 1);
  for (let i = 0; i < place.length; i++) out[place[i]!]! += factor * discrepancy.share * pull[i]!;
}
