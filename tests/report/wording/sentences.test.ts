import { describe, expect, it } from "vitest";
import type { Analysis, ExploredAnalysis } from "../../../src/analysis/analysis";
import { reportAnswers } from "../../../src/report/build-report";
import { correlationSentences, normalitySentence } from "../../../src/report/correlation/correlation";
import { halvesSentence } from "../../../src/report/exploratory/exploratory";
import { bareAnalysis } from "../../support/bare-analysis";
import { exampleAnalysis } from "../../support/example-analysis";
import { smallAnalysis } from "../../support/odd-analyses";

describe("the sentence on normal latent answers", () => {
  const sentenceOf = (change: Partial<NonNullable<Analysis["correlation"]["normality"]>> | null): string => {
    const analysis = exampleAnalysis();
    const { normality } = analysis.correlation;
    const changed = change === null || normality === null ? null : { ...normality, ...change };
    return normalitySentence({ ...analysis, correlation: { ...analysis.correlation, normality: changed } });
  };

  it("says that answers agree with them", () => {
    expect(sentenceOf({})).toBe(
      "The answers are consistent with normal latent responses (84 three-way tables, p = .570).",
    );
  });

  it("says that they do not, where most, and what that can do", () => {
    const text = sentenceOf({ p: 0.01, statistic: 4.2 });
    expect(text).toContain(
      "are not consistent with normal latent responses (84 three-way tables, p = .010). Discrepancies are 4.20 times those expected by chance and are largest for a, b and f.",
    );
    expect(sentenceOf({ p: 0.01, tables: "pairs", worst: ["a", "b"] })).toContain("five ordered categories");
  });

  it("is left out where nothing was tested", () => {
    expect(sentenceOf(null)).toBe("");
  });
});

describe("correlationSentences", () => {
  it("say whether the matrix suits factor analysis", () => {
    expect(correlationSentences(exampleAnalysis())[0]).toMatch(
      /^The Kaiser-Meyer-Olkin measure of sampling adequacy \(KMO\) is \.90 \(“marvelous”\)\. Bartlett’s test of sphericity: χ²\(36\) = /,
    );
  });

  it("name negative correlations within a scale, and leave out what is not defined", () => {
    const analysis = bareAnalysis();
    const { workingModel } = exampleAnalysis();
    const withFirst = (r: number, factors?: NonNullable<typeof workingModel>["factors"]) => {
      const matrix = analysis.correlation.matrix.map((row, j) =>
        row.map((one, k) => (j + k === 1 ? r : one)),
      );
      const correlation = { ...analysis.correlation, matrix, type: "pearson" as const };
      if (workingModel === null || factors === undefined)
        return correlationSentences({ ...analysis, correlation }).join(" ");
      const explored = { ...analysis, measure: { ...analysis.measure, structures: [] } };
      return correlationSentences({
        ...explored,
        correlation,
        workingModel: { ...workingModel, factors },
      }).join(" ");
    };
    expect(withFirst(-0.5)).toContain(
      "One pair of items within a scale correlates negatively: a with b −.50. This suggests a reverse-worded item",
    );
    expect(withFirst(-0.5)).not.toContain("Kaiser");
    expect(withFirst(-0.01)).not.toContain("negatively");
    const factor = (...items: string[]) => ({ id: items.join(""), label: "", items });
    expect(withFirst(-0.5, [factor("a"), factor("b")])).not.toContain("negatively");
    expect(withFirst(-0.5, [factor("a", "b"), factor("c")])).toContain("negatively");
  });

  it("do not judge the Kaiser-Meyer-Olkin measure of two items, which is always .50", () => {
    const analysis = exampleAnalysis();
    const kmo = { overall: 0.5, items: { a: 0.5, b: 0.5 } };
    const correlation = { ...analysis.correlation, items: ["a", "b"], kmo };
    expect(correlationSentences({ ...analysis, correlation }).join(" ")).not.toContain("Kaiser");
  });

  it("are silent about a single item", () => {
    expect(correlationSentences(smallAnalysis())).toEqual([]);
  });
});

describe("halvesSentence", () => {
  const half = (factors: number, congruences: number[] | null, agreement: "same" | "different" | null) => ({
    factors,
    congruences,
    agreement,
    n: [3000, 3001] as const,
    loadings: null,
    replicated: agreement === "same",
    warnings: [],
  });

  it("says which solutions are the same in two halves, once", () => {
    const splitHalf = [
      half(1, [0.999], "same"),
      half(2, [0.98, 0.96], "same"),
      half(3, [0.9, 0.5, 0.4], "different"),
    ];
    expect(halvesSentence({ ...exampleAnalysis(), splitHalf })).toBe(
      "Solutions were compared between two random halves, the first with 3,000 people. The one-factor and two-factor solutions were each the same in both halves (lowest congruence .96). The three-factor solution was different in the two halves (lowest congruence .40).",
    );
  });

  it("says what could not be compared, and nothing where nothing was halved", () => {
    const analysis = exampleAnalysis();
    expect(halvesSentence({ ...analysis, splitHalf: [half(2, null, null)] })).toContain(
      "The two-factor solution could not be compared.",
    );
    expect(halvesSentence({ ...analysis, splitHalf: [] })).toBe("");
  });
});

describe("reportAnswers", () => {
  const structure = (analysis: ExploredAnalysis) =>
    reportAnswers(analysis).filter(({ place }) => place === "structure");

  it("ask of the structure how many dimensions and whether items group as declared", () => {
    expect(structure(exampleAnalysis()).map(({ question, verdict }) => [question, verdict])).toEqual([
      ["How many dimensions?", "neutral"],
      ["Do items group as declared?", "yes"],
    ]);
  });

  it("count people, never weights", () => {
    expect(reportAnswers(exampleAnalysis())[0]?.answer).toContain("6,000 people");
  });
});
