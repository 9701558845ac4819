import type { Analysis } from "../../analysis/analysis";
import { outcomesOf } from "../kit/outside/outcome-words";
import type { Citations } from "../kit/references/citations";
import { appendixBlocks, chapter, warningBlocks } from "../kit/tables/blocks";
import type { ReportChapter } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { wordsOf } from "../kit/words/about-words";
import { paragraph } from "../kit/words/phrases";
import { outcomeChart } from "./outcome-chart";
import { moreSentences, outcomeSentences, outcomesAnswer, outcomesCaution } from "./outcome-sentences";
import { classTables, numberTables, outcomeTestsTable, scoreTable } from "./outcome-tables";

/** What several items go with: outcomes by how many, by score and by latent class. */
export const outcomes: Topic = {
  answers: (analysis) => [outcomesAnswer(analysis)],
  chapters: (analysis) => [outcomesChapter(analysis)],
  method: (analysis, citations) => [{ title: "Outcomes", text: outcomesMethod(analysis, citations) }],
};

/** Null where the definition names no outcome that the file has. */
export function outcomesChapter(analysis: Analysis): ReportChapter | null {
  const all = outcomesOf(analysis);
  if (all.length === 0) return null;
  const isAssumed = all.every(({ assumed }) => assumed);
  const areCounted = (analysis.outcomes?.items ?? []).length > 1;
  const what = areCounted ? `several items ${wordsOf(analysis).done}` : "the score of all items";
  return chapter(
    "together",
    "outcomes",
    `What goes with ${what}${isAssumed ? " (assumed outcomes)" : ""}`,
    outcomesCaution(analysis),
    outcomeChart(analysis),
    all.map((outcome) => paragraph(...outcomeSentences(analysis, outcome))),
    numberTables(analysis),
    !areCounted && scoreTable(analysis),
    all.map(({ warnings }) => warningBlocks(warnings)),
    appendixBlocks(
      "Outcomes by score and latent class",
      all.map((outcome) => paragraph(...moreSentences(outcome))),
      areCounted && scoreTable(analysis),
      classTables(analysis),
      outcomeTestsTable(analysis),
    ),
  );
}

function outcomesMethod(analysis: Analysis, { cite }: Citations): string {
  const all = outcomesOf(analysis);
  if (all.length === 0) return "";
  const adjusted = analysis.outcomes?.adjusted ?? [];
  const byClass = all.some((outcome) => outcome.byClass !== null);
  return paragraph(
    `Outcomes were regressed on ${(analysis.outcomes?.items ?? []).length > 1 ? "the number of different items and on " : ""}the score (logistic of yes or no, Poisson of counts, linear of numbers), of people who answered every item and the outcome.`,
    adjusted.length > 0 &&
      `Figures were standardized ${cite("graubard1999")} over everybody who answered all that was allowed for.`,
    `Standard errors of shares, ratios and differences are by linearization under the design ${cite("binder1983")}.`,
    all.some(({ byNumber }) => byNumber?.eValue != null) &&
      `How strong something not asked would have to be is told by E-values ${cite("vanderweele2017")}.`,
    byClass &&
      `Outcomes by latent class allow for the error of classification ${cite("bolck2004")} ${cite("vermunt2010")}, and their standard errors for the estimated classes ${cite("bakk2014")}.`,
  );
}
