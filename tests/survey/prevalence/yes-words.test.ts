import { expect, it } from "vitest";
import { parseMeasure } from "../../../src/measures/measure";
import { yesCategories } from "../../../src/survey/prevalence/yes-table";

it.each([
  [["Yes", "No"], false, [true, false]],
  [["No", "Yes"], false, [false, true]],
  [["Yes", "No"], true, [false, true]],
  [["Left", "Right"], false, [false, true]],
] as const)("the yes of 1 %s, reversed: %s", (labels, reverse, expected) => {
  const categories = labels.map((label, k) => ({ code: k + 1, label }));
  const measure = parseMeasure({ id: "m", items: [{ id: "a", categories, reverse }] });
  const [item] = measure.items;
  expect(item && yesCategories(item, measure)).toEqual(expected);
});
