import { describe, expect, it } from "vitest";
import { oppositeItems } from "../../src/reliability/opposite-items";

/** Correlations of .4 between items, of which some are worded against the others. */
function scale(k: number, reversed: readonly number[]) {
  const sign = (item: number): number => (reversed.includes(item) ? -1 : 1);
  const matrix = Array.from({ length: k }, (_, i) =>
    Array.from({ length: k }, (__, j) => (i === j ? 1 : 0.4 * sign(i) * sign(j))),
  );
  return { matrix, n: 300, items: Array.from({ length: k }, (_, item) => `q${item + 1}`) };
}

describe("items worded against the others, of more items than are decomposed one by one", () => {
  it.each([
    ["a few", 70, [3, 10, 69]],
    // Equal elements are orthogonal to the first component here.
    ["half of them", 70, Array.from({ length: 35 }, (_, item) => 2 * item + 1)],
    ["few of few items", 12, [4, 7]],
  ])("%s", (_, k, reversed) => {
    const given = scale(k, reversed);
    expect(oppositeItems(given, given)).toEqual(reversed.map((item) => `q${item + 1}`));
  });
});
