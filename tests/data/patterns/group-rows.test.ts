import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupRows } from "../../../src/data/patterns/group-rows";

describe("groupRows(rows, columns)", () => {
  it("numbers the distinct rows in ascending order, NaN last and equal to NaN, and -0 equal to 0", () => {
    const { group, first } = groupRows(6, [
      Int16Array.of(5, -2, 5, 5, -2, 5),
      Float64Array.of(Number.NaN, 1, Number.NaN, 0, 1, -0),
    ]);
    expect(Array.from(group)).toEqual([2, 0, 2, 1, 0, 1]);
    expect(Array.from(first)).toEqual([1, 3, 0]);
  });

  it("takes no columns, and no rows", () => {
    expect(Array.from(groupRows(3, []).group)).toEqual([0, 0, 0]);
    expect(groupRows(0, [new Int16Array(0)])).toEqual({ group: new Int32Array(0), first: new Int32Array(0) });
  });

  it("agrees with rows sorted by comparison, for few and for many different values", () => {
    const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -32_768, max: 32_767 }));
    const rows = fc.array(fc.tuple(value, value, value), { maxLength: 60 });
    fc.assert(
      fc.property(rows, (list) => {
        const columns = [0, 1, 2].map((index) => Int16Array.from(list, (row) => row[index] ?? 0));
        const sorted = [...list].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
        const distinct = [...new Set(sorted.map((row) => row.join()))];
        const { group, first } = groupRows(list.length, columns);
        expect(Array.from(group)).toEqual(list.map((row) => distinct.indexOf(row.join())));
        expect(Array.from(first)).toEqual(
          distinct.map((text) => list.findIndex((row) => row.join() === text)),
        );
      }),
    );
  });
});
