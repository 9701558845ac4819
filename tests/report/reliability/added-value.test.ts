import { describe, expect, it } from "vitest";
import { addedValueTable } from "../../../src/report/reliability/reliability";
import { exampleAnalysis } from "../../support/example-analysis";

const figures = { over: "all", structure: null, subscore: 0.753, total: 0.683, difference: 0.07 } as const;

type Verdict = "adds" | "does not add" | "undecided" | null;

function withAddedValue(...verdicts: readonly Verdict[]) {
  const analysis = { ...exampleAnalysis(), comparison: null };
  const [first] = analysis.reliability;
  const all = { ...first!, scale: "all", structure: null, label: "All items", items: [..."abcdefghi"] };
  const subscales = verdicts.map((verdict, k) => ({
    ...first!,
    label: `Scale ${k}`,
    items: first!.items.slice(0, first!.items.length - k),
    addedValue: [{ ...figures, interval: [0.05, 0.09] as const, verdict }],
  }));
  return { ...analysis, reliability: [all, ...subscales] };
}

describe("the added value of subscales", () => {
  it("stands in a table, a row a subscale, and not without figures", () => {
    expect(addedValueTable(withAddedValue("adds"))?.rows).toMatchObject([
      { name: "Scale 0", overName: "All items", subscore: 0.753, verdict: "yes" },
    ]);
    expect(addedValueTable(withAddedValue(null))).toBeNull();
  });
});
