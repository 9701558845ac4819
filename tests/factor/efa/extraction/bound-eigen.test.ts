import { describe, expect, it } from "vitest";
import { boundEigen } from "../../../../src/factor/efa/extraction/bound-eigen";
import { formed, UNIQUENESS_BOX } from "../../../../src/factor/efa/extraction/reduced-eigen";
import { flatEigenvalues } from "../../../../src/numeric/linear-algebra/flat-eigen";
import { createRandom } from "../../../../src/numeric/random/random";

const P = 12;

/** Correlations of two factors whose loadings are drawn. */
function drawnMatrix(seed: number): number[][] {
  const random = createRandom(seed);
  const loadings = Array.from({ length: P }, () =>
    [random.uniform(), random.uniform() - 0.5].map((l) => 0.7 * l),
  );
  return loadings.map((one, i) =>
    loadings.map((other, j) => (i === j ? 1 : one.reduce((sum, value, k) => sum + value * other[k]!, 0))),
  );
}

/** All the same but one pair, so that most eigenvalues are equal. */
const ALIKE = Array.from({ length: P }, (_, i) =>
  Array.from({ length: P }, (__, j) => (i === j ? 1 : i + j === 1 ? 0.6 : 0.3)),
);

describe("boundEigen(matrix, psi, { form, count })", () => {
  const cases = [1, 2, 3].map((seed) => ({ matrix: drawnMatrix(seed), seed }));
  describe.each(["reduced", "scaled"] as const)("of the %s form", (form) => {
    it.each([...cases, { matrix: ALIKE, seed: 9 }])(
      "has the eigenvalues with each item at its bound ($seed)",
      ({ matrix, seed }) => {
        const random = createRandom(seed, 1);
        const psi = matrix.map((_, i) =>
          i === 3 ? UNIQUENESS_BOX.lower : seed === 9 ? 0.5 : 0.1 + 0.9 * random.uniform(),
        );
        const found = boundEigen(matrix, psi, { form, count: 4 });
        matrix.forEach((_, item) => {
          const bounded = psi.map((value, i) => (i === item ? UNIQUENESS_BOX.lower : value));
          const values = flatEigenvalues(formed(matrix, bounded, form), P);
          const largest = values[0]!;
          for (const [k, value] of found.leading[item]!.entries()) {
            expect(value / largest).toBeCloseTo(values[k]! / largest, 12);
          }
          const sum = values.reduce((all, value) => all + value, 0);
          const squares = values.reduce((all, value) => all + value * value, 0);
          expect(found.sums[item]! / largest).toBeCloseTo(sum / largest, 11);
          expect(found.squares[item]! / largest ** 2).toBeCloseTo(squares / largest ** 2, 11);
        });
      },
    );
  });
});
