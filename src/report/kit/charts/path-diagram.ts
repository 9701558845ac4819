import type { Analysis } from "../../../analysis/analysis";
import { formatCell } from "../../../words/format";
import * as common from "../../../words/messages";
import {
  FONT_SIZE,
  type ItemName,
  itemNamesById,
  type Layer,
  LINE_HEIGHT,
  textWidth,
  WIDER,
  wrapLabel,
} from "./layout";
import * as messages from "./messages";
import { FACTOR_RADIUS } from "./path-geometry";
import {
  type PathEstimate,
  type PathLayout,
  type PathModel,
  type PathRoom,
  pathLayout,
  pathNameRoom,
  WIDE_PATHS,
} from "./path-layout";
import {
  CHART_BASE,
  COLORS,
  FONT,
  layerOf,
  nominal,
  PLATE,
  quantitative,
  seriesColor,
  tooltip,
} from "./theme";

/** Tooltip titles of an arrow's target and figure. */
interface Headings {
  readonly to: string;
  readonly path: string;
}

/** Specification of a path diagram, its marks from back to front. */
export function pathDiagram(
  analysis: Analysis,
  model: PathModel,
  headings: Headings,
  room?: PathRoom,
): Layer {
  const names = itemNamesById(analysis, pathNameRoom(model.items.length, room));
  const layout = pathLayout(model, withNames(names, model, room));
  const name = (id: string): string =>
    model.factors.find((factor) => factor.id === id)?.full ?? names.get(id)?.full ?? id;
  const axis = { type: "quantitative", axis: null };
  const hasIntervals = [...model.paths, ...model.arcs].some(({ interval }) => interval !== undefined);
  const interval: Readonly<Record<string, string>> = hasIntervals ? { interval: common.interval95() } : {};
  const arcHeadings = { pair: messages.between(), figure: common.correlation(), ...interval };
  const from = common.columnFactor();
  const pathHeadings = { from, to: headings.to, figure: headings.path, ...interval };
  return {
    ...CHART_BASE,
    width: layout.width,
    height: layout.height,
    encoding: {
      x: { ...axis, scale: { domain: [0, layout.width], nice: false } },
      y: { ...axis, scale: { domain: [layout.height, 0], nice: false, reverse: false } },
    },
    layer: [
      ...arcLayers(layout, name, tooltip(arcHeadings)),
      ...pathLayers(layout, name, tooltip(pathHeadings)),
      ...factorLayers(layout, room === undefined ? 130 : 96),
      itemLayer(layout, names),
    ],
  };
}

/** No more room for names than they need: ids alone are short. */
function withNames(names: ReadonlyMap<string, ItemName>, { items }: PathModel, room = WIDE_PATHS): PathRoom {
  const lines = items.flatMap((id) => (names.get(id)?.lines ?? id).split("\n"));
  const widest = Math.max(0, ...lines.map((line) => WIDER * textWidth(line, FONT_SIZE)));
  return { ...room, name: Math.min(room.name, Math.ceil(widest)) };
}

const figureOf = ({ value }: PathEstimate): string => formatCell(value, "coefficient2");

const at = (x: string, y: string): Layer => ({ x: quantitative(x), y: quantitative(y) });

/** A channel without a scale. */
const asIs = (channel: Layer): Layer => ({ ...channel, scale: null });

type Layers = readonly Layer[];
type NameOf = (id: string) => string;

/** Figures on white plates over the lines. */
function figureLayers(values: readonly object[], color: Layer, tooltip: Layers): Layers {
  const place = at("labelX", "labelY");
  return [
    layerOf(values, PLATE, { ...place, tooltip }),
    layerOf(values, { type: "text", fontSize: 12 }, { ...place, text: nominal("figure"), tooltip, color }),
  ];
}

