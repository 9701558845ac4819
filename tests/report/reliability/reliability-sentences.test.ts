import { describe, expect, it } from "vitest";
import { reliabilitySentence, scaleVerdict } from "../../../src/report/reliability/reliability-sentences";
import { exampleAnalysis } from "../../support/example-analysis";

const scale = exampleAnalysis().reliability[0]!;
const withAlpha = (alpha: number, alphaInterval: readonly [number, number]) => ({
  ...scale,
  alpha,
  alphaInterval,
});

describe("a scale's reliability in words", () => {
  it("has one verdict where the interval leaves it open, in the sentence and in the mark", () => {
    for (const open of [withAlpha(0.69, [0.67, 0.71]), withAlpha(0.72, [0.69, 0.75])]) {
      const text = reliabilitySentence(open);
      expect(text).toMatch(/^It is undecided whether /);
      expect(text).not.toContain("is not reliable");
      expect(scaleVerdict([open])).toBe("partly");
    }
  });

  it("takes sentence and mark from the same interval", () => {
    const settledByFeldtOnly = {
      ...withAlpha(0.72, [0.71, 0.73]),
      alphaBootstrapInterval: [0.69, 0.75],
    } as const;
    expect(scaleVerdict([settledByFeldtOnly])).toBe("partly");
  });

  it("gives a negative alpha no meaning and points at the keying", () => {
    const negative = withAlpha(-0.67, [-0.94, -0.43]);
    expect(reliabilitySentence(negative)).toBe(
      "“Risk of sexual exploitation” (4 items: f, g, h, i) has a negative alpha, which has no meaning as a reliability (alpha −.67, 95% interval [−.94, −.43]): the items run against each other; check whether one is keyed the other way.",
    );
    expect(scaleVerdict([negative])).toBe("no");
  });

  it("never prints a figure on the other side of the rule", () => {
    expect(reliabilitySentence(withAlpha(0.696, [0.68, 0.6996]))).toContain(
      "is not reliable enough for research: alpha .696, 95% interval [.68, .6996] (rule: .70 or more)",
    );
  });
});
