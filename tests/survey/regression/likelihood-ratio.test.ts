import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import {
  type LikelihoodRatioTest,
  likelihoodRatioTests,
} from "../../../src/survey/regression/likelihood-ratio";
import { tableOfColumns } from "../reference-survey";
import { storedData } from "../replicates/stored-replicates";

const wanted: Readonly<Record<string, readonly LikelihoodRatioTest[]>> = JSON.parse(
  readFileSync(new URL("../../reference/likelihood-ratio.json", import.meta.url), "utf8"),
);

describe("Rao-Scott likelihood-ratio tests", () => {
  it.each([
    ["apiclus1", { weight: "pw", cluster: "dnum" }],
    ["apistrat", { weight: "pw", stratum: "stype" }],
  ])("are those of the formulas in R: %s", (name, design) => {
    const { stype = [], sch_wide = [], ell = [], meals = [], pw = [], dnum = [] } = storedData[name]!;
    const wide = sch_wide.map((cell) => Number(cell === "Yes"));
    const districts = name === "apiclus1" ? { dnum } : {};
    const table = tableOfColumns({ wide, ell, meals, pw, stype, ...districts }, design);
    const values = (id: string): Float64Array => {
      const place = table.items.findIndex((item) => item.id === id);
      return Float64Array.from(table.columns[place]!);
    };
    const { tests } = likelihoodRatioTests(
      table,
      { name: "wide", values: values("wide"), context: null, missing: "known" },
      {
        terms: [["stype"], ["ell"], ["meals"]],
        numeric: ["ell", "meals"].map((id) => ({ name: id, values: values(id) })),
      },
    );
    expect(tests.map(({ term }) => term)).toEqual(["stype", "ell", "meals"]);
    tests.forEach(({ statistic, designEffect, df, dfDenominator, p }, at) => {
      const own = wanted[name]![at]!;
      expect(statistic).toBeCloseTo(own.statistic, 6);
      expect(designEffect).toBeCloseTo(own.designEffect, 6);
      expect(df).toBeCloseTo(own.df, 6);
      expect(dfDenominator).toBeCloseTo(own.dfDenominator, 4);
      expect(p).toBeCloseTo(own.p ?? Number.NaN, 7);
    });
  });

  it("name terms whose coefficients are infinite", () => {
    const table = fromAnswers({
      items: { a: [0, 0, 0, 0, 0, 1, 1, 1] },
      groups: { sex: ["boy", "boy", "boy", "boy", "girl", "girl", "girl", "girl"] },
    });
    const outcome = {
      name: "a",
      values: Float64Array.from(table.columns[0]!),
      context: null,
      missing: "known" as const,
    };
    const { tests, warnings } = likelihoodRatioTests(table, outcome, { terms: [["sex"]] });
    expect(tests).toEqual([]);
    expect(warnings.map(({ code }) => code)).toContain("no-likelihood-ratio-test");
  });
});
