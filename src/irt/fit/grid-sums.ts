import { wholePower } from "../../numeric/elementary/powers";
import { dotAt } from "../../numeric/linear-algebra/ranges";

/** A grid whose last axis runs fastest, with the weights of its points. */
export interface WeightedGrid {
  /** Points on each axis. */
  readonly size: number;
  readonly dimensions: number;
  readonly weights: Float64Array;
}

/** Means over a grid of products of functions of single axes. */
export interface GridSums {
  /** Registers a function by its axis and its values there; returns its index. */
  readonly add: (axis: number, values: Float64Array) => number;
  /** The mean of the product of some functions, by index. */
  readonly mean: (functions: readonly number[]) => number;
}

/** Sums one axis after the other, the last first. The common last factors of successive products are summed once. */
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
        if (axis === 0) return dotAt(table, 0, values, 0, size);
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
  for (let x = 0; x < out.length; x++) out[x] = dotAt(table, x * size, values, 0, size);
  return out;
}

/** Sums of a grid's weights over all axes but one, or but two (ascending; the second runs fastest). */
export function axisMargins({
  size,
  dimensions,
  weights,
}: WeightedGrid): (axes: readonly number[]) => Float64Array {
  const known = new Map<string, Float64Array>();
  return (axes) => {
    const key = axes.join();
    const there = known.get(key);
    if (there !== undefined) return there;
    const strides = axes.map((axis) => wholePower(size, dimensions - 1 - axis));
    const [first = 1, second = 0] = strides;
    const out = new Float64Array(wholePower(size, axes.length));
    for (let q = 0; q < weights.length; q++) {
      const one = Math.floor(q / first) % size;
      out[second === 0 ? one : one * size + (Math.floor(q / second) % size)]! += weights[q]!;
    }
    known.set(key, out);
    return out;
  };
}
