import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { levelContrasts } from "../../../src/survey/estimates/level-contrasts";
import { levelCovariance } from "../../../src/survey/estimates/level-variances";
import {
  linearizedMeans,
  linearizedRatios,
  linearizedTotals,
} from "../../../src/survey/estimates/linearized";
import { type ProportionMethod, proportionInterval } from "../../../src/survey/estimates/proportion-interval";
import { domainQuantiles } from "../../../src/survey/estimates/quantiles";
import { surveyEstimates } from "../../../src/survey/estimates/survey-estimates";
import { referenceDomains, survey, variable } from "../reference-survey";

/** Both sides are closed forms; only the order of the sums differs. */
const TOLERANCE = 1e-10;

function expectClose(value: number | null | undefined, wanted: number, tolerance = TOLERANCE): void {
  expect(value).not.toBeNull();
  expect(Math.abs((value ?? Number.NaN) - wanted)).toBeLessThan(tolerance * Math.max(1, Math.abs(wanted)));
}

/** "H, 2" of two groupings, or null. */
const named = (one: { design: string; variable: string; by: unknown }): string =>
  `${one.variable} of ${one.design}${one.by === null ? "" : ` by ${one.by}`}`;

describe("estimates with standard errors are those of R's survey", () => {
  it.each(survey.estimates.map((one) => [`${one.statistic} of ${named(one)}`, one] as const))(
    "%s",
    (_, one) => {
      const domains = referenceDomains(one);
      const values = variable(one.design, one.variable);
      const linearized =
        one.denominator !== null
          ? linearizedRatios(
              { numerator: values, denominator: variable(one.design, one.denominator) },
              domains,
            )
          : (one.statistic === "total" ? linearizedTotals : linearizedMeans)(values, domains);
      const found = surveyEstimates(linearized).filter(({ n }) => n > 0);
      expect(found).toHaveLength(one.levels.length);
      for (const wanted of one.levels) {
        const estimate = found.find(({ level }) => level === wanted.level);
        expect(estimate).toMatchObject({ n: wanted.n, df: wanted.df });
        expectClose(estimate?.estimate, wanted.estimate);
        if (estimate?.se === null) {
          // One sampling unit: R's standard error of 0 is none.
          expect(estimate).toMatchObject({ units: 1, problem: "all people belong to one sampling unit" });
          continue;
        }
        expectClose(estimate?.se, wanted.se);
        if (wanted.deff !== null && wanted.se > 0) expectClose(estimate?.deff, wanted.deff);
      }
    },
  );

  it("give the often printed mean of the school clusters", () => {
    const one = { design: "apiclus1", by: null };
    const [mean] = surveyEstimates(linearizedMeans(variable("apiclus1", "api00"), referenceDomains(one)));
    expect([mean?.estimate?.toFixed(4), mean?.se?.toFixed(4)]).toEqual(["644.1694", "23.5422"]);
  });
});

describe("proportionInterval(estimate) is R's svyciprop", () => {
  it.each(survey.intervals.map((one) => [named(one), one] as const))("%s", (_, one) => {
    const estimates = surveyEstimates(
      linearizedMeans(variable(one.design, one.variable), referenceDomains(one)),
    );
    let compared = 0;
    for (const wanted of one.levels) {
      const estimate = estimates.find(({ level }) => level === wanted.level)!;
      if (wanted.likelihoodSolved === null) continue;
      compared++;
      const check = (method: ProportionMethod, bounds: readonly number[], tolerance: number): void => {
        const { low, high, problem } = proportionInterval(estimate, { method });
        expect(problem).toBeNull();
        expectClose(low, bounds[0]!, tolerance);
        expectClose(high, bounds[1]!, tolerance);
      };
      const { logit, asin, beta, mean, likelihood } = wanted.intervals;
      // svyciprop fits the logit by iteration.
      check("logit", logit!, 1e-8);
      check("beta", beta!, TOLERANCE);
      check("mean", mean!, TOLERANCE);
      check("likelihood", wanted.likelihoodSolved, TOLERANCE);
      // R's own search stops early.
      if (likelihood != null) check("likelihood", likelihood, 1e-4);
      const { estimate: p, se } = estimate;
      // R reflects an angle below 0, which is 0 here.
      const below = Math.asin(Math.sqrt(p!)) < (2.2 * se!) / (2 * Math.sqrt(p! * (1 - p!)));
      if (!below) check("asin", asin!, TOLERANCE);
    }
    expect(compared).toBeGreaterThan(0);
  });
});

