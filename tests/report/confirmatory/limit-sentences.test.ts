import { describe, expect, it } from "vitest";
import { limitSentences } from "../../../src/report/confirmatory/limit-sentences";
import type { FitLimits } from "../../../src/verdicts/fit-limits";
import { exampleAnalysis } from "../../support/example-analysis";

const [one, two] = exampleAnalysis().cfa;
const merged = { kind: "merged-factors", of: ["exploitation", "abuse"], size: 0.7 } as const;
const found: FitLimits = {
  ...{ verdict: "fits", problem: null, rmsea: 0.004, ifTrue: 0.007, ifFalse: 0.028 },
  ...{ alternative: merged, effectiveN: 4000, draws: 500 },
};
const of = (limits: Partial<FitLimits>, model = two!) =>
  limitSentences({ cfa: [{ ...model, limits: { ...found, ...limits } }] });

describe("limitSentences", () => {
  it("give the verdict, the figure and both of its limits", () => {
    const factors = two!.factors.map(({ id }) => id) as [string, string];
    const [text] = of({ alternative: { ...merged, of: factors } });
    const labels = two!.factors.map(({ label }) => `“${label}”`).join(" and ");
    expect(text).toBe(
      `By limits simulated for this model and these people “Two factors” fits: its scaled RMSEA is .004; where it is true 95% of samples have one up to .007, and with ${labels} (correlation .70) fitted as one factor 95% have one above .028.`,
    );
  });

  it("say of a model that does not fit whether it misses less than a factor", () => {
    expect(of({ verdict: "does-not-fit", rmsea: 0.016 })[0]).toMatch(
      /does not fit: .* more than chance and less than that\.$/,
    );
    expect(of({ verdict: "does-not-fit", rmsea: 0.05 })[0]).toMatch(/above \.028\.$/);
  });

  it("say what these answers do not tell apart, and of what size a pair of items is", () => {
    const pair = { kind: "correlated-pair", of: ["b", "e"], size: 0.3 } as const;
    const [text] = of({ verdict: "undecided", ifFalse: 0.002, alternative: pair }, one!);
    expect(text).toContain("“One factor” may fit or not");
    expect(text).toContain(
      "where b and e go together beyond the factor (a correlation of .30 of what it leaves",
    );
    expect(text).toMatch(/do not tell the two apart\.$/);
  });

  it("name the models without limits by the reason, and are silent of those that were not asked for", () => {
    const none = { ...found, verdict: null, ifTrue: null, ifFalse: null, alternative: null };
    const models = [one!, two!].map((model) => ({
      ...model,
      limits: { ...none, problem: "too-many-items" as const },
    }));
    expect(limitSentences({ cfa: models })).toEqual([
      "No limits were simulated for “One factor” and “Two factors”: they are made for up to twelve items only.",
    ]);
    expect(of({ ...none, problem: "no-draws" })).toEqual([]);
    expect(of({ ...none, verdict: "not-testable" })).toEqual([]);
  });
});
