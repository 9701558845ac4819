import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../../src/data/patterns/from-answers";
import { fitCfa } from "../../../../src/factor/cfa/fit-cfa";
import { quadraticForm } from "../../../../src/factor/cfa/fit-limits/test-distribution";
import { testedModel } from "../../../../src/factor/cfa/tests/tested-model";
import { product } from "../../../../src/numeric/linear-algebra/dense";
import { createRandom } from "../../../../src/numeric/random/random";

const random = createRandom(5);
const people = Array.from({ length: 600 }, () => random.normal());
const answers = () => people.map((trait) => (0.8 * trait + 0.6 * random.normal() > 0.4 ? 1 : 0));
const table = fromAnswers({
  items: { a: answers(), b: answers(), c: answers(), d: answers(), e: answers() },
});
const { fitted } = fitCfa(table, "f =~ a + b + c + d + e", { missing: "listwise" });
const form = quadraticForm(fitted)!;
const { moments, gamma } = fitted.data[0]!;
const q = moments.length;

describe("quadraticForm", () => {
  it("has the traces that correct the chi-square", () => {
    const { traces } = testedModel(fitted, "scaled-shifted");
    const { mean, variance } = form.cumulants(null, 600);
    expect(mean).toBeCloseTo(traces!.first, 8);
    expect(variance).toBeCloseTo(2 * traces!.second!, 8);
  });

  it("has the mean, variance and third moment of draws about a difference", () => {
    const difference = Float64Array.from(moments, (_, k) => (k < 5 ? 0 : k % 2 === 0 ? 0.05 : -0.02));
    const root = semidefiniteRoot(gamma, q);
    const values = Array.from({ length: 20_000 }, () => {
      const deviates = Float64Array.from({ length: q }, () => random.normal());
      const off = product(root, deviates, { rows: q, inner: q, columns: 1 });
      return form.added(
        difference.map((value, k) => value + off[k]! / Math.sqrt(600)),
        600,
      );
    });
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const central = (power: number) =>
      values.reduce((sum, value) => sum + (value - mean) ** power, 0) / values.length;
    const cumulants = form.cumulants(difference, 600);
    expect(mean / cumulants.mean).toBeCloseTo(1, 1);
    expect(central(2) / cumulants.variance).toBeCloseTo(1, 1);
    expect(Math.abs(central(3) / cumulants.third - 1)).toBeLessThan(0.2);
  });
});

/** A pivot this small against the largest diagonal element counts as 0. */
const NO_PIVOT = 1e-13;

/**
 * R with R R' = A for a positive semidefinite A, by Cholesky's method with the largest pivot first (Higham 2002, section
 * 10.3): what rank A lacks is columns of zeros.
 *
 * @param matrix row-major n x n
 * @returns row-major n x n
 */
function semidefiniteRoot(matrix: Float64Array, n: number): Float64Array {
  const root = new Float64Array(n * n);
  const left = Float64Array.from({ length: n }, (_, i) => matrix[i * n + i]!);
  const least = NO_PIVOT * Math.max(0, ...left);
  for (let column = 0; column < n; column++) {
    let pivot = 0;
    for (let i = 1; i < n; i++) if (left[i]! > left[pivot]!) pivot = i;
    if (!(left[pivot]! > least)) break;
    const size = Math.sqrt(left[pivot]!);
    for (let i = 0; i < n; i++) {
      let value = matrix[i * n + pivot]!;
      for (let k = 0; k < column; k++) value -= root[i * n + k]! * root[pivot * n + k]!;
      root[i * n + column] = value / size;
      left[i]! -= (value / size) ** 2;
    }
    left[pivot] = 0;
  }
  return root;
}