describe("levelCovariance and levelContrasts are R's svyby(covmat = TRUE) and svycontrast", () => {
  it.each(survey.contrasts.map((one) => [named(one), one] as const))("%s", (_, one) => {
    const means = linearizedMeans(variable(one.design, one.variable), referenceDomains(one));
    const covariance = levelCovariance(means);
    const largest = Math.max(...one.covariance.flat());
    one.covariance.forEach((row, i) => {
      row.forEach((value, j) => {
        expect(Math.abs(covariance[i * row.length + j]! - value)).toBeLessThan(1e-10 * largest);
      });
    });
    const found = levelContrasts(
      means,
      one.contrasts.map(({ coefficients }) => coefficients),
    );
    one.contrasts.forEach((wanted, k) => {
      const contrast = found[k]!;
      expect(contrast.df).toBe(wanted.df);
      expectClose(contrast.estimate, wanted.estimate);
      expectClose(contrast.se, wanted.se);
      expectClose(contrast.p, wanted.p);
      expectClose(contrast.low, wanted.interval[0]);
      expectClose(contrast.high, wanted.interval[1]);
    });
  });
});

describe("domainQuantiles(values) is R's svyquantile", () => {
  it.each(survey.quantiles.map((one) => [named(one), one] as const))("%s", (_, one) => {
    const { probabilities } = one;
    const found = domainQuantiles(variable(one.design, one.variable), referenceDomains(one), {
      probabilities,
    });
    for (const { level, quantiles } of one.levels) {
      const own = found.filter((quantile) => quantile.level === level);
      quantiles.forEach((wanted, k) => {
        expect(own[k]).toMatchObject({ estimate: wanted.quantile, probability: probabilities[k] });
        if (wanted.se === 0) return;
        expect(own[k]).toMatchObject({ low: wanted["ci.2.5"], high: wanted["ci.97.5"] });
        if (wanted.se !== null) expectClose(own[k]?.se, wanted.se);
      });
    }
  });
});

describe("the nine items", () => {
  interface Stored {
    readonly estimate: number;
    readonly se: number;
    readonly deff: number;
    readonly logit: readonly [number, number];
    readonly beta: readonly [number, number];
    readonly n: number;
  }
  type ByVariable = Readonly<
    Record<string, { all: Stored; by_country: readonly Stored[]; by_sex: readonly Stored[] }>
  >;
  const stored: { readonly weights_only: ByVariable; readonly strata_psu: ByVariable } = JSON.parse(
    readFileSync(new URL("../../reference/nine.survey.json", import.meta.url), "utf8"),
  );

  /** A single item, or 1 for any yes of a set, 0 for all no, else unknown. */
  const values = (design: string, id: string): Float64Array => {
    const items = id === "any" ? [..."abcdefghi"] : [...id];
    const columns = items.map((item) => variable(design, item));
    return columns[0]!.map((_, row) => {
      const answers = columns.map((column) => column[row]!);
      return answers.includes(1) ? 1 : answers.some(Number.isNaN) ? Number.NaN : 0;
    });
  };

  it.each([
    ["nineWeights", stored.weights_only],
    ["nineNested", stored.strata_psu],
  ] as const)("have the estimates and intervals of nine.survey.json: %s", (design, results) => {
    for (const [id, result] of Object.entries(results)) {
      const own = values(design, id);
      const groups = [
        [null, [result.all]],
        ["country", result.by_country],
        ["sex", result.by_sex],
      ] as const;
      for (const [by, levels] of groups) {
        const found = surveyEstimates(linearizedMeans(own, referenceDomains({ design, by })));
        expect(found).toHaveLength(levels.length);
        levels.forEach((wanted, level) => {
          const estimate = found[level]!;
          expect(estimate.n).toBe(wanted.n);
          // The file holds thirteen digits.
          expectClose(estimate.estimate, wanted.estimate, 1e-12);
          expectClose(estimate.se, wanted.se, 1e-12);
          expectClose(estimate.deff, wanted.deff, 1e-11);
          const logit = proportionInterval(estimate);
          const beta = proportionInterval(estimate, { method: "beta" });
          expectClose(logit.low, wanted.logit[0], 1e-8);
          expectClose(logit.high, wanted.logit[1], 1e-8);
          expectClose(beta.low, wanted.beta[0], 1e-11);
          expectClose(beta.high, wanted.beta[1], 1e-11);
        });
      }
    }
  });
});
