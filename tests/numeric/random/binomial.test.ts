import { describe, expect, it } from "vitest";
import { betaLower, chiSquareUpper } from "../../../src/numeric/distributions/special";
import { binomialDraw } from "../../../src/numeric/random/binomial";
import { createRandom } from "../../../src/numeric/random/random";

/** P(X <= k), exact. */
function binomialLower(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  return k >= n ? 1 : betaLower(1 - p, n - k, k + 1);
}

/** Chi-square test of draws against the exact probabilities, tails pooled to an expected count of at least 10. */
function goodnessOfFit(n: number, p: number, draws: number): { p: number; df: number } {
  const random = createRandom(20, Math.round(n * 1000 * p));
  const seen = new Map<number, number>();
  for (let i = 0; i < draws; i++) {
    const k = binomialDraw(n, p, random);
    seen.set(k, (seen.get(k) ?? 0) + 1);
  }
  let statistic = 0;
  let df = -1;
  let below = -1;
  let observed = 0;
  const [least, most] = [Math.min(...seen.keys()), Math.max(...seen.keys())];
  for (let k = Math.min(least, 0); k <= n; k++) {
    observed += seen.get(k) ?? 0;
    const expected = draws * (binomialLower(k, n, p) - binomialLower(below, n, p));
    const rest = draws * (1 - binomialLower(k, n, p));
    if (k < n && (expected < 10 || rest < 10)) {
      if (k > most && rest < 10) k = n - 1;
      continue;
    }
    statistic += (observed - expected) ** 2 / expected;
    df++;
    below = k;
    observed = 0;
  }
  return { p: chiSquareUpper(statistic, df), df };
}

describe("binomialDraw(trials, probability, random)", () => {
  it("ends where the probability or the trials are not a number", () => {
    expect(binomialDraw(100, Number.NaN, createRandom(1))).toBe(0);
    expect(binomialDraw(Number.NaN, 0.5, createRandom(1))).toBe(0);
  });

  it("rests on whole numbers below any bound", () => {
    const draws = Array.from({ length: 9 }, (_, k) => createRandom(1, k).integer(2 ** 40));
    expect(draws.every((draw) => Number.isInteger(draw) && draw < 2 ** 40)).toBe(true);
    expect(Math.max(...draws)).toBeGreaterThan(2 ** 32);
  });

  it.each([
    [1, 0.3, "one trial"],
    [5, 0.5, "few trials"],
    [40, 0.02, "inversion, rare"],
    [12_000, 0.0005, "inversion, very rare among many"],
    [30, 0.4, "rejection, small"],
    [100, 0.11, "rejection, near the switch"],
    [1000, 0.5, "rejection, symmetric"],
    [12_000, 0.85, "rejection, mirrored"],
    [20, 0.9, "inversion, mirrored"],
  ])("agrees with the exact probabilities for n = %d, p = %f (%s)", (n, p) => {
    const fit = goodnessOfFit(n, p, 60_000);
    expect(fit.df).toBeGreaterThan(0);
    expect(fit.p).toBeGreaterThan(1e-4);
  });

  it("has a test that notices a wrong distribution", () => {
    let statistic = 0;
    const random = createRandom(3);
    const ones = Array.from({ length: 60_000 }, () => binomialDraw(1, 0.3, random)).reduce((a, b) => a + b);
    statistic +=
      (ones - 60_000 * 0.32) ** 2 / (60_000 * 0.32) + (ones - 60_000 * 0.32) ** 2 / (60_000 * 0.68);
    expect(chiSquareUpper(statistic, 1)).toBeLessThan(1e-10);
  });

  it("takes the ends as certain", () => {
    const random = createRandom(1);
    expect(binomialDraw(7, 0, random)).toBe(0);
    expect(binomialDraw(7, 1, random)).toBe(7);
    expect(binomialDraw(7, 1.0000001, random)).toBe(7);
    expect(binomialDraw(0, 0.5, random)).toBe(0);
  });
});
