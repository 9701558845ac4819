import type { Analysis } from "../../../analysis/analysis";
import { bySeries, tooltip, valueAxis } from "../../kit/charts/channels";
import { chartData } from "../../kit/charts/chart-data";
import { itemNamesById } from "../../kit/charts/item-names";
import type { Layer } from "../../kit/charts/layout";
import { CURVE_LEVELS, expectedScore } from "../../kit/charts/logistic-curve";
import { CHART_BASE, COLORS } from "../../kit/charts/theme";
import { wrapLabel } from "../../kit/charts/wrap-label";
import type { ReportChart } from "../../kit/tables/section";
import { formatCell } from "../../kit/words/format";
import { counted, listed } from "../../kit/words/phrases";
import {
  type ComparedItem,
  comparedItems,
  type Grouping,
  groupingId,
  isDifferent,
  shownGroups,
} from "../groupings";

/** More items than this are left out, the least different ones. */
const MOST_ITEMS = 12;

const DIFFERS = "Differs";
const OTHER = "Other groups";

type Panel = ReturnType<typeof panelOf>;

/**
 * Curves of the expected answer by group of the items that differ.
 *
 * @returns null where no item differs, or too few groups are large enough to be shown
 */
export function difCurvesChart(analysis: Analysis, grouping: Grouping): ReportChart | null {
  const panels = comparedItems(grouping)
    .filter(isDifferent)
    .map((one) => panelOf(analysis, one))
    .filter(({ points }) => new Set(points.map(({ group }) => group)).size > 1);
  const shown = panels.slice(0, MOST_ITEMS);
  if (shown.length === 0) return null;
  return {
    id: groupingId(grouping, "dif-curves"),
    title: `Curves by ${grouping.group} of the items that differ`,
    description: describe(shown, panels.length),
    spec: {
      ...CHART_BASE,
      spacing: { row: 20, column: 24 },
      columns: 2,
      concat: shown.map(panelSpec),
      resolve: { scale: { color: "shared" } },
    },
    ...chartData(
      shown.flatMap(({ full, points }) =>
        points.filter(({ level }) => Number.isInteger(level)).map((point) => ({ ...point, item: full })),
      ),
      { item: "Item", group: "Group", level: ["Level", "decimal1"], value: ["Expected answer", "decimal3"] },
    ),
  };
}

function panelOf(analysis: Analysis, one: ComparedItem) {
  const { id } = one.item;
  const full = itemNamesById(analysis).get(id)?.full ?? id;
  const groups = shownGroups(one);
  const named = groups.filter(({ differs }) => differs).map(({ group }) => group);
  const who = named.length === 0 ? [] : [wrapLabel(`Differs: ${listed(named)}`, { width: 270, lines: 1 })];
  return {
    full,
    title: [...wrapLabel(full, { width: 270, lines: 2 }).split("\n"), ...who],
    highest: Math.max(1, ...groups.map(({ d }) => d.length)),
    // Those that differ are drawn last, over the others.
    points: [...groups]
      .sort((a, b) => Number(a.differs) - Number(b.differs))
      .flatMap(({ group, a, d, differs }) =>
        CURVE_LEVELS.map((level) => {
          const value = expectedScore(a, d, level);
          const series = differs ? DIFFERS : OTHER;
          return { group, series, level, value, tip: formatCell(value, "decimal2") };
        }),
      ),
  };
}

function describe(shown: readonly Panel[], all: number): string {
  const left = all - shown.length;
  const binary = shown.every(({ highest }) => highest === 1);
  return `One panel an item, one line a group (orange where it differs, gray otherwise): ${binary ? "the probability of the higher answer" : "the expected answer, counted from 0,"} by level of the factor.${left > 0 ? ` ${counted(left, "item is", "items are")} left out.` : ""}`;
}

function panelSpec({ full, title, highest, points }: Panel): Layer {
  return {
    title: { text: title, fontSize: 12, fontWeight: "normal", offset: 6 },
    data: { values: points.map((point) => ({ ...point, item: full })) },
    width: 272,
    height: 170,
    mark: { type: "line", strokeWidth: 2 },
    encoding: {
      x: valueAxis("Level", [-4, 4], { tickCount: 9, format: "d" })("level"),
      y: valueAxis(highest === 1 ? "Probability" : "Expected answer", [0, highest], { tickCount: 5 })(
        "value",
      ),
      detail: { field: "group", type: "nominal" },
      color: bySeries("series", [OTHER, DIFFERS], (k) => [COLORS.line, COLORS.orange][k], {
        legend: { symbolType: "stroke" },
      }),
      tooltip: tooltip({ item: "Item", group: "Group", level: "Level", tip: "Expected answer" }, ["level"]),
    },
  };
}
