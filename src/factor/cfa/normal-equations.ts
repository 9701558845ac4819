/** A group's part of the gradient, of J' W J and of J' W times other vectors, in its places among linked groups. */
import { symmetricProduct, transposedProduct } from "../../numeric/dense";
import type { GroupProblem } from "./group-problem";

/** Sums over groups: n slopes, and n x n of which only the lower triangle is meant. */
export interface NormalEquations {
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
}

/** Derivatives of a group's implied moments at a point. */
export interface LocalPoint {
  readonly implied: Float64Array;
  /** Moments x columns. */
  readonly jacobian: Float64Array;
}

/** Adds -J' W residual and J' W J, times the group's share. */
export function addNormalEquations(group: GroupProblem, local: LocalPoint, to: NormalEquations): void {
  const { diagonal } = group.discrepancy;
  if (diagonal === null) addFully(group, local, to);
  else addByRow(group, local, { ...to, diagonal });
}

/** Where W is diagonal, moment by moment: a moment depends on few parameters. */
function addByRow(
  { discrepancy, place }: GroupProblem,
  { implied, jacobian }: LocalPoint,
  { gradient, hessian, diagonal }: NormalEquations & { readonly diagonal: Float64Array },
): void {
  const residual = discrepancy.residual(implied);
  const n = gradient.length;
  const columns = place.length;
  const places = new Int32Array(columns);
  const slopes = new Float64Array(columns);
  for (let k = 0, at = 0; k < residual.length; k++) {
    const weight = discrepancy.share * diagonal[k]!;
    let count = 0;
    for (let column = 0; column < columns; column++, at++) {
      const slope = jacobian[at]!;
      if (slope === 0) continue;
      places[count] = place[column]!;
      slopes[count++] = slope;
    }
    for (let a = 0; a < count; a++) {
      const one = places[a]!;
      const pull = weight * slopes[a]!;
      gradient[one]! -= pull * residual[k]!;
      for (let b = 0; b <= a; b++) {
        const other = places[b]!;
        hessian[one > other ? one * n + other : other * n + one]! += pull * slopes[b]!;
      }
    }
  }
}

function addFully(
  { layout, discrepancy, place }: GroupProblem,
  { implied, jacobian }: LocalPoint,
  { gradient, hessian }: NormalEquations,
): void {
  const columns = place.length;
  const weighed = discrepancy.weigh(jacobian, columns, implied);
  const shape = { rows: columns, inner: layout.moments, columns: 1 };
  const slope = transposedProduct(weighed, discrepancy.residual(implied), shape);
  const information = symmetricProduct(jacobian, weighed, { rows: layout.moments, columns });
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
  { layout, discrepancy, place }: GroupProblem,
  { implied, jacobian }: LocalPoint,
  { moments, factor, out }: { moments: Float64Array; factor: number; out: Float64Array },
): void {
  const shape = { rows: place.length, inner: layout.moments, columns: 1 };
  const pull = transposedProduct(jacobian, discrepancy.weigh(moments, 1, implied), shape);
  for (let i = 0; i < place.length; i++) out[place[i]!]! += factor * discrepancy.share * pull[i]!;
}
