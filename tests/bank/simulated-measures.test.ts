import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { draftMeasure } from "../../src/data/draft/draft-measure";
import { answersTable } from "../../src/data/files/answers-table";
import { labelledText } from "../../src/data/files/labelled-text";
import { parseMeasure } from "../../src/measures/measure";
import { scoreColumns } from "../../src/questions/score-columns";
import { buildReport, reportAnswers, reportSummary } from "../../src/report/build-report";
import { CONTRADICTIONS } from "../support/contradictions";
import { simulatedMeasure, wordedMeasures } from "../support/simulated-measure";
import { SUMS_ONLY } from "../support/sums-only";

/** A sample of a measure, as somebody's file without a definition. */
function fileOf(id: string) {
  const { csv, measure } = simulatedMeasure(id);
  const table = parseCsv(csv);
  const { definition, notes } = draftMeasure(table, { sensitive: false });
  const drafted = parseMeasure(definition);
  const answers = answersTable(labelledText(table), drafted);
  const responses = readResponses(answers, drafted, { groups: [], released: [] });
  return { published: measure, drafted, responses, notes };
}

describe("a simulated sample of a measure of the bank", () => {
  it.each(wordedMeasures())("%s is recognized, and its scales are scored", (id) => {
    const { published, drafted, responses, notes } = fileOf(id);
    expect(notes[0]).toMatch(/published definition is used/);
    expect(drafted.items.map((item) => [item.id, item.reverse])).toEqual(
      published.items.map((item) => [item.id, item.reverse]),
    );
    expect(drafted.cutoffs).toEqual(published.cutoffs);
    const { columns } = scoreColumns(responses, SUMS_ONLY, []);
    const ends = published.items.map(({ categories }) => categories.map(({ score, code }) => score ?? code));
    const [low, high] = [Math.min, Math.max].map((end) => ends.reduce((sum, own) => sum + end(...own), 0));
    for (const { values } of columns) {
      expect(values).toHaveLength(200);
      for (const value of values) expect(value >= 0 && value <= (high ?? 0), String(value)).toBe(true);
    }
    expect(Math.min(...(columns[0]?.values ?? []))).toBeGreaterThanOrEqual(
      columns.length > 1 ? 0 : (low ?? 0),
    );
  });

  it.each(["gad7", "brs"])("%s is reported without contradictions", (id) => {
    const { drafted, responses } = fileOf(id);
    const analysis = analyze(responses, { replicates: 5, bootstrap: 0 });
    const report = buildReport(analysis, drafted);
    const titles = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? [block.table.title] : [])),
    );
    expect(titles).toContainEqual(expect.stringMatching(/: this sample and published studies$/));
    const { retention } = analysis;
    if (retention === null) throw new Error("the factors are not explored");
    const explored = { ...analysis, retention };
    const told = {
      analysis: explored,
      answers: reportAnswers(analysis),
      lines: reportSummary(analysis).lines,
    };
    for (const { of, known } of CONTRADICTIONS) if (known === undefined) expect(of(told)).toEqual([]);
  });
});
