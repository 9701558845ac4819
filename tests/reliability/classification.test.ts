import { describe, expect, it } from "vitest";
import { livingstonLewis } from "../../src/reliability/classification";
import reference from "../reference/classification.json";

function classified({ n, people, reliability, cuts }: (typeof reference)["inner" | "whole"]) {
  const scores = people.map((share, score) => [score, share] as const);
  const labeled = cuts.map((value) => ({ value, label: "" }));
  return livingstonLewis(scores, { ends: [0, n], step: 1, reliability, cuts: labeled });
}

describe("livingstonLewis(scores, of)", () => {
  it.each(["inner", "whole"] as const)("has the accuracy and consistency of a known test: %s", (name) => {
    const expected = reference[name];
    const found = classified(expected);
    expect(found?.effectiveLength).toBeCloseTo(expected.n, 6);
    if (name === "inner") expect(found?.trueScores).toBe("four-parameter");
    [found?.all, ...(found?.cuts ?? [])].forEach((ours, at) => {
      const theirs = [expected.all, ...expected.each][at];
      for (const key of ["accuracy", "consistency", "kappa"] as const)
        expect(ours?.[key]).toBeCloseTo(theirs?.[key] ?? Number.NaN, 5);
    });
  });

  it("takes two parameters where four moments allow no distribution, and none without reliability", () => {
    const scores = [0, 1, 2, 3, 8, 9].map((score) => [score, score === 0 ? 80 : 5] as const);
    const of = { ends: [0, 10], step: 1, cuts: [{ value: 5, label: "" }] } as const;
    expect(livingstonLewis(scores, { ...of, reliability: 0.8 })?.trueScores).toBe("two-parameter");
    expect(livingstonLewis(scores, { ...of, reliability: 1 })).toBeNull();
    expect(livingstonLewis([[5, 20]], { ...of, reliability: 0.8 })).toBeNull();
  });
});
