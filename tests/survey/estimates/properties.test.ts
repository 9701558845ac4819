import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { crossedGrouping } from "../../../src/data/transform/cross-groupings";
import { itemScores } from "../../../src/data/transform/item-scores";
import { surveyDesign } from "../../../src/survey/design/survey-design";
import { surveyDomains } from "../../../src/survey/estimates/domains";
import { pairwiseDifferences } from "../../../src/survey/estimates/level-contrasts";
import { levelCovariance } from "../../../src/survey/estimates/level-variances";
import { linearizedMeans } from "../../../src/survey/estimates/linearized";
import { type SurveyEstimate, surveyEstimates } from "../../../src/survey/estimates/survey-estimates";
import { referenceDomains, referenceTable, tableOfColumns, variable } from "../reference-survey";

interface Person {
  readonly y: number | null;
  readonly g: string;
  readonly s: number;
  readonly c: number;
  readonly w: number;
}

const person = fc.record({
  y: fc.option(fc.constantFrom(0, 1), { freq: 6 }),
  g: fc.constantFrom("one", "two"),
  s: fc.integer({ min: 1, max: 2 }),
  c: fc.integer({ min: 1, max: 5 }),
  w: fc.double({ min: 0.2, max: 9, noNaN: true }),
});
const sample = fc
  .array(person, { minLength: 8, maxLength: 60 })
  .filter((people) => people.some(({ y }) => y !== null));

/** Two strata with clusters numbered within them. */
function tableFrom(people: readonly Person[]): PatternTable {
  const of = <K extends keyof Person>(key: K): Person[K][] => people.map((one) => one[key]);
  const columns = { y: of("y"), g: of("g"), s: of("s"), c: people.map(({ s, c }) => 10 * s + c), w: of("w") };
  return tableOfColumns(columns, { weight: "w", stratum: "s", cluster: "c" });
}

const estimatesOf = (table: PatternTable): SurveyEstimate[] =>
  surveyEstimates(
    linearizedMeans(itemScores(table, 0), surveyDomains(surveyDesign(table), table.groupings[0] ?? null)),
  );

const FIGURES = ["n", "df", "units", "kishN", "estimate", "se", "deff"] as const;

function expectSame(
  found: readonly SurveyEstimate[],
  wanted: readonly SurveyEstimate[],
  tolerance = 1e-12,
): void {
  expect(found).toHaveLength(wanted.length);
  wanted.forEach((one, k) => {
    for (const figure of FIGURES) {
      const [value, other] = [found[k]?.[figure], one[figure]];
      if (other === null) expect(value).toBeNull();
      else
        expect(Math.abs((value ?? Number.NaN) - other), figure).toBeLessThanOrEqual(
          tolerance * Math.max(1, other),
        );
    }
  });
}

describe("survey estimates", () => {
  it("are the plain ones where weights are equal and people are drawn one by one", () => {
    fc.assert(
      fc.property(sample, fc.double({ min: 0.1, max: 50, noNaN: true }), (people, w) => {
        const table = tableOfColumns(
          { y: people.map(({ y }) => y), w: people.map(() => w) },
          { weight: "w" },
        );
        const known = people.flatMap(({ y }) => (y === null ? [] : [y]));
        const mean = known.reduce((sum: number, y) => sum + y, 0) / known.length;
        const [estimate] = estimatesOf(table);
        expect(estimate?.estimate).toBeCloseTo(mean, 12);
        if (known.length < 2) return;
        // Those without an answer are drawn too: the correction n / (n - 1) is of the whole sample.
        const n = people.length;
        const variance = (mean * (1 - mean) * n) / (n - 1) / known.length;
        expect(estimate?.se).toBeCloseTo(Math.sqrt(variance), 12);
        expect(estimate?.kishN).toBeCloseTo(known.length, 9);
      }),
    );
  });

  it("of frequency weights are those of repeated rows", () => {
    const people = fc.array(fc.record({ y: fc.constantFrom(0, 1), f: fc.integer({ min: 1, max: 6 }) }), {
      minLength: 2,
    });
    fc.assert(
      fc.property(people, (rows) => {
        const weights = rows.map(({ f }) => f);
        const once = fromAnswers({
          items: { y: rows.map(({ y }) => y) },
          categories: [0, 1],
          weights,
          weighting: "frequency",
        });
        const repeated = rows.flatMap(({ y, f }) => new Array<number>(f).fill(y));
        expectSame(
          estimatesOf(once),
          estimatesOf(fromAnswers({ items: { y: repeated }, categories: [0, 1] })),
        );
      }),
    );
  });

  it("do not change with the unit of design weights", () => {
    fc.assert(
      fc.property(sample, fc.double({ min: 0.01, max: 1000, noNaN: true }), (people, factor) => {
        const rescaled = people.map((one) => ({ ...one, w: one.w * factor }));
        expectSame(estimatesOf(tableFrom(rescaled)), estimatesOf(tableFrom(people)), 1e-10);
      }),
    );
  });

  it("do not change with the order of the rows beyond rounding", () => {
    fc.assert(
      fc.property(sample, (people) => {
        expectSame(estimatesOf(tableFrom([...people].reverse())), estimatesOf(tableFrom(people)), 1e-12);
      }),
    );
  });

  it("have the squares of their standard errors on the diagonal of the covariance", () => {
    fc.assert(
      fc.property(sample, (people) => {
        const table = tableFrom(people);
        const means = linearizedMeans(
          itemScores(table, 0),
          surveyDomains(surveyDesign(table), table.groupings[0]!),
        );
        const covariance = levelCovariance(means);
        surveyEstimates(means).forEach(({ se }, level, all) => {
          if (se !== null) expect(covariance[level * (all.length + 1)]).toBeCloseTo(se ** 2, 13);
        });
      }),
    );
  });
});

