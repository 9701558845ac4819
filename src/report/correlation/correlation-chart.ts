import type { Analysis } from "../../analysis/analysis";
import { coefficient } from "../../words/format";
import * as names from "../../words/messages";
import { chartData } from "../kit/charts/chart-data";
import { divergingShade, heatMap, pairCell, shareShade } from "../kit/charts/heat-map";
import { FONT_SIZE, heatMapStyle, type ItemName, itemNamesById, type Layer } from "../kit/charts/layout";
import { CHART_BASE, COLORS, layerOf, nominal, quantitative, tooltip } from "../kit/charts/theme";
import { itemsByFactor, shownModel, shownStructure } from "../kit/shown-model";
import type { ReportChart } from "../kit/tables/section";
import { paragraph } from "../kit/words/phrases";
import * as messages from "./messages";

/** Correlations below the diagonal, the shown model's residuals above, declared factors outlined; null with fewer than two items. */
export function correlationChart(analysis: Analysis): ReportChart | null {
  const { items, type } = analysis.correlation;
  const style = heatMapStyle(items);
  const itemNames = itemNamesById(analysis, style);
  const factors = outlinedFactors(analysis);
  const order = itemsByFactor(analysis, items).flatMap((id) => itemNames.get(id) ?? []);
  const cells = order.flatMap((row, i) =>
    order.slice(0, i).flatMap((column) => cellOf(analysis, row, column)),
  );
  if (cells.length === 0) return null;
  const { label, residuals } = residualsOf(analysis, order);
  const hasResiduals = residuals.length > 0;
  const name = messages.correlationName({ type });
  return {
    id: "correlations",
    title: hasResiduals ? messages.chartTitleWithResiduals({ type }) : messages.chartTitle({ type }),
    see: seeText(cells, label, residuals),
    description: messages.chartDescription({ n: order.length }),
    key: paragraph(
      messages.chartKey(),
      hasResiduals && messages.chartResidualsDescription(),
      factors.length > 1 && messages.chartFrames(),
      cells.some(({ isAdjusted }) => isAdjusted) && messages.chartStars(),
    ),
    spec: spec(name, { style, order, cells, residuals, blocks: blocksOf(factors, order) }),
    ...chartData(
      cells.map(({ isAdjusted, ...cell }) => {
        const found = residuals.find(({ first, second }) => first === cell.second && second === cell.first);
        const adjusted = isAdjusted ? names.yes() : names.no();
        return { ...cell, adjusted, residual: found?.residual ?? null };
      }),
      {
        first: names.columnItem(),
        second: names.columnWith(),
        r: [name, "coefficient2"],
        standardError: [names.standardError(), "coefficient3"],
        people: [messages.columnBoth(), "integer"],
        adjusted: messages.columnAdjusted(),
        residual: hasResiduals ? [names.residual(), "coefficient2"] : undefined,
      },
    ),
  };
}

/** Items by factor of the shown model's structure, or of the first one declared. */
function outlinedFactors(analysis: Analysis): readonly (readonly string[])[] {
  const { items } = analysis.correlation;
  return (shownStructure(analysis)?.factors ?? [])
    .map((factor) => factor.items.filter((id) => items.includes(id)))
    .filter((own) => own.length > 0);
}

type Cell = ReturnType<typeof cellOf>[number];

function cellOf({ correlation }: Analysis, row: ItemName, column: ItemName) {
  const { items, matrix, standardErrors, pairN, adjustedPairs } = correlation;
  const [j, k] = [items.indexOf(row.id), items.indexOf(column.id)];
  const r = matrix[j]?.[k];
  if (r === undefined || !Number.isFinite(r)) return [];
  const isAdjusted = adjustedPairs.some((pair) => pair.includes(row.id) && pair.includes(column.id));
  const tip = coefficient(r);
  return [
    {
      ...pairCell(row, column),
      pair: messages.pair({ first: column.id, second: row.id }),
      r,
      standardError: standardErrors[j]?.[k] ?? null,
      people: pairN[j]?.[k] ?? null,
      isAdjusted,
      figure: isAdjusted ? `${tip}*` : tip,
      tip,
    },
  ];
}

interface Residual extends ReturnType<typeof pairCell> {
  readonly residual: number;
  readonly figure: string;
}

/** Above the diagonal: the row is the earlier item. */
function residualsOf(analysis: Analysis, order: readonly ItemName[]) {
  const model = shownModel(analysis);
  const { names = [], matrix = [] } = model?.residualCorrelations ?? {};
  const residuals = order.flatMap((row, i) =>
    order.slice(i + 1).flatMap((column): Residual[] => {
      const residual = matrix[names.indexOf(row.id)]?.[names.indexOf(column.id)];
      if (residual === undefined || !Number.isFinite(residual)) return [];
      return [{ ...pairCell(row, column), residual, figure: coefficient(residual) }];
    }),
  );
  return { label: model?.label ?? "", residuals };
}

