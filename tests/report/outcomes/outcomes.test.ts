import { describe, expect, it } from "vitest";
import { analyze } from "../../../src/analysis/analyze";
import { outcomesAnswer } from "../../../src/report/outcomes/outcome-sentences";
import {
  classTables,
  numberTables,
  outcomeTestsTable,
  scoreTable,
} from "../../../src/report/outcomes/outcome-tables";
import { outcomeChart, outcomesChapter } from "../../../src/report/outcomes/outcomes";
import { quick } from "../../support/memory-surveys";
import { outcomesSurvey } from "../../support/outcomes-survey";

const analysis = analyze(outcomesSurvey(1500), { ...quick, parts: ["prevalence", "classes", "outcomes"] });
const chapter = outcomesChapter(analysis);
const paragraphs = (chapter?.blocks ?? []).flatMap((block) => (block.kind === "text" ? [block.text] : []));

describe("the chapter of outcomes", () => {
  it("says first what it does not say", () => {
    expect(paragraphs[0]).toMatch(
      /^These outcomes are assumed: Anxiety and Low mood\. The values were simulated/,
    );
    expect(paragraphs[0]).toContain("do not imply causation");
    expect(paragraphs[0]).toContain(
      "The same people answered both the items and the outcomes, in one survey",
    );
  });

  it("names what is assumed so in every sentence, in short ones", () => {
    const sentences = paragraphs.slice(1).flatMap((text) => text.split(/(?<=\.) (?=[A-Z])/));
    const own = sentences.filter((text) => /anxiety|low mood/i.test(text));
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((text) => !text.includes("(assumed)"))).toEqual([]);
    expect(sentences.filter((text) => text.split(/\s+/).length > 35)).toEqual([]);
  });

  it("draws a panel an outcome and has the figures in tables", () => {
    expect(outcomeChart(analysis)?.rows).toHaveLength(12);
    expect(outcomeChart(analysis)?.see).toMatch(/^.+: .+ at 0, .+ at \d\+?\.$/);
    expect(outcomeChart(analysis)?.key).toMatch(
      /^Dots: adjusted for sex, .*, with 95% intervals\. Open circles: observed\.$/,
    );
    expect(outcomeChart(analysis)?.key?.split(" ").length).toBeLessThanOrEqual(25);
    const [shares, means] = numberTables(analysis);
    expect(shares?.rows).toHaveLength(4);
    expect(means?.rows).toHaveLength(8);
    expect(shares?.columns.map(({ key }) => key)).toContain("ratioHigh");
    expect(classTables(analysis)[0]?.rows.length).toBe(analysis.classes?.verdict?.classes);
    expect(scoreTable(analysis)?.rows).toHaveLength(3);
    expect(outcomeTestsTable(analysis)?.rows).toHaveLength(9);
    expect(outcomesAnswer(analysis)?.answer).toMatch(
      /^Anxiety \(assumed\): [\d.]+% with no items, [\d.]+% with 3 or more\. /,
    );
  });

  it("names what is allowed for in short sentences, however much it is", () => {
    const adjusted = Array.from({ length: 10 }, (_, at) => `Something else that was asked ${at}`);
    const own = { ...analysis, outcomes: analysis.outcomes && { ...analysis.outcomes, adjusted } };
    const texts = (outcomesChapter(own)?.blocks ?? []).flatMap((block) =>
      block.kind === "text" ? [block.text] : block.kind === "table" ? block.table.notes : [],
    );
    const sentences = texts.flatMap((text) => text.split(/(?<=\.) (?=[A-Z])/));
    expect(sentences.filter((text) => text.split(/\s+/).length > 35)).toEqual([]);
    expect(texts.join(" ")).toContain("adjusted for ten variables");
  });

  it("says why something is not shown, and is not there without outcomes", () => {
    const few = analyze(outcomesSurvey(40), { ...quick, parts: ["prevalence", "classes", "outcomes"] });
    const text = JSON.stringify(outcomesChapter(few));
    expect(text).toMatch(/Anxiety \(assumed\) by number of items is not shown: /);
    expect(outcomesChapter({ ...analysis, outcomes: null })).toBeNull();
    expect(outcomesAnswer({ ...analysis, outcomes: null })).toBeNull();
  });
});
