import type { Analysis } from "../../analysis";
import { factorCriteria } from "../../factor/criteria";
import type { EfaSolution } from "../../factor/solution";
import { formatCell } from "../format";
import type { ReportChart } from "../section";
import { type FactorName, factorNames, factorsWord } from "./factor-names";
import { itemNames } from "./item-names";
import { LINE_HEIGHT } from "./layout";
import { FACTOR_RADIUS, type PathLayout, pathLayout } from "./path-layout";
import { textWidth } from "./text-width";
import { CHART_BASE, COLOURS, FONT, PLATE, seriesColour } from "./theme";
import { wrapLabel } from "./wrap-label";

/** Smaller loadings are left out of the drawing (and said so). */
const SMALLEST = factorCriteria.crossLoading.value;

/** Arrows per factor that the description names, the largest first. */
const MOST_NAMED = 8;

type Spec = Readonly<Record<string, unknown>>;

/**
 * The path diagram of an exploratory solution: arrows from factors to items by size of the loading, curves for factor
 * correlations.
 *
 * @param factors the number of factors of the solution
 * @returns null where the analysis has no such solution
 */
export function pathChart(analysis: Analysis, factors: number): ReportChart | null {
  const solution = analysis.efa.find((candidate) => candidate.factors === factors);
  if (solution === undefined || solution.items.length === 0) return null;
  const layout = pathLayout(solution, SMALLEST);
  const names = factorNames(analysis, solution);
  const labels = new Map(
    itemNames(analysis, { width: 220, lines: layout.lines }).map((name) => [name.id, name]),
  );
  const item = (j: number): { full: string; lines: string } =>
    labels.get(solution.items[j] ?? "") ?? { full: solution.items[j] ?? "", lines: solution.items[j] ?? "" };
  const omitted = solution.items.length * solution.factors - layout.paths.length;
  return {
    id: `path-${factors}`,
    title: `Path diagram of the ${factorsWord(factors)} solution`,
    description: describe({ solution, layout, names, omitted, item }),
    spec: {
      ...CHART_BASE,
      width: layout.itemX + 230,
      height: layout.height,
      encoding: {
        x: { type: "quantitative", axis: null, scale: { domain: [0, layout.itemX + 230], nice: false } },
        y: {
          type: "quantitative",
          axis: null,
          scale: { domain: [layout.height, 0], nice: false, reverse: false },
        },
      },
      layer: [
        ...arcLayers(layout, names),
        ...pathLayers(layout, names, item),
        ...factorLayers(layout, names),
        itemLayer(layout, item),
      ],
    },
    columns: [
      { key: "from", label: "From", format: "text" },
      { key: "to", label: "To", format: "text" },
      { key: "kind", label: "What", format: "text" },
      { key: "value", label: "Value", format: "coefficient2" },
      { key: "drawn", label: "Drawn", format: "text" },
    ],
    rows: rows(solution, names, item),
  };
}

type ItemText = (j: number) => { readonly full: string; readonly lines: string };

function rows(solution: EfaSolution, names: readonly FactorName[], item: ItemText): ReportChart["rows"] {
  const loadings = solution.loadings.flatMap((row, j) =>
    row.map((value, f) => ({
      from: names[f]?.full ?? "",
      to: item(j).full,
      kind: "loading",
      value,
      drawn: Math.abs(value) >= SMALLEST ? "yes" : "no",
    })),
  );
  const correlations = names.flatMap((first, f) =>
    names.slice(f + 1).map((second, k) => ({
      from: first.full,
      to: second.full,
      kind: "factor correlation",
      value: solution.phi[f]?.[f + 1 + k] ?? null,
      drawn: "yes",
    })),
  );
  return [...loadings, ...correlations];
}

function describe(input: {
  solution: EfaSolution;
  layout: PathLayout;
  names: readonly FactorName[];
  omitted: number;
  item: ItemText;
}): string {
  const { solution, layout, names, omitted } = input;
  const strongest = names.map((name, f) => {
    const drawn = layout.paths.filter((path) => path.factor === f);
    const text = [...drawn]
      .sort((a, b) => Math.abs(b.loading) - Math.abs(a.loading) || a.item - b.item)
      .slice(0, MOST_NAMED)
      .map((path) => `${solution.items[path.item]} ${formatCell(path.loading, "coefficient2")}`);
    if (drawn.length > MOST_NAMED) text.push(`and ${drawn.length - MOST_NAMED} more`);
    return `${name.full}: ${text.length === 0 ? "no arrow" : text.join(", ")}.`;
  });
  const arcs = layout.arcs.map(
    (arc) =>
      `${names[arc.first]?.short} and ${names[arc.second]?.short} ${formatCell(arc.correlation, "coefficient2")}`,
  );
  const left =
    omitted > 0
      ? ` ${omitted} loadings below ${formatCell(SMALLEST, "coefficient2")} in size are not drawn; the table has them.`
      : "";
  const correlations = arcs.length === 0 ? "" : ` Curves are factor correlations (${arcs.join("; ")}).`;
  return `Arrows run from factors to the items that load on them, wider for larger loadings, dashed for negative ones.${left} ${strongest.join(" ")}${correlations}`;
}

const at = (x: string, y: string): Spec => ({
  x: { field: x, type: "quantitative" },
  y: { field: y, type: "quantitative" },
});

/** Figures on small white plates, so that no line runs through them. */
function figureLayers(
  values: readonly object[],
  colour: string | null,
  tooltip: readonly Spec[],
): readonly Spec[] {
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

function arcLayers(layout: PathLayout, names: readonly FactorName[]): readonly Spec[] {
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

function pathLayers(layout: PathLayout, names: readonly FactorName[], item: ItemText): readonly Spec[] {
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

function factorLayers(layout: PathLayout, names: readonly FactorName[]): readonly Spec[] {
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

function itemLayer(layout: PathLayout, item: ItemText): Spec {
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
