import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignFactors, tuckerCongruence } from "../../../src/factor/efa/congruence";

describe("tuckerCongruence", () => {
  it("is the cosine about 0", () => {
    expect(tuckerCongruence([0.8, 0.7, 0.1], [0.6, 0.75, 0.3])).toBeCloseTo(
      (0.48 + 0.525 + 0.03) / Math.sqrt((0.64 + 0.49 + 0.01) * (0.36 + 0.5625 + 0.09)),
      14,
    );
  });

  it("is 1 for proportional loadings, -1 for reversed ones and 0 for a factor without loadings", () => {
    expect(tuckerCongruence([0.8, -0.2], [0.4, -0.1])).toBeCloseTo(1, 14);
    expect(tuckerCongruence([0.8, -0.2], [-0.8, 0.2])).toBeCloseTo(-1, 14);
    expect(tuckerCongruence([0, 0], [0.5, 0.5])).toBe(0);
  });
});

describe("alignFactors", () => {
  const loadings = fc.integer({ min: 1, max: 5 }).chain((m) =>
    fc.tuple(
      fc.array(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: m, maxLength: m }), {
        minLength: 6,
        maxLength: 9,
      }),
      fc.shuffledSubarray(
        Array.from({ length: m }, (_, k) => k),
        { minLength: m },
      ),
      fc.array(fc.constantFrom(-1, 1), { minLength: m, maxLength: m }),
    ),
  );

  it("undoes any order and signs", () => {
    fc.assert(
      fc.property(loadings, ([reference, order, signs]) => {
        const shuffled = reference.map((row) => order.map((k, place) => signs[place]! * row[k]!));
        const { congruences, loadings } = alignFactors(shuffled, reference);
        for (const [k, congruence] of congruences.entries()) {
          const empty = reference.every((row) => row[k] === 0);
          expect(congruence).toBeCloseTo(empty ? 0 : 1, 12);
          if (!empty) expect(tuckerCongruence(column(loadings, k), column(reference, k))).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  it("prefers the best assignment to the best single pair", () => {
    const reference = [
      [1, 0.8],
      [0.2, 1],
    ];
    const { columns } = alignFactors(
      [
        [0.9, 1],
        [0.7, -0.4],
      ],
      reference,
    );
    expect(columns).toEqual([1, 0]);
  });

  it("refuses solutions of other shapes", () => {
    expect(() => alignFactors([[1, 0]], [[1]])).toThrow(
      expect.objectContaining({ code: "different-shapes" }),
    );
  });
});

function column(rows: readonly (readonly number[])[], k: number): number[] {
  return rows.map((row) => row[k]!);
}
