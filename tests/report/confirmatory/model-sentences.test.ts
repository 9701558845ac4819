import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../src/analysis/analysis";
import {
  crossValidationSentence,
  patternTable,
  structureChapter,
} from "../../../src/report/confirmatory/confirmatory";
import { modelLoadingsTable } from "../../../src/report/confirmatory/model-tables";
import {
  comparisonSentences,
  declaredTable,
  structureAnswer,
  unfittedSentences,
} from "../../../src/report/confirmatory/structure-answer";
import { problemText } from "../../../src/report/kit/words/typeset";
import { notExamined } from "../../../src/verdicts/structure-verdict";
import { exampleAnalysis } from "../../support/example-analysis";
import { judgedAs } from "../../support/fit-verdicts";

const analysis = exampleAnalysis();
const [one, two, three] = analysis.cfa;
const of = (changes: Partial<Analysis>): Analysis => ({ ...analysis, ...changes }) as Analysis;

describe("structureAnswer", () => {
  it("says where items load, which model is preferred, how it fits, and how distinct its factors are", () => {
    const { question, answer, verdict } = structureAnswer(analysis)!;
    expect(question).toBe("Do items group as declared?");
    expect(verdict).toBe("yes");
    expect(answer).toMatch(
      /^9 of 9 items load highest on their declared factor\. The working model is “Two factors”, the simplest of those that fit alike\. It fits: .* robust RMSEA \.045\)\. Its two factors correlate \.\d\d \[\.\d\d, \.\d\d\]\.$/,
    );
  });

  it("calls factors hardly distinct where the interval lies above the limit", () => {
    const matrix = [
      [1, 0.9],
      [0.9, 1],
    ];
    const standardErrors = matrix.map((row) => row.map(() => 0.01));
    const high = { ...two!, factorCorrelations: { ...two!.factorCorrelations!, matrix, standardErrors } };
    expect(structureAnswer(of({ cfa: [one!, high, three!] }))?.answer).toContain("and are hardly distinct.");
  });

  it("rests nothing on a model without an admissible solution", () => {
    const workingModel = { ...analysis.workingModel!, why: "no-solution" } as const;
    const { answer } = structureAnswer(of({ workingModel }))!;
    expect(answer).toMatch(/No model has an admissible solution, so [a-z ]+ are needed\.$/);
  });

  it("says that no model of all items fits, and what to do next", () => {
    const misfit = judgedAs(two!, "does-not-fit");
    const workingModel = {
      ...analysis.workingModel!,
      fit: "does-not-fit",
      holds: false,
      why: "best-so-far",
    } as const;
    const answer = structureAnswer(of({ cfa: [one!, misfit, three!], workingModel }));
    expect(answer?.answer).toMatch(
      /No model of all items fits\. The best so far is “Two factors”\. It does not fit .* revise/,
    );
    expect(answer?.verdict).toBe("partly");
    const structures = analysis.structures.map((match) => ({ ...match, verdict: "not reproduced" as const }));
    expect(structureAnswer(of({ cfa: [one!, misfit, three!], workingModel, structures }))?.verdict).toBe(
      "no",
    );
  });

  it("marks a model that was chosen on these data", () => {
    const workingModel = {
      ...analysis.workingModel!,
      why: "declared-misfits",
      chosenOnTheseData: true,
    } as const;
    expect(structureAnswer(of({ workingModel }))?.answer).toMatch(
      /^.*No declared structure fits\. .* other data must confirm it\./,
    );
  });

  it("asks which model fits where nothing is declared, and is left out where nothing was fitted", () => {
    const measure = { ...analysis.measure, structures: [] };
    expect(structureAnswer(of({ measure, structures: [] }))).toMatchObject({
      question: "Which model fits?",
      verdict: "neutral",
    });
    expect(
      structureAnswer(of({ measure, structures: [], cfa: [], comparison: null, workingModel: null })),
    ).toBeNull();
    const failed = analysis.cfa.map((model) => ({ ...model, converged: false }));
    expect(
      structureAnswer(of({ measure, cfa: failed, comparison: null, workingModel: null }))?.answer,
    ).toMatch(/^No model has a proper solution\. More people/);
  });
});

