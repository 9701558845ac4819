import type { Analysis } from "../../analysis/analysis";
import { chapter } from "../kit/tables/blocks";
import type { ReportChapter, ReportTable } from "../kit/tables/section";
import { column, disclosedTable } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { wordsOf } from "../kit/words/about-words";
import { numberChart } from "./number-chart";
import { combinationSentence, numberSentence, pairSentence, risksAnswer } from "./risk-sentences";
import { togetherChart } from "./together-chart";

/** How many different items people reported, and which together. */
export const risks: Topic = {
  answers: (analysis) => [risksAnswer(analysis)],
  chapters: (analysis) => [risksChapter(analysis)],
  method: (analysis, { cite }) => [
    {
      title: "Items together",
      text:
        analysis.risks === null
          ? ""
          : `Odds ratios of pairs of items are of the weighted counts of people by their two answers, with standard errors by linearization ${cite("binder1983")} and intervals that hold for all pairs together. The intervals of observed over expected shares are those of the odds ratios, with the items’ shares taken as known.`,
    },
  ],
};

/** How many different items people reported, and which together; null where it was not asked for. */
export function risksChapter(analysis: Analysis): ReportChapter | null {
  if (analysis.risks === null) return null;
  return chapter(
    "together",
    "different-items",
    `Different items ${wordsOf(analysis).done}`,
    numberSentence(analysis),
    numberChart(analysis),
    pairSentence(analysis),
    togetherChart(analysis),
    combinationSentence(analysis),
    combinationsTable(analysis),
  );
}

const MOST_COMBINATIONS = 10;

/** The most frequent combinations of items; null where none is shown. */
export function combinationsTable(analysis: Analysis): ReportTable | null {
  const rows = (analysis.risks?.combinations ?? []).slice(0, MOST_COMBINATIONS);
  return disclosedTable(analysis, rows, {
    id: "combinations",
    title: "Most frequent combinations",
    columns: [
      column(["items", `Items ${wordsOf(analysis).done}`, "text"], ({ items }) =>
        items.length > 1 && items.length === analysis.items.length ? "all" : items.join(", "),
      ),
      { key: "n", label: "People", format: "integer" },
      { key: "estimate", label: "Share", format: "percent1" },
    ],
  });
}
