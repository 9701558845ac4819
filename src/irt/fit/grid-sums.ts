import { innerProduct } from "../../numeric/linear-algebra/dense";

/** A grid whose last axis runs fastest, with the weights of its points. */
export interface WeightedGrid {
  /** Points on each axis. */
  readonly size: number;
  readonly dimensions: number;
  readonly weights: Float64Array;
}

/** Means over a grid of products of functions of single axes. */
export interface GridSums {
  /** Makes a function known by its axis and its values there; returns its number. */
  readonly add: (axis: number, values: Float64Array) => number;
  /** The mean of the product of some functions, by their numbers. */
  readonly mean: (functions: readonly number[]) => number;
}

/**
 * Sums out one axis after the other, the last first. What a product has in common with one before (the functions of the
 * last axes) is summed once.
 */
export function gridSums({ size, dimensions, weights }: WeightedGrid): GridSums {
  const functions: { readonly axis: number; readonly values: Float64Array }[] = [];
  const products = new Map<string, Float64Array>();
  const tables = new Map<string, Float64Array>();
  const ones = new Float64Array(size).fill(1);
  const productOf = (key: string, own: readonly number[]): Float64Array => {
    const [first, ...others] = own;
    if (first === undefined) return ones;
    if (others.length === 0) return functions[first]!.values;
    const known = products.get(key);
    if (known !== undefined) return known;
    const made = functions[first]!.values.slice();
    for (const other of others) {
      const { values } = functions[other]!;
      for (let q = 0; q < size; q++) made[q]! *= values[q]!;
    }
    products.set(key, made);
    return made;
  };
  return {
    add: (axis, values) => functions.push({ axis, values }) - 1,
    mean: (wanted) => {
      const sorted = [...wanted].sort((one, other) => one - other);
      let table = weights;
      let path = "";
      for (let axis = dimensions - 1; axis >= 0; axis--) {
        const own = sorted.filter((f) => functions[f]!.axis === axis);
        const key = own.join();
        const values = productOf(key, own);
        if (axis === 0) return innerProduct(table, values);
        path += `${key};`;
        const known = tables.get(path) ?? summedOut(table, values);
        tables.set(path, known);
        table = known;
      }
      return 0;
    },
  };
}

/** The sums along the last axis of a table times a function of that axis. */
function summedOut(table: Float64Array, values: Float64Array): Float64Array {
  const size = values.length;
  const out = new Float64Array(table.length / size);
  for (let x = 0, at = 0; x < out.length; x++) {
    let sum = 0;
    for (let q = 0; q < size; q++) sum += table[at++]! * values[q]!;
    out[x] = sum;
  }
  return out;
}
