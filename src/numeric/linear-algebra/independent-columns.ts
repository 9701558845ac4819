import { choleskyFactor } from "./cholesky";
import { innerProduct } from "./dense";

/** The independent columns of a matrix, and how the others follow from them. */
export interface IndependentColumns {
  /** Indices, ascending. */
  readonly basis: readonly number[];
  /** Columns that are combinations of the basis, with one factor for each basis column. */
  readonly dependent: readonly { readonly column: number; readonly factors: Float64Array }[];
}

interface OrthogonalColumns extends IndependentColumns {
  /** Orthonormal: what each basis column adds to those ahead. */
  readonly directions: readonly Float64Array[];
}

/** A column counts as dependent where its residual's length is at most this share of its own. */
const DEPENDENCE_TOLERANCE = 2e-5;
/** Pivots above this share of the diagonal leave no doubt about independence. */
const CLEAR_PIVOT = 1e-6;

/** Columns that are not combinations of those ahead of them (R's rule for the coefficients of a regression). */
export function independentColumns(columns: readonly Float64Array[]): IndependentColumns {
  return areClearlyIndependent(columns)
    ? { basis: [...columns.keys()], dependent: [] }
    : orthogonalColumns(columns);
}

/** `independentColumns` with basis directions, by twice-repeated Gram-Schmidt (Golub & Van Loan 2013, section 5.2.8). */
export function orthogonalColumns(columns: readonly Float64Array[]): OrthogonalColumns {
  const basis: number[] = [];
  const directions: Float64Array[] = [];
  /** By basis column: its coordinates along the directions. */
  const upper: Float64Array[] = [];
  const dependent: { column: number; factors: Float64Array }[] = [];
  columns.forEach((values, column) => {
    const rest = values.slice();
    const along = new Float64Array(basis.length + 1);
    projectOut(directions, rest, along);
    projectOut(directions, rest, along);
    const left = length(rest);
    if (!(left > DEPENDENCE_TOLERANCE * length(values))) {
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

/** Whether the Cholesky factor of the cross-products, at half the digits but faster, leaves no doubt. */
function areClearlyIndependent(columns: readonly Float64Array[]): boolean {
  const size = columns.length;
  const products = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) products[i * size + j] = innerProduct(columns[i]!, columns[j]!);
  return choleskyFactor(products, size, { least: CLEAR_PIVOT }) !== null;
}

function projectOut(directions: readonly Float64Array[], rest: Float64Array, along: Float64Array): void {
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
