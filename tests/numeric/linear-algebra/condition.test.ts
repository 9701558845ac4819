import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitDiagonalCondition } from "../../../src/numeric/linear-algebra/condition";
import { crossProduct } from "../../../src/numeric/linear-algebra/dense";
import { flatEigen } from "../../../src/numeric/linear-algebra/flat-eigen";

describe("unitDiagonalCondition(matrix, n)", () => {
  it("has the extreme eigenvalues of the matrix scaled to a unit diagonal, whatever its units", () => {
    const cases = fc.integer({ min: 1, max: 8 }).chain((n) =>
      fc.record({
        n: fc.constant(n),
        a: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: n * n, maxLength: n * n }),
        units: fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { minLength: n, maxLength: n }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ n, a, units }) => {
        const product = crossProduct(Float64Array.from(a), { rows: n, columns: n });
        for (let i = 0; i < n; i++) product[i * n + i]! += 0.5;
        const scaled = product.map((value, at) => {
          const i = Math.floor(at / n);
          const j = at % n;
          return value / Math.sqrt(product[i * n + i]! * product[j * n + j]!);
        });
        const { values } = flatEigen(scaled, n);
        const inUnits = product.map(
          (value, at) => value * 10 ** (units[Math.floor(at / n)]! + units[at % n]!),
        );
        const { smallest, largest, nullity, dependent } = unitDiagonalCondition(inUnits, n);
        expect(Math.abs(largest / values[0]! - 1)).toBeLessThan(1e-12);
        expect(Math.abs(smallest / values[n - 1]! - 1)).toBeLessThan(1e-12);
        expect(nullity).toBe(0);
        expect(dependent).toEqual([]);
      }),
    );
  });

  it("names the variables that have no information of their own", () => {
    // Columns: x, y, x + y, z, nothing.
    const a = Float64Array.of(1, 0, 1, 0, 0, 0, 2, 2, 0, 0, 1, 1, 2, 1, 0, 0, 1, 1, 3, 0);
    const { nullity, dependent } = unitDiagonalCondition(crossProduct(a, { rows: 4, columns: 5 }), 5);
    expect(nullity).toBe(2);
    expect(dependent).toEqual([0, 1, 2, 4]);
  });
});
