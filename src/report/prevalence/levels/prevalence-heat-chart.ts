import type { Analysis } from "../../../analysis/analysis";
import type { PrevalenceEstimate } from "../../../survey/prevalence/prevalence-result";
import { decimal, integer } from "../../../words/format";
import * as names from "../../../words/messages";
import { heatMap, shareShade } from "../../kit/charts/heat-map";
import { heatMapStyle, itemNamesById, rowNames } from "../../kit/charts/layout";
import type { ReportChart } from "../../kit/tables/section";
import { aboutOf } from "../../kit/words/about-words";
import { HIDDEN } from "../../kit/words/hidden";
import { levelName } from "../../kit/words/level-name";
import { sortedLevels } from "../../kit/words/level-order";
import { estimatesBy, mainMeasured, measuredOf } from "../../kit/words/phrases";
import { groupingId, isShown, sortedMeasured } from "../prevalence-names";
import { shareChart } from "../share-dots";
import * as messages from "./messages";
import { shareWithInterval } from "./prevalence-sentences";

const CELL_HEIGHT = 26;

/** Heat map of shares by level (rows) and item (columns), both sorted, hidden cells hatched; null with fewer than two of either or where nothing is shown. */
export function prevalenceHeatChart(analysis: Analysis, group: string): ReportChart | null {
  const by = estimatesBy(analysis, group).filter(({ context }) => context === null);
  const items = by.filter(({ kind }) => kind === "item");
  const [most] = items.filter(isShown).sort((a, b) => b.estimate - a.estimate);
  const main = mainMeasured(by);
  const style = heatMapStyle(analysis.items.map(({ id }) => id));
  const texts = itemNamesById(analysis, style);
  const columns = sortedMeasured(measuredOf(items), estimatesBy(analysis, null)).flatMap(
    ({ variable }) => texts.get(variable)?.short ?? [],
  );
  const levels = main === null ? [] : sortedLevels(by, main);
  if (columns.length < 2 || levels.length < 2 || most === undefined) return null;
  const rows = rowNames(levels.map((level) => levelName(group, level)));
  const fullName = ({ variable }: PrevalenceEstimate): string => texts.get(variable)?.full ?? variable;
  const values = items.map((row) => ({
    name: rows[levels.indexOf(row.level ?? "")] ?? "",
    level: row.level,
    item: fullName(row),
    column: texts.get(row.variable)?.short ?? row.variable,
    ...cellOf(row),
  }));
  const level = levelName(group, most.level ?? "");
  const largest = { share: shareWithInterval(most), level, item: fullName(most) };
  return shareChart(items, {
    id: groupingId(analysis, "prevalence-items-by", group),
    title: messages.heatTitle({ about: aboutOf(analysis), grouping: group }),
    see: messages.heatSee(largest),
    hidden: "hatched",
    description: messages.heatDescription({ grouping: group }),
    spec: heatMap({
      values,
      rows,
      columns,
      columnNames: "above",
      columnTitle: names.columnItem(),
      style,
      rowHeight: CELL_HEIGHT,
      shade: { field: "share", title: names.shareOfPeople(), ...shareShade(Math.max(0.01, most.estimate)) },
      tooltip: {
        level: names.columnGroup(),
        item: names.columnItem(),
        tip: names.shareWithInterval(),
        people: names.columnPeople(),
      },
    }),
    columns: { level: group, item: names.columnItem() },
    cells: (row) => ({ level: row.level ?? "", item: fullName(row) }),
  });
}

/** Text and tooltip of a cell, without hidden figures. */
function cellOf(row: PrevalenceEstimate) {
  if (!isShown(row)) return { share: null, figure: "", tip: HIDDEN, people: HIDDEN };
  const figure = decimal(100 * row.estimate, 1);
  return {
    share: row.estimate,
    figure: row.fewPeople ? `(${figure})` : figure,
    tip: shareWithInterval(row),
    people: integer(row.n),
  };
}
