import type { Analysis } from "../../analysis/analysis";
import type { ExternalAssociation } from "../../validity/validity-result";
import { coefficient, formatCell, interval } from "../../words/format";
import * as names from "../../words/messages";
import { chartData } from "../kit/charts/chart-data";
import { type Layer, legendNames, nameAxis, rowHeight, rowNames } from "../kit/charts/layout";
import { keyBars, keyDots, keyZero } from "../kit/charts/messages";
import {
  bySeries,
  CHART_BASE,
  COLORS,
  dotsWithIntervals,
  linesAt,
  seriesColor,
  seriesShape,
  tooltip,
  valueAxis,
} from "../kit/charts/theme";
import { externalName, ofLeadScales, scaleName } from "../kit/outside/named-scales";
import type { ReportChart } from "../kit/tables/section";
import { paragraph } from "../kit/words/phrases";
import * as messages from "./messages";
import { hypothesisVerdict, rangeWords } from "./validity-tables";

/** Width that fits a phone next to the names. */
const WIDTH = 168;

/** More scales could not be distinguished in a row. */
const MAX_SERIES = 6;

export function associationsChart(
  analysis: Analysis,
  all: readonly ExternalAssociation[],
): ReportChart | null {
  const rows = rowsOf(analysis, ofLeadScales(analysis, all));
  const [strongest] = [...rows].sort((a, b) => Math.abs(b.estimate) - Math.abs(a.estimate));
  if (strongest === undefined) return null;
  const isAssumed = all.some((one) => one.assumed);
  const stated = rows.filter(({ code, assumed }) => code !== null && !assumed);
  const confirmed = stated.filter(({ code }) => code === "confirmed").length;
  return {
    id: "associations",
    title: messages.associationsChartTitle({ isAssumed }),
    see:
      stated.length > 0
        ? messages.inRange({ confirmed, n: stated.length })
        : messages.strongest({ r: strongest.tip, variable: strongest.external }),
    key: paragraph(
      keyDots(),
      rows.some(({ low }) => low !== null) && keyBars(),
      rows.some(({ from }) => from !== null) && messages.keyExpected(),
      keyZero(),
    ),
    description: paragraph(
      messages.associationsDescription(),
      ...rows.map(({ external: variable, scale, tip: r, tipInterval: interval }) =>
        messages.associationDescribed({ variable, scale, r, interval }),
      ),
    ),
    spec: spec(rows),
    ...chartData(rows, {
      external: names.columnVariable(),
      scale: names.columnScale(),
      estimate: [names.correlation(), "coefficient2"],
      low: [names.lowerLimit(), "coefficient2"],
      high: [names.upperLimit(), "coefficient2"],
      expected: messages.columnExpected(),
      verdict: messages.columnHypothesis(),
    }),
  };
}

function rowsOf(analysis: Analysis, shown: readonly ExternalAssociation[]) {
  const labels = [...new Set(shown.map(externalName))];
  const shortNames = rowNames(labels);
  const series = legendNames([...new Set(shown.map((one) => scaleName(analysis, one)))].slice(0, MAX_SERIES));
  return shown.flatMap((one) => {
    const { correlation, hypothesis } = one;
    const scale = scaleName(analysis, one);
    const legend = series.get(scale);
    if (correlation === null || legend === undefined) return [];
    const { estimate, low, high } = correlation;
    const external = externalName(one);
    const [from, to] = hypothesis?.range ?? [null, null];
    return [
      {
        name: shortNames[labels.indexOf(external)] ?? external,
        external,
        scale,
        legend,
        estimate,
        low,
        high,
        from,
        to,
        assumed: one.assumed,
        expected: hypothesis === null ? null : rangeWords(hypothesis.range),
        code: hypothesis?.verdict ?? null,
        verdict: hypothesis && hypothesisVerdict(hypothesis),
        tip: coefficient(estimate),
        tipInterval: low === null || high === null ? formatCell(null, "text") : interval(low, high),
      },
    ];
  });
}

function spec(rows: ReturnType<typeof rowsOf>): Layer {
  const variables = [...new Set(rows.map(({ name }) => name))];
  const series = [...new Set(rows.map(({ legend }) => legend))];
  const legend = { legend: series.length < 2 ? null : { columns: 2 } };
  const ends = rows.flatMap(({ low, high, estimate, from, to }) => [
    ...[0, estimate, low ?? estimate, high ?? estimate],
    ...[from, to].filter((end) => end !== null && Math.abs(end) < 1),
  ]);
  const tenth = (value: number, way: 1 | -1): number => (way * Math.ceil(10 * way * value + 0.5)) / 10;
  const [low, high] = [Math.min(...ends.map(Number)), Math.max(...ends.map(Number))];
  const domain = [Math.max(-1, tenth(low, -1)), Math.min(1, tenth(high, 1))];
  const axis = valueAxis(names.correlation(), domain, { tickCount: 5, format: ".1f" });
  return {
    ...CHART_BASE,
    width: WIDTH,
    height: variables.length * rowHeight(variables, Math.max(40, 20 * series.length)),
    encoding: {
      y: nameAxis(variables, 0.3),
      yOffset: { field: "legend", type: "nominal", scale: { domain: series } },
    },
    layer: [
      {
        data: { values: rows.filter(({ from }) => from !== null) },
        mark: { type: "rule", strokeWidth: 12, color: COLORS.grid, clip: true },
        encoding: { x: axis("from"), x2: { field: "to" } },
      },
      linesAt([0], { y: null, yOffset: null, x: { field: "at", type: "quantitative" } }),
      ...dotsWithIntervals(rows, {
        axis,
        dot: { size: 80 },
        both: { color: bySeries("legend", series, seriesColor, legend) },
        encoding: {
          shape: bySeries("legend", series, seriesShape, legend),
          tooltip: tooltip({
            external: names.columnVariable(),
            scale: names.columnScale(),
            tip: names.correlation(),
            tipInterval: names.interval95(),
          }),
        },
      }),
    ],
  };
}
