import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../src/analysis/analysis";
import { contradictingTests } from "../../../src/factor/invariance/invariance-result";
import type { DifItem, DifResult } from "../../../src/irt/dif/dif-result";
import { disruptingHarm } from "../../../src/measures/built-in/disrupting-harm";
import { comparabilityResults } from "../../../src/report/apa/model-results";
import { comparabilityChapter, comparableTable } from "../../../src/report/comparability/comparability";
import { comparableAnswer, comparableSummary } from "../../../src/report/comparability/comparable-answer";
import { comparableSentence } from "../../../src/report/comparability/comparable-sentences";
import { type Grouping, groupingsOf } from "../../../src/report/comparability/groupings";
import { ladderTable } from "../../../src/report/comparability/invariance/ladder-tables";
import { structureFactorLabel } from "../../../src/report/kit/words/model-names";
import { TOPICS } from "../../../src/report/topics";
import { plainText } from "../../../src/words/links";
import { exampleAnalysis } from "../../support/example-analysis";

const analysis = exampleAnalysis();
const [sex, country] = groupingsOf(analysis) as [Grouping, Grouping];

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

/** Misfit of the working model that names a loading of an item on another factor. */
function withLoading(item: string): Analysis {
  const { workingModel } = analysis;
  const lhs = workingModel?.factors.find(({ items }) => !items.includes(item))?.id ?? "";
  const figures = {
    mi: 90,
    p: 0,
    expected: 0.6,
    estimate: 0.41,
    chiSquare: 60,
    df: 50,
    fitP: 0.2,
    cfi: 1,
    rmsea: 0,
  };
  const parameters = [{ lhs, op: "=~" as const, rhs: item, equivalent: [], ...figures }];
  const localMisfit = { diffuse: false, parameters, model: "" };
  const cfa = analysis.cfa.map((one) =>
    one.structure === workingModel?.structure ? { ...one, localMisfit } : one,
  );
  return { ...analysis, cfa };
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
  it("names the items that differ and in which groups, and a figure that shows them", () => {
    const names = new Map([["figure-dif-shifts-sex", "Figure 1"]]);
    expect(plainText(comparableSentence(analysis, sex), names)).toMatch(
      / can be held equal, although a difference test is significant\. By sex, at the same trait level, answers are higher in girl \(b\) \(Figure 1\)\./,
    );
  });

  it("names the factors of a working model that was found and not fitted", () => {
    const { workingModel, measure } = analysis;
    const factors = (workingModel?.factors ?? []).map((one) => ({ ...one, label: `Found ${one.id}` }));
    const found = {
      ...analysis,
      cfa: [],
      measure: { ...measure, structures: [] },
      workingModel: workingModel && { ...workingModel, factors },
    };
    const [first] = factors;
    expect(first && structureFactorLabel(found, workingModel?.structure ?? "", first.id)).toBe(first?.label);
  });

  it("claims equality without qualification only where no difference test rejects it", () => {
    const [result] = analysis.invariance;
    const tests = result!.tests.map((test) => ({ ...test, p: 0.4 }));
    const equal = { ...analysis, invariance: [{ ...result!, tests }] };
    expect(comparableSentence(equal, groupingsOf(equal)[0]!)).toMatch(
      /Given this model, .* can be held equal\. By sex/,
    );
    expect(comparabilityResults(equal)).toMatch(/Given this model, .* could be held equal by sex[;.]/);
    expect(comparabilityResults(analysis)).toMatch(
      /Judged by changes in fit, .* could be held equal by sex, although a difference test was significant[;.]/,
    );
    const rejecting = contradictingTests(result!).filter(({ from }) => from !== result!.steps[0]?.name);
    expect(rejecting.length).toBeGreaterThan(0);
    for (const { from, to } of rejecting)
      expect(comparabilityResults(analysis)).toContain(
        `the ${to} model differed from the ${from} model by Δχ²`,
      );
    expect(comparabilityResults(failing)).toContain("Given the misfit, this did not show equality.");
  });

  it("says of an item that differs that misfit names it as a measure of another factor", () => {
    const crossed = withLoading("b");
    expect(comparableSentence(crossed, groupingsOf(crossed)[0]!)).toMatch(
      / b also measures “.+” \(\.41\): its difference may come from that\./,
    );
    expect(comparableSummary(crossed).lines?.[0]?.detail).toMatch(
      /1 of 9 items differs \(b\); b also measures “/,
    );
    expect(comparabilityResults(crossed)).toMatch(/ b also measured “.+” \(\.41\)/);
    expect(comparabilityResults(withLoading("a"))).not.toContain("also measured");
  });

  it("names no small group", () => {
    const told = comparableSentence(analysis, country);
    expect(told).toContain("a small group (h)");
    expect(told).not.toContain("Thailand");
  });

  it("leaves an untestable grouping to the answer, and says of a misfitting baseline what is equal given it", () => {
    const verdict = { ...sex.verdict, reason: "one-group" as const };
    expect(comparableSentence(analysis, { ...sex, verdict })).toBe("");
    expect(comparableSentence(failing, groupingsOf(failing)[0]!)).toMatch(
      /^By sex, the configural model does not fit \(robust CFI .*\)\. Judged by changes in fit, thresholds, loadings, intercepts and residual variances can be held equal, although a difference test is significant\. Given the misfit, this does not show equality\.$/,
    );
  });

  it("says why the items of a factor were not compared, without counting them", () => {
    const few = withItems("sex", () => ({ verdict: "cannot be tested" }));
    const withheld = { ...few, dif: few.dif.map((one) => ({ ...one, withheld: "few-anchors" as const })) };
    const [grouping] = groupingsOf(withheld) as [Grouping];
    expect(grouping.verdict).toMatchObject({ code: "not shown", reason: "most-differ" });
    expect(comparableSentence(withheld, grouping)).toContain("fewer than half of them, or fewer than two");
    expect(comparableAnswer(withheld)?.answer).toContain("fewer than half can serve as anchors");
    expect(comparableTable([grouping])?.rows[0]).toMatchObject({ items: null });
    expect(comparableSummary(withheld).cautions).toEqual(["Do not rank the group means by sex."]);
  });

  it("counts differing items the same everywhere, and names a factor that lacks anchors beside the count", () => {
    const [first, second] = analysis.dif.filter(({ group }) => group === "sex");
    const items = first!.items.map((item) => ({ ...item, verdict: "cannot be tested" as const }));
    const lacking = { ...first!, items, withheld: "few-anchors" as const };
    const some = { ...analysis, invariance: [], dif: [lacking, second!] };
    const words = /1 of 5 items differs( \(b\))?; the items of “[^”]+” lack anchors/;
    const { lines, cautions } = comparableSummary(some);
    for (const text of [comparableAnswer(some)?.answer, lines?.[0]?.detail, cautions?.[0]])
      expect(text).toMatch(words);
    expect(comparableTable(groupingsOf(some))?.rows[0]?.items).toMatch(/^1 of 5: b; the items of “/);
  });
});

