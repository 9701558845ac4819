import { describe, expect, it } from "vitest";
import { admissibility } from "../../../src/factor/cfa/admissibility";
import type { FittedModel } from "../../../src/factor/cfa/estimation/fitted-model";
import { estimatorParts } from "../../../src/factor/cfa/estimator";
import { fitMeasures } from "../../../src/factor/cfa/tests/fit-measures";
import { fittedHolzinger, fittedOrdered } from "./inference-reference";

/** The model with the value of one row changed, as if it had come out so. */
function withValue(fitted: FittedModel, name: string, value: number): FittedModel {
  const values = fitted.values.slice();
  const row = fitted.table.parameters.findIndex(({ lhs, op, rhs }) => `${lhs} ${op} ${rhs}` === name);
  values[row] = value;
  return { ...fitted, values };
}

describe("admissibility", () => {
  it("finds nothing in a proper solution", () => {
    for (const fitted of [fittedHolzinger("scalar"), fittedOrdered("loadings")]) {
      expect(admissibility(fitted)).toEqual({ admissible: true, inadmissible: [] });
    }
  });

  it("names what cannot be", () => {
    const three = fittedHolzinger("one");
    const found = (fitted: FittedModel): readonly string[] => admissibility(fitted).inadmissible;
    expect(found(withValue(three, "visual ~~ textual", 1.034))).toEqual([
      "the correlation of visual and textual is 1.03",
    ]);
    expect(found(withValue(three, "x4 ~~ x4", -0.25))).toEqual(["the residual variance of x4 is −0.25"]);
    expect(found(withValue(fittedOrdered("one"), "u3 ~~ u3", -0.002))).toEqual([
      "the residual variance of u3 is −0.0020",
    ]);
    expect(found(withValue(fittedHolzinger("configural"), "textual ~~ speed", -1))).toEqual([
      "the correlation of textual and speed is −1.00 in Pasteur",
    ]);
  });

  it("sees factor correlations that contradict each other", () => {
    let fitted = withValue(fittedHolzinger("one"), "visual ~~ textual", 0.95);
    fitted = withValue(fitted, "visual ~~ speed", 0.95);
    fitted = withValue(fitted, "textual ~~ speed", 0.2);
    expect(admissibility(fitted).inadmissible).toEqual([
      "the factor correlations are inconsistent (their matrix is not positive definite)",
    ]);
  });

  it("leaves an inadmissible solution without robust indices", () => {
    const fitted = withValue(fittedOrdered("one"), "f ~~ h", 1.02);
    const { robust, scaled } = fitMeasures(fitted, estimatorParts("WLSMV"));
    expect(robust).toBeNull();
    expect(scaled).not.toBeNull();
  });
});
