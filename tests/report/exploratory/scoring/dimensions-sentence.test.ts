import { describe, expect, it } from "vitest";
import type { ExploredAnalysis } from "../../../../src/analysis/analysis";
import {
  dimensionsAnswer,
  dimensionsLine,
  dimensionsSentence,
} from "../../../../src/report/exploratory/scoring/scoring";
import { exampleAnalysis } from "../../../support/example-analysis";
import { numberOfFactors, testsNaming, verdictOn } from "../../../support/number-of-factors";

const GENERAL = " The first factor before rotation explains 84% of the common variance.";
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
      `The tests of fit and the empirical Kaiser criterion both suggest two factors. Parallel analysis of the reduced matrix suggests three.${GENERAL}`,
    );
    expect(dimensionsSentence(named(3, 2))).toBe(
      `The tests of fit suggest three factors, the empirical Kaiser criterion two. Parallel analysis of the reduced matrix suggests three.${GENERAL}`,
    );
    expect(dimensionsSentence(named(0))).toBe(
      "The items are not significantly correlated (test of no common factor: p = .300).",
    );
  });

  it("tells where there is no test, and where the tests reject all or broke off", () => {
    const none = { ...testsNaming(0), factors: null, atLeast: null, tests: [], problem: "constant-pair" };
    const untested = verdictOn(none, { empiricalKaiser: 2 });
    expect(dimensionsSentence({ ...named(2), tests: none, ...untested })).toBe(
      `The empirical Kaiser criterion suggests two factors; fit cannot be tested with these data. Parallel analysis of the reduced matrix suggests three.${GENERAL}`,
    );
    const all = { ...testsNaming(4), factors: null, atLeast: 5 };
    const open = verdictOn(all, { empiricalKaiser: 2 });
    expect(dimensionsSentence({ ...named(2), tests: all, ...open })).toContain(
      "The empirical Kaiser criterion suggests two factors; the tests of fit rejected the four-factor solution, the largest with a test.",
    );
    const broken = { ...all, problem: "not-defined" };
    const undecided = verdictOn(broken, { empiricalKaiser: 2 });
    expect(dimensionsSentence({ ...named(2), tests: broken, ...undecided })).toContain(
      "the tests of fit stopped after rejecting the four-factor solution",
    );
    expect(dimensionsAnswer(analysisOf({ ...named(2), tests: broken, ...undecided })).answer).toMatch(
      /^The recommended number of factors is two; two to four are plausible, or more by the tests of fit\.$/,
    );
  });
});

describe("dimensionsAnswer", () => {
  it("gives the number or the range", () => {
    const answerOf = (...rules: Parameters<typeof numberOfFactors>) =>
      dimensionsAnswer(analysisOf(numberOfFactors(...rules))).answer;
    expect(answerOf(2)).toBe(`The recommended number of factors is two; no other number is plausible.`);
    expect(answerOf(3, 2)).toBe(`The recommended number of factors is three; two or three are plausible.`);
    expect(answerOf(1, 5)).toBe(`The recommended number of factors is one; one to four are plausible.`);
    const counting = [1, 2].map((factors) => ({ factors, problem: null, congruence: 0.9 }));
    const alone = verdictOn(testsNaming(3), { empiricalKaiser: 2, candidates: counting });
    expect(dimensionsAnswer(analysisOf({ ...named(3, 2), ...alone })).answer).toBe(
      "The recommended number of factors is two; no other plausible number has a solution that counts.",
    );
    expect(answerOf(0)).toContain("No common factor was found.");
    const candidates = [{ factors: 1, problem: "heywood", congruence: null } as const];
    expect(dimensionsAnswer(analysisOf(verdictOn(testsNaming(1), { candidates }))).answer).toContain(
      "No number of factors is recommended, because no solution is proper. At least 600 people are needed.",
    );
    const improper = { ...named(2, 1), candidates: verdictOn(testsNaming(1), { candidates }).candidates };
    expect(dimensionsSentence(improper)).toContain(
      "The solution with one factor does not count: it is improper, has a factor of one item, or differs between random halves.",
    );
  });
});

describe("dimensionsLine", () => {
  it("is a word and numbers", () => {
    const line = dimensionsLine(exampleAnalysis());
    expect(line.question).toBe("How many dimensions?");
    expect(line.word).toBe("2 factors");
    expect(line.detail).toMatch(
      /^The first factor before rotation explains 84% of the common variance; in “Two factors”, the factors correlate \.\d\d \[/,
    );
  });
});
