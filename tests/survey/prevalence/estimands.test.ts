import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { populationPrevalence } from "../../../src/survey/comparison/population-prevalence";
import { regressPrevalence } from "../../../src/survey/comparison/regress-prevalence";
import { levelContrasts } from "../../../src/survey/estimates/level-contrasts";
import { linearizedMeans } from "../../../src/survey/estimates/linearized";
import { shareFreedom } from "../../../src/survey/estimates/share-interval";
import { surveyEstimates } from "../../../src/survey/estimates/survey-estimates";
import { logOddsRatio } from "../../../src/survey/prevalence/co-occurrence";
import { thrownBy } from "../../support/error";
import { ninePlan } from "../../support/nine-plan";
import { referenceDomains, variable } from "../reference-survey";

const at = (name: string): string =>
  readFileSync(new URL(`../../reference/${name}`, import.meta.url), "utf8");

/** tests/reference/estimands.json, as scripts/reference/estimands.R writes it. */
const reference: {
  readonly populations: readonly {
    readonly design: string;
    readonly variable: string;
    readonly by: string;
    readonly sizes: Readonly<Record<string, number>>;
    readonly estimate: number;
    readonly se: number;
    readonly total: number;
    readonly totalSe: number;
  }[];
  readonly ratios: readonly {
    readonly design: string;
    readonly first: string;
    readonly second: string;
    readonly estimate: number;
    readonly se: number;
    readonly n: number;
    readonly df: number;
  }[];
  readonly freedoms: readonly { readonly design: string; readonly variable: string; readonly df: number }[];
  readonly regression: {
    readonly n: number;
    readonly estimate: readonly number[];
    readonly se: readonly number[];
    readonly f: number;
    readonly df: number;
    readonly ddf: number;
    readonly p: number;
  };
} = JSON.parse(at("estimands.json"));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe("what R's survey gives", () => {
  it.each(
    reference.populations.map((one) => [`${one.variable} of ${one.design} by ${one.by}`, one] as const),
  )("as the share of a population of known size: %s", (_, one) => {
    const linearized = linearizedMeans(variable(one.design, one.variable), referenceDomains(one));
    const sizes = linearized.domains.levels.map((level) => one.sizes[level ?? ""] ?? 0);
    const [share] = levelContrasts(linearized, [sizes.map((size) => size / sum(sizes))]);
    expect(share?.estimate).toBeCloseTo(one.estimate, 10);
    expect(share?.se).toBeCloseTo(one.se, 10);
    expect((share?.estimate ?? 0) * sum(sizes)).toBeCloseTo(one.total, 5);
    expect((share?.se ?? 0) * sum(sizes)).toBeCloseTo(one.totalSe, 5);
  });

  it.each(reference.ratios.map((one) => [`${one.first} and ${one.second} of ${one.design}`, one] as const))(
    "as the logarithm of an odds ratio: %s",
    (_, one) => {
      const domains = referenceDomains({ design: one.design, by: null });
      const second = variable(one.design, one.second);
      const both = variable(one.design, one.first).map((value, row) => 2 * value + second[row]!);
      const [odds] = surveyEstimates(logOddsRatio(both, domains));
      expect(odds).toMatchObject({ n: one.n, df: one.df });
      expect(odds?.estimate).toBeCloseTo(one.estimate, 7);
      expect(odds?.se).toBeCloseTo(one.se, 7);
    },
  );

  it("but none where a combination has nobody, of which R's grows without end", () => {
    const domains = referenceDomains({ design: "apistrat", by: null });
    const wide = variable("apistrat", "wide");
    const both = variable("apistrat", "awards").map((value, row) => 2 * value + wide[row]!);
    expect(surveyEstimates(logOddsRatio(both, domains))[0]).toMatchObject({ estimate: null, se: null });
  });

  it.each(reference.freedoms.map((one) => [`${one.variable} of ${one.design}`, one] as const))(
    "as degrees of freedom of the rarer answer: %s",
    (_, one) => {
      const domains = referenceDomains({ design: one.design, by: null });
      expect(shareFreedom(variable(one.design, one.variable), domains)?.[0]).toBe(one.df);
    },
  );

  it("as the regression on sex and age that allows for the country, within which strata lie", () => {
    const { plan, options } = ninePlan({});
    const fitted = regressPrevalence(plan, options)[0]!.fit();
    const { regression } = reference;
    expect(fitted.formula).toBe("country + sex + age + sex:age");
    expect(fitted.n).toBe(regression.n);
    expect(fitted.coefficients).toHaveLength(regression.estimate.length);
    fitted.coefficients.forEach((one, at) => {
      expect(one.estimate).toBeCloseTo(regression.estimate[at]!, 6);
      expect(one.se).toBeCloseTo(regression.se[at]!, 6);
    });
    const test = fitted.tests.find(({ term }) => term === "sex:age");
    expect(test).toMatchObject({ df: regression.df, dfDenominator: regression.ddf });
    expect(test?.f).toBeCloseTo(regression.f, 5);
    expect(test?.p).toBeCloseTo(regression.p, 6);
  });
});

