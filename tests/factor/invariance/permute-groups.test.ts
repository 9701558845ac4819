import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { crossedGrouping } from "../../../src/data/transform/cross-groupings";
import { permuteGroups } from "../../../src/factor/invariance/permutation";
import { createRandom } from "../../../src/numeric/random/random";
import { thrownBy } from "../../support/error";
import { nineTable } from "../../support/table";

function byCountry(table: PatternTable): PatternTable {
  return { ...table, groupings: [crossedGrouping(table, ["country"])] };
}

function sums(
  table: PatternTable,
  values: Float64Array,
  key: (row: number) => string,
): Record<string, number> {
  const out: Record<string, number> = {};
  for (let row = 0; row < table.rows; row++) out[key(row)] = (out[key(row)] ?? 0) + values[row]!;
  return out;
}

const country = (table: PatternTable) => (row: number) => String(table.groupings[0]!.codes[row]);
const pattern = (table: PatternTable) => (row: number) => table.columns.map((column) => column[row]).join();

describe("permuteGroups", () => {
  const table = byCountry(nineTable("binary", { groups: true }));
  const dealt = permuteGroups(table, createRandom(5));

  it("keeps the number of people of every group and of every pattern", () => {
    expect(sums(dealt, dealt.count, country(dealt))).toEqual(sums(table, table.count, country(table)));
    expect(sums(dealt, dealt.count, pattern(dealt))).toEqual(sums(table, table.count, pattern(table)));
    expect(dealt.weight).toBe(dealt.count);
  });

  it("is the same for the same seed and another for another", () => {
    expect(permuteGroups(table, createRandom(5))).toEqual(dealt);
    expect(permuteGroups(table, createRandom(6)).count).not.toEqual(dealt.count);
  });

  it("keeps the sum of design weights", () => {
    const weighted = byCountry(nineTable("binary", { groups: true, weighted: true }));
    const other = permuteGroups(weighted, createRandom(5));
    const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
    expect(total(other.weight)).toBeCloseTo(total(weighted.weight), 8);
    expect(total(other.weightSquared)).toBeCloseTo(total(weighted.weightSquared), 8);
    expect(sums(other, other.count, country(other))).toEqual(
      sums(weighted, weighted.count, country(weighted)),
    );
  });

  it("deals a pattern's people as the hypergeometric distribution says", () => {
    const people = 40;
    const small = fromAnswers({
      items: { a: Array.from({ length: people }, (_, k) => Number(k < 15)) },
      groups: { g: Array.from({ length: people }, (_, k) => (k % 4 === 0 ? "x" : "y")) },
    });
    const random = createRandom(12);
    const draws = 4000;
    const values = Array.from({ length: draws }, () => {
      const one = permuteGroups(small, random);
      return (
        sums(one, one.count, (row) => `${one.columns[0]![row]} ${one.groupings[0]!.codes[row]}`)["1 0"] ?? 0
      );
    });
    // 15 of 40 people said yes, 10 of them are in group x: mean 3.75, variance 10 (3/8)(5/8)(30/39).
    const mean = values.reduce((a, b) => a + b, 0) / draws;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (draws - 1);
    expect(Math.abs(mean - 3.75)).toBeLessThan(4 * Math.sqrt(1.8029 / draws));
    expect(Math.abs(variance / 1.802885 - 1)).toBeLessThan(4 * Math.sqrt(2 / draws));
  });

  it("keeps fractional counts in all", () => {
    const fractional = fromAnswers({
      items: { a: [0, 1, 0, 1] },
      weights: [1.5, 2.5, 3, 4.25],
      weighting: "frequency",
      groups: { g: ["x", "x", "y", "y"] },
    });
    const other = permuteGroups(fractional, createRandom(3));
    expect(other.count.reduce((a, b) => a + b, 0)).toBeCloseTo(11.25, 12);
  });

  it("refuses a table with two groupings", () => {
    expect(thrownBy(() => permuteGroups(nineTable("binary", { groups: true }), createRandom(1))).code).toBe(
      "unknown-grouping",
    );
  });
});
