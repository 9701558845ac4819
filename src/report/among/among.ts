import type { Analysis } from "../../analysis/analysis";
import type { AmongStatistics } from "../../survey/among/among-result";
import type { Burden } from "../../survey/comparison/burden";
import { formatCell } from "../../words/format";
import { chartData } from "../kit/charts/chart-data";
import { nameAxis, wrapLabel } from "../kit/charts/layout";
import { CHART_BASE, COLORS, dotsWithIntervals, tooltip, valueAxis } from "../kit/charts/theme";
import { answersText, base, overallShares, shareText, shownAnswers } from "../kit/outside/among-words";
import { appendixBlocks, chapter } from "../kit/tables/blocks";
import type { ReportChapter, ReportChart, ReportTable, SummaryPart } from "../kit/tables/section";
import { column, disclosedTable } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { wordsOf } from "../kit/words/about-words";
import { HIDDEN_LEFT_OUT, shownOrHidden } from "../kit/words/hidden";
import { levelName } from "../kit/words/level-name";
import { measuredPhrase, paragraph, percent, quoted, sentence } from "../kit/words/phrases";
import { crossQuestionTable, itemsTable, levelsTable, overallTable, pairsTable } from "./among-tables";
import { predictorsChapter } from "./predictors";

const WIDTH = 165;
const ROW = 30;
const LABEL = 150;

/** A question's answers with intervals, most frequent first; null where fewer than two are shown. */
function answersChart(analysis: Analysis, question: AmongStatistics): ReportChart | null {
  const answers = shownAnswers(question);
  const all = overallShares(question).filter(({ kind }) => kind === "answer");
  if (answers.length < 2) return null;
  const rows = answers.map(({ label, estimate, low, high }) => ({
    name: wrapLabel(label, { width: LABEL }),
    whole: label,
    estimate,
    low,
    high,
    end: high ?? estimate,
    figure: formatCell(estimate, "percent1"),
    tip: shareText({ estimate, low, high }),
  }));
  const names = rows.map(({ name }) => name);
  const end = Math.min(1, Math.max(...rows.map((row) => row.end)) * 1.3);
  const axis = valueAxis(question.people.length > 0 ? "Share of people" : "Share of experiences", [0, end], {
    tickCount: 5,
    format: "~%",
  });
  return {
    id: `among-${question.name}-answers`,
    title: question.label,
    see: `Shares of ${base(analysis, question)}.`,
    description: `One dot per answer with its 95% interval, most frequent first: ${rows.map(({ whole, tip }) => `${whole} ${tip}`).join("; ")}.${answers.length < all.length ? ` ${HIDDEN_LEFT_OUT}` : ""}`,
    spec: {
      ...CHART_BASE,
      width: WIDTH,
      height: rows.length * ROW,
      encoding: { y: nameAxis(names, 0.2, true) },
      layer: [
        ...dotsWithIntervals(rows, {
          channel: "x",
          axis,
          value: "estimate",
          bar: { color: COLORS.blue },
          dot: { size: 50, color: COLORS.blue },
          encoding: { tooltip: tooltip({ whole: "Answer", tip: "Share [95% interval]" }) },
        }),
        {
          data: { values: rows },
          mark: { type: "text", align: "left", dx: 6, fontSize: 11, color: COLORS.ink },
          encoding: { x: axis("end"), text: { field: "figure", type: "nominal" } },
        },
      ],
    },
    ...chartData(rows, {
      whole: "Answer",
      estimate: ["Share", "percent1"],
      low: ["95% low", "percent1"],
      high: ["95% high", "percent1"],
    }),
  };
}

/** Topic: follow-up questions about what people reported (whom they told, say), and how many people that is. */
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

function burdenChapter(analysis: Analysis): ReportChapter | null {
  if (analysis.burden.length === 0) return null;
  return chapter("prevalence", "burden", "How many people", burdenSentence(analysis), burdenTable(analysis));
}

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
      appendixBlocks(
        `${question.label}, by ${question.by.toLowerCase()}`,
        crossQuestionTable(analysis, question),
      ),
    appendixBlocks(`${question.label}, by item`, itemsTable(analysis, question)),
    appendixBlocks(`${question.label}: answers together`, pairsTable(analysis, question)),
  );
}

/** Rows that are shown: the first variable in each context, with missing answers as no, as such numbers are published. */
function shownBurden({ burden }: Analysis): readonly Burden[] {
  const [first] = burden;
  return burden.filter(({ variable, missing }) => variable === first?.variable && missing === "as-no");
}

/** Three significant digits: more would overstate the precision. */
function roundPeople(people: number): number {
  return Number(people.toPrecision(3));
}

/** Number of people over all levels; empty where hidden. */
function burdenSentence(analysis: Analysis): string {
  const rows = shownBurden(analysis).filter(({ level, estimate }) => level === null && estimate !== null);
  return rows
    .map((row) => {
      const { estimate, low, high, overall, people: all } = row;
      const [people, least, most] = [estimate, low, high].map((value) =>
        value === null ? "" : formatCell(roundPeople(value), "integer"),
      );
      const ends = low === null || high === null ? "" : ` [${least}, ${most}]`;
      return `About ${people}${ends} people ${wordsOf(analysis).did} ${measuredPhrase(analysis, row)}, ${formatCell(overall ?? 0, "percent1")} of all ${formatCell(all, "integer")}, where a missing answer counts as no.`;
    })
    .join(" ");
}

function burdenTable(analysis: Analysis): ReportTable | null {
  const rows = shownBurden(analysis);
  const people = (of: (row: Burden) => number | null) => (row: Burden) => {
    const value = of(row);
    return row.suppressed !== null ? shownOrHidden(null) : value === null ? null : roundPeople(value);
  };
  return disclosedTable<Burden>(analysis, rows, {
    id: "burden",
    title: `How many people ${wordsOf(analysis).did} it`,
    columns: [
      column(["measured", sentence(wordsOf(analysis).done), "text"], (row) => measuredPhrase(analysis, row)),
      column(["level", sentence(rows[0]?.group ?? ""), "text"], ({ group, level }) =>
        level === null ? "All" : levelName(group, level),
      ),
      { key: "people", label: "All people", format: "integer" },
      { key: "exposure", label: "Share reached", format: "percent1" },
      column(["prevalence", "Share of those reached", "percent1"], ({ prevalence, suppressed }) =>
        suppressed === null ? prevalence : shownOrHidden(null),
      ),
      column(["overall", "Share of all", "percent1"], ({ overall, suppressed }) =>
        suppressed === null ? overall : shownOrHidden(null),
      ),
      column(
        ["estimate", "People", "integer"],
        people(({ estimate }) => estimate),
      ),
      column(
        ["low", "95% low", "integer"],
        people(({ low }) => low),
      ),
      column(
        ["high", "95% high", "integer"],
        people(({ high }) => high),
      ),
    ],
    notes: [
      "People: share of those reached, times the share reached, times all. Who was not reached counts as no.",
      "Numbers to three digits; all people and the share reached are taken as known.",
    ],
  });
}
