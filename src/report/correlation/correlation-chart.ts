import type { Analysis } from "../../analysis/analysis";
import type { CorrelationType } from "../../correlation/correlation-matrix";
import { type ItemName, itemNames } from "../kit/charts/item-names";
import { cellWidth, heatMapStyle, nameAxis } from "../kit/charts/layout";
import { CHART_BASE, COLORS, HEAT } from "../kit/charts/theme";
import type { ReportChart } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";

const TYPE_NAMES: Readonly<Record<CorrelationType, string>> = {
  tetrachoric: "Tetrachoric correlation",
  polychoric: "Polychoric correlation",
  pearson: "Pearson correlation",
  spearman: "Spearman correlation",
};

interface Cell {
  readonly name: string;
  readonly column: string;
  readonly first: string;
  readonly second: string;
  readonly r: number;
  readonly standardError: number | null;
  readonly people: number | null;
  readonly adjusted: string;
  readonly figure: string;
  readonly tipR: string;
  readonly tipError: string;
  readonly tipPeople: string;
}

/**
 * The correlations as a lower triangle, in the order of the measure's first structure, with their values.
 *
 * @returns null with fewer than two items
 */
export function correlationChart(analysis: Analysis): ReportChart | null {
  const { items, type } = analysis.correlation;
  if (items.length < 2) return null;
  const names = new Map(itemNames(analysis, heatMapStyle(items.length)).map((name) => [name.id, name]));
  const order = structureOrder(analysis).flatMap((id) => names.get(id) ?? []);
  const cells = triangle(analysis, order);
  if (cells.length === 0) return null;
  const sorted = [...cells].sort((a, b) => b.r - a.r);
  const [most, least] = [sorted[0]!, sorted.at(-1)!];
  const pair = (cell: Cell): string => `${cell.tipR} (“${cell.first}” with “${cell.second}”)`;
  const adjusted = cells.some((cell) => cell.adjusted === "yes")
    ? " A star marks a pair whose table has an empty cell and was adjusted."
    : "";
  const range =
    cells.length === 1
      ? `It is ${pair(most)}.`
      : `The largest is ${pair(most)}, the smallest ${pair(least)}.`;
  return {
    id: "correlations",
    title: `${TYPE_NAMES[type]}s between the items`,
    description: `Lower triangle of the correlation matrix; orange is negative, blue positive, the darker the stronger. ${range}${adjusted}`,
    spec: spec(cells, order, TYPE_NAMES[type]),
    columns: [
      { key: "first", label: "Item", format: "text" },
      { key: "second", label: "With", format: "text" },
      { key: "r", label: TYPE_NAMES[type], format: "coefficient2" },
      { key: "standardError", label: "Standard error", format: "coefficient3" },
      { key: "people", label: "People who answered both", format: "integer" },
      { key: "adjusted", label: "Adjusted", format: "text" },
    ],
    rows: cells.map(({ first, second, r, standardError, people, adjusted }) => ({
      first,
      second,
      r,
      standardError,
      people,
      adjusted,
    })),
  };
}

/** Items of the first structure factor by factor, then the others. */
function structureOrder(analysis: Analysis): readonly string[] {
  const structured = analysis.measure.structures[0]?.factors.flatMap((factor) => factor.items) ?? [];
  const present = structured.filter((id) => analysis.correlation.items.includes(id));
  return [...new Set([...present, ...analysis.correlation.items])];
}

function triangle(analysis: Analysis, order: readonly ItemName[]): readonly Cell[] {
  const { items, matrix, standardErrors, pairN, adjustedPairs } = analysis.correlation;
  const adjusted = new Set(
    adjustedPairs.flatMap(([a, b]) => [JSON.stringify([a, b]), JSON.stringify([b, a])]),
  );
  return order.flatMap((row, i) =>
    order.slice(0, i).flatMap((column) => {
      const [j, k] = [items.indexOf(row.id), items.indexOf(column.id)];
      const r = matrix[j]?.[k];
      if (r === undefined || !Number.isFinite(r)) return [];
      const standardError = standardErrors[j]?.[k] ?? null;
      const people = pairN[j]?.[k] ?? null;
      const mark = adjusted.has(JSON.stringify([row.id, column.id]));
      const tipR = formatCell(r, "coefficient2");
      return [
        {
          name: row.lines,
          column: column.short,
          first: row.full,
          second: column.full,
          r,
          standardError,
          people,
          adjusted: mark ? "yes" : "no",
          figure: mark ? `${tipR}*` : tipR,
          tipR,
          tipError: formatCell(standardError, "coefficient3"),
          tipPeople: formatCell(people, "integer"),
        },
      ];
    }),
  );
}

function spec(
  cells: readonly Cell[],
  order: readonly ItemName[],
  type: string,
): Readonly<Record<string, unknown>> {
  const columns = order.slice(0, -1).map((name) => name.short);
  const rows = order.map((name) => name.lines);
  const style = heatMapStyle(rows.length);
  const width = cellWidth(columns.length);
  const tooltip = [
    { field: "first", type: "nominal", title: "Item" },
    { field: "second", type: "nominal", title: "With" },
    { field: "tipR", type: "nominal", title: type },
    { field: "tipError", type: "nominal", title: "Standard error" },
    { field: "tipPeople", type: "nominal", title: "People who answered both" },
    { field: "adjusted", type: "nominal", title: "Adjusted for an empty cell" },
  ];
  const heat = {
    mark: { type: "rect", stroke: "white", strokeWidth: 1 },
    encoding: {
      color: {
        field: "r",
        type: "quantitative",
        title: type,
        scale: { domain: [-1, 0, 1], range: [HEAT.negative, HEAT.middle, HEAT.positive], interpolate: "lab" },
        legend: { gradientLength: 180, values: [-1, -0.5, 0, 0.5, 1], format: "+.1~f" },
      },
    },
  };
  const figures = {
    mark: { type: "text", fontSize: 11, color: COLORS.ink },
    encoding: {
      text: { field: "figure", type: "nominal" },
    },
  };
  return {
    ...CHART_BASE,
    data: { values: cells },
    width: columns.length * width,
    height: rows.length * (style.figures ? 34 : 17),
    encoding: {
      tooltip,
      x: {
        field: "column",
        type: "nominal",
        title: null,
        scale: { domain: columns },
        axis: {
          labelAngle: style.labelAngle,
          ticks: false,
          domain: false,
          labelFontSize: 11,
        },
      },
      y: nameAxis(rows, 0),
    },
    layer: style.figures ? [heat, figures] : [heat],
  };
}
