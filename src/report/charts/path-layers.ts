import { formatCell } from "../format";
import type { FactorName } from "./factor-names";
import { type Layer, LINE_HEIGHT } from "./layout";
import { FACTOR_RADIUS, type PathLayout } from "./path-layout";
import { textWidth } from "./text-width";
import { COLOURS, FONT, PLATE, seriesColour } from "./theme";
import { wrapLabel } from "./wrap-label";

/** An item's name, whole and as it is drawn, by its index in the solution. */
export type ItemText = (index: number) => { readonly full: string; readonly lines: string };

/** The marks of a path diagram, from the back to the front. */
export function pathDiagramLayers(
  layout: PathLayout,
  names: readonly FactorName[],
  item: ItemText,
): readonly Layer[] {
  return [
    ...arcLayers(layout, names),
    ...pathLayers(layout, names, item),
    ...factorLayers(layout, names),
    itemLayer(layout, item),
  ];
}

const at = (x: string, y: string): Layer => ({
  x: { field: x, type: "quantitative" },
  y: { field: y, type: "quantitative" },
});

/** Figures on small white plates, so that no line runs through them. */
function figureLayers(
  values: readonly object[],
  colour: string | null,
  tooltip: readonly Layer[],
): readonly Layer[] {
  const own = colour === null ? { color: { field: "colour", type: "nominal", scale: null } } : {};
  return [
    {
      data: { values },
      mark: PLATE,
      encoding: { ...at("labelX", "labelY"), tooltip },
    },
    {
      data: { values },
      mark: { type: "text", fontSize: 12, ...(colour === null ? {} : { color: colour }) },
      encoding: { ...at("labelX", "labelY"), text: { field: "figure", type: "nominal" }, tooltip, ...own },
    },
  ];
}

function arcLayers(layout: PathLayout, names: readonly FactorName[]): readonly Layer[] {
  const arcs = layout.arcs.map((arc, k) => ({
    arc: k,
    pair: `${names[arc.first]?.full ?? ""} and ${names[arc.second]?.full ?? ""}`,
    figure: formatCell(arc.correlation, "coefficient2"),
    labelX: arc.labelX,
    labelY: arc.labelY,
  }));
  const points = layout.arcs.flatMap((arc, k) =>
    arc.points.map((point, step) => ({ ...point, step, arc: k })),
  );
  return [
    {
      data: { values: points },
      mark: { type: "line", color: COLOURS.muted, strokeWidth: 1.25 },
      encoding: {
        ...at("x", "y"),
        detail: { field: "arc", type: "nominal" },
        order: { field: "step", type: "quantitative" },
      },
    },
    ...figureLayers(arcs, COLOURS.ink, [
      { field: "pair", type: "nominal", title: "Factors" },
      { field: "figure", type: "nominal", title: "Correlation" },
    ]),
  ];
}

function pathLayers(layout: PathLayout, names: readonly FactorName[], item: ItemText): readonly Layer[] {
  const values = layout.paths.map((path) => ({
    x: path.x,
    y: path.y,
    x2: path.x2,
    y2: path.y2,
    labelX: path.labelX,
    labelY: path.labelY,
    angle: path.angle,
    colour: seriesColour(path.factor),
    width: 0.8 + 3.2 * Math.min(1, Math.abs(path.loading)),
    strength: Math.min(1, 0.25 + 0.75 * Math.abs(path.loading)),
    negative: path.loading < 0,
    figure: formatCell(path.loading, "coefficient2"),
    factor: names[path.factor]?.full ?? "",
    item: item(path.item).full,
  }));
  const colour = { field: "colour", type: "nominal", scale: null };
  const tooltip = [
    { field: "factor", type: "nominal", title: "Factor" },
    { field: "item", type: "nominal", title: "Item" },
    { field: "figure", type: "nominal", title: "Loading" },
  ];
  const opacity = { field: "strength", type: "quantitative", scale: null };
  return [
    {
      data: { values },
      mark: { type: "rule" },
      encoding: {
        ...at("x", "y"),
        x2: { field: "x2" },
        y2: { field: "y2" },
        color: colour,
        opacity,
        strokeWidth: { field: "width", type: "quantitative", scale: null },
        strokeDash: { condition: { test: "datum.negative", value: [6, 4] }, value: [1, 0] },
        tooltip,
      },
    },
    {
      data: { values },
      mark: { type: "point", shape: "triangle", filled: true, size: 70 },
      encoding: {
        ...at("x2", "y2"),
        color: colour,
        opacity,
        angle: { field: "angle", type: "quantitative", scale: null },
        tooltip,
      },
    },
    ...figureLayers(values, null, tooltip),
  ];
}

function factorLayers(layout: PathLayout, names: readonly FactorName[]): readonly Layer[] {
  const values = layout.factors.map(({ column, y }) => ({
    x: layout.factorX,
    y,
    below: y + FACTOR_RADIUS + 5,
    colour: seriesColour(column),
    figure: `F${column + 1}`,
    label: wrapLabel(names[column]?.label ?? "", { width: 130, fontSize: NAME_SIZE, lines: 3 }),
    factor: names[column]?.full ?? "",
  }));
  const colour = { field: "colour", type: "nominal", scale: null };
  const labels = values.filter((value) => value.label !== "");
  const tooltip = [{ field: "factor", type: "nominal", title: "Factor" }];
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
      encoding: { ...at("x", "y"), stroke: colour, tooltip },
    },
    {
      data: { values },
      mark: { type: "text", font: FONT, fontWeight: "bold", fontSize: 13 },
      encoding: { ...at("x", "y"), text: { field: "figure", type: "nominal" }, color: colour },
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

/** The white ground of a factor's name, so that no curve runs through it. */
function plate(value: { readonly x: number; readonly below: number; readonly label: string }): {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
} {
  const lines = value.label.split("\n");
  const half = Math.max(...lines.map((line) => textWidth(line, NAME_SIZE))) / 2 + 2;
  return {
    left: value.x - half,
    right: value.x + half,
    bottom: value.below + lines.length * NAME_LINE,
  };
}

/** Type of the factors' names. */
const NAME_SIZE = 11;
const NAME_LINE = 13;

function itemLayer(layout: PathLayout, item: ItemText): Layer {
  return {
    data: {
      values: layout.items.map(({ index, y }) => ({
        x: layout.itemX,
        y: y - ((item(index).lines.split("\n").length - 1) * LINE_HEIGHT) / 2,
        colour: layout.paths.some((path) => path.item === index) ? COLOURS.ink : COLOURS.muted,
        label: item(index).lines,
        item: item(index).full,
      })),
    },
    mark: { type: "text", align: "left", baseline: "middle", fontSize: 12, lineHeight: LINE_HEIGHT },
    encoding: {
      ...at("x", "y"),
      text: { field: "label", type: "nominal" },
      color: { field: "colour", type: "nominal", scale: null },
      tooltip: [{ field: "item", type: "nominal", title: "Item" }],
    },
  };
}
