import { describe, expect, it } from "vitest";
import { cellProbabilities } from "../../../src/correlation/ordinal/cell-probabilities";
import { distances } from "../../../src/correlation/ordinal/joint-tables";
import { pairMisfit, pairMisfitInfluence } from "../../../src/correlation/ordinal/pair-misfit";

describe("distances of joint tables from normal latent answers", () => {
  it("of two ordered items move with a person's answers as differences say", () => {
    const fitting = cellProbabilities([-0.4, 0.5], [-0.2, 0.9], 0.45).probability.map((share) => 500 * share);
    const counts = Float64Array.from(fitting);
    const misfit = pairMisfit(counts, [3, 3], "half")!;
    const influence = pairMisfitInfluence(counts, misfit)!;
    const step = 1e-4;
    for (let cell = 0; cell < 9; cell++) {
      const more = counts.map((count, at) => (count + (at === cell ? step * 500 : 0)) / (1 + step));
      const moved = pairMisfit(more, [3, 3], "half")!;
      misfit.residuals.forEach((residual, at) => {
        expect((moved.residuals[at]! - residual) / step).toBeCloseTo(influence[at]![cell]!, 2);
      });
    }
  });

  it("are 0 where nothing can differ: nobody with an answer, perfect association", () => {
    const answers = [Uint8Array.of(0, 0, 1, 1, 0), Uint8Array.of(0, 0, 1, 1, 0), new Uint8Array(5)];
    const sample = { answers, categories: [2, 2, 2], weights: null, people: 5 };
    expect(distances(sample, [[0, 1, 2]], "half")).toEqual([0]);
    expect(
      distances(
        { ...sample, categories: [3, 3, 3] },
        [
          [0, 1],
          [0, 2],
        ],
        "half",
      ),
    ).toEqual([0, 0]);
  });
});
