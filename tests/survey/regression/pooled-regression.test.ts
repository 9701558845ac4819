import { describe, expect, it } from "vitest";
import { pooledRegression } from "../../../src/survey/regression/pooled-regression";
import type { SurveyRegression } from "../../../src/survey/regression/regression-result";

/**
 * R's mice 3.17.0: `imp <- mice(nhanes2, m = 5, seed = 1)`, `chl ~ bmi + age` by `lm` in each, the second level of age, and
 * `D2` against `chl ~ bmi` with `use = "wald"`.
 */
const ESTIMATES = [42.8155729174, 15.572573518, 59.557585794, 41.26820965, 39.801634673];
const ERRORS = [13.525493794, 18.829048725, 19.51507573, 15.195887275, 15.667776791];
const WALD = [22.0095235649, 3.4576873894, 20.9090222122, 15.5188445519, 14.2733704034];

const fitted = (k: number, dfDenominator: number): SurveyRegression => ({
  outcome: "chl",
  context: null,
  missing: "imputed",
  formula: "bmi + age",
  n: 25,
  df: 21,
  coefficients: [
    {
      term: "age: 40-59",
      estimate: ESTIMATES[k]!,
      se: ERRORS[k]!,
      t: ESTIMATES[k]! / ERRORS[k]!,
      p: null,
      oddsRatio: 1,
      low: null,
      high: null,
    },
    ...(k === 0
      ? [{ term: "only once", estimate: 1, se: 1, t: 1, p: null, oddsRatio: 1, low: null, high: null }]
      : []),
  ],
  tests: [{ term: "age", f: WALD[k]! / 2, df: 2, dfDenominator, p: null }],
  margins: [{ term: "age", level: "40-59", estimate: 0.3 + k / 100, se: 0.02, low: null, high: null }],
  warnings: k < 2 ? [{ code: "no-margin", message: "none" }] : [],
});
const pooled = (dfDenominator: number): SurveyRegression =>
  pooledRegression([0, 1, 2, 3, 4].map((k) => fitted(k, dfDenominator)));

describe("a regression of imputed outcomes", () => {
  it("has the coefficients of mice's pool, as far as all imputations have them", () => {
    const { coefficients } = pooled(21);
    expect(coefficients.map(({ term }) => term)).toEqual(["age: 40-59"]);
    expect(coefficients[0]!.estimate).toBeCloseTo(39.80311531, 6);
    expect(coefficients[0]!.se).toBeCloseTo(23.989889349, 6);
    expect(coefficients[0]!.p).toBeCloseTo(0.15020068183, 6);
  });

  it("has the test of mice's D2 in a large sample, and fewer degrees of freedom in a small one", () => {
    const [test] = pooled(1e12).tests;
    expect(test!.f).toBeCloseTo(2.07296161394, 8);
    expect(test!.dfDenominator).toBeCloseTo(7.13679093922, 6);
    expect(test!.p).toBeCloseTo(0.195077992094, 8);
    expect(pooled(21).tests[0]!.dfDenominator).toBeCloseTo(1 / (1 / 7.13679093922 + 1 / 21), 6);
  });

  it("has margins with intervals on the logit, and each warning once", () => {
    const { margins, warnings } = pooled(21);
    const [{ estimate, se, low, high }] = margins as [SurveyRegression["margins"][number]];
    expect(estimate).toBeCloseTo(0.32, 12);
    expect(se).toBeCloseTo(Math.sqrt(0.02 ** 2 + 1.2 * 0.00025), 12);
    expect(low! < 0.32 && high! > 0.32).toBe(true);
    expect(warnings).toHaveLength(1);
  });

  it("is the regression itself where nothing differs", () => {
    const one = fitted(1, 21);
    const { coefficients, tests } = pooledRegression([one, one]);
    expect(coefficients[0]!.se).toBeCloseTo(one.coefficients[0]!.se, 12);
    expect(tests).toEqual(one.tests);
  });
});
