import { describe, expect, it } from "vitest";
import { crossValidationSentences } from "../../../src/report/confirmatory/cross-validation-sentences";
import {
  boundarySentence,
  confirmationAnswer,
  scaledAndRobust,
} from "../../../src/report/confirmatory/model-sentences";
import { modelFitSentence, verdictSentences } from "../../../src/report/confirmatory/model-verdict";
import { problemText } from "../../../src/report/kit/words/problem-text";
import { exampleAnalysis } from "../../support/example-analysis";

const analysis = exampleAnalysis();
const [one, two, three] = analysis.cfa;

describe("verdictSentences", () => {
  it("give fit, what speaks for each model and what against it, with figures and rules", () => {
    const [third, second, first] = verdictSentences(analysis);
    expect(third).toContain(
      "Against it: “Risk of sexual harassment” has two items, too few to determine a factor by themselves; the scores of “Risk of sexual harassment” are too unreliable for the factor to be worth having (omega .34 [.31, .37]; rule: .60 or more).",
    );
    expect(second).toMatch(/^Preferred: “Two factors” fits: its RMSEA/);
    expect(second).toContain(
      "For it: it fits better than “One factor” (scaled difference χ²(1) = 146.27, p < .001).",
    );
    expect(first).toContain("“One factor” does not fit");
  });

  it("name every pair of factors that are hardly distinct", () => {
    const matrix = [
      [1, 0.9, 0.85],
      [0.9, 1, 0.5],
      [0.85, 0.5, 1],
    ];
    const standardErrors = matrix.map((row) => row.map(() => 0.01));
    const cfa = [
      one!,
      two!,
      { ...three!, factorCorrelations: { ...three!.factorCorrelations!, matrix, standardErrors } },
    ];
    const reasons = [
      {
        structure: "three-factor",
        code: "high-correlation" as const,
        figure: 0.9,
        of: "exploitation and abuse",
      },
    ];
    const comparison = { ...analysis.comparison!, verdict: { preferred: null, reasons } };
    expect(verdictSentences({ ...analysis, cfa, comparison })[0]).toContain(
      "Against it: hardly distinct, by correlations whose intervals lie above .85, are “Risk of sexual exploitation” and “Risk of sexual abuse” (.90 [",
    );
  });
});

describe("modelFitSentence", () => {
  it("gives no figure of a model without a solution, and says why a solution cannot be used", () => {
    expect(modelFitSentence({ ...two!, converged: false })).toBe(
      "“Two factors” did not converge: no figure of it is to be relied on.",
    );
    const inadmissible = ["the correlation of f and g is 1.03"];
    expect(modelFitSentence({ ...two!, admissible: false, inadmissible })).toContain(
      "Its solution is not admissible: the correlation of f and g is 1.03;",
    );
  });
});

describe("confirmationAnswer", () => {
  it("tells the models of a measure without structures; those of declared ones have answers of their own", () => {
    expect(confirmationAnswer(analysis)).toBeNull();
    const bare = { ...analysis, measure: { ...analysis.measure, structures: [] } };
    expect(confirmationAnswer(bare)).toMatchObject({
      question: "What does the confirmatory analysis say?",
      verdict: "neutral",
    });
    expect(confirmationAnswer(bare)?.answer).toContain(
      "Of the three models “Two factors” is to be preferred.",
    );
    expect(confirmationAnswer({ ...bare, cfa: [], comparison: null })).toBeNull();
  });
});

describe("the other sentences on models", () => {
  it("tell scaled from robust indices, and what a test on the boundary cannot say", () => {
    expect(scaledAndRobust(analysis)).toContain("(for “One factor” an RMSEA of .051 and of .170)");
    expect(boundarySentence(analysis)).toContain("p is too large");
    const tests = analysis.comparison!.tests.map((test) => ({ ...test, boundary: false }));
    expect(boundarySentence({ ...analysis, comparison: { ...analysis.comparison!, tests } })).toBe("");
  });

  it("tell what each half gave", () => {
    const text = crossValidationSentences(analysis).join("\n");
    expect(text).toContain(
      "within the levels of country (seed 1): 2,999 people for the exploratory analysis",
    );
    expect(text).toContain(
      "the groups of items (f, g, h, i) and (a, c, d, e). b loads on none well enough and is left out.",
    );
    expect(text).toContain("In the second half “Three factors” has no answer: The model did not converge.");
  });
});

describe("problemText", () => {
  it.each([
    ["f ~~ f (Girl) runs off.", "the variance of f in Girl runs off."],
    [
      "abuse =~ h (Viet Nam), h | t1 (Viet Nam)",
      "the loading of h on abuse in Viet Nam, threshold 1 of h in Viet Nam",
    ],
    ["a ~~ a, a ~~ h (Girl)", "the residual variance of a, the residual covariance of a and h in Girl"],
    ["f ~1, f ~~ g", "the mean of f, the covariance of f and g"],
    ["Not told: a ~1, e ~*~ e.", "Not told: the intercept of a, the scale of e."],
    ["Fix its loading (f3 =~ 1*a).", "Fix its loading (f3 =~ 1*a)."],
    ["The model did not converge.", "The model did not converge."],
  ])("puts the parameters of “%s” in words", (problem, words) => {
    expect(problemText(problem, ["a", "e", "h"])).toBe(words);
  });
});
