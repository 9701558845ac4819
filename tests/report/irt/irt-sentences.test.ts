import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../src/analysis/analysis";
import type { IrtResult } from "../../../src/irt/model/irt-result";
import { informationAnswer, informationLine, itemFitSentence } from "../../../src/report/irt/irt-sentences";
import { irtFitTable } from "../../../src/report/irt/irt-tables";
import { spread } from "../../../src/report/irt/item-curves-chart";
import { allContinuousSentence } from "../../../src/report/kit/words/phrases";
import { exampleAnalysis } from "../../support/example-analysis";

const analysis: Analysis = exampleAnalysis();

type Factor = IrtResult["information"]["factors"][number];

/** The analysis with its factors changed, one after the other, in every model. */
const withInformation = (...changes: readonly Partial<Factor>[]): Analysis => ({
  ...analysis,
  irt: analysis.irt.map((result) => ({
    ...result,
    information: {
      ...result.information,
      factors: result.information.factors.map((factor, f) => ({ ...factor, ...changes[f % changes.length] })),
    },
  })),
});
const upper = { reliable: [[0.9, 2.6]], shareReliable: 0.184 } as const;
const nowhere = { reliable: [], shareReliable: 0, peakReliability: 0.61 } as const;

describe("where the items measure", () => {
  it("is told by the share of people whose score is reliable, and at which end they are", () => {
    const found = withInformation(upper);
    expect(informationAnswer(found)?.answer).toBe(
      "Reliability reaches .70 for 18.4% of people, all above the mean.",
    );
    expect(informationLine(found)).toMatchObject([
      { word: "In the upper tail", detail: "Reliability ≥ .70 for 18.4% of people", verdict: "partly" },
    ]);
  });

  it("does not call a measure one of an end for the level of its peak", () => {
    const found = withInformation({ peak: [-1.5, 4.5], reliable: [[-3.1, 1.4]], shareReliable: 0.8 });
    expect(informationAnswer(found)?.answer).toBe("Reliability reaches .70 for 80.0% of people.");
    expect(informationLine(found)).toMatchObject([{ word: "In the middle", verdict: "yes" }]);
  });

  it("says of what is measured nowhere that it is not", () => {
    const none = withInformation(nowhere);
    expect(informationAnswer(none)?.answer).toBe(
      "Reliability stays below .70 at every level; its maximum is .61.",
    );
    expect(informationLine(none)).toMatchObject([{ word: "Nowhere", verdict: "no" }]);
    const some = withInformation(upper, nowhere);
    expect(informationAnswer(some)?.answer).toContain(
      "On “Risk of sexual harassment and abuse”, it stays below .70 at every level.",
    );
    expect(informationLine(some)).toMatchObject([
      { word: "In the upper tail (1 of 2 factors)", verdict: "partly" },
    ]);
  });

  it("is undecided where slopes diverge, in the summary as in the section", () => {
    const found = withInformation(upper);
    const irt = found.irt.map((result) => ({
      ...result,
      warnings: [...result.warnings, { code: "steep-item", message: "" }],
    }));
    expect(informationAnswer({ ...found, irt })).toMatchObject({
      verdict: "undecided",
      answer: expect.stringContaining("do not rely on these figures"),
    });
    expect(informationLine({ ...found, irt })).toMatchObject([
      { word: "Undecided", detail: expect.stringContaining("diverge"), verdict: "undecided" },
    ]);
  });

  it("is not told without a model", () => {
    expect(informationAnswer({ ...analysis, irt: [] })).toBeNull();
    expect(informationLine({ ...analysis, irt: [] })).toEqual([]);
  });
});

describe("the models in words", () => {
  it("are compared by AIC and BIC, the smallest in bold", () => {
    const [, second] = analysis.irt;
    const irt = [
      { ...second!, aic: 10, bic: 20 },
      { ...second!, aic: 11, bic: 19 },
    ];
    expect(irtFitTable({ ...analysis, irt })?.emphasis).toEqual([
      { row: 0, key: "aic" },
      { row: 1, key: "bic" },
    ]);
    expect(irtFitTable({ ...analysis, irt: irt.slice(1) })?.emphasis ?? []).toEqual([]);
  });

  const NO_SQUARES = { outfit: null, outfitZ: null, infit: null, infitZ: null };
  it("have the items that depart from their curves", () => {
    const itemFit = ["a", "b"].map((id, k) => ({
      id,
      s_x2: 9,
      df: 3,
      p: k === 0 ? 0.001 : 0.4,
      rmsea: 0.1,
      ...NO_SQUARES,
    }));
    const told = itemFitSentence({ ...analysis.irt[0]!, itemFit });
    expect(told).toBe("S-χ² flags 1 of 2 items (Holm-adjusted p < .05): a.");
  });
});

describe("the labels at the ends of curves", () => {
  it("keep their distance and stay within the panel", () => {
    for (const ends of [
      [1, 1, 1],
      [0.02, 0.01, 0],
      [1, 0.5, 0.49, 0],
    ]) {
      const places = spread(ends, 0.1);
      places.forEach((place, k) => {
        expect(place).toBeGreaterThanOrEqual(0);
        if (k > 0) expect((places[k - 1] ?? 0) - place).toBeGreaterThan(0.0999);
      });
    }
  });
});

describe("allContinuousSentence", () => {
  it("is there where no item has categories", () => {
    expect(allContinuousSentence(analysis)).toBeNull();
    const items = analysis.items.map((item) => ({ ...item, categories: [] }));
    expect(allContinuousSentence({ ...analysis, items })).toMatch(/^All 9 items are continuous: /);
  });
});
