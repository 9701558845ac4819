import type { Analysis } from "../../../analysis/analysis";
import { chartData } from "../../kit/charts/chart-data";
import { heatMap, shareShade } from "../../kit/charts/heat-map";
import { itemNamesById, rowNames } from "../../kit/charts/item-names";
import { heatMapStyle } from "../../kit/charts/layout";
import type { ReportChart } from "../../kit/tables/section";
import { wordsOf } from "../../kit/words/about-words";
import { formatCell } from "../../kit/words/format";
import { HIDDEN_LEFT_OUT } from "../../kit/words/hidden";
import { fewPeopleMarks, SHARE_COLUMNS } from "../estimate-cells";
import { estimatesBy, groupingId, isShown, mainMeasured, type ShownEstimate } from "../prevalence-names";
import { missingWords } from "../share-dots";
import { sortedLevels } from "./group-prevalence-chart";
import { shareWithInterval } from "./prevalence-sentences";

const CELL_HEIGHT = 28;

/**
 * The share of people who ${wordsOf(analysis).did} each item as a heat map: rows are the levels of a grouping, columns the items.
 *
 * @returns null with fewer than two levels or items that are shown
 */
export function prevalenceHeatChart(analysis: Analysis, group: string): ReportChart | null {
  const by = estimatesBy(analysis, group).filter(({ context }) => context === null);
  const items = by.filter(({ kind }) => kind === "item");
  const shown = items.filter(isShown);
  const main = mainMeasured(by);
  const levels = main === null ? [] : sortedLevels(by.filter(isShown), main);
  const texts = itemNamesById(analysis, heatMapStyle(analysis.items.length));
  const columns = [...texts.values()].filter(({ id }) => shown.some(({ variable }) => variable === id));
  const rowLevels = levels.filter((level) => shown.some((row) => row.level === level));
  if (columns.length < 2 || rowLevels.length < 2) return null;
  const wrapped = rowNames(rowLevels);
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
    title: `Shares of people who ${wordsOf(analysis).did} each item, by ${group} (%)`,
    description: `${describe(group, shown, texts)}${shown.length < items.length ? ` ${HIDDEN_LEFT_OUT}` : ""}`,
    spec: heatMap({
      ...{
        values,
        rows: wrapped,
        columns: columns.map(({ short }) => short),
        columnNames: "above",
        columnTitle: "Item",
      },
      style: heatMapStyle(analysis.items.length),
      rowHeight: CELL_HEIGHT,
      shade: {
        field: "share",
        title: "Share of people",
        ...shareShade(Math.max(0.01, ...values.map(({ share }) => share))),
      },
      tooltip: { level: "Group", item: "Item", tip: "Share [95% interval]", people: "People" },
    }),
    ...chartData(
      shown.map((row) => ({ ...row, item: texts.get(row.variable)?.full ?? row.variable })),
      { level: group, item: "Item", ...SHARE_COLUMNS },
    ),
    parentheses: fewPeopleMarks(shown),
  };
}

function describe(
  group: string,
  shown: readonly ShownEstimate[],
  texts: ReadonlyMap<string, { readonly full: string }>,
): string {
  const most = shown.reduce((a, b) => (b.estimate > a.estimate ? b : a));
  return `Rows are the levels of ${group}, columns the items; the darker a cell, the larger the share.${missingWords(shown)} It is largest in ${most.level} for “${texts.get(most.variable)?.full ?? most.variable}” (${shareWithInterval(most)}).`;
}
