/**
 * No two sentences of the first screen say yes and no of the same thing; where both can be true, the sentence says why.
 */
import { describe, expect, it } from "vitest";
import { reportAnswers } from "../../src/report/build-report";
import { CONTRADICTIONS, type Contradiction } from "../support/contradictions";
import { variedAnalyses } from "../support/varied-analyses";

const TOLD = variedAnalyses().map(({ name, analysis }) => ({
  ...{ name, analysis },
  answers: reportAnswers(analysis),
}));

/** Every pair of sentences that contradict each other without a reason, with the analysis that they are of. */
function found({ of }: Contradiction): string[] {
  return TOLD.flatMap(({ name, ...told }) => of(told).map((pair) => `${name}: ${pair.join(" | ")}`));
}

describe("the answers of the first screen", () => {
  it("are varied: every structure holds in some analyses and does not in others", () => {
    for (const label of ["One factor", "Two factors", "Three factors"]) {
      const marks = TOLD.flatMap(({ answers }) =>
        answers.filter(({ question }) => question === `Does the structure “${label}” hold?`),
      ).map(({ verdict }) => verdict);
      expect(marks).toEqual(expect.arrayContaining(["yes", "no", "partly", "undecided"]));
    }
  });

  it.each(CONTRADICTIONS.filter(({ known }) => known === undefined))("do not contradict: $name", (pair) => {
    expect(found(pair).slice(0, 3)).toEqual([]);
  });

  it.fails.each(CONTRADICTIONS.filter(({ known }) => known !== undefined))(
    "are known to contradict without a reason: $name",
    (pair) => {
      expect(found(pair).slice(0, 3)).toEqual([]);
    },
  );
});
