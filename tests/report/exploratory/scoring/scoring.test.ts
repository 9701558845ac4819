import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../../src/analysis/analysis";
import {
  scoringAnswer,
  scoringCautions,
  scoringWords,
} from "../../../../src/report/exploratory/scoring/scoring";
import { informationAnswer } from "../../../../src/report/irt/irt-sentences";
import { mixesDimensions } from "../../../../src/report/kit/shown-model";
import { reliabilityAnswer } from "../../../../src/report/reliability/reliability-sentences";
import { exampleAnalysis } from "../../../support/example-analysis";
import { judgedAs } from "../../../support/fit-verdicts";

const analysis = exampleAnalysis();

type Added = "adds" | "does not add" | "undecided";

/** The example with these verdicts on what the scores of the preferred structure's factors add, and with this alpha. */
function scored(verdicts: Readonly<Record<string, Added>>, weak?: string): Analysis {
  const figures = { subscore: 0.7, total: 0.6, difference: 0.1, interval: [0.05, 0.15] as const };
  const reliability = analysis.reliability.map((scale) => {
    const verdict = scale.structure === "two-factor" ? verdicts[scale.scale] : undefined;
    const addedValue = verdict === undefined ? [] : [{ over: "all", structure: null, ...figures, verdict }];
    const low = { alpha: 0.34, alphaInterval: [0.31, 0.36] as const, alphaBootstrapInterval: null };
    return { ...scale, addedValue, ...(weak === scale.scale && scale.structure === "two-factor" ? low : {}) };
  });
  return { ...analysis, reliability };
}

/** The example with one factor of this fit as the working model, and so many factors by the rules. */
function asOne(fit: "fits" | "does-not-fit", least: number): Analysis {
  const [structure, holds] = ["one-factor", fit === "fits"];
  const factors = [{ id: "F", label: "F", items: analysis.workingModel!.items }];
  const cfa = analysis.cfa.map((one) => (one.structure === structure ? judgedAs(one, fit) : one));
  const workingModel = { ...analysis.workingModel!, structure, factors, fit, holds };
  const retention = { ...analysis.retention!, recommended: 2, range: [least, 3] as const };
  return { ...analysis, comparison: null, cfa, workingModel, retention };
}

const answer = (...input: Parameters<typeof scored>) => scoringAnswer(scored(...input))?.answer;

describe("scoringAnswer", () => {
  it("names the factors that are worth a score, and why the others are not", () => {
    expect(answer({ exploitation: "adds", abuse: "adds" })).toBe(
      "Score both factors: each score adds information beyond the total.",
    );
    expect(answer({ exploitation: "adds", abuse: "undecided" })).toBe(
      "Score the total and “Risk of sexual exploitation”, not both factors. Whether “Risk of sexual harassment and abuse” adds information beyond the total is undecided: the interval of its gain includes 0; more people would hardly decide.",
    );
    expect(answer({ exploitation: "does not add", abuse: "does not add" })).toBe(
      "Score the total alone, not the two factors. “Risk of sexual exploitation” and “Risk of sexual harassment and abuse” add no information beyond the total.",
    );
  });

  it("supports no score where no common factor was found, or no alpha is above 0", () => {
    const none = { ...analysis, retention: { ...analysis.retention!, recommended: 0 } };
    expect(scoringAnswer(none)?.answer).toBe("No score is supported: the items share no common factor.");
    const reliability = analysis.reliability.map((scale) => ({
      ...scale,
      alpha: null,
      outside: { alpha: "below-0" as const },
    }));
    expect(scoringAnswer({ ...analysis, reliability })?.answer).toBe(
      "No score is supported: alpha is not above 0.",
    );
    expect(scoringWords(none)).toBe("");
  });

  it("does not name one that is too unreliable, whatever it adds", () => {
    expect(answer({ exploitation: "adds", abuse: "adds" }, "abuse")).toBe(
      "Score the total and “Risk of sexual exploitation”, not both factors. “Risk of sexual harassment and abuse” is too unreliable to score (alpha .34).",
    );
  });

  it("is left out where a factor has no verdict, and names the total where the working model has one factor", () => {
    expect(answer({ exploitation: "adds" })).toBeUndefined();
    expect(scoringAnswer(asOne("fits", 2))?.answer).toBe(
      "Score the total alone: the working model is “One factor”, although two factors are recommended.",
    );
    expect(scoringAnswer(asOne("does-not-fit", 2))?.answer).toMatch(
      /^No model of all items fits, so neither/,
    );
  });
});

it("says in a few words and as a caution that factors that fit need not be scores", () => {
  const some = scored({ exploitation: "adds", abuse: "undecided" });
  expect(scoringWords(some)).toBe("Score the total and “Risk of sexual exploitation”");
  expect(scoringCautions(some)).toEqual([
    "The fit of “Two factors” does not justify a score for each of its two factors.",
  ]);
  const all = scored({ exploitation: "adds", abuse: "adds" });
  expect(scoringWords(all)).toBe("Score both factors");
  expect(scoringCautions(all)).toEqual([]);
});

describe("all items as one scale", () => {
  it("is cautioned against where one factor does not fit and the rules name more", () => {
    const mixed = asOne("does-not-fit", 2);
    expect(mixesDimensions(mixed)).toBe(true);
    expect(scoringCautions(mixed)).toEqual([
      "The items do not form one scale: a one-factor model does not fit. Declare the factors, then score each.",
    ]);
  });
  it("has no plain yes for reliability and information, and says why", () => {
    const mixed = asOne("does-not-fit", 2);
    const [reliability, information] = [reliabilityAnswer(mixed), informationAnswer(mixed)];
    expect(reliability?.verdict).not.toBe("yes");
    expect(reliability?.answer).toContain(
      "However, these items measure several dimensions, which a single sum score combines.",
    );
    expect(reliabilityAnswer(asOne("fits", 2))?.answer).not.toContain("one sum mixes them");
    expect(information?.verdict).not.toBe("yes");
  });
  it("is left alone where one factor fits, or the rules may name one", () => {
    expect(mixesDimensions(asOne("fits", 2))).toBe(false);
    expect(mixesDimensions(asOne("does-not-fit", 1))).toBe(false);
  });
});
