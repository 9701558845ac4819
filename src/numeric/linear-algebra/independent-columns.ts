import { innerProduct } from "./dense";

/** Which columns of a matrix are independent, in order, and how the others follow from them. */
export interface IndependentColumns {
  /** Ascending. */
  readonly basis: readonly number[];
  /** A column that is a combination of those of the basis: one factor for each, in the basis's order. */
  readonly dependent: readonly { readonly column: number; readonly factors: Float64Array }[];
}

/** A column whose part outside the columns ahead is so short beside itself is a combination of them. */
const DEPENDENT = 2e-5;

/**
 * Columns that are not combinations of those ahead of them (R's rule for the coefficients of a regression), by
 * Gram-Schmidt orthogonalization, each column twice (Golub & Van Loan 2013, section 5.2.8).
 *
 * @param columns equally long
 */
export function independentColumns(columns: readonly Float64Array[]): IndependentColumns {
  const basis: number[] = [];
  const directions: Float64Array[] = [];
  /** By column of the basis: its parts along the directions. */
  const upper: Float64Array[] = [];
  const dependent: { column: number; factors: Float64Array }[] = [];
  columns.forEach((values, column) => {
    const rest = values.slice();
    const along = new Float64Array(basis.length + 1);
    takeOut(directions, rest, along);
    takeOut(directions, rest, along);
    const left = length(rest);
    if (!(left > DEPENDENT * length(values))) {
      dependent.push({ column, factors: backSolve(upper, along) });
      return;
    }
    along[basis.length] = left;
    basis.push(column);
    upper.push(along);
    directions.push(rest.map((value) => value / left));
  });
  return {
    basis,
    dependent: dependent.map(({ column, factors }) => {
      const padded = new Float64Array(basis.length);
      padded.set(factors);
      return { column, factors: padded };
    }),
  };
}

function takeOut(directions: readonly Float64Array[], rest: Float64Array, along: Float64Array): void {
  directions.forEach((direction, k) => {
    let part = 0;
    for (let i = 0; i < rest.length; i++) part += direction[i]! * rest[i]!;
    along[k]! += part;
    for (let i = 0; i < rest.length; i++) rest[i]! -= part * direction[i]!;
  });
}

function length(values: Float64Array): number {
  return Math.sqrt(innerProduct(values, values));
}

/** Solves R c = b for the upper triangle R given by columns. */
function backSolve(upper: readonly Float64Array[], along: Float64Array): Float64Array {
  const factors = along.slice(0, upper.length);
  for (let k = upper.length - 1; k >= 0; k--) {
    factors[k]! /= upper[k]![k]!;
    for (let i = 0; i < k; i++) factors[i]! -= upper[k]![i]! * factors[k]!;
  }
  return factors;
}
