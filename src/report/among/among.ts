import type { Analysis } from "../../analysis/analysis";
import type { AmongStatistics } from "../../survey/among/among-result";
import { answersText, base, overallShares, shownAnswers } from "../kit/outside/among-words";
import { appendixBlocks, chapter } from "../kit/tables/blocks";
import type { ReportChapter, SummaryPart } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { paragraph, percent, quoted } from "../kit/words/phrases";
import { answersChart } from "./among-chart";
import { itemsTable, levelsTable, otherTable, overallTable, pairsTable } from "./among-tables";
import { burdenSentence, burdenTable } from "./burden-table";
import { predictorsChapter } from "./predictors";

/** What was asked about what people reported (whom they told, say), and how many people all of that is. */
export const among: Topic = {
  summary: amongSummary,
  chapters: (analysis) => [
    burdenChapter(analysis),
    ...analysis.among.map((one) => questionChapter(analysis, one)),
    predictorsChapter(analysis),
  ],
  method: (analysis) => [
    { title: "Questions about what was reported", text: amongMethod(analysis) },
    { title: "Who answered how", text: predictorsMethod(analysis) },
    {
      title: "Numbers of people",
      text:
        analysis.burden.length === 0
          ? ""
          : "Intervals of numbers of people are the 2.5th and 97.5th percentiles of 5,000 draws of the log odds of each level’s share from a normal distribution.",
    },
  ],
};

function amongMethod({ among: questions }: Analysis): string {
  if (questions.length === 0) return "";
  return paragraph(
    "Shares of people count an answer that was ticked for anything they reported; a missing answer counts as not ticked.",
    "Shares of experiences are ratios of two totals, with one experience for each item that a person reported; people are their clusters.",
    "Their intervals are Wilson’s with the effective number of experiences.",
  );
}

function predictorsMethod({ predictors }: Analysis): string {
  if (predictors.length === 0) return "";
  return paragraph(
    "Reporting and answers are regressed by quasi-binomial logistic models under the sample’s design, with intercepts of the levels that the sample was made by.",
    "Whoever left out some of the items counts as not having said yes to these; people without any answer are left out.",
    "Missing predictors are filled in by chained equations with predictive mean matching, and pooled by Rubin’s rules.",
    "Beside these stand models with random intercepts by adaptive quadrature, without weights.",
    "Average effects are means of the derivatives of people’s probabilities, or of differences between levels, by the delta method.",
  );
}

/** A line for the second screen: the answer that most gave. */
function amongSummary(analysis: Analysis): SummaryPart {
  const [question] = analysis.among.filter(({ people }) => people.length > 0);
  if (question === undefined) return {};
  const shown = shownAnswers(question);
  const first = shown.find(({ key }) => key !== question.noneKey);
  const none = shown.find(({ key }) => key === question.noneKey);
  const any = overallShares(question).find(({ kind }) => kind === "any");
  if (first === undefined) return {};
  const rest =
    none === undefined || any?.estimate == null
      ? ""
      : `; ${percent(1 - any.estimate)} only ${quoted(none.label)}, or no answer`;
  return {
    lines: [
      {
        question: question.label,
        word: `${first.label} most often`,
        detail: `${percent(first.estimate)} of ${base(analysis, question)}${rest}`,
        verdict: "neutral",
        place: "prevalence",
      },
    ],
  };
}

/** How many people shares stand for; null where the definition does not say how many there are. */
function burdenChapter(analysis: Analysis): ReportChapter | null {
  if (analysis.burden.length === 0) return null;
  return chapter("prevalence", "burden", "How many people", burdenSentence(analysis), burdenTable(analysis));
}

/** A question: its answers, by group and item, and which go together. */
function questionChapter(analysis: Analysis, question: AmongStatistics): ReportChapter {
  const groups = [...new Set(question.people.flatMap(({ group }) => group ?? []))];
  return chapter(
    "prevalence",
    `among-${question.name}`,
    question.label,
    answersText(analysis, question),
    answersChart(analysis, question),
    overallTable(analysis, question),
    groups.map((group) =>
      appendixBlocks(`${question.label}, by ${group}`, levelsTable(analysis, question, group)),
    ),
    question.by !== null &&
      appendixBlocks(`${question.label}, by ${question.by.toLowerCase()}`, otherTable(analysis, question)),
    appendixBlocks(`${question.label}, by item`, itemsTable(analysis, question)),
    appendixBlocks(`${question.label}: answers together`, pairsTable(analysis, question)),
  );
}
