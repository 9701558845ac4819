import { signs } from "../../../words/signs";
import type { Layer } from "./layout";

/** Colors, fonts and sizes of all charts. Colors are Okabe and Ito's (2008) for any color vision, some darkened to a contrast of 4.5 to 1 on white. */

export const FONT = "Arial, Helvetica, 'Liberation Sans', sans-serif";

export const COLORS = {
  ink: "#1f2933",
  muted: "#52606d",
  line: "#9aa5b1",
  grid: "#e4e7eb",
  band: "#c3cad2",
  blue: "#0072b2",
  orange: "#b84f00",
  green: "#00785a",
  purple: "#aa4499",
  yellow: "#8f6400",
} as const;

const SERIES_COLORS: readonly string[] = [
  COLORS.blue,
  COLORS.orange,
  COLORS.purple,
  COLORS.ink,
  COLORS.yellow,
  COLORS.green,
];
const SERIES_SHAPES: readonly string[] = [
  "circle",
  "square",
  "triangle-up",
  "diamond",
  "cross",
  "triangle-down",
];

/** Color and shape of the kth factor or other unordered series, from 0, repeating after six. */
export const seriesColor = (k: number): string => SERIES_COLORS[k % SERIES_COLORS.length] ?? COLORS.ink;
export const seriesShape = (k: number): string => SERIES_SHAPES[k % SERIES_SHAPES.length] ?? "circle";

/** Ends of a heat map's colors, light enough for dark figures (4.5 to 1). */
export const HEAT = { negative: "#e8893c", middle: "#f7f7f7", positive: "#4a98c9" } as const;

export const PLATE = {
  type: "point",
  shape: "M-1,-0.6H1V0.6H-1Z",
  size: 500,
  filled: true,
  color: "white",
  opacity: 1,
} as const;

/** From light to dark, for ordered answers and frequencies. */
export const ORDERED_COLORS: readonly string[] = [
  "#c6dbef",
  "#85bcdb",
  "#4a98c9",
  "#1f6fb0",
  "#0b4a8a",
  "#072f5f",
  "#041b38",
];

const CONFIG = {
  font: FONT,
  background: "transparent",
  lineBreak: "\n",
  aria: false,
  view: { stroke: null },
  axis: {
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: "normal",
    labelColor: COLORS.ink,
    titleColor: COLORS.muted,
    gridColor: COLORS.grid,
    domainColor: COLORS.line,
    tickColor: COLORS.line,
    labelLimit: 0,
    labelFlush: false,
    titleLimit: 0,
    titlePadding: 8,
  },
  axisY: { titleAnchor: "end" },
  axisBand: { grid: false, ticks: false, domain: false, labelPadding: 8 },
  legend: {
    orient: "top",
    direction: "horizontal",
    titleFontSize: 12,
    titleFontWeight: "normal",
    titleColor: COLORS.muted,
    labelFontSize: 12,
    labelColor: COLORS.ink,
    labelLimit: 0,
    titleLimit: 0,
    symbolSize: 110,
    symbolOpacity: 1,
    columnPadding: 8,
    offset: 10,
  },
  title: {
    fontSize: 12,
    fontWeight: "bold",
    color: COLORS.ink,
    anchor: "start",
    frame: "group",
    offset: 10,
    limit: 0,
  },
  header: { labelFontSize: 12, titleFontSize: 12, labelColor: COLORS.ink },
  text: { fontSize: 12, color: COLORS.ink },
} as const;

/** Numbers of axes in the current language: English is Vega's own. */
function numberLocale() {
  const { decimal, thousands, percent } = signs();
  if (decimal === ".") return {};
  return {
    locale: { number: { decimal, thousands, percent, grouping: [3], currency: ["", ""], minus: "−" } },
  };
}

export const CHART_BASE = {
  $schema: "https://vega.github.io/schema/vega-lite/v6.json",
  padding: 6,
  autosize: { type: "pad" },
  get config() {
    return { ...CONFIG, ...numberLocale() };
  },
} as const;

