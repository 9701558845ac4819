import { cellWidth, type heatMapStyle, type Layer, nameAxis } from "./layout";
import { CHART_BASE, COLORS, HEAT } from "./theme";

/** Cells of a table of names, shaded by a number. */
export interface HeatMap {
  /** By cell: `name` of its row, `column`, the `figure` written in it, and the fields that the rest names. */
  readonly values: readonly object[];
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly style: Pick<ReturnType<typeof heatMapStyle>, "figures" | "labelAngle">;
  readonly rowHeight: number;
  /** The field that shades the cells, its name in the legend, and how it does. */
  readonly shade: { readonly field: string; readonly title: string } & Shade;
  /** Fields that show when a cell is pointed at, each with its name. */
  readonly tooltip: readonly (readonly [field: string, title: string])[];
  /** Columns of items over the map, under a title; or under it, as of the same items as the rows. */
  readonly columnNames: "above" | "below";
}

interface Shade {
  readonly scale: Readonly<Record<string, unknown>>;
  readonly legend: Readonly<Record<string, unknown>>;
}

/** The darker, the larger a share. */
export function shareShade(largest: number): Shade {
  return {
    scale: { domain: [0, largest], nice: true, range: [HEAT.middle, HEAT.positive], interpolate: "lab" },
    legend: { format: "~%", gradientLength: 160, tickCount: 3 },
  };
}

/** One color above the middle of the domain, another below; `values` and `format` of the legend. */
export function divergingShade(
  domain: readonly [low: number, middle: number, high: number],
  legend: { readonly values: readonly number[]; readonly format: string },
): Shade {
  return {
    scale: { domain, range: [HEAT.negative, HEAT.middle, HEAT.positive], interpolate: "lab" },
    legend: { gradientLength: 180, ...legend },
  };
}

/** The specification of a heat map; figures stand in the cells where these are wide enough. */
export function heatMap({ values, rows, columns, style, ...map }: HeatMap): Layer {
  const { field, title, scale, legend } = map.shade;
  const heat = {
    mark: { type: "rect", stroke: "white", strokeWidth: 1 },
    encoding: { color: { field, type: "quantitative", title, scale, legend } },
  };
  const figures = {
    mark: { type: "text", fontSize: 11, color: COLORS.ink },
    encoding: { text: { field: "figure", type: "nominal" } },
  };
  const labelAngle = style.labelAngle;
  const isAbove = map.columnNames === "above";
  return {
    ...CHART_BASE,
    data: { values },
    width: columns.length * cellWidth(columns.length),
    height: rows.length * map.rowHeight,
    encoding: {
      tooltip: map.tooltip.map(([of, name]) => ({ field: of, type: "nominal", title: name })),
      x: {
        field: "column",
        type: "nominal",
        title: isAbove ? "Item" : null,
        scale: { domain: columns },
        axis: isAbove
          ? { orient: "top", labelAngle }
          : { labelAngle, ticks: false, domain: false, labelFontSize: 11 },
      },
      y: nameAxis(rows, 0),
    },
    layer: style.figures ? [heat, figures] : [heat],
  };
}

/** Height of a row of a triangle of items with that style. */
export function triangleRowHeight({ figures }: Pick<HeatMap["style"], "figures">): number {
  return figures ? 34 : 17;
}
