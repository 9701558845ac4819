import fc from "fast-check";
import { expect, it } from "vitest";
import { echelonLoadings } from "../../../src/factor/efa/rotation/echelon-loadings";
import { multiply, transpose } from "../../../src/numeric/linear-algebra/matrix";

const loading = fc.double({ min: -1, max: 1, noNaN: true });

it("keeps what the factors explain and has the pattern of zeros", () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 4 })
        .chain((m) =>
          fc.array(fc.array(loading, { minLength: m, maxLength: m }), { minLength: m + 1, maxLength: 8 }),
        ),
      (loadings) => {
        const { loadings: turned, pivots } = echelonLoadings(loadings);
        const before = multiply(loadings, transpose(loadings)).flat();
        const after = multiply(turned, transpose(turned)).flat();
        // what is no longer than 1e-6 counts as 0
        before.forEach((value, at) => {
          expect(Math.abs(value - after[at]!)).toBeLessThan(1e-5);
        });
        expect(new Set(pivots).size).toBe(pivots.length);
        pivots.forEach((pivot, k) => {
          expect(turned[pivot]!.slice(k + 1).every((value) => value === 0)).toBe(true);
        });
      },
    ),
  );
});

it("stays finite where a factor is empty", () => {
  const { loadings, pivots } = echelonLoadings([
    [0.8, 0],
    [0.7, 0],
    [0.6, 0],
  ]);
  expect(pivots[0]).toBe(0);
  expect(loadings.map(([first]) => first)).toEqual([0.8, 0.7, 0.6]);
  expect(loadings.every(([, second]) => second === 0)).toBe(true);
});
