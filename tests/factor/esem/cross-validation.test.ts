import { describe, expect, it } from "vitest";
import { splitHalves } from "../../../src/data/transform/resample";
import { fitCfa } from "../../../src/factor/cfa/fit-cfa";
import { fitMeasures } from "../../../src/factor/cfa/tests/fit-measures";
import { crossValidate } from "../../../src/factor/esem/cross-validation";
import { createRandom } from "../../../src/numeric/random/random";
import { nineTable, tableOf } from "../../support/table";

const two = { id: "two-factor", model: "exploitation =~ f + g + h + i\nabuse =~ a + b + c + d + e" };
const options = { seed: 3, missing: "listwise" as const, factors: [1, 2] };

describe("crossValidate", () => {
  const table = nineTable("binary", { groups: true });
  const result = crossValidate(table, [two], { ...options, by: "country" });

  it("splits people in halves within the levels of the grouping", () => {
    const total = table.count.reduce((sum, count) => sum + count, 0);
    expect(result.n[0] + result.n[1]).toBe(total);
    expect(Math.abs(result.n[0] - result.n[1])).toBeLessThan(2);
    expect(result).toMatchObject({ seed: 3, stratifiedBy: "country" });
  });

  it("finds in one half the two factors that the answers were made with", () => {
    const groups = result.explored[1]?.model.split("\n").map((line) => line.replace(/^f_?\d =~ /, ""));
    expect(new Set(groups)).toEqual(new Set(["c + d + e", "f + g + h + i"]));
    // their loadings in all of the people: .39 and .38
    expect(result.explored[1]).toMatchObject({ factors: 2, notPlaced: ["a", "b"], problem: null });
  });

  it("confirms on the other half: the same fit as of that half alone", () => {
    const [, other] = splitHalves(table, createRandom(3), { by: "country" });
    const { fitted, parts } = fitCfa(other, two.model, { missing: "listwise" });
    const declared = result.confirmed.find(({ structure }) => structure === "two-factor");
    expect(declared).toMatchObject({ found: false, converged: true, admissible: true, problem: null });
    expect(declared?.fit).toEqual(fitMeasures(fitted, parts));
    const found = result.confirmed.find(({ structure }) => structure === "found-2");
    expect(found).toMatchObject({ found: true, model: result.explored[1]?.model, problem: null });
    const again = fitCfa(other, result.explored[1]?.model ?? "", { missing: "listwise" });
    expect(found?.fit).toEqual(fitMeasures(again.fitted, again.parts));
  });

  it("is the same for the same seed and another for another", () => {
    expect(crossValidate(table, [two], { ...options, by: "country" })).toEqual(result);
    expect(crossValidate(table, [two], { ...options, by: "country", seed: 4 }).confirmed).not.toEqual(
      result.confirmed,
    );
  });

  it("survives JSON", () => {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

describe("crossValidate of awkward answers", () => {
  it("says why a half has no result", () => {
    const people = [...Array(40).keys()].map((k) => [
      k % 2,
      k % 4 < 2 ? 1 : 0,
      k % 3 === 0 ? 1 : 0,
      k === 0 ? 1 : 0,
    ]);
    const one = { id: "one", model: "x =~ a + b + c + d" };
    const { explored, confirmed } = crossValidate(tableOf(people), [one], { ...options, factors: [1] });
    const problems = [...explored, ...confirmed]
      .map(({ problem }) => problem)
      .filter((problem) => problem !== null);
    expect(problems.filter((problem) => /item d .*was answered alike/.test(problem))).toHaveLength(1);
    expect(JSON.stringify({ explored, confirmed })).not.toContain("NaN");
  });

  it("throws what is wrong with the question", () => {
    const table = nineTable("binary");
    expect(() => crossValidate(table, [two], { ...options, by: "sex" })).toThrow(
      expect.objectContaining({ code: "unknown-grouping" }),
    );
    expect(() => crossValidate(table, [{ id: "x", model: "x =~ a + zz" }], options)).toThrow(/zz/);
    expect(() => crossValidate(table, [two], { ...options, estimator: "ML" })).toThrow(
      expect.objectContaining({ code: "wrong-estimator" }),
    );
    expect(() => crossValidate(table, [two], { ...options, factors: [0] })).toThrow(
      expect.objectContaining({ code: "bad-factors" }),
    );
  });
});
