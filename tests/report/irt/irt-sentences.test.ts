import { describe, expect, it } from "vitest";
import type { IrtResult } from "../../../src/irt/model/irt-result";
import { informationAnswer } from "../../../src/report/irt/irt-sentences";
import { allContinuousSentence } from "../../../src/report/kit/words/phrases";
import { exampleAnalysis } from "../../support/example-analysis";

const analysis = exampleAnalysis();

type Factor = IrtResult["information"]["factors"][number];

function informationWith(change: Partial<Factor>): string {
  const irt = analysis.irt.map((result) => ({
    ...result,
    information: {
      ...result.information,
      factors: result.information.factors.map((factor) => ({ ...factor, ...change })),
    },
  }));
  return informationAnswer({ ...analysis, irt })?.answer ?? "";
}

describe("informationAnswer", () => {
  const high = "Items to which few people say yes tell people at high levels apart";

  it("says where scores are reliable, and why they are so at high levels alone", () => {
    const answer = informationWith({ reliable: [[0.9, 2.6]], shareReliable: 0.184 });
    expect(answer).toContain(
      "has a reliability of .70 or more for 18.4% of people, from +0.9 to +2.6 standard deviations from the mean, and is measured best ",
    );
    expect(answer).toContain("(above 92.0% of people)");
    expect(answer).toContain(high);
  });

  it("does not call a measure one of an end for the level of its peak", () => {
    const answer = informationWith({ peak: [-1.5, 4.5], peakWithinOneSd: false, reliable: [[-3.1, 1.4]] });
    expect(answer).toContain("from −3.1 to +1.4 standard deviations from the mean");
    expect(answer).not.toContain("hardly show");
  });

  it("says of what is measured nowhere that it is not", () => {
    const answer = informationWith({ reliable: [], peakReliability: 0.61 });
    expect(answer).toContain("has a reliability of .70 nowhere, and is measured best ");
    expect(answer).toContain(", with .61");
    expect(answer).not.toContain("apart");
  });
});

describe("allContinuousSentence", () => {
  it("is there where no item has categories", () => {
    expect(allContinuousSentence(analysis)).toBeNull();
    const items = analysis.items.map((item) => ({ ...item, categories: [] }));
    expect(allContinuousSentence({ ...analysis, items })).toMatch(/^All 9 items are continuous: /);
  });
});
