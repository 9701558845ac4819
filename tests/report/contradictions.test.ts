/**
 * No two sentences of the two screens and of what sections open with say yes and no of the same thing; where both can be true, the sentence says why.
 */
import { describe, expect, it } from "vitest";
import { reportAnswers, reportSummary } from "../../src/report/build-report";
import { CONTRADICTIONS, type Contradiction, type Told } from "../support/contradictions";
import { variedAnalyses } from "../support/varied-analyses";

const TOLD = variedAnalyses().map(({ name, analysis }) => ({
  name,
  analysis,
  answers: reportAnswers(analysis),
  lines: reportSummary(analysis).lines,
}));

/** Every pair of sentences that contradict each other without a reason, with the analysis that they are of. */
function found({ of }: Contradiction): string[] {
  return TOLD.flatMap(({ name, ...told }) => of(told).map((pair) => `${name}: ${pair.join(" | ")}`));
}

/** A report with one answer, mark, line, advice or record taken from another one, or “partly” made “yes”. */
function* mixed(told: Told, other: Told): Generator<Told> {
  yield { ...told, analysis: other.analysis };
  for (const [k, own] of told.answers.entries()) {
    const taken = other.answers.find(({ question }) => question === own.question);
    if (taken === undefined) continue;
    yield { ...told, answers: told.answers.with(k, taken) };
    yield { ...told, answers: told.answers.with(k, { ...own, verdict: taken.verdict }) };
    yield {
      ...told,
      answers: told.answers.with(k, { ...own, answer: own.answer.replace(/, partly:/, ", yes:") }),
    };
  }
  for (const [k, own] of told.lines.entries()) {
    const taken = other.lines.find(({ question }) => question === own.question);
    if (taken === undefined) continue;
    yield { ...told, lines: told.lines.with(k, taken) };
    yield { ...told, lines: told.lines.with(k, { ...own, todo: taken.todo }) };
  }
}

const UNKNOWN = CONTRADICTIONS.filter(({ known }) => known === undefined);

describe("the answers of a report", () => {
  it("are varied: structures hold in some analyses and do not in others, one factor is scored or several", () => {
    const answers = TOLD.flatMap((told) => told.answers);
    const marks = answers.filter(({ question }) => question === "Do items group as declared?");
    expect(marks.map(({ verdict }) => verdict)).toEqual(expect.arrayContaining(["yes", "no", "partly"]));
    const scored = answers.filter(({ question }) => question === "How many factors should be scored?");
    for (const pattern of [/total alone/, /^Score (both|all)/, /^Score the total and/]) {
      expect(
        scored.some(({ answer }) => pattern.test(answer)),
        String(pattern),
      ).toBe(true);
    }
  });

  it.each(UNKNOWN)("do not contradict: $name", (pair) => {
    expect(found(pair).slice(0, 3)).toEqual([]);
  });

  it.each(UNKNOWN)("would contradict if one were of another analysis: $name", ({ of }) => {
    const isFound = TOLD.some((told, k) =>
      [1, 2, 3, 5, 8, 13, 21].some((step) =>
        [...mixed(told, TOLD[(k + step) % TOLD.length]!)].some((one) => of(one).length > 0),
      ),
    );
    expect(isFound).toBe(true);
  });

  it.fails.each(CONTRADICTIONS.filter(({ known }) => known !== undefined))(
    "are known to contradict without a reason: $name",
    (pair) => {
      expect(found(pair).slice(0, 3)).toEqual([]);
    },
  );
});
