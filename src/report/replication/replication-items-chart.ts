import { type Layer, PLOT_WIDTH } from "../kit/charts/layout";
import { CHART_BASE, COLORS, seriesColor, seriesShape } from "../kit/charts/theme";
import type { ReportChart } from "../kit/tables/section";
import { ledgerFigure, verdictText } from "./replication-sentences";
import { contextText, groupSeries, type LedgerAnalysis, levelOf } from "./replication-series";

interface Point {
  readonly item: string;
  readonly level: string;
  readonly context: string;
  readonly published: number;
  readonly computed: number;
  readonly verdict: string;
  readonly tipPublished: string;
  readonly tipComputed: string;
}

/** Published against computed prevalence of every item in every level of a grouping; null where none can be compared. */
export function replicationItemsChart(analysis: LedgerAnalysis): ReportChart | null {
  const series = groupSeries(analysis).filter(({ item }) => item);
  const points = series.flatMap(({ label, context, entries }) =>
    entries.flatMap((entry): Point[] => {
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
          tipPublished: ledgerFigure(published, { unit: "percent", decimals: publishedDecimals }),
          tipComputed: ledgerFigure(computed, { unit: "percent", decimals }),
        },
      ];
    }),
  );
  if (points.length === 0) return null;
  return {
    id: "replication-items-chart",
    title: "Published and computed prevalence of single items",
    description: describe(points),
    spec: { ...CHART_BASE, ...plot(points) },
    columns: [
      { key: "item", label: "Item", format: "text" },
      { key: "level", label: "Group", format: "text" },
      { key: "context", label: "Context", format: "text" },
      { key: "published", label: "Published percent", format: "decimal1" },
      { key: "computed", label: "Percent in these data", format: "decimal1" },
      { key: "verdict", label: "Verdict", format: "text" },
    ],
    rows: points.map(({ item, level, context, published, computed, verdict }) => ({
      ...{ item, level, context, published, computed, verdict },
    })),
  };
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
  const scale = { domain: [0, most], nice: false };
  const by = { field: "context", type: "nominal", title: null };
  const quantity = (field: string, title: string): Layer => ({ field, type: "quantitative", title, scale });
  return {
    width: PLOT_WIDTH,
    height: PLOT_WIDTH,
    layer: [
      {
        data: { values: [{ from: 0, to: most }] },
        mark: { type: "rule", strokeDash: [4, 3], color: COLORS.muted },
        encoding: {
          x: quantity("from", "Published percent"),
          x2: { field: "to" },
          y: quantity("from", "Percent in these data"),
          y2: { field: "to" },
        },
      },
      {
        data: { values: points },
        mark: { type: "point", size: 45, opacity: 0.8 },
        encoding: {
          x: quantity("published", "Published percent"),
          y: quantity("computed", "Percent in these data"),
          color: { ...by, scale: { domain: contexts, range: contexts.map((_, k) => seriesColor(k)) } },
          shape: { ...by, scale: { domain: contexts, range: contexts.map((_, k) => seriesShape(k)) } },
          tooltip: [
            { field: "item", type: "nominal", title: "Item" },
            { field: "level", type: "nominal", title: "Group" },
            { field: "context", type: "nominal", title: "Context" },
            { field: "tipPublished", type: "nominal", title: "Published" },
            { field: "tipComputed", type: "nominal", title: "These data" },
            { field: "verdict", type: "nominal", title: "Verdict" },
          ],
        },
      },
    ],
  };
}