function arcLayers({ arcs }: PathLayout, name: NameOf, tooltip: Layers): Layers {
  const figures = arcs.map(({ points, from, to, ...arc }) => ({
    ...arc,
    pair: messages.pair({ first: name(from), second: name(to) }),
    figure: figureOf({ from, to, ...arc }),
  }));
  const points = arcs.flatMap((one, arc) => one.points.map((point, step) => ({ ...point, step, arc })));
  return [
    layerOf(
      points,
      { type: "line", color: COLORS.muted, strokeWidth: 1.25 },
      { ...at("x", "y"), detail: nominal("arc"), order: quantitative("step") },
    ),
    ...figureLayers(figures, { value: COLORS.ink }, tooltip),
  ];
}

function pathLayers({ paths, factors }: PathLayout, name: NameOf, tooltip: Layers): Layers {
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
  const shade = { color: asIs(nominal("color")), opacity: asIs(quantitative("strength")) };
  const line = {
    ...at("x", "y"),
    x2: { field: "x2" },
    y2: { field: "y2" },
    ...shade,
    strokeWidth: asIs(quantitative("width")),
    strokeDash: { condition: { test: "datum.negative", value: [6, 4] }, value: [1, 0] },
    tooltip,
  };
  const head = { ...at("x2", "y2"), ...shade, angle: asIs(quantitative("angle")), tooltip };
  return [
    layerOf(values, { type: "rule" }, line),
    layerOf(values, { type: "point", shape: "triangle", filled: true, size: 70 }, head),
    ...figureLayers(values, shade.color, tooltip),
  ];
}

const NAME_SIZE = 12;
const NAME_LINE = 13;

function factorLayers({ factors }: PathLayout, width: number): Layers {
  const values = factors.map(({ x, y, label, full }, k) => ({
    x,
    y,
    below: y + FACTOR_RADIUS + 5,
    color: seriesColor(k),
    figure: `F${k + 1}`,
    label: wrapLabel(label, { width, fontSize: NAME_SIZE, lines: 3 }),
    factor: full,
  }));
  const color = asIs(nominal("color"));
  const labels = values.filter((value) => value.label !== "");
  const plates = labels.map((value) => ({ ...value, ...plate(value) }));
  const size = Math.PI * FACTOR_RADIUS ** 2;
  return [
    layerOf(
      values,
      { type: "point", shape: "circle", filled: true, fill: "white", size, strokeWidth: 2, opacity: 1 },
      { ...at("x", "y"), stroke: color, tooltip: tooltip({ factor: common.columnFactor() }) },
    ),
    layerOf(
      values,
      { type: "text", font: FONT, fontWeight: "bold", fontSize: 12 },
      { ...at("x", "y"), text: nominal("figure"), color },
    ),
    layerOf(
      plates,
      { type: "rect", color: "white" },
      { ...at("left", "below"), x2: { field: "right" }, y2: { field: "bottom" } },
    ),
    layerOf(
      labels,
      { type: "text", fontSize: NAME_SIZE, baseline: "top", lineHeight: NAME_LINE },
      { ...at("x", "below"), text: nominal("label") },
    ),
  ];
}

function plate({ x, below, label }: { readonly x: number; readonly below: number; readonly label: string }) {
  const lines = label.split("\n");
  const half = Math.max(...lines.map((line) => textWidth(line, NAME_SIZE))) / 2 + 2;
  return { left: x - half, right: x + half, bottom: below + lines.length * NAME_LINE };
}

function itemLayer({ items, paths }: PathLayout, names: ReadonlyMap<string, ItemName>): Layer {
  const values = items.map(({ id, x, y }) => {
    const { lines, full } = names.get(id) ?? { lines: id, full: id };
    return {
      x,
      y: y - ((lines.split("\n").length - 1) * LINE_HEIGHT) / 2,
      color: paths.some(({ to }) => to === id) ? COLORS.ink : COLORS.muted,
      label: lines,
      item: full,
    };
  });
  return layerOf(
    values,
    { type: "text", align: "left", baseline: "middle", fontSize: 12, lineHeight: LINE_HEIGHT },
    {
      ...at("x", "y"),
      text: nominal("label"),
      color: asIs(nominal("color")),
      tooltip: tooltip({ item: common.columnItem() }),
    },
  );
}
