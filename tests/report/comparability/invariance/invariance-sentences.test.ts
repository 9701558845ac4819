import { describe, expect, it } from "vitest";
import type { InvarianceResult } from "../../../../src/factor/invariance/invariance-result";
import { alignmentChart } from "../../../../src/report/comparability/invariance/alignment-chart";
import { alignmentSentence } from "../../../../src/report/comparability/invariance/alignment-sentences";
import { alignedMeansTable } from "../../../../src/report/comparability/invariance/alignment-tables";
import {
  invarianceSentence,
  ladderWords,
  permutationSentence,
  unansweredSentences,
  weakConfigural,
} from "../../../../src/report/comparability/invariance/invariance-sentences";

import { partialTable } from "../../../../src/report/comparability/invariance/invariance-tables";
import { latentMeansChart } from "../../../../src/report/comparability/invariance/latent-means-chart";
import { latentMeansSentences } from "../../../../src/report/comparability/invariance/latent-means-sentences";

import { latentMeansTable } from "../../../../src/report/comparability/invariance/latent-means-table";
import { leftOutTable } from "../../../../src/report/comparability/left-out-table";

import { exampleAnalysis } from "../../../support/example-analysis";

const analysis = exampleAnalysis();
const [sex, country] = analysis.invariance as [InvarianceResult, InvarianceResult];

describe("invarianceSentence", () => {
  it("names the step that holds, the changes of fit and their limits", () => {
    const text = invarianceSentence(analysis, sex);
    expect(text).toContain(
      "Ladder of invariance, structure “Two factors”: the strict step keeps changes of fit within their limits.",
    );
    expect(text).toContain(
      "From the configural to the strict step CFI falls by .001 (limit: a fall of .010) and RMSEA falls by .001 (limit: a rise of .015) (scaled difference χ²(14) = 22.67, p = .066).",
    );
  });

  it("names the change that is beyond its limit and the step without an answer", () => {
    const text = invarianceSentence(analysis, country);
    expect(text).toContain("no step that holds parameters equal keeps changes of fit within their limits");
    expect(text).toContain("Beyond the limits: from the configural to the strict step CFI falls by .012");
    expect(unansweredSentences(analysis, country)[0]).toContain(
      "The scalar step has no answer. The residual scale of item h in Namibia",
    );
    expect(text).toContain("With 2 equalities given up the strict step keeps them too (partial invariance)");
  });

  it("does not call a change of nothing a fall", () => {
    const tests = sex.tests.map((test) => ({ ...test, deltaCfi: -0.0002 }));
    expect(invarianceSentence(analysis, { ...sex, tests })).toContain(
      "strict step CFI stays the same and RMSEA",
    );
  });

  it("says what a rejected test means beside changes within the limits", () => {
    const tests = sex.tests.map((test) => ({ ...test, p: 0.001 }));
    expect(invarianceSentence(analysis, { ...sex, tests })).toContain("it does so for small differences");
  });

  it("does not judge where the first step has no answer", () => {
    const steps = country.steps.map((step, k) =>
      k === 0 ? { ...step, problem: "f ~~ f (Kenya) runs off." } : step,
    );
    const result = { ...country, steps, holds: null };
    expect(invarianceSentence(analysis, result)).toContain(
      "the first step has no answer. The strict step, which holds everything equal, has a fit of its own",
    );
    expect(ladderWords(analysis, result)).toContain("The residual variance of f in Kenya runs off.");
  });

  it("says what the ladder alone allows", () => {
    expect(ladderWords(analysis, sex)).toContain("is undecided: single items were not compared");
    const items = "continuous" as const;
    const alone = (result: typeof sex) => ladderWords(analysis, { ...result, items });
    expect(alone(sex)).toContain("by the fit of whole models means can be compared.");
    expect(alone(country)).toContain("with some parameters free");
    expect(alone({ ...country, partial: null })).toContain("is not shown by the fit");
    expect(ladderWords(analysis, null)).toContain("nothing");
  });
});

describe("the other sentences on invariance", () => {
  it("say on what a comparison of means rests", () => {
    expect(latentMeansSentences(analysis, country).join(" ")).toContain("with 2 equalities given up");
    const bare = { ...country, partial: null };
    expect(latentMeansSentences(analysis, bare).join(" ")).toContain("are no ground for one");
    expect(latentMeansSentences(analysis, sex).join(" ")).toContain("every 95% interval includes 0");
    const apart = sex.latentMeans.map((mean) =>
      mean.se === null ? mean : { ...mean, est: 1, low: 0.8, high: 1.2 },
    );
    expect(latentMeansSentences(analysis, { ...sex, latentMeans: apart })[0]).toContain(
      "“Girl” (1.00 [0.80, 1.20])",
    );
  });

  it("count random regroupings, judge aligned means by a quarter, and doubt a bad first step", () => {
    expect(permutationSentence(sex)).toContain(
      "Of 198 random regroupings of the people of 200 tried, 8.1% gave",
    );
    expect(alignmentSentence(analysis, country)).toContain("no more than the quarter");
    const many = { ...country, alignment: { ...country.alignment!, shareDifferent: 0.3 } };
    expect(alignmentSentence(analysis, many)).toContain("more than the quarter");
    const told = alignmentSentence(analysis, country);
    expect(told).toContain("correlation of .957 in “Risk of sexual exploitation” and .957 in");
    expect(told).toContain(
      "means of the strict step with equalities given up differ from these by up to 0.12 standard deviations (rank correlation .94)",
    );
    expect(told).not.toContain("hardly determined");
    const factors = country.alignment!.factors.map((factor) => ({ ...factor, weaklyIdentified: true }));
    const weak = { ...country, alignment: { ...country.alignment!, factors: factors.slice(0, 1) } };
    expect(alignmentSentence(analysis, weak)).toMatch(
      /with a correlation of \.957 with those .* hardly determined/,
    );
    expect(weakConfigural(sex)).toBe("");
    const steps = sex.steps.map((step) => ({ ...step, rmseaRobust: [0.2, 0.1, 0.3] as const }));
    expect(weakConfigural({ ...sex, steps })).toContain("(robust RMSEA .200)");
  });
});

describe("small groups", () => {
  const levels = country.levels.map((level) => (level.label === "Namibia" ? { ...level, n: 24 } : level));
  const small = { ...country, levels };
  const other = { ...analysis, invariance: [sex, small] };

  it("have no figure of their own in a table", () => {
    for (const table of [latentMeansTable(other, small), alignedMeansTable(other, small)]) {
      expect(table?.rows.map((row) => row.level)).not.toContain("Namibia");
      expect(table?.notes.join(" ")).toContain("One group of fewer than 25 people has no figures here.");
    }
    const releases = partialTable(other, small)?.rows ?? [];
    expect(releases.map((row) => [row.group, row.score, row.epc])).toEqual([
      ["Namibia", null, null],
      ["Namibia", null, null],
    ]);
    const left = leftOutTable(other)?.rows.find((row) => row.level === "Elsewhere");
    expect(left).toMatchObject({ people: "fewer than 25", reason: "fewer than 25 people" });
  });

  it("are not in a chart or a sentence", () => {
    for (const chart of [latentMeansChart(other, small), alignmentChart(other, small)]) {
      expect(JSON.stringify(chart)).not.toContain("Namibia");
    }
    expect(latentMeansSentences(other, small).join(" ")).not.toContain("Namibia");
  });
});