describe("domains", () => {
  it("of crossed groupings are the levels of the one within the other", () => {
    const crossed = surveyEstimates(
      linearizedMeans(
        variable("nineNested", "a"),
        referenceDomains({ design: "nineNested", by: ["sex", "country"] }),
      ),
    );
    const table = referenceTable("nineNested");
    const girls = table.groupings.find(({ name }) => name === "sex")!;
    const values = variable("nineNested", "a").map((y, row) => (girls.codes[row] === 0 ? y : Number.NaN));
    const byCountry = surveyEstimates(
      linearizedMeans(values, referenceDomains({ design: "nineNested", by: "country" })),
    );
    expectSame(crossed.slice(0, byCountry.length), byCountry);
    expect(crossedGrouping(table, ["sex", "country"]).levels[0]).toBe(crossed[0]?.level);
  });

  it("leave out people of unknown level, who stay in the sample", () => {
    const table = fromAnswers({ items: { y: [0, 1, 1, 1] }, groups: { g: ["a", "a", null, "b"] } });
    const [a, b] = estimatesOf(table);
    expect(a).toMatchObject({ n: 2, estimate: 0.5, df: 1 });
    // Two of four people: (1/4 + 1/4) / 4 times 4 / 3.
    expect(a?.se).toBeCloseTo(Math.sqrt(1 / 6), 14);
    expect(b).toMatchObject({
      n: 1,
      estimate: 1,
      se: null,
      problem: "all people belong to one sampling unit",
    });
  });

  it("without anybody have no estimate", () => {
    const table = fromAnswers({ items: { y: [0, 1, null] }, groups: { g: ["a", "a", "b"] } });
    expect(estimatesOf(table)[1]).toEqual({
      level: "b",
      n: 0,
      kishN: 0,
      units: 0,
      df: 0,
      estimate: null,
      se: null,
      deff: null,
      effectiveN: null,
      problem: "nobody has a known value",
    });
  });

  it("are refused values of another table", () => {
    const domains = referenceDomains({ design: "apisrs", by: null });
    expect(() => linearizedMeans(new Float64Array(3), domains)).toThrow("3 values for 200 rows");
  });
});

describe("pairwiseDifferences(linearized)", () => {
  it("has every pair once, with the differences of the estimates and Holm's p", () => {
    const means = linearizedMeans(
      variable("nineNested", "c"),
      referenceDomains({ design: "nineNested", by: "country" }),
    );
    const levels = surveyEstimates(means);
    const found = pairwiseDifferences(means);
    expect(found).toHaveLength(15);
    for (const {
      levels: [one, other],
      estimate,
      p,
      adjustedP,
      low,
      high,
      se,
    } of found) {
      const of = (name: string): number => levels.find(({ level }) => level === name)?.estimate ?? Number.NaN;
      expect(estimate).toBeCloseTo(of(one) - of(other), 14);
      expect(adjustedP).toBeGreaterThanOrEqual(p ?? Number.NaN);
      expect((low! + high!) / 2).toBeCloseTo(estimate!, 14);
      expect(se).toBeGreaterThan(0);
    }
    const smallest = found.reduce((best, one) => (one.p! < best.p! ? one : best));
    expect(smallest.adjustedP).toBeCloseTo(Math.min(1, 15 * smallest.p!), 14);
  });

  it("gives none where a level has one person, or neither shows any spread", () => {
    const table = fromAnswers({
      items: { y: [0, 1, 1, 0, 0, 1, 1] },
      groups: { g: ["a", "a", "b", "c", "c", "d", "d"] },
    });
    const means = linearizedMeans(
      itemScores(table, 0),
      surveyDomains(surveyDesign(table), table.groupings[0]!),
    );
    const found = pairwiseDifferences(means);
    const pair = (name: string) => found.find(({ levels }) => levels.join("") === name);
    expect(pair("ab")).toMatchObject({
      estimate: null,
      p: null,
      adjustedP: null,
      problem: "b: all people belong to one sampling unit",
    });
    expect(pair("cd")).toMatchObject({
      estimate: -1,
      se: 0,
      p: null,
      problem: "values do not vary within either level",
    });
    // Two p values are known: a with c and a with d.
    const known = found.filter(({ p }) => p !== null);
    expect(known.map(({ levels }) => levels.join(""))).toEqual(["ac", "ad"]);
  });
});
