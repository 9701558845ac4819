import { choleskyFactor } from "./cholesky";
import { innerProduct } from "./dense";

/** Which columns of a matrix are independent, in order, and how the others follow from them. */
export interface IndependentColumns {
  /** Ascending. */
  readonly basis: readonly number[];
  /** A column that is a combination of those of the basis: one factor for each, in the basis's order. */
  readonly dependent: readonly { readonly column: number; readonly factors: Float64Array }[];
}

interface OrthogonalColumns extends IndependentColumns {
  /** Orthonormal, one for each of the basis: what it adds to those ahead. */
  readonly directions: readonly Float64Array[];
}

/** A column whose part outside the columns ahead is so short beside itself is a combination of them. */
const DEPENDENT = 2e-5;
/** What is left of a square beside the whole. */
const CLEAR = 1e-6;

/**
 * Columns that are not combinations of those ahead of them (R's rule for the coefficients of a regression).
 *
 * @param columns equally long
 */
export function independentColumns(columns: readonly Float64Array[]): IndependentColumns {
  return areClearlyIndependent(columns)
    ? { basis: [...columns.keys()], dependent: [] }
    : orthogonalColumns(columns);
}

/**
 * The same with the directions of the basis, by Gram-Schmidt orthogonalization, each column twice (Golub & Van Loan 2013,
 * section 5.2.8).
 *
 * @param columns equally long
 */
export function orthogonalColumns(columns: readonly Float64Array[]): OrthogonalColumns {
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
    directions,
    dependent: dependent.map(({ column, factors }) => {
      const padded = new Float64Array(basis.length);
      padded.set(factors);
      return { column, factors: padded };
    }),
  };
}

/** The same by the columns' products, which have half the digits: where these leave no doubt, in a fraction of the time. */
function areClearlyIndependent(columns: readonly Float64Array[]): boolean {
  const size = columns.length;
  const products = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) products[i * size + j] = innerProduct(columns[i]!, columns[j]!);
  return choleskyFactor(products, size, { least: CLEAR }) !== null;
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
