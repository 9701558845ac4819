import type { Layer } from "../kit/charts/layout";
import { bySeries, CHART_BASE, COLORS, linesAt, seriesColor, tooltip, valueAxis } from "../kit/charts/theme";

/** One line over numbers of people. */
export interface Curve {
  readonly name: string;
  readonly points: readonly { readonly n: number; readonly value: number }[];
  /** Where it meets what is aimed at. */
  readonly meets: number | null;
}

export interface CurveOptions {
  readonly yTitle: string;
  /** Upper end of the vertical axis. */
  readonly end: number;
  /** What is aimed at: a horizontal line. */
  readonly target: number;
  readonly targetText: string;
  /** People that the user has: a vertical line. */
  readonly n: number;
  readonly format: string;
  /** What a value is called in a tooltip, and how it is written there. */
  readonly tip: (value: number) => string;
  readonly dots?:
    | readonly { readonly name: string; readonly n: number; readonly value: number }[]
    | undefined;
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
/** One name under the other, beside a piece of its line. */
const LEGEND = { columns: 1, offset: 24, symbolType: "stroke", symbolSize: 500, symbolStrokeWidth: 2 };
/** Where people are marked on the axis. */
const TICKS = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000];

/** The ends of the axis of people. */
const FEWEST = 100;
const MOST = 20_000;
const isOnAxis = (n: number): boolean => n >= FEWEST && n <= MOST;

/** Lines over the number of people, on a logarithmic axis, with what is aimed at and the people there are. */
export function curveSpec(curves: readonly Curve[], options: CurveOptions): Layer {
  const { target, targetText, n, yTitle } = options;
  const names = curves.map(({ name }) => name);
  const color = bySeries("name", names, seriesColor, { legend: LEGEND });
  const tips = tooltip({ name: "Line", people: "People", tip: yTitle });
  return {
    ...CHART_BASE,
    width: WIDTH,
    height: HEIGHT,
    encoding: axes(options),
    layer: [
      rule("y", target),
      label(
        targetText,
        { at: { value: target }, encoding: { x: { value: WIDTH + 6 } } },
        { align: "left", baseline: "middle" },
      ),
      ...(isOnAxis(n) ? vertical(n) : []),
      ...lineLayers(curves, options, { color, tips, names }),
      ...dotLayers(options, color, tips),
    ],
  };
}

function axes({ yTitle, end, format }: CurveOptions): Layer {
  return {
    x: {
      field: "n",
      type: "quantitative",
      title: "People interviewed",
      scale: { type: "log", domain: [FEWEST, MOST], nice: false },
      axis: { values: TICKS, format: ",d", grid: false, labelOverlap: true },
    },
    y: valueAxis(yTitle, [0, end], { format, tickCount: 6 })("value"),
  };
}

/** The lines, a dot where each meets what is aimed at, and unseen points that carry the tooltips. */
function lineLayers(
  curves: readonly Curve[],
  { end, target, tip }: CurveOptions,
  { color, tips, names }: { color: Layer; tips: readonly Layer[]; names: readonly string[] },
): Layer[] {
  const row = (name: string, n: number, value: number) => ({
    name,
    n,
    value,
    tip: tip(value),
    people: n.toLocaleString("en"),
  });
  const values = curves.flatMap(({ name, points }) =>
    points.filter(({ value }) => value <= end).map(({ n, value }) => row(name, n, value)),
  );
  const meets = curves.flatMap(({ name, meets: at }) =>
    at !== null && isOnAxis(at) ? [row(name, at, target)] : [],
  );
  const strokeDash = bySeries("name", names, (k) => DASHES[k % DASHES.length], { legend: LEGEND });
  const point = { type: "point", filled: true };
  return [
    { data: { values }, mark: { type: "line", strokeWidth: 2, clip: true }, encoding: { color, strokeDash } },
    { data: { values: meets }, mark: { ...point, size: 70, opacity: 1 }, encoding: { color, tooltip: tips } },
    { data: { values }, mark: { ...point, size: 60, opacity: 0 }, encoding: { color, tooltip: tips } },
  ];
}

function vertical(n: number): Layer[] {
  return [
    rule("x", n),
    label(
      n.toLocaleString("en"),
      { at: { n }, encoding: { y: { value: -2 } } },
      { align: "center", baseline: "bottom" },
    ),
  ];
}

function dotLayers({ dots = [], tip }: CurveOptions, color: Layer, tips: readonly Layer[]): Layer[] {
  if (dots.length === 0) return [];
  const values = dots.map((dot) => ({
    ...dot,
    tip: `${tip(dot.value)} of simulated samples`,
    people: dot.n.toLocaleString("en"),
  }));
  return [
    {
      data: { values },
      mark: { type: "point", filled: false, size: 130, strokeWidth: 2.5, opacity: 1, shape: "diamond" },
      encoding: { color, tooltip: tips },
    },
  ];
}

/** A dashed line across the whole chart. */
const rule = (axis: "x" | "y", at: number): Layer =>
  linesAt(
    [at],
    { [axis === "x" ? "y" : "x"]: null, [axis]: { field: "at", type: "quantitative" } },
    { color: COLORS.muted, strokeDash: [4, 3], strokeWidth: 1.25 },
  );

/** Text at a value of one axis, and a place on the screen for the other. */
function label(
  text: string,
  { at, encoding }: { readonly at: Readonly<Record<string, number>>; readonly encoding: Layer },
  mark: Layer,
): Layer {
  return {
    data: { values: [{ text, ...at }] },
    mark: { type: "text", color: COLORS.muted, fontSize: 12, ...mark },
    encoding: { ...encoding, text: { field: "text", type: "nominal" } },
  };
}
