import { describe, expect, it } from "vitest";
import { checkMatrix } from "../../src/correlation/matrix-input";
import { noVariance } from "../../src/correlation/ordinal/ordinal-parameters";
import { constantItem } from "../../src/correlation/pairs/observed-categories";
import { noCorrelation } from "../../src/correlation/pairs/pair-correlation";
import { parseCsv } from "../../src/data/csv/csv";
import { refuseSeveral } from "../../src/irt/fit/grouped-item-fit";
import { quasiPoints } from "../../src/irt/model/quadrature";
import type { Population } from "../../src/simulation/population";
import { sampleSizes } from "../../src/simulation/sample-sizes";
import { groupCovariates } from "../../src/survey/among/group-covariates";
import { mixedData } from "../../src/survey/multilevel/mixed-data";
import { choose } from "../../src/words/choose";
import { inLanguage } from "../../src/words/language";
import { loadLanguage } from "../../src/words/load-language";
import { unknownLevel } from "../../src/words/messages";
import { thrownBy } from "../support/error";

describe("choose", () => {
  const table = { one: 1, two: 2 };

  it("takes what the table has of its own", () => {
    expect(choose("rotation", table, "two")).toBe(2);
    expect(() => choose("rotation", table, "constructor")).toThrow("unknown rotation: constructor.");
  });

  it("names the kind, or says what a function says, and what there is", async () => {
    await loadLanguage("es");
    const error = thrownBy(() => choose("rotation", table, "three"));
    expect(error).toMatchObject({ message: "unknown rotation: three.", hint: "Use one of one, two." });
    expect(inLanguage("es", () => error.worded())).toEqual({
      message: "rotación desconocida: three.",
      hint: "Use uno de estos nombres: one o two.",
    });
    const said = (level: string) => unknownLevel({ grouping: "site", level });
    expect(() => choose(said, table, "three")).toThrow("unknown site: three.");
  });
});

describe("errors of the library", () => {
  const square = (matrix: number[][], n = 9) => checkMatrix({ items: ["1", "2"], matrix, n });
  const origin = { mean: new Float64Array(2000), covariance: new Float64Array(1) };
  const several = { factors: ["7", "8"] } as unknown as Parameters<typeof refuseSeveral>[0];

  /** Items, factors and columns have numbers as names, so that every letter is the error's own. */
  it.each<[string, () => unknown]>([
    ["a choice", () => choose("rotation", { 1: 1 }, "2")],
    ["a matrix that is not square", () => square([[1], [1]])],
    [
      "a matrix with different sides",
      () =>
        square([
          [1, 0.5],
          [0, 1],
        ]),
    ],
    [
      "a matrix of few people",
      () =>
        square(
          [
            [1, 0],
            [0, 1],
          ],
          1,
        ),
    ],
    [
      "an item that everybody answers alike",
      () => {
        throw constantItem("1", 1);
      },
    ],
    [
      "a pair without common people",
      () => {
        throw noCorrelation(["1", "2"], 0);
      },
    ],
    [
      "a pair that is perfectly associated",
      () => {
        throw noVariance("1", "2", 1);
      },
    ],
    ["points in many dimensions", () => quasiPoints(2000, { seed: 1, ...origin })],
    ["several factors", () => refuseSeveral(several)],
    ["numbers by level", () => groupCovariates(parseCsv("1,2\n3,?\n", { file: "4" }))],
    ["a regression without points", () => mixedData({ y: [], x: [], group: [] }, 0)],
    ["people to draw", () => sampleSizes({ groups: [] } as unknown as Population, { n: 0 })],
  ])("come wholly from the catalog: %s", (_, fail) => {
    const { message, hint } = inLanguage("qps", () => thrownBy(fail).worded());
    for (const text of [message, hint]) {
      expect(text).toMatch(/\[.+\]/);
      expect(text.replace(/\[[^[\]]*\]/g, "")).not.toMatch(/\p{L}/u);
    }
  });
});
