import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../../src/data/patterns/from-answers";
import { cfa } from "../../../../src/factor/cfa/cfa";
import { bootstrapRecord } from "../../../../src/factor/cfa/scores/bootstrap-estimates";
import {
  bootstrapComparisons,
  bootstrapReferences,
  BOOTSTRAP_FIT as HOW,
} from "../../../support/comparisons/bootstrap-models";
import { outcomeOf } from "../../../support/comparisons/comparison";

describe("the bootstrap of every estimate, with bias-corrected intervals and the Bollen-Stine p", () => {
  it.each(bootstrapComparisons().map((one) => [`${one.data}, ${one.quantity}`, one] as const))(
    "is lavaan's of the same rows: %s",
    (_, comparison) => {
      expect(outcomeOf(comparison).difference).toBeLessThanOrEqual(comparison.tolerance);
    },
  );
});

describe("cfa with bootstrap samples", () => {
  const { data, model } = bootstrapReferences.media!;
  const table = fromAnswers({ items: data, scale: "continuous" });
  const drawn = (samples: number, seed = 1) => cfa(table, model, { ...HOW, bootstrap: samples, seed });

  it("gives the same bytes for the same seed, and nothing without samples", () => {
    const { bootstrap, structural } = drawn(20);
    expect(drawn(20).bootstrap).toEqual(bootstrap);
    expect(drawn(20, 2).bootstrap).not.toEqual(bootstrap);
    expect(structural?.defined[0]?.interval).toEqual(bootstrap?.defined[0]?.percentile);
    expect(cfa(table, model, HOW).bootstrap).toBeNull();
  });

  it("counts samples without a solution and gives no intervals where they are half", () => {
    const result = drawn(4);
    const few = bootstrapRecord(result, { samples: 10, draws: [], chiSquares: [1, 2], rows: [] });
    expect([few.failed, few.bollenStineP, few.estimates[0]?.se, few.defined[0]?.percentile]).toEqual([
      10,
      null,
      null,
      null,
    ]);
  });

  it("tests fit by Bollen and Stine under ML alone", () => {
    const [ml, mlr] = (["ML", "MLR"] as const).map((estimator) =>
      cfa(table, "pmi ~ cond\nreaction ~ pmi", { ...HOW, estimator, bootstrap: 10 }),
    );
    expect(ml?.bootstrap?.bollenStineP).not.toBeNull();
    expect(mlr?.bootstrap?.bollenStineP).toBeNull();
  });
});
