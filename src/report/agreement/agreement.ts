import { ITEM_COEFFICIENTS } from "../../agreement/item-coefficients";
import type { Analysis } from "../../analysis/analysis";
import type { AgreementRecord } from "../../analysis/outside/agreement-record";
import { distinctScales } from "../../reliability/scale-ids";
import { formatCell, interval } from "../../words/format";
import * as names from "../../words/messages";
import { chartData } from "../kit/charts/chart-data";
import type { Layer } from "../kit/charts/layout";
import { CHART_BASE, COLORS, linesAt, orderedColors, tooltip, valueAxis } from "../kit/charts/theme";
import { agreementName } from "../kit/outside/named-scales";
import type { Citations } from "../kit/references/citations";
import type { ReferenceId } from "../kit/references/references";
import { appendixBlocks, chapter, namedWarnings } from "../kit/tables/blocks";
import type { ReportAnswer, ReportChapter, ReportChart } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { paragraph } from "../kit/words/phrases";
import {
  formName,
  formsTable,
  itemsTable,
  limitsTable,
  points,
  scalesTable,
  withEnds,
} from "./agreement-tables";
import * as messages from "./messages";

const kindOf = ({ kind }: AgreementRecord): "occasion" | "rater" =>
  kind === "occasion" ? "occasion" : "rater";

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
  const ofScale = ({ scale, use }: typeof least): string => {
    const { coefficient: estimate, interval: ends } = use;
    return messages.ofScale({ estimate, interval: ends && interval(...ends), scale: agreementName(scale) });
  };
  const shown = { form: least.form, low: ofScale(least), cutOff: least.use.limit };
  const verdicts = sorted.map(({ use }) => use.verdict);
  const some = verdicts.includes("adequate") ? "partly" : "undecided";
  const notAll = verdicts.every((verdict) => verdict === "inadequate") ? "no" : some;
  return {
    place: "reliability",
    question: messages.question({ kind: kindOf(agreement) }),
    answer:
      least === most ? messages.oneScale(shown) : messages.scalesRange({ ...shown, high: ofScale(most) }),
    verdict: verdicts.every((verdict) => verdict === "adequate") ? "yes" : notAll,
  };
}

function agreementText(record: AgreementRecord): string {
  const { label, ratings, onlyOnce, scales } = record;
  const people = scales.flatMap(({ found }) => found?.n ?? []);
  const hidden = scales.some((scale) => scale.hidden !== null) || record.items.some((item) => item.hidden);
  return paragraph(
    messages.compared({ kind: kindOf(record), n: ratings, label }),
    people.length > 0 && messages.completePeople({ n: Math.max(...people) }),
    onlyOnce !== null && onlyOnce > 0 && messages.onlyOnce({ n: onlyOnce }),
    scales.some(({ found }) => found?.error) && messages.importantChange(),
    hidden && messages.hidden(),
  );
}

function agreementMethod(record: AgreementRecord, { cite }: Citations): string {
  const scales = record.scales.some(({ found }) => found !== null);
  return paragraph(
    scales && messages.methodScales({ form: formName(record), mcgraw: cite("mcgraw1996") }),
    scales && messages.methodIntervals({ prinsen: cite("prinsen2018") }),
    scales && messages.methodLimits({ bland: cite("bland1999") }),
    record.items.some(({ found }) => found !== null) &&
      messages.methodItems({ coefficients: coefficientNames(cite) }),
  );
}

/** Coefficients that the method section names, with their sources. */
const coefficientNames = (cite: Citations["cite"]): readonly string[] =>
  Object.values(ITEM_COEFFICIENTS).flatMap(({ columns }) =>
    columns.flatMap(({ phrase, reference }) => {
      const source = reference && cite(reference as ReferenceId);
      return phrase ? [source ? messages.coefficientWithSource({ name: phrase(), source }) : phrase()] : [];
    }),
  );

/** Bland-Altman plot of the first scale with one: differences by mean, binned so that no point is a person. */
function agreementChart(record: AgreementRecord): ReportChart | null {
  const scale = distinctScales(record.scales).find(({ found }) => (found?.compared[0]?.bins.length ?? 0) > 0);
  const pair = scale?.found?.compared[0];
  if (scale === undefined || pair === undefined) return null;
  const { bias, bins } = pair;
  const [lower, upper] = [pair.lower.estimate, pair.upper.estimate];
  const rows = bins.map(({ mean, difference, people }) => {
    const [[x, x2], [y, y2]] = [mean, difference];
    return { x, x2, y, y2, people, means: rangeOf(mean), differences: rangeOf(difference) };
  });
  return {
    id: "agreement",
    title: messages.chartTitle({ scale: agreementName(scale) }),
    see: messages.see({ isLower: bias.estimate < 0, bias: Math.abs(bias.estimate), lower, upper }),
    key: messages.key(),
    description: messages.description({ bias: withEnds(bias.estimate, bias.interval, points) }),
    spec: spec(rows, [lower, bias.estimate, upper]),
    ...chartData(rows, labels()),
  };
}

const labels = () => ({ means: names.mean(), differences: names.difference(), people: names.columnPeople() });

const rangeOf = ([low, high]: readonly [number, number]): string =>
  messages.halfOpenRange({
    low: formatCell(Number(low.toFixed(6)), "text"),
    high: formatCell(Number(high.toFixed(6)), "text"),
  });

type Row = { readonly [K in "x" | "x2" | "y" | "y2"]: number } & { readonly people: string };

function spec(rows: readonly Row[], lines: readonly [number, number, number]): Layer {
  const from = (text: string): number => Number.parseInt(text, 10);
  const sizes = [...new Set(rows.map(({ people }) => people))].sort((a, b) => from(a) - from(b));
  const colors = orderedColors(sizes.length);
  const along = [...rows.flatMap(({ y, y2 }) => [y, y2]), ...lines];
  const across = rows.flatMap(({ x, x2 }) => [x, x2]);
  const ends = (values: readonly number[]): number[] => [Math.min(...values), Math.max(...values)];
  const y = valueAxis(messages.axisDifference(), ends(along), { tickCount: 7 });
  const x = valueAxis(messages.axisMean(), ends(across), { tickCount: 7 });
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
            title: names.columnPeople(),
            scale: { domain: sizes, range: colors },
          },
          tooltip: tooltip(labels()),
        },
      },
      line(bias, { color: COLORS.orange, strokeWidth: 2 }),
      ...[lower, upper].map((limit) => line(limit, { color: COLORS.orange, strokeDash: [4, 3] })),
    ],
  };
}

/** How far answers agree on another occasion or by another rater. */
export const agreement: Topic = {
  answers: (analysis) => [agreementAnswer(analysis)],
  chapters: (analysis) => [agreementChapter(analysis)],
  method: ({ agreement: record }, citations) =>
    record === null ? [] : [{ title: messages.methodTitle(), text: agreementMethod(record, citations) }],
};

function agreementChapter(analysis: Analysis): ReportChapter | null {
  const record = analysis.agreement;
  if (record === null) return null;
  const warned = distinctScales(record.scales).map((scale) => ({
    name: scale.structure === null ? names.allItems() : agreementName(scale),
    warnings: scale.found?.warnings ?? [],
  }));
  return chapter(
    "reliability",
    "agreement",
    messages.title({ kind: kindOf(record) }),
    agreementText(record),
    scalesTable(analysis, record),
    agreementChart(record),
    itemsTable(analysis, record),
    appendixBlocks(
      messages.appendixTitle(),
      namedWarnings(warned, messages.severalScales()),
      formsTable(analysis, record),
      limitsTable(analysis, record),
    ),
  );
}
