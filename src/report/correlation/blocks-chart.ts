import type { Analysis } from "../../analysis/analysis";
import { coefficient } from "../../words/format";
import * as names from "../../words/messages";
import { chartData } from "../kit/charts/chart-data";
import { heatMap, shareShade } from "../kit/charts/heat-map";
import { distinct, heatMapStyle, rowNames } from "../kit/charts/layout";
import { keyCells } from "../kit/charts/messages";
import type { ReportChart } from "../kit/tables/section";
import * as messages from "./messages";

/** Mean sizes of the correlations within and between blocks, of more items than a heat map of items has cells for; null without. */
export function blocksChart(analysis: Analysis): ReportChart | null {
  const parts = partsOf(analysis);
  const rows = rowNames(parts.map(({ label }) => label));
  const columns = distinct(parts.map((_, place) => String(place + 1)));
  const cells = parts.flatMap((one, i) =>
    parts.slice(0, i + 1).flatMap((other, j) => {
      const size = meanSize(analysis.correlation.matrix, one.places, other.places);
      if (size === null) return [];
      const name = `${i + 1} ${rows[i]}`;
      return [
        {
          name,
          column: columns[j] ?? "",
          first: one.label,
          second: other.label,
          size,
          figure: coefficient(size),
        },
      ];
    }),
  );
  if (cells.length === 0) return null;
  const title = messages.blocksAxis();
  const within = cells.filter(({ first, second }) => first === second).map(({ size }) => size);
  const between = cells.filter(({ first, second }) => first !== second).map(({ size }) => size);
  return {
    id: "correlations",
    title: messages.blocksTitle(),
    see: messages.blocksSee({
      within: meanOf(within),
      between: between.length === 0 ? null : meanOf(between),
    }),
    key: keyCells(),
    description: messages.blocksDescription({ n: parts.length, items: analysis.correlation.items.length }),
    spec: heatMap({
      values: cells,
      rows: rows.map((row, i) => `${i + 1} ${row}`),
      columns,
      style: heatMapStyle(columns),
      rowHeight: 34,
      shade: { field: "size", title, ...shareShade(Math.max(...cells.map(({ size }) => size))) },
      tooltip: { first: messages.blocksFirst(), second: names.columnWith(), figure: title },
      columnNames: "below",
    }),
    ...chartData(cells, {
      first: messages.blocksFirst(),
      second: names.columnWith(),
      size: [title, "coefficient2"],
    }),
  };
}

/** Blocks, or the runs of a single one, with the places of their items. */
function partsOf({ blocks, correlation: { items } }: Analysis) {
  const placeOf = new Map(items.map((id, place) => [id, place]));
  const [first] = blocks;
  const parts =
    blocks.length > 1 || first === undefined
      ? blocks
      : first.runs.map((run) => ({
          label: messages.run({ first: run[0] ?? "", last: run.at(-1) ?? "" }),
          items: run,
        }));
  return parts.map((part) => ({
    label: part.label,
    places: part.items.flatMap((id) => placeOf.get(id) ?? []),
  }));
}

/** Of the pairs of different items; null without any. */
function meanSize(
  matrix: Analysis["correlation"]["matrix"],
  one: readonly number[],
  other: readonly number[],
): number | null {
  const sizes = one.flatMap((i) => other.flatMap((j) => (i === j ? [] : [Math.abs(matrix[i]?.[j] ?? 0)])));
  return sizes.length === 0 ? null : meanOf(sizes);
}

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
