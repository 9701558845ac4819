import { describe, expect, it } from "vitest";
import { normalTheory } from "../../../src/factor/cfa/estimation/maximum-likelihood";
import { symmetricInverse } from "../../../src/numeric/linear-algebra/cholesky";
import { product } from "../../../src/numeric/linear-algebra/dense";

const P = 4;
const SIGMA = Float64Array.of(2, 0.3, 0.5, -0.2, 0.3, 1, 0.4, 0.1, 0.5, 0.4, 1.5, 0.6, -0.2, 0.1, 0.6, 1.2);
const inverse = symmetricInverse(SIGMA, P)!;
const square = { rows: P, inner: P, columns: P };
const pairs = Array.from({ length: P }, (_, i) =>
  Array.from({ length: P - i }, (__, k) => [i, i + k] as const),
).flat();

/** Sigma^-1 m, and half of Sigma^-1 X Sigma^-1 with what is off the diagonal twice. */
function byDefinition(column: readonly number[]): number[] {
  const x = new Float64Array(P * P);
  pairs.forEach(([i, j], k) => {
    x[i * P + j] = column[P + k]!;
    x[j * P + i] = column[P + k]!;
  });
  const both = product(product(inverse, x, square), inverse, square);
  const means = product(inverse, Float64Array.from(column.slice(0, P)), { ...square, columns: 1 });
  return [...means, ...pairs.map(([i, j]) => both[i * P + j]! * (i === j ? 0.5 : 1))];
}

const COLUMNS = {
  "a mean": [0, 1, 0, 0, ...pairs.map(() => 0)],
  "a variance": [0, 0, 0, 0, ...pairs.map(([i, j]) => (i === 2 && j === 2 ? 1 : 0))],
  "a loading": [0, 0.2, 0, 0, ...pairs.map(([i, j]) => (i === 1 || j === 1 ? 1 + i + j : 0))],
  "every moment": [1, -2, 3, 0.5, ...pairs.map(([i, j]) => Math.sin(1 + i + 3 * j))],
  "no moment": [0, 0, 0, 0, ...pairs.map(() => 0)],
};

describe("normalTheory(matrix, columns, inverse)", () => {
  it.each(Object.entries(COLUMNS))("weighs %s as the definition says, beside other columns", (_, column) => {
    const other = COLUMNS["every moment"];
    const matrix = Float64Array.from(column.flatMap((element, k) => [other[k]!, element]));
    const weighed = normalTheory(matrix, 2, inverse);
    byDefinition(column).forEach((expected, k) => {
      expect(weighed[2 * k + 1]).toBeCloseTo(expected, 13);
    });
  });
});
