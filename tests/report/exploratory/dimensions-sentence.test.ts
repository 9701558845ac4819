import { describe, expect, it } from "vitest";
import type { ExploredAnalysis } from "../../../src/analysis/analysis";
import {
  dimensionsAnswer,
  dimensionsLine,
  dimensionsSentence,
} from "../../../src/report/exploratory/scoring";
import { dimensionsVerdict } from "../../../src/verdicts/dimensions-verdict";
import { exampleAnalysis } from "../../support/example-analysis";
import { numberOfFactors, testsNaming } from "../../support/number-of-factors";

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
      "The tests of fit and the empirical Kaiser criterion both name two.",
    );
    expect(dimensionsSentence(named(3, 2))).toBe(
      "The tests of fit name three, the empirical Kaiser criterion two.",
    );
    expect(dimensionsSentence(named(0))).toBe(
      "The items correlate no more than by chance (test of no common factor: p = .300).",
    );
  });

  it("tells where there is no test, and where the tests reject all or broke off", () => {
    const none = { ...testsNaming(0), factors: null, atLeast: null, tests: [], problem: "constant-pair" };
    const untested = dimensionsVerdict(none, { empiricalKaiser: 2, items: 9 });
    expect(dimensionsSentence({ ...named(2), tests: none, ...untested })).toBe(
      "The empirical Kaiser criterion names two; there is no test of fit for these answers.",
    );
    const all = { ...testsNaming(4), factors: null, atLeast: 5 };
    const open = dimensionsVerdict(all, { empiricalKaiser: 2, items: 9 });
    expect(dimensionsSentence({ ...named(2), tests: all, ...open })).toBe(
      "The empirical Kaiser criterion names two; the tests of fit reject four, the most that were tried.",
    );
    const broken = { ...all, problem: "not-defined" };
    const undecided = dimensionsVerdict(broken, { empiricalKaiser: 2, items: 9 });
    expect(dimensionsSentence({ ...named(2), tests: broken, ...undecided })).toContain(
      "the tests of fit broke off after rejecting four",
    );
    expect(dimensionsAnswer(analysisOf({ ...named(2), tests: broken, ...undecided })).answer).toMatch(
      /^Undecided, two to five factors or more; /,
    );
  });
});

describe("dimensionsAnswer", () => {
  it("gives the number or the range, and what one general dimension carries", () => {
    const answerOf = (...rules: Parameters<typeof numberOfFactors>) =>
      dimensionsAnswer(analysisOf(numberOfFactors(...rules))).answer;
    const general = "; the first factor before rotation carries 84% of the common variance.";
    expect(answerOf(2)).toBe(`Two factors${general}`);
    expect(answerOf(3, 2)).toBe(`Two or three factors${general}`);
    expect(answerOf(1, 5)).toBe(`One to five factors${general}`);
    expect(answerOf(0)).toContain("No common factor");
  });
});

describe("dimensionsLine", () => {
  it("is a word and numbers", () => {
    const line = dimensionsLine(exampleAnalysis());
    expect(line.question).toBe("How many dimensions?");
    expect(line.word).toBe("Two factors");
    expect(line.detail).toMatch(/^The first factor before rotation carries 84%; closest correlate \.\d\d \[/);
  });
});
