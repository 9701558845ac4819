import { bySeries, tooltip, valueAxis } from "../kit/charts/channels";
import { chartData } from "../kit/charts/chart-data";
import { type Layer, PLOT_WIDTH } from "../kit/charts/layout";
import { CHART_BASE, COLORS, seriesColor, seriesShape } from "../kit/charts/theme";
import type { ReportChart } from "../kit/tables/section";
import { replicationFigure, verdictText } from "./replication-sentences";
import { chartSeries, contextText, levelOf, type ReplicationAnalysis } from "./replication-series";

/** Published against computed prevalence of every item in every level of a grouping; null where none can be compared. */
export function replicationItemsChart(analysis: ReplicationAnalysis): ReportChart | null {
  const points = pointsOf(analysis);
  if (points.length === 0) return null;
  return {
    id: "replication-items-chart",
    title: "Published and computed prevalence of single items",
    description: describe(points),
    spec: { ...CHART_BASE, ...plot(points) },
    ...chartData(points, {
      item: "Item",
      level: "Group",
      context: "Context",
      published: ["Published percent", "decimal1"],
      computed: ["Percent in these data", "decimal1"],
      verdict: "Verdict",
    }),
  };
}

type Point = ReturnType<typeof pointsOf>[number];

function pointsOf(analysis: ReplicationAnalysis) {
  const series = chartSeries(analysis).filter(({ item }) => item);
  return series.flatMap(({ label, context, entries }) =>
    entries.flatMap((entry) => {
      const { published, computed, publishedDecimals, decimals } = entry;
      if (typeof published !== "number" || typeof computed !== "number") return [];
      return [
        {
          item: label,
          level: levelOf(entry),
          context: contextText(context),
          published,
          computed,
          verdict: verdictText(entry),
          tipPublished: replicationFigure(published, { unit: "percent", decimals: publishedDecimals }),
          tipComputed: replicationFigure(computed, { unit: "percent", decimals }),
        },
      ];
    }),
  );
}

function describe(points: readonly Point[]): string {
  const [farthest] = [...points].sort(
    (a, b) => Math.abs(b.computed - b.published) - Math.abs(a.computed - a.published),
  );
  const far =
    farthest === undefined
      ? ""
      : ` Farthest from it lies ${farthest.item}, ${farthest.context}, in ${farthest.level}: published ${farthest.tipPublished}, computed ${farthest.tipComputed}.`;
  return `Each of ${points.length} points is an item in one group and context: the published percentage across, that of these data upwards. On the diagonal the two agree.${far}`;
}

function plot(points: readonly Point[]): Layer {
  const most = 1.05 * Math.max(1, ...points.flatMap(({ published, computed }) => [published, computed]));
  const contexts = [...new Set(points.map(({ context }) => context))];
  const x = valueAxis("Published percent", [0, most], {});
  const y = valueAxis("Percent in these data", [0, most], {});
  return {
    width: PLOT_WIDTH,
    height: PLOT_WIDTH,
    layer: [
      {
        data: { values: [{ from: 0, to: most }] },
        mark: { type: "rule", strokeDash: [4, 3], color: COLORS.muted },
        encoding: { x: x("from"), x2: { field: "to" }, y: y("from"), y2: { field: "to" } },
      },
      {
        data: { values: points },
        mark: { type: "point", size: 45, opacity: 0.8 },
        encoding: {
          x: x("published"),
          y: y("computed"),
          color: bySeries("context", contexts, seriesColor),
          shape: bySeries("context", contexts, seriesShape),
          tooltip: tooltip({
            item: "Item",
            level: "Group",
            context: "Context",
            tipPublished: "Published",
            tipComputed: "These data",
            verdict: "Verdict",
          }),
        },
      },
    ],
  };
}
