import { describe, expect, it } from "vitest";
import { correlate } from "../../../src/correlation/correlate";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { patternTable } from "../../../src/data/patterns/build-pattern-table";
import { itemScores } from "../../../src/data/transform/item-scores";
import { selectGroup } from "../../../src/data/transform/select";
import { cfa } from "../../../src/factor/cfa/cfa";
import { parseMeasure } from "../../../src/measures/measure";
import { expandedRange } from "../../../src/measures/schema/replicates";
import { createRandom } from "../../../src/numeric/random/random";
import { associationTest } from "../../../src/survey/association/association-test";
import { hasSeveralUnits, whyNotResampled } from "../../../src/survey/design/resample-units";
import { designDegreesOfFreedom, sampleDesign } from "../../../src/survey/design/sample-design";
import { surveyDesign } from "../../../src/survey/design/survey-design";
import { surveyDomains } from "../../../src/survey/estimates/domains";
import { pairwiseDifferences } from "../../../src/survey/estimates/level-contrasts";
import {
  type Linearized,
  linearizedMeans,
  linearizedRatios,
  linearizedTotals,
} from "../../../src/survey/estimates/linearized";
import { proportionInterval } from "../../../src/survey/estimates/proportion-interval";
import { surveyEstimates } from "../../../src/survey/estimates/survey-estimates";
import { surveyRegression } from "../../../src/survey/regression/survey-regression";
import { replicateWeights } from "../../../src/survey/replicates/replicate-weights";
import { fileReplicates, NUMBERS, replicateSample } from "./stored-replicates";

function expectErrors(found: Linearized, wanted: readonly number[]): void {
  const errors = surveyEstimates(found).map(({ se }) => se ?? Number.NaN);
  wanted.forEach((se, at) => {
    expect(Math.abs(errors[at]! - se)).toBeLessThan(2e-7 * Math.max(1, se));
  });
}

const cases = Object.keys(fileReplicates).flatMap((tag) => [
  [tag, "estimate", "mse_TRUE"] as const,
  [tag, "mean", "mse_FALSE"] as const,
]);

describe.each(cases)("replicate weights in the file: %s about the %s", (tag, center, key) => {
  const figures = fileReplicates[tag]![key];
  const table = replicateSample(tag, center);
  const design = surveyDesign(table);
  const everybody = surveyDomains(design, null);
  const values = (name: string): Float64Array => itemScores(table, [...NUMBERS, "wide"].indexOf(name));

  it("gives the standard errors of means, totals and ratios of R's survey", () => {
    ["api00", "ell", "enroll"].forEach((name, at) => {
      expectErrors(linearizedMeans(values(name), everybody), [figures.mean.se[at]!]);
    });
    expectErrors(linearizedTotals(values("enroll"), everybody), [figures.total.se]);
    expectErrors(linearizedMeans(values("wide"), everybody), [figures.prop.se[4]!]);
    const ratio = { numerator: values("api_stu"), denominator: values("enroll") };
    expectErrors(linearizedRatios(ratio, everybody), [figures.ratio.se]);
  });

  it("gives those of groups", () => {
    const types = surveyDomains(design, table.groupings[0]!);
    expectErrors(linearizedMeans(values("api00"), types), figures.by.se);
  });

  it("has the rank of the replicate weights minus 1 as degrees of freedom", () => {
    const { degf } = fileReplicates[tag]!;
    expect(designDegreesOfFreedom(sampleDesign(table)!, table.count)).toBe(degf);
    expect(surveyEstimates(linearizedMeans(values("api00"), everybody))[0]!.df).toBe(degf);
  });

  it("tests associations", () => {
    const wanted = fileReplicates[tag]!.chisq["~sch.wide+stype"]!.F;
    const found = associationTest(table, { rows: "wide", columns: "stype" });
    if (center === "estimate") return;
    expect(found.value).toBeCloseTo(wanted.statistic, 6);
    expect(found.dfDenominator).toBeCloseTo(wanted.parameter.ddf, 5);
  });

  it("gives the standard errors of a logistic regression", () => {
    const outcome = { name: "wide", values: values("wide"), context: null, missing: "known" as const };
    const numeric = ["ell", "meals"].map((name) => ({ name, values: values(name) }));
    const { coefficients } = surveyRegression(table, outcome, { terms: [["ell"], ["meals"]], numeric });
    coefficients.forEach(({ estimate, se }, at) => {
      const [wanted = 0, error = 0] = figures.logit.coef.values[at]!;
      expect(estimate).toBeCloseTo(wanted, 6);
      expect(Math.abs(se - error)).toBeLessThan(2e-6 * error);
    });
  });
});

