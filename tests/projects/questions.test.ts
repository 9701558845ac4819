import { describe, expect, it } from "vitest";
import { partMemory } from "../../src/analysis/part-memory";
import { release } from "../../src/analysis/release";
import { diskFile } from "../../src/node/files/read-table";
import { joinFileAnswers } from "../../src/project/project";
import { commandOfQuestion, QUESTIONS, type Question, type QuestionName } from "../../src/project/questions";
import { measureOf } from "../../src/project/read-labelled";
import { buildReport, reportOfTopics } from "../../src/report/build-report";
import type { Report } from "../../src/report/kit/tables/section";
import { inRepository } from "../support/cli";

/** What a report says in words: answers, sentences, rows of tables. */
function sayings({ sections, appendix }: Report): string[] {
  return [...sections, ...appendix].flatMap(({ answers, blocks }) => [
    ...answers.map(({ question, answer, verdict }) => `${question} ${verdict}: ${answer}`),
    ...blocks.flatMap((block) => {
      if (block.kind === "text" || block.kind === "warning") return [block.text];
      if (block.kind === "table") return block.table.rows.map((row) => JSON.stringify(row));
      return block.kind === "chart" ? [JSON.stringify(block.chart.rows)] : [];
    }),
  ]);
}

describe("what a question is answered", async () => {
  const file = diskFile(inRepository("data/sample/attitudes.sav"));
  const { measure, labelled } = await measureOf(file);
  const { responses } = await joinFileAnswers(file, measure, {
    labelled,
    contexts: true,
    released: measure.release.groups,
  });
  const memory = partMemory();
  const analysis = release(responses, { memory });
  const whole = sayings(buildReport(analysis, measure));

  const ofReport = Object.entries(QUESTIONS).filter(
    ([name, { alone }]: readonly [string, Question]) =>
      commandOfQuestion(name as QuestionName) === null && !alone,
  );

  it.each(ofReport)("to %s is what the whole report says", (_, { parts, topics }) => {
    const report = reportOfTopics(release(responses, { memory, parts }), measure, topics);
    const said = sayings(report);
    // Tables of one question are not in the whole report: the same must come of the whole analysis.
    const same = new Set([...whole, ...sayings(reportOfTopics(analysis, measure, topics))]);
    expect(said.length).toBeGreaterThan(1);
    // A part of the report rests on fewer limits than the whole.
    const own = said.filter(
      (saying) =>
        !saying.includes("is used wherever a model is needed") &&
        !saying.startsWith("Cut-offs behind the wording"),
    );
    expect(own.filter((saying) => !same.has(saying))).toEqual([]);
  });
});
