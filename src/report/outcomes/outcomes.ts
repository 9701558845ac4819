import type { Analysis } from "../../analysis/analysis";
import type { OutcomeResult } from "../../outcomes/outcomes-result";
import { chartData } from "../kit/charts/chart-data";
import { type Layer, wrapLabel } from "../kit/charts/layout";
import { CHART_BASE, COLORS, dotsWithIntervals, tooltip, valueAxis } from "../kit/charts/theme";
import {
  covariatesText,
  mainLevel,
  meanText,
  numberText,
  outcomeName,
  outcomesOf,
} from "../kit/outside/outcome-words";
import type { Citations } from "../kit/references/citations";
import { appendixBlocks, chapter, warningBlocks } from "../kit/tables/blocks";
import type { ReportChapter, ReportChart } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { wordsOf } from "../kit/words/about-words";
import { paragraph } from "../kit/words/phrases";
import { appendixSentences, outcomeSentences, outcomesAnswer, outcomesCaution } from "./outcome-sentences";
import { classTables, numberTables, outcomeTestsTable, scoreTable } from "./outcome-tables";

/** Panels per row, to fit a phone. */
const PER_ROW = 2;
const WIDTH = 320;
const HEIGHT = 150;

interface Point {
  readonly outcome: string;
  readonly number: string;
  readonly n: number;
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly observed: number | null;
  readonly tip: string;
}

/** Outcomes by number of different items: adjusted dots with 95% intervals, unadjusted hollow marks; null where none is shown. */
export function outcomeChart(analysis: Analysis): ReportChart | null {
  const panels = outcomesOf(analysis).flatMap((outcome) => {
    const points = pointsOf(outcome);
    return points.length < 2 ? [] : [{ outcome, points }];
  });
  if (panels.length === 0) return null;
  const perRow = Math.min(PER_ROW, panels.length);
  const drawn = panels.map(({ outcome, points }) =>
    panel(outcome, points, WIDTH / perRow - (perRow > 1 ? 40 : 0)),
  );
  const rows = drawn.flatMap((_, k) =>
    k % perRow === 0 ? [{ spacing: 20, hconcat: drawn.slice(k, k + perRow) }] : [],
  );
  const allowed = analysis.outcomes?.adjusted ?? [];
  const { done } = wordsOf(analysis);
  const isAssumed = panels.every(({ outcome }) => outcome.assumed);
  return {
    id: "outcomes-by-number",
    title: `What goes with the number of different items ${done}${isAssumed ? " (assumed outcomes)" : ""}`,
    see: `Dots: with 95% intervals${allowed.length > 0 ? `, ${covariatesText(analysis)} allowed for; rings: as observed` : ""}.`,
    description: `A panel per outcome: its share, rate or mean by number of different items. ${panels.map(({ outcome, points }) => `${outcomeName(outcome)}: ${points.map(({ number, tip }) => `${number}: ${tip}`).join("; ")}`).join(". ")}.`,
    spec: { ...CHART_BASE, spacing: 20, vconcat: rows },
    ...chartData(
      panels.flatMap(({ points }) => points),
      {
        outcome: "Outcome",
        number: "Different items",
        n: ["People", "integer"],
        estimate: ["Share, rate or mean", "decimal3"],
        low: ["95% low", "decimal3"],
        high: ["95% high", "decimal3"],
        observed: ["As observed", "decimal3"],
      },
    ),
  };
}

function pointsOf(outcome: OutcomeResult): Point[] {
  return (outcome.byNumber?.levels ?? []).flatMap((level) => {
    const shown = mainLevel(level);
    if (shown === null) return [];
    const { estimate, low, high } = shown.mean;
    const text = (value: number): string => meanText(outcome, value);
    const ends = low === null || high === null ? "" : ` [${text(low)}, ${text(high)}]`;
    return [
      {
        outcome: outcomeName(outcome),
        number: numberText(level),
        n: level.n,
        estimate,
        low,
        high,
        observed: level.adjusted === null ? null : (level.observed?.mean.estimate ?? null),
        tip: `${text(estimate)}${ends}`,
      },
    ];
  });
}

function panel(outcome: OutcomeResult, points: readonly Point[], width: number): Layer {
  const values = points.flatMap(({ estimate, low, high, observed }) => [
    estimate,
    low ?? estimate,
    high ?? estimate,
    observed ?? estimate,
  ]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = 0.08 * Math.max(most - least, 0.01);
  const domain = outcome.family === "continuous" ? [least - room, most + room] : [0, most * 1.1];
  const format = outcome.family === "binary" ? { format: "~%" } : {};
  const y = valueAxis(null, domain, { ...format, tickCount: 4, minExtent: 36 });
  const x = {
    field: "number",
    type: "ordinal",
    title: "Different items",
    scale: { domain: points.map(({ number }) => number) },
    axis: { labelAngle: 0 },
  };
  return {
    title: {
      text: wrapLabel(outcomeName(outcome), { width, fontSize: 13, lines: 2 }).split("\n"),
      anchor: "start",
      fontSize: 13,
    },
    width,
    height: HEIGHT,
    layer: [
      {
        data: { values: points.filter(({ observed }) => observed !== null) },
        mark: { type: "point", filled: false, size: 60, color: COLORS.muted },
        encoding: { x, y: y("observed") },
      },
      ...dotsWithIntervals(points, {
        channel: "y",
        axis: y,
        value: "estimate",
        bar: { color: COLORS.blue },
        dot: { size: 60, color: COLORS.blue },
        both: { x },
        encoding: {
          tooltip: tooltip({ outcome: "Outcome", number: "Different items", tip: "Estimate [95% interval]" }),
        },
      }),
    ],
  };
}

export const outcomes: Topic = {
  answers: (analysis) => [outcomesAnswer(analysis)],
  chapters: (analysis) => [outcomesChapter(analysis)],
  method: (analysis, citations) => [{ title: "Outcomes", text: outcomesMethod(analysis, citations) }],
};

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
