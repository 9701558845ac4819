import { describe, expect, it } from "vitest";
import { gaussHermite } from "../../../src/numeric/distributions/gauss-hermite";

describe("gaussHermite", () => {
  it("has the closed form of three points", () => {
    const { points, weights } = gaussHermite(3);
    [-Math.sqrt(3), 0, Math.sqrt(3)].forEach((x, k) => {
      expect(points[k]).toBeCloseTo(x, 13);
    });
    [1 / 6, 2 / 3, 1 / 6].forEach((w, k) => {
      expect(weights[k]).toBeCloseTo(w, 13);
    });
  });

  it.each([1, 2, 5, 9, 15])("gives a normal variable's moments up to order 2 n - 1 (n = %i)", (n) => {
    const { points, weights } = gaussHermite(n);
    for (let order = 0, moment = 1; order < 2 * n; order += 2, moment *= order - 1) {
      const sum = points.reduce((total, x, k) => total + weights[k]! * x ** order, 0);
      expect(Math.abs(sum / moment - 1)).toBeLessThan(1e-11);
      const odd = points.reduce((total, x, k) => total + weights[k]! * x ** (order + 1), 0);
      expect(Math.abs(odd) / moment).toBeLessThan(1e-10);
    }
  });
});
