import type { Analysis } from "../../../analysis/analysis";
import type { DifItem, DifResult } from "../../../irt/dif/dif-result";
import { bySeries, tooltip, valueAxis } from "../../kit/charts/channels";
import { chartData } from "../../kit/charts/chart-data";
import { itemNames, legendNames } from "../../kit/charts/item-names";
import type { Layer } from "../../kit/charts/layout";
import { CURVE_LEVELS, expectedScore } from "../../kit/charts/logistic-curve";
import { CHART_BASE, COLORS, seriesColor } from "../../kit/charts/theme";
import { wrapLabel } from "../../kit/charts/wrap-label";
import type { ReportChart } from "../../kit/tables/section";
import { formatCell } from "../../kit/words/format";
import { counted } from "../../kit/words/phrases";
import { shownLevels, someLeftOut } from "../shown-levels";
import { type DifGrouping, farthestGroup, referenceGroup } from "./dif-sentences";
import { difId } from "./dif-tables";

/** More items than this are left out, the least different ones. */
const MOST_ITEMS = 12;
/** More groups than this do not have a color each. */
const MOST_COLORS = 6;

const FIRST = "First group";
const FARTHEST = "Farthest from it";
const OTHER = "Other groups";

type Panel = ReturnType<typeof panelOf>;

/**
 * Curves of the expected answer by group of the items that work differently.
 *
 * @param grouping the comparisons over one grouping
 * @returns null where no item works differently, or too few groups are large enough to be shown
 */
export function difCurvesChart(analysis: Analysis, grouping: DifGrouping): ReportChart | null {
  const found = grouping.results.flatMap((result) =>
    result.items.filter(({ verdict }) => verdict === "present").map((item) => ({ item, result })),
  );
  const drawn = new Set(found.flatMap(({ item }) => item.groups.map(({ group }) => group)));
  const levels = [...new Set(found.flatMap(({ result }) => [...shownLevels(result)]))].filter((level) =>
    drawn.has(level),
  );
  const colored = levels.length <= MOST_COLORS;
  const legend = legendNames(levels);
  const seriesOf = (item: DifItem, group: string): string => {
    if (colored) return legend.get(group) ?? group;
    if (group === referenceGroup(item)?.group) return FIRST;
    return group === farthestGroup(item)?.group ? FARTHEST : OTHER;
  };
  const panels = found
    .map(({ item, result }) => panelOf(analysis, { item, result, colored, seriesOf }))
    .filter(({ points }) => new Set(points.map(({ group }) => group)).size > 1);
  const shown = panels.slice(0, MOST_ITEMS);
  if (shown.length === 0) return null;
  const domain = colored ? levels.map((level) => legend.get(level) ?? level) : [OTHER, FIRST, FARTHEST];
  const range = colored ? levels.map((_, k) => seriesColor(k)) : [COLORS.line, COLORS.ink, COLORS.orange];
  return {
    id: difId(analysis, "curves", grouping),
    title: `Curves by ${grouping.group} of the items that work differently`,
    description: describe(shown, { all: panels.length, colored, fewer: someLeftOut(found) }),
    spec: {
      ...CHART_BASE,
      spacing: { row: 20, column: 24 },
      columns: 2,
      concat: shown.map((panel) => panelSpec(panel, { domain, range })),
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

function panelOf(
  analysis: Analysis,
  input: {
    item: DifItem;
    result: DifResult;
    colored: boolean;
    seriesOf: (item: DifItem, group: string) => string;
  },
) {
  const { item, result, colored, seriesOf } = input;
  const full = itemNames(analysis).find(({ id }) => id === item.id)?.full ?? item.id;
  const shown = shownLevels(result);
  const groups = item.groups.filter(({ group }) => shown.has(group));
  const far = farthestGroup(item)?.group ?? "";
  const ends = [referenceGroup(item)?.group, far].filter((group) => group !== undefined).join(" and ");
  const pair = colored ? [] : [wrapLabel(ends, { width: 270, lines: 1 })];
  return {
    full,
    title: [...wrapLabel(full, { width: 270, lines: 2 }).split("\n"), ...pair],
    highest: Math.max(1, ...groups.map(({ d }) => d.length)),
    points: [...groups]
      .sort((one, other) => rank(item, one.group, far) - rank(item, other.group, far))
      .flatMap(({ group, a, d }) =>
        CURVE_LEVELS.map((level) => {
          const value = expectedScore(a, d, level);
          return { group, series: seriesOf(item, group), level, value, tip: formatCell(value, "decimal2") };
        }),
      ),
  };
}

/** The first group and the farthest one are drawn last, over the others. */
function rank(item: DifItem, group: string, far: string): number {
  if (group === far) return 2;
  return group === referenceGroup(item)?.group ? 1 : 0;
}

function describe(
  shown: readonly Panel[],
  { all, colored, fewer }: { all: number; colored: boolean; fewer: boolean },
): string {
  const left = all - shown.length;
  const binary = shown.every(({ highest }) => highest === 1);
  const lines = colored
    ? "one line per group"
    : "one line per group; the first group’s is dark, that of the group farthest from it orange (both are named above the panel), the others’ gray";
  const items = shown.map(({ full }) => `“${full}”`).join(", ");
  return `One panel per item (${items}), ${lines}: ${binary ? "the probability of the higher answer" : "the expected answer, counted from 0,"} by level of the factor. Where lines lie apart, people at the same level answer differently by group.${fewer ? " Lines of groups with few answers are left out." : ""}${left > 0 ? ` ${counted(left, "item is", "items are")} left out.` : ""}`;
}

function panelSpec(
  { full, title, highest, points }: Panel,
  { domain, range }: { domain: readonly string[]; range: readonly string[] },
): Layer {
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
      color: bySeries("series", domain, (k) => range[k], { legend: { columns: 3, symbolType: "stroke" } }),
      tooltip: tooltip({ item: "Item", group: "Group", level: "Level", tip: "Expected answer" }, ["level"]),
    },
  };
}
