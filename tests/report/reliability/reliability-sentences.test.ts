import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../src/analysis/analysis";
import { noGroupMeans } from "../../../src/reliability/group-means";
import type { GroupMeans } from "../../../src/reliability/uses-result";
import { leadScales, shownScales } from "../../../src/report/kit/scales";
import { cutOffText } from "../../../src/report/reliability/cut-off-text";
import {
  reliabilityAnswer,
  reliabilitySummary,
  scaleVerdict,
} from "../../../src/report/reliability/reliability-sentences";
import { reliabilityTable } from "../../../src/report/reliability/reliability-table";
import { scaleUses } from "../../../src/verdicts/scale-uses";
import type { ScaleVerdict } from "../../../src/verdicts/scale-verdict";
import { exampleAnalysis } from "../../support/example-analysis";

const example: Analysis = exampleAnalysis();
const [first] = example.reliability;

type Ends = readonly [number, number] | null;

function withAlpha(
  alpha: number | null,
  alphaInterval: Ends,
  change: Partial<ScaleVerdict> = {},
  means: readonly GroupMeans[] | null = null,
): ScaleVerdict {
  const scale = { ...first!, alpha, alphaInterval, descriptives: null, ...change };
  return { ...scale, uses: scaleUses(scale, means) };
}

/** An analysis of scales of the first structure, without models of them. */
const of = (...scales: readonly ScaleVerdict[]): Analysis => ({
  ...example,
  comparison: null,
  cfa: [],
  irt: [],
  reliability: scales.map((scale, k) => ({ ...scale, label: `Scale ${k + 1}` })),
});
const answerTo = (...scales: readonly ScaleVerdict[]): string =>
  reliabilityAnswer(of(...scales))?.answer ?? "";

const good = withAlpha(0.9, [0.88, 0.92]);
const fair = withAlpha(0.75, [0.73, 0.77]);
const poor = withAlpha(0.4, [0.36, 0.44]);

