import { describe, expect, it } from "vitest";
import { fitIrt } from "../../../src/irt/estimation/fit-irt";
import { expectedMoments } from "../../../src/irt/fit/expected-moments";
import { expectedPair, fitPoints, momentJacobian } from "../../../src/irt/fit/fit-points";
import { gridMoments } from "../../../src/irt/fit/grid-moments";
import { type MomentKind, momentsOf } from "../../../src/irt/fit/moment-kind";
import { irtItems, usedCategories } from "../../../src/irt/model/irt-model";
import { irtModel } from "../../../src/irt/model/structure-to-model";
import { restScoresOnGrid, restScoreTables } from "../../../src/irt/scores/sum-score-likelihoods";
import { nineTable } from "../../support/table";

const TWO = "x =~ a + b + c + d + e\ny =~ f + g + h + i";
const THREE = "x =~ a + b\ny =~ c + d + e\nz =~ f + g + h + i";

function fitted(text: string, scale: "binary" | "ordinal") {
  const { table } = usedCategories(nineTable(scale));
  const model = irtModel({ items: irtItems(table), structure: { kind: "confirmatory", model: text } });
  return fitIrt(table, model, { points: 11, maxIterations: 5, standardErrors: false });
}

describe("gridMoments", () => {
  it.each<[string, string, "binary" | "ordinal", MomentKind]>([
    ["two factors", TWO, "binary", "M2"],
    ["three factors", THREE, "binary", "M2"],
    ["means of ordered categories", TWO, "ordinal", "M2*"],
    ["categories and mean products", TWO, "ordinal", "C2"],
  ])("gives what sums over all points of the grid give: %s", (_, text, scale, kind) => {
    const fit = fitted(text, scale);
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
