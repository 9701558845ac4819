import { describe, expect, it } from "vitest";
import type { SuppressedVariable } from "../../../src/survey/disclosure/suppress-margins";
import {
  boundByItems,
  isNarrower,
  markDisclosiveForSets,
} from "../../../src/survey/prevalence/implied-figures";

const of = ["sex"];

function item(name: string, high: number): SuppressedVariable {
  const hidden = { low: 0, high };
  const reasons = ["small count", null] as const;
  return { name, margins: [{ of, counts: [2, 40], n: [60, 60], reasons, intervals: [hidden, null] }] };
}

describe("boundByItems(margin, items)", () => {
  const margin = { of, counts: [4, 70], n: [60, 60] };

  it("bounds a set by all that its items can be, and by the largest of them", () => {
    const found = boundByItems(margin, [item("a", 6), item("b", 7)]);
    expect(found).toMatchObject({ bounds: [13, 60], floors: [0, 40] });
    const { margins } = item("c", 6);
    const large = { name: "c", margins: [{ ...margins[0]!, intervals: [{ low: 3, high: 6 }, null] }] };
    expect(boundByItems(margin, [item("a", 40), large]).floors).toEqual([3, 40]);
  });

  it("is the same margin where an item is not counted so", () => {
    expect(boundByItems(margin, [item("a", 6), { name: "b", margins: [] }])).toBe(margin);
  });
});

describe("isNarrower(margin, before)", () => {
  it("holds of a hidden count that has less room than before, whatever is shown", () => {
    const hidden = { of, counts: [4, 70], n: [60, 60], reasons: ["small count", null] as const };
    const before = { ...hidden, intervals: [{ low: 0, high: 13 }, null] };
    const bounded = (floors: number[], bounds: number[]) => ({ ...hidden, floors, bounds });
    expect(isNarrower(bounded([0, 60], [13, 60]), before)).toBe(false);
    expect(isNarrower(bounded([1, 60], [13, 60]), before)).toBe(true);
    expect(isNarrower(bounded([0, 60], [12, 60]), before)).toBe(true);
  });
});

describe("markDisclosiveForSets(margin, sets, rule)", () => {
  const rule = { leastPeople: 25, fewPeople: 50, leastCount: 5, rounding: 1 };
  const set: SuppressedVariable = {
    name: "any",
    margins: [
      {
        of,
        counts: [16, 70],
        n: [60, 90],
        bounds: [18, null],
        reasons: ["protects another figure", null],
        intervals: [{ low: 14, high: 18 }, null],
      },
    ],
  };

  it("hides an item's count that leaves a hidden set too few values", () => {
    expect(markDisclosiveForSets({ of, counts: [14, 66], n: [60, 90] }, [set], rule).implies).toEqual([
      true,
      false,
    ]);
  });

  it("changes nothing where it leaves enough", () => {
    const margin = { of, counts: [13, 66], n: [60, 90] };
    expect(markDisclosiveForSets(margin, [set], rule)).toBe(margin);
  });
});
