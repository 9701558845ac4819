/** Colours, type and sizes shared by all charts. Colours are Okabe and Ito's (2008), told apart with any colour vision, some darkened so that text in them has a contrast of 4.5 to 1 on white. */

export const FONT = "Arial, Helvetica, 'Liberation Sans', sans-serif";

export const COLOURS = {
  ink: "#1f2933",
  muted: "#52606d",
  line: "#9aa5b1",
  grid: "#e4e7eb",
  blue: "#0072b2",
  orange: "#b84f00",
  green: "#00785a",
  purple: "#aa4499",
  yellow: "#8f6400",
} as const;

const SERIES_COLOURS: readonly string[] = [
  COLOURS.blue,
  COLOURS.orange,
  COLOURS.green,
  COLOURS.purple,
  COLOURS.yellow,
  COLOURS.ink,
];
const SERIES_SHAPES: readonly string[] = [
  "circle",
  "square",
  "triangle-up",
  "diamond",
  "cross",
  "triangle-down",
];

/** Colour and shape of the kth factor or other unordered series, from 0; they come round after six. */
export const seriesColour = (k: number): string => SERIES_COLOURS[k % SERIES_COLOURS.length] ?? COLOURS.ink;
export const seriesShape = (k: number): string => SERIES_SHAPES[k % SERIES_SHAPES.length] ?? "circle";

/** Ends of a heat map's colours, light enough for dark figures on them (4.5 to 1). */
export const HEAT = { negative: "#e8893c", middle: "#f7f7f7", positive: "#4a98c9" } as const;

/** The small white ground of a figure, so that no line runs through it. */
export const PLATE = {
  type: "point",
  shape: "M-1,-0.6H1V0.6H-1Z",
  size: 500,
  filled: true,
  color: "white",
  opacity: 1,
} as const;

/** From light to dark: ordered answers, rare to frequent. */
export const ORDERED_COLOURS: readonly string[] = [
  "#c6dbef",
  "#85bcdb",
  "#4a98c9",
  "#1f6fb0",
  "#0b4a8a",
  "#072f5f",
  "#041b38",
];

/** Vega-Lite's `config` of every chart. */
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
    labelColor: COLOURS.ink,
    titleColor: COLOURS.muted,
    gridColor: COLOURS.grid,
    domainColor: COLOURS.line,
    tickColor: COLOURS.line,
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
    titleColor: COLOURS.muted,
    labelFontSize: 12,
    labelColor: COLOURS.ink,
    labelLimit: 0,
    titleLimit: 0,
    symbolSize: 110,
    symbolOpacity: 1,
    columnPadding: 14,
    offset: 10,
  },
  title: {
    fontSize: 13,
    fontWeight: "bold",
    color: COLOURS.ink,
    anchor: "start",
    frame: "group",
    offset: 10,
    limit: 0,
  },
  header: { labelFontSize: 12, titleFontSize: 12, labelColor: COLOURS.ink },
  text: { fontSize: 12, color: COLOURS.ink },
} as const;

/** What every specification starts with. */
export const CHART_BASE = {
  $schema: "https://vega.github.io/schema/vega-lite/v6.json",
  padding: 6,
  autosize: { type: "pad" },
  config: CONFIG,
} as const;

/** Colours for that many ordered answers, spread from light to dark. */
export function orderedColours(count: number): readonly string[] {
  const last = ORDERED_COLOURS.length - 2;
  if (count === 1) return [COLOURS.blue];
  if (count > ORDERED_COLOURS.length) {
    return Array.from({ length: count }, (_, k) => ORDERED_COLOURS[k % ORDERED_COLOURS.length]!);
  }
  if (count > last + 1) return ORDERED_COLOURS.slice(0, count);
  return Array.from({ length: count }, (_, k) => ORDERED_COLOURS[Math.round((k * last) / (count - 1))]!);
}
