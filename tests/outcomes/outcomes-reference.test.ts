import { describe, expect, it } from "vitest";
import { outcomeByClass, outcomeByScore } from "../../src/outcomes/outcome-by-level";
import { outcomeByNumber } from "../../src/outcomes/outcome-by-number";
import { disclosureRule } from "../../src/survey/disclosure/disclosure";
import { askedOf, classesOf, furthest, NAMES, numbers, reference } from "./reference";

describe.each(NAMES)("the outcome %s beside R's survey", (name) => {
  const found = outcomeByNumber(askedOf(name), numbers, { items: 6, last: 6 });
  const expected = reference.byNumber[name];

  it("has R's means, ratios and differences by number, as observed and adjusted", () => {
    const levels = found?.levels ?? [];
    expect(levels.map(({ number, orMore }) => [number, orMore])).toEqual([
      [0, false],
      [1, false],
      [2, false],
      [3, true],
    ]);
    expect(found?.n).toBe(expected.observed.n);
    expect(found?.adjustedN).toBe(expected.adjusted.n);
    expect(
      furthest(
        levels.map(({ observed }) => observed),
        expected.observed,
      ),
    ).toBeLessThan(1e-7);
    expect(
      furthest(
        levels.map(({ adjusted }) => adjusted),
        expected.adjusted,
      ),
    ).toBeLessThan(1e-7);
  });

  it("has R's tests of trend, departure and interaction", () => {
    const { trend, interactions } = found ?? {};
    const tests = [trend, trend?.departure, ...(interactions ?? [])].map((test) =>
      test == null ? [] : [test.f, test.df, test.dfDenominator, test.p ?? Number.NaN],
    );
    const wanted = [expected.trend.slice(2), expected.departure, expected.sex, expected.age];
    tests.forEach((test, at) => {
      test.forEach((value, k) => {
        expect(value).toBeCloseTo(wanted[at]?.[k] ?? Number.NaN, 6);
      });
    });
    expect(tests).toHaveLength(4);
    expect(trend?.estimate).toBeCloseTo(expected.trend[0] ?? Number.NaN, 8);
    expect(trend?.se).toBeCloseTo(expected.trend[1] ?? Number.NaN, 8);
  });

  it("has R's shift of the score by one standard deviation", () => {
    const shifted = outcomeByScore(askedOf(name), numbers);
    const own = reference.byScore[name];
    expect(shifted?.sd).toBeCloseTo(own.sd, 9);
    for (const key of ["observed", "adjusted"] as const) {
      const [wanted] = own[key].beside;
      const { ratio, difference } = shifted?.[key] ?? { ratio: null, difference: null };
      expect(difference?.estimate).toBeCloseTo(wanted?.difference[0] ?? Number.NaN, 8);
      expect(difference?.se).toBeCloseTo(wanted?.difference[1] ?? Number.NaN, 8);
      if (ratio !== null) {
        expect(ratio.low).toBeCloseTo(wanted?.ratio[2] ?? Number.NaN, 8);
        expect(ratio.high).toBeCloseTo(wanted?.ratio[3] ?? Number.NaN, 8);
      }
    }
  });
});

describe.each([["three", 3]] as const)("outcomes by %s classes beside the stacked equations", (key, most) => {
  const { model, assignment } = classesOf(most);
  const expected = reference.byClass[key];

  it("has the classes and the error of the classification", () => {
    expect(assignment.wrong).toBeCloseTo(expected.wrong, 5);
    expected.error.forEach((row, k) => {
      row.forEach((value, s) => {
        expect(assignment.error[k * most + s]).toBeCloseTo(value, 5);
      });
    });
  });

  it.each(NAMES)("has the means of %s, their errors, ratios and differences", (name) => {
    const asked = { ...askedOf(name), rule: disclosureRule({ disclosure: "none", threshold: null }) };
    const found = outcomeByClass(asked, assignment, model.profiles);
    const { observed, adjusted } = expected.figures[name];
    const classes = found?.classes ?? [];
    expect(classes).toHaveLength(most);
    expect(
      furthest(
        classes.map((one) => one.observed),
        observed,
      ),
    ).toBeLessThan(2e-5);
    expect(
      furthest(
        classes.map((one) => one.adjusted),
        adjusted,
      ),
    ).toBeLessThan(2e-5);
  });
});
