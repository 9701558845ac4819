import type { Analysis } from "../../analysis/analysis";
import type { AgreementRecord } from "../../analysis/outside/agreement-record";
import { distinctScales } from "../../reliability/scale-ids";
import type { UseVerdict } from "../../verdicts/scale-uses";
import { formatCell } from "../../words/format";
import { chartData } from "../kit/charts/chart-data";
import type { Layer } from "../kit/charts/layout";
import { CHART_BASE, COLORS, linesAt, orderedColors, tooltip, valueAxis } from "../kit/charts/theme";
import { agreementName } from "../kit/outside/named-scales";
import type { Citations } from "../kit/references/citations";
import { appendixBlocks, chapter, namedWarnings } from "../kit/tables/blocks";
import type { ReportAnswer, ReportChapter, ReportChart } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import {
  coefficient,
  counted,
  interval,
  numberWord,
  paragraph,
  quoted,
  sentence,
} from "../kit/words/phrases";
import { formsTable, itemsTable, limitsTable, scalesTable } from "./agreement-tables";

const QUESTIONS = {
  occasion: "Does a person answer alike a second time?",
  rater: "Do raters agree?",
  "nested-rater": "Do raters agree?",
} as const satisfies Record<AgreementRecord["kind"], string>;

/** Coefficients of the design's form, for scales or else for all items; null without any. */
function agreementAnswer({ agreement }: Analysis): ReportAnswer | null {
  const all = (agreement ? distinctScales(agreement.scales) : []).flatMap((scale) =>
    scale.verdict && scale.found ? [{ scale, use: scale.verdict, form: scale.found.form }] : [],
  );
  const scales = all.filter(({ scale }) => scale.structure !== null);
  const sorted = (scales.length > 0 ? scales : all).sort((a, b) => a.use.coefficient - b.use.coefficient);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (!agreement || least === undefined || most === undefined) return null;
  const [low, high] = [least, most].map(
    ({ scale, use }) =>
      `${coefficient(use.coefficient)}${use.interval ? ` ${interval(use.interval)}` : ""} of ${agreementName(scale)}`,
  );
  const count = (verdict: UseVerdict["verdict"]): number =>
    sorted.filter(({ use }) => use.verdict === verdict).length;
  const some = count("adequate") > 0 ? "partly" : "undecided";
  const none = count("inadequate") === sorted.length ? "no" : some;
  return {
    place: "reliability",
    question: QUESTIONS[agreement.kind],
    answer: `${least.form} is ${low}${least === most ? "" : ` to ${high}`}, against ${coefficient(least.use.limit)}.`,
    verdict: count("adequate") === sorted.length ? "yes" : none,
  };
}

function agreementText(record: AgreementRecord, { leastCount }: Analysis["disclosure"]): string {
  const { kind, label, ratings, onlyOnce, scales } = record;
  const people = scales.flatMap(({ found }) => found?.n ?? []);
  const hidden = scales.some((scale) => scale.hidden !== null) || record.items.some((item) => item.hidden);
  return paragraph(
    `${sentence(numberWord(ratings))} ${kind === "occasion" ? "occasions" : "raters"} are compared${label === null ? "" : ` (${quoted(label)})`}.`,
    people.length > 0 &&
      `${counted(Math.max(...people), "person", "people")} at most answered all of a scale each time.`,
    onlyOnce !== null &&
      onlyOnce > 0 &&
      `${counted(onlyOnce, "person", "people")} answered once and are not in these figures.`,
    leastCount > 0 &&
      people.length > 0 &&
      "Numbers of people are in tens, so that no single one follows from a difference.",
    scales.some(({ found }) => found?.error) &&
      "Whether the smallest detectable change is small enough depends on the smallest change that matters, which these data do not tell.",
    hidden && "Where so few changed an answer, or kept it, that they could be known, figures are hidden.",
  );
}

function agreementMethod(record: AgreementRecord, { cite }: Citations): string {
  const form = record.kind === "nested-rater" ? "ICC(1)" : "ICC(A,1)";
  const scales = record.scales.some(({ found }) => found !== null);
  return paragraph(
    scales &&
      `Scores of people who answered all of a scale’s items each time are compared by intraclass correlations; the design asks for ${form} ${cite("mcgraw1996")}.`,
    scales &&
      `Their intervals are linearized and suppose no normal scores; .70 is asked for ${cite("prinsen2018")}.`,
    scales &&
      `Limits of agreement are Bland and Altman’s ${cite("bland1999")}, which suppose normal differences.`,
    record.items.some(({ found }) => found !== null) &&
      `Items are compared by Cohen’s kappa, weighted kappa ${cite("fleiss1969")} and Krippendorff’s alpha ${cite("krippendorff2011")}, which keeps people who lack an answer.`,
  );
}