describe("populationPrevalence(plan, sizes, options)", () => {
  const one = reference.populations.find(({ design, by }) => design === "nineNested" && by === "country")!;

  it("gives items and sets of everybody, by known answers and with missing ones as no", () => {
    const { plan, options } = ninePlan(one.sizes);
    const found = populationPrevalence(plan, { group: "country", sizes: one.sizes }, options);
    expect(found).toHaveLength(20);
    const share = found.find(({ variable: id, missing }) => id === "c" && missing === "known");
    expect(share).toMatchObject({ people: sum(Object.values(one.sizes)), suppressed: null });
    expect(share?.estimate).toBeCloseTo(one.estimate, 10);
    expect(share?.se).toBeCloseTo(one.se, 10);
    expect(share?.low).toBeLessThan(one.estimate);
  });

  it("hides what would give a level's hidden share away", () => {
    const { plan, options } = ninePlan(one.sizes);
    const isHidden = (
      id: string,
      _: string | null,
      { of, level }: { of: readonly string[]; level: number },
    ) => id === "c" && of[0] === "country" && level === 2;
    const hidden = { ...options.hidden, isHidden };
    const found = populationPrevalence(plan, { group: "country", sizes: one.sizes }, { ...options, hidden });
    const hiddenRows = found.filter(({ suppressed }) => suppressed !== null);
    expect(hiddenRows.map(({ variable: id, estimate, low }) => [id, estimate, low])).toEqual([
      ["c", null, null],
      ["c", null, null],
    ]);
  });

  it("names the level without a size, and the grouping that was not read", () => {
    const { plan, options } = ninePlan(one.sizes);
    const { 2: _, ...others } = one.sizes;
    const of = (group: string, sizes: Readonly<Record<string, number>>) => () =>
      populationPrevalence(plan, { group, sizes }, options);
    expect(thrownBy(of("country", others))).toMatchObject({ code: "no-population-size" });
    expect(thrownBy(of("region", others))).toMatchObject({ code: "no-grouping" });
  });
});

describe("regressPrevalence(plan, options)", () => {
  it("takes levels with a hidden share together", () => {
    const { plan, options } = ninePlan({});
    const isHidden = (
      _: string,
      __: string | null,
      { of, level }: { of: readonly string[]; level: number },
    ) => of[0] === "country" && of.length === 1 && level > 3;
    const shown = { ...options, hidden: { ...options.hidden, isHidden } };
    const fitted = regressPrevalence(plan, shown)[0]!.fit();
    const terms = fitted.coefficients.map(({ term }) => term).filter((term) => term.startsWith("country"));
    expect(terms).toEqual(["country: 2", "country: 3", "country: 4", "country: hidden levels together"]);
    const alone = (...args: Parameters<typeof isHidden>) => args[2].level === 5 && isHidden(...args);
    const one = { ...options, hidden: { ...options.hidden, isHidden: alone } };
    expect(thrownBy(() => regressPrevalence(plan, one)[0]!.fit())).toMatchObject({
      code: "hidden-regression",
    });
  });
});
