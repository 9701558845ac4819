import { describe, expect, it } from "vitest";
import { type MeasureDefinition, parseMeasure } from "../../../src/measures/measure";
import { hypothesisVerdict, hypothesizedRange } from "../../../src/measures/schema/hypothesis";

const withHypothesis = (
  direction: "positive" | "negative" | "none",
  size: string | null,
): MeasureDefinition => ({
  id: "one",
  items: [{ id: "a", categories: [{ code: 0 }, { code: 1 }] }],
  external: { mood: { scale: "continuous", hypothesis: { direction, size } } },
});

describe("hypothesizedRange(hypothesis)", () => {
  it.each([
    ["positive", null, [0, 1]],
    ["negative", null, [-1, 0]],
    ["positive", ">= .30", [0.3, 1]],
    ["positive", "< 0.5", [0, 0.5]],
    ["negative", "> .3", [-1, -0.3]],
    ["negative", "<= -.3", [-1, -0.3]],
    ["negative", ">= -.3", [-0.3, 0]],
    ["none", "<= .2", [-0.2, 0.2]],
    ["none", null, null],
    ["none", ">= .2", null],
    ["positive", ">= -.3", null],
    ["positive", ">= 3", null],
    ["positive", "about .3", null],
  ] as const)("%s %s", (direction, size, expected) => {
    expect(hypothesizedRange({ direction, size })).toEqual(expected);
  });

  it("is asked for in the definition", () => {
    expect(() => parseMeasure(withHypothesis("none", null))).toThrow("external.mood.hypothesis");
    expect(() => parseMeasure(withHypothesis("positive", ">= 30"))).toThrow(
      "no positive correlation is >= 30",
    );
    expect(() => parseMeasure(withHypothesis("positive", "large"))).toThrow("external.mood.hypothesis.size");
    expect(parseMeasure(withHypothesis("negative", "<= -.30")).external.mood?.hypothesis?.size).toBe(
      "<= -.30",
    );
  });
});

describe("hypothesisVerdict(range, interval)", () => {
  it("is undecided where the interval lies on a bound, or there is none", () => {
    expect(hypothesisVerdict([-0.2, 0.2], [-0.1, 0.1])).toBe("confirmed");
    expect(hypothesisVerdict([-0.2, 0.2], [0.1, 0.3])).toBe("undecided");
    expect(hypothesisVerdict([-1, -0.3], [0.1, 0.3])).toBe("not confirmed");
    expect(hypothesisVerdict([0, 1], null)).toBe("undecided");
  });
});
