import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { discriminantClass, traitRatios } from "../../src/validity/discriminant";
import reference from "../reference/validity.json";

const FACTORS = [
  { id: "visual", items: ["x1", "x2", "x3"] },
  { id: "textual", items: ["x4", "x5", "x6"] },
  { id: "speed", items: ["x7", "x8", "x9"] },
];
const { holzinger, cut, continuous, ordered } = reference.htmt;

describe("traitRatios(table, factors, options)", () => {
  it("agrees with semTools on Holzinger and Swineford, and its errors with differences of weights", () => {
    const table = fromAnswers({ items: holzinger, scale: "continuous" });
    const found = traitRatios(table, FACTORS, { missing: "listwise" });
    found.forEach(({ htmt, htmt2 }, k) => {
      expect(htmt?.estimate).toBeCloseTo(continuous.htmt[k] ?? 0, 10);
      expect(htmt2?.estimate).toBeCloseTo(continuous.htmt2[k] ?? 0, 10);
      expect((htmt?.se ?? 0) / (htmt?.estimate ?? 1)).toBeCloseTo(continuous.logSe[k] ?? 0, 7);
      expect((htmt2?.se ?? 0) / (htmt2?.estimate ?? 1)).toBeCloseTo(continuous.logSe2[k] ?? 0, 7);
    });
    expect(found.map(({ factors }) => factors.join())).toEqual([
      "visual,textual",
      "visual,speed",
      "textual,speed",
    ]);
  });

  it("agrees with semTools on ordered answers", () => {
    const found = traitRatios(fromAnswers({ items: cut }), FACTORS, { missing: "listwise" });
    found.forEach(({ htmt, htmt2 }, k) => {
      expect(Math.abs((htmt?.estimate ?? 0) - (ordered.htmt[k] ?? 0))).toBeLessThan(1e-5);
      expect(Math.abs((htmt2?.estimate ?? 0) - (ordered.htmt2[k] ?? 0))).toBeLessThan(1e-5);
      expect(htmt?.low).toBeLessThan(htmt?.estimate ?? 0);
      expect(htmt2?.high).toBeGreaterThan(htmt2?.estimate ?? 0);
    });
  });

  it("leaves out factors of one item, and ratios that are not defined", () => {
    const items = { a: [1, 1, 2, 2], b: [1, 2, 1, 2], c: [1, 2, 2, 1], d: [2, 1, 1, 2] };
    const table = fromAnswers({ items, scale: "continuous" });
    const one = { id: "f", items: ["a"] };
    const two = { id: "g", items: ["b", "c"] };
    expect(traitRatios(table, [one, two], { missing: "listwise" })).toEqual([]);
    const uncorrelated = traitRatios(table, [{ id: "f", items: ["a", "d"] }, two], { missing: "listwise" });
    expect(uncorrelated[0]).toMatchObject({ htmt: null, htmt2: null });
  });
});

describe("discriminantClass(estimate, se)", () => {
  it("has Rönkkö and Cho's classes by the larger end, whatever the sign", () => {
    expect([0.6, 0.75, -0.75, 0.85, 0.95].map((r) => discriminantClass(r, 0.05).class)).toEqual([
      ...["none", "marginal", "marginal", "moderate", "severe"],
    ]);
    expect(discriminantClass(0.6, null).class).toBeNull();
  });
});
