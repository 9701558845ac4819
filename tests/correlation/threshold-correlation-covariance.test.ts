import { describe, expect, it } from "vitest";
import { correlate } from "../../src/correlation/correlate";
import { thresholdCorrelationCovariance } from "../../src/correlation/threshold-correlation-covariance";
import type { PatternTable } from "../../src/data/pattern-table";
import { nineTable, tableOf } from "../support/table";
import { type CovarianceReference, reference, tableOfStrings } from "./reference";

const first = (table: PatternTable, size: number): PatternTable => ({
  ...table,
  items: table.items.slice(0, size),
  columns: table.columns.slice(0, size),
});

/** Every element within 1e-6 of the standard errors' product: the tolerance of two-step estimates. */
function expectAgreement(
  table: PatternTable,
  missing: "listwise" | "pairwise",
  { covariance: { names, matrix } }: CovarianceReference,
): void {
  const ours = thresholdCorrelationCovariance(table, { missing });
  expect([...ours.names].sort()).toEqual([...names].sort());
  const place = names.map((name) => ours.names.indexOf(name));
  names.forEach((_, i) => {
    names.forEach((__, j) => {
      const scale = Math.sqrt((matrix[i]?.[i] ?? 0) * (matrix[j]?.[j] ?? 0));
      const value = ours.covariance[place[i] ?? 0]?.[place[j] ?? 0] ?? Number.NaN;
      expect(Math.abs(value - (matrix[i]?.[j] ?? 0)) / scale).toBeLessThan(1e-6);
    });
  });
}

describe("thresholdCorrelationCovariance", () => {
  it("is lavaan's NACOV for yes-or-no items", () => {
    for (const set of [reference.lsat6, reference.lsat7]) {
      expectAgreement(tableOfStrings(set.patterns, set.items, { counts: set.counts }), "listwise", set);
    }
  });

  it("is lavaan's NACOV for six categories, with and without the people who left an answer out", () => {
    const { answers, items, three, threePairwise } = reference.bfi;
    const table = tableOfStrings(answers, items.slice(0, 3), { keep: 3 });
    expectAgreement(table, "listwise", three);
    expectAgreement(table, "pairwise", threePairwise);
  });

  it("is lavaan's NACOV under pairwise deletion, design weights and both", () => {
    const { pairwiseFive, designWeights, designPairwise, designGraded, frequencyWeights } = reference.nine;
    expectAgreement(first(nineTable("binary"), 5), "pairwise", pairwiseFive);
    const weighted = first(nineTable("binary", { weighted: true }), 5);
    expectAgreement(weighted, "listwise", designWeights);
    expectAgreement(weighted, "pairwise", designPairwise);
    expectAgreement(first(nineTable("ordinal", { weighted: true }), 3), "listwise", designGraded);
    expect(frequencyWeights.n).toBeGreaterThan(designWeights.n);
  });

  it("names thresholds by item, then correlations by pair, with their estimates", () => {
    const table = first(nineTable("ordinal"), 3);
    const { names, estimates } = thresholdCorrelationCovariance(table, { missing: "listwise" });
    expect(names.slice(0, 5)).toEqual(["a|t1", "a|t2", "a|t3", "a|t4", "b|t1"]);
    expect(names.slice(-3)).toEqual(["a~~b", "a~~c", "b~~c"]);
    const { matrix, thresholds } = correlate(table, { missing: "listwise" });
    expect(estimates.slice(0, 4)).toEqual(thresholds.a);
    expect(estimates.slice(-3)).toEqual([matrix[0]?.[1], matrix[0]?.[2], matrix[1]?.[2]]);
  });

  it("holds the squares of the correlations' standard errors, but for the factor n / (n - 1)", () => {
    const table = first(nineTable("ordinal", { weighted: true }), 4);
    const { names, covariance } = thresholdCorrelationCovariance(table, { missing: "pairwise" });
    const { standardErrors, n } = correlate(table, { missing: "pairwise" });
    const at = names.indexOf("b~~d");
    expect(Math.sqrt((covariance[at]?.[at] ?? 0) * (n / (n - 1)))).toBeCloseTo(
      standardErrors[1]?.[3] ?? 0,
      12,
    );
  });

  it("comes from influences that add to nothing over the people, in total and for each estimate", () => {
    const table = first(nineTable("ordinal", { weighted: true }), 3);
    const { influence, covariance } = thresholdCorrelationCovariance(table, { missing: "listwise" });
    influence.forEach((values, k) => {
      const total = values.reduce((sum, value, row) => sum + value * (table.weight[row] ?? 0), 0);
      // The score of rho is zero at the estimate, the thresholds' influences by construction.
      expect(Math.abs(total)).toBeLessThan(1e-9);
      const square = values.reduce(
        (sum, value, row) => sum + value * value * (table.weightSquared[row] ?? 0),
        0,
      );
      expect(square).toBeCloseTo(covariance[k]?.[k] ?? 0, 15);
    });
  });

  it("gives an adjusted pair the variance of its adjusted table", () => {
    const table = tableOf(
      [
        [0, 0],
        [0, 1],
        [1, 0],
      ],
      { frequencies: [822, 8, 12] },
    );
    const { covariance } = thresholdCorrelationCovariance(table, { missing: "listwise" });
    expect(Math.sqrt(((covariance[2]?.[2] ?? 0) * 842) / 841)).toBeCloseTo(0.2867, 4);
  });

  it("does not exist where a pair is perfectly associated", () => {
    const table = tableOf(
      [
        [0, 0],
        [1, 1],
      ],
      { frequencies: [90, 10] },
    );
    expect(() => thresholdCorrelationCovariance(table, { missing: "listwise" })).toThrow(
      expect.objectContaining({ code: "perfect-association", message: expect.stringContaining("a and b") }),
    );
  });
});
