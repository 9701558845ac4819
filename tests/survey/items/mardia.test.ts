import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { mardia } from "../../../src/survey/items/mardia";

describe("Mardia's skewness and kurtosis", () => {
  it("are those of the people who answered all items, each as often as counted", () => {
    const x = [1, 2, 4, 7, 3, 5, null, 2];
    const y = [2, 1, 5, 3, 4, 9, 1, 2];
    const once = mardia(fromAnswers({ items: { x, y }, scale: "continuous" }));
    expect(once?.n).toBe(7);
    const twice = mardia(fromAnswers({ items: { x: [...x, ...x], y: [...y, ...y] }, scale: "continuous" }));
    // The covariance matrix has n - 1 = 13 beside 6.
    expect(twice?.kurtosis).toBeCloseTo(once!.kurtosis * (13 / 14 / (6 / 7)) ** 2, 10);
  });

  it("are null where an item follows from others, and for one item", () => {
    const x = [1, 2, 4, 7, 3, 5];
    const y = x.map((value) => 2 * value);
    expect(mardia(fromAnswers({ items: { x, y }, scale: "continuous" }))).toBeNull();
    expect(mardia(fromAnswers({ items: { x }, scale: "continuous" }))).toBeNull();
  });
});
