import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { itemRestCorrelations, itemStatistics } from "../../../src/survey/items/item-statistics";
import reliability from "../../reference/nine.reliability.json";
import { nineTable, tableOf } from "../../support/table";

/** The first item gets two codes of "no answer"; `codes` are its cells. */
function withCodes(table: PatternTable, codes: readonly number[]): PatternTable {
  const missing = [
    { code: 888, label: "Prefer not to say" },
    { code: 999, label: "Don't know" },
  ];
  return {
    ...table,
    items: table.items.map((item, j) => (j === 0 ? { ...item, missing } : item)),
    columns: table.columns.map((column, j) => (j === 0 ? Int16Array.from(codes) : column)),
  };
}

describe("itemStatistics(declared, analyzed)", () => {
  const people = [
    [0, 0],
    [1, 2],
    [2, 2],
    [3, 1],
    [4, 0],
  ];

  it("counts answers and missing codes, as asked and as analyzed", () => {
    const declared = withCodes(
      tableOf(people, { categories: 3, weights: [1, 2, 3, 4, 5] }),
      [0, 2, -1, -2, -3],
    );
    const binary = withCodes(tableOf(people, { weights: [1, 2, 3, 4, 5] }), [0, 1, -1, -2, -3]);
    const analyzed = {
      ...binary,
      items: binary.items.map((item) => ({ ...item, categories: item.categories.slice(0, 2) })),
      columns: [binary.columns[0]!, Int16Array.from([0, 1, 1, 1, 0])],
    };
    const first = itemStatistics(declared, analyzed)[0]!;
    expect(first.n).toBe(2);
    expect(first.categories).toEqual(["0", "1"]);
    expect(first.proportions[1]).toBeCloseTo(2 / 3, 14);
    expect(first.unweightedProportions).toEqual([0.5, 0.5]);
    expect(first.mean).toBeCloseTo(2 / 3, 14);
    expect(first.missing).toEqual({ blank: 1, "888": 1, "999": 1 });
    expect(first.missingProportions.blank).toBeCloseTo(3 / 15, 14);
    expect(first.missingProportions["999"]).toBeCloseTo(5 / 15, 14);
    expect(first.missingLabels["888"]).toBe("Prefer not to say");
    expect(first.asked.map(({ count }) => count)).toEqual([1, 0, 1, 0, 0]);
    expect(first.asked[2]!.proportion).toBeCloseTo(2 / 3, 14);
    expect(first.asked[2]!.score).toBe(2);
  });

  it("has R's mean and standard deviation", () => {
    const table = tableOf([[0], [1], [1], [4]], { categories: 5 });
    const [item] = itemStatistics(table, table);
    expect(item!.mean).toBe(1.5);
    expect(item!.standardDeviation).toBeCloseTo(Math.sqrt(3), 14);
  });

  it("has psych's item-rest correlations on the nine binary items", () => {
    const table = nineTable("binary");
    const items = itemStatistics(table, table);
    items.forEach((item, j) => {
      expect(item.itemRest).toBeCloseTo(reliability.nine.itemRest[j]!, 10);
    });
  });

  it("gives nulls and empty lists for an item that nobody answered, never NaN", () => {
    const table = tableOf([
      [0, null],
      [1, null],
    ]);
    const [first, second] = itemStatistics(table, table);
    expect(second).toMatchObject({
      n: 0,
      proportions: [],
      unweightedProportions: [],
      mean: null,
      standardDeviation: null,
      itemRest: null,
      asked: [],
      missing: { blank: 2 },
      missingProportions: { blank: 1 },
    });
    expect(first).toMatchObject({ n: 2, itemRest: null, mean: 0.5 });
    expect(JSON.stringify([first, second])).not.toContain("NaN");
  });

  it("gives no item-rest correlation for a constant item, and no deviation for one person", () => {
    const constant = tableOf([
      [0, 1, 0],
      [0, 0, 1],
      [0, 1, 1],
    ]);
    expect(itemStatistics(constant, constant)[0]!.itemRest).toBeNull();
    const one = tableOf([[1, 0]]);
    expect(itemStatistics(one, one)[0]).toMatchObject({ n: 1, mean: 1, standardDeviation: null });
  });

  it("takes negative values of a continuous item as answers", () => {
    const table = tableOf([[0], [1], [2]]);
    const continuous: PatternTable = {
      ...table,
      items: table.items.map((item) => ({ ...item, scale: "continuous", categories: [] })),
      columns: [Float64Array.from([-2, -1, Number.NaN])],
    };
    expect(itemStatistics(continuous, continuous)[0]).toMatchObject({
      n: 2,
      mean: -1.5,
      categories: [],
      proportions: [],
      missing: { blank: 1 },
    });
  });

  it("refuses tables of different items", () => {
    expect(() => itemStatistics(tableOf([[0, 1]]), tableOf([[0, 1]], { ids: ["a", "z"] }))).toThrow(/a, z/);
  });

  it("does not change with the unit of the weights, and frequency weights repeat people", () => {
    const rows = fc.array(
      fc.record({
        answers: fc.tuple(fc.integer({ min: 0, max: 2 }), fc.option(fc.integer({ min: 0, max: 2 }))),
        times: fc.integer({ min: 1, max: 4 }),
      }),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, (given) => {
        const answers = given.map((row) => row.answers);
        const times = given.map((row) => row.times);
        const scaled = [1, 1000].map((unit) => {
          const table = tableOf(answers, { categories: 3, weights: times.map((w) => w * unit) });
          return itemStatistics(table, table)[1]!;
        });
        expect(scaled[0]!.mean ?? 0).toBeCloseTo(scaled[1]!.mean ?? 0, 12);
        const counted = tableOf(answers, { categories: 3, frequencies: times });
        const repeated = tableOf(
          given.flatMap((row) => Array.from({ length: row.times }, () => row.answers)),
          { categories: 3 },
        );
        expect(itemStatistics(counted, counted)).toEqual(itemStatistics(repeated, repeated));
      }),
    );
  });
});

