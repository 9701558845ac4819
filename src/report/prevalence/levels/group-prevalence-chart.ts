import type { Analysis } from "../../../analysis/analysis";
import { distinct, NAME_WIDTH } from "../../kit/charts/item-names";
import { PLOT_WIDTH } from "../../kit/charts/layout";
import { CHART_BASE, seriesColor } from "../../kit/charts/theme";
import { wrapLabel } from "../../kit/charts/wrap-label";
import type { ReportChart } from "../../kit/tables/section";
import { wordsOf } from "../../kit/words/about-words";
import { HIDDEN_LEFT_OUT } from "../../kit/words/hidden";
import { fewPeopleMarks } from "../estimate-cells";
import { groupingId } from "../grouping-id";
import {
  estimatesBy,
  isOf,
  isOrdered,
  isShown,
  type Measured,
  mainMeasured,
  measuredOf,
  measuredTitle,
  type ShownEstimate,
} from "../prevalence-names";
import { shareDot, shareDotPanel, shareEnd } from "../share-dots";
import { shareWithInterval } from "./prevalence-sentences";
import { measuredColumn } from "./prevalence-tables";

/** So many sets, contexts or items stand beside each other. */
const MOST_PANELS = 4;
const COLUMNS = 2;

/**
 * Shares with intervals by level of a grouping: a panel per set and context, or per item where there is no set. Levels are
 * sorted by the first panel, ordered ones (ages) keep their order.
 *
 * @param group the name of a grouping in `analysis.prevalence`
 * @returns null where nothing is shown
 */
export function groupPrevalenceChart(analysis: Analysis, group: string): ReportChart | null {
  const by = estimatesBy(analysis, group);
  const panels = panelsOf(by);
  const [main] = panels;
  if (main === undefined) return null;
  const shown = by.filter((row) => panels.some((panel) => isOf(panel)(row))).filter(isShown);
  if (shown.length === 0) return null;
  const levels = sortedLevels(shown, main);
  const names = distinct(levels.map((level) => wrapLabel(level, { width: NAME_WIDTH - 10 })));
  const dots = shown.map((row) => {
    const k = levels.indexOf(row.level ?? "");
    return { measured: row, dot: shareDot(row, { axis: names[k] ?? "", whole: row.level ?? "" }) };
  });
  const end = shareEnd(dots.map(({ dot }) => dot));
  const columns = Math.min(COLUMNS, panels.length);
  const all = by.filter((row) => panels.some((panel) => isOf(panel)(row)));
  return {
    id: groupingId(analysis, "prevalence-by", group),
    title: `Shares of people who ${wordsOf(analysis).done}, by ${group}`,
    description: `Dots are estimated shares, bars their 95% intervals; ${isOrdered(levels) ? `${group} is in its own order` : "levels are sorted by the first panel"}. ${extremes(analysis, shown, main)}${shown.length < all.length ? ` ${HIDDEN_LEFT_OUT}` : ""}`,
    spec: {
      ...CHART_BASE,
      columns,
      spacing: 24,
      concat: panels.map((panel, k) =>
        shareDotPanel(
          dots.filter(({ measured }) => isOf(panel)(measured)).map(({ dot }) => dot),
          {
            names,
            end,
            width: columns === 1 ? PLOT_WIDTH : PLOT_WIDTH / 2,
            color: seriesColor(k),
            tooltip: "Group",
            title: measuredTitle(analysis, panel),
            labels: k % columns === 0,
          },
        ),
      ),
    },
    columns: [
      { key: "level", label: group, format: "text" },
      measuredColumn(analysis),
      { key: "n", label: "People", format: "integer" },
      { key: "estimate", label: "Share", format: "percent1" },
      { key: "low", label: "95% low", format: "percent1" },
      { key: "high", label: "95% high", format: "percent1" },
    ],
    parentheses: fewPeopleMarks(shown),
    rows: shown.map((row) => ({
      level: row.level,
      measured: measuredTitle(analysis, row),
      ...{ n: row.n, estimate: row.estimate, low: row.low, high: row.high },
    })),
  };
}

function panelsOf(by: Parameters<typeof measuredOf>[0]): readonly Measured[] {
  const main = mainMeasured(by);
  if (main === null) return [];
  const same = measuredOf(by).filter(({ kind }) => kind === main.kind);
  const panels = main.kind === "set" ? same : same.filter(({ context }) => context === null);
  return panels.slice(0, MOST_PANELS);
}

/** Levels by falling share of the first panel; those hidden there last. Ordered levels as they come. */
export function sortedLevels(shown: readonly ShownEstimate[], main: Measured): readonly string[] {
  const levels = [...new Set(shown.map(({ level }) => level ?? ""))];
  if (isOrdered(levels)) return levels;
  const share = (level: string): number =>
    shown.filter(isOf(main)).find((row) => row.level === level)?.estimate ?? -1;
  return [...levels].sort((a, b) => share(b) - share(a));
}

function extremes(analysis: Analysis, shown: readonly ShownEstimate[], main: Measured): string {
  const sorted = shown.filter(isOf(main)).sort((a, b) => b.estimate - a.estimate);
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (most === undefined || least === undefined) return "";
  const one = (row: ShownEstimate): string => `${row.level} (${shareWithInterval(row)})`;
  if (most === least) return `${measuredTitle(analysis, main)}: ${one(most)}.`;
  return `${measuredTitle(analysis, main)}: most in ${one(most)}, fewest in ${one(least)}.`;
}
