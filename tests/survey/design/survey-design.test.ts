import { describe, expect, it } from "vitest";
import { itemScores } from "../../../src/data/transform/item-scores";
import { filterRows, selectItems, withoutGroups } from "../../../src/data/transform/select";
import { influenceCovariance } from "../../../src/survey/design/influence-covariance";
import type { LonelyUnits } from "../../../src/survey/design/lonely-units";
import { sampleDesign } from "../../../src/survey/design/sample-design";
import { surveyDesign } from "../../../src/survey/design/survey-design";
import { surveyDomains } from "../../../src/survey/estimates/domains";
import { levelCovariance } from "../../../src/survey/estimates/level-variances";
import { linearizedMeans, linearizedTotals } from "../../../src/survey/estimates/linearized";
import { surveyEstimates } from "../../../src/survey/estimates/survey-estimates";
import { thrownBy } from "../../support/error";
import { referenceTable, survey, tableOfColumns, variable } from "../reference-survey";

const columns = survey.data.lonely!;
const lonely = (fpc: string | null, extra: Record<string, readonly (number | string | null)[]> = {}) => {
  const { size, ...others } = columns;
  return tableOfColumns(
    { ...others, ...(fpc === null ? {} : { size: size! }), ...extra },
    { weight: "weight", stratum: "stratum", cluster: "psu", ...(fpc === null ? {} : { fpc }) },
  );
};
describe("strata with a single unit", () => {
  it.each(survey.lonely.map((one) => [`${one.rule}${one.fpc === null ? "" : " with fpc"}`, one] as const))(
    "add what R's survey.lonely.psu has them add: %s",
    (_, one) => {
      const table = lonely(one.fpc);
      const everybody = surveyDomains(surveyDesign(table, { lonelyUnits: one.rule }), null);
      const y = itemScores(table, 0);
      const [mean] = surveyEstimates(linearizedMeans(y, everybody));
      const [total] = surveyEstimates(linearizedTotals(y, everybody));
      expect(mean?.estimate).toBeCloseTo(one.mean, 14);
      expect(mean?.se).toBeCloseTo(one.se, 13);
      expect(total?.estimate).toBeCloseTo(one.total, 14);
      expect(total?.se).toBeCloseTo(one.totalSe, 13);
      const within = y.map((value, row) => ([0, 2].includes(table.stratum![row]!) ? value : Number.NaN));
      const [domainTotal] = surveyEstimates(linearizedTotals(within, everybody));
      expect(domainTotal?.se).toBeCloseTo(one.domainTotalSe, 13);
      expect(levelCovariance(linearizedTotals(within, everybody))[0]).toBeCloseTo(one.domainTotalSe ** 2, 13);
      // Under "average" R counts only the strata that a subset keeps; here they are those of the sample.
      if (one.rule === "average") return;
      const [domainMean] = surveyEstimates(linearizedMeans(within, everybody));
      expect(domainMean?.se).toBeCloseTo(one.domainSe, 13);
    },
  );

  it("are refused, and named, where the rule says so", () => {
    const design = () => surveyDesign(lonely(null), { lonelyUnits: "fail" });
    expect(thrownBy(design)).toMatchObject({
      code: "lonely-psu",
      message: 'Strata "3", "4", "5" have a single sampling unit each.',
    });
    expect(() => surveyDesign(lonely(null), { lonelyUnits: "median" as LonelyUnits })).toThrow(
      "unknown rule for single sampling units: median",
    );
  });

  it("are named in a warning with what is made of them; a stratum drawn as a whole is none", () => {
    const [warning] = surveyDesign(lonely("size"), { lonelyUnits: "remove" }).warnings;
    expect(warning).toEqual({
      code: "lonely-psu",
      message:
        "Strata “3” and “5” have a single sampling unit each. Such a stratum adds nothing to the variances, which may be too small.",
    });
    expect(surveyDesign(referenceTable("apistrat")).warnings).toEqual([]);
  });

  it("have no average where no stratum shows a spread", () => {
    const table = tableOfColumns({ y: [1, 0], s: [1, 2] }, { stratum: "s" });
    expect(thrownBy(() => surveyDesign(table, { lonelyUnits: "average" }))).toMatchObject({
      code: "lonely-psu",
      message: expect.stringContaining("no other stratum to take an average of"),
    });
  });
});

