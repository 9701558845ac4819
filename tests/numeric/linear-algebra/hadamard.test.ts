import { describe, expect, it } from "vitest";
import { hadamard } from "../../../src/numeric/linear-algebra/hadamard";

describe("hadamard(least)", () => {
  it.each([1, 2, 3, 5, 9, 12, 13, 20, 21, 25, 28, 36, 37, 44, 49, 60, 76, 99, 120])(
    "of %i has orthogonal columns, the first all 1",
    (least) => {
      const matrix = hadamard(least);
      const order = matrix.length;
      expect(order).toBeGreaterThanOrEqual(least);
      expect(matrix.every((row) => row[0] === 1)).toBe(true);
      for (let i = 0; i < order; i++) {
        for (let j = 0; j <= i; j++) {
          const product = matrix.reduce((sum, row) => sum + row[i]! * row[j]!, 0);
          expect(product).toBe(i === j ? order : 0);
        }
      }
    },
  );

  it("wastes few: the next multiple of 4 up to 48", () => {
    for (let least = 3; least <= 48; least++) expect(hadamard(least).length).toBe(4 * Math.ceil(least / 4));
  });
});