describe("comparableTable", () => {
  it("has a row a grouping: verdict, items, largest changes, groups left out", () => {
    const [bySex, byCountry] = comparableTable([sex, country])?.rows ?? [];
    expect(bySex).toMatchObject({ group: "sex", verdict: "partly", items: "1 of 9: b", leftOut: "none" });
    expect(byCountry).toMatchObject({ groups: "8 of 10", leftOut: "Cambodia and Elsewhere" });
  });

  it("gives no figures that would rest on a baseline that does not fit", () => {
    const { columns = [], rows: [row] = [] } = comparableTable(groupingsOf(failing)) ?? {};
    expect(row).toMatchObject({ group: "sex", verdict: "undecided", items: null });
    expect(columns.map(({ key }) => key)).not.toContain("shift");
    expect(columns.map(({ key }) => key)).not.toContain("change");
  });
});

describe("ladderTable", () => {
  const [ladder] = analysis.invariance;
  const failingAt = (to: string) => ({
    ...ladder!,
    items: "continuous" as const,
    tests: ladder!.tests.map((test) => ({
      ...test,
      p: 0.001,
      deltaSrmr: 0.001,
      deltaCfi: test.to === to ? -0.05 : 0,
      deltaRmsea: 0,
    })),
  });
  const note = "Steps below one that is beyond the cut-offs assume the equality that it rejects.";

  it("says of steps below a failed one what they assume, and shows the SRMR of continuous items", () => {
    const [first] = ladder!.tests;
    const last = ladder!.tests.at(-1)!;
    expect(ladder!.tests.length).toBeGreaterThan(1);
    const table = ladderTable([failingAt(first!.to)]);
    expect(table?.notes.join(" ")).toContain(note);
    expect(table?.columns.map(({ key }) => key)).toContain("deltaSrmr");
    expect(ladderTable([failingAt(last.to)])?.notes.join(" ")).not.toContain(note);
    expect(ladderTable([ladder!])?.columns.map(({ key }) => key)).not.toContain("deltaSrmr");
  });
});

