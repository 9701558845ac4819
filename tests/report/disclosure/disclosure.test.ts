import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../src/analysis/analysis";
import {
  hiddenAnswer,
  hiddenTable,
  limitsChapter,
  limitsSentences,
} from "../../../src/report/disclosure/disclosure";
import {
  hiddenSentence,
  ruleSentences,
  undisclosedWarning,
} from "../../../src/report/disclosure/disclosure-sentences";
import { exampleAnalysis } from "../../support/example-analysis";

const analysis = exampleAnalysis();

const withDisclosure = (
  change: Partial<Analysis["disclosure"]>,
  sensitive: boolean | null = true,
): Analysis => ({
  ...analysis,
  measure: { ...analysis.measure, sensitive },
  disclosure: { ...analysis.disclosure, ...change },
});

describe("what was hidden", () => {
  it("is told with its numbers and what models leave out, in at most sixty words", () => {
    expect(hiddenAnswer(analysis).answer).toBe(
      "17 of 168 figures in 2 tables are hidden, shown as (*): fewer than 5 people share an answer, or other figures would reveal that.",
    );
    const groupModels = [
      { grouping: "sex", items: ["a", "f"], levels: [] },
      { grouping: "country", items: [], levels: ["Kenya", "Uganda"] },
    ];
    const { answer } = hiddenAnswer(withDisclosure({ groupModels }));
    expect(answer).toContain(
      "Left out of models by sex, since they rest on hidden figures: a and f. Left out of models by country, since they rest on hidden figures: Kenya and Uganda.",
    );
    expect(answer.split(/\s+/).length).toBeLessThanOrEqual(60);
  });

  it("stands table by table, and does not say which figure protects which", () => {
    const table = hiddenTable(analysis);
    expect(table?.columns.map(({ key }) => key)).toEqual(["table", "cells", "hidden"]);
    expect(table?.rows).toEqual([
      { table: "any by country", cells: 24, hidden: 2 },
      { table: "any by country x age", cells: 144, hidden: 15 },
    ]);
  });

  it("names the items that are in no model where the file itself is a level", () => {
    const answerOf = (withheld: readonly string[]) =>
      hiddenAnswer(withDisclosure({ withheld, wholeFile: true })).answer;
    expect(answerOf(["f", "h"])).toContain("Left out of the models: f and h.");
    expect(answerOf(analysis.data.items)).toContain("Left out of the models: all items.");
  });

  it("says where nothing had to be hidden, and where no rule was applied", () => {
    expect(hiddenSentence(withDisclosure({ hidden: [] }))).toBe("Nothing had to be hidden.");
    expect(hiddenSentence(withDisclosure({ mode: "none" }, false))).toBe(
      "Nothing is hidden: the measure’s definition says that its answers are not sensitive.",
    );
    expect(hiddenSentence(withDisclosure({ mode: "none" }))).toBe(
      "Nothing is hidden: this output is unprotected.",
    );
    expect(undisclosedWarning(withDisclosure({ mode: "none" }))).toMatch(/^Unprotected: .*Do not share/);
    expect(undisclosedWarning(withDisclosure({ mode: "none" }, null))).toMatch(
      /^Unprotected: .*use “itemwise release”\.$/,
    );
    expect(undisclosedWarning(withDisclosure({ mode: "none" }, false))).toBeNull();
    expect(undisclosedWarning(withDisclosure({}, null))).toBeNull();
  });

  it("has its rules in the appendix, with the audit", () => {
    const rules = (change: Partial<Analysis["disclosure"]>): string =>
      ruleSentences(withDisclosure(change)).join(" ");
    const text = rules({});
    expect(text).toContain(
      "a share is hidden where fewer than 5 people gave an answer, did not give it, or are in the group.",
    );
    expect(text).toContain(
      "Shares of fewer than 25 people are not shown, those of 25 to 49 are in parentheses.",
    );
    expect(text).toContain("each hidden count can still be any of a range of at least 5 people");
    expect(text).not.toMatch(/narrower|the same holds for figures of everybody/);
    expect(rules({ leastCount: 10 })).toMatch(/fewer than 10 people gave .* range of at least 10 people/);
    expect(rules({ wholeFile: true })).toContain("the same holds for figures of everybody");
    expect(rules({ forced: 1 })).toContain("One range is narrower, since the totals of everybody alone");
    expect(rules({ forced: 3 })).toContain("3 ranges are narrower");
    expect(rules({ hidden: [] })).not.toContain("range");
    expect(rules({ mode: "none" })).toBe("");
    expect(rules({ costliest: { grouping: "country", hidden: 0.42 } })).toContain(
      "42% of the prevalences on the release list are hidden; tables by country lose most.",
    );
    const { blocks } = limitsChapter(analysis);
    const behind = blocks.flatMap((block) =>
      block.place === "appendix" && block.kind === "text" ? [block.text] : [],
    );
    expect(behind).toEqual(expect.arrayContaining([...ruleSentences(analysis)]));
  });
});

describe("limits", () => {
  it("tell who is not described, what chance gives and what was not computed", () => {
    const text = limitsSentences(analysis).join(" ");
    expect(text).toContain("The data cover only the 6,000 people in the file");
    expect(text).toMatch(
      /By chance alone, about \d+ of the \d+ comparisons of groups would have an unadjusted p < \.05/,
    );
    expect(text).not.toContain("Not computed");
    // Two occasions show change.
    const agreement = { kind: "occasion" } as Analysis["agreement"];
    expect(text).toContain("A single survey shows neither causes nor change.");
    expect(limitsSentences({ ...analysis, agreement }).join(" ")).not.toContain("nor change");
    const failed = { analysis: "irt", of: "one", code: "x", problem: "." } as const;
    const notFitted = [failed, failed, { ...failed, analysis: "dif" as const }];
    expect(limitsSentences({ ...analysis, notFitted }).join(" ")).toContain(
      "Not computed: 2 item response models and 1 comparison of items.",
    );
  });
});
