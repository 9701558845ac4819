import fc from "fast-check";
import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { describe, expect, it } from "vitest";
import { flatEigen, flatEigenvalues } from "../../../src/numeric/linear-algebra/flat-eigen";
import { createRandom } from "../../../src/numeric/random/random";

const matrices = fc.integer({ min: 1, max: 12 }).chain((n) =>
  fc
    .array(fc.oneof(fc.double({ min: -1, max: 1, noNaN: true }), fc.constant(0)), {
      minLength: n * n,
      maxLength: n * n,
    })
    .map((values) => ({
      n,
      matrix: Float64Array.from({ length: n * n }, (_, at) => {
        const i = Math.floor(at / n);
        const j = at % n;
        return values[Math.min(i, j) * n + Math.max(i, j)]!;
      }),
    })),
);

describe("flatEigen", () => {
  it.each([
    [100, 3],
    [150, 10],
    [200, 20],
  ])("ends for %d columns of rank %d, as of more items than people", (n, rank) => {
    const { uniform } = createRandom(7);
    for (let time = 0; time < 3; time++) {
      const factors = Array.from({ length: n * rank }, () => uniform() - 0.5);
      const matrix = Float64Array.from({ length: n * n }, (_, at) => {
        const [i, j] = [Math.floor(at / n), at % n];
        let sum = 0;
        for (let k = 0; k < rank; k++)
          sum +=
            (k === 0 ? 1000 : 1) * factors[Math.max(i, j) * rank + k]! * factors[Math.min(i, j) * rank + k]!;
        return sum;
      });
      const { values, vectors } = flatEigen(matrix.slice(), n);
      expect(Math.abs(values[rank]!)).toBeLessThan(1e-14 * values[0]!);
      for (let i = 0; i < n; i += 7) {
        for (let j = 0; j < n; j += 7) {
          let entry = 0;
          for (let k = 0; k < n; k++) entry += vectors[i * n + k]! * values[k]! * vectors[j * n + k]!;
          expect(Math.abs(entry - matrix[i * n + j]!)).toBeLessThan(1e-13 * values[0]!);
        }
      }
    }
  });

  it("gives back the matrix, by orthonormal vectors and descending values", () => {
    fc.assert(
      fc.property(matrices, ({ n, matrix }) => {
        const { values, vectors } = flatEigen(matrix.slice(), n);
        for (let i = 0; i < n; i++) {
          if (i > 0) expect(values[i]!).toBeLessThanOrEqual(values[i - 1]!);
          for (let j = 0; j < n; j++) {
            let entry = 0;
            let product = 0;
            for (let k = 0; k < n; k++) {
              entry += vectors[i * n + k]! * values[k]! * vectors[j * n + k]!;
              product += vectors[k * n + i]! * vectors[k * n + j]!;
            }
            expect(Math.abs(entry - matrix[i * n + j]!)).toBeLessThan(1e-13);
            expect(Math.abs(product - (i === j ? 1 : 0))).toBeLessThan(1e-13);
          }
        }
      }),
    );
  });

  it("has the eigenvalues of ml-matrix", () => {
    fc.assert(
      fc.property(matrices, ({ n, matrix: fine }) => {
        // ml-matrix fails on elements near the smallest double
        const matrix = fine.map((value) => Math.round(value * 1000) / 1000);
        const decomposition = new EigenvalueDecomposition(Matrix.from1DArray(n, n, matrix), {
          assumeSymmetric: true,
        });
        const expected = decomposition.realEigenvalues.reverse();
        flatEigen(matrix.slice(), n).values.forEach((value, k) => {
          expect(Math.abs(value - expected[k]!)).toBeLessThan(1e-13);
        });
        flatEigenvalues(matrix.slice(), n).forEach((value, k) => {
          expect(Math.abs(value - expected[k]!)).toBeLessThan(1e-13);
        });
      }),
    );
  });

  it("is exact where elements are too small to be squared", () => {
    const tiny = 1e-180;
    const matrix = Float64Array.of(1, 0.2, tiny, 0.2, 1, tiny, tiny, tiny, 0.5);
    expect([...flatEigen(matrix, 3).values].map((value) => value.toFixed(14))).toEqual([
      "1.20000000000000",
      "0.80000000000000",
      "0.50000000000000",
    ]);
  });

  it("refuses what is not finite", () => {
    expect(() => flatEigen(Float64Array.of(1, Number.NaN, Number.NaN, 1), 2)).toThrow(RangeError);
  });
});
