import { describe, expect, it } from "vitest";
import type { Analysis, ExploredAnalysis } from "../../../src/analysis/analysis";
import { reportAnswers } from "../../../src/report/build-report";
import { correlationSentences } from "../../../src/report/correlation/correlation-sentences";

import { normalitySentence } from "../../../src/report/correlation/normality-sentences";

import { solutionSentence, splitHalfSentence } from "../../../src/report/exploratory/structure-sentences";
import { itemSentences, missingSentences, rareItems } from "../../../src/report/items/item-sentences";
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

  it("says that answers agree with them, and that this is no proof", () => {
    const text = sentenceOf({});
    expect(text).toContain("the answers agree with that: in 84 three-way tables");
    expect(text).toContain(".91 times what chance gives, p = .570");
    expect(text).toContain("can go unnoticed");
  });

  it("says that they do not, where most, and what else there may be", () => {
    const text = sentenceOf({ p: 0.01, statistic: 4.2 });
    expect(text).toContain("do not agree with that");
    expect(text).toContain("furthest off are a, b and f");
    expect(sentenceOf({ p: 0.01, tables: "pairs", worst: ["a", "b"] })).toContain("five ordered answers");
  });

  it("is left out where nothing was tested", () => {
    expect(sentenceOf(null)).toBe("");
  });
});

describe("correlationSentences", () => {
  it("give the range and count the bands", () => {
    const { matrix } = exampleAnalysis().correlation;
    const pairs = matrix.flatMap((row, j) => row.slice(0, j));
    const strong = pairs.filter((r) => Math.abs(r) >= 0.5).length;
    const text = correlationSentences(exampleAnalysis()).join(" ");
    expect(text).toContain("The 36 tetrachoric correlations run from .29 (a with f) to .74 (f with h).");
    expect(text).toContain(`${strong} are strong`);
    expect(text).toContain("1 is weak");
    expect(text).toContain("The Kaiser-Meyer-Olkin measure is .90, “marvellous” in Kaiser’s words");
    expect(text).toContain("(descriptive with such correlations)");
  });

  it("name negative correlations and leave out what is not defined", () => {
    const analysis = bareAnalysis();
    const matrix = analysis.correlation.matrix.map((row, j) => row.map((r, k) => (j + k === 1 ? -r : r)));
    const text = correlationSentences({
      ...analysis,
      correlation: { ...analysis.correlation, matrix, type: "pearson" },
    }).join(" ");
    expect(text).toContain(
      "1 is below zero: a with b, between items of one declared scale: a sign of an item keyed the other way.",
    );
    expect(text).not.toContain("Kaiser");
    const nearZero = matrix.map((row, j) => row.map((r, k) => (j + k === 1 ? -0.01 : r)));
    const weakly = correlationSentences({
      ...analysis,
      correlation: { ...analysis.correlation, matrix: nearZero },
    });
    expect(weakly.join(" ")).toContain("1 is below zero: a with b, weakly.");
  });

  it("name a size only where a correlation has it", () => {
    const analysis = exampleAnalysis();
    const all = (r: number): string => {
      const matrix = analysis.correlation.matrix.map((row) => row.map(() => r));
      return correlationSentences({ ...analysis, correlation: { ...analysis.correlation, matrix } }).join(
        " ",
      );
    };
    expect(all(0.6)).toContain("All are strong (strong from .50, moderate from .30 in size).");
    expect(all(0.6)).not.toMatch(/\b0 /);
    expect(all(-0.1)).toContain("36 are below zero, weakly.");
  });

  it("do not judge the Kaiser-Meyer-Olkin measure of two items, which is always .50", () => {
    const analysis = exampleAnalysis();
    const kmo = { overall: 0.5, items: { a: 0.5, b: 0.5 } };
    const text = correlationSentences({
      ...analysis,
      correlation: { ...analysis.correlation, items: ["a", "b"], kmo },
    }).join(" ");
    expect(text).not.toContain("Kaiser");
    expect(text).toContain("Bartlett");
  });

  it("say that Bartlett’s test does not take a sampling design into account", () => {
    const analysis = exampleAnalysis();
    const text = (weights: "design" | "none"): string =>
      correlationSentences({ ...analysis, settings: { ...analysis.settings, weights } }).join(" ");
    expect(text("design")).toContain("counts people and does not take the sampling design into account");
    expect(text("none")).not.toContain("sampling design into account");
  });

  it("are silent about a single item", () => {
    expect(correlationSentences(smallAnalysis())).toEqual([]);
  });
});

