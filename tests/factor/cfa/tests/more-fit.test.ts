import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../../src/data/patterns/from-answers";
import { cfa } from "../../../../src/factor/cfa/cfa";
import { outcomeOf } from "../../../support/comparisons/comparison";
import {
  dataOf,
  describedAs,
  moreFitComparisons,
  moreFitReference,
} from "../../../support/comparisons/more-fit";

describe("further fit indices (NFI to SABIC), standardized residuals and Mardia's coefficients", () => {
  it.each(moreFitComparisons().map((one) => [`${one.data}, ${one.quantity}`, one] as const))(
    "are the reference's: %s",
    (_, comparison) => {
      expect(outcomeOf(comparison).difference).toBeLessThanOrEqual(comparison.tolerance);
    },
  );

  it("leave out what is not defined: likelihoods of ordered items, scaled versions of GFI", () => {
    const { wlsmv, mlr, mlmvs } = moreFitReference.models;
    const ordered = describedAs(wlsmv!).moreFit;
    expect([ordered?.standard.ecvi, ordered?.standard.sabic]).toEqual([null, null]);
    expect(ordered?.standard.gfi).not.toBeNull();
    const continuous = describedAs(mlr!).moreFit;
    expect(continuous?.scaled?.gfi).toBeNull();
    expect(continuous?.robust).toEqual({
      ...Object.fromEntries(Object.keys(continuous!.standard).map((id) => [id, null])),
      rni: continuous?.robust?.rni,
    });
    expect(describedAs(mlmvs!).moreFit?.scaled).toBeNull();
  });

  it("are absent without degrees of freedom", () => {
    const saturated = cfa(dataOf("holzinger"), "f =~ x1 + x2 + x3", { missing: "listwise" });
    expect(saturated.moreFit).toBeNull();
    expect(saturated.residuals[0]?.z?.flat().every((z) => z === null)).toBe(true);
  });

  it("have neither GFI nor standardized residuals where answers are missing", () => {
    const x = [1, 3, 2, 5, 4, 6, 7, 8, 5, 3, 2, 9, 4, 6];
    const items = {
      a: x,
      b: x.map((value, k) => (k % 5 === 0 ? null : value + ((k * 7) % 4))),
      c: x.map((value, k) => value - ((k * 5) % 6)),
      d: x.map((value, k) => value + ((k * 11) % 7)),
    };
    const table = fromAnswers({ items, scale: "continuous" });
    const { moreFit, residuals } = cfa(table, "f =~ a + b + c + d", { missing: "fiml", estimator: "ML" });
    expect(moreFit?.standard.gfi).toBeNull();
    expect(moreFit?.standard.nfi).not.toBeNull();
    expect(residuals[0]?.z).toBeNull();
  });
});
