import { describe, expect, it } from "vitest";
import { DESIGNS } from "../../scripts/verdicts/designs";
import { dimensionOutcomes, rowOf } from "../../scripts/verdicts/dimensions";
import type { CandidateSolution } from "../../src/factor/structures/candidate-solutions";
import {
  leadingNumber,
  plausibleNumbers,
  recommendedBecause,
  shownFactorNumbers,
} from "../../src/verdicts/dimensions-verdict";
import { numberOfFactors, testsNaming, verdictOn } from "../support/number-of-factors";

const solution = (
  factors: number,
  congruence: number | null,
  problem: CandidateSolution["problem"] = null,
) => ({
  factors,
  congruence,
  problem,
});

describe("dimensionsVerdict", () => {
  it("recommends one number in the range between tests and criterion", () => {
    expect(numberOfFactors(2)).toMatchObject({
      verdict: "supported",
      reason: null,
      recommended: 2,
      range: [2, 2],
      open: false,
    });
    const differing = { verdict: "partly", reason: "rules-differ", range: [1, 3] };
    expect(numberOfFactors(3, 1)).toMatchObject({ ...differing, recommended: 3 });
    expect(numberOfFactors(1, 3, 2)).toMatchObject({ ...differing, recommended: 2 });
    expect(numberOfFactors(1, 2, 3)).toMatchObject({ ...differing, recommended: 3 });
    expect(numberOfFactors(1, 3).evidence).toEqual([
      { rule: "tests", factors: 1 },
      { rule: "empirical-kaiser", factors: 3 },
      { rule: "parallel-factors", factors: 1 },
    ]);
  });

  it("shows no factor where the items are not correlated", () => {
    expect(numberOfFactors(0, 2)).toMatchObject({ verdict: "not shown", recommended: 0, range: [0, 0] });
  });

  it("names no more factors than the items identify", () => {
    expect(verdictOn(testsNaming(1), { empiricalKaiser: 3, items: 4 }).range).toEqual([1, 1]);
  });

  it("is not moved by parallel analysis that names more factors than the items identify", () => {
    const numbers = { empiricalKaiser: 2, candidates: [1, 2, 3, 4].map((factors) => solution(factors, 0.5)) };
    expect(verdictOn(testsNaming(2), { ...numbers, parallelFactors: 9 }).recommended).toBe(4);
    expect(verdictOn(testsNaming(2), { ...numbers, parallelFactors: null }).recommended).toBeLessThan(3);
  });

  it("leaves the upper end open where all numbers are rejected", () => {
    const tests = { ...testsNaming(3), factors: null, atLeast: 4 };
    expect(verdictOn(tests, { empiricalKaiser: 2 })).toMatchObject({
      verdict: "partly",
      reason: "all-rejected",
      range: [2, 4],
      open: true,
    });
  });

  it("excludes improper solutions, and from 600 people on those that do not replicate", () => {
    const improper = [
      solution(1, 0.99),
      solution(2, 0.7),
      solution(3, 0.8, "heywood"),
      solution(4, null, "not-converged"),
    ];
    const few = verdictOn(testsNaming(4), { empiricalKaiser: 2, parallelFactors: 4, candidates: improper });
    expect(few).toMatchObject({ recommended: 2, range: [2, 4] });
    expect(few.candidates.map(({ why }) => why)).toEqual([
      "admissible",
      "admissible",
      "heywood",
      "not-converged",
    ]);
    const candidates = [solution(1, 0.99), solution(2, 0.9), solution(3, 0.7)];
    const many = verdictOn(testsNaming(3), { people: 600, candidates });
    expect(many).toMatchObject({ recommended: 2, range: [2, 3] });
    expect(many.candidates[2]).toMatchObject({ admissible: false, why: "not-replicated" });
    expect(verdictOn(testsNaming(3), { candidates }).recommended).toBe(3);
  });

  it("counts what replicates although a rule names fewer, also with a uniqueness at its bound", () => {
    const candidates = [solution(1, 0.99), solution(2, 0.5), solution(3, 0.9, "heywood")];
    const found = verdictOn(testsNaming(3), { empiricalKaiser: 1, parallelFactors: 1, candidates });
    expect(found).toMatchObject({ verdict: "partly", reason: "rules-differ", recommended: 3, range: [3, 3] });
    expect(plausibleNumbers({ ...found, tests: testsNaming(3), empiricalKaiser: 1 })).toEqual([1, 2, 3]);
    expect(found.candidates[2]).toMatchObject({ admissible: true, why: "boundary" });
  });

  it("excludes nothing for not replicating where one factor alone replicates", () => {
    const candidates = [solution(1, 0.98), solution(2, 0.6)];
    expect(verdictOn(testsNaming(2), { people: 1000, candidates }).recommended).toBe(2);
  });

  it("is undecided where no solution is proper, with the people needed", () => {
    const candidates = [solution(1, 0.4, "heywood")];
    const none = { verdict: "undecided", reason: "nothing-admissible", recommended: null };
    expect(verdictOn(testsNaming(1), { candidates })).toMatchObject({ ...none, needed: 600 });
    expect(verdictOn(testsNaming(1), { candidates, people: 800 })).toMatchObject({ ...none, needed: null });
  });

  it("lists the numbers between the rules that count, and says why one is recommended", () => {
    const candidates = [
      solution(1, 0.99),
      solution(2, 0.94),
      solution(3, 0.89),
      solution(4, null, "heywood"),
    ];
    const tests = testsNaming(4);
    const found = verdictOn(tests, { empiricalKaiser: 2, candidates });
    expect(plausibleNumbers({ ...found, tests, empiricalKaiser: 2 })).toEqual([2, 3]);
    expect(recommendedBecause(found)).toBe("replicated");
    const alone = verdictOn(tests, { empiricalKaiser: 3, candidates });
    expect(alone).toMatchObject({ verdict: "supported", recommended: 3, range: [3, 4] });
    expect(plausibleNumbers({ ...alone, tests, empiricalKaiser: 3 })).toEqual([3]);
    expect(recommendedBecause(numberOfFactors(2))).toBe("parallel");
  });

  it("leads with the recommended number, or the smallest plausible one", () => {
    expect(leadingNumber(numberOfFactors(2, 3))).toBe(2);
    expect(leadingNumber({ recommended: null, range: [0, 3] })).toBe(1);
    expect(shownFactorNumbers([0, 2])).toEqual([1, 2]);
    expect(shownFactorNumbers([2, 12])).toEqual([2, 3, 4, 5, 6, 12]);
  });
});

describe("the study of the number of factors", () => {
  it("counts what is right in samples of clear designs", () => {
    const clear = DESIGNS.filter(({ id }) => id === 9 || id === 1);
    const outcomes = dimensionOutcomes(clear, { samples: 2, seed: 1 });
    expect(outcomes).toHaveLength(4);
    expect(outcomes.every(({ range, design }) => range !== null && range[0] <= design.sizes.length)).toBe(
      true,
    );
    expect(outcomes[0]?.rules.comparisonData).toBeGreaterThan(0);
    expect(rowOf("two", outcomes)[1]).toBe("4");
  });
});
