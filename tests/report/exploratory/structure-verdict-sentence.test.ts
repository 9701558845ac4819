import { describe, expect, it } from "vitest";
import type { ExploredAnalysis } from "../../../src/analysis/analysis";
import type { DeclaredStructure } from "../../../src/factor/structures/structure-match";
import { reportAnswers } from "../../../src/report/build-report";
import { structuresSection } from "../../../src/report/exploratory/exploratory";
import { structureMatchTable } from "../../../src/report/exploratory/structure-match-table";
import { splitHalfSentence } from "../../../src/report/exploratory/structure-sentences";
import { patternSentence } from "../../../src/report/exploratory/structure-verdict-sentence";
import { notExamined, structureVerdict } from "../../../src/verdicts/structure-verdict";
import { exampleAnalysis } from "../../support/example-analysis";
import { numberOfFactors } from "../../support/number-of-factors";

const rulesNaming = (analysis: ExploredAnalysis, factors: number): ExploredAnalysis => ({
  ...analysis,
  retention: {
    ...analysis.retention,
    ...numberOfFactors(factors),
  },
});

/** The example with other loadings of its one- or two-factor solution, and what is said of a structure. */
function told(factors: Record<string, string>, loadings: number[][], named = Object.keys(factors).length) {
  const structure: DeclaredStructure & { model: string } = {
    id: "s",
    label: "S",
    model: "",
    factors: Object.entries(factors).map(([id, items]) => ({
      id,
      label: id.toUpperCase(),
      items: [...items],
    })),
  };
  const example = rulesNaming(exampleAnalysis(), named);
  const efa = example.efa.map((solution) =>
    solution.factors === loadings[0]?.length
      ? {
          ...solution,
          items: [..."abcdefghi"].slice(0, loadings.length),
          loadings,
          phi: [
            [1, 0.2],
            [0.2, 1],
          ].slice(0, solution.factors),
        }
      : solution,
  );
  const solution = efa.find((one) => one.factors === structure.factors.length)!;
  const match = structureVerdict(solution, structure, { dimensions: example.retention });
  const measure = { ...example.measure, structures: [structure] };
  const none = { cfa: [], comparison: null, crossValidation: null };
  const analysis: ExploredAnalysis = { ...example, ...none, efa, measure, structures: [match] };
  const answer = reportAnswers(analysis).find(({ question }) => question.startsWith("Does the structure"));
  return { analysis, text: patternSentence(analysis, match, false), mark: answer?.verdict };
}

const column = (...values: number[]): number[][] => values.map((value) => [value]);

