import { describe, expect, it } from "vitest";
import type { FittedModel } from "../../../../src/factor/cfa/estimation/fitted-model";
import { type Estimator, estimatorParts } from "../../../../src/factor/cfa/estimator";
import { differenceTest } from "../../../../src/factor/cfa/tests/difference-test";
import { fittedHolzinger, fittedOrdered, reference } from "../inference-reference";

const pairs: [Estimator, () => [FittedModel, FittedModel]][] = [
  ["WLSMV", () => [fittedOrdered("thresholds"), fittedOrdered("loadings")]],
  ["MLMV", () => [fittedHolzinger("configural"), fittedHolzinger("scalar")]],
  ["ML", () => [fittedHolzinger("configural"), fittedHolzinger("scalar")]],
  ["MLM", () => [fittedHolzinger("configural"), fittedHolzinger("scalar")]],
  ["MLR", () => [fittedHolzinger("configural"), fittedHolzinger("scalar")]],
];

describe("differenceTest", () => {
  for (const [estimator, models] of pairs) {
    it(`is lavaan's: ${estimator}`, () => {
      const theirs = reference.differences[estimator]!;
      const [larger, smaller] = models();
      const ours = differenceTest(larger, smaller, estimatorParts(estimator));
      expect(ours.df).toBe(theirs.df);
      expect(ours.problem).toBeNull();
      expect(ours.difference! / theirs.difference).toBeCloseTo(1, 5);
      expect(ours.p).toBeCloseTo(theirs.p, 6);
      if (theirs.shift === null) expect(ours.shift).toBeNull();
      else expect(ours.shift).toBeCloseTo(theirs.shift, 5);
      // lavaan multiplies by its scale where it shifts, and divides where it does not.
      const { scale } = theirs;
      if (scale === null) expect(ours.scale).toBeNull();
      else expect(ours.scale).toBeCloseTo(theirs.shift === null ? scale : 1 / scale, 5);
    });
  }

  it("has no answer for models in the wrong order, or that did not converge", () => {
    const [larger, smaller] = [fittedHolzinger("configural"), fittedHolzinger("scalar")];
    const parts = estimatorParts("ML");
    expect(differenceTest(smaller, larger, parts)).toMatchObject({ difference: null, p: null });
    const lost = { ...smaller, convergence: { ...smaller.convergence, converged: false } };
    expect(differenceTest(larger, lost, parts)).toMatchObject({
      difference: null,
      problem: "The more constrained model did not converge.",
    });
  });
});
