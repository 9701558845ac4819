import type { Analysis } from "../../../analysis/analysis";
import { formatCell } from "../../../words/format";
import * as common from "../../../words/messages";
import { itemNamesById, type Layer, LINE_HEIGHT, textWidth, wrapLabel } from "./layout";
import * as messages from "./messages";
import { FACTOR_RADIUS } from "./path-geometry";
import { type PathEstimate, type PathLayout, type PathModel, pathLayout, pathNameRoom } from "./path-layout";
import { CHART_BASE, COLORS, FONT, PLATE, seriesColor, tooltip } from "./theme";

/** Tooltip titles of an arrow's target and figure. */
interface Headings {
  readonly to: string;
  readonly path: string;
}

/** Specification of a path diagram, its marks from back to front. */
export function pathDiagram(analysis: Analysis, model: PathModel, headings: Headings): Layer {
  const layout = pathLayout(model);
  const names = itemNamesById(analysis, pathNameRoom(model.items.length));
  const name = (id: string): string =>
    model.factors.find((factor) => factor.id === id)?.full ?? names.get(id)?.full ?? id;
  const axis = { type: "quantitative", axis: null };
  const hasIntervals = [...model.paths, ...model.arcs].some(({ interval }) => interval !== undefined);
  const interval: Readonly<Record<string, string>> = hasIntervals ? { interval: common.interval95() } : {};
  return {
    ...CHART_BASE,
    width: layout.width,
    height: layout.height,
    encoding: {
      x: { ...axis, scale: { domain: [0, layout.width], nice: false } },
      y: { ...axis, scale: { domain: [layout.height, 0], nice: false, reverse: false } },
    },
    layer: [
      ...arcLayers(
        layout,
        name,
        tooltip({ pair: messages.between(), figure: common.correlation(), ...interval }),
      ),
      ...pathLayers(
        layout,
        name,
        tooltip({ from: common.columnFactor(), to: headings.to, figure: headings.path, ...interval }),
      ),
      ...factorLayers(layout),
      itemLayer(layout, (id) => names.get(id) ?? { full: id, lines: id }),
    ],
  };
}

const figureOf = ({ value }: PathEstimate): string => formatCell(value, "coefficient2");

const at = (x: string, y: string): Layer => ({
  x: { field: x, type: "quantitative" },
  y: { field: y, type: "quantitative" },
});

/** A channel without a scale. */
const asIs = (field: string, type: "nominal" | "quantitative"): Layer => ({ field, type, scale: null });

/** Figures on white plates over the lines. */
const figureLayers = (
  values: readonly object[],
  color: Layer,
  tooltip: readonly Layer[],
): readonly Layer[] => [
  { data: { values }, mark: PLATE, encoding: { ...at("labelX", "labelY"), tooltip } },
  {
    data: { values },
    mark: { type: "text", fontSize: 12 },
    encoding: { ...at("labelX", "labelY"), text: { field: "figure", type: "nominal" }, tooltip, color },
  },
];

function arcLayers(
  { arcs }: PathLayout,
  name: (id: string) => string,
  tooltip: readonly Layer[],
): readonly Layer[] {
  const figures = arcs.map(({ points, from, to, ...arc }) => ({
    ...arc,
    pair: messages.pair({ first: name(from), second: name(to) }),
    figure: figureOf({ from, to, ...arc }),
  }));
  return [
    {
      data: {
        values: arcs.flatMap(({ points }, arc) => points.map((point, step) => ({ ...point, step, arc }))),
      },
      mark: { type: "line", color: COLORS.muted, strokeWidth: 1.25 },
      encoding: {
        ...at("x", "y"),
        detail: { field: "arc", type: "nominal" },
        order: { field: "step", type: "quantitative" },
      },
    },
    ...figureLayers(figures, { value: COLORS.ink }, tooltip),
  ];
}

