import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import {
  informationAt,
  likelihoodAt,
  likelihoodSlopes,
} from "../../../src/factor/incomplete/incomplete-likelihood";
import { incompleteMoments } from "../../../src/factor/incomplete/incomplete-moments";

const scale = "continuous" as const;
const a = [1, 2, 4, 3, 6, 5, 8];
const b = [2, 1, 3, 5, null, null, null];
const c = [null, 4, 1, 2, 3, 5, null];

describe("incompleteMoments(table, options)", () => {
  it("leaves out who lacks what must have been answered, by group, with a word", () => {
    const site = [..."xxxxxxxyyyyyyy"];
    const twice = (values: readonly (number | null)[]) => [...values, ...values];
    const items = { a: twice(a), c: twice(c), age: [1, null, 3, 2, 5, 4, 4, 2, 3, 7, 3, 4, 1, 3] };
    const options = { items: ["a", "c", "age"], by: "site", answered: ["age"] };
    const [first, second] = incompleteMoments(fromAnswers({ items, scale, groups: { site } }), options);
    expect(first?.n).toBe(6);
    expect(first?.warnings?.[0]?.message).toMatch(/^One person has no value for age and is/);
    expect(second?.warnings).toEqual([]);
  });

  it("is what regression says where one item alone has gaps (Anderson 1957)", () => {
    const [group] = incompleteMoments(fromAnswers({ items: { a, b }, scale }), { items: ["a", "b"] });
    const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;
    const own = [2, 1, 3, 5];
    const first = a.slice(0, 4);
    const product = mean(first.map((x, row) => (x - mean(first)) * (own[row]! - mean(own))));
    const slope = product / mean(first.map((x) => (x - mean(first)) ** 2));
    const variance = mean(a.map((x) => (x - mean(a)) ** 2));
    const rest = mean(own.map((y, row) => (y - mean(own) - slope * (first[row]! - mean(first))) ** 2));
    const expected = [
      ...[mean(a), mean(own) + slope * (mean(a) - mean(first))],
      ...[variance, slope * variance, rest + slope ** 2 * variance],
    ];
    expected.forEach((value, at) => {
      expect(group?.moments[at]).toBeCloseTo(value, 8);
    });
    expect(group?.n).toBe(7);
  });

  it("leaves out who answered nothing, and takes weights as so many people", () => {
    const nobody = fromAnswers({ items: { a: [...a, null], b: [...b, null] }, scale });
    expect(incompleteMoments(nobody, { items: ["a", "b"] })[0]?.n).toBe(7);
    const counts = [2, 1, 1, 1, 1, 1, 1];
    const weighted = fromAnswers({ items: { a, b }, scale, weights: counts, weighting: "frequency" });
    const twice = fromAnswers({ items: { a: [1, ...a], b: [2, ...b] }, scale });
    const [one, other] = [weighted, twice].map((table) => incompleteMoments(table, { items: ["a", "b"] })[0]);
    expect(one?.n).toBe(8);
    one?.moments.forEach((value, at) => {
      expect(value).toBeCloseTo(other?.moments[at] ?? Number.NaN, 8);
    });
    one?.gamma.forEach((value, at) => {
      expect(value).toBeCloseTo(other?.gamma[at] ?? Number.NaN, 6);
    });
  });

  it("asks for those who answered some items, where it is told so", () => {
    const table = fromAnswers({ items: { a, c }, scale });
    expect(incompleteMoments(table, { items: ["a", "c"], answered: ["c"] })[0]?.n).toBe(5);
  });
});

describe("the likelihood of incomplete answers", () => {
  const [group] = incompleteMoments(fromAnswers({ items: { a, b, c }, scale }), { items: ["a", "b", "c"] });
  const patterns = group!.incomplete!.patterns;
  const at = Float64Array.of(4, 3, 3, 6, 1, -1, 3, 0.5, 2.5);
  const moved = (k: number, step: number): Float64Array => at.with(k, at[k]! + step);

  it("has the slopes that differences have", () => {
    const slopes = likelihoodSlopes(likelihoodAt(patterns, at)!);
    slopes.forEach((slope, k) => {
      const [above, below] = [1e-5, -1e-5].map((step) => likelihoodAt(patterns, moved(k, step))!.deviance);
      expect(slope).toBeCloseTo((below! - above!) / 4e-5, 7);
    });
  });

  it("has the observed information that differences of slopes have", () => {
    const information = informationAt(patterns, at, "observed");
    at.forEach((_, k) => {
      const [above, below] = [1e-5, -1e-5].map((step) =>
        likelihoodSlopes(likelihoodAt(patterns, moved(k, step))!),
      );
      above!.forEach((slope, j) => {
        expect(information[k * at.length + j]).toBeCloseTo((below![j]! - slope) / 2e-5, 6);
      });
    });
  });

  it("is null where a pattern's covariance matrix is not positive definite", () => {
    expect(likelihoodAt(patterns, Float64Array.of(4, 3, 3, 1, 5, 0, 1, 0, 1))).toBeNull();
  });
});
