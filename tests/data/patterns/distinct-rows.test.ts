import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DistinctRows } from "../../../src/data/patterns/distinct-rows";

const number = fc.oneof(fc.nat(3), fc.nat(300), fc.nat(70_000));
const batches = fc.array(fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 50 }), {
  maxLength: 20,
});

describe("DistinctRows", () => {
  it("numbers rows as they first appear, whatever the size of their numbers", () => {
    fc.assert(
      fc.property(batches, (lists) => {
        const distinct = new DistinctRows(2);
        const known = new Map<string, number>();
        for (const rows of lists) {
          const found = new Int32Array(rows.length);
          distinct.indicesOf(Int32Array.from(rows.flat()), rows.length, found);
          const wanted = rows.map((row) => {
            if (!known.has(String(row))) known.set(String(row), known.size);
            return known.get(String(row));
          });
          expect(Array.from(found)).toEqual(wanted);
        }
        const rows = [...known.keys()].map((row) => row.split(",").map(Number));
        expect(distinct.size).toBe(rows.length);
        for (const k of [0, 1]) expect(Array.from(distinct.column(k))).toEqual(rows.map((row) => row[k]));
      }),
    );
  });

  it("keeps many rows apart", () => {
    const distinct = new DistinctRows(3);
    const rows = new Int32Array(300_000);
    for (let k = 0; k < 100_000; k++) rows.set([k >> 10, (k >> 5) & 31, k & 31], 3 * k);
    const found = new Int32Array(100_000);
    for (let time = 0; time < 2; time++) {
      distinct.indicesOf(rows, 100_000, found);
      expect(found.every((row, k) => row === k)).toBe(true);
    }
    expect(distinct.size).toBe(100_000);
  });
});
