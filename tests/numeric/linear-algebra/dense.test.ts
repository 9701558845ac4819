import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  choleskyFactor,
  choleskyInverse,
  choleskyLogDeterminant,
  choleskySolve,
  symmetricInverse,
} from "../../../src/numeric/linear-algebra/cholesky";
import {
  crossProduct,
  innerProduct,
  product,
  productTransposed,
  transposed,
  transposedProduct,
} from "../../../src/numeric/linear-algebra/dense";
import { invertInto } from "../../../src/numeric/linear-algebra/invert-into";
import { flatInverse, identity } from "../../../src/numeric/linear-algebra/matrix";

const value = fc.double({ min: -1, max: 1, noNaN: true });
const flat = (length: number) =>
  fc.array(value, { minLength: length, maxLength: length }).map((values) => Float64Array.from(values));
const size = fc.integer({ min: 1, max: 9 });

/** A'A + I: positive definite, with eigenvalues of at least 1. */
const definite = size.chain((n) =>
  flat(n * n).map((a) => {
    const matrix = crossProduct(a, { rows: n, columns: n });
    for (let i = 0; i < n; i++) matrix[i * n + i]! += 1;
    return { n, matrix };
  }),
);

function largestDifference(a: Float64Array, b: Float64Array): number {
  expect(a.length).toBe(b.length);
  return a.reduce((largest, x, i) => Math.max(largest, Math.abs(x - b[i]!)), 0);
}

describe("products", () => {
  it("agree with the definition, transposed or not", () => {
    const shapes = fc.tuple(size, size, size).chain(([rows, inner, columns]) =>
      fc.record({
        shape: fc.constant({ rows, inner, columns }),
        a: flat(rows * inner),
        b: flat(inner * columns),
      }),
    );
    fc.assert(
      fc.property(shapes, ({ shape, a, b }) => {
        const { rows, inner, columns } = shape;
        const expected = Float64Array.from({ length: rows * columns }, (_, at) => {
          const i = Math.floor(at / columns);
          const j = at % columns;
          let sum = 0;
          for (let k = 0; k < inner; k++) sum += a[i * inner + k]! * b[k * columns + j]!;
          return sum;
        });
        const aT = transposed(a, { rows, columns: inner });
        const bT = transposed(b, { rows: inner, columns });
        expect(largestDifference(product(a, b, shape), expected)).toBeLessThan(1e-14);
        expect(largestDifference(transposedProduct(aT, b, shape), expected)).toBeLessThan(1e-14);
        expect(largestDifference(productTransposed(a, bT, shape), expected)).toBeLessThan(1e-14);
      }),
    );
  });

  it("crossProduct weighs the rows", () => {
    const a = Float64Array.of(1, 2, 3, 4, 5, 6);
    const shape = { rows: 3, columns: 2 };
    expect([...crossProduct(a, shape)]).toEqual([35, 44, 44, 56]);
    expect([...crossProduct(a, shape, Float64Array.of(1, 0, 2))]).toEqual([51, 62, 62, 76]);
    expect(innerProduct(a, a)).toBe(91);
  });
});

describe("Cholesky", () => {
  it("gives back the matrix, its inverse and its solutions", () => {
    fc.assert(
      fc.property(definite, ({ n, matrix }) => {
        const factor = choleskyFactor(matrix, n)!;
        const shape = { rows: n, inner: n, columns: n };
        expect(largestDifference(productTransposed(factor, factor, shape), matrix)).toBeLessThan(1e-13);
        const inverse = choleskyInverse(factor, n);
        expect(
          largestDifference(product(matrix, inverse, shape), Float64Array.from(identity(n).flat())),
        ).toBeLessThan(1e-12);
        expect(
          largestDifference(
            choleskySolve(factor, matrix, { n, columns: n }),
            Float64Array.from(identity(n).flat()),
          ),
        ).toBeLessThan(1e-12);
        expect(largestDifference(symmetricInverse(matrix, n)!, flatInverse(matrix, n)!)).toBeLessThan(1e-12);
      }),
    );
  });

  it("keeps the leading zeros of a row, and is right below them", () => {
    fc.assert(
      fc.property(definite, ({ n, matrix }) => {
        const size = 2 * n + 1;
        const bordered = Float64Array.from(identity(size).flat());
        for (let i = 0; i < n; i++) {
          for (let j = 0; j < n; j++) {
            bordered[i * size + j] = matrix[i * n + j]!;
            bordered[(n + i) * size + n + j] = matrix[i * n + j]!;
          }
        }
        for (let j = 0; j < 2 * n; j++) {
          bordered[2 * n * size + j] = 0.1;
          bordered[j * size + 2 * n] = 0.1;
        }
        bordered[size * size - 1] = 2 * n;
        const factor = choleskyFactor(bordered, size)!;
        const back = productTransposed(factor, factor, { rows: size, inner: size, columns: size });
        expect(largestDifference(back, bordered)).toBeLessThan(1e-13);
      }),
    );
  });

  it("knows the determinant, and refuses what is not positive definite", () => {
    const factor = choleskyFactor(Float64Array.of(4, 2, 2, 3), 2)!;
    expect(choleskyLogDeterminant(factor, 2)).toBeCloseTo(Math.log(8), 14);
    const solved = choleskySolve(factor, Float64Array.of(8, 7), { n: 2 });
    expect(largestDifference(solved, Float64Array.of(1.25, 1.5))).toBeLessThan(1e-15);
    expect(choleskyFactor(Float64Array.of(1, 2, 2, 1), 2)).toBeNull();
    expect(symmetricInverse(Float64Array.of(1, Number.NaN, Number.NaN, 1), 2)).toBeNull();
  });
});

describe("flatInverse and invertInto", () => {
  const inverted = (matrix: Float64Array, n: number) => {
    const out = new Float64Array(n * n);
    return invertInto(matrix, out, new Float64Array(n * n)) ? out : null;
  };
  it.each([flatInverse, inverted])("invert with row exchanges and refuse a singular matrix", (inverse) => {
    expect([...inverse(Float64Array.of(0, 2, 4, 0), 2)!]).toEqual([0, 0.25, 0.5, 0]);
    expect(inverse(Float64Array.of(1, 2, 2, 4), 2)).toBeNull();
  });
});
