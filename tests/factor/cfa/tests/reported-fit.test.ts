import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../../src/data/patterns/from-answers";
import { cfa } from "../../../../src/factor/cfa/cfa";
import { createRandom } from "../../../../src/numeric/random/random";

const random = createRandom(7);
const people = Array.from({ length: 800 }, () => random.normal());
const answer = () => people.map((trait) => (trait + random.normal() > 0.5 ? 1 : 0));
const table = fromAnswers({ items: { a: answer(), b: answer(), c: answer(), d: answer() } });

describe("reportedFit", () => {
  it("is of the corrected chi-square where the estimator corrects it, with the RMSEA's parts by name", () => {
    const { fit } = cfa(table, "f =~ a + b + c + d", { missing: "listwise" });
    const [estimate, low, high] = fit.rmseaScaled!;
    expect(fit.reported).toEqual({
      version: "scaled",
      testable: true,
      chiSquare: fit.chiSquareScaled,
      df: 2,
      p: fit.pScaled,
      cfi: fit.cfiScaled,
      tli: fit.tliScaled,
      rmsea: { estimate, low, high, closeFitP: fit.closeFitPScaled },
    });
  });

  it("is of the chi-square as it is where nothing corrects it", () => {
    const { fit } = cfa(table, "f =~ a + b + c + d", { missing: "listwise", estimator: "DWLS" });
    expect(fit.reported).toMatchObject({ version: "naive", chiSquare: fit.chiSquare, cfi: fit.cfi });
    expect(fit.reported.rmsea?.estimate).toBe(fit.rmsea?.[0]);
  });

  it("has no indices, and says so, without degrees of freedom", () => {
    const { fit } = cfa(table, "f =~ a + b + c", { missing: "listwise" });
    expect(fit.reported).toMatchObject({ version: "scaled", testable: false, df: 0 });
    expect([fit.reported.cfi, fit.reported.rmsea, fit.reported.chiSquare]).toEqual([null, null, null]);
  });
});
