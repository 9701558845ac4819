import { innerProduct } from "../../../numeric/linear-algebra/dense";
import type { ItemDerivatives, ItemValues } from "../../model/item-curves";
import type { AnswerCurves } from "./answer-curves";

interface OwnPoints extends AnswerCurves {
  /** By factor, by point. */
  readonly nodes: readonly Float64Array[];
  /** By point: the pattern's expected people. */
  readonly people: Float64Array;
  /** For what is worked on. */
  readonly shares: Float64Array;
  /** Whether second derivatives are wanted. */
  readonly information: boolean;
  readonly into: ItemDerivatives;
}

/** Adds the derivatives of one pattern's answer to an item, as `itemDerivatives` has them, but for `addDistance`'s. */
export function addItem(item: ItemValues, category: number, points: OwnPoints): void {
  if (category > 0) addBoundary(item, points, { curve: points.low, place: category - 1, sign: 1 });
  if (category < item.intercepts.length) {
    addBoundary(item, points, { curve: points.high, place: category, sign: -1 });
  }
}

/** The part of one boundary between two categories. */
function addBoundary(
  { slopes, columns }: ItemValues,
  { nodes, people, shares, information, into }: OwnPoints,
  { curve, place, sign }: { curve: Float64Array; place: number; sign: number },
): void {
  const s = slopes.length;
  into.gradient[s + place]! += sign * weighted(people, curve, shares);
  for (let f = 0; f < s; f++) into.gradient[f]! += sign * innerProduct(shares, nodes[columns[f]!]!);
  if (!information) return;
  const size = into.gradient.length;
  const at = s + place;
  for (let q = 0; q < shares.length; q++) {
    shares[q]! *= 1 - curve[q]!;
    into.information[at * size + at]! += shares[q]!;
  }
  for (let f = 0; f < s; f++) {
    const own = nodes[columns[f]!]!;
    const along = innerProduct(shares, own);
    into.information[at * size + f]! += along;
    into.information[f * size + at]! += along;
    for (let g = 0; g < s; g++) {
      into.information[f * size + g]! += innerProductOfThree(shares, own, nodes[columns[g]!]!);
    }
  }
}

/** Writes the products of two vectors; returns their sum. */
export function weighted(weights: Float64Array, values: Float64Array, into: Float64Array): number {
  let sum = 0;
  for (let q = 0; q < into.length; q++) {
    const product = weights[q]! * values[q]!;
    into[q] = product;
    sum += product;
  }
  return sum;
}

function innerProductOfThree(x: Float64Array, y: Float64Array, z: Float64Array): number {
  let sum = 0;
  for (let q = 0; q < x.length; q++) sum += x[q]! * y[q]! * z[q]!;
  return sum;
}

/** A middle category's log(1 - e^-(distance of its intercepts)), the same at every point. */
export function addDistance(
  { slopes, intercepts }: ItemValues,
  category: number,
  { weight, into: { gradient, information } }: { weight: number; into: ItemDerivatives },
): void {
  if (category === 0 || category === intercepts.length) return;
  const size = gradient.length;
  const h = 1 / Math.expm1(intercepts[category - 1]! - intercepts[category]!);
  const above = slopes.length + category - 1;
  const below = above + 1;
  gradient[above]! += weight * h;
  gradient[below]! -= weight * h;
  const bend = weight * h * (1 + h);
  information[above * size + above]! += bend;
  information[below * size + below]! += bend;
  information[above * size + below]! -= bend;
  information[below * size + above]! -= bend;
}
