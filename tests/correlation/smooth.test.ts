import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smooth } from "../../src/correlation/smooth";
import { symmetricEigen } from "../../src/numeric/linear-algebra/matrix";
import { largestDifference, reference } from "./reference";

describe("smooth", () => {
  it("agrees with psych's cor.smooth", () => {
    const { correlation, smoothed } = reference.verbalAggression;
    const result = smooth(correlation);
    expect(largestDifference(result.matrix, smoothed)).toBeLessThan(1e-9);
    expect(result.change).toBeCloseTo(largestDifference(result.matrix, correlation), 14);
    expect(result.change).toBeLessThan(0.01);
  });

  it("gives a correlation matrix without negative eigenvalues", () => {
    const correlation = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(correlation, { minLength: 10, maxLength: 10 }), (values) => {
        const matrix = Array.from({ length: 5 }, (_, i) =>
          Array.from({ length: 5 }, (__, j) => {
            const low = Math.min(i, j);
            const high = Math.max(i, j);
            return i === j ? 1 : (values[(high * (high - 1)) / 2 + low] ?? 0);
          }),
        );
        const result = smooth(matrix).matrix;
        result.forEach((row, i) => {
          expect(row[i]).toBe(1);
          row.forEach((value, j) => {
            expect(value).toBeCloseTo(result[j]?.[i] ?? Number.NaN, 14);
            expect(Math.abs(value)).toBeLessThan(1 + 1e-9);
          });
        });
        expect(symmetricEigen(result).values.at(-1)).toBeGreaterThan(0);
      }),
    );
  });

  it("leaves a positive definite matrix as it is", () => {
    const { matrix } = reference.harman;
    expect(smooth(matrix).change).toBeLessThan(1e-13);
  });
});
