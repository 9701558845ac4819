import { expect, it } from "vitest";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { itemScores } from "../../../src/data/transform/item-scores";
import { createRandom } from "../../../src/numeric/random/random";
import { surveyDesign } from "../../../src/survey/design/survey-design";
import { surveyDomains } from "../../../src/survey/estimates/domains";
import { domainQuantiles } from "../../../src/survey/estimates/quantiles";

const SAMPLES = 300;
const PEOPLE = 300;

/** Share of samples whose interval of the 5th percentile holds that of the population. */
function coverage(around: "share" | "probability"): number {
  const random = createRandom(5);
  let covered = 0;
  for (let sample = 0; sample < SAMPLES; sample++) {
    // 5.1% of the population are at 7 or below, so that 7 is the percentile.
    const score = Array.from({ length: PEOPLE }, () =>
      Math.min(27, Math.max(0, Math.round(14.04 + 4 * random.normal()))),
    );
    const table = fromAnswers({ items: { score }, scale: "continuous" });
    const everybody = surveyDomains(surveyDesign(table), null);
    const [found] = domainQuantiles(itemScores(table, 0), everybody, { probabilities: [0.05], around });
    if (found?.low != null && found.high != null && found.low <= 7 && found.high >= 7) covered++;
  }
  return covered / SAMPLES;
}

it("intervals around the probability hold a low percentile of a sum; those around the share below it do not", () => {
  // 97% and 78%; standard errors of 1 and 2.4 points.
  expect(coverage("probability")).toBeGreaterThan(0.93);
  expect(coverage("share")).toBeLessThan(0.85);
});
