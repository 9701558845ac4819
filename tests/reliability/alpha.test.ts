import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alphaIfDropped, averageCorrelation, cronbachAlpha } from "../../src/reliability/alpha";
import { spearmanBrown } from "../../src/reliability/standardized-reliability";
import reference from "../reference/reliability.json";
import { furthest } from "./reference";

describe("cronbachAlpha(covariance)", () => {
  it.each(Object.entries(reference.matrices))(
    "agrees with psych on %s, also if an item is dropped",
    (_, set) => {
      expect(cronbachAlpha(set.matrix)).toBeCloseTo(set.alpha, 12);
      expect(furthest(alphaIfDropped(set.matrix), set.alphaIfDropped)).toBeLessThan(1e-12);
    },
  );

  it("is 0 for unrelated items, 1 for parallel ones without error, and negative where they go against each other", () => {
    expect(
      cronbachAlpha([
        [2, 0],
        [0, 3],
      ]),
    ).toBeCloseTo(0, 14);
    expect(
      cronbachAlpha([
        [2, 2, 2],
        [2, 2, 2],
        [2, 2, 2],
      ]),
    ).toBeCloseTo(1, 14);
    expect(
      cronbachAlpha([
        [1, -0.5],
        [-0.5, 1],
      ]),
    ).toBeCloseTo(-2, 14);
  });

  it("is null for one item, none, and a total that does not vary", () => {
    expect(cronbachAlpha([[1]])).toBeNull();
    expect(cronbachAlpha([])).toBeNull();
    expect(
      cronbachAlpha([
        [1, -1],
        [-1, 1],
      ]),
    ).toBeNull();
    expect(
      cronbachAlpha([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(
      alphaIfDropped([
        [1, 0.5],
        [0.5, 1],
      ]),
    ).toEqual([null, null]);
  });

  it("of a correlation matrix is a function of the average correlation", () => {
    for (const { matrix, alpha } of Object.values(reference.matrices)) {
      const mean = averageCorrelation(matrix) ?? Number.NaN;
      expect((matrix.length * mean) / (1 + (matrix.length - 1) * mean)).toBeCloseTo(alpha, 12);
    }
    expect(averageCorrelation([[1]])).toBeNull();
  });
});

describe("spearmanBrown(correlation)", () => {
  it("is alpha for two items of equal variance, and below 1", () => {
    expect(spearmanBrown(0.4)).toBeCloseTo(
      cronbachAlpha([
        [3, 1.2],
        [1.2, 3],
      ]) ?? Number.NaN,
      14,
    );
    expect(spearmanBrown(1)).toBe(1);
    expect(spearmanBrown(-1)).toBeNull();
  });

  it("is at least alpha for any two items with a positive covariance", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (r, s) => {
          const alpha =
            cronbachAlpha([
              [1, r * s],
              [r * s, s * s],
            ]) ?? 0;
          expect(spearmanBrown(r)).toBeGreaterThanOrEqual(alpha - 1e-12);
        },
      ),
    );
  });
});