describe("itemRestCorrelations(table, { items })", () => {
  it("uses the chosen items alone", () => {
    const table = nineTable("binary");
    const complete = table.weight.map((weight, row) => (table.columns.some((c) => c[row]! < 0) ? 0 : weight));
    const chosen = itemRestCorrelations({ ...table, weight: complete }, { items: [5, 6, 7, 8] });
    chosen.forEach((value, j) => {
      expect(value).toBeCloseTo(reliability.exploitation.itemRest[j]!, 10);
    });
    const pair = itemRestCorrelations(table, { items: [0, 1] });
    expect(pair[0]).toBeCloseTo(pair[1]!, 14);
    expect(itemRestCorrelations(table, { items: [0] })).toEqual([null]);
  });

  it.each([1e10, 4e15])("does not change when %d is added to every answer", (constant) => {
    const plain = [
      [0, 1, 2],
      [1, 1, 0],
      [2, 2, 1],
      [0, 0, 0],
      [2, 1, 2],
    ];
    const continuous = (shift: number): PatternTable => ({
      ...tableOf(plain),
      items: tableOf(plain).items.map((item) => ({ ...item, scale: "continuous", categories: [] })),
      columns: [0, 1, 2].map((j) => Float64Array.from(plain, (row) => row[j]! + shift)),
    });
    const expected = itemRestCorrelations(continuous(0));
    expect(expected.every((value) => value !== null)).toBe(true);
    expect(itemRestCorrelations(continuous(constant))).toEqual(expected);
  });

  it("is null where the rest does not vary, whatever its level", () => {
    const people = [0, 1, 2, 1].map((answer) => [answer, 3]);
    const table = tableOf(people);
    const columns = [0, 1].map((j) => Float64Array.from(people, (row) => 0.1 * row[j]! + 1e6));
    const items = table.items.map((item) => ({ ...item, scale: "continuous" as const, categories: [] }));
    expect(itemRestCorrelations({ ...table, items, columns })).toEqual([null, null]);
  });
});
