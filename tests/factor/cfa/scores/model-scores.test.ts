import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../../src/data/patterns/from-answers";
import { fitCfa } from "../../../../src/factor/cfa/fit-cfa";
import { modelFactorScores } from "../../../../src/factor/cfa/scores/model-scores";
import { nineTable } from "../../../support/table";
import { reference } from "../inference-reference";

const { values } = reference.holzinger;
const table = fromAnswers({ items: values, scale: "continuous" });
/** The row of the table with a person's answers. */
const rowOf = (person: number): number =>
  Array.from({ length: table.rows }, (_, row) => row).find((row) =>
    table.items.every(({ id }, j) => table.columns[j]?.[row] === values[id]?.[person]),
  ) ?? -1;

const THREE = "visual =~ x1 + x2 + x3\ntextual =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9";
const { fitted } = fitCfa(table, `${THREE}\nx7 ~~ x8\nx2 ~~ x7`, { missing: "listwise" });

/** lavaan 0.6-19: lavPredict(); "tenberge" by its definition in R, whose weights are psych's. Three people. */
const EXPECTED = {
  regression: [
    [-0.70836506, -0.1254941001, 0.7812139608],
    [0.3224306778, -1.0111397777, 2.2205046191],
    [-0.8500178902, -1.8838500498, -1.0109049048],
  ],
  bartlett: [
    [-1.56114707618, -0.09740887236, 1.00180626],
    [0.00731994427, -1.21071164975, 2.60713608],
    [-0.64441574958, -2.12715021946, -1.105147766],
  ],
  tenberge: [
    [-1.0645587976, -0.1169857515, 0.879650336],
    [0.1958550013, -1.1086826759, 2.40301875],
    [-0.7710035584, -1.9998916156, -1.054671326],
  ],
} as const;

describe("factor scores of a model with residual correlations", () => {
  it.each(["regression", "bartlett", "tenberge"] as const)("are those of lavaan and psych (%s)", (method) => {
    const { factors, scores } = modelFactorScores(fitted, table, method);
    expect(factors).toEqual(["visual", "textual", "speed"]);
    EXPECTED[method].forEach((expected, person) => {
      const own = scores[rowOf(person)];
      // lavaan ends its search at some 1e-6.
      expected.forEach((value, f) => {
        expect(Math.abs((own?.[f] ?? Number.NaN) - value)).toBeLessThan(5e-6);
      });
    });
  });

  it("of ordered items are weighted standardized answers, of complete rows", () => {
    const nine = nineTable("ordinal");
    const model = "one =~ a + b + c + d\ntwo =~ e + f + g + h + i\na ~~ b";
    const { fitted: ordered } = fitCfa(nine, model, { missing: "listwise" });
    const { scores } = modelFactorScores(ordered, nine, "tenberge");
    expect(scores.some((row) => row === null)).toBe(
      nine.columns.some((column) => column.some((code) => code < 0)),
    );
    expect(scores.every((row) => row === null || row.every(Number.isFinite))).toBe(true);
  });

  it("are refused of a factor of higher order but for regression, and of an improper model", () => {
    const higher = fitCfa(table, `${THREE}\ng =~ visual + textual + speed`, { missing: "listwise" }).fitted;
    expect(modelFactorScores(higher, table, "regression").factors).toContain("g");
    expect(() => modelFactorScores(higher, table, "bartlett")).toThrow(
      expect.objectContaining({ code: "empty-factor" }),
    );
    const improper = { ...fitted, values: fitted.values.map((value) => -value) as Float64Array };
    expect(() => modelFactorScores(improper, table, "regression")).toThrow(
      expect.objectContaining({ code: "not-proper" }),
    );
  });
});
