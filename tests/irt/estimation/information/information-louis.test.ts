import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../../../src/data/answers/pattern-table";
import { selectItems } from "../../../../src/data/transform/select";
import { chooseEStep } from "../../../../src/irt/estimation/choose-e-step";
import { differencedInformation } from "../../../../src/irt/estimation/estimate-covariance";
import { louisInformation } from "../../../../src/irt/estimation/information/information-louis";
import { prepareLikelihood } from "../../../../src/irt/estimation/likelihood";
import { type IrtModelSpec, irtItems, usedCategories } from "../../../../src/irt/model/irt-model";
import { irtPatterns, startingValues } from "../../../../src/irt/model/irt-patterns";
import { parameterValues } from "../../../../src/irt/model/model-layout";
import { irtModel } from "../../../../src/irt/model/structure-to-model";
import { nineTable } from "../../../support/table";

type Spec = Partial<Omit<IrtModelSpec, "items">> & { by?: string };

/** Both ways to the information, away from any maximum. */
function both(
  table: PatternTable,
  { by, ...spec }: Spec,
  quadrature: "grid" | "quasi-Monte-Carlo" | "adaptive" = "grid",
): [Float64Array | null, Float64Array | null] {
  const used = usedCategories(table).table;
  const model = irtModel({ items: irtItems(used), structure: { kind: "one factor" }, ...spec });
  const patterns = irtPatterns(used, model, by ?? null);
  const starts = startingValues(model, patterns.groups, 1).map((value, i) => value + 0.02 * (i % 7));
  const points = { grid: undefined, "quasi-Monte-Carlo": 300, adaptive: 5 }[quadrature];
  const choice = { kind: quadrature, points, seed: 1 } as const;
  const prepare = chooseEStep(model, choice, parameterValues(model, starts));
  const likelihood = prepareLikelihood(
    model,
    patterns.groups.map((own, group) => prepare(own, group)),
  );
  return [
    louisInformation(likelihood, starts)?.information ?? null,
    differencedInformation(likelihood, starts),
  ];
}

const sexes = { groups: ["1", "2"], by: "sex" };

describe("louisInformation", () => {
  const binary = nineTable("binary", { groups: true });
  it.each<[string, PatternTable, Spec]>([
    ["two categories, answers missing", binary, {}],
    ["equal slopes and a free variance", binary, { name: "Rasch" }],
    ["groups with free means and variances", binary, { ...sexes, equal: [..."abcdefghi"] }],
    ["groups with items of their own", binary, { ...sexes, equal: [..."abcd"] }],
    ["ordered categories", nineTable("ordinal"), {}],
    ["groups without equal items", binary, { ...sexes, equal: [] }],
    ["asymptotes", binary, { name: "4PL" }],
    ["partial credit", nineTable("ordinal"), { name: "generalized partial credit" }],
    ["rating scale", nineTable("ordinal"), { name: "rating scale" }],
    ["nominal", nineTable("ordinal"), { name: "nominal" }],
    [
      "nominal in groups",
      nineTable("ordinal", { groups: true }),
      { ...sexes, name: "nominal", equal: [..."abc"] },
    ],
    ["priors", binary, { priors: { slope: { kind: "lognormal", mean: 0, sd: 0.5 } } }],
  ])("is the differenced gradient: %s", (_, table, spec) => {
    const [exact, differenced] = both(table, spec);
    expect(exact).not.toBeNull();
    const largest = Math.max(...(differenced ?? []));
    // The differences have some eight digits.
    exact?.forEach((value, at) => {
      expect(Math.abs(value - differenced![at]!)).toBeLessThan(1e-7 * largest);
    });
  });

  const ofFour = selectItems(nineTable("ordinal"), [..."adfg"]);
  const several = (model: string): Spec => ({ structure: { kind: "confirmatory", model } });
  it.each<[string, PatternTable, Spec]>([
    ["two categories, answers missing", binary, several("one =~ a+b+c; two =~ d+e+f; three =~ g+h+i")],
    ["items on two factors", binary, several("one =~ a+b+c+d; two =~ c+d+e+f+g+h+i")],
    ["equal and fixed slopes", binary, several("one =~ L*a+L*b+c; two =~ 1*d+e+f+g+h+i; one ~~ 0.5*two")],
    ["ordered categories", nineTable("ordinal"), several("one =~ a+b+c; two =~ d+e+f+g+h+i")],
    [
      "groups with free means and variances",
      binary,
      { ...sexes, equal: [..."abcdefgi"], ...several("one =~ a+b+c+d; two =~ d+e+f+g+h+i") },
    ],
    ["nominal", ofFour, { ...several("x =~ a + d; y =~ d + f + g"), name: "nominal" }],
    ["every item on every factor", binary, { structure: { kind: "exploratory", factors: 2 } }],
  ])("is the differenced gradient at points of several factors: %s", (_, table, spec) => {
    const [exact, differenced] = both(table, spec, "quasi-Monte-Carlo");
    expect(exact).not.toBeNull();
    const largest = Math.max(...(differenced ?? []));
    exact?.forEach((value, at) => {
      expect(Math.abs(value - differenced![at]!)).toBeLessThan(1e-7 * largest);
    });
  });

  const structure = {
    kind: "confirmatory",
    model: "x =~ a + b + c\ny =~ d + e\nz =~ f + g + h + i",
  } as const;
  it.each<[string, PatternTable, Spec]>([
    ["three factors", binary, { structure }],
    ["groups with free means and covariances", binary, { structure, ...sexes, equal: [..."abcdefghi"] }],
    ["ordered categories", selectItems(nineTable("ordinal"), [..."abcdefghi"]), { structure }],
    [
      "rating scale",
      selectItems(nineTable("ordinal"), [..."abcdefghi"]),
      { structure, name: "rating scale" },
    ],
    ["equal slopes across factors", binary, several("x =~ L*a+b+c; y =~ L*d+e; z =~ f+g+h+L*i")],
    ["four factors", binary, several("x =~ a+b; y =~ c+d; z =~ e+f; w =~ g+h+i")],
  ])("is the differenced gradient on a grid where each item loads on one factor: %s", (_, table, spec) => {
    const [exact, differenced] = both(table, spec, "grid");
    expect(exact).not.toBeNull();
    const largest = Math.max(...(differenced ?? []));
    exact?.forEach((value, at) => {
      expect(Math.abs(value - differenced![at]!)).toBeLessThan(1e-7 * largest);
    });
  });

  it.each<[string, PatternTable, Spec]>([
    ["three factors", binary, { structure }],
    ["groups with free means and covariances", binary, { structure, ...sexes, equal: [..."abcdefghi"] }],
    ["ordered categories", selectItems(nineTable("ordinal"), [..."abcdefghi"]), { structure }],
    ["asymptotes", binary, { structure, name: "3PL" }],
    ["nominal", ofFour, { ...several("x =~ a + d; y =~ f + g"), name: "nominal" }],
  ])("is the differenced gradient at points of patterns' own: %s", (_, table, spec) => {
    const [exact, differenced] = both(table, spec, "adaptive");
    expect(exact).not.toBeNull();
    const largest = Math.max(...(differenced ?? []));
    exact?.forEach((value, at) => {
      expect(Math.abs(value - differenced![at]!)).toBeLessThan(1e-7 * largest);
    });
  });
});
