import type { Analysis } from "../../analysis/analysis";
import type { AmongStatistics } from "../../survey/among/among-result";
import { appendixBlocks, chapter } from "../kit/tables/blocks";
import type { ReportChapter, SummaryPart } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { paragraph } from "../kit/words/phrases";
import { answersChart } from "./among-chart";
import { itemsTable, levelsTable, overallTable, pairsTable } from "./among-tables";
import { answersSentence, noneSentence, shareText, shownAnswers } from "./among-words";
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
          : "Numbers of people are shares times the share of people whom the survey reaches times all people. Their intervals are the 2.5th and 97.5th percentiles of 5,000 draws of the log odds of each level’s share from a normal distribution; sizes and reach are taken as known.",
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
    "Missing predictors are filled in by chained equations with predictive mean matching, and pooled by Rubin’s rules.",
    "Beside these stand models with random intercepts by adaptive quadrature, without weights.",
    "Average effects are means of the derivatives of people’s probabilities, or of differences between levels, by the delta method.",
  );
}

/** A line for the second screen: the answer that most gave. */
function amongSummary({ among: questions }: Analysis): SummaryPart {
  const [question] = questions.filter(({ people }) => people.length > 0);
  const [first] =
    question === undefined ? [] : shownAnswers(question).filter(({ key }) => key !== question.noneKey);
  if (question === undefined || first === undefined) return {};
  return {
    lines: [
      {
        question: `${question.label}?`,
        word: first.label,
        detail: shareText(first),
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
    paragraph(answersSentence(question), noneSentence(question)),
    answersChart(analysis, question),
    overallTable(analysis, question),
    groups.map((group) =>
      appendixBlocks(`${question.label}, by ${group}`, levelsTable(analysis, question, group)),
    ),
    appendixBlocks(`${question.label}, by item`, itemsTable(analysis, question)),
    appendixBlocks(`${question.label}: answers together`, pairsTable(analysis, question)),
  );
}
