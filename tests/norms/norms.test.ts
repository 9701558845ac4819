import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { scaleNorms } from "../../src/norms/norms";
import { scoreClasses } from "../../src/norms/score-classes";
import reference from "../reference/norms.json";
import { surveyTable } from "./reference";

type Expected = (typeof reference.designs.clustered)["all"];

function expectNorms(ours: ReturnType<typeof scaleNorms>[number] | undefined, expected: Expected): void {
  expect(ours?.n).toBe(expected.n);
  expect(ours?.rows).toHaveLength(expected.rows.length);
  expected.rows.forEach(({ score, percentile, interval, t, normalizedT }, k) => {
    const row = ours?.rows[k];
    expect([row?.low, row?.high]).toEqual([score, score]);
    expect(row?.percentile).toBeCloseTo(percentile, 12);
    interval.forEach((end, side) => {
      expect(row?.interval?.[side]).toBeCloseTo(end, 9);
    });
    expect([row?.t, row?.normalizedT]).toEqual([Math.round(t), Math.round(normalizedT)]);
  });
  expected.percentiles.forEach(({ probability, score, interval }, k) => {
    const own = ours?.percentiles[k];
    expect(own?.probability).toBe(probability);
    expect(own?.score).toEqual([score, score]);
    if (own?.interval != null) expect(own.interval).toEqual(interval);
  });
}

describe("scaleNorms(table, items)", () => {
  it("agrees with survey under strata, clusters and weights, of all and by group", () => {
    const [all, g, h] = scaleNorms(surveyTable(true), ["score"], { least: 0 });
    expectNorms(all, reference.designs.clustered.all);
    expectNorms(g, reference.designs.clustered.g);
    expectNorms(h, reference.designs.clustered.h);
    expect(g?.level).toBe("g");
  });

  it("agrees with survey of independent people", () => {
    const [all] = scaleNorms(surveyTable(false), ["score"], { least: 0 });
    expectNorms(all, reference.designs.simple.all);
  });

  it("joins scores of few people, of each level within those of all", () => {
    const [all, ...levels] = scaleNorms(surveyTable(false), ["score"], { least: 15 });
    const people = (row: { low: number; high: number }, level: string | null): number =>
      reference.data.filter(
        ({ score, group }) => score >= row.low && score <= row.high && (level === null || group === level),
      ).length;
    expect(all?.rows.length).toBe(reference.designs.simple.all.rows.length);
    expect(levels).toHaveLength(2);
    for (const { rows, level } of levels) {
      expect(rows.map(({ low }) => low)).toEqual(levels[0]?.rows.map(({ low }) => low));
      for (const row of rows) {
        expect(people(row, level)).toBeGreaterThanOrEqual(15);
        expect(all?.rows.map(({ low }) => low)).toContain(row.low);
        expect(all?.rows.map(({ high }) => high)).toContain(row.high);
      }
    }
  });

  it("refuses few people, scores at an end, and few scores, with the reason", () => {
    const reasonOf = (codes: readonly number[]) => {
      const table = fromAnswers({ items: { a: codes }, categories: [0, 1, 2, 3] });
      const [all] = scaleNorms(table, ["a"], { least: 5 });
      expect([all?.rows, all?.percentiles].flat().length === 0).toBe(all?.reason !== null);
      return all?.reason;
    };
    const people = (...counts: readonly number[]): number[] =>
      counts.flatMap((count, code) => new Array<number>(count).fill(code));
    expect(reasonOf(people(25, 25, 25, 24))).toBe("few people");
    expect(reasonOf(people(25, 25, 25, 25))).toBeNull();
    expect(reasonOf(people(51, 25, 12, 12))).toBe("lowest score");
    expect(reasonOf(people(50, 25, 12, 13))).toBeNull();
    expect(reasonOf(people(10, 10, 20, 61))).toBe("highest score");
    expect(reasonOf(people(50, 50, 0, 0))).toBe("few scores");
    expect(reasonOf(people(48, 2, 2, 48))).toBeNull();
  });

  it("lets small levels count together with those of unknown level", () => {
    const codes = Array.from({ length: 240 }, (_, person) => person % 4);
    const groups = codes.map((_, person) =>
      person < 200 ? "large" : person < 220 ? "small" : person < 236 ? "tiny" : null,
    );
    const table = fromAnswers({ items: { a: codes }, categories: [0, 1, 2, 3], groups: { g: groups } });
    const found = scaleNorms(table, ["a"], { least: 5 });
    expect(found.map(({ level, reason, rows }) => [level, reason, rows.length])).toEqual([
      [null, null, 4],
      ["large", null, 4],
      ["small", "few people", 0],
      ["tiny", "few people", 0],
    ]);
  });

  it("is of those who answered all, and of nobody where nobody did", () => {
    const items = { a: [...new Array<number>(120).fill(1), null], b: new Array<number>(121).fill(1) };
    const table = fromAnswers({ items, categories: [0, 1], groups: { g: new Array<string>(121).fill("x") } });
    expect(scaleNorms(table, ["a", "b"], { least: 5 }).map(({ n }) => n)).toEqual([120, 120]);
    const nobody = fromAnswers({ items: { a: [null, 1], b: [1, null] }, categories: [0, 1] });
    expect(scaleNorms(nobody, ["a", "b"], { least: 5 })).toMatchObject([{ n: 0, reason: "few people" }]);
  });
});

