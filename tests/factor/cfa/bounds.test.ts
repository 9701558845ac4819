import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { cfa } from "../../../src/factor/cfa/cfa";
import type { Measure } from "../../../src/measures/measure";
import { readModel } from "../../../src/measures/model-syntax/parse-model";
import { structuresOf } from "../../../src/measures/structure";
import structural from "../../reference/structural.json";

const { school, ...numbers } = structural.data.holzinger;
const table = fromAnswers({
  items: Object.fromEntries(Object.entries(numbers).map(([id, values]) => [id, values.map(Number)])),
  scale: "continuous",
  groups: { school },
});
const fitted = (model: string, by?: string) =>
  cfa(table, model, { missing: "listwise", estimator: "ML", scaling: "first-loading", by });

describe("bounds lower() and upper()", () => {
  it("hold parameters where lavaan 0.6-19 holds them", () => {
    const one = fitted("f =~ x1 + lower(0.7)*x2 + x3 + x4");
    expect(one.estimates.filter(({ op }) => op === "=~").map(({ est }) => est?.toFixed(3))).toEqual([
      "1.000",
      "0.700",
      "0.811",
      "0.575",
    ]);
    expect(one.fit.standard.chiSquare).toBeCloseTo(13.50153, 4);
    expect(one.fit.standard.df).toBe(2);
    expect(one.warnings.map(({ code }) => code)).toContain("at-bounds");
    const two = fitted("f =~ x1 + lower(0.7)*x2 + x3 + x4\nx1 ~~ upper(0.5)*x1");
    expect(two.estimates.map(({ est }) => est?.toFixed(3)).slice(0, 5)).toEqual([
      "1.000",
      "0.700",
      "0.731",
      "0.550",
      "0.500",
    ]);
    expect(two.fit.standard.chiSquare).toBeCloseTo(15.75253, 4);
  });

  it("change nothing that lies within them", () => {
    const free = fitted("f =~ x1 + x2 + x3 + x4");
    const within = fitted("f =~ x1 + lower(-1)*upper(2)*x2 + x3 + x4");
    within.estimates.forEach(({ est, se }, k) => {
      expect(est).toBeCloseTo(free.estimates[k]!.est!, 6);
      if (se !== null) expect(se).toBeCloseTo(free.estimates[k]!.se!, 6);
    });
  });

  it("apply to each group, or as c() says, without holding groups equal", () => {
    const groups = fitted("f =~ x1 + c(NA, 0.9)*x2 + lower(c(NA, 0.9))*x3 + x4", "school");
    const loadings = groups.estimates.filter(({ op, rhs }) => op === "=~" && rhs === "x3");
    expect(new Set(loadings.map(({ est }) => est?.toFixed(4))).size).toBe(2);
    expect(loadings[1]?.est).toBeGreaterThanOrEqual(0.9 - 1e-6);
  });

  it("belong to the structural model of a declared structure, whose measurement part has none", () => {
    const model = "f =~ x1 + lower(c(0, NA))*upper(2)*x2 + x3";
    const [structure] = structuresOf({
      structures: { s: { label: "s", labels: {}, model } },
    } as unknown as Measure);
    expect(structure?.structural).toBe(model);
    expect(structure?.model).not.toMatch(/lower|upper/);
  });

  it("are refused where they contradict each other", () => {
    expect(() => readModel("f =~ a + lower(1)*lower(2)*b + c")).toThrow(/two lower bounds/);
  });
});
