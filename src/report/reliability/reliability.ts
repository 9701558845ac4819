import type { Analysis } from "../../analysis/analysis";
import { isLatentScale } from "../../correlation/correlation-matrix";
import { USE_LIMITS } from "../../verdicts/scale-uses";
import { coefficient, interval } from "../../words/format";
import { keyOf } from "../../words/key";
import * as names from "../../words/messages";
import { chartData } from "../kit/charts/chart-data";
import { distinct, type Layer, NAME_WIDTH, nameAxis, PLOT_WIDTH, wrapLabel } from "../kit/charts/layout";
import {
  bySeries,
  CHART_BASE,
  COLORS,
  dotsWithIntervals,
  linesAt,
  tooltip,
  valueAxis,
} from "../kit/charts/theme";
import type { Citations } from "../kit/references/citations";
import { alphaEnds, type NamedScale, shownScales } from "../kit/scales";
import { appendixBlocks, chapter, namedWarnings } from "../kit/tables/blocks";
import type { ReportChapter, ReportChart, ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { correlationName } from "../kit/words/bands";
import { paragraph } from "../kit/words/phrases";
import { rangeText } from "../kit/words/range-text";
import * as messages from "./messages";
import { reliabilityAnswer, reliabilitySummary } from "./reliability-sentences";
import { coefficientsTable, itemReliabilityTable, lambdaTable, reliabilityTable } from "./reliability-table";
import { classesTable, groupMeansTable } from "./uses-tables";

const LIMIT = USE_LIMITS.ranking;

const KINDS = [
  { name: names.alpha, color: COLORS.blue, shape: "circle" },
  { name: names.omega, color: COLORS.orange, shape: "square" },
  { name: names.marginalReliability, color: COLORS.purple, shape: "diamond" },
] as const;

/** Alpha and omega of every scale with intervals, marginal reliability, a line at .80; null without coefficients. */
export function reliabilityChart(analysis: Analysis): ReportChart | null {
  const scales = shownScales(analysis);
  const rows = distinct(scales.map(rowName));
  const estimates = scales.flatMap((scale, k) => estimatesOf(scale, rows[k] ?? scale.name));
  if (estimates.length === 0) return null;
  return {
    id: "reliability",
    title: messages.chartTitle(),
    see: seeText(scales),
    description: paragraph(messages.chartDescription({ cutOff: LIMIT }), describe(estimates)),
    spec: spec(estimates),
    ...chartData(estimates, {
      scale: names.columnScale(),
      items: [names.columnItems(), "integer"],
      people: [names.columnPeople(), "integer"],
      kind: names.columnCoefficient(),
      estimate: [names.estimate(), "coefficient2"],
      low: [names.lowerLimit(), "coefficient2"],
      high: [names.upperLimit(), "coefficient2"],
    }),
  };
}

const rowName = ({ name, items }: NamedScale): string =>
  `${wrapLabel(name, { width: NAME_WIDTH - 10 })}\n${messages.itemCount({ n: items.length })}`;

function seeText(scales: readonly NamedScale[]): string {
  const alphas = scales.flatMap(({ alpha }) => alpha ?? []);
  if (alphas.length === 0) return messages.alphaUndefined();
  const above = scales.filter((scale) => (alphaEnds(scale)?.[0] ?? 0) > LIMIT).length;
  const range = rangeText(alphas, (alpha) => coefficient(alpha));
  return scales.length === 1
    ? messages.seeOne({ range, cutOff: LIMIT })
    : messages.seeSeveral({ range, above, scales: scales.length, cutOff: LIMIT });
}

/** Alpha of each scale, as a text alternative. */
function describe(estimates: ReturnType<typeof estimatesOf>): string {
  const alphas = estimates
    .filter(({ kind }) => kind === names.alpha())
    .map(({ scale, tip: alpha, tipInterval: ends }) => messages.alphaInDescription({ scale, alpha, ends }));
  return alphas.length === 0 ? "" : messages.descriptionAlphas({ alphas });
}

function estimatesOf(scale: NamedScale, name: string) {
  const { alpha, omega, marginal } = scale;
  const rows = [
    { kind: names.alpha(), estimate: alpha, ends: alphaEnds(scale) },
    { kind: names.omega(), estimate: omega?.estimate ?? null, ends: omega?.interval ?? null },
    { kind: names.marginalReliability(), estimate: marginal, ends: null },
  ];
  const of = { scale: scale.name, items: scale.items.length, people: scale.n };
  return rows.flatMap(({ kind, estimate, ends }) => {
    if (estimate === null) return [];
    const [low, high] = ends ?? [null, null];
    const tips = { tip: coefficient(estimate), tipInterval: ends === null ? "–" : interval(...ends) };
    return [{ name, kind, estimate, low, high, ...of, ...tips }];
  });
}

function spec(estimates: ReturnType<typeof estimatesOf>): Layer {
  const rows = [...new Set(estimates.map(({ name }) => name))];
  const kinds = KINDS.filter(({ name }) => estimates.some(({ kind }) => kind === name()));
  const series = kinds.map(({ name }) => name());
  // With few answers an interval may reach minus millions; the axis clamps it.
  const lowest = Math.max(-1, Math.min(0, ...estimates.flatMap((row) => [row.estimate, row.low ?? 0])));
  const domain = [Math.floor(lowest * 5) / 5, 1];
  const base = valueAxis(messages.axis(), domain, { tickCount: 6, format: ".1f" });
  const axis = (field: string): Layer => ({ ...base(field), scale: { domain, nice: false, clamp: true } });
  const rowHeight = rows.some((name) => name.split("\n").length > 2) ? 62 : 54;
  return {
    ...CHART_BASE,
    width: PLOT_WIDTH,
    height: rows.length * rowHeight,
    encoding: {
      y: nameAxis(rows, 0.3),
      yOffset: { field: "kind", type: "nominal", scale: { domain: series } },
    },
    layer: [
      linesAt([LIMIT], { y: null, yOffset: null, x: { field: "at", type: "quantitative" } }),
      ...dotsWithIntervals(estimates, {
        channel: "x",
        axis,
        value: "estimate",
        dot: { size: 80 },
        both: { color: bySeries("kind", series, (k) => kinds[k]?.color, { legend: { columns: 3 } }) },
        encoding: {
          shape: bySeries("kind", series, (k) => kinds[k]?.shape),
          tooltip: tooltip({
            scale: names.columnScale(),
            kind: names.columnCoefficient(),
            tip: names.estimate(),
            tipInterval: names.interval95(),
          }),
        },
      }),
      {
        data: { values: estimates },
        mark: { type: "text", align: "left", dx: 8, fontSize: 12, color: COLORS.ink },
        encoding: { x: { value: PLOT_WIDTH }, text: { field: "tip", type: "nominal" } },
      },
    ],
  };
}

export const reliability: Topic = {
  summary: reliabilitySummary,
  answers: (analysis) => [reliabilityAnswer(analysis)],
  chapters: (analysis) => [reliabilityChapter(analysis)],
  method: (analysis, citations) =>
    analysis.reliability.length > 0
      ? [{ title: names.reliability(), text: reliabilityMethod(analysis, citations) }]
      : [],
};

function reliabilityChapter(analysis: Analysis): ReportChapter | null {
  if (analysis.reliability.length === 0) return null;
  return chapter(
    "reliability",
    "reliability",
    names.reliability(),
    reliabilityChart(analysis),
    reliabilityTable(analysis),
    groupMeansTable(analysis),
    classesTable(analysis),
    appendixBlocks(
      messages.appendixTitle(),
      namedWarnings(shownScales(analysis), messages.severalScales()),
      coefficientsTable(analysis),
      lambdaTable(analysis),
      addedValueTable(analysis),
      itemReliabilityTable(analysis),
    ),
  );
}

/** Computed coefficients, scales and limits. */
function reliabilityMethod({ reliability, correlation }: Analysis, { cite }: Citations): string {
  if (reliability.length === 0) return messages.methodNone();
  const { groupMeans, ranking, cutOff, groups } = USE_LIMITS;
  const correlations = correlationName(correlation.type);
  return paragraph(
    messages.methodScales({ missing: correlation.missing, maydeu: cite("maydeu2007") }),
    reliability.some(({ addedValue }) => addedValue.length > 0) &&
      messages.methodAddedValue({ haberman: cite("haberman2008") }),
    isLatentScale(correlation.type) &&
      reliability.some(({ ordinalAlpha, omegaTotal }) => ordinalAlpha !== null || omegaTotal !== null) &&
      messages.methodLatent({ correlations, chalmers: cite("chalmers2018") }),
    messages.methodRanking({ ranking, nunnally: cite("nunnally1978"), cutOff }),
    reliability.some(({ uses }) => uses !== null && uses.groupMeans !== null) &&
      messages.methodMeans({ groupMeans, groups, cited: cite("raudenbush2002", "thomas1978") }),
    reliability.some(({ classification }) => classification !== null) &&
      messages.methodClasses({ livingston: cite("livingston1995"), rudner: cite("rudner2005") }),
    messages.methodUndecided(),
  );
}

/** Pairs of a subscale and a larger scale, each item set once; without those lacking figures. */
const subscales = (analysis: Analysis) =>
  shownScales(analysis).flatMap(({ name, addedValue }) =>
    addedValue.flatMap((figures) => {
      const over = analysis.reliability.find(
        ({ scale, structure }) => scale === figures.over && structure === figures.structure,
      );
      const { verdict } = figures;
      return over === undefined || verdict === null
        ? []
        : [
            {
              ...figures,
              name,
              overName: over.label,
              adds: messages.addedValue({ verdict: keyOf(verdict) }),
            },
          ];
    }),
  );

/** What each subscale's score adds to a larger scale; null without subscales. */
export const addedValueTable = (analysis: Analysis): ReportTable | null =>
  tableOf(subscales(analysis), {
    id: "added-value",
    title: messages.addedValueTitle(),
    columns: [
      { key: "name", label: messages.columnSubscale(), format: "text" },
      { key: "overName", label: messages.columnBeside(), format: "text" },
      { key: "subscore", label: messages.columnOwnScore(), format: "coefficient2" },
      { key: "total", label: messages.columnLargerScore(), format: "coefficient2" },
      { key: "difference", label: names.difference(), format: "coefficient2" },
      intervalColumns(({ interval: ends }) => ends, "coefficient2"),
      column(["verdict", messages.columnAdds(), "text"], ({ adds }) => adds),
    ],
    notes: [messages.addedValueNote()],
  });