describe("scoreClasses(scores, divisions, least)", () => {
  it("never tells of a level's few by the difference to all", () => {
    const scores = Float64Array.from([0, 1, 2, 3, 4]);
    const [boys, girls] = [Float64Array.from([9, 9, 2, 9, 9]), Float64Array.from([9, 9, 9, 9, 1])];
    expect(scoreClasses(scores, [boys, girls], 5)).toEqual([
      { low: 0, high: 0 },
      { low: 1, high: 1 },
      { low: 2, high: 4 },
    ]);
    expect(scoreClasses(scores, [Float64Array.from([1, 1, 1, 0, 1])], 5)).toEqual([{ low: 0, high: 4 }]);
    expect(scoreClasses(Float64Array.from([Number.NaN]), [Float64Array.from([1])], 5)).toEqual([]);
  });

  it("has prorated sums in the row of the sum that they reach, and their means as they are", () => {
    const complete = Array.from({ length: 120 }, (_, person) => [person % 4, person % 4, person % 4]);
    // (2 + 2) / 2 * 3 = 6 and (1 + 2) / 2 * 3 = 4.5, in the row of 4, which is of nobody else; from one answer nothing.
    const rows: (number | null)[][] = [...complete, [2, 2, null], [1, 2, null], [3, null, null]];
    const items = Object.fromEntries(["a", "b", "c"].map((id, k) => [id, rows.map((row) => row[k] ?? null)]));
    const [all] = scaleNorms(fromAnswers({ items, categories: [0, 1, 2, 3] }), ["a", "b", "c"], {
      least: 0,
      prorate: 1,
    });
    expect(all?.n).toBe(122);
    expect(all?.rows.map(({ low, high }) => [low, high])).toEqual([0, 3, 4, 6, 9].map((sum) => [sum, sum]));
    expect(all?.rows.find(({ low }) => low === 4)?.percentile).toBeCloseTo(60.5 / 122, 12);
    expect(all?.rows.find(({ low }) => low === 6)?.percentile).toBeCloseTo((61 + 31 / 2) / 122, 12);
    const sums = [...complete.map(([a = 0]) => 3 * a), 6, 4.5];
    const mean = sums.reduce((total, sum) => total + sum, 0) / 122;
    const sd = Math.sqrt(sums.reduce((total, sum) => total + (sum - mean) ** 2, 0) / 121);
    expect(all?.rows[0]?.t).toBe(Math.round(50 - (10 * mean) / sd));
  });
});
