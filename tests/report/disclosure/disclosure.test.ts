import { describe, expect, it } from "vitest";
import {
  hiddenAnswer,
  hiddenTable,
  limitsChapter,
  limitsSentences,
} from "../../../src/report/disclosure/disclosure";
import { hiddenSentence, ruleSentences } from "../../../src/report/disclosure/disclosure-sentences";
import { exampleAnalysis } from "../../support/example-analysis";

const analysis = exampleAnalysis();

describe("what was hidden", () => {
  it("is told with its numbers and reasons, in at most sixty words", () => {
    const { answer } = hiddenAnswer(analysis);
    expect(answer).toMatch(
      /^17 of [\d,]+ figures in 2 tables are hidden, shown as \(\*\)\. The rule itself hides 10 \(counts of 1 to 4, or shares based on fewer than 25 people\); the other 7 protect these\./,
    );
    expect(answer.split(/\s+/).length).toBeLessThanOrEqual(60);
  });

  it("stands table by table, with the reasons where there are several", () => {
    const table = hiddenTable(analysis);
    expect(table?.rows).toHaveLength(2);
    expect(table?.columns.map(({ key }) => key)).toContain("reason");
    const hidden = analysis.disclosure.hidden.map((one) => ({ ...one, reason: "few people" }));
    const alike = hiddenTable({ ...analysis, disclosure: { ...analysis.disclosure, hidden } });
    expect(alike?.columns.map(({ key }) => key)).not.toContain("reason");
    expect(alike?.notes).toEqual(["Reason for hiding: few people."]);
  });

  it("says where nothing had to be hidden, and where no rule was applied", () => {
    const with_ = (change: object, sensitive: boolean | null = true): string =>
      hiddenSentence({
        ...analysis,
        measure: { ...analysis.measure, sensitive },
        disclosure: { ...analysis.disclosure, ...change },
      });
    expect(with_({ hidden: [] })).toBe("Nothing had to be hidden.");
    expect(with_({ mode: "none" }, false)).toBe(
      "Nothing is hidden: the measure’s definition says that its answers are not sensitive.",
    );
    expect(with_({ mode: "none" })).toBe("Nothing is hidden: disclosure control was off.");
  });

  it("has its rules in the appendix, with the proof", () => {
    const text = ruleSentences(analysis).join(" ");
    expect(text).toContain(
      "Percentages based on fewer than 25 people are hidden; those based on 25 to 49 are in parentheses.",
    );
    expect(text).toContain("Counts of 1 to 4 are hidden");
    expect(text).toContain("its interval is at least 7 people wide");
    const strict = { ...analysis.disclosure, mode: "strict" as const, rounding: 5, narrowest: null };
    expect(ruleSentences({ ...analysis, disclosure: strict }).join(" ")).toContain(
      "rounded to multiples of 5",
    );
    const { blocks } = limitsChapter(analysis);
    expect(blocks.filter(({ place }) => place === "appendix").length).toBe(ruleSentences(analysis).length);
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
    const failed = { analysis: "irt", of: "one", code: "x", problem: "." } as const;
    const notFitted = [failed, failed, { ...failed, analysis: "dif" as const }];
    expect(limitsSentences({ ...analysis, notFitted }).join(" ")).toContain(
      "Not computed: 2 item response models and 1 comparison of items.",
    );
  });
});
