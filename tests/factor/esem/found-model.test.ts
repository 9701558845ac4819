import { expect, it } from "vitest";
import { factorNames, foundModel } from "../../../src/factor/esem/cross-validation";

it("puts an item on the factor of its largest loading, by size, if that is salient", () => {
  const loadings = [
    [0.7, 0.1],
    [0.5, -0.6],
    [0.39, 0.2],
    [0, 0.4],
  ];
  expect(foundModel(["a", "b", "c", "d"], loadings, 0.4)).toEqual({
    model: "f1 =~ a\nf2 =~ b + d",
    notPlaced: ["c"],
  });
});

it("leaves out factors without items, and has no model without any", () => {
  expect(
    foundModel(
      ["a", "b"],
      [
        [0.9, 0],
        [0.8, 0],
      ],
      0.4,
    ).model,
  ).toBe("f1 =~ a + b");
  expect(foundModel(["a", "b"], [[0.1], [0.2]], 0.4)).toEqual({ model: "", notPlaced: ["a", "b"] });
});

it("calls no factor like an item", () => {
  expect(factorNames(["f1", "x"], 2)).toEqual(["f_1", "f_2"]);
  expect(factorNames(["f1", "f_2"], 2)).toEqual(["f__1", "f__2"]);
  expect(foundModel(["f1", "b"], [[0.9], [0.8]], 0.4).model).toBe("f_1 =~ f1 + b");
});
