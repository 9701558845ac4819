import { describe, expect, it } from "vitest";
import type { CountedVariable } from "../../../src/survey/disclosure/margin-system";
import { suppressMargins } from "../../../src/survey/disclosure/suppress-margins";

const rule = { leastPeople: 25, fewPeople: 50, leastCount: 5, rounding: 1 };
const groupings = [
  { name: "sex", levels: ["boy", "girl"] },
  { name: "age", levels: ["12", "14", "16"] },
];
const [bySex, byAge, byBoth] = [["sex"], ["age"], ["sex", "age"]];
const people = [
  { of: [], n: [300] },
  { of: bySex, n: [150, 150] },
  { of: byAge, n: [107, 93, 100] },
  { of: byBoth, n: [59, 38, 53, 48, 55, 47] },
];
const counted = (counts: readonly (readonly number[])[]) =>
  people.map(({ of, n }, at) => ({ of, n, counts: counts[at]! }));
const any = counted([[32], [17, 15], [8, 8, 16], [4, 5, 8, 4, 3, 8]]);
const online = counted([[20], [11, 9], [4, 8, 8], [2, 5, 4, 2, 3, 4]]);
/** In any context the ages 12 and 14 are hidden, and what they are together is known. */
const among: CountedVariable = {
  name: "any",
  isProtectedElsewhere: true,
  margins: any.map((margin) => ({
    ...margin,
    wasReleased: margin.counts.map((_, at) => !margin.of.includes("age") || at % 3 === 2),
  })),
};

/** The least and the most of the boys of 16 online, given all that is shown. */
function boysOf16(reasons: readonly (readonly (string | null)[])[]): [number, number] {
  const [, , age, both] = reasons as [unknown, unknown, (string | null)[], (string | null)[]];
  const possible: number[] = [];
  for (let boys = 0; boys <= 8; boys++) {
    for (let girls = 0; girls <= 8; girls++) {
      const fits =
        (age[2] !== null || boys + girls === 8) &&
        (both[2] !== null || boys === 4) &&
        (both[5] !== null || girls === 4) &&
        11 - boys <= 17 - 8 &&
        9 - girls <= 15 - 8;
      if (fits) possible.push(boys);
    }
  }
  return [Math.min(...possible), Math.max(...possible)];
}

describe("counts that are among others whose hidden ones add up", () => {
  it("are hidden until those leave them their span too", () => {
    const reasons = suppressMargins(groupings, [{ name: "online", margins: online }, among], {
      rule,
      nested: [["any", "online"]],
    }).variables[0]!.margins.map((margin) => margin.reasons);
    const [low, high] = boysOf16(reasons);
    expect(high - low).toBeGreaterThanOrEqual(5);
    const alone = suppressMargins(groupings, [{ name: "online", margins: online }], { rule });
    const [least, most] = boysOf16(alone.variables[0]!.margins.map((margin) => margin.reasons));
    expect(most - least).toBeLessThan(5);
  });

  it("leave those as they are: they are protected in tables of their own", () => {
    const whole = suppressMargins(groupings, [{ name: "online", margins: online }, among], {
      rule,
      nested: [["any", "online"]],
    }).variables[1]!;
    expect(whole.margins.flatMap(({ reasons }) => reasons).every((reason) => reason === null)).toBe(true);
  });
});
