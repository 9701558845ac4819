import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../src/analysis/analysis";
import type { AnalysisSettings } from "../../../src/analysis/settings";
import { disruptingHarm } from "../../../src/measures/built-in/disrupting-harm";
import { methodChapters, methodSection } from "../../../src/report/method/method";
import { ordinal } from "../../../src/words/format";
import { bareAnalysis } from "../../support/bare-analysis";
import { exampleAnalysis } from "../../support/example-analysis";

const analysis = exampleAnalysis();
const textOf = (one: Analysis): string =>
  methodSection(one)
    .paragraphs.map(({ text }) => text)
    .join("\n");
const words = (text: string): number => text.split(/\s+/).filter((one) => /[\p{L}\p{N}]/u.test(one)).length;
const withSettings = (settings: Partial<AnalysisSettings>): Analysis => ({
  ...analysis,
  settings: { ...analysis.settings, ...settings },
});

describe("methodSection", () => {
  it("has the settings of the rotation that were stated, not those by default", () => {
    const text = textOf(withSettings({ rotationSettings: { gamma: -0.5, normalize: "kaiser" } }));
    expect(text).toContain("The rotation was direct oblimin rotation, by gradient projection");
    expect(text).toContain("The settings of the rotation were normalize kaiser and gamma -0.5.");
  });

  it.each([
    ["the file and the rows left out", "nine.csv has 6,010 rows. Excluded rows: no weight (10)."],
    ["the coding", "Answers were dichotomized by the measure’s rule into “No” and “Yes”."],
    ["the rule for missing answers", "Correlations use pairwise deletion (5,080 to 5,360 people)"],
    ["the weights", "without strata or clusters; the effective sample size is 5,104 ["],
    ["the correlation and its estimation", "Tetrachoric correlations were estimated by maximum likelihood"],
    ["empty cells", "In 1 pair (f–i), 0.5 was added to empty cells, with the margins unchanged."],
    [
      "the parallel analysis",
      "95th percentile of 500 random data sets. Each had the items’ marginal distributions and 5,104 people",
    ],
    ["the rules that count", "bound the plausible numbers of factors."],
    [
      "the extraction",
      "Solutions with one, two and three factors were extracted by minimum residuals, with uniquenesses",
    ],
    [
      "the rotation",
      "The rotation was direct oblimin (gamma 0, without Kaiser’s normalization), by gradient",
    ],
    ["the starts", "from at least 30 of 30 starts"],
    ["the intervals of loadings", "Intervals for loadings were computed by the delta method"],
    [
      "the rule for structures",
      "Each item must have its highest loading, of at least .40, on its own factor",
    ],
    ["alpha's interval", "the 95% interval for alpha uses linearization"],
    [
      "what decides nothing",
      "Ordinal alpha and omega from tetrachoric correlations do not affect the verdicts",
    ],
    [
      "how shares are estimated",
      "ratio estimates with linearized standard errors [2] that account for the survey’s weights",
    ],
    ["their intervals", "95% intervals are t intervals on the logit scale, transformed back"],
    ["intervals of ranks", "whose simultaneous 95% intervals are entirely above or entirely below its own"],
    ["the regression", "Regressions are quasi-binomial, with Wald F tests and weighted predictive margins"],
    ["the rule of disclosure control", "The minimum of 25 people is that of the Demographic and"],
    ["the software, its version and the seed", "itemwise 0.2.0 was used; the seed 1 fixes all random draws."],
    [
      "the models and the people",
      "items’ thresholds and correlations (delta parameterization) were fitted to",
    ],
    [
      "the estimator",
      "The estimator is WLSMV, diagonally weighted least squares with the scaled and shifted test",
    ],
    [
      "the difference test and the boundary",
      "The test’s p is too large where the simpler model fixes a correlation",
    ],
    ["omega", "Omega is the reliability of observed sum scores"],
    ["cross-validation", "For cross-validation, 2,999 people were drawn at random"],
    [
      "the ladder",
      "Measurement invariance was tested in steps (configural, scalar, strict and equal means) with WLSMV",
    ],
    [
      "the limits of its steps",
      "A step holds if the CFI falls by at most .010 and the RMSEA rises by at most",
    ],
    [
      "partial invariance",
      "equality constraints are released one at a time, starting with the largest score test",
    ],
    ["alignment", "Free alignment started from the configural model"],
    ["regrouping", "As a check, permutation tests reassigned people to groups at random"],
  ])("tells %s", (_, text) => {
    expect(textOf(analysis)).toContain(text);
  });

  it.each<[string, Partial<AnalysisSettings>, string]>([
    ["no weights", { weights: "none" }, "No weights were used."],
    ["frequency weights", { weights: "frequency" }, "Weights are frequencies"],
    ["maximum likelihood", { extraction: "ml" }, "extracted by maximum likelihood,"],
    ["principal axes", { extraction: "pa" }, "extracted by principal axis factoring,"],
    ["varimax", { rotation: "varimax" }, "varimax (with Kaiser’s normalization)"],
    ["geomin", { rotation: "geomin" }, "epsilon .01"],
    ["promax", { rotation: "promax" }, "power 4"],
    ["no rotation", { rotation: "none" }, "The solutions were not rotated."],
    ["uncorrected cells", { correction: "none" }, "Empty cells of the 2 × 2 tables were not adjusted."],
    [
      "bootstrap samples",
      { bootstrap: 1000 },
      "percentile intervals from 1,000 bootstrap samples, drawn in proportion to the weights",
    ],
    ["another seed", { seed: 77 }, "the seed 77 fixes"],
    ["declared categories", { categories: "declared" }, "in the measure’s declared categories (2 per item)"],
  ])("tells of %s", (_, settings, text) => {
    expect(textOf(withSettings(settings))).toContain(text);
  });

  it.each([
    ["polychoric", "Polychoric correlations were estimated"],
    ["pearson", "Pearson correlations were computed."],
    ["spearman", "Spearman rank correlations were computed."],
  ] as const)("tells of %s correlations", (type, text) => {
    expect(textOf({ ...analysis, correlation: { ...analysis.correlation, type } })).toContain(text);
  });

  it("tells of listwise deletion", () => {
    const correlation = { ...analysis.correlation, missing: "listwise" as const, n: 4229 };
    const one = textOf({ ...analysis, correlation });
    expect(one).toContain("Correlations use listwise deletion (4,229 people)");
    expect(one).toContain("answered all of the items");
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
    const { data } = analysis;
    const one = textOf({ ...analysis, data: { ...data, nComplete: data.n } });
    expect(one).toContain("No answers are missing.");
    expect(one).not.toMatch(/completely at random|pairwise|harmonic/);
  });

  it("gives one number of people where all pairs have the same", () => {
    const pairN = analysis.correlation.pairN.map((row) => row.map(() => 100));
    const one = textOf({ ...analysis, correlation: { ...analysis.correlation, pairN } });
    expect(one).toContain("pairwise deletion (100 people)");
  });

  it("says which column counts the people of a row", () => {
    const reading = { ...analysis.settings.reading, counts: "n" };
    expect(textOf(withSettings({ reading }))).toContain(
      "Each row represents the number of people given in column n.",
    );
    expect(textOf(analysis)).not.toContain("Each row represents");
  });

  it("tells of a smoothed matrix and by how much it differs", () => {
    const smoothed = { eigenvalues: [8, 1, -0.02], smoothed: true, smoothingChange: 0.0123 };
    const one = textOf({ ...analysis, correlation: { ...analysis.correlation, ...smoothed } });
    expect(one).toContain("not positive definite (smallest eigenvalue −0.02)");
    expect(one).toContain("smoothing changed no correlation by more than .01");
  });

  it("has no sentence of more than 35 words", () => {
    for (const sentence of textOf(analysis).split(/(?<=[.!?])\s+/)) {
      expect(words(sentence), sentence).toBeLessThanOrEqual(35);
    }
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
    expect(list).toContain("Timmerman");
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
    const design = { strata: 24, clusters: 312, replicates: null };
    const designed = {
      ...withSettings({ bootstrap: 200 }),
      data: { ...analysis.data, design },
    };
    const text = textOf(designed);
    expect(text).toContain(
      "Standard errors account for the estimation of thresholds and for 24 strata and 312 clusters",
    );
    expect(text).toContain(
      "200 bootstrap samples of sampling units. Each sample draws one unit fewer from each stratum than the stratum has",
    );
    expect(text).toContain("the 95% interval for alpha uses linearization");
    expect(text).not.toContain("without strata");
  });
});

describe("methodChapters", () => {
  it("saves a sensitive measure's definition without the population's counts, and says so", () => {
    const definitionOf = (sensitive: boolean | null): [population: unknown, text: string] => {
      const blocks = methodChapters(analysis, { ...disruptingHarm, sensitive }).flatMap((one) => one.blocks);
      const file = blocks.find((block) => block.kind === "file" && block.fileName.endsWith(".measure.json"));
      return [file?.kind === "file" && JSON.parse(file.text).population, JSON.stringify(blocks)];
    };
    for (const sensitive of [true, null]) {
      const [population, text] = definitionOf(sensitive);
      expect(population).toBeNull();
      expect(text).toContain("is left out of the definition");
    }
    const [population, text] = definitionOf(false);
    expect(population).toEqual(disruptingHarm.population);
    expect(text).not.toContain("is left out of the definition");
  });
});
