import { describe, expect, it } from "vitest";
import type { FitLimits } from "../../src/factor/cfa/fit-limits/fit-limits-result";
import { judgedLimits } from "../../src/verdicts/judged-fit";

const limits = (rmsea: number | null, ifTrue: number | null, ifFalse: number | null): FitLimits => ({
  problem: null,
  method: "population",
  rmsea,
  ifTrue,
  ifFalse,
  alternative: null,
  effectiveN: 900,
  draws: 0,
});

describe("judgedLimits", () => {
  it.each([
    [0.01, "fits"],
    [0.03, "fits-closely"],
    [0.05, "does-not-fit"],
  ])("places an RMSEA of %d among the limits of many people", (rmsea, verdict) => {
    const figures = limits(rmsea, 0.02, 0.04);
    expect(judgedLimits(figures)).toEqual({ ...figures, verdict });
  });

  it.each([
    [0.03, "undecided"],
    [0.01, "fits"],
    [0.05, "does-not-fit"],
  ])("does not decide where true and false models of few people have an RMSEA of %d", (rmsea, verdict) => {
    expect(judgedLimits(limits(rmsea, 0.04, 0.02)).verdict).toBe(verdict);
  });

  it("tells a model that nothing could contradict from one without limits", () => {
    expect(judgedLimits(limits(null, null, null)).verdict).toBe("not-testable");
    expect(judgedLimits({ ...limits(0.03, null, null), problem: "no-solution" }).verdict).toBeNull();
  });
});
