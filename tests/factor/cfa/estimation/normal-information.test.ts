import { describe, expect, it } from "vitest";
import { normalTheory } from "../../../../src/factor/cfa/estimation/maximum-likelihood";
import { normalInformation } from "../../../../src/factor/cfa/estimation/normal-information";
import { symmetricInverse } from "../../../../src/numeric/linear-algebra/cholesky";
import {
  addElement,
  denseRows,
  elementList,
  sparseRows,
  sparseTransposedProduct,
} from "../../../../src/numeric/linear-algebra/sparse-rows";

const SIGMA = Float64Array.of(2, 0.3, 0.5, -0.2, 0.3, 1, 0.4, 0.1, 0.5, 0.4, 1.5, 0.6, -0.2, 0.1, 0.6, 1.2);
const inverse = symmetricInverse(SIGMA, 4)!;
const pairs = Array.from({ length: 4 }, (_, i) =>
  Array.from({ length: 4 - i }, (__, k) => [i, i + k] as const),
).flat();

/** A mean, two variances, two loadings, the covariance of two factors, and what moves everything. */
const COLUMNS: readonly ((i: number, j: number) => number)[] = [
  (i, j) => (i === 1 && j < 0 ? 1 : 0),
  (i, j) => (i === j && i === 2 ? 1 : 0),
  (i, j) => (i === j && i === 0 ? 1 : 0),
  (i, j) => (i === 1 || j === 1 ? 0.5 + i + j : 0),
  (i, j) => (i === 3 || j === 3 ? (j < 0 ? 0.7 : 1 - i + j) : 0),
  (i, j) => (i < 2 && j > 1 ? 0.3 + i * j : 0),
  (i, j) => Math.sin(1 + i + 3 * j),
];

function jacobian() {
  const list = elementList();
  COLUMNS.forEach((of, column) => {
    for (let i = 0; i < 4; i++) addElement(list, i, column, of(i, -1));
    pairs.forEach(([i, j], k) => {
      addElement(list, 4 + k, column, of(i, j));
    });
  });
  return sparseRows(list, { rows: 14, columns: COLUMNS.length });
}

describe("normalInformation(J, inverse)", () => {
  it("is J' W J with the normal-theory weight", () => {
    const slopes = jacobian();
    const columns = COLUMNS.length;
    const expected = sparseTransposedProduct(
      slopes,
      normalTheory(denseRows(slopes), columns, inverse),
      columns,
    );
    normalInformation(slopes, inverse).forEach((element, at) => {
      expect(element).toBeCloseTo(expected[at]!, 11);
    });
  });
});
