import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  alphaIfDropped,
  averageCorrelation,
  cronbachAlpha,
  feldtInterval,
} from "../../src/reliability/alpha";
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

describe("feldtInterval(alpha, { n, items })", () => {
  it.each(reference.feldt)(
    "agrees with psych for alpha $alpha, n $n, $k items",
    ({ alpha, n, k, low, high }) => {
      const interval = feldtInterval(alpha, { n, items: k }) ?? [];
      expect(furthest(interval, [low, high])).toBeLessThan(1e-10);
    },
  );

  it("is null where there are no degrees of freedom", () => {
    expect(feldtInterval(0.7, { n: 1, items: 5 })).toBeNull();
    expect(feldtInterval(0.7, { n: 100, items: 1 })).toBeNull();
  });

  it("holds alpha and narrows with the level and with more people", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 0.99, noNaN: true }),
        fc.integer({ min: 30, max: 5000 }),
        fc.integer({ min: 2, max: 20 }),
        (alpha, n, items) => {
          const wide = feldtInterval(alpha, { n, items }) ?? [0, 0];
          const narrow = feldtInterval(alpha, { n, items, level: 0.8 }) ?? [0, 0];
          const more = feldtInterval(alpha, { n: 4 * n, items }) ?? [0, 0];
          expect(wide[0]).toBeLessThan(alpha);
          expect(wide[1]).toBeGreaterThan(alpha);
          expect(narrow[1] - narrow[0]).toBeLessThan(wide[1] - wide[0]);
          expect(more[1] - more[0]).toBeLessThan(wide[1] - wide[0]);
        },
      ),
    );
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
