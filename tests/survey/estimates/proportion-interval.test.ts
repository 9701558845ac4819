import { describe, expect, it } from "vitest";
import { itemScores } from "../../../src/data/transform/item-scores";
import { surveyDesign } from "../../../src/survey/design/survey-design";
import { surveyDomains } from "../../../src/survey/estimates/domains";
import { linearizedMeans } from "../../../src/survey/estimates/linearized";
import {
  type ProportionMethod,
  proportionInterval,
  waldInterval,
} from "../../../src/survey/estimates/proportion-interval";
import { type SurveyEstimate, surveyEstimates } from "../../../src/survey/estimates/survey-estimates";
import { survey, tableOfColumns } from "../reference-survey";

type Columns = Readonly<Record<string, readonly (number | string | null)[]>>;

function estimate(
  columns: Columns,
  design: { weight?: string; stratum?: string; cluster?: string } = {},
): SurveyEstimate {
  const table = tableOfColumns(columns, design);
  return surveyEstimates(linearizedMeans(itemScores(table, 0), surveyDomains(surveyDesign(table), null)))[0]!;
}

const repeated = (value: number, times: number): number[] => new Array<number>(times).fill(value);
const METHODS: readonly ProportionMethod[] = ["logit", "beta", "likelihood", "asin", "mean", "wilson"];

describe("proportionInterval(estimate)", () => {
  it.each(survey.wilson.map((one) => [one.x, one.n, one] as const))(
    "is Wilson's for %i of %i people",
    (x, n, one) => {
      const found = proportionInterval(estimate({ y: [...repeated(1, x), ...repeated(0, n - x)] }), {
        method: "wilson",
      });
      expect(found.low).toBeCloseTo(one.interval[0]!, 12);
      expect(found.high).toBeCloseTo(one.interval[1]!, 12);
    },
  );

  it("is Clopper and Pearson's at 0 % and 100 % of people with equal weights", () => {
    const exact = 1 - 0.025 ** (1 / 50);
    const none = proportionInterval(estimate({ y: repeated(0, 50) }), { method: "beta" });
    expect([none.low, none.high]).toEqual([0, expect.closeTo(exact, 12)]);
    const all = proportionInterval(estimate({ y: repeated(1, 50) }), { method: "beta" });
    expect([all.low, all.high]).toEqual([expect.closeTo(1 - exact, 12), 1]);
  });

  it("is wider at 0 % where weights differ or clusters are few", () => {
    const beta = (one: SurveyEstimate): number => proportionInterval(one, { method: "beta" }).high!;
    const plain = beta(estimate({ y: repeated(0, 40) }));
    const w = Array.from({ length: 40 }, (_, k) => 1 + (k % 4));
    expect(beta(estimate({ y: repeated(0, 40), w }, { weight: "w" }))).toBeGreaterThan(plain);
    const c = Array.from({ length: 40 }, (_, k) => k % 5);
    expect(beta(estimate({ y: repeated(0, 40), c }, { cluster: "c" }))).toBeGreaterThan(plain);
  });

  it.each([0, 1])("at %i has bounds by beta, likelihood and wilson, and a reason by the others", (value) => {
    const one = estimate({ y: repeated(value, 30) });
    for (const method of ["beta", "likelihood", "wilson"] as const) {
      const { low, high, problem } = proportionInterval(one, { method });
      expect(problem).toBeNull();
      expect(value === 0 ? low : high).toBe(value);
      expect(high! - low!).toBeGreaterThan(0.05);
      expect(high! - low!).toBeLessThan(0.2);
    }
    for (const method of ["logit", "asin", "mean"] as const) {
      const problem = `this method gives no interval for ${100 * value}%`;
      expect(proportionInterval(one, { method })).toEqual({ low: null, high: null, problem });
    }
  });

  it("keeps to 0 to 1 where R's arcsine interval reflects at 0", () => {
    const rare = estimate({ y: [1, ...repeated(0, 29)] });
    const { low, high } = proportionInterval(rare, { method: "asin" });
    expect(low).toBe(0);
    expect(high).toBeCloseTo(0.1331, 3);
  });

  it("holds the estimate and widens with the confidence, by every method", () => {
    const one = estimate({ y: [...repeated(1, 7), ...repeated(0, 93)] });
    for (const method of METHODS) {
      const bounds = [0.9, 0.95, 0.99].map((confidence) => proportionInterval(one, { method, confidence }));
      for (const [k, { low, high }] of bounds.entries()) {
        expect(low).toBeLessThan(0.07);
        expect(high).toBeGreaterThan(0.07);
        if (k > 0) expect(high! - low!).toBeGreaterThan(bounds[k - 1]!.high! - bounds[k - 1]!.low!);
      }
    }
  });

  it("has none for one person, one cluster, one unit per stratum, or no spread between clusters", () => {
    const reason = (one: SurveyEstimate): (string | null)[] =>
      METHODS.map((method) => proportionInterval(one, { method }).problem);
    expect(new Set(reason(estimate({ y: [1] })))).toEqual(
      new Set(["all people belong to one sampling unit"]),
    );
    expect(new Set(reason(estimate({ y: [1, 0, 1], c: [4, 4, 4] }, { cluster: "c" })))).toEqual(
      new Set(["all people belong to one sampling unit"]),
    );
    expect(new Set(reason(estimate({ y: [1, 0], s: [1, 2] }, { stratum: "s" })))).toEqual(
      new Set(["there are no degrees of freedom"]),
    );
    const alike = estimate({ y: [1, 0, 1, 0, 1, 0], c: [1, 1, 2, 2, 3, 3] }, { cluster: "c" });
    expect(new Set(reason(alike))).toEqual(new Set(["all sampling units have the same proportion"]));
  });

  it("refuses a method that it does not have", () => {
    const method = "exact" as ProportionMethod;
    expect(() => proportionInterval(estimate({ y: [0, 1] }), { method })).toThrow(
      "unknown interval of a proportion: exact",
    );
  });
});

describe("waldInterval(estimate)", () => {
  it("is the estimate and t standard errors", () => {
    const { low, high } = waldInterval(estimate({ y: [1, 2, 3, 4] }));
    // R: t.test(1:4)
    expect(low).toBeCloseTo(0.4457397, 7);
    expect(high).toBeCloseTo(4.5542603, 7);
  });

  it("is none without a standard error", () => {
    expect(waldInterval(estimate({ y: [5] }))).toEqual({
      low: null,
      high: null,
      problem: "all people belong to one sampling unit",
    });
  });
});
