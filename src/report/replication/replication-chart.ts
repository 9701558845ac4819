import { chartId } from "../kit/charts/chart-id";
import { distinct, NAME_WIDTH } from "../kit/charts/item-names";
import { type Layer, nameAxis, PLOT_WIDTH, ROW_HEIGHT } from "../kit/charts/layout";
import { CHART_BASE, seriesColor, seriesShape } from "../kit/charts/theme";
import { wrapLabel } from "../kit/charts/wrap-label";
import type { ReportChart } from "../kit/tables/section";
import { counted } from "../kit/words/phrases";
import { ledgerFigure, percentInterval, verdictText } from "./replication-sentences";
import {
  contextText,
  groupSeries,
  type LedgerAnalysis,
  type LedgerSeries,
  levelOf,
} from "./replication-series";

const PUBLISHED = "Published";
const COMPUTED = "These data";

/** One dot: a level's published or computed percentage. */
interface Dot {
  readonly name: string;
  readonly level: string;
  readonly context: string;
  readonly which: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly verdict: string;
  readonly tip: string;
  readonly tipInterval: string;
}

/**
 * Published against computed prevalences of a set by a grouping, one panel per context.
 *
 * @param analysis its `replication` holds the claims
 * @param group the grouping, as "country"
 * @returns null where no claim is about a set by that grouping
 */
export function replicationChart(analysis: LedgerAnalysis, group: string): ReportChart | null {
  const series = groupSeries(analysis).filter((one) => !one.item && one.group === group);
  const levels = [...new Set(series.flatMap(({ entries }) => entries.map(levelOf)))];
  if (levels.length === 0) return null;
  const lines = distinct(levels.map((level) => wrapLabel(level, { width: NAME_WIDTH - 10 })));
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
    columns: [
      { key: "level", label: group, format: "text" },
      { key: "context", label: "Context", format: "text" },
      { key: "which", label: "Figure", format: "text" },
      { key: "value", label: "Percent", format: "decimal1" },
      { key: "low", label: "95% low", format: "decimal1" },
      { key: "high", label: "95% high", format: "decimal1" },
      { key: "verdict", label: "Verdict", format: "text" },
    ],
    rows: dots.map(({ level, context, which, value, low, high, verdict }) => ({
      ...{ level, context, which, value, low, high, verdict },
    })),
  };
}

function dotsOf({ entries, context }: LedgerSeries, names: ReadonlyMap<string, string>): Dot[] {
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
    return figures.flatMap(({ which, value, ends, decimals }): Dot[] => {
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
          tip: ledgerFigure(value, { unit: "percent", decimals }),
          tipInterval: percentInterval(ends),
        },
      ];
    });
  });
}

function panelTitle({ label, context }: LedgerSeries): string {
  return `${label}, ${contextText(context)}`;
}

function describe(
  group: string,
  panels: readonly { readonly one: LedgerSeries; readonly dots: readonly Dot[] }[],
): string {
  const told = panels.map(({ one }) => {
    const reproduced = one.entries.filter(({ verdict }) => verdict === "reproduced").length;
    return `${panelTitle(one)}: ${reproduced} of ${counted(one.entries.length, "figure")} reproduced.`;
  });
  return `For each level of ${group} the published percentage (square) and that of these data (circle), with 95% intervals as bars where there are such. ${told.join(" ")}`;
}

const NO_LABELS = { labels: false, ticks: false, domain: false };

function panelOf(
  dots: readonly Dot[],
  options: { names: readonly string[]; first: boolean; panels: number; title: string },
): Layer {
  const { names, first, panels, title } = options;
  const width = panels === 1 ? PLOT_WIDTH : Math.max(150, (PLOT_WIDTH + 40) / panels);
  const most = Math.max(1, ...dots.flatMap(({ value, high }) => [value, high ?? value]));
  const x = (field: string): Layer => ({
    field,
    type: "quantitative",
    title: "Percent",
    scale: { domain: [0, Math.min(100, 1.06 * most)], nice: false },
    axis: { tickCount: 5 },
  });
  const range = [seriesColor(1), seriesColor(0)];
  const color = {
    field: "which",
    type: "nominal",
    title: null,
    scale: { domain: [PUBLISHED, COMPUTED], range },
  };
  const shape = {
    ...color,
    scale: { domain: [PUBLISHED, COMPUTED], range: [seriesShape(1), seriesShape(0)] },
  };
  const offset = { field: "which", scale: { domain: [PUBLISHED, COMPUTED] } };
  return {
    title: wrapLabel(title, { width, fontSize: 13 }).split("\n"),
    data: { values: dots },
    width,
    height: Math.max(70, names.length * (ROW_HEIGHT - 6)),
    encoding: { y: { ...nameAxis(names, 0.2), ...(first ? {} : { axis: NO_LABELS }) }, yOffset: offset },
    layer: [
      {
        data: { values: dots.filter(({ low }) => low !== null) },
        mark: { type: "rule", strokeWidth: 2 },
        encoding: { x: x("low"), x2: { field: "high" }, color },
      },
      {
        mark: { type: "point", filled: true, size: 55, opacity: 1 },
        encoding: {
          x: x("value"),
          color,
          shape,
          tooltip: [
            { field: "level", type: "nominal", title: "Group" },
            { field: "which", type: "nominal", title: "Figure" },
            { field: "tip", type: "nominal", title: "Percent" },
            { field: "tipInterval", type: "nominal", title: "95% interval" },
            { field: "verdict", type: "nominal", title: "Verdict" },
          ],
        },
      },
    ],
  };
}
