import { describe, expect, it } from "vitest";
import { fittedCurves } from "../../../src/irt/estimation/fitted-curves";
import { irt } from "../../../src/irt/irt";
import type { IrtModelName } from "../../../src/irt/model/irt-models";
import { itemEstimatesTable, itemParametersTable } from "../../../src/report/irt/irt-item-tables";
import { itemCurvesChart } from "../../../src/report/irt/item-curves-chart";
import { CURVE_LEVELS, expectedScore } from "../../../src/report/kit/charts/logistic-curve";
import { answersOf, type DataName, fittedModel } from "../../irt/model-reference";
import { exampleAnalysis } from "../../support/example-analysis";

const analysis = exampleAnalysis();

function parts(data: DataName, model: IrtModelName) {
  const result = irt(answersOf(data), { kind: "one factor" }, { model });
  const own = { ...analysis, irt: [result] };
  const table = itemParametersTable(own, result);
  return {
    columns: table?.columns.map(({ label }) => label),
    note: table?.notes?.join(" "),
    estimates: itemEstimatesTable(own, result)?.notes?.join(" "),
    see: itemCurvesChart(own, result)?.see,
  };
}

describe("tables and curves of each model", () => {
  it("a partial credit model's b are steps, not thresholds", () => {
    const { columns, note, estimates } = parts("science", "generalized partial credit");
    expect(columns).toEqual(["Item", "Label", "Discrimination", "b1", "b2", "b3"]);
    expect(note).toContain("an answer and the next one are equally likely");
    expect(estimates).toContain("intercepts of the categories");
    expect(parts("science", "graded").note).toContain("above and below the threshold");
    expect(parts("science", "sequential").note).toContain("go on; they need not ascend");
    expect(parts("science", "rating scale").estimates).toContain("Slopes are fixed at 1.");
  });

  it("a nominal model has scores and no difficulty", () => {
    const { columns, see } = parts("science", "nominal");
    expect(columns).toEqual(["Item", "Label", "Discrimination", "Score 1", "Score 2", "Score 3", "Score 4"]);
    expect(see).toMatch(/^Discrimination: /);
  });

  it("asymptotes are shown beside", () => {
    const { columns, note } = parts("lsat7", "4PL");
    expect(columns?.slice(-2)).toEqual(["Lower asymptote", "Upper asymptote"]);
    expect(note).toContain("halfway between its asymptotes");
  });

  it.each([
    ["science", "nominal"],
    ["science", "rating scale"],
    ["science", "graded"],
    ["science", "sequential"],
    ["lsat7", "3PL"],
  ] as const)("the curve drawn is the model's: %s, %s", (data, model) => {
    const [item] = irt(answersOf(data), { kind: "one factor" }, { model }).items;
    const fitted = fittedModel(data, model);
    const probabilities = fittedCurves(fitted, 0, Float64Array.from(CURVE_LEVELS))[0]!;
    const drawn = CURVE_LEVELS.map(expectedScore(model, item!, 0));
    drawn.forEach((value, q) => {
      let expected = 0;
      for (let k = 0; k < item!.categories; k++) expected += k * probabilities[k * drawn.length + q]!;
      expect(value).toBeCloseTo(expected, 8);
    });
  });
});
