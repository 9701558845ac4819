import type { Analysis } from "../../../analysis/analysis";
import type { DifGroup } from "../../../irt/dif/dif-result";
import { chartData } from "../../kit/charts/chart-data";
import { divergingShade, heatMap } from "../../kit/charts/heat-map";
import { distinct, itemNamesById } from "../../kit/charts/item-names";
import { cellWidth, heatMapStyle } from "../../kit/charts/layout";
import { textWidth } from "../../kit/charts/text-width";
import { wrapLabel } from "../../kit/charts/wrap-label";
import type { ReportChart } from "../../kit/tables/section";
import { formatCell, LEVEL } from "../../kit/words/format";
import { shownOrHidden } from "../../kit/words/hidden";
import { listed } from "../../kit/words/phrases";
import { comparedItems, type Grouping, groupingId, shownGroups } from "../groupings";

type Share = NonNullable<DifGroup["share"]>;

const FONT_SIZE = 11;
/** As many are named in the description. */
const MOST_NAMED = 6;

/**
 * What each group answered to each item, as a share of the highest score, over what a model with all items equal implies.
 *
 * @returns null where no share is told
 */
export function sharesChart(analysis: Analysis, grouping: Grouping): ReportChart | null {
  const names = itemNamesById(analysis);
  const found = comparedItems(grouping).flatMap((one) =>
    shownGroups(one).map(({ group, share }) => ({ id: one.item.id, group, share })),
  );
  if (found.every(({ share }) => share === null)) return null;
  const groups = grouping.levels
    .map(({ label }) => label)
    .filter((label) => found.some(({ group }) => group === label));
  const ids = [...new Set(found.map(({ id }) => id))];
  const rows = distinct(ids.map((id) => names.get(id)?.lines ?? id));
  const width = cellWidth(groups.length);
  const columns = distinct(
    groups.map((group) => wrapLabel(group, { width: 120, lines: 1, fontSize: FONT_SIZE })),
  );
  const style = heatMapStyle(groups.length);
  const upright = columns.every((name) => textWidth(name, FONT_SIZE) <= width - 2);
  const cells = found.map(({ id, group, share }) => ({
    name: rows[ids.indexOf(id)] ?? id,
    column: columns[groups.indexOf(group)] ?? group,
    item: names.get(id)?.full ?? id,
    group,
    marked: share !== null && isMarked(share) ? "yes" : "no",
    figure: share === null ? "withheld" : figureOf(share),
    tip: share === null ? "withheld" : tipOf(share),
    difference: share === null ? null : share.observed - share.implied,
    ...figuresOf(share),
  }));
  const most = Math.max(0.01, ...cells.map(({ difference }) => Math.abs(difference ?? 0)));
  return {
    id: groupingId(grouping, "shares-implied"),
    title: `Observed over implied shares by ${grouping.group} (%)`,
    description: describe(cells.filter(({ marked }) => marked === "yes")),
    spec: heatMap({
      ...{ values: cells, rows, columns, columnNames: "above", rowHeight: 36 },
      style: { ...style, labelAngle: upright ? 0 : -60 },
      shade: {
        field: "difference",
        title: "Observed less implied",
        ...divergingShade([-most, 0, most], { values: [-most, 0, most], format: "+.1%" }),
      },
      tooltip: { item: "Item", group: "Group", tip: "Observed, implied", marked: "Holm’s p below .05" },
    }),
    ...chartData(cells, {
      item: "Item",
      group: grouping.group,
      observed: ["Observed", "percent1"],
      implied: ["Implied", "percent1"],
      z: ["z", "decimal2"],
      adjustedP: ["p, Holm", "p"],
    }),
  };
}

const isMarked = ({ adjustedP }: Share): boolean => adjustedP < LEVEL;

const points = (share: number): string => formatCell(100 * share, "decimal1");

const figureOf = (share: Share): string =>
  `${points(share.observed)}${isMarked(share) ? "*" : ""}\n${points(share.implied)}`;

const tipOf = ({ observed, implied, z }: Share): string =>
  `${points(observed)}%, ${points(implied)}% (z ${formatCell(z, "decimal2")})`;

function figuresOf(share: Share | null) {
  const told = (figure: keyof Share): string | number | null => shownOrHidden(share?.[figure] ?? null);
  return { observed: told("observed"), implied: told("implied"), z: told("z"), adjustedP: told("adjustedP") };
}

function describe(
  marked: readonly { readonly item: string; readonly group: string; readonly difference: number | null }[],
): string {
  const sorted = [...marked].sort(
    (one, other) => Math.abs(other.difference ?? 0) - Math.abs(one.difference ?? 0),
  );
  const named = sorted.slice(0, MOST_NAMED).map(({ item, group }) => `${item.split(":")[0]} in ${group}`);
  const more = sorted.length > MOST_NAMED ? [`${sorted.length - MOST_NAMED} more`] : [];
  const cells = "Each cell: the observed share over the one that a model with all items equal implies.";
  if (sorted.length === 0) return `${cells} No share differs from the implied one (Holm).`;
  return `${cells} Blue: more, orange: fewer than implied. A star marks p below .05 (Holm): ${listed([...named, ...more])}. Where some items differ, the implied shares of the others are off too.`;
}