describe("patternSentence", () => {
  it("says of one factor that its pattern says little, with the rules and the fit", () => {
    const { text, mark } = told({ f: "abc" }, column(0.7, 0.6, 0.5), 2);
    expect(mark).toBe("partly");
    expect(text).toContain("nearly any items that correlate load on one factor");
    expect(text).toContain(
      "Two factors: the tests of fit stop there, and so does the empirical Kaiser criterion.",
    );
    expect(text).toMatch(/Fit with one factor \(descriptive\): RMSEA \.\d\d, TLI \.\d\d, RMSR \.\d\d\./);
    const agreed = told({ f: "abc" }, column(0.7, 0.6, 0.5), 1);
    expect(agreed.mark).toBe("yes");
    expect(agreed.text).toContain(
      "One factor: the tests of fit stop there, and so does the empirical Kaiser criterion.",
    );
  });

  it("names items that the structure does not name", () => {
    const { text, mark } = told({ f: "ab" }, column(0.7, 0.6, -0.5), 1);
    expect(mark).toBe("partly");
    expect(text).toContain("The structure does not name, but its factors carry, c (−.50).");
  });

  it("names items that load with the other sign", () => {
    const { text, mark } = told({ f: "abc" }, column(0.7, 0.6, -0.5), 1);
    expect(mark).toBe("partly");
    expect(text).toContain(
      "With the other sign than the rest of their factor load c (−.50): check whether an item is keyed the other way.",
    );
  });

  it("counts and names items that are lost", () => {
    const { text } = told({ f: "abcdez" }, column(0.7, 0.6, 0.5, 0.5, 0.5), 1);
    expect(text).toContain("1 declared item was not analyzed and counts as not found: z.");
    expect(text).toContain("five of six declared loadings are at least .40");
  });

  it("counts declared loadings where an item belongs to several factors", () => {
    const loadings = [
      [0.7, 0],
      [0.7, 0.1],
      [0.1, 0.7],
      [0, 0.7],
    ];
    expect(told({ f: "abc", g: "cd" }, loadings).text).toContain(
      "all four items have their largest loading on their declared factor, and four of five declared loadings are at least .40 in size",
    );
  });

  it.each([
    ["a", [0.7, 0.1], "the one declared loading is at"],
    ["ab", [0.7, 0.1], "one of two declared loadings is at least .40"],
    ["ab", [0.2, 0.1], "none of the two declared loadings is at least .40"],
  ])("agrees in number (%s, %s)", (items, loadings, expected) => {
    expect(told({ f: items }, column(...loadings), 1).text).toContain(expected);
  });

  it("says why a structure was not examined, without a verdict", () => {
    const example = exampleAnalysis();
    const [structure] = example.measure.structures;
    const match = notExamined(structure!, [..."abcde"]);
    const analysis = {
      ...example,
      ...{ cfa: [], comparison: null, crossValidation: null },
      measure: { ...example.measure, structures: [structure!] },
      structures: [match],
    };
    const answer = reportAnswers(analysis)[4];
    expect(answer?.verdict).toBe("neutral");
    expect(answer?.answer).toContain(
      "Its pattern was not examined. No item is left of its factor “Risk of sexual exploitation” (f, g, h, i), so that no solution has the structure’s 2 factors.",
    );
    const texts = structuresSection(analysis)?.blocks.flatMap((block) =>
      block.kind === "text" ? [block.text] : [],
    );
    expect(texts).toHaveLength(1);
    expect(texts?.[0]).toContain("was not examined. No item is left");
    expect(structureMatchTable(analysis)).toBeNull();
    const other = example.structures[1]!;
    expect(structureMatchTable({ ...analysis, structures: [match, other] })?.rows[0]).toEqual({
      structure: "Two factors",
      ...{
        factor: null,
        column: null,
        congruence: null,
        salient: null,
        notSalient: null,
        crossLoadings: null,
      },
      verdict: "not examined",
    });
  });
});

describe("beside the structures", () => {
  it("prints a cross-loading of .397 as what it is", () => {
    const loadings = [
      [0.7, 0.397],
      [0.7, 0],
      [0, 0.7],
      [0, 0.7],
    ];
    const { analysis } = told({ f: "ab", g: "cd" }, loadings);
    expect(structureMatchTable(analysis)?.rows[1]?.crossLoadings).toBe("a (.397)");
  });

  it("speaks of one factor in the singular", () => {
    const halves = { factors: 1, n: [10, 11], loadings: null, replicated: false, warnings: [] } as const;
    expect(splitHalfSentence({ ...halves, congruences: [0.949], agreement: "similar" })).toContain(
      "the factor is similar in two random halves of the people, congruence .949 (.95",
    );
  });

  it("warns of factors where the rules name none", () => {
    const analysis = rulesNaming(
      { ...exampleAnalysis(), measure: { ...exampleAnalysis().measure, structures: [] }, structures: [] },
      0,
    );
    const answer = reportAnswers(analysis).find(({ question }) => question.includes("factor analysis show"));
    expect(answer?.answer).toContain("The items are not shown to have a common factor");
    expect(reportAnswers(rulesNaming(analysis, 1))[2]?.answer).not.toContain("no common factor");
  });
});