describe("comparableAnswer", () => {
  it("says per grouping yes, partly or no, with the items that differ and what they do to means", () => {
    const told = comparableAnswer(analysis);
    expect(told?.verdict).toBe("partly");
    expect(told?.answer).toMatch(
      /By sex, partly: 1 of 9 items differs \(b\)\. Allowing for this, the mean for boy on “[^”]+” moves from −0\.10 to /,
    );
    expect(told?.answer.split(/\s+/).length).toBeLessThanOrEqual(60);
  });

  it("says what is excluded where no item differs", () => {
    const same = comparableAnswer(withItems("sex", alike));
    expect(same?.verdict).toBe("yes");
    expect(same?.answer).toBe(
      "By sex, yes: none of the 9 items was found to differ. Shifts of 0.60 logits or more can be ruled out (90% intervals).",
    );
    expect(comparableAnswer({ ...analysis, invariance: [], dif: [] })).toBeNull();
  });

  it("says of ladders alone that no items were looked at", () => {
    expect(comparableAnswer({ ...analysis, dif: [] })?.answer).toContain(
      "undecided: single items were not tested; more people in each group would settle it",
    );
    const continuous = analysis.invariance.map((one) => ({ ...one, items: "continuous" as const }));
    const told = comparableAnswer({ ...analysis, dif: [], invariance: continuous });
    expect(told?.answer).toContain(
      "By sex, yes: thresholds, loadings, intercepts and residual variances can be held equal. Single items were not tested.",
    );
    expect(told?.answer).toContain(
      "By country, partly: no step holds; with threshold 1 of h in Namibia and loading of h in Namibia free, the strict step holds.",
    );
  });

  it("says once in short that the model does not fit by several groupings", () => {
    const twice = {
      ...failing,
      invariance: failing.invariance.flatMap((one) => [one, { ...one, group: "age" }]),
    };
    const detail = comparableSummary(twice).lines?.[0]?.detail ?? "";
    expect(detail.match(/configural model/g)).toHaveLength(1);
    expect(detail).toContain(
      "By sex and age, undecided: the configural model does not fit; one that fits would settle it.",
    );
  });

  it("gives figures where a structure fails", () => {
    expect(comparableAnswer(failing)?.answer).toMatch(
      /^By sex, undecided: the configural model does not fit \(robust CFI .*\)\. Judged by changes in fit, thresholds, .* can be held equal, although a difference test is significant\. Given the misfit, this does not show equality\. A model that fits would settle it\.$/,
    );
  });
});

describe("comparableSummary", () => {
  it("names the groupings that may be compared, and warns of one that may not", () => {
    expect(comparableSummary(analysis)).toMatchObject({
      lines: [{ word: "Partly", verdict: "partly", detail: expect.stringContaining("1 of 9 items differs") }],
      cautions: ["Do not rank the group means by sex and country."],
    });
    const same = comparableSummary(withItems("sex", alike));
    expect(same).toMatchObject({ lines: [{ word: "Groups by sex", verdict: "yes" }], cautions: [] });
    const { invariance, dif } = analysis;
    const bySex = {
      ...analysis,
      invariance: invariance.slice(0, 1),
      dif: dif.filter(({ group }) => group === "sex"),
    };
    expect(comparableSummary(bySex).cautions).toEqual([
      "Do not rank the group means by sex: 1 of 9 items differs.",
    ]);
    expect(comparableSummary({ ...analysis, invariance: [], dif: [] })).toEqual({});
  });

  it("names groupings that were not compared, and the chapter gives each reason once", () => {
    const problem = "Groups are too small. Merge some.";
    const failed = ["invariance", "dif"].flatMap((part) =>
      (part === "dif" ? ["age, exploitation", "age, harassment"] : ["age"]).map((of) => ({
        analysis: part as "invariance" | "dif",
        of,
        code: "groups-withheld",
        problem,
      })),
    );
    const some = comparableSummary({ ...analysis, notFitted: failed });
    expect(some.lines?.[0]?.detail).toContain("Not compared: groups by age.");
    const without = { ...analysis, invariance: [], dif: [], notFitted: failed };
    expect(comparableSummary(without).lines).toMatchObject([
      { word: "Not tested", detail: "Not compared: groups by age." },
    ]);
    expect(comparabilityChapter(without)?.blocks).toEqual([
      {
        kind: "warning",
        text: `Measurement invariance by age could not be tested. Items could not be compared by age. ${problem}`,
      },
    ]);
  });
});

