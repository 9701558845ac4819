import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kishEffectiveN } from "../../../src/survey/design/kish";
import { tableOf } from "../../support/table";

describe("kishEffectiveN(table)", () => {
  it("is the square of the sum over the sum of the squares, over people and not rows", () => {
    expect(kishEffectiveN(tableOf([[0], [0], [1]], { weights: [1, 2, 3] }))).toBeCloseTo(36 / 14, 14);
  });

  it("is the number of people without weights and with frequency weights", () => {
    expect(kishEffectiveN(tableOf([[0], [0], [1]]))).toBe(3);
    expect(kishEffectiveN(tableOf([[0], [1]], { frequencies: [4, 2.5] }))).toBe(6.5);
    expect(kishEffectiveN(tableOf([[0]], { weights: [0] }))).toBe(0);
  });

  it("lies between 1 and the number of people and does not change with the unit", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.01, max: 50, noNaN: true }), { minLength: 1 }), (weights) => {
        const people = weights.map((_, i) => [i % 2]);
        const effective = kishEffectiveN(tableOf(people, { weights }));
        expect(effective).toBeGreaterThan(1 - 1e-9);
        expect(effective).toBeLessThan(weights.length + 1e-9);
        expect(kishEffectiveN(tableOf(people, { weights: weights.map((w) => w * 7) }))).toBeCloseTo(
          effective,
          8,
        );
      }),
    );
  });
});