describe("declaredTable", () => {
  it("has a row per structure and model, with figures, fit and verdict", () => {
    const rows = declaredTable(analysis)!.rows;
    expect(rows.map(({ model, factors, fit, verdict }) => [model, factors, fit, verdict])).toEqual([
      ["Two factors", 2, "fits", "yes"],
      ["Three factors", 3, "fits", "partly"],
      ["One factor", 1, "does not fit", null],
    ]);
    expect(rows[0]).toMatchObject({ hits: "9 of 9", rmsea: two!.fit.robust!.rmsea!.estimate });
    expect(declaredTable(analysis)!.emphasis).toEqual([{ row: 0, key: "model" }]);
  });

  it("gives no figure of a model without a proper solution", () => {
    const improper = { ...two!, admissible: false };
    const [row] = declaredTable(of({ cfa: [one!, improper, three!] }))!.rows;
    expect(row).toMatchObject({ fit: "improper", rmsea: null, cfi: null, closest: null });
    const inadmissible = ["the correlation of f and g is 1.03"];
    expect(
      unfittedSentences(of({ cfa: [one!, { ...improper, inadmissible }, { ...three!, converged: false }] })),
    ).toEqual([
      "The solution of “Two factors” is improper: the correlation of f and g is 1.03.",
      "“Three factors” did not converge.",
    ]);
  });

  it("has what was not examined", () => {
    const match = notExamined(analysis.measure.structures[0]!, [..."abcde"]);
    const changed = of({ structures: [match, analysis.structures[1]!] });
    expect(patternTable(changed)?.rows).toHaveLength(3);
    expect(unfittedSentences(changed)).toEqual([
      "“Two factors” was not examined: no items remain for one of its factors.",
    ]);
  });
});

describe("the preferred model", () => {
  it("has its loadings whole, with intervals and the factors’ correlations", () => {
    const table = modelLoadingsTable(analysis, two!)!;
    expect(table.whole).toBe(true);
    expect(table.rows).toHaveLength(9);
    const [first, second] = table.rows;
    expect(second?.factor).toBe(first?.factor);
    expect(new Set(table.rows.map(({ factor }) => factor)).size).toBe(2);
    expect(table.notes[1]).toMatch(/^“.*” and “.*” correlate \.\d\d \[\.\d\d, \.\d\d\]\.$/);
  });

  it("is compared with simpler ones, and its weak factors are named", () => {
    expect(comparisonSentences(analysis, two!).join(" ")).toMatch(
      /^It fits better than “One factor” \(scaled difference χ²\(1\) = 146\.27, p < \.001\)\.$/,
    );
    const told = comparisonSentences(analysis, three!).join(" ");
    expect(told).toContain(
      "“Risk of sexual harassment” has only two items, too few to identify a factor without the other factors.",
    );
    expect(told).toContain(
      "The score of “Risk of sexual harassment” has an omega of .34 [.31, .37], below .60.",
    );
  });

  it("alone has a path diagram beside the table of all", () => {
    const blocks = structureChapter(analysis)?.blocks.filter(({ place }) => place === undefined) ?? [];
    expect(blocks.map(({ kind }) => kind)).toEqual(["text", "table", "chart"]);
    const failed = analysis.cfa.map((model) => ({ ...model, converged: false }));
    const short = structureChapter(of({ cfa: failed, comparison: null, workingModel: null }))?.blocks ?? [];
    expect(short.some(({ kind }) => kind === "chart")).toBe(false);
  });
});

describe("the half kept apart", () => {
  it("is told in one sentence, with what the other half found", () => {
    expect(crossValidationSentence(analysis)).toMatch(
      /^In the holdout half \(\d,\d{3} people\), the fit indices of “Two factors” are CFI \.994 and RMSEA \.018\. Exploratory analysis of the other half (reproduces|does not reproduce) “/,
    );
    const [structure] = analysis.measure.structures;
    const model = structure!.factors
      .map(({ items }, f) => `F${f} =~ ${[...items].reverse().join(" + ")}`)
      .join("\n");
    const explored = [{ factors: 2, model, notPlaced: [], problem: null }];
    const crossValidation = { ...analysis.crossValidation!, explored };
    expect(crossValidationSentence(of({ crossValidation }))).toContain("reproduces “Two factors”.");
    expect(crossValidationSentence(of({ crossValidation: null }))).toBe("");
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
    [
      'As in `efa("b")*f + efa("b")*g =~ a`: a ~1.',
      'As in `efa("b")*f + efa("b")*g =~ a`: the intercept of a.',
    ],
  ])("puts the parameters of “%s” in words", (problem, words) => {
    expect(problemText(problem, ["a", "e", "h"])).toBe(words);
  });
});
