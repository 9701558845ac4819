import { distinct } from "../../kit/charts/item-names";
import { type Layer, nameAxis, PLOT_WIDTH } from "../../kit/charts/layout";
import { textWidth } from "../../kit/charts/text-width";
import { COLORS, HEAT } from "../../kit/charts/theme";
import { wrapLabel } from "../../kit/charts/wrap-label";
import { type AlignedCell, type AlignedParameter, isDense } from "./alignment-cells";

const PANELS: Readonly<Record<AlignedParameter, string>> = {
  loading: "Aligned loadings",
  intercept: "Aligned intercepts",
};

/** Type of the figures and of the groups' names. */
const FONT_SIZE = 11;

/** Aligned loadings, or intercepts, as a heat map: one row per parameter, one column per group. */
export function alignmentPanel(
  cells: readonly AlignedCell[],
  { parameter, groups }: { parameter: AlignedParameter; groups: readonly string[] },
): Layer {
  const rows = [...new Set(cells.map(({ name }) => name))];
  const most = Math.max(0.1, ...cells.map(({ deviation }) => Math.abs(deviation ?? 0)));
  const width = Math.min(64, Math.max(18, Math.floor(PLOT_WIDTH / groups.length)));
  const isUpright = groups.every((group) => textWidth(group, FONT_SIZE) <= width - 2);
  const columns = distinct(
    groups.map((group) => wrapLabel(group, { width: 120, lines: 1, fontSize: FONT_SIZE })),
  );
  const roomy = cells.every(({ figure }) => textWidth(figure, FONT_SIZE) <= width - 4);
  const drawn = cells.map((cell) => ({ ...cell, column: columns[groups.indexOf(cell.level)] ?? cell.level }));
  return {
    title: PANELS[parameter],
    width: columns.length * width,
    height: rows.length * (isDense(rows.length) ? 17 : 30),
    encoding: {
      x: {
        field: "column",
        type: "nominal",
        title: null,
        scale: { domain: columns },
        axis: {
          orient: "top",
          labelAngle: isUpright ? 0 : -60,
          ticks: false,
          domain: false,
          labelFontSize: FONT_SIZE,
        },
      },
      y: nameAxis(rows, 0),
      tooltip: [
        { field: "level", type: "nominal", title: "Group" },
        { field: "factor", type: "nominal", title: "Factor" },
        { field: "item", type: "nominal", title: "Item" },
        { field: "tip", type: "nominal", title: PANELS[parameter] },
        { field: "differs", type: "nominal", title: "Found to differ" },
      ],
    },
    layer: [
      {
        data: { values: drawn.filter(({ value }) => value !== null) },
        mark: { type: "rect", stroke: "white", strokeWidth: 1 },
        encoding: { color: shade(most) },
      },
      {
        data: { values: drawn.filter(({ value }) => value === null) },
        mark: { type: "rect", stroke: "white", strokeWidth: 1, color: COLORS.grid },
      },
      {
        data: {
          values: roomy
            ? drawn
            : drawn
                .filter(({ differs }) => differs !== "no")
                .map((cell) => ({ ...cell, figure: cell.differs === "yes" ? "*" : cell.figure })),
        },
        mark: { type: "text", fontSize: FONT_SIZE, color: COLORS.ink },
        encoding: { text: { field: "figure", type: "nominal" } },
      },
    ],
  };
}

function shade(most: number): Layer {
  return {
    field: "deviation",
    type: "quantitative",
    title: "Less the mean over the groups shown",
    scale: {
      domain: [-most, 0, most],
      range: [HEAT.negative, HEAT.middle, HEAT.positive],
      interpolate: "lab",
    },
    legend: { gradientLength: 160, values: [-most, 0, most], format: "+.1f" },
  };
}
