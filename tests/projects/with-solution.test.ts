import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis";
import type { AnalysisPart } from "../../src/analysis/analysis-parts";
import { withSolution } from "../../src/project/with-solution";

/** What is computed for some parts, where the declared structure fits or not. */
function computed(
  parts: readonly AnalysisPart[],
  verdict: "fits" | "does-not-fit",
  settings: { readonly askedOnly?: boolean; readonly workingModel?: "exploratory" } = {},
): readonly (readonly AnalysisPart[])[] {
  const asked: (readonly AnalysisPart[])[] = [];
  withSolution(parts, (own) => {
    asked.push(own);
    const model = { structure: "one", converged: true, admissible: true, verdict: { code: verdict } };
    return {
      cfa: [model],
      measure: { structures: [{ id: "one" }] },
      settings: { askedOnly: false, workingModel: null, ...settings },
    } as unknown as Analysis;
  });
  return asked;
}

describe("an analysis of some parts", () => {
  it("computes what rests on the models once, whether or not a declared structure fits", () => {
    expect(computed(["invariance", "dif"], "does-not-fit")).toEqual([
      ["shortForm"],
      ["exploratory", "invariance", "dif"],
    ]);
    expect(computed(["invariance", "dif"], "fits")).toEqual([["shortForm"], ["invariance", "dif"]]);
  });

  it("adds the factor solution where the user asked for it", () => {
    const asked = computed(["irt"], "fits", { workingModel: "exploratory" });
    expect(asked.at(-1)).toEqual(["exploratory", "irt"]);
  });

  it("computes parts that rest on no model, or already have the solution, directly", () => {
    expect(computed(["prevalence"], "does-not-fit")).toEqual([["prevalence"]]);
    expect(computed(["exploratory", "irt"], "does-not-fit")).toEqual([["exploratory", "irt"]]);
  });

  it("begins with all parts where the models are among them", () => {
    expect(computed(["confirmatory"], "fits")).toEqual([["confirmatory"]]);
    expect(computed(["confirmatory"], "does-not-fit")).toHaveLength(2);
  });
});