const points = (value: number): string => formatCell(value, "decimal2");

/** Bland-Altman plot of the first scale with one: differences by mean, binned so that no point is a person. */
function agreementChart(record: AgreementRecord): ReportChart | null {
  const scale = distinctScales(record.scales).find(({ found }) => (found?.compared[0]?.bins.length ?? 0) > 0);
  const pair = scale?.found?.compared[0];
  if (scale === undefined || pair === undefined) return null;
  const { bias, lower, upper, bins } = pair;
  const rows = bins.map(({ mean, difference, people }) => ({
    x: mean[0],
    x2: mean[1],
    y: difference[0],
    y2: difference[1],
    people,
    means: rangeOf(mean),
    differences: rangeOf(difference),
  }));
  const names = agreementName(scale);
  return {
    id: "agreement",
    title: `Differences of scores by their mean: ${names}`,
    see: `The second score is ${bias.estimate < 0 ? "lower" : "higher"} by ${points(Math.abs(bias.estimate))} on average; 95% of differences lie between ${points(lower.estimate)} and ${points(upper.estimate)}.`,
    description: `Rectangles of people by the mean of their two scores and the difference of these, darker where there are more; lines at the bias, ${points(bias.estimate)} ${bias.interval ? interval(bias.interval, "decimal2") : ""}, and at the limits of agreement. Rectangles of few people are left out.`,
    spec: spec(rows, [lower.estimate, bias.estimate, upper.estimate]),
    ...chartData(rows, { means: "Mean", differences: "Difference", people: "People" }),
  };
}

const rangeOf = ([low, high]: readonly [number, number]): string =>
  `${formatCell(Number(low.toFixed(6)), "text")} to below ${formatCell(Number(high.toFixed(6)), "text")}`;

interface Row {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
  readonly people: string;
}

function spec(rows: readonly Row[], lines: readonly [number, number, number]): Layer {
  const from = (text: string): number => Number.parseInt(text, 10);
  const sizes = [...new Set(rows.map(({ people }) => people))].sort((a, b) => from(a) - from(b));
  const colors = orderedColors(sizes.length);
  const along = [...rows.flatMap(({ y, y2 }) => [y, y2]), ...lines];
  const across = rows.flatMap(({ x, x2 }) => [x, x2]);
  const ends = (values: readonly number[]): number[] => [Math.min(...values), Math.max(...values)];
  const y = valueAxis("Second less first", ends(along), { tickCount: 7 });
  const x = valueAxis("Mean of the two", ends(across), { tickCount: 7 });
  const line = (at: number, mark?: Layer): Layer =>
    linesAt([at], { y: { field: "at", type: "quantitative" } }, mark);
  const [lower, bias, upper] = lines;
  return {
    ...CHART_BASE,
    width: 300,
    height: 280,
    layer: [
      {
        data: { values: rows },
        mark: { type: "rect", stroke: "white", strokeWidth: 1 },
        encoding: {
          x: x("x"),
          x2: { field: "x2" },
          y: y("y"),
          y2: { field: "y2" },
          color: {
            field: "people",
            type: "nominal",
            title: "People",
            scale: { domain: sizes, range: colors },
          },
          tooltip: tooltip({ means: "Mean", differences: "Difference", people: "People" }),
        },
      },
      line(bias, { color: COLORS.orange, strokeWidth: 2 }),
      line(lower, { color: COLORS.orange, strokeDash: [4, 3] }),
      line(upper, { color: COLORS.orange, strokeDash: [4, 3] }),
    ],
  };
}

/** How far answers agree on another occasion or by another rater. */
export const agreement: Topic = {
  answers: (analysis) => [agreementAnswer(analysis)],
  chapters: (analysis) => [agreementChapter(analysis)],
  method: ({ agreement: record }, citations) =>
    record === null ? [] : [{ title: "Agreement", text: agreementMethod(record, citations) }],
};

function agreementChapter(analysis: Analysis): ReportChapter | null {
  const record = analysis.agreement;
  if (record === null) return null;
  const warned = distinctScales(record.scales).map((scale) => ({
    name: agreementName(scale),
    warnings: scale.found?.warnings ?? [],
  }));
  return chapter(
    "reliability",
    "agreement",
    record.kind === "occasion" ? "Agreement over time" : "Agreement of raters",
    agreementText(record, analysis.disclosure),
    scalesTable(analysis, record),
    agreementChart(record),
    itemsTable(analysis, record),
    appendixBlocks(
      "Agreement: all coefficients, limits of agreement",
      namedWarnings(warned, "scales"),
      formsTable(analysis, record),
      limitsTable(analysis, record),
    ),
  );
}