describe("what scales are reliable for", () => {
  it("is told by use, with each coefficient and its interval", () => {
    expect(answerTo(fair)).toBe("Not adequate for ranking people. Alpha is .75 [.73, .77] for “Scale 1”.");
    expect(answerTo(good)).toMatch(/^Adequate for ranking people\. /);
    expect(answerTo(good, fair, poor)).toMatch(/^For ranking people, only “Scale 1” is adequate\. /);
  });

  it("is open where the interval leaves it open, with the people who would decide", () => {
    const open = withAlpha(0.79, [0.77, 0.81]);
    expect(answerTo(open)).toMatch(
      /^Undecided for ranking people: .* includes \.80; more people would hardly decide\. /,
    );
    const below = withAlpha(0.78, [0.75, 0.81]);
    const above = withAlpha(0.83, [0.79, 0.87]);
    expect(answerTo(above)).toMatch(/includes \.80; about [\d,]+ people would decide\. /);
    expect(answerTo(below)).toMatch(/includes \.80; about [\d,]+ would rule it out\. /);
    expect(answerTo(below, above)).toMatch(/includes \.80; about [\d,]+ people would decide\. /);
    // What is said of both agrees with what is said of each.
    expect(answerTo(open, below)).toMatch(/includes \.80; more people would decide some\. /);
    expect(answerTo(open, fair)).toContain(
      "For ranking people, no scale is adequate (1 undecided: the interval of alpha includes .80;",
    );
    expect(scaleVerdict([open])).toBe("undecided");
    expect(scaleVerdict([open, good])).toBe("partly");
  });

  it("are of complete cases that may be biased where many lack a score and answers depend on others", () => {
    const open = withAlpha(0.78, [0.75, 0.81]);
    const alternative = {
      choice: "full information" as const,
      detail: "",
      n: 1000,
      factors: null,
      structure: open.structure ?? "",
      cfi: null,
      rmsea: null,
      problem: null,
      scales: [
        { structure: open.structure, scale: open.scale, items: open.items, alpha: 0.843, omega: null },
      ],
    };
    const withLittle = (p: number): Analysis => ({
      ...of(open),
      data: { ...example.data, n: open.n / 0.6 },
      missingDependence: {
        items: [],
        alpha: { answered: null, complete: null },
        little: { chiSquare: 90, df: 44, p },
      },
      robustness: { answers: null, alternatives: [alternative] },
    });
    const caution =
      "Scores and their reliability are of complete cases and may be biased. Of all people, 40.0% lack a score, and answers are not missing completely at random.";
    expect(reliabilityAnswer(withLittle(0.001))?.answer).toMatch(
      /includes \.80; more people would hardly decide/,
    );
    expect(reliabilityAnswer(withLittle(0.001))?.answer).toContain(
      `${caution} From all answers by full information, alpha is .84 for “Scale 1”.`,
    );
    expect(reliabilitySummary(withLittle(0.001)).cautions).toEqual([caution]);
    expect(reliabilityAnswer(withLittle(0.3))?.answer).not.toMatch(/complete cases|hardly/);
    expect(reliabilitySummary(withLittle(0.3)).cautions).toEqual([]);
  });

  it("are at best partly so by a total of items that no model fits", () => {
    const total = { ...good, structure: null, scale: "all" };
    const withModel = (holds: boolean): Analysis => ({
      ...of(total),
      workingModel: example.workingModel && { ...example.workingModel, holds },
    });
    const caution = "No model of all items fits, so the total may combine several dimensions.";
    expect(reliabilityAnswer(withModel(true))?.verdict).toBe("yes");
    expect(reliabilityAnswer(withModel(false))).toMatchObject({
      verdict: "partly",
      answer: expect.stringContaining(caution),
    });
    expect(reliabilitySummary(withModel(false)).cautions).toEqual([caution]);
  });

  it("names omegas that include located residual correlations, and those not given", () => {
    const omegas = {
      omegaWith: { estimate: 0.72, interval: null },
      omegaWithout: { estimate: 0.82, interval: null },
    };
    expect(answerTo(withAlpha(0.75, [0.73, 0.77], omegas))).toContain(
      "Omega is .72 for “Scale 1”. Omega of “Scale 1” includes residual correlations that misfit locates; without these it is .82.",
    );
    const rejected = { ...withAlpha(0.75, [0.73, 0.77], { outside: { omegaWithout: "rejected" } }) };
    expect(answerTo(rejected)).toContain(
      "Alpha is .75 [.73, .77] for “Scale 1”. Omega is not given for “Scale 1”: one factor does not fit its items.",
    );
    expect(reliabilityTable(of(rejected))?.rows[0]).toMatchObject({
      omega: "not defined (its one-factor model does not fit)",
    });
  });

  it("judges means of the file's own groups, and says what few groups would show", () => {
    const sex = { ...noGroupMeans("sex", null), levels: 2, people: 300 };
    const detectable = { difference: 0.61, standardized: 0.23 };
    const country = (low: number) => ({
      ...noGroupMeans("country", null),
      levels: 12,
      reliability: { estimate: 0.88, low, high: 0.96 },
    });
    const by = (low: number) => withAlpha(0.75, [0.73, 0.77], {}, [country(low), { ...sex, detectable }]);
    expect(answerTo(by(0.72))).toContain(
      "Not adequate for ranking people. Means by country are reliable enough to compare (.88 [.72, .96], 12 groups). ",
    );
    // Alone, or else in the table.
    expect(answerTo(by(0.72))).not.toContain("Comparisons of means have");
    expect(answerTo(withAlpha(0.75, [0.73, 0.77], {}, [{ ...sex, detectable }]))).toContain(
      "Comparisons of means have a power of .80 for differences of 0.61 points (.23 SD) by sex.",
    );
    expect(answerTo(by(0.6))).toContain("With 12 groups, the reliability of means by country is undecided");
    expect(answerTo(by(0.72), by(0.6))).toContain(
      "Means by country have reliabilities of .88; 1 of 2 scales are adequate (1 undecided: the interval includes .70, and more groups would decide).",
    );
    expect(reliabilitySummary(of(by(0.72))).lines?.[0]).toMatchObject({ word: "Group means, not ranking" });
    expect([scaleVerdict([by(0.72)]), scaleVerdict([fair])]).toEqual(["partly", "no"]);
  });

  it("rests on the bootstrap interval, which heeds the weights", () => {
    const both = withAlpha(0.82, [0.81, 0.83], { alphaBootstrapInterval: [0.79, 0.85] });
    expect(answerTo(both)).toMatch(/^Undecided for ranking people.* Alpha is .82 \[.79, .85\] /);
  });

  it("gives more than five scales as a range", () => {
    expect(answerTo(good, fair, poor, fair, fair, fair)).toContain("Alpha is .40 to .90 across 6 scales.");
  });

  it("has omega from the confirmatory model of the scale's structure", () => {
    const scales = shownScales(example);
    for (const { omega, structure, items } of scales) {
      const model = example.cfa.find((one) => one.structure === structure);
      const found = model?.reliability.find((one) => one.items.join() === items.join());
      expect(omega?.estimate ?? null).toBe(found?.omegaCategorical ?? null);
    }
    expect(scales.some(({ omega }) => omega !== null)).toBe(true);
  });

  it("gives a negative alpha no meaning, and asks for no keys without items that are answered oppositely", () => {
    expect(answerTo(withAlpha(null, null))).toContain("Alpha is negative or not defined for “Scale 1”.");
    const below = of(withAlpha(null, null, { outside: { alpha: "below-0" } }));
    expect(reliabilityTable(below)?.rows[0]?.alpha).toBe("not defined (below 0)");
    expect(reliabilityAnswer(of())).toBeNull();
  });

  it("is summed up in one mark", () => {
    const verdictOf = (...scales: readonly ScaleVerdict[]) => scaleVerdict(scales);
    expect(verdictOf(good, good)).toBe("yes");
    expect(verdictOf(good, fair)).toBe("partly");
    expect(verdictOf(poor, withAlpha(null, null))).toBe("no");
    expect(verdictOf(withAlpha(null, null))).toBe("neutral");
  });
});

