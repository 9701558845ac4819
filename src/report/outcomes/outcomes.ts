import type { Analysis } from "../../analysis/analysis";
import type { OutcomeResult } from "../../outcomes/outcomes-result";
import { interval } from "../../words/format";
import * as names from "../../words/messages";
import { chartData, endHeads } from "../kit/charts/chart-data";
import { type Layer, wrapLabel } from "../kit/charts/layout";
import { blueDots, CHART_BASE, COLORS, tooltip, valueAxis } from "../kit/charts/theme";
import { externalName } from "../kit/outside/named-scales";
import { covariatesText, mainLevel, meanText, numberText, outcomesOf } from "../kit/outside/outcome-words";
import type { Citations } from "../kit/references/citations";
import { appendixBlocks, chapter, warningBlocks } from "../kit/tables/blocks";
import type { ReportChapter, ReportChart } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { aboutOf } from "../kit/words/about-words";
import { paragraph } from "../kit/words/phrases";
import * as messages from "./messages";
import { appendixSentences, outcomeSentences, outcomesAnswer, outcomesCaution } from "./outcome-sentences";
import { classTables, numberTables, outcomeTestsTable, scoreTable } from "./outcome-tables";

/** Panels per row, to fit a phone. */
const PER_ROW = 2;
const WIDTH = 320;
const HEIGHT = 150;

/** Outcomes by number of different items: adjusted dots with 95% intervals, unadjusted hollow marks; null where none is shown. */
export function outcomeChart(analysis: Analysis): ReportChart | null {
  const panels = outcomesOf(analysis).flatMap((outcome) => {
    const points = pointsOf(outcome);
    return points.length < 2 ? [] : [{ outcome, points }];
  });
  if (panels.length === 0) return null;
  const perRow = Math.min(PER_ROW, panels.length);
  const width = WIDTH / perRow - (perRow > 1 ? 40 : 0);
  const drawn = panels.map(({ outcome, points }) => panel(outcome, points, width));
  const rows = drawn.flatMap((_, k) =>
    k % perRow === 0 ? [{ spacing: 20, hconcat: drawn.slice(k, k + perRow) }] : [],
  );
  const hasCovariates = (analysis.outcomes?.adjusted ?? []).length > 0;
  const isAssumed = panels.every(({ outcome }) => outcome.assumed);
  return {
    id: "outcomes-by-number",
    title: messages.chartTitle({ about: aboutOf(analysis), isAssumed }),
    see: seeText(panels),
    key: hasCovariates ? messages.adjustedDots({ covariates: covariatesText(analysis) }) : messages.dots(),
    description: paragraph(
      messages.chartDescription(),
      ...panels.map(({ outcome, points }) =>
        messages.describedPanel({
          outcome: externalName(outcome),
          points: points.map(({ number, tip }) => messages.describedPoint({ number, estimate: tip })),
        }),
      ),
    ),
    spec: { ...CHART_BASE, spacing: 20, vconcat: rows },
    ...chartData(
      panels.flatMap(({ points }) => points),
      {
        outcome: names.columnOutcome(),
        number: messages.columnDifferentItems(),
        n: [names.columnPeople(), "integer"],
        estimate: [messages.columnLevelFigure(), "decimal3"],
        ...endHeads("decimal3"),
        observed: [messages.columnAsObserved(), "decimal3"],
      },
    ),
  };
}

function seeText([panel]: readonly { readonly points: readonly Point[] }[]): string {
  const [first, last] = [panel?.points[0], panel?.points.at(-1)];
  if (first === undefined || last === undefined) return "";
  const { outcome, number, tip: from } = first;
  return messages.chartSee({ outcome, first: number, from, last: last.number, to: last.tip });
}

type Point = ReturnType<typeof pointsOf>[number];

function pointsOf(outcome: OutcomeResult) {
  return (outcome.byNumber?.levels ?? []).flatMap((level) => {
    const shown = mainLevel(level);
    if (shown === null) return [];
    const { estimate, low, high } = shown.mean;
    const text = meanText(outcome, estimate);
    const as = outcome.family === "binary" ? "percent" : "decimal";
    const ends = low === null || high === null ? null : interval(low, high, as);
    return [
      {
        outcome: externalName(outcome),
        number: numberText(level),
        n: level.n,
        estimate,
        low,
        high,
        observed: level.adjusted === null ? null : (level.observed?.mean.estimate ?? null),
        tip: ends === null ? text : messages.estimateWithInterval({ estimate: text, interval: ends }),
      },
    ];
  });
}

