import { describe, expect, it } from "vitest";
import { chiSquareUpper } from "../../../src/numeric/distributions/special";
import { hypergeometricDraw, type Urn } from "../../../src/numeric/random/hypergeometric";
import { createRandom } from "../../../src/numeric/random/random";

/** P(k) by exact products of ratios from the smallest k. */
function probabilities({ balls, marked, drawn }: Urn): number[] {
  const weights: number[] = [];
  for (let k = 0, weight = 1; k <= Math.min(drawn, marked); k++) {
    const fewest = Math.max(0, drawn - (balls - marked));
    weights.push(k < fewest ? 0 : weight);
    if (k >= fewest) weight *= ((marked - k) * (drawn - k)) / ((k + 1) * (balls - marked - drawn + k + 1));
  }
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

describe("hypergeometricDraw", () => {
  it.each<Urn>([
    { balls: 40, marked: 15, drawn: 10 },
    { balls: 40, marked: 35, drawn: 30 },
    { balls: 4229, marked: 700, drawn: 60 },
    { balls: 12000, marked: 5, drawn: 6000 },
    { balls: 7, marked: 3, drawn: 3 },
  ])("has the right distribution for $marked marked of $balls, $drawn drawn", (urn) => {
    const random = createRandom(31);
    const draws = 20_000;
    const expected = probabilities(urn).map((p) => p * draws);
    const observed = expected.map(() => 0);
    for (let draw = 0; draw < draws; draw++) observed[hypergeometricDraw(urn, random)]!++;
    let statistic = 0;
    let cells = 0;
    let rest = { observed: 0, expected: 0 };
    expected.forEach((e, k) => {
      if (e < 5) rest = { observed: rest.observed + observed[k]!, expected: rest.expected + e };
      else {
        statistic += (observed[k]! - e) ** 2 / e;
        cells++;
      }
    });
    if (rest.expected > 1) {
      statistic += (rest.observed - rest.expected) ** 2 / rest.expected;
      cells++;
    }
    expect(chiSquareUpper(statistic, cells - 1)).toBeGreaterThan(0.001);
  });

  it("is certain where there is no choice", () => {
    const random = createRandom(1);
    expect(hypergeometricDraw({ balls: 10, marked: 10, drawn: 4 }, random)).toBe(4);
    expect(hypergeometricDraw({ balls: 10, marked: 0, drawn: 4 }, random)).toBe(0);
    expect(hypergeometricDraw({ balls: 10, marked: 6, drawn: 10 }, random)).toBe(6);
    expect(hypergeometricDraw({ balls: 0, marked: 0, drawn: 0 }, random)).toBe(0);
  });
});
