import type { Analysis } from "../../analysis/analysis";
import type { AmongStatistics } from "../../survey/among/among-result";
import type { Burden } from "../../survey/comparison/burden";
import { integer, interval, percent } from "../../words/format";
import * as names from "../../words/messages";
import { chartData, shareHeads } from "../kit/charts/chart-data";
import { nameAxis, rowHeight, wrapLabel } from "../kit/charts/layout";
import { keyBars, keyDots } from "../kit/charts/messages";
import { blueDots, CHART_BASE, COLORS, tooltip, valueAxis } from "../kit/charts/theme";
import { answersText, base, overallShares, shareText, shownAnswers } from "../kit/outside/among-words";
import { appendixBlocks, chapter } from "../kit/tables/blocks";
import type { KeyFigure, ReportChapter, ReportChart, ReportTable, SummaryLine } from "../kit/tables/section";
import { unlessHidden } from "../kit/tables/share-columns";
import { column, disclosedTable } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { aboutOf } from "../kit/words/about-words";
import { roundPeople } from "../kit/words/format";
import { levelName } from "../kit/words/level-name";
import { inLevelOrder } from "../kit/words/level-order";
import { hiddenLeftOut } from "../kit/words/messages";
import { contextPhrase, mainTreatment, measuredPhrase, paragraph } from "../kit/words/phrases";
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
  const [most] = [...rows].sort((a, b) => b.estimate - a.estimate);
  const end = Math.min(1, Math.max(...rows.map((row) => row.end)) * 1.3);
  const axisTitle = question.people.length > 0 ? names.shareOfPeople() : messages.shareOfExperiences();
  const axis = valueAxis(axisTitle, [0, end], { tickCount: 5, format: "~%" });
  const rowNames = rows.map(({ name }) => name);
  return {
    id: `among-${question.name}-answers`,
    title: question.label,
    see: most === undefined ? "" : messages.answersSee({ answer: most.whole, share: most.figure }),
    key: paragraph(messages.answersBase({ base: base(analysis, question) }), keyDots(), keyBars()),
    description: paragraph(
      messages.answersDescription({
        answers: rows.map(({ whole, tip }) => messages.answerFigure({ answer: whole, share: tip })),
      }),
      answers.length < all.length && hiddenLeftOut(),
    ),
    spec: {
      ...CHART_BASE,
      width: WIDTH,
      height: rows.length * rowHeight(rowNames, ROW),
      encoding: { y: nameAxis(rowNames, 0.2) },
      layer: [
        ...blueDots(rows, {
          axis,
          size: 50,
          tooltip: tooltip({ whole: names.columnAnswer(), tip: names.shareWithInterval() }),
        }),
        {
          data: { values: rows },
          mark: { type: "text", align: "left", dx: 6, fontSize: 12, color: COLORS.ink },
          encoding: { x: axis("end"), text: { field: "figure", type: "nominal" } },
        },
      ],
    },
    ...chartData(rows, { whole: names.columnAnswer(), ...shareHeads() }),
  };
}

/** Topic: follow-up questions about what people reported (whom they told, say), and how many people that is. */
export const among: Topic = {
  summary: (analysis) => ({ figures: burdenFigure(analysis), lines: questionLine(analysis) }),
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

/** The most frequent answer, which may be "no one", and the next one. */
function questionLine(analysis: Analysis): readonly SummaryLine[] {
  const [question] = analysis.among.filter(({ people }) => people.length > 0);
  if (question === undefined) return [];
  const [first, second] = shownAnswers(question);
  if (first === undefined) return [];
  return [
    {
      question: question.label,
      word: messages.mostOften({ answer: first.label }),
      detail: paragraph(
        messages.shareOfBase({ share: shareText(first), base: base(analysis, question) }),
        second !== undefined && messages.nextAnswer({ answer: second.label, share: shareText(second) }),
      ),
      todo: messages.questionTodo(),
      verdict: "neutral",
      place: "prevalence",
    },
  ];
}

/** The number of people over all levels, for the first screen. */
const burdenFigure = (analysis: Analysis): readonly KeyFigure[] =>
  shownBurden(analysis)
    .filter(({ level, context, estimate }) => level === null && context === null && estimate !== null)
    .slice(0, 1)
    .map((row) => {
      const [estimate, low, high] = [row.estimate ?? 0, row.low, row.high];
      const ends =
        low === null || high === null ? "" : interval(roundPeople(low), roundPeople(high), "decimal", 0);
      const measured = measuredPhrase(analysis, row);
      return {
        value: integer(roundPeople(estimate)),
        interval: ends,
        label: messages.burdenFigure({ about: aboutOf(analysis), measured }),
        range: messages.burdenOf({ all: row.people }),
      };
    });

function burdenChapter(analysis: Analysis): ReportChapter | null {
  if (analysis.burden.length === 0) return null;
  return chapter(
    "prevalence",
    "burden",
    messages.burdenTitle(),
    burdenText(analysis),
    appendixBlocks(messages.burdenTableTitle(), burdenTable(analysis)),
  );
}

function questionChapter(analysis: Analysis, question: AmongStatistics): ReportChapter {
  const groups = [...new Set(question.people.flatMap(({ group }) => group ?? []))];
  return chapter(
    "prevalence",
    `among-${question.name}`,
    question.label,
    answersText(analysis, question),
    answersChart(analysis, question),
    appendixBlocks(
      messages.questionTables({ question: question.label }),
      overallTable(analysis, question),
      groups.map((group) => levelsTable(analysis, question, group)),
      question.by !== null && crossQuestionTable(analysis, question),
      itemsTable(analysis, question),
      pairsTable(analysis, question),
    ),
  );
}

/** Rows that are shown: the first variable in each context, with missing answers treated as in the shares. */
function shownBurden(analysis: Analysis): readonly Burden[] {
  const [{ variable } = { variable: "" }] = analysis.burden;
  const rows = analysis.burden.filter((row) => row.variable === variable);
  const main = mainTreatment(analysis);
  const missing = rows.some((row) => row.missing === main) ? main : rows[0]?.missing;
  return rows.filter((row) => row.missing === missing);
}

/** Number of people over all levels; empty where hidden. */
function burdenText(analysis: Analysis): string {
  const rows = shownBurden(analysis).flatMap((row) =>
    row.level === null && row.estimate !== null ? [{ ...row, estimate: row.estimate }] : [],
  );
  const texts = rows.map((row, k) => {
    const { estimate, low, high, overall, people: all, context } = row;
    const [about, measured] = [aboutOf(analysis), measuredPhrase(analysis, row)];
    const number = { people: roundPeople(estimate), about, measured, share: overall ?? 0, all };
    const ends = low === null || high === null ? null : { low: roundPeople(low), high: roundPeople(high) };
    if (k > 0 && context !== null && ends !== null)
      return messages.burdenInContext({ ...number, ...ends, context: contextPhrase(context) });
    return ends === null ? messages.burden(number) : messages.burdenInterval({ ...number, ...ends });
  });
  return paragraph(...texts);
}

function burdenTable(analysis: Analysis): ReportTable | null {
  const all = shownBurden(analysis);
  const measured = [...new Set(all.map((row) => measuredPhrase(analysis, row)))];
  const rows = measured.flatMap((one) =>
    inLevelOrder(
      analysis,
      all.filter((row) => measuredPhrase(analysis, row) === one),
      (row) => row,
    ),
  );
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
    notes: [messages.peopleNote(), messages.digitsNote({ treatment: rows[0]?.missing ?? "known" })],
  });
}
