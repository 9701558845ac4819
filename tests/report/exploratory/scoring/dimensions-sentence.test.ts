import { describe, expect, it } from "vitest";
import type { ExploredAnalysis } from "../../../../src/analysis/analysis";
import {
  dimensionsAnswer,
  dimensionsLine,
  dimensionsSentence,
} from "../../../../src/report/exploratory/scoring/scoring";
import { dimensionsVerdict } from "../../../../src/verdicts/dimensions-verdict";
import { exampleAnalysis } from "../../../support/example-analysis";
import { numberOfFactors, testsNaming } from "../../../support/number-of-factors";

const { retention } = exampleAnalysis();
const named = (...rules: Parameters<typeof numberOfFactors>) => ({
  ...retention,
  ...numberOfFactors(...rules),
});
const analysisOf = (changed: Partial<ExploredAnalysis["retention"]>): ExploredAnalysis => ({
  ...exampleAnalysis(),
  retention: { ...retention, ...changed },
});

describe("dimensionsSentence", () => {
  it("tells what each of the two rules names", () => {
    expect(dimensionsSentence(named(2))).toBe(
      "The tests of fit and the empirical Kaiser criterion both suggest two factors.",
    );
    expect(dimensionsSentence(named(3, 2))).toBe(
      "The tests of fit suggest three factors, the empirical Kaiser criterion two.",
    );
    expect(dimensionsSentence(named(0))).toBe(
      "The items are not significantly correlated (test of no common factor: p = .300).",
    );
  });

  it("tells where there is no test, and where the tests reject all or broke off", () => {
    const none = { ...testsNaming(0), factors: null, atLeast: null, tests: [], problem: "constant-pair" };
    const untested = dimensionsVerdict(none, { empiricalKaiser: 2, items: 9 });
    expect(dimensionsSentence({ ...named(2), tests: none, ...untested })).toBe(
      "The empirical Kaiser criterion suggests two factors; fit cannot be tested with these data.",
    );
    const all = { ...testsNaming(4), factors: null, atLeast: 5 };
    const open = dimensionsVerdict(all, { empiricalKaiser: 2, items: 9 });
    expect(dimensionsSentence({ ...named(2), tests: all, ...open })).toBe(
      "The empirical Kaiser criterion suggests two factors; the tests of fit rejected the four-factor solution, the largest one tried.",
    );
    const broken = { ...all, problem: "not-defined" };
    const undecided = dimensionsVerdict(broken, { empiricalKaiser: 2, items: 9 });
    expect(dimensionsSentence({ ...named(2), tests: broken, ...undecided })).toContain(
      "the tests of fit stopped after rejecting the four-factor solution",
    );
    expect(dimensionsAnswer(analysisOf({ ...named(2), tests: broken, ...undecided })).answer).toMatch(
      /^The number of factors is undecided: at least two factors, five or more by the tests of fit\. /,
    );
  });
});

describe("dimensionsAnswer", () => {
  it("gives the number or the range, and what one general dimension carries", () => {
    const answerOf = (...rules: Parameters<typeof numberOfFactors>) =>
      dimensionsAnswer(analysisOf(numberOfFactors(...rules))).answer;
    const general = " The first factor before rotation explains 84% of the common variance.";
    expect(answerOf(2)).toBe(`The two rules agree on two factors.${general}`);
    expect(answerOf(3, 2)).toBe(`The two rules disagree: two or three factors.${general}`);
    expect(answerOf(1, 5)).toBe(`The two rules disagree: one to five factors.${general}`);
    expect(answerOf(0)).toContain("No common factor was found.");
  });
});

describe("dimensionsLine", () => {
  it("is a word and numbers", () => {
    const line = dimensionsLine(exampleAnalysis());
    expect(line.question).toBe("How many dimensions?");
    expect(line.word).toBe("2 factors");
    expect(line.detail).toMatch(
      /^The first factor before rotation explains 84% of the common variance; the two closest factors correlate \.\d\d \[/,
    );
  });
});
