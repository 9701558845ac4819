import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holm } from "../../../src/numeric/distributions/holm";

describe("holm", () => {
  it("corrects as R's p.adjust does", () => {
    expect(holm([0.01, 0.04, 0.03, 0.5])).toEqual([0.04, 0.09, 0.09, 0.5]);
    expect(holm([])).toEqual([]);
    expect(holm([0.01, 0.04, 0.03, 0.5], 2)).toEqual(holm([0.01, 0.04, 0.03, 0.5, 1, 1]).slice(0, 4));
  });

  it("keeps the order of the probabilities and lies between p and Bonferroni's", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }), (p) => {
        const adjusted = holm(p);
        p.forEach((one, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(one);
          expect(adjusted[i]).toBeLessThanOrEqual(Math.min(1, one * p.length));
          p.forEach((other, j) => {
            if (one < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]!);
          });
        });
      }),
    );
  });
});
