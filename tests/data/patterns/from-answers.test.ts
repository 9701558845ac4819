import { describe, expect, it } from "vitest";
import { type Answers, fromAnswers } from "../../../src/data/patterns/from-answers";
import { thrownBy } from "../../support/error";

const plain = (values: ArrayLike<number> | undefined): number[] => Array.from(values ?? []);

describe("fromAnswers(answers)", () => {
  it("counts the patterns of answers that are in memory", () => {
    const table = fromAnswers({ items: { a: [0, 1, 1, null], b: [0, 1, 1, 1] } });
    expect(plain(table.columns[0])).toEqual([-1, 0, 1]);
    expect(plain(table.count)).toEqual([1, 1, 2]);
    expect(table.weighting).toBe("none");
    expect(table.items[0]).toMatchObject({ id: "a", label: "a", scale: "ordinal", wording: null });
  });

  it("takes the values that occur in any item as the categories of all, or those that are given", () => {
    const scores = (answers: Answers): number[][] =>
      fromAnswers(answers).items.map((item) => item.categories.map(({ score }) => score));
    expect(scores({ items: { a: [1, 3], b: [3, 4] } })).toEqual([
      [1, 3, 4],
      [1, 3, 4],
    ]);
    expect(scores({ items: { a: [1, 3] }, categories: [1, 2, 3] })).toEqual([[1, 2, 3]]);
  });

  it("takes typed arrays, undefined and NaN as missing, and -0 as 0", () => {
    const table = fromAnswers({ items: { a: new Float64Array([-0, Number.NaN, 1]), b: [0, undefined, 1] } });
    expect(plain(table.columns[0])).toEqual([-1, 0, 1]);
    expect(plain(table.columns[1])).toEqual([-1, 0, 1]);
  });

  it("takes weights as design weights, or as frequencies", () => {
    const items = { a: [0, 1, 1] };
    const design = fromAnswers({ items, weights: [0.5, 1, 2] });
    expect([
      design.weighting,
      plain(design.count),
      plain(design.weight),
      plain(design.weightSquared),
    ]).toEqual(["design", [1, 2], [0.5, 3], [0.25, 5]]);
    const frequency = fromAnswers({ items, weights: [5, 1, 2], weighting: "frequency" });
    expect([
      frequency.weighting,
      plain(frequency.count),
      plain(frequency.weight),
      plain(frequency.weightSquared),
    ]).toEqual(["frequency", [5, 3], [5, 3], [5, 3]]);
  });

  it("keeps groups apart, with levels in natural order", () => {
    const { groupings } = fromAnswers({
      items: { a: [0, 1, 1] },
      groups: { g: ["x10", null, "x9"], h: [10, 9, 10] },
    });
    expect(groupings.map(({ levels }) => levels)).toEqual([
      ["x9", "x10"],
      ["9", "10"],
    ]);
    expect(plain(groupings[0]?.codes)).toEqual([-1, 0, 1]);
  });

  it("takes continuous answers", () => {
    const table = fromAnswers({ items: { x: [0.5, null, 2] }, scale: "continuous" });
    expect(plain(table.columns[0])).toEqual([0.5, 2, Number.NaN]);
    expect(table.items[0]).toMatchObject({ scale: "continuous", categories: [] });
  });

  it.each([
    [{ items: {} }, "there are no answers"],
    [{ items: { a: [] } }, "there are no answers"],
    [{ items: { a: [0, 1], b: [0] } }, "item b has 1 entries, item a has 2"],
    [{ items: { a: [0, 1] }, weights: [1] }, "weights has 1 entries"],
    [{ items: { a: [0, 1] }, groups: { g: ["x"] } }, "group g has 1 entries"],
    [{ items: { a: [1, 1] } }, "the categories are 1"],
    [{ items: { a: [null, null] } }, "the categories are none"],
    [{ items: { a: [0, 1] }, categories: [1, 0] }, "the categories are 1, 0"],
    [{ items: { a: [0, 7] }, categories: [0, 1] }, "item a, person 2: 7 is none of the categories"],
    [{ items: { a: [0, Number.POSITIVE_INFINITY] } }, "item a, person 2"],
    [{ items: { a: Array.from({ length: 30 }, (_, k) => k) } }, "more than 20 different values"],
    [
      { items: { a: [0, "1"] } as unknown as Answers["items"] },
      'item a, person 2: "1" is not a finite number',
    ],
  ])("refuses %j", (answers, message) => {
    const error = thrownBy(() => fromAnswers(answers));
    expect(error.code).toBe("bad-answers");
    expect(error.message).toContain(message);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses the weight %d", (weight) => {
    expect(thrownBy(() => fromAnswers({ items: { a: [0, 1] }, weights: [1, weight] })).code).toBe(
      "bad-weight",
    );
  });
});
