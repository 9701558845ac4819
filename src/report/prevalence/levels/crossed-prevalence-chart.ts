import type { Analysis } from "../../../analysis/analysis";
import { chartData } from "../../kit/charts/chart-data";
import { distinct, rowNames } from "../../kit/charts/item-names";
import type { Layer } from "../../kit/charts/layout";
import { CHART_BASE } from "../../kit/charts/theme";
import { wrapLabel } from "../../kit/charts/wrap-label";
import type { ReportChart } from "../../kit/tables/section";
import { HIDDEN_LEFT_OUT } from "../../kit/words/hidden";
import { fewPeopleMarks, SHARE_COLUMNS } from "../estimate-cells";
import {
  type Crossing,
  crossingOf,
  estimatesBy,
  groupingId,
  isOf,
  isOrdered,
  isShown,
  mainMeasured,
  measuredTitle,
  type ShownEstimate,
} from "../prevalence-names";
import { bandWords, type ShareDot, shareDot, shareDotPanels, shareEnd } from "../share-dots";
import { shareLinePanel } from "../share-lines";

interface Cell {
  readonly row: ShownEstimate;
  readonly first: string;
  readonly second: string;
}

/** So many small panels stand in a row. */
const LINE_COLUMNS = 4;

/**
 * Shares by two groupings at once in small multiples: lines over the levels of an ordered grouping (age), one panel per
 * level of the other; dots in one panel per level of the second where neither is ordered.
 *
 * @param group the name of a crossed grouping in `analysis.prevalence`, as "country x sex"
 * @returns null where nothing is shown or the grouping is not two of the survey's
 */
export function crossedPrevalenceChart(analysis: Analysis, group: string): ReportChart | null {
  const crossing = crossingOf(analysis, group);
  const by = estimatesBy(analysis, group);
  const main = mainMeasured(by);
  if (crossing === null || main === null) return null;
  const all = by.filter(isOf(main));
  const cells = all.filter(isShown).flatMap((row): Cell[] => {
    const parts = crossing.parts.get(row.level ?? "");
    return parts === undefined ? [] : [{ row, first: parts[0], second: parts[1] }];
  });
  if (cells.length === 0) return null;
  const { first, second } = crossing;
  return {
    id: groupingId(analysis, "prevalence-by", group),
    title: `${measuredTitle(analysis, main)}, by ${first.name} and ${second.name}`,
    description: `Estimated shares with 95% intervals, ${layoutWords(crossing)}.${bandWords(cells.map(({ row }) => row))}${cells.length < all.length ? ` ${HIDDEN_LEFT_OUT}` : ""}`,
    spec: { ...CHART_BASE, ...spec(cells, crossing) },
    ...chartData(
      cells.map(({ row: { n, estimate, low, high }, ...parts }) => ({ ...parts, n, estimate, low, high })),
      { first: first.name, second: second.name, ...SHARE_COLUMNS },
    ),
    parentheses: fewPeopleMarks(cells.map(({ row }) => row)),
  };
}

/** Which grouping runs along the lines, where there is an ordered one. */
function lineGrouping({ first, second }: Crossing): "first" | "second" | null {
  if (isOrdered(second.levels)) return "second";
  return isOrdered(first.levels) ? "first" : null;
}

function layoutWords(crossing: Crossing): string {
  const along = lineGrouping(crossing);
  const { first, second } = crossing;
  if (along === null) return `one panel for each level of ${second.name}`;
  const panels = along === "second" ? first : second;
  return `one panel for each level of ${panels.name}, from left to right the levels of ${crossing[along].name}`;
}

function spec(cells: readonly Cell[], crossing: Crossing): Layer {
  const along = lineGrouping(crossing);
  return along === null ? dotPanels(cells, crossing) : linePanels(cells, crossing, along);
}

function dotPanels(cells: readonly Cell[], { first, second }: Crossing): Layer {
  const mean = (level: string): number => {
    const shares = cells.filter((cell) => cell.first === level).map(({ row }) => row.estimate);
    return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  };
  const levels = first.levels
    .filter((level) => cells.some((cell) => cell.first === level))
    .sort((a, b) => mean(b) - mean(a));
  const names = rowNames(levels);
  const panels = second.levels.flatMap((title) => {
    const own = cells.filter((cell) => cell.second === title);
    const dots = own.map(({ row, first: level }) =>
      shareDot(row, { axis: names[levels.indexOf(level)] ?? "", whole: row.level ?? "" }),
    );
    return dots.length === 0 ? [] : [{ title, dots }];
  });
  return shareDotPanels(panels, names);
}

function linePanels(cells: readonly Cell[], crossing: Crossing, along: "first" | "second"): Layer {
  const across = along === "second" ? "first" : "second";
  const steps = crossing[along].levels;
  const names = distinct(steps.map((level) => wrapLabel(level, { width: 60, lines: 1 })));
  const dots = cells.map((cell): { panel: string; dot: ShareDot } => ({
    panel: cell[across],
    dot: shareDot(cell.row, {
      axis: names[steps.indexOf(cell[along])] ?? "",
      whole: cell.row.level ?? "",
    }),
  }));
  const end = shareEnd(dots.map(({ dot }) => dot));
  const panels = crossing[across].levels.filter((level) => dots.some(({ panel }) => panel === level));
  return {
    columns: LINE_COLUMNS,
    spacing: 16,
    concat: panels.map((panel, k) =>
      shareLinePanel(
        dots.filter((one) => one.panel === panel).map(({ dot }) => dot),
        {
          names,
          end,
          title: panel,
          axisTitle: crossing[along].name,
          labels: k % LINE_COLUMNS === 0,
          last: k + LINE_COLUMNS >= panels.length,
        },
      ),
    ),
  };
}
