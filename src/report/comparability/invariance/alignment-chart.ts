import type { Analysis } from "../../../analysis/analysis";
import type { AlignmentResult, InvarianceResult } from "../../../factor/invariance/invariance-result";
import { chartData } from "../../kit/charts/chart-data";
import { chartId } from "../../kit/charts/chart-id";
import { CHART_BASE } from "../../kit/charts/theme";
import type { ReportChart } from "../../kit/tables/section";
import { HIDDEN, shownOrHidden } from "../../kit/words/hidden";
import { counted, percent } from "../../kit/words/phrases";
import { shownLevels } from "../shown-levels";
import { type AlignedCell, alignedCells } from "./alignment-cells";
import { alignmentPanel } from "./alignment-panel";

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
