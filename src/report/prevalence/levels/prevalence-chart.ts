import type { Analysis } from "../../../analysis/analysis";
import { distinct, NAME_WIDTH } from "../../kit/charts/item-names";
import { PLOT_WIDTH } from "../../kit/charts/layout";
import { CHART_BASE, COLORS } from "../../kit/charts/theme";
import { wrapLabel } from "../../kit/charts/wrap-label";
import type { ReportChart } from "../../kit/tables/section";
import { wordsOf } from "../../kit/words/about-words";
import { HIDDEN_LEFT_OUT } from "../../kit/words/hidden";
import { sentence } from "../../kit/words/phrases";
import { fewPeopleMarks } from "../estimate-cells";
import { estimatesBy, isShown, measuredTitle } from "../prevalence-names";
import { shareDot, shareDotPanel, shareEnd } from "../share-dots";
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
  const names = distinct(titles.map((title) => wrapLabel(title, { width: NAME_WIDTH - 10 })));
  const rows = shown.map((row, k) => shareDot(row, { axis: names[k] ?? "", whole: titles[k] ?? "" }));
  const sorted = [...rows].sort((a, b) => b.estimate - a.estimate);
  const [most, least] = [sorted[0], sorted.at(-1)];
  return {
    id: "prevalence",
    title: `Shares of people who ${wordsOf(analysis).did} each item and set`,
    description: `Dots are estimated shares, bars their 95% intervals. The largest is “${most?.of}” with ${most?.tip}, the smallest “${least?.of}” with ${least?.tip}.${shown.length < all.length ? ` ${HIDDEN_LEFT_OUT}` : ""}`,
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
    columns: [
      measuredColumn(analysis),
      { key: "n", label: "People", format: "integer" },
      { key: "estimate", label: "Share", format: "percent1" },
      { key: "low", label: "95% low", format: "percent1" },
      { key: "high", label: "95% high", format: "percent1" },
    ],
    parentheses: fewPeopleMarks(shown),
    rows: shown.map(({ n, estimate, low, high }, k) => ({
      ...{ measured: titles[k] ?? "", n, estimate, low, high },
    })),
  };
}
