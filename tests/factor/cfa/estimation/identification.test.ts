import { describe, expect, it } from "vitest";
import { identificationProblems } from "../../../../src/factor/cfa/estimation/identification";
import { constrain } from "../../../../src/factor/model/constrain";
import { referenceModels, tableOf } from "../../../support/model-tables";

const groups = ["north", "south"];
const problems = (model: string, options: Parameters<typeof tableOf>[1]): string =>
  identificationProblems(tableOf(model, options)).join(" ");

describe("identificationProblems(table)", () => {
  it.each(referenceModels.map((reference) => [reference.name, reference] as const))(
    "finds none where lavaan finds the estimates: %s",
    (_, reference) => {
      expect(identificationProblems(tableOf(reference.model, reference))).toEqual([]);
    },
  );

  it.each([
    ["f =~ x1 + x2; g =~ x3 + x4", 0],
    ["f =~ x1 + x2; g =~ x3 + x4", 1],
    ["f =~ k*x1 + k*x2", 1],
    ["f =~ x1 + x2 + x3; g =~ 1*x4", 3],
    ["f =~ x1 + x2 + x3; g =~ x4", 0],
    ["f =~ x1 + x2 + x3; g =~ k*x4 + k*x5; f ~~ 0*g", 3],
    ["f =~ 1*x1 + x2 + x3; f ~~ NA*f", 3],
  ])("finds none in %j with %d thresholds", (model, thresholds) => {
    expect(problems(model, { thresholds })).toBe("");
  });

  it.each([
    ["f =~ x1 + x2 + x3 + x4; f ~~ NA*f", 0, "Factor “f” has no scale: fix its variance (f ~~ 1*f)"],
    ["f =~ x1 + x2 + x3 + x4; f ~~ NA*f", 3, "Factor “f” has no scale"],
    ["f =~ x1 + x2 + x3; g =~ f + x4 + x5; f ~~ NA*f", 3, "Factor “f” has no scale"],
    ["f =~ x1 + x2 + x3 + x4; g =~ f", 0, "Factor “f” has no scale"],
    [
      "f =~ x1 + x2 + x3; g =~ x4",
      3,
      "Item “x4” is the only indicator of factor “g”, so its reliability is unknown",
    ],
    [
      "f =~ x1 + x2 + x3; g =~ NA*x4; x4 ~~ NA*x4",
      0,
      "fix its loading and residual variance (g =~ 1*x4; x4 ~~ 0*x4)",
    ],
    [
      "f =~ x1 + x2 + x3; g =~ x4 + x5; f ~~ 0*g",
      0,
      "Factor “g” has two indicators and no relation to other variables",
    ],
    ["f =~ x1 + x2 + x3; g =~ x4 + x5; f ~~ 0*g", 1, "set them equal (g =~ k*x4 + k*x5)"],
    ["f =~ x1 + x2 + x3; g =~ x4 + x5 + x6; h =~ f + g", 3, "Factor “h” has two indicators"],
    [
      "f =~ x1 + x2 + x3; f ~ NA*1",
      0,
      "The mean of factor “f” and the intercepts of its items are not jointly identified",
    ],
    [
      "f =~ x1 + x2 + x3; f ~ NA*1",
      2,
      "The mean of factor “f” and the thresholds of its items are not jointly identified",
    ],
    [
      "f =~ x1 + x2 + x3 + x4; x2 ~ NA*1",
      2,
      "The intercept of item “x2” and its thresholds are not jointly identified",
    ],
    [
      "f =~ x1 + x2 + x3 + x4; x2 ~*~ NA*x2",
      1,
      "The scale of item “x2” and its loading and thresholds are not jointly identified",
    ],
    ["f =~ x1 + x2", 0, "The model has 6 free parameters for 5 means, variances and covariances"],
    ["f =~ x1 + x2", 1, "The model has 4 free parameters for 3 thresholds and correlations"],
    ["f =~ x1 + x2 + x3; x1 ~~ x2", 0, "The model has 10 free parameters for 9"],
  ])("says why in %j with %d thresholds", (model, thresholds, reason) => {
    expect(problems(model, { thresholds })).toContain(reason);
  });

  it("knows residual variances under theta", () => {
    const options = { thresholds: 2, parameterization: "theta" } as const;
    expect(problems("f =~ x1 + x2 + x3 + x4; x1 ~~ NA*x1", options)).toContain(
      "The residual variance of item “x1” and its loading and thresholds are not jointly identified",
    );
  });

  it("says in which group", () => {
    expect(problems("f =~ x1 + x2 + x3 + x4; f ~~ c(1, NA)*f", { thresholds: 0, groups })).toBe(
      "In group south: Factor “f” has no scale: fix its variance (f ~~ 1*f) or a loading (f =~ 1*x1).",
    );
    expect(problems("f =~ x1 + x2 + x3 + x4; f ~~ NA*f", { thresholds: 0, groups })).toMatch(
      /^Factor “f”[^:]*: [^:]*$/,
    );
  });

  it("takes equal loadings over groups as a unit, equal thresholds as a place", () => {
    const loadings = "f =~ a*x1 + b*x2 + c3*x3 + d*x4; f ~~ c(1, NA)*f";
    expect(problems(loadings, { thresholds: 1, groups })).toBe("");
    const thresholds = "x1 | t*t1; x2 | u*t1; x3 | v*t1; x4 | w*t1; f ~ c(0, NA)*1";
    expect(problems(`${loadings}; ${thresholds}`, { thresholds: 1, groups })).toBe("");
  });

  it("names the parameters where it knows no reason", () => {
    const hidden = "f =~ x1 + x2 + x3 + x4 + x5 + x6; g =~ x1 + x2 + x3 + x4 + x5 + x6";
    const text = problems(hidden, { thresholds: 3 });
    expect(text).toContain("No data would identify these parameters: f =~ x1, f =~ x2");
    expect(text).toContain("f ~~ g");
    // Two restrictions fix the rotation of two factors.
    expect(problems(`${hidden}; f =~ 0*x6; g =~ 0*x1`, { thresholds: 3 })).toBe("");
  });

  it("knows that scale, mean and variance of binary items ask too much of two items (Wu & Estabrook 2016)", () => {
    const scalar = (items: string): string => {
      const table = tableOf(`f =~ ${items}`, { thresholds: 1, groups });
      const constrained = constrain(table, ({ lhs, op, rhs, group }) => {
        if (op === "=~" || op === "|") return { equal: `${lhs} ${op} ${rhs}` };
        return group === 1 && (op === "~*~" || lhs === "f") ? { free: true } : null;
      });
      return identificationProblems(constrained).join(" ");
    };
    expect(scalar("x1 + x2 + x3 + x4")).toBe("");
    expect(scalar("x1 + x2")).not.toBe("");
  });

  it("judges twelve groups", () => {
    const many = Array.from({ length: 12 }, (_, g) => `g${g}`);
    const table = tableOf("f =~ x1 + x2 + x3 + x4; g =~ x5 + x6 + x7 + x8 + x9", {
      thresholds: 1,
      groups: many,
    });
    expect(identificationProblems(table)).toEqual([]);
  });
});