/** Where the model does not fit with nothing held equal. */
const failing: Analysis = {
  ...analysis,
  dif: analysis.dif.slice(0, 2),
  invariance: analysis.invariance.slice(0, 1).map((result) => ({
    ...result,
    holds: null,
    baseline: { ...result.baseline, code: "does-not-fit", because: ["cfi"] },
  })),
};

describe("the topics of one question", () => {
  const tablesOf = (of: Analysis, topic: "functioning" | "invariance") => {
    const [chapter] = TOPICS[topic].chapters(of, disruptingHarm);
    const open = (chapter?.blocks ?? []).filter(({ place }) => place === undefined);
    return open.flatMap((block) => (block.kind === "table" ? [block.table] : []));
  };

  it("functioning: names the items by grouping, each with its finding and largest shift", () => {
    const [answer] = TOPICS.functioning.answers?.(analysis) ?? [];
    expect(answer?.answer).toMatch(/^By sex: b \(1 of 9\)\. By country: /);
    const [bySex, byCountry] = tablesOf(analysis, "functioning");
    expect([bySex?.title, byCountry?.title]).toEqual(["Items by sex", "Items by country"]);
    const b = bySex?.rows.find(({ item }) => item === "b");
    const found = analysis.dif.flatMap(({ group, items }) => (group === "sex" ? items : []));
    const largest = Math.max(
      ...(found.find(({ id }) => id === "b")?.groups ?? []).map(({ logOdds }) => Math.abs(logOdds ?? 0)),
    );
    expect(b?.words).toContain("differs");
    expect(Math.abs(Number(b?.shift))).toBe(largest);
  });

  it("functioning: says that findings are provisional where the baseline does not fit, and why items were not compared", () => {
    const ladder = failing.invariance.filter(({ group }) => group === "sex");
    const both = { ...failing, invariance: ladder, dif: analysis.dif.filter(({ group }) => group === "sex") };
    expect(TOPICS.functioning.answers?.(both)[0]?.answer).toMatch(
      /provisional, since the configural model does not fit/,
    );
    const untested = withItems("sex", () => ({ verdict: "cannot be tested" }));
    const rows = tablesOf(untested, "functioning")[0]?.rows ?? [];
    expect(rows.map(({ words, shift }) => [words, shift])).toEqual(
      rows.map(() => ["not compared", undefined]),
    );
  });

  it("invariance: shows the ladder open", () => {
    expect(tablesOf(analysis, "invariance").map(({ id }) => id)).toEqual(["comparable", "invariance"]);
  });
});

describe("comparabilityChapter", () => {
  const idsOf = (of: Analysis, place?: "appendix" | "file"): readonly string[] =>
    (comparabilityChapter(of)?.blocks ?? []).flatMap((block) => {
      if (block.place !== place) return [];
      return block.kind === "chart" ? [block.chart.id] : block.kind === "table" ? [block.table.id] : [];
    });

  it("opens with the table and the grouping with most at stake; the others are in the appendix", () => {
    expect(idsOf(analysis)).toEqual(["comparable", "dif-shifts-country", "compared-means-country"]);
    expect(idsOf(analysis, "appendix")).toEqual([
      "dif-shifts-sex",
      "compared-means-sex",
      "invariance",
      "invariance-groups",
    ]);
    expect(idsOf(analysis, "file")).toContain("dif-items-country");
  });

  it("has no chart of item functioning where nothing differs", () => {
    expect(idsOf(withItems("sex", alike))).toEqual(["comparable", "compared-means-sex"]);
  });

  it("has the ladder, and no chart or table of items, where the baseline does not fit", () => {
    expect(idsOf(failing)).toEqual(["comparable"]);
    expect(idsOf(failing, "appendix")).toEqual(["invariance", "invariance-groups"]);
    expect(idsOf(failing, "file")).toEqual(["invariance-steps"]);
    expect(comparabilityChapter({ ...analysis, invariance: [], dif: [] })).toBeNull();
  });
});
