import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis";
import { designEffectsTable } from "../../src/report/prevalence/estimand/design-effects";
import { averageSentence } from "../../src/report/prevalence/estimand/estimand-sentences";
import { contrastSensitivity } from "../../src/report/prevalence/levels/contrast-sensitivity";
import { prevalenceAnswer } from "../../src/report/prevalence/levels/prevalence-sentences";
import { mainTreatment } from "../../src/report/prevalence/prevalence-names";
import { regressionSensitivity } from "../../src/report/prevalence/regression/regression-sensitivity";
import { riskSentences } from "../../src/report/prevalence/risks/risk-sentences";
import { exampleAnalysis } from "../support/example-analysis";
import { exampleLedger } from "../support/example-ledger";

const analysis = exampleAnalysis();
const other = mainTreatment(analysis) === "known" ? "as-no" : "known";

describe("what would be said under other treatments of missing answers", () => {
  it("is told of a grouping's differences, pair by pair alike", () => {
    const sex = analysis.contrasts.find(({ group, variable }) => group === "sex" && variable === "any")!;
    const more = { ...sex, missing: other, difference: 0.031, adjustedP: 0.2 } as const;
    const both: Analysis = { ...analysis, contrasts: [...analysis.contrasts, more] };
    expect(contrastSensitivity(both, "sex")).toMatch(
      /^The same under other treatments of missing answers: .*, a difference of 3\.1 percentage points \(p = \.200\)\.$/,
    );
    const hidden = { ...more, difference: null, adjustedP: null };
    expect(contrastSensitivity({ ...both, contrasts: [...analysis.contrasts, hidden] }, "sex")).toBe("");
    expect(contrastSensitivity(analysis, "sex")).toBe("");
  });

  it("is told of a regression's terms", () => {
    const [fitted] = analysis.regression;
    const flipped = fitted!.tests.map((test) => ({ ...test, p: test.p! < 0.05 ? 0.3 : test.p }));
    const again = { ...fitted!, missing: other, n: 4000 } as const;
    const by = (one: Analysis["regression"][number]): string =>
      regressionSensitivity({ ...analysis, regression: [fitted!, one] }, fitted!);
    expect(by(again)).toMatch(/\(4,000 people\) every term comes to the same verdict\.$/);
    expect(by({ ...again, tests: flipped })).toContain("(p = .300 instead of");
    expect(regressionSensitivity(analysis, fitted!)).toBe("");
  });

  it("is told of the mean number of items, where every item's share is shown", () => {
    const bounds = { low: 0.1, high: 0.2 };
    const shown = analysis.prevalence.map((row) => ({
      ...row,
      estimate: row.group === null ? 0.15 : row.estimate,
      ...(row.group === null ? { bounds, n: 5000 } : {}),
    }));
    expect(riskSentences({ ...analysis, prevalence: shown })[0]).toContain(
      "add up to an average of 1.35; it lies between 0.90 and 1.80",
    );
    const hidden = shown.map((row) =>
      row.variable === "c" && row.context === null ? { ...row, estimate: null } : row,
    );
    expect(riskSentences({ ...analysis, prevalence: hidden })[0]).not.toContain("add up");
  });
});

describe("the first figure", () => {
  it("says of whom it is a share", () => {
    const made = { ...analysis, data: { ...analysis.data, weightsWithin: "country" } };
    expect(averageSentence(made)).toMatch(/^ The share is an average of the \d+ levels of country/);
    expect(prevalenceAnswer(made, averageSentence(made))?.answer).toContain("an average of");
    expect(averageSentence({ ...analysis, data: { ...analysis.data, weightsWithin: null } })).toBe("");
  });
});

describe("claims under design effects", () => {
  it("are named by whether their rule is met, those too that data were built to give", () => {
    const changed = [
      { id: "ends", verdict: "by construction", holds: false },
      { id: "alike", verdict: "reproduced", holds: true },
      { id: "rare", verdict: "cannot be tested", holds: null },
    ] as const;
    const table = designEffectsTable({
      ...exampleLedger(),
      claimsByDesignEffect: [{ designEffect: 2, changed }],
    });
    expect(table?.rows.map(({ claims }) => claims)).toEqual([
      "as they stand",
      "none",
      "not met: ends; met only then: alike; cannot be tested: rare",
      "none",
    ]);
  });
});
