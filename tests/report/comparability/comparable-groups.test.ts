import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../src/analysis/analysis";
import type { DifItem, DifResult } from "../../../src/irt/dif/dif-result";
import { comparabilitySection } from "../../../src/report/comparability/comparability";
import { comparableAnswer } from "../../../src/report/comparability/comparable-answer";
import { comparableSentence } from "../../../src/report/comparability/comparable-sentences";
import { type Grouping, groupingsOf } from "../../../src/report/comparability/groupings";
import type { ComparableFactor, ComparableGroups } from "../../../src/verdicts/comparable-groups";
import { exampleAnalysis } from "../../support/example-analysis";

const analysis = exampleAnalysis();
const [sex, country] = groupingsOf(analysis) as [Grouping, Grouping];

const judged = (grouping: Grouping, verdict: Partial<ComparableGroups>): string =>
  comparableSentence(analysis, { ...grouping, verdict: { ...grouping.verdict, ...verdict } });

/** The analysis with the items of one grouping alone, changed. */
function withItems(group: string, change: (item: DifItem) => Partial<DifItem>): Analysis {
  const changed = (result: DifResult): DifResult => ({
    ...result,
    items: result.items.map((item) => ({ ...item, ...change(item) })),
  });
  return {
    ...analysis,
    invariance: [],
    dif: analysis.dif.filter((result) => result.group === group).map(changed),
  };
}

const alike = ({ groups }: DifItem): Partial<DifItem> => ({
  verdict: "none",
  groups: groups.map((own) => ({
    ...own,
    differs: false,
    shrunken: { estimate: 0, low: -0.3, high: 0.3, beyond: 0.01 },
  })),
});

describe("comparableSentence", () => {
  it("names the items that differ, in which groups, and what they do to means and ranks", () => {
    const told = comparableSentence(analysis, sex);
    expect(told).toMatch(
      /^By sex \(2 groups\) 1 of 9 items differs: means can be compared with this allowed for/,
    );
    expect(told).toContain("At the same level of the factor answers are higher in girl to b.");
    expect(told).toMatch(/in “Risk of sexual harassment and abuse” moves boy most, from −0\.10 \[/);
    expect(told).toContain("girl stays highest, ranks 1–2 both ways");
  });

  it("names groups that were left out, and no small one", () => {
    const told = comparableSentence(analysis, country);
    expect(told).toMatch(/^By country \(8 of 10 groups\)/);
    expect(told).toContain("Not compared: Cambodia and Elsewhere.");
    expect(told).toMatch(/higher in .*, in a small group to h/);
    expect(told).not.toContain("Thailand");
  });

  it("has words for each reason", () => {
    const factorsOf = (...reasons: readonly ComparableFactor["reason"][]): readonly ComparableFactor[] =>
      reasons.map((reason, k) => ({
        ...sex.verdict.factors[k]!,
        ...{ reason, largestShift: 0.42, largestChange: 0.07 },
      }));
    const alike = judged(sex, { reason: "alike", factors: factorsOf("alike", "alike") });
    expect(alike).toMatch(
      /no item in any group is shifted by more than 0\.42 logits .*: means can be compared\./,
    );
    const mixed = judged(sex, { reason: "alike", factors: factorsOf("alike", "unchanged") });
    expect(mixed).toMatch(
      /in “.*exploitation” no item .* and in “.*abuse” what all shifts .* at most 0\.07 SD/,
    );
    const factors = factorsOf("too-few");
    expect(judged(sex, { reason: "most-differ" })).toContain("is not shown");
    expect(judged(sex, { reason: "too-few", factors })).toContain("too few to tell");
    expect(judged(sex, { reason: "one-group" })).toContain("nothing could be compared");
    expect(judged(sex, { reason: "ladder" })).toContain("undecided: single items were not compared");
    const built = judged(sex, { reason: "configural" });
    expect(built).toMatch(/means cannot be compared, since .* does not fit \(scaled CFI/);
    expect(built).not.toContain("same level");
  });
});

describe("comparableAnswer", () => {
  it("is the worst news only where all groupings have it", () => {
    expect(comparableAnswer(analysis)?.verdict).toBe("partly");
    const same = comparableAnswer(withItems("sex", alike));
    expect(same?.verdict).toBe("yes");
    expect(same?.answer).toMatch(/^By sex, yes: none of 9 items is found to differ, and differences/);
    expect(comparableAnswer({ ...analysis, invariance: [], dif: [] })).toBeNull();
  });

  it("says of ladders alone that no items were looked at", () => {
    expect(comparableAnswer({ ...analysis, dif: [] })?.answer).toContain(
      "By sex, undecided, since single items were not compared",
    );
    const continuous = analysis.invariance.map((one) => ({ ...one, items: "continuous" as const }));
    const told = comparableAnswer({ ...analysis, dif: [], invariance: continuous });
    expect(told?.answer).toContain("By sex, yes by the fit of whole models, without a look at single items");
    expect(told?.answer).toContain("By country, partly");
  });
});

describe("comparabilitySection", () => {
  const chartsOf = (of: Analysis, folded: boolean): readonly string[] =>
    (comparabilitySection(of)?.blocks ?? []).flatMap((block) =>
      block.kind === "chart" && (block.folded !== undefined) === folded ? [block.chart.id] : [],
    );

  it("shows implied shares and means where items differ, and folds the rest", () => {
    expect(chartsOf(analysis, false)).toEqual([
      ...["shares-implied-sex", "compared-means-sex", "shares-implied-country", "compared-means-country"],
    ]);
    expect(chartsOf(analysis, true)).toContain("dif-shifts-country");
  });

  it("has no chart of item functioning where nothing differs", () => {
    const of = withItems("sex", alike);
    expect(chartsOf(of, false)).toEqual(["compared-means-sex"]);
    expect(chartsOf(of, true)).toEqual(["shares-implied-sex"]);
  });

  it("is one paragraph of a grouping where the configural model fails", () => {
    const invariance = analysis.invariance.slice(0, 1).map((result) => ({
      ...result,
      holds: null,
      steps: result.steps.map((step) => ({ ...step, cfiScaled: 0.7 })),
    }));
    const section = comparabilitySection({ ...analysis, invariance, dif: analysis.dif.slice(0, 2) });
    expect(section?.blocks.map(({ kind }) => kind)).toEqual(["text", "heading", "text"]);
  });

  it("says that shares are withheld where disclosure control hides them all", () => {
    const hidden = withItems("sex", ({ groups }) => ({
      groups: groups.map((own) => ({ ...own, share: null })),
    }));
    const blocks = comparabilitySection(hidden)?.blocks ?? [];
    expect(blocks.flatMap((block) => (block.kind === "text" ? [block.text] : []))).toContain(
      "Observed and implied shares are withheld.",
    );
  });
});
