import { describe, expect, it } from "vitest";
import { DESIGNS } from "../../scripts/verdicts/designs";
import { dimensionOutcomes, rowOf } from "../../scripts/verdicts/dimensions";
import { dimensionsVerdict, leadingNumber, shownFactorNumbers } from "../../src/verdicts/dimensions-verdict";
import { numberOfFactors, testsNaming } from "../support/number-of-factors";

describe("dimensionsVerdict", () => {
  it("is a number where tests and criterion agree, otherwise the range between them", () => {
    expect(numberOfFactors(2)).toMatchObject({
      verdict: "supported",
      suggested: 2,
      range: [2, 2],
      open: false,
    });
    expect(numberOfFactors(3, 1)).toMatchObject({ verdict: "partly", suggested: null, range: [1, 3] });
    expect(numberOfFactors(1, 3)).toMatchObject({ verdict: "partly", suggested: null, range: [1, 3] });
    expect(numberOfFactors(1, 3).evidence).toEqual([
      { rule: "tests", factors: 1 },
      { rule: "empirical-kaiser", factors: 3 },
    ]);
  });

  it("shows no factor where the items are not correlated", () => {
    expect(numberOfFactors(0, 2)).toMatchObject({ verdict: "not shown", suggested: 0, range: [0, 0] });
  });

  it("names no more factors than the items identify", () => {
    expect(dimensionsVerdict(testsNaming(1), { empiricalKaiser: 3, items: 4 }).range).toEqual([1, 1]);
  });

  it("leaves the upper end open where all numbers are rejected", () => {
    const tests = { ...testsNaming(3), factors: null, atLeast: 4 };
    expect(dimensionsVerdict(tests, { empiricalKaiser: 2, items: 9 })).toMatchObject({
      verdict: "partly",
      suggested: null,
      range: [2, 4],
      open: true,
    });
  });

  it("tells first the suggested number, the tests' of a narrow range and the lower end of a wide one", () => {
    expect(leadingNumber(numberOfFactors(2))).toBe(2);
    expect(leadingNumber(numberOfFactors(3, 2))).toBe(3);
    expect(leadingNumber(numberOfFactors(5, 2))).toBe(2);
    expect(leadingNumber(numberOfFactors(2, 3))).toBe(2);
    expect(leadingNumber(numberOfFactors(2, 0))).toBe(1);
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
