import { describe, expect, it } from "vitest";
import type { ExploredAnalysis } from "../../../src/analysis/analysis";
import { dimensionsAnswer, dimensionsSentence } from "../../../src/report/exploratory/dimensions-sentence";
import { dimensionsVerdict } from "../../../src/verdicts/dimensions-verdict";
import { exampleAnalysis } from "../../support/example-analysis";
import { numberOfFactors, testsNaming } from "../../support/number-of-factors";

const { retention } = exampleAnalysis();
const said = (...named: Parameters<typeof numberOfFactors>): string =>
  dimensionsSentence({ ...retention, ...numberOfFactors(...named) });

describe("dimensionsSentence", () => {
  it("tells a number where both rules agree, and a range with what each says where not", () => {
    expect(said(2)).toBe(
      "Two factors: the tests of fit stop there, and so does the empirical Kaiser criterion.",
    );
    expect(said(3, 2)).toBe(
      "Two or three factors: the tests of fit stop at three, the empirical Kaiser criterion at two.",
    );
    expect(said(1, 5)).toBe(
      "One to five factors: the tests of fit stop at one, the empirical Kaiser criterion at five.",
    );
  });

  it("tells where nothing is shared, and where there is no test", () => {
    expect(said(0)).toBe(
      "No common factor is shown: the items correlate no more than chance has it (test of no common factor: p = .300).",
    );
    const none = { ...testsNaming(0), factors: null, atLeast: null, tests: [], problem: "constant-pair" };
    const verdict = dimensionsVerdict(none, { empiricalKaiser: 2, items: 9 });
    expect(dimensionsSentence({ ...retention, tests: none, ...verdict })).toBe(
      "Not testable: there is no test of fit for these answers; the empirical Kaiser criterion names two.",
    );
  });

  it("tells where the tests reject all that were tried, or broke off", () => {
    const all = { ...testsNaming(4), factors: null, atLeast: 5 };
    const open = dimensionsVerdict(all, { empiricalKaiser: 2, items: 9 });
    expect(dimensionsSentence({ ...retention, tests: all, ...open })).toBe(
      "Two to five factors or more: the tests of fit reject four factors, the most that were tried; the empirical Kaiser criterion names two.",
    );
    const broken = { ...all, problem: "not-defined" };
    const undecided = dimensionsVerdict(broken, { empiricalKaiser: 2, items: 9 });
    expect(dimensionsSentence({ ...retention, tests: broken, ...undecided })).toContain(
      "Undecided, two to five factors or more",
    );
  });
});

describe("dimensionsAnswer", () => {
  it("adds what one general dimension carries, and which factors are weak", () => {
    const example = exampleAnalysis();
    const analysis: ExploredAnalysis = {
      ...example,
      retention: { ...example.retention, ...numberOfFactors(3, 2) },
    };
    const text = dimensionsAnswer(analysis).join(" ");
    expect(text).toContain(
      "The first of two factors carries 84% of the common variance before rotation; factor 3 of the three-factor solution is weak",
    );
  });
});
