import { describe, expect, it } from "vitest";
import {
  multinomialDraw,
  patternProbabilities,
} from "../../../../src/factor/cfa/fit-limits/pattern-probabilities";
import { bivariateNormalCdf } from "../../../../src/numeric/distributions/bivariate-normal";
import { normalCdf } from "../../../../src/numeric/distributions/special";
import { createRandom } from "../../../../src/numeric/random/random";

const sumWhere = (values: Float64Array, yes: (pattern: number) => boolean): number =>
  values.reduce((sum, value, pattern) => sum + (yes(pattern) ? value : 0), 0);

describe("patternProbabilities", () => {
  it.each([
    [1, [0.9, 0.6, 0.8, 0.5]],
    [2, [0.8, 0.1, 0.7, 0.3, 0.2, 0.6, 0.9, 0.2]],
    [3, [0.8, 0, 0, 0.4, 0.6, 0, 0.3, 0.3, 0.7, 0.9, 0, 0.1]],
    [4, [0.8, 0, 0, 0, 0.4, 0.6, 0, 0, 0.3, 0.3, 0.5, 0, 0.4, 0.2, 0.1, 0.6]],
  ] as const)("gives the bivariate normal margins: %i factors", (factors, rows) => {
    const loadings = Float64Array.from(rows);
    const thresholds = [0.2, 1, -0.4, 2];
    const all = patternProbabilities({ loadings, factors, thresholds, further: [] });
    expect(sumWhere(all, () => true)).toBeCloseTo(1, 12);
    thresholds.forEach((h, i) => {
      expect(sumWhere(all, (k) => ((k >> i) & 1) === 1)).toBeCloseTo(normalCdf(-h), 4);
      for (let j = 0; j < i; j++) {
        let rho = 0;
        for (let f = 0; f < factors; f++) rho += loadings[i * factors + f]! * loadings[j * factors + f]!;
        const both = sumWhere(all, (k) => ((k >> i) & (k >> j) & 1) === 1);
        expect(both).toBeCloseTo(bivariateNormalCdf(-h, -thresholds[j]!, rho), 4);
      }
    });
  });
});

describe("patternProbabilities of items with a factor of their own", () => {
  it("are those of as many factors that all items could have", () => {
    const thresholds = [0.2, 1, -0.4, 0.8, 0.3];
    const general = [0.6, 0.5, 0.7, 0.4, 0.6];
    const further = [
      { items: [0, 3], loadings: [0.5, 0.4] },
      { items: [1, 4], loadings: [0.3, 0.6] },
    ];
    const loadings = Float64Array.from(
      general.flatMap((value, j) => [
        value,
        ...further.map(({ items, loadings: own }) => own[items.indexOf(j)] ?? 0),
      ]),
    );
    const parted = patternProbabilities({
      loadings: Float64Array.from(general),
      factors: 1,
      thresholds,
      further,
    });
    const whole = patternProbabilities({ loadings, factors: 3, thresholds, further: [] });
    parted.forEach((value, k) => {
      expect(Math.abs(value - whole[k]!)).toBeLessThan(1e-6);
    });
  });
});

describe("multinomialDraw", () => {
  it("draws so many people, each cell as often as its probability says", () => {
    const random = createRandom(1);
    const shares = Float64Array.of(0.5, 0, 0.3, 0.2);
    const sum = new Float64Array(4);
    for (let draw = 0; draw < 500; draw++) {
      const counts = multinomialDraw(100, shares, random);
      expect(counts.reduce((all, count) => all + count, 0)).toBe(100);
      counts.forEach((count, k) => {
        sum[k]! += count;
      });
    }
    const off = Array.from(shares, (share, k) => Math.abs(sum[k]! / 50_000 - share));
    expect(Math.max(...off)).toBeLessThan(0.01);
  });
});
