import { describe, expect, it } from "vitest";
import { addedValueSentence, addedValueTable, subscales } from "../../../src/report/reliability/added-value";
import { exampleAnalysis } from "../../support/example-analysis";

const figures = { over: "all", structure: null, subscore: 0.753, total: 0.683, difference: 0.07 } as const;

function withAddedValue(...verdicts: readonly ("adds" | "does not add" | "undecided" | null)[]) {
  const analysis = exampleAnalysis();
  const [first] = analysis.reliability;
  const all = { ...first!, scale: "all", structure: null, label: "All items", items: [..."abcdefghi"] };
  const addedValue = verdicts.map((verdict) => ({ ...figures, interval: [0.05, 0.09] as const, verdict }));
  return { ...analysis, reliability: [all, { ...first!, addedValue }] };
}

describe("the added value of a subscale in words", () => {
  it("has the two figures, their difference and its interval", () => {
    const [one] = subscales(withAddedValue("adds"));
    expect(addedValueSentence(one!)).toBe(
      "A score of “Risk of sexual exploitation” (f, g, h, i) adds to that of all items: .75 against .68, difference .07 [.05, .09].",
    );
    expect(addedValueSentence({ ...one!, verdict: "does not add" })).toContain(
      "adds nothing to that of all items",
    );
    expect(addedValueSentence({ ...one!, verdict: "undecided", interval: null })).toBe(
      "It is undecided whether a score of “Risk of sexual exploitation” (f, g, h, i) adds to that of all items: .75 against .68, difference .07.",
    );
  });

  it("is told once for the same items, and not without figures", () => {
    expect(addedValueTable(withAddedValue("adds", "adds"))?.rows).toMatchObject([
      { scale: "Risk of sexual exploitation", over: "All items", subscore: 0.753, verdict: "yes" },
    ]);
    expect(addedValueTable(withAddedValue(null))).toBeNull();
    expect(addedValueTable(exampleAnalysis())).toBeNull();
  });
});
