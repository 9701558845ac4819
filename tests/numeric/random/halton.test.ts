import { describe, expect, it } from "vitest";
import { haltonPoint } from "../../../src/numeric/random/halton";

describe("haltonPoint", () => {
  it("mirrors the digits of the index to the bases 2, 3 and 5", () => {
    expect(haltonPoint(1, 3)).toEqual([1 / 2, 1 / 3, 1 / 5]);
    expect(haltonPoint(3, 2)).toEqual([3 / 4, 1 / 9]);
    const [two, three, five] = haltonPoint(6, 3);
    expect([two, three, five].map((value) => value?.toFixed(12))).toEqual([
      (3 / 8).toFixed(12),
      (2 / 9).toFixed(12),
      (1 / 5 + 1 / 25).toFixed(12),
    ]);
  });

  it("fills the interval evenly", () => {
    const first = Array.from({ length: 1000 }, (_, k) => haltonPoint(k + 1, 1)[0]!);
    for (let part = 0; part < 10; part++) {
      const inside = first.filter((value) => value >= part / 10 && value < (part + 1) / 10).length;
      expect(Math.abs(inside - 100)).toBeLessThanOrEqual(4);
    }
  });
});
