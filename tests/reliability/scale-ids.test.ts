import { describe, expect, it } from "vitest";
import { distinctScales, scaleIds } from "../../src/reliability/scale-ids";

const scales = [
  { structure: null, scale: "all", items: ["a", "b", "c", "d"] },
  { structure: "one", scale: "f", items: ["d", "c", "b", "a"] },
  { structure: "two", scale: "x", items: ["a", "b"] },
  { structure: "two", scale: "y", items: ["c", "d"] },
  { structure: "three", scale: "x", items: ["a", "b"] },
  { structure: "three", scale: "y", items: ["c"] },
];

describe("scaleIds", () => {
  const { ofFactor, ofItems } = scaleIds(scales);

  it("is one id for each sum of items, by whatever structure it is named", () => {
    expect(scales.map(ofFactor)).toEqual(["all", "all", "two.x", "two.y", "two.x", "three.y"]);
    expect(ofFactor({ structure: "two", scale: "z" })).toBeNull();
  });

  it("is found by items in any order", () => {
    expect(ofItems(["b", "a"])).toBe("two.x");
    expect(ofItems(["c", "a", "d", "b"])).toBe("all");
    expect(ofItems(["a", "c"])).toBeNull();
  });

  it("leaves the first of the scales with the same items", () => {
    expect(distinctScales(scales)).toEqual([scales[0], scales[2], scales[3], scales[5]]);
  });
});
