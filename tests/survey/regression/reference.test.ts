import { describe, expect, it } from "vitest";
import { exp } from "../../../src/numeric/elementary/exp";
import { sampleDesign } from "../../../src/survey/design/sample-design";
import { surveyRegression } from "../../../src/survey/regression/survey-regression";
import nine from "../../reference/nine.survey.json";
import reference from "../../reference/survey-models.json";
import { thrownBy } from "../../support/error";
import { binaryOf, sampleOf } from "../../support/survey-models";
import { asList, fitted, termsOf } from "./reference";

/** Both sides have converged; what is left is rounding. */
const CLOSE = 1e-10;

function expectClose(
  values: readonly (number | null)[],
  expected: readonly number[],
  relative = CLOSE,
): void {
  expect(values.length).toBe(expected.length);
  values.forEach((value, k) => {
    expect(Math.abs(value! / expected[k]! - 1), `${k}: ${value} for ${expected[k]}`).toBeLessThan(relative);
  });
}

describe("surveyRegression(table, outcome, options) has the figures of R's svyglm", () => {
  it.each(reference.regressions.map((one) => [`${one.data}: ${one.outcome} ~ ${one.formula}`, one] as const))(
    "%s",
    (_, one) => {
      const margins = one.margins.map(({ factors }) => [...asList(factors)]);
      const result = fitted(one.data, one.outcome, one.formula, margins);
      expect(result.warnings).toEqual([]);
      expect(result.df).toBe(one.df);
      expect(result.n).toBe(one.n);
      const list = (key: "estimate" | "se" | "t" | "p" | "low" | "high"): (number | null)[] =>
        result.coefficients.map((coefficient) => coefficient[key]);
      result.coefficients.forEach(({ estimate, oddsRatio }, k) => {
        expect(Math.abs(estimate - asList(one.estimate)[k]!)).toBeLessThan(1e-10);
        expect(oddsRatio).toBe(exp(estimate));
      });
      expectClose(list("se"), asList(one.se));
      // t of a coefficient that is all but 0 has its few digits.
      expectClose(list("t"), asList(one.t), 1e-9);
      expectClose(list("p"), asList(one.p), 1e-9);
      expectClose(list("low"), asList(one.low));
      expectClose(list("high"), asList(one.high));
    },
  );

  it.each(reference.regressions.map((one) => [`${one.data}: ${one.outcome} ~ ${one.formula}`, one] as const))(
    "tests and margins, %s",
    (_, one) => {
      const margins = one.margins.map(({ factors }) => [...asList(factors)]);
      const result = fitted(one.data, one.outcome, one.formula, margins);
      expect(result.tests.map(({ term }) => term)).toEqual(one.tests.map(({ term }) => term));
      expectClose(
        result.tests.flatMap(({ f, df, dfDenominator, p }) => [f, df, dfDenominator, p]),
        one.tests.flatMap(({ f, df, ddf, p }) => [f, df, ddf, p]),
        1e-7,
      );
      const rows = one.margins.flatMap(({ rows }) => rows);
      expect(result.margins.map(({ level }) => level)).toEqual(rows.map(({ level }) => level));
      expectClose(
        result.margins.flatMap(({ estimate, se }) => [estimate, se]),
        rows.flatMap(({ estimate, se }) => [estimate, se]),
      );
    },
  );

  it("takes a design that is given", () => {
    const table = sampleOf(reference.data.people, { factors: ["age"] });
    const design = sampleDesign(table, "within-strata");
    const one = reference.regressions.find(({ formula }) => formula === "race + sex")!;
    const options = { terms: termsOf(one.formula), ...(design ? { design } : {}) };
    const result = surveyRegression(table, binaryOf(table, one.outcome), options);
    expectClose(
      result.coefficients.map(({ se }) => se),
      asList(one.se),
    );
    const outcome = binaryOf(table, one.outcome);
    const { code } = thrownBy(() => surveyRegression(table, outcome, { terms: [["race"]] }));
    expect(code).toBe("clusters-straddle-strata");
  });

  it("has the two regressions that nine.survey.json holds", () => {
    const design = fitted("nineDesign", "known", "age + sex + country + age:sex");
    const order = ["(Intercept)", "age", "sex: 2", "country: 2", "country: 3", "country: 4", "country: 5"];
    expect(design.coefficients.map(({ term }) => term)).toEqual([...order, "country: 6", "age, sex: 2"]);
    // The file has 13 digits of R's default convergence, 1e-8 of the deviance.
    expectClose(
      design.coefficients.flatMap(({ se, p }) => [se, p]),
      nine.logistic_strata_psu.flatMap((row) => [row["Std. Error"], row["Pr(>|t|)"]]),
      1e-6,
    );
    const weights = fitted("nineWeights", "known", "age + sex + country");
    expectClose(
      weights.coefficients.flatMap(({ estimate, se }) => [estimate, se]),
      nine.logistic_weights_only.flatMap((row) => [row.Estimate, row["Std. Error"]]),
      1e-6,
    );
  });
});

describe("surveyRegression where a level has no yes", () => {
  const labels = (name: string): string =>
    name
      .split(":")
      .map((part) => part.replace(/^(years|sex)(\d+)$/, "$1: $2"))
      .join(", ");

  it.each(reference.separations.map((one) => [`${one.outcome} ~ ${one.formula}`, one] as const))(
    "%s leaves out what has no finite value and keeps the limits of the others",
    (_, one) => {
      const factors = one.margins.map((margin) => [...asList(margin.factors)]);
      const result = fitted("nineDesign", one.outcome, one.formula, factors);
      expect(result.coefficients.map(({ term }) => term)).toEqual(asList(one.names).map(labels));
      expect(result.df).toBe(one.df);
      // R's climb towards infinity ends after 30 steps (the margins' after 18, where it is 1e-8 from its end).
      expectClose(
        result.coefficients.map(({ estimate }) => estimate),
        asList(one.estimate),
        1e-8,
      );
      expectClose(
        result.coefficients.map(({ se }) => se),
        asList(one.se),
        1e-8,
      );
      expectClose(
        result.margins.flatMap(({ estimate, se }) => [estimate, se]),
        one.margins.flatMap(({ rows }) => rows.flatMap(({ estimate, se }) => [estimate, se])),
        1e-6,
      );
      const warning = result.warnings.find(({ code }) => code === "separated-outcome");
      expect(warning?.message).toMatch(/nobody answered yes among “years 1[27]/);
      expect(result.warnings.map(({ code }) => code)).toContain("no-wald-test");
    },
  );

  it("gives no margin of the level itself", () => {
    const result = fitted("nineDesign", "none17", "years + sex", [["years"]]);
    expect(result.margins.map(({ level }) => level)).toEqual(["12", "13", "14", "15", "16"]);
    expect(result.warnings.find(({ code }) => code === "no-margin")?.message).toContain("years: 17");
  });
});
