import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis";
import { measureById } from "../../src/measures/built-in";
import { pilotMeasure } from "../../src/simulation/pilot-population";
import { inRepository } from "../support/cli";

const pilot: Analysis = JSON.parse(readFileSync(inRepository("tests/reference/pilot.json"), "utf8"));
const measure = measureById("disrupting-harm");

/** The population of a three-factor pilot whose factors correlate so, and whose first loading is as given. */
function population(matrix: number[][], loading: number) {
  const cfa = pilot.cfa.map((model) => ({
    ...model,
    factorCorrelations: { names: model.factorCorrelations?.names ?? [], matrix },
    estimates: model.estimates.map((row) =>
      row.op === "=~" && row.rhs === "f" ? { ...row, std: loading } : row,
    ),
  }));
  const options = { structure: "three-factor", file: "pilot.json" };
  return pilotMeasure({ ...pilot, cfa }, measure, options).population!;
}

const usual = [
  [1, 0.5, 0.4],
  [0.5, 1, 0.3],
  [0.4, 0.3, 1],
];
// Positive definite before it was rounded to three decimals.
const rounded = [
  [1, 0.963, 0.967],
  [0.963, 1, 0.861],
  [0.967, 0.861, 1],
];

describe("pilotMeasure", () => {
  it("takes figures as they are", () => {
    const { source, structures } = population(usual, 0.7);
    expect(source).not.toContain("shrunk");
    expect(structures["three-factor"]?.loadings.exploitation?.f).toBe(0.7);
    expect(structures["three-factor"]?.correlations[0]?.[2]).toBe(0.5);
  });

  it.each([
    ["correlations", rounded, 0.7, 0.999],
    ["a loading", usual, 1, 0.999],
  ])("shrinks %s that rounding made impossible, and says so", (_what, matrix, loading, factor) => {
    const { source, structures } = population(matrix, loading);
    expect(source).toContain("as rounded, are inadmissible: they were shrunk by 0.1%.");
    expect(structures["three-factor"]?.loadings.exploitation?.f).toBeCloseTo(loading * factor, 12);
    expect(structures["three-factor"]?.correlations[0]?.[2]).toBeCloseTo(matrix[0]![1]! * factor, 12);
  });

  it("refuses what no rounding makes", () => {
    expect(() => population(usual, 1.02)).toThrow(/a standardized loading lies between -1 and 1/);
    expect(() =>
      population(
        [
          [1, 0.9, -0.9],
          [0.9, 1, 0.9],
          [-0.9, 0.9, 1],
        ],
        0.7,
      ),
    ).toThrow(/positive definite/);
  });
});
