import type { Analysis } from "../../../analysis/analysis";
import type { AlignmentResult } from "../../../factor/alignment/alignment-result";
import type { InvarianceResult } from "../../../factor/invariance/invariance-result";
import { chartData, chartId } from "../../kit/charts/chart-data";
import { divergingShade, FONT_SIZE, heatMapPanel } from "../../kit/charts/heat-map";
import { distinct } from "../../kit/charts/item-names";
import { cellWidth, type Layer } from "../../kit/charts/layout";
import { textWidth } from "../../kit/charts/text-width";
import { CHART_BASE } from "../../kit/charts/theme";
import { wrapLabel } from "../../kit/charts/wrap-label";
import type { ReportChart } from "../../kit/tables/section";
import { HIDDEN, shownOrHidden } from "../../kit/words/hidden";
import { counted, percent } from "../../kit/words/phrases";
import { shownLevels } from "../shown-levels";
import { type AlignedCell, type AlignedParameter, alignedCells, isDense } from "./alignment-cells";

const PARAMETERS = ["loading", "intercept"] as const;

/**
 * Aligned loadings and intercepts by group as two heat maps, colored by their distance from the mean over the groups
 * that are shown; those found to differ are starred.
 *
 * @param result one of `analysis.invariance`
 * @returns null where nothing was aligned, fewer than two groups are large enough to be shown, or all is hidden
 */
export function alignmentChart(analysis: Analysis, result: InvarianceResult): ReportChart | null {
  const { alignment } = result;
  if (alignment === null) return null;
  const shown = shownLevels(result);
  const groups = alignment.groups.filter((group) => shown.has(group));
  if (groups.length < 2) return null;
  const cells = PARAMETERS.flatMap((parameter) =>
    alignedCells(analysis, { result, alignment, parameter, groups }),
  );
  if (cells.every(({ value }) => value === null)) return null;
  return {
    id: chartId("alignment", result.group, analysis.invariance.indexOf(result)),
    title: `Aligned loadings and intercepts by ${result.group}`,
    description: describe(alignment, cells, groups),
    spec: {
      ...CHART_BASE,
      spacing: 30,
      vconcat: PARAMETERS.map((parameter) =>
        alignmentPanel(
          cells.filter((cell) => cell.parameter === parameter),
          { parameter, groups },
        ),
      ),
      resolve: { scale: { color: "independent" } },
    },
    ...chartData(
      cells.map((cell) => ({
        ...cell,
        value: shownOrHidden(cell.value),
        deviation: shownOrHidden(cell.deviation),
      })),
      {
        level: result.group,
        factor: "Factor",
        item: "Item",
        parameter: "Parameter",
        value: ["Aligned", "decimal2"],
        deviation: ["Less the mean over the groups shown", "decimal2"],
        differs: "Found to differ",
      },
    ),
  };
}

function describe(
  alignment: AlignmentResult,
  cells: readonly AlignedCell[],
  groups: readonly string[],
): string {
  const several = alignment.factors.some(({ items, interceptNames }) => interceptNames.length > items.length);
  const rows = several
    ? "one row per item, of the intercepts one per threshold (minus the threshold; its number follows the item)"
    : "one row per item";
  const differing = cells.filter(({ differs }) => differs === "yes");
  const told = differing
    .slice(0, 10)
    .map(({ parameter, item, level }) => `${parameter} of “${item}” in ${level}`);
  if (differing.length > 10) told.push(`${differing.length - 10} more`);
  const { shareDifferent } = alignment;
  const share = shareDifferent === null ? "" : ` (${percent(shareDifferent)} of all)`;
  const found =
    shareDifferent === null
      ? "Which of them differ could not be tested."
      : differing.length === 0
        ? "No parameter was found to differ."
        : `A star marks those found to differ${share}: ${told.join("; ")}.`;
  const hidden = cells.some(({ value }) => value === null)
    ? ` ${HIDDEN} marks a figure that disclosure control hides; it is in no mean.`
    : "";
  return `One column per group (${counted(groups.length, "group")}), ${rows}; blue above the mean over the groups shown, orange below. ${found}${hidden}`;
}

const PANELS: Readonly<Record<AlignedParameter, string>> = {
  loading: "Aligned loadings",
  intercept: "Aligned intercepts",
};

/** Aligned loadings, or intercepts, as a heat map: one row per parameter, one column per group. */
export function alignmentPanel(
  cells: readonly AlignedCell[],
  { parameter, groups }: { parameter: AlignedParameter; groups: readonly string[] },
): Layer {
  const rows = [...new Set(cells.map(({ name }) => name))];
  const most = Math.max(0.1, ...cells.map(({ deviation }) => Math.abs(deviation ?? 0)));
  const width = cellWidth(groups.length);
  const isUpright = groups.every((group) => textWidth(group, FONT_SIZE) <= width - 2);
  const columns = distinct(
    groups.map((group) => wrapLabel(group, { width: 120, lines: 1, fontSize: FONT_SIZE })),
  );
  const isRoomy = cells.every(({ figure }) => textWidth(figure, FONT_SIZE) <= width - 4);
  const short = (differs: string): string => (differs === "yes" ? "*" : "");
  const values = cells.map((cell) => ({
    ...cell,
    column: columns[groups.indexOf(cell.level)] ?? cell.level,
    figure: isRoomy || cell.value === null ? cell.figure : short(cell.differs),
  }));
  return {
    title: PANELS[parameter],
    ...heatMapPanel({
      values,
      rows,
      columns,
      style: { figures: true, labelAngle: isUpright ? 0 : -60 },
      rowHeight: isDense(rows.length) ? 17 : 30,
      shade: {
        field: "deviation",
        title: "Less the mean over the groups shown",
        ...divergingShade([-most, 0, most], { values: [-most, 0, most], format: "+.1f" }),
      },
      tooltip: {
        level: "Group",
        factor: "Factor",
        item: "Item",
        tip: PANELS[parameter],
        differs: "Found to differ",
      },
      columnNames: "above",
    }),
  };
}