describe("what a definition says of replicate weights", () => {
  const base = {
    id: "one",
    items: [{ id: "a", categories: [{ code: 0 }, { code: 1 }] }],
    weight: { column: "w" },
  };
  const read = (replicates: object, cells = "a,w,r1,r2\n0,1,2,0\n1,1,0,2\n"): unknown =>
    readResponses(parseCsv(cells), parseMeasure({ ...base, ...replicates }));

  it("is refused with the path where it contradicts itself", () => {
    const columns = ["r1:r2"];
    expect(() => read({ replicates: { columns, type: "jkn" } })).toThrow("replicates.multipliers");
    expect(() => read({ replicates: { columns, type: "brr", fay: 0.5 } })).toThrow("replicates.fay");
    expect(() => read({ replicates: { columns, type: "fay" } })).toThrow("replicates.fay");
    expect(() => read({ replicates: { columns, type: "jk1", multipliers: [1, 1, 1] } })).toThrow(
      "has 3 numbers for 2 columns",
    );
    expect(() => read({ cluster: { column: "c" }, replicates: { columns, type: "jk1" } })).toThrow(
      "leave cluster out",
    );
    expect(() => read({ weight: null, replicates: { columns, type: "jk1" } })).toThrow("needs the weight");
  });

  it("is refused with row and column where a cell is no weight", () => {
    const replicates = { columns: ["r1:r2"], type: "jk1" };
    expect(() => read({ replicates }, "a,w,r1,r2\n0,1,2,0\n1,1,,2\n")).toThrow(
      /row 3.*r1.*is no number from 0/s,
    );
    expect(() => read({ replicates }, "a,w,r1\n0,1,2\n")).toThrow('no column "r2"');
  });

  it("is refused where a column gives nobody a weight", () => {
    const replicates = { columns: ["r1:r2"], type: "jk1" };
    const refused = /r2.*0 or blank for everybody/s;
    expect(() => read({ replicates }, "a,w,r1,r2\n0,1,2,0\n1,1,0,0\n")).toThrow(refused);
    expect(() => read({ replicates }, "a,w,r1,r2\n0,1,2,\n1,1,0,0\n")).toThrow(refused);
  });

  it("leaves out bootstrap intervals, which need the units", () => {
    const table = replicateSample("jk1_clus1", "estimate");
    expect(hasSeveralUnits(sampleDesign(table)!)).toBe(false);
    expect(whyNotResampled(sampleDesign(table)!)).toBe("replicates");
    expect(() => replicateWeights(table, { method: "JK1" })).toThrow("hide its sampling units");
  });

  it("expands ranges of names", () => {
    expect(expandedRange("rw08:rw11")).toEqual(["rw08", "rw09", "rw10", "rw11"]);
    expect(expandedRange("w")).toEqual(["w"]);
  });
});

