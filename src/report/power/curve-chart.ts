import { integer } from "../../words/format";
import * as names from "../../words/messages";
import type { Layer } from "../kit/charts/layout";
import {
  bySeries,
  CHART_BASE,
  COLORS,
  layerOf,
  linesAt,
  nominal,
  quantitative,
  seriesColor,
  tooltip,
  valueAxis,
} from "../kit/charts/theme";
import * as messages from "./messages";

/** A line over sample sizes. */
export interface Curve {
  readonly name: string;
  readonly points: readonly { readonly n: number; readonly value: number }[];
  /** Where it reaches the target. */
  readonly targetN: number | null;
}

export interface CurveOptions {
  readonly yTitle: string;
  /** Upper end of the vertical axis. */
  readonly end: number;
  /** Drawn as a horizontal line. */
  readonly target: number;
  readonly targetText: string;
  /** The planned sample size, drawn as a vertical line. */
  readonly n: number;
  readonly format: string;
  /** A value in a tooltip. */
  readonly tip: (value: number) => string;
  readonly dots?: readonly (Curve["points"][number] & { readonly name: string })[] | undefined;
}

const WIDTH = 520;
const HEIGHT = 300;
const DASHES = [
  [1, 0],
  [6, 3],
  [2, 2],
  [8, 3, 2, 3],
  [4, 4],
  [1, 4],
];
/** One name per row, next to its line. */
const LEGEND = { columns: 1, offset: 24, symbolType: "stroke", symbolSize: 500, symbolStrokeWidth: 2 };
const TICKS = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000];

/** Range of the axis of sample sizes. */
const MIN_N = 100;
const MAX_N = 20_000;
const isOnAxis = (n: number): boolean => n >= MIN_N && n <= MAX_N;

export function curveSpec(curves: readonly Curve[], options: CurveOptions): Layer {
  const { target, targetText, n, yTitle } = options;
  const series = curves.map(({ name }) => name);
  const color = bySeries("name", series, seriesColor, { legend: LEGEND });
  const tips = tooltip({ name: messages.tipLine(), people: names.columnPeople(), tip: yTitle });
  return {
    ...CHART_BASE,
    width: WIDTH,
    height: HEIGHT,
    encoding: axes(options),
    layer: [
      rule("y", target),
      text(
        { text: targetText, value: target },
        { align: "left", baseline: "middle" },
        { x: { value: WIDTH + 6 } },
      ),
      ...(isOnAxis(n)
        ? [
            rule("x", n),
            text({ text: integer(n), n }, { align: "center", baseline: "bottom" }, { y: { value: -2 } }),
          ]
        : []),
      ...lineLayers(curves, options, { color, tips, series }),
      ...dotLayers(options, color, tips),
    ],
  };
}

function axes({ yTitle, end, format }: CurveOptions): Layer {
  return {
    x: {
      ...quantitative("n"),
      title: messages.axisPeople(),
      scale: { type: "log", domain: [MIN_N, MAX_N], nice: false },
      axis: { values: TICKS, format: ",d", grid: false, labelOverlap: true },
    },
    y: valueAxis(yTitle, [0, end], { format, tickCount: 6 })("value"),
  };
}

/** Lines, a dot where each reaches the target, and invisible points with tooltips. */
function lineLayers(
  curves: readonly Curve[],
  { end, target, tip }: CurveOptions,
  { color, tips, series }: { color: Layer; tips: readonly Layer[]; series: readonly string[] },
): Layer[] {
  const row = (name: string, n: number, value: number) => {
    return { name, n, value, tip: tip(value), people: integer(n) };
  };
  const values = curves.flatMap(({ name, points }) =>
    points.filter(({ value }) => value <= end).map(({ n, value }) => row(name, n, value)),
  );
  const meets = curves.flatMap(({ name, targetN: at }) =>
    at !== null && isOnAxis(at) ? [row(name, at, target)] : [],
  );
  const strokeDash = bySeries("name", series, (k) => DASHES[k % DASHES.length], { legend: LEGEND });
  const point = { type: "point", filled: true };
  return [
    layerOf(values, { type: "line", strokeWidth: 2, clip: true }, { color, strokeDash }),
    layerOf(meets, { ...point, size: 70, opacity: 1 }, { color, tooltip: tips }),
    layerOf(values, { ...point, size: 60, opacity: 0 }, { color, tooltip: tips }),
  ];
}

function dotLayers({ dots = [], tip }: CurveOptions, color: Layer, tips: readonly Layer[]): Layer[] {
  if (dots.length === 0) return [];
  const values = dots.map((dot) => {
    return { ...dot, tip: messages.tipSimulated({ share: tip(dot.value) }), people: integer(dot.n) };
  });
  const mark = { type: "point", filled: false, size: 130, strokeWidth: 2.5, opacity: 1, shape: "diamond" };
  return [layerOf(values, mark, { color, tooltip: tips })];
}

const rule = (axis: "x" | "y", at: number): Layer =>
  linesAt(
    [at],
    { [axis === "x" ? "y" : "x"]: null, [axis]: quantitative("at") },
    { color: COLORS.muted, strokeDash: [4, 3], strokeWidth: 1.25 },
  );

/** Text at a value of one axis and a pixel position on the other. */
const text = (value: object, mark: Layer, place: Layer): Layer =>
  layerOf(
    [value],
    { type: "text", color: COLORS.muted, fontSize: 12, ...mark },
    { ...place, text: nominal("text") },
  );
