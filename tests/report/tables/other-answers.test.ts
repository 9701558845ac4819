import { describe, expect, it } from "vitest";
import { answersTable } from "../../../src/report/confirmatory/confirmatory";
import { exampleAnalysis } from "../../support/example-analysis";

describe("tables of the same with other answers", () => {
  it("have a model's figures one under the other", () => {
    const table = answersTable(exampleAnalysis());
    expect(table?.title).toBe("Models refitted to the original categories");
    const rows = table?.rows ?? [];
    const two = rows.filter(({ model }) => model === "Two factors");
    expect(two.map(({ answers }) => answers)).toEqual(["yes or no", "original categories"]);
    expect(two[1]).toMatchObject({ cfi: 0.991, rmsea: 0.021, lowest: 0.55, highest: 0.83, factors: ".71" });
    expect(table?.notes.join(" ")).toContain(
      "The analysis of the original categories excludes i: people with rare answers to it",
    );
    const one = rows.find(
      ({ model, answers }) => model === "One factor" && answers === "original categories",
    );
    expect(one).toMatchObject({ cfi: null, rmsea: null, lowest: null, factors: null });
  });

  it("are left out where answers can be analyzed in one way only", () => {
    const analysis = { ...exampleAnalysis(), robustness: { answers: null, alternatives: [] } };
    expect(answersTable(analysis)).toBeNull();
  });
});