describe("the finite population correction", () => {
  it("as a share gives what sizes give", () => {
    const se = (name: string): number | null | undefined => {
      const domains = surveyDomains(surveyDesign(referenceTable(name)), null);
      return surveyEstimates(linearizedMeans(variable(name, "api00"), domains))[0]?.se;
    };
    expect(se("apistratShare")).toBeCloseTo(se("apistrat")!, 3);
    expect(referenceTable("apistratShare").strata?.fpc?.kind).toBe("fraction");
    expect(referenceTable("apistrat").strata?.fpc?.kind).toBe("units");
  });

  it("stays with the table through selections and goes with the strata", () => {
    const table = referenceTable("apistrat");
    expect(selectItems(table, ["api00"]).strata).toEqual(table.strata);
    expect(filterRows(table, (row) => row > 5).strata).toEqual(table.strata);
    expect(withoutGroups(table).strata).toBeNull();
    expect(sampleDesign(referenceTable("apisrsFpc"))?.unsampled?.[0]).toBeCloseTo(1 - 200 / 6194, 14);
    expect(sampleDesign(referenceTable("apisrs"))).toBeNull();
  });

  it("enters the covariance of any influences", () => {
    const table = referenceTable("apiclus1");
    const design = sampleDesign(table)!;
    const { influences } = linearizedMeans(
      variable("apiclus1", "api00"),
      surveyDomains(surveyDesign(table), null),
    );
    const read = (row: number, into: Float64Array): void => {
      into[0] = influences[row]!;
    };
    const [covariance] = influenceCovariance(
      { size: 1, rows: table.rows, included: null, read },
      table,
      design,
    );
    expect(Math.sqrt(covariance!)).toBeCloseTo(23.5422, 4);
  });

  it("of a sample drawn as a whole leaves no sampling error", () => {
    const table = tableOfColumns({ y: [1, 0, 1], n: [3, 3, 3] }, { fpc: "n" });
    const [mean] = surveyEstimates(
      linearizedMeans(itemScores(table, 0), surveyDomains(surveyDesign(table), null)),
    );
    expect(mean).toMatchObject({ se: 0, deff: 0, effectiveN: null });
  });

  it("cannot be below the units drawn", () => {
    const table = tableOfColumns(
      { y: [1, 0, 1], s: [7, 7, 8], n: [1.5, 1.5, 4] },
      { stratum: "s", fpc: "n" },
    );
    expect(thrownBy(() => surveyDesign(table))).toMatchObject({
      code: "fpc-below-sample",
      message:
        'The finite population correction says that stratum "7" has 1.5 people, but 2 are in the sample.',
    });
  });

  it.each([
    ["no number", [10, null, 12], 'row 3, column "n": the finite population correction "" is not a number.'],
    [
      "a negative size",
      [10, -3, 12],
      'row 3, column "n": the finite population correction -3 is not above 0.',
    ],
    [
      "two values in a stratum",
      [10, 11, 12],
      'row 3, column "n": the finite population correction is 11, but 10 for stratum "a" in an earlier row.',
    ],
    [
      "shares among sizes",
      [10, 10, 0.5],
      'row 4, column "n": the finite population correction 0.5 is a share where other rows have numbers of units.',
    ],
  ])("is refused with row, column and value: %s", (_, n, message) => {
    const read = () =>
      tableOfColumns(
        { y: [1, 0, 1], s: [1, 1, 2].map((s) => (s === 1 ? "a" : "b")), n },
        { stratum: "s", fpc: "n" },
      );
    expect(thrownBy(read)).toMatchObject({ code: "bad-fpc", message: expect.stringContaining(message) });
  });
});
