import { describe, expect, it } from "vitest";
import { alignmentLoss } from "../../../src/factor/alignment/alignment-loss";
import type { AlignmentProblem } from "../../../src/factor/alignment/alignment-problem";
import { createRandom } from "../../../src/numeric/random/random";

const random = createRandom(8);
const draw = (length: number, center: number): Float64Array =>
  Float64Array.from({ length }, () => center + 0.4 * random.normal());
/** Four groups, three items; the second item has two thresholds. */
const problem: AlignmentProblem = {
  groups: 4,
  items: 3,
  loadings: draw(12, 1),
  intercepts: draw(16, 0),
  itemOf: [0, 1, 1, 2],
};
const point = draw(7, 0);

/** The loss as it is written in Asparouhov & Muthén (2014), with the product of the variances 1. */
function written(x: Float64Array): number {
  const logs = [-(x[0]! + x[1]! + x[2]!), x[0]!, x[1]!, x[2]!];
  const means = x.subarray(3);
  const loading = (g: number, i: number): number => problem.loadings[g * 3 + i]! / Math.exp(logs[g]!);
  const intercept = (g: number, c: number): number =>
    problem.intercepts[g * 4 + c]! - loading(g, problem.itemOf[c]!) * means[g]!;
  let sum = 0;
  for (let g = 0; g < 4; g++) {
    for (let h = 0; h < g; h++) {
      for (let i = 0; i < 3; i++) sum += ((loading(g, i) - loading(h, i)) ** 2 + 0.001) ** 0.25;
      for (let c = 0; c < 4; c++) sum += ((intercept(g, c) - intercept(h, c)) ** 2 + 0.001) ** 0.25;
    }
  }
  return sum;
}

describe("alignment loss", () => {
  it("is the sum over pairs of groups", () => {
    expect(alignmentLoss(problem).value(point)).toBeCloseTo(written(point), 12);
  });

  it("has the gradient and the Hessian of finite differences", () => {
    const { gradient, hessian } = alignmentLoss(problem).derivatives(point);
    const moved = (k: number, by: number): Float64Array => point.map((v, j) => (j === k ? v + by : v));
    for (let k = 0; k < 7; k++) {
      expect(gradient[k]).toBeCloseTo((written(moved(k, 1e-6)) - written(moved(k, -1e-6))) / 2e-6, 6);
      const [up, down] = [1e-6, -1e-6].map((by) =>
        alignmentLoss(problem).derivatives(moved(k, by)).gradient.slice(),
      );
      for (let j = 0; j < 7; j++) expect(hessian[k * 7 + j]).toBeCloseTo((up![j]! - down![j]!) / 2e-6, 5);
    }
  });

  it("lies below the weighted squares that remain without the concave part", () => {
    const loss = alignmentLoss(problem);
    const { hessian, gradient, value } = loss.derivatives(point);
    const exact = hessian.slice();
    const convex = loss.relaxedHessian!(1).slice();
    const half = loss.relaxedHessian!(0.5).slice();
    half.forEach((v, k) => {
      expect(v).toBeCloseTo((exact[k]! + convex[k]!) / 2, 12);
    });
    // Values are linear in the means, so that the bound is exact along them.
    const way = draw(4, 0);
    let bound = value;
    for (let j = 0; j < 4; j++) {
      bound += gradient[3 + j]! * way[j]!;
      for (let k = 0; k < 4; k++) bound += (convex[(3 + j) * 7 + 3 + k]! * way[j]! * way[k]!) / 2;
    }
    expect(written(point.map((v, k) => (k < 3 ? v : v + way[k - 3]!)))).toBeLessThanOrEqual(bound);
  });
});
