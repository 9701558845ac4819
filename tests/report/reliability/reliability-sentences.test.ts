import { describe, expect, it } from "vitest";
import {
  cutOffsOf,
  reliabilityAnswers,
  reliabilitySentence,
  scaleVerdict,
} from "../../../src/report/reliability/reliability-sentences";
import { scaleUses } from "../../../src/verdicts/scale-uses";
import type { ScaleVerdict } from "../../../src/verdicts/scale-verdict";
import { exampleAnalysis } from "../../support/example-analysis";

const [first] = exampleAnalysis().reliability;
function withAlpha(
  alpha: number | null,
  alphaInterval: readonly [number, number] | null,
  change: Partial<ScaleVerdict> = {},
): ScaleVerdict {
  const scale = { ...first!, alpha, alphaInterval, descriptives: null, ...change };
  return { ...scale, uses: scaleUses(scale) };
}
const cut = (score: number, reliability: number) => ({
  ...{ score, level: 1, standardError: 0.5, reliability },
  interval: [reliability - 0.05, reliability + 0.05] as const,
});

describe("a scale's reliability in words", () => {
  it("is told by use, with coefficient, interval and rules", () => {
    expect(reliabilitySentence(withAlpha(0.75, [0.73, 0.77]))).toBe(
      "“Risk of sexual exploitation” (4 items: f, g, h, i), alpha .75, 95% interval [.73, .77]: adequate for means of groups of 78 people or more; not adequate for ranking people (rule: .80 or more).",
    );
    expect(reliabilitySentence(withAlpha(0.9, [0.88, 0.92]))).toContain(
      "adequate for means of groups of 65 people or more; adequate for ranking people (rule: .80 or more).",
    );
    expect(reliabilitySentence(withAlpha(0.4, [0.36, 0.44]))).toContain(
      "not adequate for means of groups of 100 people (146 are needed); not adequate",
    );
  });

  it("is open where the interval leaves it open, in the sentence and in the mark", () => {
    for (const open of [
      withAlpha(0.79, [0.77, 0.81]),
      withAlpha(0.82, [0.79, 0.85]),
      withAlpha(0.82, null),
    ]) {
      expect(reliabilitySentence(open)).toContain("undecided for ranking people (rule: .80 or more)");
      expect(scaleVerdict([open])).toBe("partly");
    }
    expect(reliabilitySentence(withAlpha(0.58, [0.55, 0.61]))).toContain(
      "undecided for means of groups of 100 people (about 101 are needed)",
    );
  });

  it("takes sentence and mark from the bootstrap interval, which heeds the weights", () => {
    const both = withAlpha(0.82, [0.81, 0.83], { alphaBootstrapInterval: [0.79, 0.85] });
    expect(reliabilitySentence(both)).toContain("95% bootstrap interval [.79, .85]");
    expect(reliabilitySentence(both)).toContain("undecided for ranking");
    expect(scaleVerdict([both])).toBe("partly");
  });

  it("does not rank people of whom most share one score", () => {
    const tied = withAlpha(0.9, [0.88, 0.92], {
      descriptives: { ...first!.descriptives!, floor: 0.88, ceiling: 0 },
    });
    expect(reliabilitySentence(tied)).toContain(
      "not adequate for ranking all people, of whom 88.0% share one score, although alpha reaches .80.",
    );
    expect(scaleVerdict([tied])).toBe("partly");
  });

  it("names the cut-offs that tell people apart", () => {
    const scale = withAlpha(0.75, [0.73, 0.77]);
    expect(reliabilitySentence(scale, [cut(1, 0.6), cut(2, 0.8), cut(3, 0.8), cut(4, 0.7)])).toContain(
      "Cut-offs with a conditional reliability of .70 or more: 2 to 3; undecided at 4.",
    );
    expect(reliabilitySentence(scale, [cut(1, 0.6), cut(2, 0.72)])).toContain(
      "No cut-off of its sum has a conditional reliability of .70 or more for certain; undecided at 2.",
    );
    expect(reliabilitySentence(scale, [cut(1, 0.6)])).toMatch(
      /No cut-off of its sum has a conditional reliability of .70 or more\.$/,
    );
  });

  it("has the cut-offs of the model of the scale's structure", () => {
    const analysis = exampleAnalysis();
    const cuts = analysis.reliability.map((scale) => cutOffsOf(analysis, scale).length);
    expect(cuts).toEqual([4, 5, 0, 0, 0]);
  });

  it("gives a negative alpha no meaning and points at the keying", () => {
    const negative = withAlpha(-0.67, [-0.94, -0.43]);
    expect(reliabilitySentence(negative)).toBe(
      "“Risk of sexual exploitation” (4 items: f, g, h, i) has a negative alpha, which has no meaning as a reliability (alpha −.67, 95% interval [−.94, −.43]): the items run against each other; check whether one is keyed the other way.",
    );
    expect(scaleVerdict([negative])).toBe("no");
    expect(reliabilitySentence(withAlpha(null, null))).toContain("alpha is not defined");
  });

  it("never prints a figure on the other side of the rule", () => {
    expect(reliabilitySentence(withAlpha(0.796, [0.78, 0.7996]))).toContain(
      "alpha .796, 95% interval [.78, .7996]: adequate for means",
    );
  });

  it("sums scales up", () => {
    const of = (...alphas: (number | null)[]) =>
      alphas.map((alpha) => withAlpha(alpha, alpha === null ? null : [alpha, alpha]));
    expect(scaleVerdict(of(0.9, 0.8))).toBe("yes");
    expect(scaleVerdict(of(0.9, 0.7))).toBe("partly");
    expect(scaleVerdict(of(0.9, null))).toBe("partly");
    expect(scaleVerdict(of(0.5, 0.4))).toBe("no");
    expect(scaleVerdict(of(null))).toBe("neutral");
  });

  it("asks about the uses", () => {
    expect(reliabilityAnswers(exampleAnalysis())[0]?.question).toBe(
      "Are the scales of “Two factors” reliable enough to compare groups and to rank people?",
    );
  });
});