describe("a replicate that leaves a level without weight", () => {
  // The level "x" has three people with weights that have no exact binary share; the second replicate drops all of them.
  const weights = [0.1, 0.2, 0.7, 0.3, 0.6, 1.1];
  const rows = weights.map((weight, row) => {
    const own = [row % 2 === 0 ? 0 : 2 * weight, row < 3 ? 0 : 2 * weight, row % 2 === 0 ? 2 * weight : 0];
    return [Number(row % 3 === 0), row < 3 ? "x" : "y", weight, ...own].join(",");
  });
  const measure = parseMeasure({
    id: "one",
    items: [{ id: "a", categories: [{ code: 0 }, { code: 1 }] }],
    groups: { g: { column: "g" } },
    weight: { column: "w" },
    replicates: { columns: ["r1:r3"], type: "brr" },
  });
  const file = parseCsv(`a,g,w,r1,r2,r3\n${rows.join("\n")}\n`);
  const table = patternTable(readResponses(file, measure, { groups: ["g"] }), { design: true });
  const means = linearizedMeans(
    itemScores(table, 0),
    surveyDomains(surveyDesign(table), table.groupings[0]!),
  );

  it("has no standard error, for this reason; other levels have theirs", () => {
    const [x, y] = surveyEstimates(means);
    expect(x).toMatchObject({ se: null, deff: null, problem: "a replicate weight is 0 for all of them" });
    expect(x!.estimate).toBeCloseTo(0.1, 12);
    expect(proportionInterval(x!)).toEqual({ low: null, high: null, problem: x!.problem });
    expect(y!.se).toBeGreaterThan(0);
    expect(y!.problem).toBeNull();
    expect(pairwiseDifferences(means)[0]).toMatchObject({ se: null });
  });
});

describe("people of whom a replicate weight leaves nobody", () => {
  // The first replicate leaves out the 40 people of group x, the others halves of them.
  const random = createRandom(7);
  const rows = Array.from({ length: 100 }, (_, row) => {
    const even = row % 2 === 0;
    const half = [row >= 40 && even ? 2 : 0, even ? 2 : 0, even ? 0 : 2];
    const ability = random.normal();
    const answers = [1, 2, 3, 4].map(() => (ability + random.normal()).toFixed(3));
    return [...answers, row < 40 ? "x" : "y", 1, ...half].join(",");
  });
  const items = ["a", "b", "c", "d"];
  const measure = parseMeasure({
    id: "four",
    items: items.map((id) => ({ id, scale: "continuous" })),
    groups: { g: { column: "g" } },
    weight: { column: "w" },
    replicates: { columns: ["r1:r3"], type: "brr" },
  });
  const file = parseCsv(`${items.join(",")},g,w,r1,r2,r3\n${rows.join("\n")}\n`);
  const table = patternTable(readResponses(file, measure, { groups: ["g"] }), { design: true });
  const group = (name: string) => selectGroup(table, "g", name);
  const correlation = (name: string) =>
    correlate(group(name), { type: "pearson", missing: "listwise" }).standardErrors[0]?.[1] ?? null;

  it("have no standard errors of correlations; others have theirs", () => {
    expect(correlation("x")).toBeNull();
    expect(correlation("y")).toBeGreaterThan(0);
  });

  it("have no model; others have theirs", () => {
    const model = "f =~ a + b + c + d";
    const solve = (name: string) => cfa(group(name), model, { missing: "listwise", estimator: "MLR" });
    expect(() => solve("x")).toThrow(/A replicate weight is 0 for everybody whom an estimate is about/);
    expect(solve("y").estimates[0]?.se).toBeGreaterThan(0);
  });
});

describe("a draft", () => {
  const cells = Array.from({ length: 40 }, (_, row) =>
    [
      ...[3, 4, 5].map((most) => Number(row % 8 < most)),
      2,
      ...[0, 1, 2, 3].map((k) => (row % 4 === k ? 0 : 8 / 3)),
    ].join(","),
  );
  const file = parseCsv(`a,b,c,w,repwt1,repwt2,repwt3,repwt4\n${cells.join("\n")}\n`);

  it("leaves columns called replicate weights out of the items, and uses them where their type is given", () => {
    const guessed = draftMeasure(file, { weight: "w" });
    expect(guessed.definition.items.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(guessed.definition.replicates).toBeUndefined();
    expect(guessed.notes.join()).toContain("--replicate-type");
    const { definition } = draftMeasure(file, { weight: "w", replicates: { type: "jk1" } });
    expect(definition.replicates?.columns).toEqual(["repwt1", "repwt2", "repwt3", "repwt4"]);
  });
});
