import { type Layer, LINE_HEIGHT } from "./layout";
import { FACTOR_RADIUS, type Line, type Point } from "./path-geometry";
import { textWidth } from "./text-width";
import { COLORS, FONT, PLATE } from "./theme";
import { wrapLabel } from "./wrap-label";

/** A path diagram with all its texts, ready to be drawn; positions in pixels, y from the top. */
export interface PathDiagram {
  readonly factors: readonly (Point & {
    readonly color: string;
    /** In the circle, and below it. */
    readonly figure: string;
    readonly label: string;
    readonly full: string;
  })[];
  readonly items: readonly (Point & {
    readonly lines: string;
    readonly full: string;
    /** Whether an arrow ends here. */
    readonly reached: boolean;
  })[];
  readonly paths: readonly (Line & {
    /** Sets width, strength and dashes; drawn thin where it is not known. */
    readonly value: number | null;
    readonly color: string;
    readonly tip: Tip;
  })[];
  readonly arcs: readonly {
    readonly points: readonly Point[];
    readonly labelX: number;
    readonly labelY: number;
    readonly tip: Tip;
  }[];
}

/** What hovering tells: names and figures; `figure` is also the one that is drawn. */
export interface Tip {
  readonly from: string;
  readonly to: string;
  readonly figure: string;
  readonly interval?: string;
}

/** Headings of the tooltips. */
export interface TipTitles {
  readonly from: string;
  readonly to: string;
  readonly path: string;
  readonly arc: string;
  /** Null where there are no intervals. */
  readonly interval: string | null;
}

/** The marks of a path diagram, from the back to the front. */
export function pathDiagramLayers(diagram: PathDiagram, titles: TipTitles): readonly Layer[] {
  return [
    ...arcLayers(diagram, titles),
    ...pathLayers(diagram, titles),
    ...factorLayers(diagram),
    itemLayer(diagram),
  ];
}

const at = (x: string, y: string): Layer => ({
  x: { field: x, type: "quantitative" },
  y: { field: y, type: "quantitative" },
});

const tip = (field: string, title: string): Layer => ({ field, type: "nominal", title });

const intervalTip = ({ interval }: TipTitles): readonly Layer[] =>
  interval === null ? [] : [tip("interval", interval)];

/** Figures on small white plates, so that no line runs through them. */
function figureLayers(
  values: readonly object[],
  color: string | null,
  tooltip: readonly Layer[],
): readonly Layer[] {
  const own = color === null ? { color: { field: "color", type: "nominal", scale: null } } : {};
  return [
    {
      data: { values },
      mark: PLATE,
      encoding: { ...at("labelX", "labelY"), tooltip },
    },
    {
      data: { values },
      mark: { type: "text", fontSize: 12, ...(color === null ? {} : { color }) },
      encoding: { ...at("labelX", "labelY"), text: { field: "figure", type: "nominal" }, tooltip, ...own },
    },
  ];
}

function arcLayers(diagram: PathDiagram, titles: TipTitles): readonly Layer[] {
  const arcs = diagram.arcs.map(({ tip: { from, to, ...rest }, labelX, labelY }, k) => ({
    arc: k,
    pair: `${from} and ${to}`,
    ...rest,
    labelX,
    labelY,
  }));
  const points = diagram.arcs.flatMap((arc, k) =>
    arc.points.map((point, step) => ({ ...point, step, arc: k })),
  );
  return [
    {
      data: { values: points },
      mark: { type: "line", color: COLORS.muted, strokeWidth: 1.25 },
      encoding: {
        ...at("x", "y"),
        detail: { field: "arc", type: "nominal" },
        order: { field: "step", type: "quantitative" },
      },
    },
    ...figureLayers(arcs, COLORS.ink, [
      tip("pair", "Between"),
      tip("figure", titles.arc),
      ...intervalTip(titles),
    ]),
  ];
}

function pathLayers(diagram: PathDiagram, titles: TipTitles): readonly Layer[] {
  const values = diagram.paths.map(({ value, tip: texts, ...path }) => ({
    ...path,
    width: 0.8 + 3.2 * Math.min(1, Math.abs(value ?? 0)),
    strength: Math.min(1, 0.25 + 0.75 * Math.abs(value ?? 0)),
    negative: value !== null && value < 0,
    ...texts,
  }));
  const color = { field: "color", type: "nominal", scale: null };
  const tooltip = [
    tip("from", titles.from),
    tip("to", titles.to),
    tip("figure", titles.path),
    ...intervalTip(titles),
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
        color,
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
        color,
        opacity,
        angle: { field: "angle", type: "quantitative", scale: null },
        tooltip,
      },
    },
    ...figureLayers(values, null, tooltip),
  ];
}

function factorLayers(diagram: PathDiagram): readonly Layer[] {
  const values = diagram.factors.map(({ x, y, color, figure, label, full }) => ({
    x,
    y,
    below: y + FACTOR_RADIUS + 5,
    color,
    figure,
    label: wrapLabel(label, { width: 130, fontSize: NAME_SIZE, lines: 3 }),
    factor: full,
  }));
  const color = { field: "color", type: "nominal", scale: null };
  const labels = values.filter((value) => value.label !== "");
  const tooltip = [tip("factor", "Factor")];
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
      encoding: { ...at("x", "y"), stroke: color, tooltip },
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

function itemLayer(diagram: PathDiagram): Layer {
  return {
    data: {
      values: diagram.items.map(({ x, y, lines, full, reached }) => ({
        x,
        y: y - ((lines.split("\n").length - 1) * LINE_HEIGHT) / 2,
        color: reached ? COLORS.ink : COLORS.muted,
        label: lines,
        item: full,
      })),
    },
    mark: { type: "text", align: "left", baseline: "middle", fontSize: 12, lineHeight: LINE_HEIGHT },
    encoding: {
      ...at("x", "y"),
      text: { field: "label", type: "nominal" },
      color: { field: "color", type: "nominal", scale: null },
      tooltip: [tip("item", "Item")],
    },
  };
}