function pathLayers(
  { paths, factors }: PathLayout,
  name: (id: string) => string,
  tooltip: readonly Layer[],
): readonly Layer[] {
  const values = paths.map(({ value, ...path }) => ({
    ...path,
    color: seriesColor(factors.findIndex(({ id }) => id === path.from)),
    width: 0.8 + 3.2 * Math.min(1, Math.abs(value ?? 0)),
    strength: Math.min(1, 0.25 + 0.75 * Math.abs(value ?? 0)),
    negative: value !== null && value < 0,
    from: name(path.from),
    to: name(path.to),
    figure: figureOf({ value, ...path }),
  }));
  const shade = { color: asIs("color", "nominal"), opacity: asIs("strength", "quantitative") };
  return [
    {
      data: { values },
      mark: { type: "rule" },
      encoding: {
        ...at("x", "y"),
        x2: { field: "x2" },
        y2: { field: "y2" },
        ...shade,
        strokeWidth: asIs("width", "quantitative"),
        strokeDash: { condition: { test: "datum.negative", value: [6, 4] }, value: [1, 0] },
        tooltip,
      },
    },
    {
      data: { values },
      mark: { type: "point", shape: "triangle", filled: true, size: 70 },
      encoding: { ...at("x2", "y2"), ...shade, angle: asIs("angle", "quantitative"), tooltip },
    },
    ...figureLayers(values, shade.color, tooltip),
  ];
}

const NAME_SIZE = 11;
const NAME_LINE = 13;

function factorLayers({ factors }: PathLayout): readonly Layer[] {
  const values = factors.map(({ x, y, label, full }, k) => ({
    x,
    y,
    below: y + FACTOR_RADIUS + 5,
    color: seriesColor(k),
    figure: `F${k + 1}`,
    label: wrapLabel(label, { width: 130, fontSize: NAME_SIZE, lines: 3 }),
    factor: full,
  }));
  const color = asIs("color", "nominal");
  const labels = values.filter((value) => value.label !== "");
  return [
    {
      data: { values },
      mark: {
        type: "point",
        shape: "circle",
        filled: true,
        fill: "white",
        size: Math.PI * FACTOR_RADIUS ** 2,
        strokeWidth: 2,
        opacity: 1,
      },
      encoding: { ...at("x", "y"), stroke: color, tooltip: tooltip({ factor: common.columnFactor() }) },
    },
    {
      data: { values },
      mark: { type: "text", font: FONT, fontWeight: "bold", fontSize: 13 },
      encoding: { ...at("x", "y"), text: { field: "figure", type: "nominal" }, color },
    },
    {
      data: { values: labels.map((value) => ({ ...value, ...plate(value) })) },
      mark: { type: "rect", color: "white" },
      encoding: { ...at("left", "below"), x2: { field: "right" }, y2: { field: "bottom" } },
    },
    {
      data: { values: labels },
      mark: { type: "text", fontSize: NAME_SIZE, baseline: "top", lineHeight: NAME_LINE },
      encoding: { ...at("x", "below"), text: { field: "label", type: "nominal" } },
    },
  ];
}

function plate({ x, below, label }: { readonly x: number; readonly below: number; readonly label: string }) {
  const lines = label.split("\n");
  const half = Math.max(...lines.map((line) => textWidth(line, NAME_SIZE))) / 2 + 2;
  return { left: x - half, right: x + half, bottom: below + lines.length * NAME_LINE };
}

function itemLayer(
  { items, paths }: PathLayout,
  name: (id: string) => { readonly full: string; readonly lines: string },
): Layer {
  const values = items.map(({ id, x, y }) => {
    const { lines, full } = name(id);
    return {
      x,
      y: y - ((lines.split("\n").length - 1) * LINE_HEIGHT) / 2,
      color: paths.some(({ to }) => to === id) ? COLORS.ink : COLORS.muted,
      label: lines,
      item: full,
    };
  });
  return {
    data: { values },
    mark: { type: "text", align: "left", baseline: "middle", fontSize: 12, lineHeight: LINE_HEIGHT },
    encoding: {
      ...at("x", "y"),
      text: { field: "label", type: "nominal" },
      color: asIs("color", "nominal"),
      tooltip: tooltip({ item: common.columnItem() }),
    },
  };
}
