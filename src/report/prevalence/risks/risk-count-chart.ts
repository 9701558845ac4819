import type { Analysis } from "../../../analysis/analysis";
import { tooltip, valueAxis } from "../../kit/charts/channels";
import { chartData } from "../../kit/charts/chart-data";
import { PLOT_WIDTH } from "../../kit/charts/layout";
import { CHART_BASE, COLORS } from "../../kit/charts/theme";
import type { ReportChart } from "../../kit/tables/section";
import { wordsOf } from "../../kit/words/about-words";
import { formatCell } from "../../kit/words/format";
import { HIDDEN_LEFT_OUT } from "../../kit/words/hidden";
import { counted, percent } from "../../kit/words/phrases";
import { SHARE_COLUMNS } from "../estimate-cells";
import { shareWithInterval } from "../levels/prevalence-sentences";
import { SHARE_AXIS } from "../share-dots";

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
    ...row,
    end: row.high ?? row.estimate,
    figure: percent(row.estimate),
    tip: shareWithInterval({ ...row, fewPeople: false }),
    people: formatCell(row.n, "integer"),
  }));
  const end = Math.max(0.01, ...values.map((row) => row.end)) * 1.1;
  const axis = valueAxis("Share of people", [0, end], SHARE_AXIS);
  const none = rows.find(({ number }) => number === 0);
  const several = rows.filter(({ number }) => number > 1).reduce((sum, { estimate }) => sum + estimate, 0);
  const { did, done } = wordsOf(analysis);
  const complete = rows.length === all.length;
  const tells = all.some(({ number }) => number === 2);
  return {
    id: "number-of-items",
    title: `Number of different items ${done}`,
    description: `One bar per number of different items, with its 95% interval; of people who answered every item. ${none === undefined ? "" : `${percent(none.estimate)} ${did} none. `}${!complete ? HIDDEN_LEFT_OUT : tells ? `${percent(several)} ${did} ${counted(2, "item")} or more.` : ""}`,
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
            y: axis("estimate"),
            tooltip: tooltip({ name: "Different items", tip: "Share [95% interval]", people: "People" }),
          },
        },
        {
          data: { values: values.filter(({ low, high }) => low !== null && high !== null) },
          mark: { type: "rule", strokeWidth: 2, color: COLORS.ink },
          encoding: { y: axis("low"), y2: { field: "high" } },
        },
        {
          mark: { type: "text", baseline: "bottom", dy: -5, fontSize: 11, color: COLORS.ink },
          encoding: {
            y: axis("end"),
            text: { field: "figure", type: "nominal" },
          },
        },
      ],
    },
    ...chartData(
      rows.map((row) => ({ ...row, number: row.name })),
      { number: "Different items", ...SHARE_COLUMNS },
    ),
  };
}
