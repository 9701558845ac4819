import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { bootstrapSample, splitHalves } from "../../../src/data/transform/resample";
import { createRandom } from "../../../src/numeric/random/random";
import { nineTable, tableOf } from "../../support/table";

const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, x) => total + x, 0);

/** Mean and covariance of two series, and the standard errors of the mean and of the variance. */
function moments(x: readonly number[]): {
  mean: number;
  variance: number;
  meanSe: number;
  varianceSe: number;
} {
  const n = x.length;
  const mean = sum(x) / n;
  const deviations = x.map((value) => (value - mean) ** 2);
  const variance = sum(deviations) / (n - 1);
  const fourth = sum(deviations.map((d) => d * d)) / n;
  return {
    mean,
    variance,
    meanSe: Math.sqrt(variance / n),
    varianceSe: Math.sqrt(Math.max(fourth - variance ** 2, 0) / n),
  };
}

/** 60 people in four patterns with unequal weights, in two groups. */
function weightedPeople(): { people: number[][]; weights: number[]; table: PatternTable } {
  const people = Array.from({ length: 60 }, (_, i) => [Number(i % 3 === 0), Number(i % 10 < 3)]);
  const weights = people.map((_, i) => 0.4 + ((i * 7) % 11) / 5);
  return { people, weights, table: tableOf(people, { weights }) };
}

describe("bootstrapSample(table, random)", () => {
  it("draws as many people as there are, in whole counts, and keeps the rows", () => {
    const table = nineTable("binary");
    const sample = bootstrapSample(table, createRandom(4));
    expect(sum(sample.count)).toBe(sum(table.count));
    expect(sample.count.every((c) => Number.isInteger(c) && c >= 0)).toBe(true);
    expect(sample.columns).toBe(table.columns);
    expect(sample.weight).toEqual(sample.count);
    expect(sample.weightSquared).toEqual(sample.count);
  });

  it("gives the same sample for the same seed and another for another", () => {
    const table = nineTable("binary", { weighted: true });
    expect(bootstrapSample(table, createRandom(4))).toEqual(bootstrapSample(table, createRandom(4)));
    expect(bootstrapSample(table, createRandom(4)).count).not.toEqual(
      bootstrapSample(table, createRandom(5)).count,
    );
  });

  it("has the multinomial's means, variances and covariances", () => {
    const { table } = weightedPeople();
    const draws = Array.from({ length: 20_000 }, (_, r) => bootstrapSample(table, createRandom(7, r)).count);
    for (let row = 0; row < table.rows; row++) {
      const share = table.count[row]! / 60;
      const seen = moments(draws.map((d) => d[row]!));
      expect(Math.abs(seen.mean - 60 * share)).toBeLessThan(5 * seen.meanSe);
      expect(Math.abs(seen.variance - 60 * share * (1 - share))).toBeLessThan(5 * seen.varianceSe);
    }
    const together = moments(draws.map((d) => d[0]! + d[1]!));
    const share = (table.count[0]! + table.count[1]!) / 60;
    expect(Math.abs(together.variance - 60 * share * (1 - share))).toBeLessThan(5 * together.varianceSe);
  });

  it("has the mean and variance of a sum of design weights that drawing persons has", () => {
    const { people, weights, table } = weightedPeople();
    const answered = Array.from(table.columns[0]!, Number);
    const totals = Array.from({ length: 20_000 }, (_, r) => {
      const sample = bootstrapSample(table, createRandom(8, r));
      return sum(sample.weight.map((w, row) => w * answered[row]!));
    });
    const values = weights.map((w, i) => w * people[i]![0]!);
    const mean = sum(values) / 60;
    const variance = sum(values.map((v) => (v - mean) ** 2)) / 60;
    const seen = moments(totals);
    expect(Math.abs(seen.mean - 60 * mean)).toBeLessThan(5 * seen.meanSe);
    expect(Math.abs(seen.variance - 60 * variance)).toBeLessThan(5 * seen.varianceSe);
  });

  it("keeps weights exact where those of a row are equal", () => {
    const people = [[0], [0], [1], [1], [1]];
    const table = tableOf(people, { weights: [0.3, 0.3, 2, 2, 2] });
    const sample = bootstrapSample(table, createRandom(1));
    expect(sample.weight[0]).toBeCloseTo(0.3 * sample.count[0]!, 14);
    expect(sample.weight[1]).toBeCloseTo(2 * sample.count[1]!, 14);
    expect(sample.weightSquared[1]).toBeCloseTo(4 * sample.count[1]!, 14);
  });

  it("rounds the number of draws where frequency weights add to a fraction", () => {
    const table = tableOf([[0], [1], [1]], { frequencies: [1.5, 2, 1.2] });
    const sample = bootstrapSample(table, createRandom(1));
    expect(sum(sample.count)).toBe(5);
    expect(sample.weight).toEqual(sample.count);
  });

  it("passes over empty rows and refuses a table of none", () => {
    const table = tableOf([[0], [1]], { frequencies: [0, 3] });
    expect([...bootstrapSample(table, createRandom(1)).count]).toEqual([0, 3]);
    expect(() => bootstrapSample(tableOf([[0]], { frequencies: [0] }), createRandom(1))).toThrow(/no people/);
  });
});

