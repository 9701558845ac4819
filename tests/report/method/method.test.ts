import { describe, expect, it } from "vitest";
import type { Analysis, AnalysisSettings } from "../../../src/analysis/analysis";
import { disruptingHarm } from "../../../src/measures/built-in/disrupting-harm";
import { ordinal } from "../../../src/report/kit/words/phrases";
import { methodSection, rerunSection } from "../../../src/report/method/method";
import { bareAnalysis } from "../../support/bare-analysis";
import { exampleAnalysis } from "../../support/example-analysis";

const analysis = exampleAnalysis();
const textOf = (one: Analysis): string =>
  methodSection(one)
    .paragraphs.map(({ text }) => text)
    .join("\n");
const withSettings = (settings: Partial<AnalysisSettings>): Analysis => ({
  ...analysis,
  settings: { ...analysis.settings, ...settings },
});

describe("methodSection", () => {
  it.each([
    [
      "the file, its rows and those left out",
      "The file nine.csv has 6,010 rows. Rows were left out for this reason: no weight (10).",
    ],
    [
      "the people",
      "The analysis is of 6,000 people and 9 items; 4,229 people gave a valid answer to every item.",
    ],
    ["the coding", "Answers were dichotomized by the measure’s rule into “No” and “Yes”."],
    ["the rule for missing answers and the pairs' n", "(pairwise deletion), 5,080 to 5,360 of them."],
    ["missing answers by item", "Missing answers by item run from 4.5% (a) to 6.8% (i)"],
    ["the weights", "The weights are design weights"],
    ["the effective number of people", "Kish’s effective number of people is 5,104, a design effect of 1.18"],
    ["what intervals leave out", "None takes strata or clusters of the survey design into account"],
    [
      "the correlation and its estimation",
      "Tetrachoric correlations were estimated by maximum likelihood in two steps",
    ],
    ["empty cells", "this was done for 1 pair: f–i"],
    ["smoothing", "The matrix is positive definite"],
    ["what judges the matrix", "was judged by the Kaiser-Meyer-Olkin measure [12] and Bartlett’s test"],
    ["the percentile and replicates", "the 95th percentile of 500 random data sets of 5,104 people each"],
    ["the seed", "seed 1)"],
    ["MAP", "the minimum average partial [21]"],
    ["EKC and Kaiser", "the empirical Kaiser criterion [18]. Where they agree that number is suggested"],
    ["the extraction", "Solutions with 1, 2 and 3 factors were computed by minimum residual extraction"],
    ["the rotation", "rotated by direct oblimin rotation"],
    ["why that rotation", "An oblique rotation lets the factors correlate"],
    ["the starts", "30 of 30 with 2 factors and 30 of 30 with 3 factors"],
    [
      "that fit is descriptive, and the test to make",
      "The number of factors is tested by the scaled χ² of the solutions below.",
    ],
    ["no bootstrap", "No bootstrap was asked for"],
    ["the rule for structures", "loads there with at least .40"],
    ["alpha and its interval", "KR-20"],
    [
      "the scale of a coefficient",
      "On the scale of imagined continuous answers, from the tetrachoric correlations, stand ordinal alpha",
    ],
    ["how shares are estimated", "design-based, by Taylor linearization [2, 3] with the survey’s weights"],
    ["their intervals", "95% intervals are of the log odds, by t with the design’s degrees of freedom"],
    ["how groups are compared", "corrected by Holm’s method over all pairs of a grouping"],
    ["intervals of ranks", "The intervals of ranks are joint, with a confidence of 95%"],
    ["the regression", "Regressions are quasi-binomial with a logit link on the survey’s design"],
    ["the rule of disclosure control", "those on 25 to 49 stand in parentheses, as in the reports"],
    ["the software and version", "itemwise 0.1.0."],
  ])("tells %s", (_, text) => {
    expect(textOf(analysis)).toContain(text);
  });

  it.each<[string, Partial<AnalysisSettings>, string]>([
    ["no weights", { weights: "none" }, "No weights were used."],
    ["frequency weights", { weights: "frequency" }, "The weights are frequencies"],
    ["maximum likelihood", { extraction: "ml" }, "maximum likelihood extraction"],
    ["principal axes", { extraction: "pa" }, "principal axis extraction"],
    ["varimax", { rotation: "varimax" }, "An orthogonal rotation keeps the factors uncorrelated"],
    ["geomin", { rotation: "geomin" }, "with epsilon .01"],
    ["promax", { rotation: "promax" }, "with power 4"],
    ["no rotation", { rotation: "none" }, "The solutions were not rotated."],
    ["uncorrected cells", { correction: "none" }, "Empty cells of the 2 × 2 tables were left as they are."],
    ["bootstrap samples", { bootstrap: 1000, seed: 7 }, "percentiles of 1,000 bootstrap samples of people"],
    ["another seed", { seed: 77 }, "comes from the seed 77"],
    ["declared categories", { categories: "declared" }, "in the measure’s declared categories (2 per item)"],
  ])("tells of %s", (_, settings, text) => {
    expect(textOf(withSettings(settings))).toContain(text);
  });

  it.each([
    ["polychoric", "Polychoric correlations were estimated", "descriptive"],
    ["pearson", "Correlations are Pearson’s.", null],
    ["spearman", "Correlations are Spearman’s, of ranks", null],
  ] as const)("tells of %s correlations", (type, text, fit) => {
    const one = textOf({ ...analysis, correlation: { ...analysis.correlation, type } });
    expect(one).toContain(text);
    if (fit === null) expect(one).not.toContain("these are descriptive");
    else expect(one).toContain("these are descriptive");
  });

  it("tells of listwise deletion", () => {
    const one = textOf({
      ...analysis,
      correlation: { ...analysis.correlation, missing: "listwise", n: 4229 },
    });
    expect(one).toContain(
      "Correlations rest on the 4,229 people who answered every item (listwise deletion).",
    );
    expect(one).toContain("answered all of the items");
  });

  it("names no test of the number of factors that was not made", () => {
    expect(textOf({ ...analysis, esem: [] })).toContain(
      "can be tested by the scaled χ² of the WLSMV estimator",
    );
  });

  it.each([
    [
      "the models, the estimator and the people",
      "(parameterization delta) by diagonally weighted least squares with the scaled and shifted test (WLSMV",
    ],
    ["the limits of fit", "a CFI and TLI of .95 or more, an RMSEA of .06 or less and an SRMR of .08 or less"],
    ["the difference test and the boundary", "it lies on the boundary of the other and p is too large"],
    ["reliability from the model", "omega of the sum of the answers as given"],
    ["cross-validation", "an exploratory analysis of 2,999 people placed each item"],
    [
      "the ladder",
      "has the steps configural, scalar, strict and equal means, identified as Wu and Estabrook give it",
    ],
    ["the limits of its steps", "where the CFI falls by at most .010"],
    ["partial invariance", "with p corrected by Holm’s method"],
    ["alignment", "with the product of the factor variances fixed at 1"],
    ["regrouping", "As a check the people were regrouped at random"],
  ])("tells %s", (_, text) => {
    expect(textOf(analysis)).toContain(text);
  });

  it("tells nothing of models that were not fitted", () => {
    const without = { cfa: [], comparison: null, crossValidation: null, esem: [], invariance: [], dif: [] };
    const { paragraphs } = methodSection({ ...analysis, ...without });
    expect(paragraphs.map(({ title }) => title)).not.toContain("Confirmatory factor analysis");
    expect(paragraphs.map(({ title }) => title)).not.toContain("Comparison of groups");
  });

  it("tells nothing of shares that were not estimated, nor of a rule that was not applied", () => {
    const disclosure = { ...analysis.disclosure, mode: "none" as const };
    const none = { prevalence: [], contrasts: [], rankings: [], risks: null, regression: [], disclosure };
    const { paragraphs, references } = methodSection({ ...analysis, ...none });
    expect(paragraphs.map(({ title }) => title)).not.toContain("Prevalence");
    expect(paragraphs.map(({ title }) => title)).not.toContain("Disclosure control");
    expect(references.join("\n")).not.toMatch(/Graubard|Klein|Hundepool/);
  });

  it("does not speak of missing answers where there are none", () => {
    const { data, items } = analysis;
    const one = textOf({
      ...analysis,
      data: { ...data, nComplete: data.n },
      items: items.map((item) => ({ ...item, missingProportions: {} })),
    });
    expect(one).toContain("No answer is missing: every correlation rests on all 6,000 people.");
    expect(one).not.toMatch(/completely at random|pairwise|answered both|run from|harmonic/);
  });

  it("does not judge two items by the Kaiser-Meyer-Olkin measure, which is always .50 for them", () => {
    const two = { ...analysis, correlation: { ...analysis.correlation, items: ["a", "b"] } };
    expect(textOf(two)).toContain("was judged by Bartlett’s test");
    expect(textOf(two)).not.toContain("Kaiser-Meyer-Olkin");
  });

  it("gives one number of people where all pairs have the same", () => {
    const pairN = analysis.correlation.pairN.map((row) => row.map(() => 100));
    const one = textOf({ ...analysis, correlation: { ...analysis.correlation, pairN } });
    expect(one).toContain("(pairwise deletion), 100 of them.");
  });

  it("says which column counts the people of a row", () => {
    const reading = { ...analysis.settings.reading, counts: "n" };
    expect(textOf(withSettings({ reading }))).toContain(
      "each row stands for as many people as its column n says",
    );
    expect(textOf(analysis)).not.toContain("each row stands");
  });

  it("tells of a smoothed matrix and by how much it differs", () => {
    const one = textOf({
      ...analysis,
      correlation: {
        ...analysis.correlation,
        eigenvalues: [8, 1, -0.007],
        smoothed: true,
        smoothingChange: 0.0123,
        kmo: null,
        bartlett: null,
      },
    });
    expect(one).toContain("not positive definite (smallest eigenvalue −0.007)");
    expect(one).toContain("by more than .012");
    expect(one).toContain("Bartlett’s test of sphericity is not defined");
  });

  it("numbers the references in the order of the text, with no gap and none unused", () => {
    const { paragraphs, references } = methodSection(analysis);
    const cited = [
      ...paragraphs
        .map(({ text }) => text)
        .join(" ")
        .matchAll(/\[(\d[\d, ]*)\]/g),
    ].flatMap((match) => (match[1] ?? "").split(", ").map(Number));
    expect([...new Set(cited)]).toEqual(references.map((_, k) => k + 1));
  });

  it("cites only what was done", () => {
    const { references } = methodSection(bareAnalysis());
    const list = references.join("\n");
    for (const absent of ["Kish", "Efron", "Zumbo", "Yen", "McDonald", "Eisinga", "Guttman"]) {
      expect(list).not.toContain(absent);
    }
    expect(list).toContain("Horn, J. L. (1965)");
  });

  it("writes ordinal numbers", () => {
    expect([1, 2, 3, 11, 12, 13, 22, 95, 97.5].map(ordinal)).toEqual([
      "1st",
      "2nd",
      "3rd",
      "11th",
      "12th",
      "13th",
      "22nd",
      "95th",
      "97.5th",
    ]);
  });

  it("says what strata and clusters enter, and leaves out that they enter nothing", () => {
    const design = { strata: 24, clusters: 312 };
    const designed = {
      ...withSettings({ bootstrap: 200 }),
      data: { ...analysis.data, design },
      reliability: analysis.reliability.map((scale) => ({
        ...scale,
        alphaIntervalMethod: "linearized" as const,
      })),
    };
    const text = textOf(designed);
    expect(text).toMatch(/correlations allow for 24 strata and 312 clusters by linearization \[\d+\]/);
    expect(text).toMatch(
      /200 bootstrap samples of sampling units \[\d+\] \(95%, seed \d+\): in every stratum/,
    );
    expect(text).toContain("with a 95% interval by linearization");
    expect(text).not.toContain("Feldt");
    expect(text).not.toContain("None takes strata");
  });
});

describe("rerunSection", () => {
  it("prints a sensitive measure's definition without the population's counts, and says so", () => {
    const definitionOf = (sensitive: boolean | null): [population: unknown, text: string] => {
      const { blocks } = rerunSection(analysis, { ...disruptingHarm, sensitive });
      const code = blocks.find((block) => block.kind === "code" && block.fileName.endsWith(".measure.json"));
      return [code?.kind === "code" && JSON.parse(code.text).population, JSON.stringify(blocks)];
    };
    for (const sensitive of [true, null]) {
      const [population, text] = definitionOf(sensitive);
      expect(population).toBeNull();
      expect(text).toContain("left out of this definition");
    }
    const [population, text] = definitionOf(false);
    expect(population).toEqual(disruptingHarm.population);
    expect(text).not.toContain("left out of this definition");
  });
});
