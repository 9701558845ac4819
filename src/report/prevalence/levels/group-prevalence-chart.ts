import type { Analysis } from "../../../analysis/analysis";
import { chartData } from "../../kit/charts/chart-data";
import { rowNames } from "../../kit/charts/item-names";
import { CHART_BASE } from "../../kit/charts/theme";
import type { ReportChart } from "../../kit/tables/section";
import { wordsOf } from "../../kit/words/about-words";
import { HIDDEN_LEFT_OUT } from "../../kit/words/hidden";
import { fewPeopleMarks, SHARE_COLUMNS } from "../estimate-cells";
import {
  estimatesBy,
  groupingId,
  isOf,
  isOrdered,
  isShown,
  type Measured,
  mainMeasured,
  measuredOf,
  measuredTitle,
  type ShownEstimate,
} from "../prevalence-names";
import { bandWords, shareDot, shareDotPanels } from "../share-dots";
import { shareWithInterval } from "./prevalence-sentences";
import { measuredColumn } from "./prevalence-tables";

/** So many sets, contexts or items stand beside each other. */
const MOST_PANELS = 4;

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
  const all = by.filter((row) => panels.some((panel) => isOf(panel)(row)));
  const shown = all.filter(isShown);
  if (shown.length === 0) return null;
  const levels = sortedLevels(shown, main);
  const names = rowNames(levels);
  return {
    id: groupingId(analysis, "prevalence-by", group),
    title: `Shares of people who ${wordsOf(analysis).done}, by ${group}`,
    description: `Dots are estimated shares, bars their 95% intervals; ${isOrdered(levels) ? `${group} is in its own order` : "levels are sorted by the first panel"}.${bandWords(shown)} ${extremes(analysis, shown, main)}${shown.length < all.length ? ` ${HIDDEN_LEFT_OUT}` : ""}`,
    spec: {
      ...CHART_BASE,
      ...shareDotPanels(
        panels.map((panel) => ({
          title: measuredTitle(analysis, panel),
          dots: shown
            .filter(isOf(panel))
            .map((row) =>
              shareDot(row, { axis: names[levels.indexOf(row.level ?? "")] ?? "", whole: row.level ?? "" }),
            ),
        })),
        names,
      ),
    },
    ...chartData(
      shown.map((row) => ({ ...row, measured: measuredTitle(analysis, row) })),
      { level: group, measured: measuredColumn(analysis).label, ...SHARE_COLUMNS },
    ),
    parentheses: fewPeopleMarks(shown),
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
