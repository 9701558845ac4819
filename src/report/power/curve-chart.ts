import type { Layer } from "../charts/layout";
import { CHART_BASE, COLOURS, seriesColour } from "../charts/theme";

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
  readonly dots?: readonly { readonly name: string; readonly n: number; readonly value: number }[];
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
/** Where people are marked on the axis. */
const TICKS = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000];

/** Lines over the number of people, on a logarithmic axis, with what is aimed at and the people there are. */
export function curveSpec(curves: readonly Curve[], options: CurveOptions): Layer {
  const { yTitle, end, target, targetText, n, format, tip } = options;
  const names = curves.map(({ name }) => name);
  const values = curves.flatMap(({ name, points }) =>
    points
      .filter(({ value }) => value <= end)
      .map((point) => ({ name, ...point, tip: tip(point.value), people: point.n.toLocaleString("en") })),
  );
  const color = {
    field: "name",
    type: "nominal",
    title: null,
    scale: { domain: names, range: names.map((_, k) => seriesColour(k)) },
    legend: { columns: 2 },
  };
  const x = {
    field: "n",
    type: "quantitative",
    title: "People interviewed",
    scale: { type: "log", domain: [100, 20_000], nice: false },
    axis: { values: TICKS, format: ",d", grid: false, labelOverlap: true },
  };
  const y = {
    field: "value",
    type: "quantitative",
    title: yTitle,
    scale: { domain: [0, end], nice: false },
    axis: { format, tickCount: 6 },
  };
  const tooltip = [
    { field: "name", type: "nominal", title: "Line" },
    { field: "people", type: "nominal", title: "People" },
    { field: "tip", type: "nominal", title: yTitle },
  ];
  const meets = curves.flatMap(({ name, meets: at }) =>
    at !== null && at >= 100 && at <= 20_000
      ? [{ name, n: at, value: target, tip: tip(target), people: at.toLocaleString("en") }]
      : [],
  );
  return {
    ...CHART_BASE,
    width: WIDTH,
    height: HEIGHT,
    encoding: { x, y },
    layer: [
      rule({ y: { datum: target } }),
      label(targetText, { x: { value: WIDTH }, y: { datum: target } }, { align: "right", dy: -6 }),
      ...(n >= 100 && n <= 20_000
        ? [
            rule({ x: { datum: n } }),
            label(n.toLocaleString("en"), { x: { datum: n }, y: { value: 8 } }, { align: "left", dx: 4 }),
          ]
        : []),
      {
        data: { values },
        mark: { type: "line", strokeWidth: 2, clip: true },
        encoding: {
          color,
          strokeDash: {
            field: "name",
            type: "nominal",
            title: null,
            scale: { domain: names, range: names.map((_, k) => DASHES[k % DASHES.length]) },
          },
        },
      },
      {
        data: { values: meets },
        mark: { type: "point", filled: true, size: 70, opacity: 1 },
        encoding: { color, tooltip },
      },
      {
        data: { values },
        mark: { type: "point", filled: true, size: 60, opacity: 0 },
        encoding: { color, tooltip },
      },
      ...dotLayers(options, color, tooltip),
    ],
  };
}

function dotLayers({ dots = [], tip }: CurveOptions, color: Layer, tooltip: readonly Layer[]): Layer[] {
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
      encoding: { color, tooltip },
    },
  ];
}

const rule = (encoding: Layer): Layer => ({
  data: { values: [{}] },
  mark: { type: "rule", color: COLOURS.muted, strokeDash: [4, 3], strokeWidth: 1 },
  encoding: { x: null, y: null, ...encoding },
});

const label = (text: string, encoding: Layer, mark: Layer): Layer => ({
  data: { values: [{}] },
  mark: { type: "text", text, color: COLOURS.muted, baseline: "bottom", fontSize: 12, ...mark },
  encoding,
});
