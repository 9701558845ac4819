import type { Analysis } from "../../../analysis/analysis";
import { chartData } from "../../kit/charts/chart-data";
import { rowNames } from "../../kit/charts/item-names";
import { PLOT_WIDTH } from "../../kit/charts/layout";
import { CHART_BASE, COLORS } from "../../kit/charts/theme";
import type { ReportChart } from "../../kit/tables/section";
import { wordsOf } from "../../kit/words/about-words";
import { HIDDEN_LEFT_OUT } from "../../kit/words/hidden";
import { sentence } from "../../kit/words/phrases";
import { fewPeopleMarks, SHARE_COLUMNS } from "../estimate-cells";
import { estimatesBy, isShown, measuredTitle } from "../prevalence-names";
import { bandWords, shareDot, shareDotPanel, shareEnd } from "../share-dots";
import { measuredColumn } from "./prevalence-tables";

/**
 * The share of people who reported each item and set, with its interval.
 *
 * @returns null where nothing is shown
 */
export function prevalenceChart(analysis: Analysis): ReportChart | null {
  const all = estimatesBy(analysis, null).filter(({ context }) => context === null);
  const shown = all.filter(isShown);
  if (shown.length === 0) return null;
  const titles = shown.map((row) =>
    row.kind === "item" && row.label !== "" && row.label !== row.variable
      ? `${row.variable}: ${row.label}`
      : measuredTitle(analysis, row),
  );
  const names = rowNames(titles);
  const rows = shown.map((row, k) => shareDot(row, { axis: names[k] ?? "", whole: titles[k] ?? "" }));
  const sorted = [...rows].sort((a, b) => b.estimate - a.estimate);
  const [most, least] = [sorted[0], sorted.at(-1)];
  return {
    id: "prevalence",
    title: `Shares of people who ${wordsOf(analysis).did} each item and set`,
    description: `Dots are estimated shares, bars their 95% intervals.${bandWords(shown)} The largest is “${most?.of}” with ${most?.tip}, the smallest “${least?.of}” with ${least?.tip}.${shown.length < all.length ? ` ${HIDDEN_LEFT_OUT}` : ""}`,
    spec: {
      ...CHART_BASE,
      ...shareDotPanel(rows, {
        names,
        end: shareEnd(rows),
        width: PLOT_WIDTH,
        color: COLORS.blue,
        tooltip: sentence(wordsOf(analysis).done),
        figures: true,
      }),
    },
    ...chartData(
      shown.map((row, k) => ({ ...row, measured: titles[k] ?? "" })),
      { measured: measuredColumn(analysis).label, ...SHARE_COLUMNS },
    ),
    parentheses: fewPeopleMarks(shown),
  };
}
