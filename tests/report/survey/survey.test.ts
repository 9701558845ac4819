import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../src/analysis/analysis";
import { noteParts } from "../../../src/report/kit/words/measure-note";
import { groupsTable } from "../../../src/report/survey/groups-table";
import {
  missingAnswersTable,
  missingChapter,
  missingSentences,
  peopleFigure,
  sampleSentence,
  sensitivitySentence,
  surveyAnswer,
} from "../../../src/report/survey/survey";
import { exampleAnalysis } from "../../support/example-analysis";

const analysis = exampleAnalysis();
const words = (text: string): number => text.split(/\s+/).length;
const withData = (data: Partial<Analysis["data"]>): Analysis => ({
  ...analysis,
  data: { ...analysis.data, ...data },
});

describe("who answered", () => {
  it("says how many, and that levels have equal weight only where they do", () => {
    const sentence = (change: Partial<Analysis["data"]>): string => sampleSentence(withData(change));
    expect(sentence({ weightsWithin: "country" })).toMatch(
      /^6,000 people, weighted \(effective sample size 5,104\); the 12 groups by country have about equal weight\./,
    );
    const groups = analysis.data.groups.map(({ name, levels }) => ({
      name,
      levels: levels.map((level, k) => ({ ...level, share: k === 0 ? 0.5 : 0.5 / (levels.length - 1) })),
    }));
    expect(sentence({ weightsWithin: "country", groups })).not.toContain("equal weight");
    expect(sentence({ weightsWithin: null })).toContain(
      "6,000 people, weighted by sampling weights (effective sample size 5,104).",
    );
    const plain = { ...analysis, settings: { ...analysis.settings, weights: "none" as const } };
    expect(sampleSentence(plain)).toContain("6,000 people, unweighted.");
  });

  it("takes when and of whom from the first sentence of the measure's note", () => {
    const note = "Asked in 2026, e.g. at school. Letters follow the source.";
    expect(noteParts({ note })).toEqual({
      first: "Asked in 2026, e.g. at school.",
      rest: "Letters follow the source.",
    });
    expect(sampleSentence({ ...analysis, measure: { ...analysis.measure, note } })).toMatch(
      / e\.g\. at school\.$/,
    );
    expect(noteParts({ note: null })).toEqual({ first: "", rest: "" });
  });

  it("opens the section in at most sixty words, of people and missing answers", () => {
    const { answer } = surveyAnswer(analysis);
    expect(answer).toContain("6,000 people, ");
    expect(answer).toContain("in each of the 12 groups by country. 70.5%");
    expect(answer).toContain(
      "70.5% answered every item, 0.2% none. The item most often missing is i (Sexual extortion): 6.8% (weighted; the other shares are not).",
    );
    const unweighted = { ...analysis, settings: { ...analysis.settings, weights: "none" as const } };
    expect(surveyAnswer(unweighted).answer).toMatch(/6\.8%\.$/);
    expect(words(answer)).toBeLessThanOrEqual(60);
    expect(surveyAnswer(withData({ nComplete: 6000 })).answer).toContain("Everyone answered every item.");
  });

  it("gives people as a first figure only where no share is one", () => {
    expect(peopleFigure(analysis)).toEqual([]);
    expect(peopleFigure({ ...analysis, prevalence: [] })).toEqual([
      { value: "6,000", label: "people", range: "70.5% answered every item" },
    ]);
  });
});

describe("groups", () => {
  it("have people, share and missing answers by level", () => {
    const table = groupsTable(analysis);
    expect(table?.rows).toHaveLength(12 + 2 + 6);
    const kenya = analysis.data.missing.byLevel.find(({ level }) => level === "Kenya");
    const share = Object.values(kenya?.proportions ?? {}).reduce<number>((sum, one) => sum + (one ?? 0), 0);
    expect(table?.rows.find(({ level }) => level === "Kenya")?.missing).toBeCloseTo(share, 12);
    expect(groupsTable(withData({ groups: [] }))).toBeNull();
    expect(groupsTable(withData({ nComplete: 6000 }))?.columns.map(({ key }) => key)).not.toContain(
      "missing",
    );
  });

  it("name the levels whose missing answers too few people gave", () => {
    const missing = { ...analysis.data.missing, hidden: [{ group: "age", level: "70-79" }] };
    expect(groupsTable(withData({ missing }))?.notes.join(" ")).toContain(
      "Shares of missing answers are not shown for levels with fewer than 25 people: 70-79.",
    );
  });
});

describe("missing answers", () => {
  it("are counted by item and reason", () => {
    const table = missingAnswersTable(analysis);
    expect(table?.columns.map(({ label }) => label)).toContain("Prefer not to say");
    expect(table?.rows[0]?.share).toBeCloseTo(270 / 6000, 12);
  });

  it("have a column for each label, whatever its code is in other items", () => {
    const items = analysis.items.slice(0, 2).map((item, place) => {
      const missingLabels = place === 0 ? { "-1": "Don't know" } : { "-1": "Refused", "-2": "Don't know" };
      const missing = Object.fromEntries(Object.keys(missingLabels).map((code) => [code, 60]));
      const missingProportions = place === 0 ? { "-1": 0.01 } : { "-1": 0.02, "-2": 0.03 };
      return { ...item, missing, missingLabels, missingProportions };
    });
    const table = missingAnswersTable({ ...analysis, items });
    const labels = table?.columns.map(({ label }) => label);
    expect(labels?.slice(-3)).toEqual(["Don't know", "Refused", "Total missing"]);
    const keys = table?.columns.slice(-3).map(({ key }) => key) ?? [];
    expect(table?.rows.map((row) => keys.map((key) => row[key]))).toEqual([
      [0.01, null, 0.01],
      [0.03, 0.02, 0.05],
    ]);
  });

  it("are told by how many people and between which levels", () => {
    const [some, groups] = missingSentences(analysis);
    expect(some).toMatch(/^1,771 people left at least one item unanswered, /);
    expect(groups).toMatch(/^By country, \d\.\d% \([\w ]+\) to \d+\.\d% \([\w ]+\) of answers are missing\./);
  });

  it("say what the first share would be otherwise, where it was computed otherwise", () => {
    const [first] = analysis.prevalence.filter(
      ({ group, variable, context }) => group === null && variable === "any" && context === null,
    );
    const as = (missing: "complete" | "imputed", estimate: number | null, delta: number | null = null) => ({
      ...first!,
      missing,
      estimate,
      delta,
    });
    const more = [as("complete", 0.291), as("imputed", 0.302, 1), as("imputed", 0.317, 3)];
    expect(sensitivitySentence({ ...analysis, prevalence: [first!, ...more] })).toBe(
      "The share who reported at least one of nine is 29.1% with complete answers, 31.1% with known answers and 30.2% with imputed answers. If missing answers had three times the imputed odds of yes, it would be 31.7%.",
    );
    expect(sensitivitySentence({ ...analysis, prevalence: [first!, as("complete", null)] })).toBe("");
    expect(sensitivitySentence({ ...analysis, prevalence: [] })).toBe("");
  });

  it("have no chapter where there are none", () => {
    expect(missingChapter(withData({ nComplete: 6000 }))).toBeNull();
    expect(missingChapter(analysis)?.place).toBe("survey");
  });
});
