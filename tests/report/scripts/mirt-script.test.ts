import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../src/analysis/analysis";
import type { IrtResult } from "../../../src/irt/model/irt-result";
import { disruptingHarm } from "../../../src/measures/built-in/disrupting-harm";
import { parseMeasure } from "../../../src/measures/measure";
import { mirtScript } from "../../../src/report/scripts/mirt-script";
import { exampleAnalysis } from "../../support/example-analysis";
import { hostileAnalysis, MARK } from "../../support/hostile-analysis";

const analysis = exampleAnalysis();

function scriptOf(change: (result: IrtResult) => Partial<IrtResult>, own: Analysis = analysis): string {
  const irt = own.irt.map((result) => ({ ...result, ...change(result) }));
  return mirtScript({ ...own, irt }, disruptingHarm) ?? "";
}

const script = scriptOf(() => ({}));

describe("mirtScript", () => {
  it("names each model's items by their place on each factor", () => {
    const two = analysis.irt.find(({ factors }) => factors.length === 2);
    const places = two?.factors.map((_, f) =>
      two.items.flatMap(({ a }, j) => (a[f] === 0 ? [] : [j + 1])).join(", "),
    );
    expect(script).toContain(`factors = list(${places?.map((own) => `c(${own})`).join(", ")})`);
    expect(script).toContain('covariances = c("F1*F2"), quadrature = "grid", points = 31');
    expect(script).toContain('covariances = character(0), quadrature = "grid", points = 61');
  });

  it("frees the variances of a Rasch model", () => {
    const text = scriptOf(({ factors }) => (factors.length === 1 ? { model: "Rasch" } : {}));
    expect(text).toContain('type = "Rasch"');
    expect(text).toContain('covariances = c("F1*F1")');
  });

  it("names other models as mirt does, with their priors", () => {
    const text = scriptOf(() => ({ model: "rating scale" }));
    expect(text).toContain('type = "rsm"');
    expect(text).toContain('covariances = c("F1*F1")');
    expect(text).not.toContain("priors = ");
    expect(scriptOf(() => ({ model: "3PL" }))).toContain('priors = c("(1-9, g, norm, -1.4, 0.5)")');
  });

  it("leaves the points to mirt where they are not a grid's", () => {
    const text = scriptOf(() => ({ quadrature: { kind: "quasi-Monte-Carlo", points: 3000 } }));
    expect(text).toContain('quadrature = "quasi-Monte-Carlo", points = NULL');
    expect(text).not.toMatch(/points = \d/);
  });

  it("numbers a bifactor model's specific factors from 1, with none for items of the general one alone", () => {
    const two = analysis.irt.find(({ factors }) => factors.length === 2)!;
    const general = { id: "g", label: "General", items: two.items.map(({ id }) => id) };
    const items = two.items.map((item, j) => ({
      ...item,
      a: [1, j > 0 && j < 4 ? 1 : 0, j > 4 ? 1 : 0],
    }));
    const factors = [general, ...two.factors];
    const names = factors.map(({ id }) => id);
    const zero = names.map((_, f) => names.map((__, g) => Number(f === g)));
    const none = names.map(() => names.map(() => null));
    const factorCorrelations = { ...two.factorCorrelations, names, matrix: zero, standardErrors: none };
    const result = { ...two, kind: "bifactor" as const, items, factors, factorCorrelations };
    const text = mirtScript({ ...analysis, irt: [result] }, disruptingHarm) ?? "";
    const numbers = items.map((_, j) => (j > 0 && j < 4 ? "1" : j > 4 ? "2" : "NA")).join(", ");
    expect(text).toContain(`specific = c(${numbers})`);
    expect(text).toContain("covariances = character(0)");
  });

  it("is none without a model", () => {
    expect(mirtScript({ ...analysis, irt: [] }, disruptingHarm)).toBeNull();
  });

  it("has its brackets and quotes in pairs, whatever the labels", () => {
    const measure = parseMeasure({
      id: "hostile",
      items: [..."ab"].map((id) => ({
        id,
        column: `"); system("${MARK}"); c("${id}\\`,
        categories: [{ code: 1 }, { code: 2 }],
      })),
    });
    const hostile = hostileAnalysis();
    const text = mirtScript({ ...hostile, data: { ...hostile.data, items: ["a", "b"] } }, measure) ?? "";
    expect(text).toContain(MARK);
    const code = text.replace(/"(?:\\[^\n]|[^"\\\n])*"|'(?:\\[^\n]|[^'\\\n])*'|#[^\n]*/g, "");
    expect(code).not.toContain(MARK);
    expect(code).not.toMatch(/["']/);
    for (const [open, close] of ["()", "[]", "{}"]) {
      expect(code.split(open ?? "").length).toBe(code.split(close ?? "").length);
    }
  });
});