export function orderedColors(count: number): readonly string[] {
  const last = ORDERED_COLORS.length - 2;
  if (count === 1) return [COLORS.blue];
  if (count > ORDERED_COLORS.length) {
    return Array.from({ length: count }, (_, k) => ORDERED_COLORS[k % ORDERED_COLORS.length]!);
  }
  if (count > last + 1) return ORDERED_COLORS.slice(0, count);
  return Array.from({ length: count }, (_, k) => ORDERED_COLORS[Math.round((k * last) / (count - 1))]!);
}

export const nominal = (field: string): Layer => ({ field, type: "nominal" });
export const quantitative = (field: string): Layer => ({ field, type: "quantitative" });

/** Marks of data of their own. */
export const layerOf = (values: readonly object[], mark: Layer, encoding: Layer): Layer => ({
  data: { values },
  mark,
  encoding,
});

/** A tooltip of fields with titles; fields in `numbers` are still numeric. */
export function tooltip(headings: Readonly<Record<string, string>>, numbers: readonly string[] = []) {
  const type = (field: string): Layer => (numbers.includes(field) ? quantitative(field) : nominal(field));
  return Object.entries(headings).map(([field, title]): Layer => ({ ...type(field), title }));
}

/** A numeric axis shared by the fields of several layers. */
export const valueAxis =
  (title: string | null, domain: readonly number[], axis: Layer): ((field: string) => Layer) =>
  (field) => ({ field, type: "quantitative", title, scale: { domain, nice: false }, axis });

/** Color, shape or dash by series, in the given order. */
export function bySeries(
  field: string,
  domain: readonly string[],
  range: (place: number) => unknown,
  rest: Layer = {},
): Layer {
  const scale = { domain, range: domain.map((_, place) => range(place)) };
  return { field, type: "nominal", title: null, scale, ...rest };
}

const DASHED = { strokeDash: [4, 3], color: COLORS.muted } as const;

/** Lines across the panel at values of the field `at`. */
export const linesAt = (values: readonly number[], encoding: Layer, mark: Layer = DASHED): Layer =>
  layerOf(
    values.map((at) => ({ at })),
    { type: "rule", ...mark },
    encoding,
  );

interface DotOptions {
  readonly channel?: "x" | "y" | undefined;
  readonly axis: (field: string) => Layer;
  /** Field of the dots. */
  readonly value?: string | undefined;
  /** Encoding of bars and dots. */
  readonly both?: Layer | undefined;
}

/** Dots with bars from `low` to `high` where they have an interval. */
export function dotsWithIntervals(
  rows: readonly { readonly low: number | null; readonly high: number | null }[],
  options: DotOptions & {
    readonly bar?: Layer | undefined;
    readonly dot: Layer;
    /** Encoding of dots only. */
    readonly encoding: Layer;
  },
): readonly Layer[] {
  const { channel = "x", axis, value = "estimate", bar, dot, both, encoding } = options;
  const known = rows.filter(({ low, high }) => low !== null && high !== null);
  const ends = { [channel]: axis("low"), [`${channel}2`]: { field: "high" } };
  const place = { [channel]: axis(value) };
  return [
    layerOf(known, { type: "rule", strokeWidth: 2, ...bar }, { ...ends, ...both }),
    layerOf(rows, { type: "point", filled: true, opacity: 1, ...dot }, { ...place, ...both, ...encoding }),
  ];
}

/** The same in blue, with tooltips. */
export function blueDots(
  rows: Parameters<typeof dotsWithIntervals>[0],
  options: DotOptions & { readonly size: number; readonly tooltip: readonly Layer[] },
): readonly Layer[] {
  const { size, tooltip, ...rest } = options;
  const [bar, dot] = [{ color: COLORS.blue }, { size, color: COLORS.blue }];
  return dotsWithIntervals(rows, { ...rest, bar, dot, encoding: { tooltip } });
}