describe("item and missing sentences", () => {
  it("call an item rare where fewer than 50 people gave an answer, whatever their share", () => {
    const analysis = exampleAnalysis();
    const [first, second] = analysis.items;
    const items = [
      { ...first!, n: 5000, unweightedProportions: [0.99, 0.01] },
      { ...second!, n: 4900, unweightedProportions: [0.99, 0.01] },
    ];
    expect(rareItems({ ...analysis, items })).toEqual(["b"]);
    expect(itemSentences({ ...analysis, items })[0]).toContain(
      "1 item of 2 has an answer that fewer than 50 people gave (b)",
    );
    expect(itemSentences({ ...analysis, items: [items[0]!] })).toEqual([]);
  });

  it("say how many answered all and what is most often missing", () => {
    expect(missingSentences(exampleAnalysis())[0]).toBe(
      "4,229 people (70.5%) answered every item, and 12 people answered none. Most often missing is i (Sexual extortion): 6.8%.",
    );
  });
});

describe("structure sentences", () => {
  it("tell what the halves show", () => {
    const halves = { factors: 2, n: [3000, 3000], loadings: null, replicated: true, warnings: [] } as const;
    expect(splitHalfSentence({ ...halves, congruences: [0.98, 0.96], agreement: "same" })).toBe(
      "With 2 factors (halves of 3,000 and 3,000 people): the factors are the same in two random halves of the people, congruences .98 and .96 (.95 or more the same, from .85 on similar).",
    );
    expect(splitHalfSentence({ ...halves, congruences: null, agreement: null })).toContain(
      "could not be compared",
    );
  });

  it("call factors hardly distinct above .85 and not at it", () => {
    const analysis = exampleAnalysis();
    const withR = (r: number): ExploredAnalysis => ({
      ...analysis,
      efa: analysis.efa.map((solution) =>
        solution.factors === 2
          ? {
              ...solution,
              phi: [
                [1, r],
                [r, 1],
              ],
            }
          : solution,
      ),
    });
    expect(solutionSentence(withR(0.85), 2)).toContain("(above .85 two factors are hardly distinct).");
    expect(solutionSentence(withR(0.851), 2)).toContain("hardly distinct, as here).");
  });
});

describe("reportAnswers", () => {
  it("ask about people, factors, each structure and its scales", () => {
    expect(reportAnswers(exampleAnalysis()).map(({ question, verdict }) => [question, verdict])).toEqual([
      ["What was asked of whom?", "neutral"],
      ["How many reported any of these?", "neutral"],
      ["Do groups differ in what they report?", "neutral"],
      ["How many factors do the answers show?", "neutral"],
      ["Does the structure “Two factors” hold?", "yes"],
      ["Does the structure “Three factors” hold?", "partly"],
      ["Are the scales of “Two factors” reliable enough to compare groups and to rank people?", "partly"],
      ["Are the scales of “Three factors” reliable enough to compare groups and to rank people?", "partly"],
      ["Are the factors most informative at average levels, as the source reports?", "no"],
      ["Can groups be compared?", "partly"],
    ]);
  });

  it("tell a scale that two structures share once", () => {
    const answers = reportAnswers(exampleAnalysis()).map(({ answer }) => answer);
    const verdict = /“Risk of sexual exploitation” \(4 items: f, g, h, i\)/;
    expect(answers[6]).toMatch(verdict);
    expect(answers[7]).not.toMatch(verdict);
    expect(answers[7]).toContain("“Risk of sexual exploitation”: see above.");
  });

  it("count people, never weights", () => {
    expect(reportAnswers(exampleAnalysis())[0]?.answer).toContain("6,000 people were asked the nine items");
  });

  it("say that a structure without a solution was not examined", () => {
    const [, , , answer] = reportAnswers(bareAnalysis());
    expect(answer?.verdict).toBe("not-testable");
    expect(answer?.answer).toContain("not examined");
  });

  it("show the solution where no structure is declared", () => {
    const analysis = exampleAnalysis();
    const answers = reportAnswers({
      ...analysis,
      measure: { ...analysis.measure, structures: [] },
      structures: [],
    });
    expect(answers[4]?.question).toBe("What does the factor analysis show?");
    expect(answers[4]?.answer).toContain("Factor 1: f, g, h, i; Factor 2: c, d, e");
  });
});
