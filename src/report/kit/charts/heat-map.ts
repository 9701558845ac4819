import {
  cellWidth,
  FONT_SIZE,
  type heatMapStyle,
  type ItemName,
  type Layer,
  LINE_HEIGHT,
  nameAxis,
  rowHeight,
} from "./layout";
import { CHART_BASE, COLORS, HEAT, nominal, quantitative, tooltip } from "./theme";

export interface HeatMap {
  /** By cell: `name` of its row, `column`, its `figure` and the fields named below. */
  readonly values: readonly object[];
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly style: Pick<ReturnType<typeof heatMapStyle>, "figures" | "labelAngle">;
  /** At least. */
  readonly rowHeight: number;
  /** Field of the shade (null is hatched), legend title and scale. */
  readonly shade: { readonly field: string; readonly title: string } & Shade;
  readonly tooltip: Readonly<Record<string, string>>;
  /** Position of the columns' names: above the map, or below it where columns and rows are the same items. */
  readonly columnNames: "above" | "below";
  readonly columnTitle?: string | undefined;
}

type Shade = Readonly<Record<"scale" | "legend", Layer>>;

export const shareShade = (largest: number): Shade => ({
  scale: { domain: [0, largest], nice: true, range: [HEAT.middle, HEAT.positive], interpolate: "lab" },
  legend: { format: "~%", gradientLength: 160, tickCount: 3 },
});

/** Two colors above and below the middle of the domain; `values` and `format` of the legend. */
export const divergingShade = (
  domain: readonly [low: number, middle: number, high: number],
  legend: { readonly values: readonly number[]; readonly format: string },
): Shade => ({
  scale: { domain, range: [HEAT.negative, HEAT.middle, HEAT.positive], interpolate: "lab" },
  legend: { gradientLength: 180, ...legend },
});

export const heatMap = (map: HeatMap): Layer => ({ ...CHART_BASE, ...heatMapPanel(map) });

/** A heat map as a part of a chart; cells show figures where they are wide enough. */
export function heatMapPanel({ values, rows, columns, style, ...map }: HeatMap): Layer {
  const { field, ...shade } = map.shade;
  const isHidden = (value: object): boolean => (value as Readonly<Record<string, unknown>>)[field] === null;
  const mark = { type: "rect", stroke: "white", strokeWidth: 1 };
  const hidden = values.filter(isHidden);
  const height = map.rowHeight < LINE_HEIGHT + 4 ? map.rowHeight : rowHeight(rows, map.rowHeight);
  const gray = { data: { values: hidden }, mark: { ...mark, color: COLORS.grid } };
  const hatch = { data: { values: hidden }, mark: hatchMark(cellWidth(columns.length), height) };
  const dy = (FONT_SIZE / 2) * (1 - figureLines(values));
  const figures = {
    mark: { type: "text", fontSize: FONT_SIZE, color: COLORS.ink, dy },
    encoding: { text: nominal("figure") },
  };
  return {
    data: { values },
    width: columns.length * cellWidth(columns.length),
    height: rows.length * height,
    encoding: {
      tooltip: tooltip(map.tooltip),
      x: {
        field: "column",
        type: "nominal",
        title: map.columnTitle ?? null,
        scale: { domain: columns },
        axis: {
          orient: map.columnNames === "above" ? "top" : "bottom",
          labelAngle: style.labelAngle,
          labelFontSize: FONT_SIZE,
        },
      },
      y: nameAxis(rows, 0),
    },
    layer: [
      {
        data: { values: values.filter((value) => !isHidden(value)) },
        mark,
        encoding: { color: { ...quantitative(field), ...shade } },
      },
      ...(hidden.length > 0 ? [gray, hatch] : []),
      ...(style.figures ? [figures] : []),
    ],
  };
}

const HATCH_STEP = 7;

/** Hatching of a cell as one mark, so that hidden figures do not look like small numbers. */
function hatchMark(width: number, height: number): Layer {
  const [a, b] = [width / 2 - 1, height / 2 - 1];
  const lines: string[] = [];
  for (let at = HATCH_STEP - a - b; at < a + b; at += HATCH_STEP) {
    const [left, right] = [Math.max(-a, at - b), Math.min(a, at + b)];
    const point = (x: number): string =>
      `${((2 * x) / width).toFixed(3)},${((2 * (at - x)) / width).toFixed(3)}`;
    lines.push(`M${point(left)}L${point(right)}`);
  }
  const stroke = { filled: false, stroke: COLORS.line, strokeWidth: 1, opacity: 1 };
  return { type: "point", shape: lines.join(""), size: width ** 2, ...stroke };
}

const figureLines = (values: readonly object[]): number =>
  Math.max(1, ...values.map((value) => ("figure" in value ? String(value.figure).split("\n").length : 1)));

export const pairCell = (row: ItemName, column: ItemName) => ({
  name: row.lines,
  column: column.short,
  first: row.full,
  second: column.full,
});