describe("the first two screens", () => {
  it("have a word and a number", () => {
    const [line] = reliabilitySummary(of(fair, good)).lines ?? [];
    expect(line).toMatchObject({
      word: "Ranking people, 1 of 2 scales",
      detail: "Alpha .75 to .90; adequate for ranking people on “Scale 2”",
      verdict: "partly",
    });
    expect(reliabilitySummary(of()).lines).toEqual([]);
  });

  it("say that scores do not rank people, and why", () => {
    const tied = withAlpha(0.9, [0.88, 0.92], {
      descriptives: { ...first!.descriptives!, floor: 0.88, ceiling: 0 },
    });
    expect(reliabilitySummary(of(tied)).cautions).toEqual([
      "Scores are not adequate for ranking people: 88.0% of people have the same score.",
    ]);
    expect(reliabilitySummary(of(fair, good)).cautions).toEqual([
      "Scores on 1 of 2 scales are not adequate for ranking people: alpha is .75, below .80.",
    ]);
    expect(reliabilitySummary(of(good)).cautions).toEqual([]);
  });

  it("have alpha among their three numbers only where there are no shares of yes", () => {
    expect(reliabilitySummary(example).figures).toEqual([]);
    expect(reliabilitySummary({ ...of(fair, good), prevalence: [] }).figures).toEqual([
      { value: ".75 to .90", label: "alpha of the two scales", range: "95% intervals within [.73, .92]" },
    ]);
  });
});

describe("the scales of a report", () => {
  it("are those of the preferred structure first, and each once", () => {
    const preferred = example.comparison?.verdict.preferred ?? example.settings.structures[0];
    expect(new Set(leadScales(example).map(({ structure }) => structure))).toEqual(new Set([preferred]));
    const keys = shownScales(example).map(({ items }) => [...items].sort().join());
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThanOrEqual(leadScales(example).length);
  });
});

describe("cutOffText", () => {
  it("names the sums that tell people apart, and those in doubt", () => {
    const cut = (score: number, reliability: number) => ({
      score,
      level: 1,
      standardError: 0.5,
      reliability,
      interval: [reliability - 0.05, reliability + 0.05] as const,
    });
    expect(cutOffText([cut(1, 0.6), cut(2, 0.8), cut(3, 0.8), cut(4, 0.7)])).toBe("2 to 3; 4 undecided");
    expect(cutOffText([cut(1, 0.6)])).toBe("none");
  });
});