function panel(outcome: OutcomeResult, points: readonly Point[], width: number): Layer {
  const values = points.flatMap(({ estimate, ...of }) =>
    [estimate, of.low, of.high, of.observed].map((value) => value ?? estimate),
  );
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = 0.08 * Math.max(most - least, 0.01);
  const domain = outcome.family === "continuous" ? [least - room, most + room] : [0, most * 1.1];
  const format = outcome.family === "binary" ? { format: "~%" } : {};
  const y = valueAxis(null, domain, { ...format, tickCount: 4, minExtent: 36 });
  const x = {
    field: "number",
    type: "ordinal",
    title: messages.columnDifferentItems(),
    scale: { domain: points.map(({ number }) => number) },
    axis: { labelAngle: 0 },
  };
  return {
    title: {
      text: wrapLabel(externalName(outcome), { width, fontSize: 12, lines: 4 }).split("\n"),
      anchor: "start",
      fontSize: 12,
    },
    width,
    height: HEIGHT,
    layer: [
      {
        data: { values: points.filter(({ observed }) => observed !== null) },
        mark: { type: "point", filled: false, size: 60, color: COLORS.muted },
        encoding: { x, y: y("observed") },
      },
      ...blueDots(points, {
        channel: "y",
        axis: y,
        size: 60,
        both: { x },
        tooltip: tooltip({
          outcome: names.columnOutcome(),
          number: messages.columnDifferentItems(),
          tip: messages.columnEstimateWithInterval(),
        }),
      }),
    ],
  };
}

export const outcomes: Topic = {
  answers: (analysis) => [outcomesAnswer(analysis)],
  chapters: (analysis) => [outcomesChapter(analysis)],
  method: (analysis, citations) => [
    { title: messages.methodTitle(), text: outcomesMethod(analysis, citations) },
  ],
};

export function outcomesChapter(analysis: Analysis): ReportChapter | null {
  const all = outcomesOf(analysis);
  if (all.length === 0) return null;
  const isAssumed = all.every(({ assumed }) => assumed);
  const areCounted = (analysis.outcomes?.items ?? []).length > 1;
  const sentences = all.map((outcome) => paragraph(...outcomeSentences(analysis, outcome)));
  const isOpened = outcomesAnswer(analysis) !== null;
  return chapter(
    "together",
    "outcomes",
    areCounted ? messages.title({ about: aboutOf(analysis), isAssumed }) : messages.titleScore({ isAssumed }),
    outcomesCaution(analysis),
    outcomeChart(analysis),
    !isOpened && sentences,
    appendixBlocks(
      messages.appendixTitle(),
      isOpened && sentences,
      all.map(({ warnings }) => warningBlocks(warnings)),
      numberTables(analysis),
      !areCounted && scoreTable(analysis),
      all.map((outcome) => paragraph(...appendixSentences(outcome))),
      areCounted && scoreTable(analysis),
      classTables(analysis),
      outcomeTestsTable(analysis),
    ),
  );
}

function outcomesMethod(analysis: Analysis, { cite }: Citations): string {
  const all = outcomesOf(analysis);
  if (all.length === 0) return "";
  const { items = [], adjusted = [] } = analysis.outcomes ?? {};
  return paragraph(
    items.length > 1 ? messages.methodNumber() : messages.methodScore(),
    messages.methodModels(),
    adjusted.length > 0 && messages.methodStandardized({ graubard: cite("graubard1999") }),
    messages.methodErrors({ binder: cite("binder1983") }),
    all.some(({ byNumber }) => byNumber?.eValue != null) &&
      messages.methodEValue({ vanderweele: cite("vanderweele2017") }),
    all.some(({ byClass }) => byClass !== null) &&
      messages.methodClasses({
        bolck: cite("bolck2004"),
        vermunt: cite("vermunt2010"),
        bakk: cite("bakk2014"),
      }),
  );
}
