import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../../src/numeric/random/random";
import { type JointRule, jointConfidence, rankIntervals } from "../../../src/survey/estimates/rank-intervals";

const group = (low: number, high: number) => ({ estimate: (low + high) / 2, low, high });

describe("rankIntervals(groups)", () => {
  it("counts the groups wholly above and wholly below", () => {
    expect(rankIntervals([group(1, 2), group(1.5, 3), group(4, 5), group(0, 0.5)])).toEqual([
      { rank: 3, low: 2, high: 3 },
      { rank: 2, low: 2, high: 3 },
      { rank: 1, low: 1, high: 1 },
      { rank: 4, low: 4, high: 4 },
    ]);
  });

  it("leaves groups without an interval out", () => {
    expect(rankIntervals([group(1, 2), { estimate: 9, low: null, high: null }, group(3, 4)])).toEqual([
      { rank: 2, low: 2, high: 2 },
      null,
      { rank: 1, low: 1, high: 1 },
    ]);
    expect(rankIntervals([])).toEqual([]);
  });

  it("shares the better place among equals, whose intervals do not part them", () => {
    expect(rankIntervals([group(2, 2), group(2, 2), group(1, 1)]).map((one) => one)).toEqual([
      { rank: 1, low: 1, high: 2 },
      { rank: 1, low: 1, high: 2 },
      { rank: 3, low: 3, high: 3 },
    ]);
  });

  it("always holds the place of the estimate", () => {
    const any = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 0.3, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (pairs) => {
        for (const one of rankIntervals(
          pairs.map(([estimate, half]) => ({ estimate, low: estimate - half, high: estimate + half })),
        )) {
          expect(one!.low).toBeLessThanOrEqual(one!.rank);
          expect(one!.high).toBeGreaterThanOrEqual(one!.rank);
        }
      }),
    );
  });

  it.each(["bonferroni", "independent"] as const)(
    "holds all true places together as often as it says: %s",
    (rule) => {
      const random = createRandom(7);
      const truth = [0, 0.5, 1, 1.2, 2, 3];
      const z = rule === "bonferroni" ? 2.6383 : 2.631;
      let held = 0;
      for (let sample = 0; sample < 2000; sample++) {
        const estimates = truth.map((mean) => mean + random.normal());
        const ranks = rankIntervals(
          estimates.map((estimate) => ({ estimate, low: estimate - z, high: estimate + z })),
        );
        if (ranks.every((one, k) => one!.low <= 6 - k && 6 - k <= one!.high)) held++;
      }
      expect(held / 2000).toBeGreaterThanOrEqual(0.94);
    },
  );
});

describe("jointConfidence(confidence, groups)", () => {
  it("is that of one interval for one group and grows with their number", () => {
    for (const rule of ["bonferroni", "independent"] as const) {
      expect(jointConfidence(0.9, 1, rule)).toBeCloseTo(0.9, 15);
      expect(jointConfidence(0.9, 6, rule)).toBeGreaterThan(jointConfidence(0.9, 5, rule));
    }
    expect(jointConfidence(0.95, 12)).toBeGreaterThan(jointConfidence(0.95, 12, "independent"));
    expect(() => jointConfidence(0.95, 3, "sidak" as JointRule)).toThrow(
      "unknown rule for joint confidence: sidak",
    );
  });
});
