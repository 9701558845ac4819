import { describe, expect, it } from "vitest";
import { fitIrt } from "../../../src/irt/estimation/fit-irt";
import { expectedMoments } from "../../../src/irt/fit/expected-moments";
import { expectedPair, fitPoints, momentJacobian } from "../../../src/irt/fit/fit-points";
import { gridMoments } from "../../../src/irt/fit/grid-moments";
import { type MomentKind, momentsOf } from "../../../src/irt/fit/moment-kind";
import { irtItems, usedCategories } from "../../../src/irt/model/irt-model";
import type { IrtModelName } from "../../../src/irt/model/irt-models";
import { groupDistribution, modelLayout, parameterValues } from "../../../src/irt/model/model-layout";
import { gridPoints } from "../../../src/irt/model/quadrature";
import { irtModel } from "../../../src/irt/model/structure-to-model";
import { restScoresOnGrid, restScoreTables } from "../../../src/irt/scores/sum-score-likelihoods";
import { nineTable } from "../../support/table";
import { fittedModel } from "../model-reference";

const TWO = "x =~ a + b + c + d + e\ny =~ f + g + h + i";
const THREE = "x =~ a + b\ny =~ c + d + e\nz =~ f + g + h + i";

function fitted(text: string, scale: "binary" | "ordinal", name?: IrtModelName) {
  const { table } = usedCategories(nineTable(scale));
  const model = irtModel({ items: irtItems(table), structure: { kind: "confirmatory", model: text }, name });
  return fitIrt(table, model, { points: 11, maxIterations: 5, standardErrors: false });
}

describe("gridMoments", () => {
  it.each<[string, string, "binary" | "ordinal", MomentKind, IrtModelName?]>([
    ["two factors", TWO, "binary", "M2"],
    ["three factors", THREE, "binary", "M2"],
    ["means of ordered categories", TWO, "ordinal", "M2*"],
    ["categories and mean products", TWO, "ordinal", "C2"],
    ["a nominal model", TWO, "ordinal", "C2", "nominal"],
  ])("gives what sums over all points of the grid give: %s", (_, text, scale, kind, name) => {
    const fit = fitted(text, scale, name);
    const moments = momentsOf(kind, fit.model.items);
    const { grid, all, pair } = fitPoints(fit, 0);
    if (grid === null) throw new Error("the fit has a grid");
    const points = all();
    const found = gridMoments(fit, 0, { moments, grid });
    const expected = expectedMoments(moments, points);
    const jacobian = momentJacobian(fit, 0, { moments, points, expected });
    found.means.forEach((value, r) => {
      expect(value).toBeCloseTo(expected.means[r]!, 12);
    });
    found.covariance.forEach((value, at) => {
      expect(value).toBeCloseTo(expected.covariance[at]!, 11);
    });
    found.jacobian.forEach((value, at) => {
      expect(value).toBeCloseTo(jacobian[at]!, 11);
    });
    for (const [one, other] of [
      [0, 1],
      [1, 6],
      [8, 3],
    ] as const) {
      const whole = expectedPair(points, one, other);
      pair(one, other).cells.forEach((value, at) => {
        expect(value).toBeCloseTo(whole.cells[at]!, 12);
      });
    }
    const whole = restScoreTables(points.curves, points.weights);
    restScoresOnGrid(grid).forEach((table, item) => {
      expect(table.length).toBe(whole[item]!.length);
      table.forEach((value, at) => {
        expect(value).toBeCloseTo(whole[item]![at]!, 12);
      });
    });
  });
});

describe("momentJacobian", () => {
  it.each(["rating scale", "nominal", "3PL"] as const)("is that of differences: %s", (model) => {
    const fit = fittedModel(model === "3PL" ? "lsat7" : "science", model);
    const layout = modelLayout(fit.model, 0);
    const grid = gridPoints(1, fit.quadrature.points);
    const moments = momentsOf("C2", fit.model.items);
    const at = (estimates: Float64Array) => {
      const values = parameterValues(fit.model, estimates);
      const weights = [groupDistribution(layout, values, grid)!.weights];
      const moved = { ...fit, values, quadrature: { ...fit.quadrature, weights } };
      const points = fitPoints(moved, 0).all();
      const expected = expectedMoments(moments, points);
      return {
        means: expected.means,
        jacobian: () => momentJacobian(moved, 0, { moments, points, expected }),
      };
    };
    const jacobian = at(fit.estimates).jacobian();
    const step = 1e-5;
    fit.estimates.forEach((_, i) => {
      const to = (by: number) => at(fit.estimates.map((value, k) => (k === i ? value + by : value))).means;
      const [above, below] = [to(step), to(-step)];
      above.forEach((value, r) => {
        const slope = (value - below[r]!) / (2 * step);
        expect(Math.abs(jacobian[r * fit.model.free + i]! - slope)).toBeLessThan(1e-8);
      });
    });
  });
});
