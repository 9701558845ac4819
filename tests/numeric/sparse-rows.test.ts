import { describe, expect, it } from "vitest";
import { sparseRows, sparseTransposedProduct } from "../../src/numeric/sparse-rows";

const matrix = Float64Array.of(0, 2, 0, 0, 0, 0, -1, 0, 3);
const sparse = sparseRows(matrix, { rows: 3, columns: 3 });

describe("sparseRows(matrix)", () => {
  it("keeps what is not 0, row by row", () => {
    expect([...sparse.start]).toEqual([0, 1, 1, 3]);
    expect([...sparse.column]).toEqual([1, 0, 2]);
    expect([...sparse.value]).toEqual([2, -1, 3]);
  });
});

describe("sparseTransposedProduct(A, B)", () => {
  it("is A' B", () => {
    const right = Float64Array.of(1, 2, 3, 4, 5, 6);
    expect([...sparseTransposedProduct(sparse, right, 2)]).toEqual([-5, -6, 2, 4, 15, 18]);
  });
});
