import { describe, expect, it } from "vitest";
import { covarianceMatrix } from "../../src/correlation/moments";
import { tableOf } from "../support/table";
import { continuousTable, largestDifference, reference } from "./reference";

const { values, covariance, weights, weightedMeans, weightedCovariance } = reference.holzingerSwineford;
const items = [0, 1, 2, 3, 4, 5, 6, 7, 8];

describe("covarianceMatrix", () => {
  it("is R's cov", () => {
    const result = covarianceMatrix(continuousTable(values), { items, missing: "listwise" });
    expect(result.n).toBe(301);
    expect(largestDifference(result.covariance, covariance)).toBeLessThan(1e-12);
  });

  it("weighted is R's cov.wt with the weights' sum for the number of people, and n - 1", () => {
    const table = continuousTable(
      values,
      values.x1?.map((_, row) => weights[row % 5] ?? 1),
    );
    const result = covarianceMatrix(table, { items, missing: "listwise" });
    expect(result.n).toBe(301);
    expect(largestDifference([result.means], [weightedMeans])).toBeLessThan(1e-12);
    expect(largestDifference(result.covariance, weightedCovariance)).toBeLessThan(1e-12);
  });

  it("counts frequencies as people and leaves out who left an answer out", () => {
    const people = [
      [0, 2],
      [1, 1],
      [3, null],
      [2, 0],
    ];
    const counted = tableOf(people, { frequencies: [2, 1, 5, 3] });
    const written = tableOf([0, 0, 1, 3, 3, 3].map((k) => people[k] ?? []));
    const one = covarianceMatrix(counted, { items: [0, 1], missing: "listwise" });
    const other = covarianceMatrix(written, { items: [0, 1], missing: "listwise" });
    expect(one.n).toBe(6);
    expect(largestDifference(one.covariance, other.covariance)).toBeLessThan(1e-14);
    expect(largestDifference([one.means], [other.means])).toBeLessThan(1e-14);
  });

  it("does not change when a large number is added", () => {
    const whole = Object.fromEntries(
      Object.entries(values).map(([id, column]) => [id, column.map((value) => Math.round(value * 64) / 64)]),
    );
    const moved = Object.fromEntries(
      Object.entries(whole).map(([id, column]) => [id, column.map((value) => value + 1e8)]),
    );
    const one = covarianceMatrix(continuousTable(whole), { items, missing: "listwise" });
    const other = covarianceMatrix(continuousTable(moved), { items, missing: "listwise" });
    expect(largestDifference(one.covariance, other.covariance)).toBeLessThan(1e-11);
  });

  it("nor when codes are as large as whole numbers can be", () => {
    const small = { a: [0, 1, 2, 1, 0, 2, 2], b: [1, 1, 2, 0, 0, 2, 1] };
    const plus = (constant: number) => ({
      a: small.a.map((v) => v + constant),
      b: small.b.map((v) => v + constant),
    });
    const of = (columns: { a: number[]; b: number[] }) =>
      covarianceMatrix(continuousTable(columns), { items: [0, 1], missing: "listwise" });
    expect(of(plus(4e15)).covariance).toEqual(of(small).covariance);
  });
});
