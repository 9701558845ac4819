import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupRows } from "../../src/data/group-rows";

describe("groupRows(rows, columns)", () => {
  it("numbers the distinct rows by first appearance, NaN being equal to NaN and -0 to 0", () => {
    const { group, first } = groupRows(6, [
      Int16Array.of(5, -2, 5, 5, -2, 5),
      Float64Array.of(Number.NaN, 1, Number.NaN, 0, 1, -0),
    ]);
    expect(Array.from(group)).toEqual([0, 1, 0, 2, 1, 2]);
    expect(Array.from(first)).toEqual([0, 1, 3]);
  });

  it("takes no columns, and no rows", () => {
    expect(Array.from(groupRows(3, []).group)).toEqual([0, 0, 0]);
    expect(groupRows(0, [new Int16Array(0)])).toEqual({ group: new Int32Array(0), first: new Int32Array(0) });
  });

  it("agrees with rows compared as text, for few and for many different values", () => {
    const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -32_768, max: 32_767 }));
    const rows = fc.array(fc.tuple(value, value, value), { maxLength: 60 });
    fc.assert(
      fc.property(rows, (list) => {
        const columns = [0, 1, 2].map((index) => Int16Array.from(list, (row) => row[index] ?? 0));
        const seen = new Map<string, number>();
        const expected = list.map((row) => {
          const key = row.join();
          if (!seen.has(key)) seen.set(key, seen.size);
          return seen.get(key);
        });
        const { group, first } = groupRows(list.length, columns);
        expect(Array.from(group)).toEqual(expected);
        expect(Array.from(first, (row) => list[row]?.join())).toEqual([...seen.keys()]);
      }),
    );
  });
});
