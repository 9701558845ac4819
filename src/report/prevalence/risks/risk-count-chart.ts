import type { Analysis } from "../../../analysis/analysis";
import { PLOT_WIDTH } from "../../kit/charts/layout";
import { CHART_BASE, COLORS } from "../../kit/charts/theme";
import type { ReportChart } from "../../kit/tables/section";
import { wordsOf } from "../../kit/words/about-words";
import { formatCell } from "../../kit/words/format";
import { HIDDEN_LEFT_OUT } from "../../kit/words/hidden";
import { counted, percent } from "../../kit/words/phrases";

/**
 * How many different items people reported, as bars with 95% intervals.
 *
 * @returns null where it was not asked for or nothing is shown
 */
export function riskCountChart(analysis: Analysis): ReportChart | null {
  const all = analysis.risks?.distribution ?? [];
  const rows = all.flatMap(({ number, orMore, n, estimate, low, high }) =>
    estimate === null
      ? []
      : [{ number, name: orMore ? `${number} or more` : String(number), n, estimate, low, high }],
  );
  if (rows.length < 2) return null;
  const values = rows.map((row) => ({
    name: row.name,
    estimate: row.estimate,
    low: row.low,
    high: row.high,
    end: row.high ?? row.estimate,
    figure: percent(row.estimate),
    tip:
      row.low === null || row.high === null
        ? percent(row.estimate)
        : `${percent(row.estimate)} [${formatCell(100 * row.low, "decimal1")}, ${formatCell(100 * row.high, "decimal1")}]`,
    people: formatCell(row.n, "integer"),
  }));
  const end = Math.max(0.01, ...values.map((row) => row.end)) * 1.1;
  const none = rows.find(({ number }) => number === 0);
  const several = rows.filter(({ number }) => number > 1).reduce((sum, { estimate }) => sum + estimate, 0);
  const { did, done } = wordsOf(analysis);
  const complete = rows.length === all.length;
  return {
    id: "number-of-items",
    title: `Number of different items ${done}`,
    description: `One bar per number of different items, with its 95% interval. ${none === undefined ? "" : `${percent(none.estimate)} ${did} none. `}${complete ? `${percent(several)} ${did} ${counted(2, "item")} or more.` : HIDDEN_LEFT_OUT}`,
    spec: {
      ...CHART_BASE,
      data: { values },
      width: Math.min(PLOT_WIDTH + 120, Math.max(240, values.length * 54)),
      height: 220,
      encoding: {
        x: {
          field: "name",
          type: "ordinal",
          title: `Different items ${done}`,
          scale: { domain: values.map(({ name }) => name), paddingInner: 0.35, paddingOuter: 0.2 },
          axis: { labelAngle: 0, labelOverlap: true },
        },
      },
      layer: [
        {
          mark: { type: "bar", color: "#85bcdb" },
          encoding: {
            y: {
              field: "estimate",
              type: "quantitative",
              title: "Share of people",
              scale: { domain: [0, end], nice: false },
              axis: { format: "~%", tickCount: 5 },
            },
            tooltip: [
              { field: "name", type: "nominal", title: "Different items" },
              { field: "tip", type: "nominal", title: "Share [95% interval]" },
              { field: "people", type: "nominal", title: "People" },
            ],
          },
        },
        {
          data: { values: values.filter(({ low, high }) => low !== null && high !== null) },
          mark: { type: "rule", strokeWidth: 2, color: COLORS.ink },
          encoding: { y: { field: "low", type: "quantitative" }, y2: { field: "high" } },
        },
        {
          mark: { type: "text", baseline: "bottom", dy: -5, fontSize: 11, color: COLORS.ink },
          encoding: {
            y: { field: "end", type: "quantitative" },
            text: { field: "figure", type: "nominal" },
          },
        },
      ],
    },
    columns: [
      { key: "number", label: "Different items", format: "text" },
      { key: "n", label: "People", format: "integer" },
      { key: "estimate", label: "Share", format: "percent1" },
      { key: "low", label: "95% low", format: "percent1" },
      { key: "high", label: "95% high", format: "percent1" },
    ],
    rows: rows.map(({ name, n, estimate, low, high }) => ({ number: name, n, estimate, low, high })),
  };
}
