import { describe, expect, it } from "vitest";
import { differenceBins } from "../../src/agreement/agreement";
import { blandAltman } from "../../src/agreement/bland-altman";
import { designedRatings, ratingsOf, reference } from "./reference";

describe("blandAltman(ratings)", () => {
  it.each(Object.entries(reference.bland))("agrees with R on %s", (name, expected) => {
    const { ratings } = reference.icc[name === "two" ? "two" : "poor"];
    const ours = blandAltman(ratingsOf(ratings));
    expect(ours?.sd).toBeCloseTo(expected.sd, 10);
    for (const key of ["bias", "lower", "upper", "slope"] as const) {
      expect(ours?.[key]?.estimate).toBeCloseTo(expected[key], 10);
      expected[`${key}Interval`].forEach((end, side) => {
        expect(ours?.[key]?.interval?.[side]).toBeCloseTo(end, 8);
      });
    }
  });

  it.each(["clustered", "weighted"] as const)("agrees with survey on a %s sample", (design) => {
    const expected = reference.designed[design];
    const ours = blandAltman(designedRatings(reference.designed.ratings, design));
    for (const key of ["bias", "lower", "upper", "slope"] as const) {
      expect(ours?.[key]?.estimate).toBeCloseTo(expected[key].estimate, 10);
      expected[key].interval.forEach((end, side) => {
        expect(ours?.[key]?.interval?.[side]).toBeCloseTo(end, 8);
      });
    }
  });

  it("has no intervals where all differences are the same, no slope where all means are, nothing of two people", () => {
    const same = blandAltman(
      ratingsOf([
        [1, 2],
        [2, 3],
        [5, 6],
      ]),
    );
    expect(same).toMatchObject({ sd: 0, bias: { estimate: 1, interval: null }, slope: { interval: null } });
    const turned = blandAltman(
      ratingsOf([
        [1, 3],
        [2, 2],
        [3, 1],
      ]),
    );
    expect(turned?.slope).toBeNull();
    expect(
      blandAltman(
        ratingsOf([
          [1, 2],
          [2, 3],
        ]),
      ),
    ).toBeNull();
  });
});

describe("differenceBins(ratings, least)", () => {
  const { ratings } = reference.designed;

  it("leave out few people, and tell of others how many they are about", () => {
    const all = differenceBins(ratingsOf(ratings), 0);
    const shown = differenceBins(ratingsOf(ratings), 5);
    expect(shown.length).toBeLessThan(all.length);
    expect(shown.every(({ people }) => Number.parseInt(people, 10) >= 5)).toBe(true);
    expect(all.length).toBeGreaterThan(20);
    expect(differenceBins(ratingsOf(ratings), 1000)).toEqual([]);
  });

  it("hold every pair of ratings once, no change in their middle", () => {
    const bins = differenceBins(ratingsOf(ratings), 0);
    const inside = (value: number, [low, high]: readonly [number, number]): boolean =>
      value >= low - 1e-6 && value < high - 1e-6;
    for (const [one = 0, other = 0] of ratings) {
      const own = bins.filter(
        ({ mean, difference }) => inside((one + other) / 2, mean) && inside(other - one, difference),
      );
      expect(own).toHaveLength(1);
    }
    expect(bins.some(({ difference: [low, high] }) => low === -high)).toBe(true);
  });
});
