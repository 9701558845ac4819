import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../../src/data/patterns/from-answers";
import { cfa } from "../../../../src/factor/cfa/cfa";
import { createRandom } from "../../../../src/numeric/random/random";

const random = createRandom(7);
const people = Array.from({ length: 800 }, () => random.normal());
const answer = () => people.map((trait) => (trait + random.normal() > 0.5 ? 1 : 0));
const table = fromAnswers({ items: { a: answer(), b: answer(), c: answer(), d: answer() } });

describe("reportedFit", () => {
  it("is the scaled version where the estimator corrects its test, without scale and shift", () => {
    const { fit } = cfa(table, "f =~ a + b + c + d", { missing: "listwise" });
    const { scale, shift, ...figures } = fit.scaled!;
    expect([scale, shift]).toEqual([expect.any(Number), expect.any(Number)]);
    expect(fit.reported).toEqual({ version: "scaled", testable: true, ...figures });
    expect(figures.df).toBe(2);
    expect(figures.chiSquare).not.toBe(fit.standard.chiSquare);
  });

  it("is the standard version where nothing corrects it", () => {
    const { fit } = cfa(table, "f =~ a + b + c + d", { missing: "listwise", estimator: "DWLS" });
    expect(fit.reported).toEqual({ version: "standard", testable: true, ...fit.standard });
    expect(fit.reported.rmsea?.estimate).toBeGreaterThanOrEqual(0);
  });

  it("has no indices, and says so, without degrees of freedom", () => {
    const { fit } = cfa(table, "f =~ a + b + c", { missing: "listwise" });
    expect(fit.reported).toMatchObject({ version: "scaled", testable: false, df: 0 });
    expect([fit.reported.cfi, fit.reported.rmsea, fit.reported.chiSquare]).toEqual([null, null, null]);
  });
});
