import type { Analysis } from "../../../analysis/analysis";
import { divergingShade, heatMap, triangleRowHeight } from "../../kit/charts/heat-map";
import { type ItemName, itemNames } from "../../kit/charts/item-names";
import { heatMapStyle, type Layer } from "../../kit/charts/layout";
import type { ReportChart } from "../../kit/tables/section";
import { wordsOf } from "../../kit/words/about-words";
import { formatCell } from "../../kit/words/format";
import { HIDDEN_LEFT_OUT } from "../../kit/words/hidden";
import { percent } from "../../kit/words/phrases";

interface Cell {
  readonly name: string;
  readonly column: string;
  readonly first: string;
  readonly second: string;
  readonly ratio: number;
  readonly figure: string;
  readonly tipBoth: string;
  readonly tipExpected: string;
}

/**
 * How many times as often two items were reported together as if they were independent, as a lower triangle.
 *
 * @returns null where nothing is shown
 */
export function coOccurrenceChart(analysis: Analysis): ReportChart | null {
  const pairs = analysis.risks?.pairs ?? [];
  const style = heatMapStyle(analysis.items.length);
  const names = itemNames(analysis, style);
  const place = new Map(names.map(({ id }, k) => [id, k]));
  const shown = pairs.flatMap((pair) => {
    const { a, b, ratio, both, expected } = pair;
    const [i, j] = [place.get(a), place.get(b)];
    if (ratio === null || both === null || expected === null || i === undefined || j === undefined) return [];
    return [{ row: names[Math.max(i, j)]!, column: names[Math.min(i, j)]!, ratio, both, expected }];
  });
  if (shown.length === 0) return null;
  const cells = shown.map(
    ({ row, column, ratio, both, expected }): Cell => ({
      ...{ name: row.lines, column: column.short, first: row.full, second: column.full, ratio },
      figure: formatCell(ratio, "decimal1"),
      tipBoth: percent(both),
      tipExpected: percent(expected),
    }),
  );
  const most = cells.reduce((a, b) => (b.ratio > a.ratio ? b : a));
  const least = cells.reduce((a, b) => (b.ratio < a.ratio ? b : a));
  const { did, done } = wordsOf(analysis);
  const used = names.filter(({ id }) => pairs.some(({ a, b }) => a === id || b === id));
  return {
    id: "co-occurrence",
    title: `Items ${done} together: observed over expected`,
    description: `Each cell is the share of people who ${did} both items over the share expected were the two independent: blue above 1, orange below. The largest is ${most.figure} (“${most.first}” with “${most.second}”)${cells.length > 1 ? `, the smallest ${least.figure} (“${least.first}” with “${least.second}”)` : ""}.${shown.length < pairs.length ? ` ${HIDDEN_LEFT_OUT}` : ""}`,
    spec: spec(cells, used, style),
    columns: [
      { key: "first", label: "Item", format: "text" },
      { key: "second", label: "With", format: "text" },
      { key: "both", label: "Both", format: "percent1" },
      { key: "expected", label: "Expected", format: "percent1" },
      { key: "ratio", label: "Observed over expected", format: "decimal1" },
    ],
    rows: shown.map(({ row, column, both, expected, ratio }) => ({
      ...{ first: row.full, second: column.full, both, expected, ratio },
    })),
  };
}

function spec(
  cells: readonly Cell[],
  names: readonly ItemName[],
  style: ReturnType<typeof heatMapStyle>,
): Layer {
  const rows = names.slice(1).map(({ lines }) => lines);
  const columns = names.slice(0, -1).map(({ short }) => short);
  const end = Math.max(2, Math.ceil(Math.max(...cells.map(({ ratio }) => ratio))));
  return heatMap({
    ...{ values: cells, rows, columns, style, columnNames: "below" },
    rowHeight: triangleRowHeight(style),
    shade: {
      field: "ratio",
      title: "Observed over expected",
      ...divergingShade([0, 1, end], { values: [0, 1, end], format: "~f" }),
    },
    tooltip: [
      ["first", "Item"],
      ["second", "With"],
      ["tipBoth", "Both"],
      ["tipExpected", "Expected"],
      ["figure", "Observed over expected"],
    ],
  });
}
