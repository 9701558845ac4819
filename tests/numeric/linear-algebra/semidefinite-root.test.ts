import { describe, expect, it } from "vitest";
import { semidefiniteRoot } from "../../../src/numeric/linear-algebra/cholesky";
import { createRandom } from "../../../src/numeric/random/random";

/** X X' for X of n rows and so many columns. */
function matrixOf(n: number, rank: number, seed: number): Float64Array {
  const random = createRandom(seed);
  const x = Array.from({ length: n }, () => Array.from({ length: rank }, () => random.normal()));
  return Float64Array.from(
    x.flatMap((row) => x.map((other) => row.reduce((sum, value, k) => sum + value * other[k]!, 0))),
  );
}

describe("semidefiniteRoot", () => {
  it.each([
    [1, 1],
    [6, 6],
    [6, 3],
    [8, 1],
    [4, 0],
  ])("has the matrix as its square: %i rows of rank %i", (n, rank) => {
    const matrix = matrixOf(n, rank, n + rank);
    const root = semidefiniteRoot(matrix, n);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        let sum = 0;
        for (let k = 0; k < n; k++) sum += root[i * n + k]! * root[j * n + k]!;
        expect(sum).toBeCloseTo(matrix[i * n + j]!, 10);
      }
    }
    const columns = Array.from({ length: n }, (_, k) =>
      root.some((value, at) => at % n === k && value !== 0),
    );
    expect(columns.filter(Boolean)).toHaveLength(rank);
  });
});
