import { describe, expect, it } from "vitest";
import type { FitCode } from "../../src/factor/model/fit-code";
import { declaredStructure } from "../../src/verdicts/declared-structure";
import { exampleAnalysis } from "../support/example-analysis";
import { judgedAs } from "../support/fit-verdicts";

const { cfa, structures, comparison, reliability } = exampleAnalysis();
const id = "two-factor";
const model = cfa.find(({ structure }) => structure === id)!;
const pattern = structures.find(({ structure }) => structure === id)!;
const scales = reliability.filter(({ structure }) => structure === id);
const fitting = (verdict: FitCode) => judgedAs(model, verdict);
const code = (found: Partial<Parameters<typeof declaredStructure>[0]>): string =>
  declaredStructure({ pattern, model, comparison, scales, recommended: 2, ...found }).code;

describe("declaredStructure", () => {
  it.each([
    ["fits", "reproduced", "supported"],
    ["not-contradicted", "reproduced", "supported"],
    ["approximate", "reproduced", "supported"],
    ["fits", "partly reproduced", "partly"],
    ["fits", "not reproduced", "partly"],
    ["does-not-fit", "reproduced", "partly"],
    ["does-not-fit", "not reproduced", "not shown"],
    ["doubtful", "reproduced", "partly"],
    ["doubtful", "not reproduced", "not shown"],
    ["not-testable", "reproduced", "partly"],
  ] as const)("takes a model that %s with a pattern %s for %s", (verdict, shown, expected) => {
    expect(code({ model: fitting(verdict), pattern: { ...pattern, verdict: shown } })).toBe(expected);
  });

  it("does not call one factor partly shown that does not fit: nearly any items load on one", () => {
    const one = { ...fitting("does-not-fit"), factors: model.factors.slice(0, 1) };
    expect(code({ model: one })).toBe("not shown");
  });

  it("is supported only where no other model is preferred and every factor can be scored", () => {
    const verdict = { ...comparison!.verdict, preferred: "three-factor" };
    expect(code({ comparison: { ...comparison!, verdict } })).toBe("partly");
    const weak = scales.map((scale) => ({
      ...scale,
      alpha: 0.5,
      alphaInterval: [0.45, 0.55] as const,
      alphaBootstrapInterval: null,
    }));
    expect(code({ scales: weak })).toBe("partly");
    const open = weak.map((scale) => ({ ...scale, alphaInterval: [0.45, 0.62] as const }));
    expect(code({ scales: open })).toBe("supported");
  });

  it("is not shown where no common factor was found, and a factor with an alpha below 0 is weak", () => {
    expect(code({ recommended: 0 })).toBe("not shown");
    const below = scales.map((scale) => ({ ...scale, alpha: null, outside: { alpha: "below-0" as const } }));
    const { weak } = declaredStructure({ pattern, model, comparison, scales: below, recommended: 2 });
    expect(weak.map(({ alpha }) => alpha)).toEqual(scales.map(() => null));
  });

  it("makes up for an improper exploratory solution by a proper model", () => {
    const improper = {
      ...pattern,
      verdict: "partly reproduced" as const,
      hitRate: 1,
      reasons: [{ code: "heywood", of: null, items: ["a"] } as const],
    };
    expect(code({ pattern: improper })).toBe("supported");
    expect(code({ pattern: improper, model: { ...model, admissible: false } })).toBe("partly");
  });

  it("goes by the pattern alone where there is no model, and tells nothing without either", () => {
    const none = { model: null, comparison: null };
    expect(code(none)).toBe("supported");
    expect(code({ ...none, pattern: { ...pattern, verdict: "not reproduced" } })).toBe("not shown");
    expect(code({ ...none, pattern: null })).toBe("not testable");
  });
});
