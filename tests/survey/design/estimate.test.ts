import { describe, expect, it } from "vitest";
import { filterRows } from "../../../src/data/transform/select";
import { chained, type Estimate, errorOf, meanOf, sampled, sumOf } from "../../../src/survey/design/estimate";
import { sampleDesign } from "../../../src/survey/design/sample-design";
import { unitsTable } from "../../support/units";

const x = Float64Array.of(3, 1, 4, 1, 5, 9, 2, 6);
const y = Float64Array.of(2, 7, 1, 8, 2, 8, 1, Number.NaN);
const weights = [1, 2, 0.5, 1.5, 1, 3, 0.7, 1.2];

const FUNCTIONS: Readonly<Record<string, (x: Estimate, y: Estimate) => Estimate>> = {
  sum: (one, other) => one.plus(other).plus(3),
  difference: (one, other) => one.minus(other).minus(3),
  product: (one, other) => one.times(other).times(3),
  ratio: (one, other) => one.over(other).over(3),
  root: (one, other) => one.times(other).sqrt(),
  logarithm: (one, other) => sumOf([one, other, other]).log(),
  sine: (one) => chained(Math.sin(one.value), [Math.cos(one.value), one], [5, 7]),
};

describe("an estimate", () => {
  it.each(Object.entries(FUNCTIONS))("has as influence the derivative by weights: %s", (_, of) => {
    const at = (row: number, by: number): Estimate => {
      const moved = Float64Array.from(weights, (weight, own) => weight + (own === row ? by : 0));
      return of(meanOf(moved, x), meanOf(moved, y));
    };
    const { influence } = at(-1, 0);
    for (let row = 0; row < x.length; row++) {
      const slope = (at(row, 1e-5).value - at(row, -1e-5).value) / 2e-5;
      expect(influence[row]).toBeCloseTo(slope, 8);
    }
  });

  it("has means of the rows with a value and a weight", () => {
    const weight = Float64Array.of(1, 0, 1, 1, 1, 1, 1, 1);
    const mean = meanOf(weight, (row) => y[row]! + 1e9);
    expect(mean.value - 1e9).toBeCloseTo(22 / 6, 6);
    expect([mean.influence[1], mean.influence[7]]).toEqual([0, 0]);
  });

  it("has no influence of a root at 0", () => {
    const none = meanOf(Float64Array.of(1, 1), Float64Array.of(0, 0)).sqrt();
    expect([none.value, ...none.influence]).toEqual([0, 0, 0]);
  });
});

describe("errorOf(estimate, sample)", () => {
  const items = { a: [...x] };

  it("is the standard error of a mean, with n - 1 degrees of freedom, and null of one person", () => {
    const table = unitsTable({ items });
    const scores = Float64Array.from(table.columns[0]!, (code) => code);
    const { estimate, se, df } = errorOf(meanOf(table.weight, scores), sampled(table, null));
    const spread = scores.reduce((all, value, row) => all + table.count[row]! * (value - estimate) ** 2, 0);
    expect(se).toBeCloseTo(Math.sqrt(spread / 7 / 8), 12);
    expect(df).toBe(7);
    const alone = filterRows(table, (row) => row === 2);
    expect(
      errorOf(
        meanOf(alone.weight, () => 3),
        sampled(alone, null),
      ).se,
    ).toBeNull();
  });

  it("goes by sampling units, which are fewer than people", () => {
    const table = unitsTable({ items, clusters: [0, 0, 0, 1, 1, 1, 2, 2] });
    const sample = sampled(table, sampleDesign(table));
    const found = errorOf(
      meanOf(table.weight, (row) => table.columns[0]![row]!),
      sample,
    );
    expect(found.df).toBe(2);
    expect(found.se).not.toBeNull();
    expect(
      errorOf(
        meanOf(table.weight, (row) => table.cluster![row]! * 0 + 1),
        sample,
      ).se,
    ).toBeNull();
  });
});
