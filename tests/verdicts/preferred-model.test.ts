import { describe, expect, it } from "vitest";
import type { DifferenceTest } from "../../src/factor/cfa/cfa-result";
import { type FitVerdict, fitByConventions, type JudgedCfa, judgedFit } from "../../src/verdicts/judged-fit";
import { highCorrelations, judgedComparison } from "../../src/verdicts/preferred-model";
import { exampleAnalysis } from "../support/example-analysis";

const { cfa, comparison } = exampleAnalysis();
const [one, two, three] = cfa as [JudgedCfa, JudgedCfa, JudgedCfa];
const fitting = (model: JudgedCfa, verdict: FitVerdict | null, cfi = model.fit.reported.cfi): JudgedCfa => ({
  ...model,
  limits: { ...model.limits, verdict },
  fit: { ...model.fit, reported: { ...model.fit.reported, cfi } },
});
const tests = [
  ...comparison!.tests,
  ...comparison!.tests.slice(0, 1).map((test) => ({ ...test, from: "three-factor" })),
];
const preferred = (models: readonly JudgedCfa[], between: readonly DifferenceTest[] = tests) =>
  judgedComparison({ models: comparison!.models, tests: between }, models).verdict.preferred;

describe("judgedComparison", () => {
  it("prefers the simplest model that no other is clearly better than", () => {
    expect(preferred([one, two, three])).toBe("two-factor");
    expect(preferred([fitting(one, "fits", 0.995), two, three])).toBe("one-factor");
    expect(preferred([one, fitting(two, "fits-closely"), three])).toBe("three-factor");
  });

  it("prefers the best of models that do not fit, and tells that it does not", () => {
    const poor = [fitting(one, "does-not-fit", 0.51), fitting(two, "does-not-fit", 0.82)];
    const { verdict } = judgedComparison({ ...comparison!, models: ["two-factor", "one-factor"] }, poor);
    expect(verdict.preferred).toBe("two-factor");
    expect(verdict.reasons).toContainEqual(
      expect.objectContaining({ structure: "two-factor", code: "poor-fit" }),
    );
  });

  it("does not prefer a model that fits no better by the test, or that has no solution", () => {
    const unclear = tests.map((test) => ({ ...test, p: 0.4 }));
    expect(preferred([one, two, three], unclear)).toBe("one-factor");
    expect(preferred([one, { ...two, admissible: false }, three])).toBe("three-factor");
    expect(preferred([one, two, three].map((model) => ({ ...model, converged: false })))).toBeNull();
  });

  it("tells of a two-item factor and of scores that are not reliable", () => {
    const { reasons } = judgedComparison(comparison!, cfa).verdict;
    const codes = reasons.filter(({ structure }) => structure === "three-factor").map(({ code }) => code);
    expect(codes).toEqual(["good-fit", "low-reliability", "two-item-factor", "better-than-simpler"]);
  });
});

describe("highCorrelations", () => {
  const correlating = (value: number, error: number | null) => ({
    ...two,
    factorCorrelations: {
      names: two.factorCorrelations!.names,
      matrix: [
        [1, value],
        [value, 1],
      ],
      standardErrors: [
        [null, error],
        [error, null],
      ],
    },
  });
  it("decides by the interval, not by the point", () => {
    expect(highCorrelations(correlating(0.869, 0.0103))).toEqual([]);
    const [found] = highCorrelations(correlating(0.9, 0.01));
    expect(found?.interval[0]).toBeCloseTo(0.878, 2);
    expect(found?.interval[1]).toBeCloseTo(0.918, 2);
    expect(highCorrelations(correlating(-0.9, 0.01))).toHaveLength(1);
    expect(highCorrelations(correlating(0.99, null))).toEqual([]);
  });
});

describe("judgedFit", () => {
  it("takes the limits made for the model, and conventions without them", () => {
    expect(judgedFit(two)).toEqual({ verdict: "fits", by: "limits" });
    expect(judgedFit(fitting(two, null))).toEqual({ verdict: "fits", by: "conventions" });
    expect(judgedFit({ ...two, converged: false }).verdict).toBeNull();
  });

  it.each([
    [0.95, 0.06, 0.08, "fits"],
    [0.949, 0.06, 0.08, "fits-closely"],
    [0.99, 0.061, 0.02, "fits-closely"],
    [0.9, 0.08, 0.08, "fits-closely"],
    [0.899, 0.02, 0.02, "does-not-fit"],
    [0.99, 0.081, 0.02, "does-not-fit"],
    [0.99, 0.02, 0.081, "does-not-fit"],
    [null, 0.02, 0.02, null],
    [0.99, null, 0.02, null],
  ] as const)("takes CFI and TLI %s, RMSEA %s and SRMR %s for %s", (cfi, estimate, srmr, verdict) => {
    const rmsea = estimate === null ? null : { estimate, low: 0, high: 1 };
    const reported = { ...two.fit.reported, cfi, tli: cfi, rmsea };
    expect(fitByConventions({ ...two.fit, srmr, reported })).toBe(verdict);
  });
});
