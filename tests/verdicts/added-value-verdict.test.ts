import { describe, expect, it } from "vitest";
import { addedValueVerdict } from "../../src/verdicts/scale-verdict";

const figures = { over: "all", structure: null, subscore: 0.7, total: 0.7, difference: 0 } as const;

describe("addedValueVerdict", () => {
  it.each([
    [[0.001, 0.1], "adds"],
    [[0, 0.1], "undecided"],
    [[-0.1, 0.1], "undecided"],
    [[-0.1, 0], "does not add"],
    [null, "undecided"],
  ] as const)("is decided by the interval: %j, %s", (interval, verdict) => {
    expect(addedValueVerdict({ ...figures, interval })).toEqual({ ...figures, interval, verdict });
  });

  it("is none without figures", () => {
    const nothing = { ...figures, subscore: null, total: null, difference: null, interval: null };
    expect(addedValueVerdict(nothing).verdict).toBeNull();
  });
});