describe("splitHalves(table, random, { by })", () => {
  it("gives halves that add to the table and differ by at most one person in each level and in all", () => {
    const table = nineTable("binary", { weighted: true, groups: true });
    const [first, second] = splitHalves(table, createRandom(3), { by: "country" });
    const sizes = (half: PatternTable, level: number): number =>
      sum(half.count.map((c, row) => (half.groupings[0]!.codes[row] === level ? c : 0)));
    for (let row = 0; row < table.rows; row++) {
      expect(first.count[row]! + second.count[row]!).toBe(table.count[row]);
      expect(first.weight[row]! + second.weight[row]!).toBeCloseTo(table.weight[row]!, 10);
      expect(first.weightSquared[row]! + second.weightSquared[row]!).toBeCloseTo(
        table.weightSquared[row]!,
        10,
      );
    }
    for (let level = 0; level < 6; level++) {
      expect(Math.abs(sizes(first, level) - sizes(second, level))).toBeLessThanOrEqual(1);
    }
    expect(Math.abs(sum(first.count) - sum(second.count))).toBeLessThanOrEqual(1);
  });

  it("leaves no weight to a half with nobody of a row", () => {
    const table = nineTable("binary", { weighted: true });
    for (const half of splitHalves(table, createRandom(9))) {
      for (let row = 0; row < table.rows; row++) expect(half.weight[row] === 0).toBe(half.count[row] === 0);
    }
  });

  it("has the hypergeometric's mean and variance, and those of people's weights without replacement", () => {
    const { people, weights, table } = weightedPeople();
    const answered = Array.from(table.columns[1]!, Number);
    const halves = Array.from({ length: 20_000 }, (_, r) => splitHalves(table, createRandom(6, r))[0]);
    const counts = moments(halves.map((h) => sum(h.count.map((c, row) => c * answered[row]!))));
    const yes = people.filter((p) => p[1] === 1).length;
    expect(Math.abs(counts.mean - yes / 2)).toBeLessThan(5 * counts.meanSe);
    const hypergeometric = (30 * (yes / 60) * (1 - yes / 60) * 30) / 59;
    expect(Math.abs(counts.variance - hypergeometric)).toBeLessThan(5 * counts.varianceSe);

    const totals = moments(halves.map((h) => sum(h.weight.map((w, row) => w * answered[row]!))));
    const values = weights.map((w, i) => w * people[i]![1]!);
    const mean = sum(values) / 60;
    const variance = sum(values.map((v) => (v - mean) ** 2)) / 59;
    expect(Math.abs(totals.mean - 30 * mean)).toBeLessThan(5 * totals.meanSe);
    expect(Math.abs(totals.variance - 30 * variance * 0.5)).toBeLessThan(5 * totals.varianceSe);
  });

  it("splits a fractional count into whole people and one part", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 6, noNaN: true }), { minLength: 1, maxLength: 6 }),
        (sizes) => {
          const table = tableOf(
            sizes.map((_, i) => [i]),
            { frequencies: sizes },
          );
          const [first, second] = splitHalves(table, createRandom(2));
          for (let row = 0; row < table.rows; row++) {
            const total = table.count[row]!;
            expect(first.count[row]! + second.count[row]!).toBeCloseTo(total, 12);
            expect(Math.min(first.count[row]!, second.count[row]!)).toBeGreaterThanOrEqual(0);
            expect([first, second].some((half) => Number.isInteger(half.count[row]))).toBe(true);
          }
        },
      ),
    );
  });

  it("names an unknown grouping", () => {
    expect(() =>
      splitHalves(nineTable("binary", { groups: true }), createRandom(1), { by: "region" }),
    ).toThrow(/no grouping "region"/);
  });
});
