import { describe, expect, it } from "vitest";
import { alignFactor } from "../../../src/factor/alignment/aligned-covariance";
import { levelCurvature } from "../../../src/factor/alignment/aligned-factor";
import { alignmentLoss } from "../../../src/factor/alignment/alignment-loss";
import type { AlignmentProblem } from "../../../src/factor/alignment/alignment-problem";
import { minimizeInBox, type SmoothFunction } from "../../../src/numeric/optimization/minimize";
import { createRandom } from "../../../src/numeric/random/random";
import reference from "../../reference/alignment.json";

const GROUPS = 6;
const { factor } = reference.cases[0]!;
const problem: AlignmentProblem = {
  groups: GROUPS,
  items: 4,
  loadings: Float64Array.from(factor.loadings.flat()),
  intercepts: Float64Array.from(factor.intercepts.flat()),
  itemOf: factor.itemOf,
};
const found = alignFactor(problem, { starts: 20, random: createRandom(1) });
const isMean = (k: number): boolean => k >= GROUPS - 1;
const level = (x: Float64Array): number => x.subarray(GROUPS - 1).reduce((sum, m) => sum + m, 0) / GROUPS;

/** The least loss with the level moved: the loss with a steep valley there, less the valley. */
function profile(by: number): number {
  const loss = alignmentLoss(problem);
  const steep = 1e5;
  const wanted = level(found.point) + by;
  const valley: SmoothFunction = {
    value: (x) => loss.value(x) + steep * (level(x) - wanted) ** 2,
    derivatives(x) {
      const { value, gradient, hessian } = loss.derivatives(x);
      const apart = level(x) - wanted;
      return {
        value: value + steep * apart ** 2,
        gradient: gradient.map((g, k) => (isMean(k) ? g + (2 * steep * apart) / GROUPS : g)),
        hessian: hessian.map((h, cell) =>
          isMean(Math.floor(cell / x.length)) && isMean(cell % x.length) ? h + (2 * steep) / GROUPS ** 2 : h,
        ),
      };
    },
  };
  const start = found.point.map((value, k) => (isMean(k) ? value + by : value));
  return alignmentLoss(problem).value(
    minimizeInBox(valley, start, { box: { lower: -20, upper: 20 }, gradient: 1e-8 }).x,
  );
}

describe("levelCurvature(problem, point)", () => {
  it("is the second difference of the least loss as the level moves", () => {
    const step = 0.01;
    const second = (profile(step) - 2 * found.loss + profile(-step)) / step ** 2;
    expect(levelCurvature(problem, found.point) / (second / (15 * 4))).toBeCloseTo(1, 1);
  });

  it("is 0 where loadings are alike", () => {
    const alike = { ...problem, loadings: Float64Array.from({ length: 24 }, (_, k) => 1 + (k % 4) / 4) };
    const { point } = alignFactor(alike, { starts: 5, random: createRandom(1) });
    expect(levelCurvature(alike, point)).toBeLessThan(1e-6);
  });
});
