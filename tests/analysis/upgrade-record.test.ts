import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis";
import { upgradeRecord } from "../../src/analysis/upgrade-record";
import { exampleAnalysis } from "../support/example-analysis";

const FIT = {
  reported: {
    version: "naive",
    testable: true,
    chiSquare: 12.5,
    df: 8,
    p: 0.13,
    cfi: 0.98,
    tli: 0.97,
    rmsea: { estimate: 0.04, low: 0, high: 0.07, closeFitP: 0.6 },
  },
  chiSquare: 12.5,
  df: 8,
  p: 0.13,
  cfi: 0.98,
  tli: 0.97,
  rmsea: [0.04, 0, 0.07],
  closeFitP: 0.6,
  chiSquareScaled: null,
  cfiScaled: null,
  rmseaScaled: null,
  cfiRobust: 0.97,
  rmseaRobust: [0.05, 0.01, 0.08],
  baseline: { chiSquare: 200, df: 15, chiSquareScaled: null, dfScaled: null, scale: null, shift: null },
  srmr: 0.03,
};

describe("upgradeRecord", () => {
  it("nests the fit of earlier versions by version, with the ends of the RMSEA's interval by name", () => {
    const { cfa } = upgradeRecord({ schema: "itemwise/analysis@2", cfa: [{ fit: FIT }] }) as {
      readonly cfa: readonly unknown[];
    };
    const standard = {
      chiSquare: 12.5,
      df: 8,
      p: 0.13,
      cfi: 0.98,
      tli: 0.97,
      rmsea: { estimate: 0.04, low: 0, high: 0.07 },
      closeFitP: 0.6,
    };
    expect(cfa).toEqual([
      {
        bifactor: null,
        bootstrap: null,
        moreFit: null,
        residuals: [],
        multivariateNormality: null,
        fit: {
          reported: { ...standard, version: "standard", testable: true },
          standard,
          scaled: null,
          robust: {
            cfi: 0.97,
            tli: null,
            rmsea: { estimate: 0.05, low: 0.01, high: 0.08 },
            closeFitP: null,
          },
          baseline: { standard: { chiSquare: 200, df: 15 }, scaled: null },
          srmr: 0.03,
          logLikelihood: null,
          aic: null,
          bic: null,
        },
      },
    ]);
  });

  it("recommends the number that led where two rules disagreed", () => {
    const upgraded = (suggested: number | null, range: readonly number[]) =>
      upgradeRecord({
        schema: "itemwise/analysis@2",
        retention: { verdict: "partly", suggested, range, tests: { factors: 3 } },
        structures: [{ reasons: [{ code: "number-of-factors", suggested }] }],
      });
    expect(upgraded(null, [2, 3])).toMatchObject({
      retention: { recommended: 3, reason: "rules-differ", needed: null, candidates: [] },
      structures: [{ reasons: [{ code: "number-of-factors", recommended: null }] }],
    });
    expect(upgraded(null, [2, 4])).toMatchObject({ retention: { recommended: 2 } });
    expect(upgraded(4, [4, 4])).toMatchObject({ retention: { recommended: 4 } });
  });

  it("gives the steps of invariance their fit, and none where they have no solution", () => {
    const step = {
      name: "scalar",
      df: 9,
      problem: null,
      chiSquare: 10,
      chiSquareScaled: 8,
      cfiScaled: 0.9,
      rmseaScaled: [0.05, 0.02, 0.08],
      srmr: 0.02,
    };
    const upgraded = upgradeRecord({
      schema: "itemwise/analysis@1",
      invariance: [
        {
          steps: [step, { ...step, problem: "no solution" }],
          tests: [{ indices: "naive" }],
          partial: { releases: [{ lhs: "f", cfiScaled: 0.91, rmseaScaled: 0.05 }] },
        },
      ],
    });
    const scaled = {
      chiSquare: 8,
      df: 9,
      cfi: 0.9,
      tli: null,
      rmsea: { estimate: 0.05, low: 0.02, high: 0.08 },
    };
    const fit = {
      reported: { ...scaled, version: "scaled", testable: true },
      standard: { df: 9, chiSquare: 10 },
      scaled,
      robust: null,
      srmr: 0.02,
    };
    expect(upgraded).toMatchObject({
      schema: "itemwise/analysis@3",
      invariance: [
        {
          steps: [
            { name: "scalar", df: 9, fit },
            { name: "scalar", df: 9, fit: null },
          ],
          tests: [{ indices: "standard" }],
          partial: { releases: [{ lhs: "f", cfi: 0.91, rmsea: 0.05 }] },
        },
      ],
    });
    expect(JSON.stringify(upgraded)).not.toMatch(/Scaled|Robust|naive/);
  });

  it("keeps what the steps of invariance mean", () => {
    const step = {
      name: "configural",
      equal: [],
      df: 8,
      problem: null,
      converged: true,
      identified: true,
      scale: 0.9,
      admissible: true,
      chiSquareScaled: 9,
      pScaled: 0.34,
      cfiScaled: 0.99,
      rmseaScaled: [0.02, 0, 0.05],
      srmr: 0.02,
    };
    const earlier = { schema: "itemwise/analysis@2", invariance: [{ steps: [step] }] };
    const { invariance } = upgradeRecord(earlier) as Pick<Analysis, "invariance">;
    expect(invariance[0]).toMatchObject({ baseline: { code: "not-contradicted" }, change: "configural" });
    const poor = { ...earlier, invariance: [{ steps: [{ ...step, cfiScaled: 0.8, pScaled: 0.001 }] }] };
    const upgraded = upgradeRecord(poor) as Pick<Analysis, "invariance">;
    expect(upgraded.invariance[0]).toMatchObject({ baseline: { code: "does-not-fit" }, holds: null });
  });

  it("reads the spelling of version 1, and leaves its sentences out", () => {
    const first = {
      schema: "itemwise/analysis@1",
      settings: { measure: "m", categories: "dichotomised" },
      structures: [{ id: "two", reasons: ["because"] }],
      reliability: [{ alphaIntervalMethod: "linearised" }],
    };
    expect(upgradeRecord(first)).toMatchObject({
      schema: "itemwise/analysis@3",
      settings: { measure: "m", categories: "dichotomized" },
      structures: [{ id: "two", reasons: [] }],
      reliability: [{ descriptives: null, alphaIntervalMethod: "linearized", uses: null, outside: {} }],
    });
  });

  it("leaves this version and anything else as they are", () => {
    const analysis = exampleAnalysis();
    expect(upgradeRecord(analysis)).toBe(analysis);
    for (const other of [null, "text", [1], { schema: "itemwise/analysis@4" }, {}])
      expect(upgradeRecord(other)).toBe(other);
  });
});
