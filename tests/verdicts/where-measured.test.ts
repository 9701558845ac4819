import { describe, expect, it } from "vitest";
import { whereMeasured } from "../../src/verdicts/where-measured";

describe("whereMeasured", () => {
  it.each([
    [[], 0, "nowhere"],
    [[[0.9, 2.6]], 0.17, "upper"],
    [[[-3, -0.1]], 0.4, "lower"],
    [[[-1, 1.5]], 0.8, "middle"],
    [
      [
        [-2, -1],
        [1, 2],
      ],
      0.3,
      "middle",
    ],
    [[[-3, 3]], 0.99, "throughout"],
  ] as const)("%j, %f of people: %s", (reliable, shareReliable, where) => {
    expect(whereMeasured({ reliable, shareReliable })).toBe(where);
  });
});
