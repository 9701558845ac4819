import { bySeries, dotsWithIntervals, tooltip, valueAxis } from "../kit/charts/channels";
import { chartData, chartId } from "../kit/charts/chart-data";
import { rowNames } from "../kit/charts/item-names";
import { type Layer, nameAxis, PLOT_WIDTH, ROW_HEIGHT } from "../kit/charts/layout";
import { CHART_BASE, seriesColor, seriesShape } from "../kit/charts/theme";
import { wrapLabel } from "../kit/charts/wrap-label";
import type { ReportChart } from "../kit/tables/section";
import { counted } from "../kit/words/phrases";
import { percentInterval, replicationFigure, verdictText } from "./replication-sentences";
import {
  chartSeries,
  contextText,
  levelOf,
  type ReplicationAnalysis,
  type ReplicationSeries,
} from "./replication-series";

const PUBLISHED = "Published";
const COMPUTED = "These data";

/**
 * Published against computed prevalences of a set by a grouping, one panel per context.
 *
 * @param analysis its `replication` holds the claims
 * @param group the grouping, as "country"
 * @returns null where no claim is about a set by that grouping
 */
export function replicationChart(analysis: ReplicationAnalysis, group: string): ReportChart | null {
  const series = chartSeries(analysis).filter((one) => !one.item && one.group === group);
  const levels = [...new Set(series.flatMap(({ entries }) => entries.map(levelOf)))];
  if (levels.length === 0) return null;
  const lines = rowNames(levels);
  const names = new Map(levels.map((level, k) => [level, lines[k] ?? level]));
  const panels = series
    .map((one) => ({ one, dots: dotsOf(one, names) }))
    .filter(({ dots }) => dots.length > 0);
  if (panels.length === 0) return null;
  const dots = panels.flatMap((panel) => panel.dots);
  return {
    id: chartId("replication-chart", group, 0),
    title: `Published and computed prevalence by ${group}`,
    description: describe(group, panels),
    spec: {
      ...CHART_BASE,
      spacing: 24,
      resolve: { scale: { color: "shared", shape: "shared" } },
      hconcat: panels.map((panel, k) =>
        panelOf(panel.dots, {
          names: lines,
          first: k === 0,
          panels: panels.length,
          title: panelTitle(panel.one),
        }),
      ),
    },
    ...chartData(dots, {
      level: group,
      context: "Context",
      which: "Figure",
      value: ["Percent", "decimal1"],
      low: ["95% low", "decimal1"],
      high: ["95% high", "decimal1"],
      verdict: "Verdict",
    }),
  };
}

type Dot = ReturnType<typeof dotsOf>[number];

function dotsOf({ entries, context }: ReplicationSeries, names: ReadonlyMap<string, string>) {
  return entries.flatMap((entry) => {
    const { published, computed, prevalence } = entry;
    const figures = [
      {
        which: PUBLISHED,
        value: published,
        ends: prevalence.publishedInterval,
        decimals: entry.publishedDecimals,
      },
      { which: COMPUTED, value: computed, ends: prevalence.computedInterval, decimals: entry.decimals },
    ];
    return figures.flatMap(({ which, value, ends, decimals }) => {
      if (typeof value !== "number") return [];
      const level = levelOf(entry);
      return [
        {
          name: names.get(level) ?? level,
          level,
          context: contextText(context),
          which,
          value,
          low: ends?.[0] ?? null,
          high: ends?.[1] ?? null,
          verdict: verdictText(entry),
          tip: replicationFigure(value, { unit: "percent", decimals }),
          tipInterval: percentInterval(ends),
        },
      ];
    });
  });
}

function panelTitle({ label, context }: ReplicationSeries): string {
  return `${label}, ${contextText(context)}`;
}

function describe(
  group: string,
  panels: readonly { readonly one: ReplicationSeries; readonly dots: readonly Dot[] }[],
): string {
  const told = panels.map(({ one }) => {
    const count = (of: string): number => one.entries.filter(({ verdict }) => verdict === of).length;
    const untested = count("cannot be tested");
    const tested = counted(one.entries.length - untested, "figure");
    const rest = untested === 0 ? "" : `, ${untested} cannot be tested`;
    return `${panelTitle(one)}: ${count("reproduced")} of ${tested} reproduced${rest}.`;
  });
  return `For each level of ${group} the published percentage (square) and that of these data (circle), with 95% intervals as bars where there are such. ${told.join(" ")}`;
}

function panelOf(
  dots: readonly Dot[],
  options: { names: readonly string[]; first: boolean; panels: number; title: string },
): Layer {
  const { names, first, panels, title } = options;
  const width = panels === 1 ? PLOT_WIDTH : Math.max(150, (PLOT_WIDTH + 40) / panels);
  const most = Math.max(1, ...dots.flatMap(({ value, high }) => [value, high ?? value]));
  const axis = valueAxis("Percent", [0, Math.min(100, 1.06 * most)], { tickCount: 5 });
  const domain = [PUBLISHED, COMPUTED];
  return {
    title: wrapLabel(title, { width, fontSize: 13 }).split("\n"),
    width,
    height: Math.max(70, names.length * (ROW_HEIGHT - 6)),
    encoding: { y: nameAxis(names, 0.2, first), yOffset: { field: "which", scale: { domain } } },
    layer: dotsWithIntervals(dots, {
      channel: "x",
      axis,
      value: "value",
      dot: { size: 55 },
      both: { color: bySeries("which", domain, (k) => seriesColor(1 - k)) },
      encoding: {
        shape: bySeries("which", domain, (k) => seriesShape(1 - k)),
        tooltip: tooltip({
          level: "Group",
          which: "Figure",
          tip: "Percent",
          tipInterval: "95% interval",
          verdict: "Verdict",
        }),
      },
    }),
  };
}
