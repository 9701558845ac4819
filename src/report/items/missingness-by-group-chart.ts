import type { Analysis } from "../../analysis/analysis";
import { chartData } from "../kit/charts/chart-data";
import { heatMap, shareShade } from "../kit/charts/heat-map";
import { itemNamesById, rowNames } from "../kit/charts/item-names";
import { heatMapStyle } from "../kit/charts/layout";
import type { ReportChart } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { HIDDEN_LEFT_OUT, sumOfShown } from "../kit/words/hidden";

const CELL_HEIGHT = 30;

/**
 * The share of people without a valid answer as a heat map: one row per level of a grouping, one column per item.
 *
 * @param group the grouping's name, as in `analysis.data.groups`
 * @returns null where the analysis has no such grouping or nothing is missing
 */
export function missingnessByGroupChart(analysis: Analysis, group: string): ReportChart | null {
  const cells = analysis.data.missing.byGroup.filter((cell) => cell.group === group);
  const items = itemNamesById(analysis, heatMapStyle(analysis.items.length));
  const levels = [...new Set(cells.map((cell) => cell.level))];
  const wrapped = rowNames(levels);
  const values = cells.flatMap((cell) => {
    const name = items.get(cell.item);
    const share = sumOfShown(Object.values(cell.proportions));
    if (name === undefined || share === null) return [];
    return [
      {
        name: wrapped[levels.indexOf(cell.level)] ?? cell.level,
        level: cell.level,
        item: name.full,
        column: name.short,
        people: cell.n,
        peopleText: formatCell(cell.n, "integer"),
        share,
        tip: formatCell(share, "percent1"),
        figure: formatCell(100 * share, "decimal1"),
      },
    ];
  });
  const largest = values.reduce((most, cell) => Math.max(most, cell.share), 0);
  if (largest === 0) return null;
  const most = values.reduce((a, b) => (b.share > a.share ? b : a));
  const columns = [...items.values()].map((name) => name.short);
  return {
    id: chartId(analysis, group),
    title: `Items without a valid answer, by ${group}`,
    description: `Rows are the levels of ${group}, columns the items; the darker a cell, the larger the share. It is largest at the level “${most.level}” for the item “${most.item}” (${most.tip}).${values.length < cells.length ? ` ${HIDDEN_LEFT_OUT}` : ""}`,
    spec: heatMap({
      values,
      rows: wrapped,
      columns,
      columnNames: "above",
      columnTitle: "Item",
      style: heatMapStyle(columns.length),
      rowHeight: CELL_HEIGHT,
      shade: { field: "share", title: "Without a valid answer", ...shareShade(largest) },
      tooltip: { level: "Group", item: "Item", tip: "Without a valid answer", peopleText: "People" },
    }),
    ...chartData(values, {
      level: group,
      item: "Item",
      people: ["People", "integer"],
      share: ["Without a valid answer", "percent1"],
    }),
  };
}

/** By the group's name where it can stand in an id as it is, by its number otherwise. */
function chartId(analysis: Analysis, group: string): string {
  if (/^[a-z][a-z0-9-]*$/.test(group)) return `missingness-by-${group}`;
  return `missingness-by-group-${analysis.data.groups.findIndex(({ name }) => name === group) + 1}`;
}
