import type { Analysis } from "../../analysis";
import { formatCell } from "../format";
import type { ReportChart } from "../section";
import { fewPeopleMarks } from "../tables/estimate-cells";
import { HIDDEN_LEFT_OUT } from "../wording/disclosure";
import { estimatesBy, isShown, mainMeasured, type ShownEstimate } from "../wording/prevalence-names";
import { shareWithInterval } from "../wording/prevalence-sentences";
import { sortedLevels } from "./group-prevalence-chart";
import { groupingId } from "./grouping-id";
import { distinct, itemNames, NAME_WIDTH } from "./item-names";
import { cellWidth, heatMapStyle, type Layer, nameAxis } from "./layout";
import { CHART_BASE, COLOURS, HEAT } from "./theme";
import { wrapLabel } from "./wrap-label";

const CELL_HEIGHT = 28;

/**
 * The share of people who reported each item as a heat map: rows are the levels of a grouping, columns the items.
 *
 * @returns null with fewer than two levels or items that are shown
 */
export function prevalenceHeatChart(analysis: Analysis, group: string): ReportChart | null {
  const by = estimatesBy(analysis, group).filter(({ context }) => context === null);
  const items = by.filter(({ kind }) => kind === "item");
  const shown = items.filter(isShown);
  const main = mainMeasured(by);
  const levels = main === null ? [] : sortedLevels(by.filter(isShown), main);
  const texts = new Map(
    itemNames(analysis, heatMapStyle(analysis.items.length)).map((name) => [name.id, name]),
  );
  const columns = [...texts.values()].filter(({ id }) => shown.some(({ variable }) => variable === id));
  const rowLevels = levels.filter((level) => shown.some((row) => row.level === level));
  if (columns.length < 2 || rowLevels.length < 2) return null;
  const wrapped = distinct(rowLevels.map((level) => wrapLabel(level, { width: NAME_WIDTH - 10 })));
  const values = shown.flatMap((row) => {
    const item = texts.get(row.variable);
    if (item === undefined) return [];
    const figure = formatCell(100 * row.estimate, "decimal1");
    return [
      {
        name: wrapped[rowLevels.indexOf(row.level ?? "")] ?? "",
        level: row.level ?? "",
        item: item.full,
        column: item.short,
        share: row.estimate,
        figure: row.fewPeople ? `(${figure})` : figure,
        tip: shareWithInterval(row),
        people: formatCell(row.n, "integer"),
      },
    ];
  });
  return {
    id: groupingId(analysis, "prevalence-items-by", group),
    title: `Shares of people who reported each item, by ${group} (%)`,
    description: `${describe(group, shown, texts)}${shown.length < items.length ? ` ${HIDDEN_LEFT_OUT}` : ""}`,
    spec: spec(values, {
      rows: wrapped,
      columns: columns.map(({ short }) => short),
      figures: heatMapStyle(analysis.items.length).figures,
      angle: heatMapStyle(analysis.items.length).labelAngle,
    }),
    columns: [
      { key: "level", label: group, format: "text" },
      { key: "item", label: "Item", format: "text" },
      { key: "n", label: "People", format: "integer" },
      { key: "estimate", label: "Share", format: "percent1" },
      { key: "low", label: "95% low", format: "percent1" },
      { key: "high", label: "95% high", format: "percent1" },
    ],
    parentheses: fewPeopleMarks(shown),
    rows: shown.map((row) => ({
      level: row.level,
      item: texts.get(row.variable)?.full ?? row.variable,
      ...{ n: row.n, estimate: row.estimate, low: row.low, high: row.high },
    })),
  };
}

function describe(
  group: string,
  shown: readonly ShownEstimate[],
  texts: ReadonlyMap<string, { readonly full: string }>,
): string {
  const most = shown.reduce((a, b) => (b.estimate > a.estimate ? b : a));
  return `Rows are the levels of ${group}, columns the items; the darker a cell, the larger the share. It is largest in ${most.level} for “${texts.get(most.variable)?.full ?? most.variable}” (${shareWithInterval(most)}).`;
}

function spec(
  values: readonly { readonly share: number }[],
  axes: { rows: readonly string[]; columns: readonly string[]; figures: boolean; angle: number },
): Layer {
  const { rows, columns } = axes;
  const largest = Math.max(0.01, ...values.map(({ share }) => share));
  const heat = {
    mark: { type: "rect", stroke: "white", strokeWidth: 1 },
    encoding: {
      color: {
        field: "share",
        type: "quantitative",
        title: "Share of people",
        scale: { domain: [0, largest], nice: true, range: [HEAT.middle, HEAT.positive], interpolate: "lab" },
        legend: { format: "~%", gradientLength: 160, tickCount: 3 },
      },
    },
  };
  const figures = {
    mark: { type: "text", fontSize: 11, color: COLOURS.ink },
    encoding: { text: { field: "figure", type: "nominal" } },
  };
  return {
    ...CHART_BASE,
    data: { values },
    width: columns.length * cellWidth(columns.length),
    height: rows.length * CELL_HEIGHT,
    encoding: {
      tooltip: [
        { field: "level", type: "nominal", title: "Group" },
        { field: "item", type: "nominal", title: "Item" },
        { field: "tip", type: "nominal", title: "Share [95% interval]" },
        { field: "people", type: "nominal", title: "People" },
      ],
      x: {
        field: "column",
        type: "nominal",
        title: "Item",
        scale: { domain: columns },
        axis: { orient: "top", labelAngle: axes.angle },
      },
      y: nameAxis(rows, 0),
    },
    layer: axes.figures ? [heat, figures] : [heat],
  };
}
