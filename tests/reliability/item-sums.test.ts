import { describe, expect, it } from "vitest";
import { createRandom } from "../../src/numeric/random/random";
import { itemSums, pack } from "../../src/reliability/bootstrap-alpha";

const ROWS = 50;

function drawn(items: number, value: () => number): Float64Array[] {
  return Array.from({ length: items }, () => Float64Array.from({ length: ROWS }, value));
}

function plainSums(columns: readonly Float64Array[], weight: Float64Array): number[] {
  return columns.map((column) => column.reduce((sum, value, row) => sum + weight[row]! * value, 0));
}

describe("itemSums(pack(columns, people), weight, people)", () => {
  const random = createRandom(5);
  const counts = Float64Array.from({ length: ROWS }, () => random.integer(4));
  const people = counts.reduce((sum, count) => sum + count, 0);

  it.each([
    ["many", 1, 11],
    ["few", 1e9, 1],
  ])("adds whole numbers exactly, %s in one number", (_, largest, least) => {
    const columns = drawn(13, () => random.integer(2 * largest + 1) - largest);
    const packed = pack(columns, people);
    expect(packed.digits >= 2).toBe(least > 1);
    expect(Array.from(itemSums(packed, counts, people))).toEqual(plainSums(columns, counts));
  });

  it("reaches the largest and the smallest sum that there can be", () => {
    const columns = [1, -1, 1, 1, -1].map((value) => new Float64Array(ROWS).fill(value));
    const all = new Float64Array(ROWS);
    all[7] = people;
    const packed = pack(columns, people);
    expect(packed.digits).toBe(5);
    expect(Array.from(itemSums(packed, all, people))).toEqual([people, -people, people, people, -people]);
  });

  it("adds other numbers, and by other weights, one by one", () => {
    const columns = drawn(3, () => random.normal());
    const weight = counts.map((count) => count * random.uniform());
    const total = weight.reduce((sum, value) => sum + value, 0);
    const found = itemSums(pack(columns, null), weight, total);
    for (const [item, sum] of plainSums(columns, weight).entries()) expect(found[item]).toBeCloseTo(sum, 12);
  });
});
