import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../src/numeric/random/random";
import { cronbachAlpha } from "../../src/reliability/alpha";
import { guttmanLambdas } from "../../src/reliability/guttman";
import { splitHalf } from "../../src/reliability/split-half";
import reference from "../reference/reliability.json";

const random = createRandom(1);

/** A random positive definite matrix of `size` items with a common factor. */
function covariances(size: number, seed: number): number[][] {
  const draw = createRandom(seed);
  const factors = Array.from({ length: size }, () => [1 + draw.normal() / 2, draw.normal() / 2]);
  return factors.map((a, i) => factors.map((b, j) => a[0]! * b[0]! + a[1]! * b[1]! + (i === j ? 1 : 0)));
}

describe("guttmanLambdas(covariance, largestSplit) and splitHalf(covariance, random)", () => {
  it.each(Object.entries(reference.matrices))("agree with psych and with the formulas on %s", (_, set) => {
    const split = splitHalf(set.matrix, random);
    const lambdas = guttmanLambdas(set.matrix, split!.highest)!;
    const { l6, ...others } = lambdas;
    for (const [name, value] of Object.entries(others)) {
      expect(value).toBeCloseTo(set.correlationLambdas[name as "l1"], 12);
    }
    expect(split!.mean).toBeCloseTo(set.lambdas.split.mean, 12);
    expect(split!.lowest).toBeCloseTo(set.lambdas.split.lowest, 12);
    if (set.lambdas.l6 <= 1) expect(l6).toBeCloseTo(set.lambdas.l6, 10);
  });

  it("give no lambda 6 for Burt's matrix, which is not positive definite (its formula gives 1.06)", () => {
    expect(reference.matrices.harmanBurt.lambdas.l6).toBeGreaterThan(1);
    expect(guttmanLambdas(reference.matrices.harmanBurt.matrix, 0.93)?.l6).toBeNull();
    expect(
      guttmanLambdas(
        [
          [1, 1],
          [1, 1],
        ],
        1,
      )?.l6,
    ).toBeNull();
  });

  it("have lambda 3 = alpha, lambda 2 >= alpha >= lambda 1, and lambda 4 >= every split", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.integer(), (size, seed) => {
        const matrix = covariances(size, seed);
        const split = splitHalf(matrix, random)!;
        const lambdas = guttmanLambdas(matrix, split.highest)!;
        expect(lambdas.l3).toBeCloseTo(cronbachAlpha(matrix)!, 14);
        expect(lambdas.l2).toBeGreaterThanOrEqual(lambdas.l3 - 1e-12);
        if (lambdas.l1 >= 0) expect(lambdas.l3).toBeGreaterThanOrEqual(lambdas.l1);
        expect(lambdas.l4).toBeGreaterThanOrEqual(split.mean - 1e-12);
        expect(split.lowest).toBeLessThanOrEqual(split.mean + 1e-12);
        if (size % 2 === 0) expect(split.mean).toBeCloseTo(lambdas.l3, 10);
      }),
      { numRuns: 60 },
    );
  });

  it("split 2, 3, 4, 9 and 16 items in 1, 3, 3, 126 and 6,435 ways", () => {
    const ways = [2, 3, 4, 9, 16].map((size) => splitHalf(covariances(size, 1), random)!.splits);
    expect(ways).toEqual([1, 3, 3, 126, 6435]);
  });

  it("sample splits of more than 16 items by the seed", () => {
    const matrix = covariances(24, 5);
    const sampled = splitHalf(matrix, createRandom(3), { splits: 4000 })!;
    expect(sampled).toMatchObject({ exhaustive: false, splits: 4000 });
    expect(splitHalf(matrix, createRandom(3), { splits: 4000 })).toEqual(sampled);
    expect(Math.abs(sampled.mean - cronbachAlpha(matrix)!)).toBeLessThan(0.002);
    expect(splitHalf(matrix, createRandom(4), { splits: 4000 })!.mean).not.toBe(sampled.mean);
  });

  it("are null where the total does not vary", () => {
    expect(
      splitHalf(
        [
          [1, -1],
          [-1, 1],
        ],
        random,
      ),
    ).toBeNull();
    expect(splitHalf([[1]], random)).toBeNull();
    expect(
      guttmanLambdas(
        [
          [0, 0],
          [0, 0],
        ],
        0,
      ),
    ).toBeNull();
  });
});
