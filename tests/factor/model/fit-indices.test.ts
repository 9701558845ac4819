import { describe, expect, expectTypeOf, it } from "vitest";
import { scaledTest } from "../../../src/factor/cfa/tests/scaled-test";
import {
  comparativeFit,
  FIT_INDICES,
  type FitIndex,
  indicesOf,
  rmseaEstimate,
  rmseaInterval,
  tuckerLewisIndex,
} from "../../../src/factor/model/fit-indices";
import type { FitIndices } from "../../../src/factor/model/fit-result";
import { estimate, orNull } from "../../../src/figures/declare";

const statistic = (chiSquare: number, df: number) => ({ chiSquare, df, expected: df });

describe("fit indices", () => {
  it("stand at their bounds where a model fits better than chance", () => {
    expect(comparativeFit(statistic(3, 10), statistic(400, 15))).toBe(1);
    expect(tuckerLewisIndex(statistic(3, 10), statistic(400, 15))).toBeGreaterThan(1);
    expect(rmseaEstimate(statistic(3, 10), { n: 100, groups: 1 })).toBe(0);
  });

  it("are null where the items are unrelated", () => {
    expect(comparativeFit(statistic(20, 10), statistic(12, 15))).toBe(0);
    expect(tuckerLewisIndex(statistic(20, 10), statistic(12, 15))).toBeNull();
    expect(tuckerLewisIndex(statistic(0, 0), statistic(400, 15))).toBeNull();
  });

  it("bring a true model's RMSEA interval down to 0", () => {
    const parts = { chiSquare: 10, df: 10, factor: 1, over: 10, n: 200, groups: 1 };
    const { low, high, closeFitP } = rmseaInterval(parts);
    expect(low).toBe(0);
    expect(high).toBeGreaterThan(0.05);
    expect(closeFitP).toBeGreaterThan(0.5);
  });
});

describe("indicesOf", () => {
  /** Chi-square over its degrees of freedom. */
  const ratio: FitIndex<number> = {
    field: orNull(estimate).named(() => "Ratio"),
    format: "coefficient3",
    reference: "",
    cutOffs: null,
    clear: null,
    of: ({ model }) => (model.df > 0 ? model.chiSquare / model.df : null),
  };
  const list = { ...FIT_INDICES, ratio };
  const tested = {
    model: statistic(30, 10),
    independence: statistic(415, 15),
    rmsea: { estimate: 0.1, low: 0.06, high: 0.14 },
    closeFitP: 0.02,
  };

  it("computes the listed indices, and one that is added to the list, with its type", () => {
    const found = indicesOf(tested, list);
    expect(found).toEqual({
      cfi: 1 - 20 / 400,
      tli: expect.closeTo(1 - 2 / (400 / 15), 12),
      rmsea: tested.rmsea,
      closeFitP: 0.02,
      ratio: 3,
    });
    expectTypeOf(found.ratio).toEqualTypeOf<number | null>();
    expectTypeOf(found.rmsea).toEqualTypeOf<FitIndices["rmsea"]>();
  });

  it("are all null without a test; those that compare with unrelated items without a test of these", () => {
    const nothing = { cfi: null, tli: null, rmsea: null, closeFitP: null, ratio: null };
    expect(indicesOf(null, list)).toEqual(nothing);
    expect(indicesOf({ ...tested, independence: null }, list)).toEqual({
      ...nothing,
      rmsea: tested.rmsea,
      closeFitP: 0.02,
      ratio: 3,
    });
  });
});

describe("scaledTest", () => {
  const traces = { first: 12, second: 18 };

  it("has the mean and variance of a chi-square where the statistic has those of the traces", () => {
    // A statistic at its mean, tr(U Gamma), is at the mean of its reference distribution whatever the correction.
    for (const correction of ["mean", "mean-variance", "scaled-shifted"] as const) {
      const { chiSquare, df } = scaledTest(traces.first, { df: 10, traces, correction })!;
      expect(chiSquare).toBeCloseTo(df, 12);
    }
    const { scale } = scaledTest(1, { df: 10, traces, correction: "scaled-shifted" })!;
    expect((2 * traces.second) / scale ** 2).toBeCloseTo(2 * 10, 12);
  });

  it("is not there without a correction, degrees of freedom or traces", () => {
    expect(scaledTest(12, { df: 10, traces, correction: "none" })).toBeNull();
    expect(scaledTest(12, { df: 0, traces, correction: "mean" })).toBeNull();
    expect(scaledTest(12, { df: 10, traces: null, correction: "mean" })).toBeNull();
    const first = { first: 12, second: null };
    expect(scaledTest(12, { df: 10, traces: first, correction: "scaled-shifted" })).toBeNull();
  });
});