function seeText(cells: readonly Cell[], label: string, residuals: readonly Residual[]): string {
  const sorted = [...cells].sort((a, b) => a.r - b.r);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return "";
  const largest = Math.max(0, ...residuals.map(({ residual }) => Math.abs(residual)));
  const single = { pair: low.pair, r: low.r };
  const range = { low: low.r, lowest: low.pair, high: high.r, highest: high.pair };
  if (residuals.length === 0)
    return cells.length === 1 ? messages.chartSingle(single) : messages.chartRange(range);
  return cells.length === 1
    ? messages.chartSingleWithResidual({ ...single, label, largest })
    : messages.chartRangeWithResiduals({ ...range, label, largest });
}

/** First and last item of every factor whose items are adjacent. */
function blocksOf(factors: readonly (readonly string[])[], order: readonly ItemName[]) {
  return factors.flatMap((items) => {
    const places = items.map((id) => order.findIndex((name) => name.id === id));
    const [from, to] = [order[Math.min(...places)], order[Math.max(...places)]];
    const isContiguous = Math.max(...places) - Math.min(...places) === new Set(items).size - 1;
    return factors.length < 2 || from === undefined || to === undefined || !isContiguous
      ? []
      : [{ left: from.short, right: to.short, top: from.lines, bottom: to.lines }];
  });
}

/** Shade between the correlations' minimum and maximum, to a tenth. */
function correlationShade(cells: readonly Cell[]) {
  const values = cells.map(({ r }) => r);
  const low = Math.floor(Math.min(...values) * 10) / 10;
  const high = Math.ceil(Math.max(...values) * 10) / 10;
  if (low < 0) return symmetricShade(Math.max(-low, high));
  const { scale, legend } = shareShade(high);
  const domain = [low, high === low ? low + 0.1 : high];
  return { scale: { ...scale, domain }, legend: { ...legend, format: ".1f" } };
}

const symmetricShade = (end: number) =>
  divergingShade([-end, 0, end], { values: [-end, 0, end], format: ".1~f" });

interface MapParts {
  readonly style: ReturnType<typeof heatMapStyle>;
  readonly order: readonly ItemName[];
  readonly cells: readonly Cell[];
  readonly residuals: readonly Residual[];
  readonly blocks: ReturnType<typeof blocksOf>;
}

function spec(title: string, { style, order, cells, residuals, blocks }: MapParts): Layer {
  const map = heatMap({
    values: cells,
    rows: order.map(({ lines }) => lines),
    columns: order.map(({ short }) => short),
    style,
    rowHeight: style.figures ? 34 : 17,
    shade: { field: "r", title, ...correlationShade(cells) },
    tooltip: { first: names.columnItem(), second: names.columnWith(), tip: title },
    columnNames: "below",
  });
  const layers = map.layer as readonly Layer[];
  const { config } = CHART_BASE;
  return {
    ...map,
    config: { ...config, legend: { ...config.legend, layout: { top: { margin: 30 } } } },
    resolve: { scale: { color: "independent" } },
    layer: [
      ...layers,
      ...(residuals.length > 0 ? residualLayers(residuals, style.figures) : []),
      ...(blocks.length > 0 ? [frames(blocks)] : []),
    ],
  };
}

function residualLayers(values: readonly Residual[], figures: boolean): readonly Layer[] {
  const most = Math.max(0.1, ...values.map(({ residual }) => Math.abs(residual)));
  const shade = symmetricShade(Math.ceil(most * 10) / 10);
  const color = { ...quantitative("residual"), title: names.residual(), ...shade };
  const tips = tooltip({ first: names.columnItem(), second: names.columnWith(), figure: names.residual() });
  const text = { type: "text", fontSize: FONT_SIZE, color: COLORS.ink };
  return [
    layerOf(values, { type: "rect", stroke: "white", strokeWidth: 1 }, { color, tooltip: tips }),
    ...(figures ? [layerOf(values, text, { text: nominal("figure"), tooltip: tips })] : []),
  ];
}

const frames = (values: readonly object[]): Layer =>
  layerOf(
    values,
    { type: "rect", fill: null, stroke: COLORS.ink, strokeWidth: 1.5 },
    {
      x: { ...nominal("left"), bandPosition: 0 },
      x2: { field: "right", bandPosition: 1 },
      y: { ...nominal("top"), bandPosition: 0 },
      y2: { field: "bottom", bandPosition: 1 },
      tooltip: null,
    },
  );
