import type { Analysis } from "../../analysis/analysis";
import type { AmongStatistics } from "../../survey/among/among-result";
import type { Burden } from "../../survey/comparison/burden";
import { percent } from "../../words/format";
import * as names from "../../words/messages";
import { chartData, shareHeads } from "../kit/charts/chart-data";
import { nameAxis, wrapLabel } from "../kit/charts/layout";
import { blueDots, CHART_BASE, COLORS, tooltip, valueAxis } from "../kit/charts/theme";
import {
  answersText,
  base,
  mainAnswers,
  overallShares,
  shareText,
  shownAnswers,
} from "../kit/outside/among-words";
import { appendixBlocks, chapter } from "../kit/tables/blocks";
import type { ReportChapter, ReportChart, ReportTable, SummaryPart } from "../kit/tables/section";
import { unlessHidden } from "../kit/tables/share-columns";
import { column, disclosedTable } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { aboutOf } from "../kit/words/about-words";
import { roundPeople } from "../kit/words/format";
import { levelName } from "../kit/words/level-name";
import { hiddenLeftOut } from "../kit/words/messages";
import { measuredPhrase, paragraph } from "../kit/words/phrases";
import { crossQuestionTable, itemsTable, levelsTable, overallTable, pairsTable } from "./among-tables";
import * as messages from "./messages";
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
    figure: percent(estimate),
    tip: shareText({ estimate, low, high }),
  }));
  const end = Math.min(1, Math.max(...rows.map((row) => row.end)) * 1.3);
  const axisTitle = question.people.length > 0 ? names.shareOfPeople() : messages.shareOfExperiences();
  const axis = valueAxis(axisTitle, [0, end], { tickCount: 5, format: "~%" });
  const rowNames = rows.map(({ name }) => name);
  return {
    id: `among-${question.name}-answers`,
    title: question.label,
    see: messages.answersSee({ base: base(analysis, question) }),
    description: paragraph(
      messages.answersDescription({
        answers: rows.map(({ whole, tip }) => messages.answerFigure({ answer: whole, share: tip })),
      }),
      answers.length < all.length && hiddenLeftOut(),
    ),
    spec: {
      ...CHART_BASE,
      width: WIDTH,
      height: rows.length * ROW,
      encoding: { y: nameAxis(rowNames, 0.2) },
      layer: [
        ...blueDots(rows, {
          axis,
          size: 50,
          tooltip: tooltip({ whole: names.columnAnswer(), tip: names.shareWithInterval() }),
        }),
        {
          data: { values: rows },
          mark: { type: "text", align: "left", dx: 6, fontSize: 11, color: COLORS.ink },
          encoding: { x: axis("end"), text: { field: "figure", type: "nominal" } },
        },
      ],
    },
    ...chartData(rows, { whole: names.columnAnswer(), ...shareHeads() }),
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
  method: ({ measure, among: questions, predictors, burden }) => {
    const method = questions.length === 0 ? "" : messages.method({ about: aboutOf({ measure }) });
    return [
      { title: messages.methodTitle(), text: method },
      {
        title: messages.predictorsMethodTitle(),
        text: predictors.length === 0 ? "" : messages.predictorsMethod(),
      },
      { title: messages.burdenMethodTitle(), text: burden.length === 0 ? "" : messages.burdenMethod() },
    ];
  },
};

function amongSummary(analysis: Analysis): SummaryPart {
  const [question] = analysis.among.filter(({ people }) => people.length > 0);
  if (question === undefined) return {};
  const { first, none, any } = mainAnswers(question);
  if (first === undefined) return {};
  const share = { share: first.estimate, base: base(analysis, question) };
  const word = messages.mostOften({ answer: first.label });
  const detail =
    none === undefined || any?.estimate == null
      ? messages.shareOfBase(share)
      : messages.shareOfBaseAndNone({ ...share, rest: 1 - any.estimate, none: none.label });
  return { lines: [{ question: question.label, word, detail, verdict: "neutral", place: "prevalence" }] };
}

function burdenChapter(analysis: Analysis): ReportChapter | null {
  if (analysis.burden.length === 0) return null;
  return chapter("prevalence", "burden", messages.burdenTitle(), burdenText(analysis), burdenTable(analysis));
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
      appendixBlocks(
        messages.questionBy({ question: question.label, by: group }),
        levelsTable(analysis, question, group),
      ),
    ),
    question.by !== null &&
      appendixBlocks(
        messages.questionByQuestion({ question: question.label, other: question.by }),
        crossQuestionTable(analysis, question),
      ),
    appendixBlocks(messages.questionByItem({ question: question.label }), itemsTable(analysis, question)),
    appendixBlocks(messages.answersTogether({ question: question.label }), pairsTable(analysis, question)),
  );
}

/** Rows that are shown: the first variable in each context, with missing answers as no, as such numbers are published. */
function shownBurden({ burden }: Analysis): readonly Burden[] {
  const [first] = burden;
  return burden.filter(({ variable, missing }) => variable === first?.variable && missing === "as-no");
}

/** Number of people over all levels; empty where hidden. */
function burdenText(analysis: Analysis): string {
  const texts = shownBurden(analysis).map((row) => {
    const { level, estimate, low, high, overall, people: all } = row;
    if (level !== null || estimate === null) return "";
    const [about, measured] = [aboutOf(analysis), measuredPhrase(analysis, row)];
    const number = { people: roundPeople(estimate), about, measured, share: overall ?? 0, all };
    return low === null || high === null
      ? messages.burden(number)
      : messages.burdenInterval({ ...number, low: roundPeople(low), high: roundPeople(high) });
  });
  return paragraph(...texts);
}

function burdenTable(analysis: Analysis): ReportTable | null {
  const rows = shownBurden(analysis);
  const people = (of: "estimate" | "low" | "high") => (row: Burden) => {
    const value = row[of];
    return value === null ? null : roundPeople(value);
  };
  return disclosedTable<Burden>(analysis, rows, {
    id: "burden",
    title: messages.burdenTableTitle(),
    columns: [
      column(["measured", messages.columnMeasured({ about: aboutOf(analysis) }), "text"], (row) =>
        measuredPhrase(analysis, row),
      ),
      column(["level", names.columnLevel(), "text"], ({ group, level }) =>
        level === null ? messages.all() : levelName(group, level),
      ),
      { key: "people", label: messages.columnAllPeople(), format: "integer" },
      { key: "exposure", label: messages.columnShareReached(), format: "percent1" },
      ...unlessHidden<Burden>([
        { key: "prevalence", label: messages.columnShareOfReached(), format: "percent1" },
        { key: "overall", label: messages.columnShareOfAll(), format: "percent1" },
        column(["estimate", names.columnPeople(), "integer"], people("estimate")),
        column(["low", names.low95(), "integer"], people("low")),
        column(["high", names.high95(), "integer"], people("high")),
      ]),
    ],
    notes: [messages.peopleNote(), messages.digitsNote()],
  });
}
