import { describe, expect, it } from "vitest";
import { intervalCoverage } from "../../../scripts/verdicts/interval-coverage";
import { rankCoverage } from "../../../scripts/verdicts/rank-coverage";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { itemScores } from "../../../src/data/transform/item-scores";
import { designGroupings, weightsWithin } from "../../../src/survey/design/design-groupings";
import { surveyDesign } from "../../../src/survey/design/survey-design";
import { surveyDomains } from "../../../src/survey/estimates/domains";
import { pairwiseDifferences } from "../../../src/survey/estimates/level-contrasts";
import { linearizedMeans } from "../../../src/survey/estimates/linearized";
import { proportionInterval } from "../../../src/survey/estimates/proportion-interval";
import { shareInterval } from "../../../src/survey/estimates/share-interval";

const rare = { estimate: 0.02, se: 0.005, n: 1000, kishN: 900, df: 29, problem: null };

describe("shareInterval(estimate, freedom)", () => {
  it("is the logit interval without clusters, also of few people", () => {
    expect(shareInterval(rare, null)).toEqual(proportionInterval(rare));
  });

  it("is Korn and Graubard's for fewer than 50 people, by the degrees of freedom of the rarer answer", () => {
    expect(shareInterval(rare, 9)).toEqual(proportionInterval({ ...rare, df: 9 }, { method: "beta" }));
    expect(shareInterval(rare, 60)).toEqual(proportionInterval(rare, { method: "beta" }));
    const many = { ...rare, n: 3000 };
    expect(shareInterval(many, 20)).toEqual(proportionInterval({ ...many, df: 20 }));
    const most = { ...rare, estimate: 0.98 };
    expect(shareInterval(most, 9)).toEqual(proportionInterval({ ...most, df: 9 }, { method: "beta" }));
  });

  it("is none where fewer than two degrees of freedom are left, and at 0 %", () => {
    for (const one of [rare, { ...rare, estimate: 0, se: 0 }])
      expect(shareInterval(one, 1)).toMatchObject({ low: null, high: null });
  });

  it("holds the truth in at least 93 of 100 clustered samples", () => {
    const { table } = intervalCoverage({ samples: 300, yes: [20, 50], clusters: [30], intraclass: [0.05] });
    const shown = table.rows.map((row) => Number.parseFloat(row[table.header.indexOf("shown %")] ?? ""));
    expect(shown).toHaveLength(2);
    for (const percent of shown) expect(percent).toBeGreaterThan(93);
  });
});

describe("pairwiseDifferences(linearized)", () => {
  it("has joint intervals that allow for a difference having been picked", () => {
    const n = 300;
    const table = fromAnswers({
      items: { a: Array.from({ length: n }, (_, k) => Number((k * 7) % 10 < 2 + (k % 3))) },
      groups: { site: Array.from({ length: n }, (_, k) => `s${k % 3}`) },
    });
    const sites = surveyDomains(surveyDesign(table), table.groupings[0]!);
    const means = linearizedMeans(itemScores(table, 0), sites);
    const joint = pairwiseDifferences(means, { confidence: 1 - 0.05 / 3 });
    pairwiseDifferences(means).forEach(({ jointLow, jointHigh, low }, at) => {
      expect(jointLow).toBeCloseTo(joint[at]!.low!, 12);
      expect(jointHigh).toBeCloseTo(joint[at]!.high!, 12);
      expect(jointLow).toBeLessThan(low!);
    });
  });
});

describe("what was picked as the largest of twelve groups that are alike", () => {
  it("has a joint interval that holds the truth, unlike the interval by itself", () => {
    const [first] = rankCoverage({ samples: 300 }).table.rows;
    const [inSets, joint, single] = (first ?? []).slice(2).map((cell) => Number.parseFloat(cell));
    expect(inSets).toBeGreaterThan(95);
    expect(joint).toBeGreaterThan(93);
    expect(single).toBeLessThan(50);
  });
});

describe("weightsWithin(table), designGroupings(table)", () => {
  const groups = {
    country: ["A", "A", "B", "B", "C", "C"],
    sex: ["boy", "girl", "boy", "girl", "boy", "girl"],
  };
  const items = { a: [0, 1, 0, 1, 0, 1] };
  const weights = [0.5, 1.5, 0.8, 1.2, 0.9, 1.1];

  it("find the grouping within whose levels weights add to the people, or to a multiple", () => {
    expect(weightsWithin(fromAnswers({ items, groups, weights }))?.name).toBe("country");
    const grossed = weights.map((weight) => 1000 * weight);
    expect(designGroupings(fromAnswers({ items, groups, weights: grossed }))).toEqual(["country"]);
  });

  it("find none of equal weights, of frequencies and of weights that differ by level", () => {
    expect(weightsWithin(fromAnswers({ items, groups }))).toBeNull();
    expect(weightsWithin(fromAnswers({ items, groups, weights: weights.map(() => 2) }))).toBeNull();
    const frequencies = [1, 3, 2, 2, 3, 1];
    expect(
      weightsWithin(fromAnswers({ items, groups, weights: frequencies, weighting: "frequency" })),
    ).toBeNull();
    expect(weightsWithin(fromAnswers({ items, groups, weights: [1, 2, 2, 3, 1, 4] }))).toBeNull();
  });

  it("find the grouping that strata lie within", () => {
    const table = fromAnswers({ items, groups });
    const country = table.groupings[0]!;
    const strata = Int32Array.from(country.codes, (code, row) => 2 * code + (row % 2));
    expect(designGroupings({ ...table, stratum: strata })).toEqual(["country"]);
    const across = Int32Array.from(country.codes, () => 0);
    expect(designGroupings({ ...table, stratum: across })).toEqual([]);
  });
});
