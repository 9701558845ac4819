import type { Analysis } from "../../analysis/analysis";
import type { ComparedMean } from "../../factor/linking/compared-means";
import { formatCell } from "../../words/format";
import { chartData } from "../kit/charts/chart-data";
import { type Layer, nameAxis, PLOT_WIDTH, rowNames, wrapLabel } from "../kit/charts/layout";
import {
  bySeries,
  CHART_BASE,
  COLORS,
  dotsWithIntervals,
  linesAt,
  tooltip,
  valueAxis,
} from "../kit/charts/theme";
import type { ReportChart } from "../kit/tables/section";
import { levelName } from "../kit/words/level-name";
import { structureFactorLabel } from "../kit/words/model-names";
import { interval, quoted, sentence } from "../kit/words/phrases";
import { type Grouping, groupingId, hasDifferent, shownLevels } from "./groupings";

const MAX_PER_ROW = 3;
/** Bold titles are wider than their estimated width. */
const BOLD = 0.85;

export interface PanelPlace {
  readonly title: string | readonly string[];
  readonly width: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Panels with the same rows, in as few rows of panels as fit a page. */
export function panelGrid(
  titles: readonly string[],
  panel: (k: number, place: PanelPlace) => Layer,
): Readonly<Record<string, unknown>> {
  const perRow = Math.ceil(titles.length / Math.ceil(titles.length / MAX_PER_ROW));
  const width = perRow === 1 ? PLOT_WIDTH : (PLOT_WIDTH + 60) / perRow;
  const resolve = { scale: { color: "shared", shape: "shared" } };
  const panels = titles.map((title, k) =>
    panel(k, {
      title: wrapLabel(title, { width: width * BOLD, fontSize: 13, lines: 2 }).split("\n"),
      width,
      isFirst: k % perRow === 0,
      isLast: k + perRow >= titles.length,
    }),
  );
  const rows = panels.flatMap((_, k) =>
    k % perRow === 0 ? [{ spacing: 20, resolve, hconcat: panels.slice(k, k + perRow) }] : [],
  );
  return { ...CHART_BASE, spacing: 20, resolve, vconcat: rows };
}

const MEAN_MODELS = {
  all: "All items equal",
  freed: "Items free where they differ",
  without: "Without items that differ",
  ladder: "Mean",
} as const;

type MeanModel = keyof typeof MEAN_MODELS;

const STYLES: Readonly<Record<MeanModel, { readonly color: string; readonly shape: string }>> = {
  ladder: { color: COLORS.blue, shape: "circle" },
  all: { color: COLORS.line, shape: "circle" },
  freed: { color: COLORS.blue, shape: "diamond" },
  without: { color: COLORS.orange, shape: "square" },
};
const ORDER = ["all", "freed", "without"] as const;

type Mean = ReturnType<typeof meanOf>;

/** Group means, a panel per factor: all items equal, differing items freed, and without them; else from the ladder; null where fewer than two are shown. */
export function meansChart(analysis: Analysis, grouping: Grouping): ReportChart | null {
  const all =
    grouping.results.length > 0 ? comparedMeans(analysis, grouping) : ladderMeans(analysis, grouping);
  if (new Set(all.map(({ group }) => group)).size < 2) return null;
  const factors = [...new Set(all.map(({ factor }) => factor))];
  const ways = ([...ORDER, "ladder"] as const).filter((way) => all.some((mean) => mean.way === way));
  const groups = sorted(all.filter(({ factor }) => factor === factors[0]));
  const ends = all.flatMap(({ low, high }) => [low, high]);
  const pad = 0.05 * (Math.max(...ends) - Math.min(...ends));
  const domain = [Math.min(...ends) - pad, Math.max(...ends) + pad];
  return {
    id: groupingId(grouping, "compared-means"),
    title: `Means by ${grouping.group}${hasDifferent(grouping) ? ", with and without the items that differ" : ""}`,
    see: seeText(grouping, all),
    description: describe(factors.map((factor) => all.filter((mean) => mean.factor === factor))),
    spec: panelGrid(factors, (k, place) =>
      panel(
        all.filter(({ factor }) => factor === factors[k]),
        { groups, ways, domain, place },
      ),
    ),
    ...chartData(all, {
      factor: "Factor",
      group: grouping.group,
      itemsUsed: "Items",
      mean: ["Mean", "decimal2"],
      low: ["95% low", "decimal2"],
      high: ["95% high", "decimal2"],
      ranks: "Ranks",
    }),
  };
}

function comparedMeans(analysis: Analysis, { results }: Grouping): readonly Mean[] {
  return results.flatMap((result) => {
    const shown = shownLevels(result);
    const factor = structureFactorLabel(analysis, result.structure, result.factor);
    return ORDER.flatMap((way) =>
      (result.means?.[way] ?? [])
        .filter(({ group }) => shown.has(group))
        .map((mean) => meanOf(mean, { way, factor, ranks: rankRange(mean) })),
    );
  });
}

function ladderMeans(analysis: Analysis, { ladder }: Grouping): readonly Mean[] {
  if (ladder === null) return [];
  const shown = shownLevels(ladder);
  return ladder.latentMeans
    .filter(({ group }) => shown.has(group))
    .map(({ group, factor, est, low, high }) =>
      meanOf(
        { group, mean: est, low: low ?? est, high: high ?? est },
        { way: "ladder", factor: structureFactorLabel(analysis, ladder.structure, factor), ranks: null },
      ),
    );
}

function meanOf(
  { group, mean, low, high }: Pick<ComparedMean, "group" | "mean" | "low" | "high">,
  series: { readonly way: MeanModel; readonly factor: string; readonly ranks: string | null },
) {
  const tip = `${formatCell(mean, "decimal2")} ${interval([low, high], "decimal2")}`;
  return {
    group,
    mean,
    low,
    high,
    tip,
    ...series,
    itemsUsed: MEAN_MODELS[series.way],
  };
}

/** "1–4", "3". */
const rankRange = ({ rankLow, rankHigh }: ComparedMean): string =>
  rankLow === rankHigh ? `${rankLow}` : `${rankLow}–${rankHigh}`;

/** One mean per group, highest first: with items freed, or the ladder's. */
const leading = (means: readonly Mean[]): readonly Mean[] =>
  means.filter(({ way }) => way === "freed" || way === "ladder").sort((one, other) => other.mean - one.mean);

const sorted = (means: readonly Mean[]): readonly string[] => leading(means).map(({ group }) => group);

/** The highest group on the factor with the widest spread. */
function seeText(grouping: Grouping, all: readonly Mean[]): string {
  const spread = (factor: string): number => {
    const means = leading(all.filter((mean) => mean.factor === factor));
    return (means[0]?.mean ?? 0) - (means.at(-1)?.mean ?? 0);
  };
  const [factor] = [...new Set(all.map((mean) => mean.factor))].sort((a, b) => spread(b) - spread(a));
  const means = leading(all.filter((mean) => mean.factor === factor));
  const [top, last] = [means[0], means.at(-1)];
  if (top === undefined || last === undefined || factor === undefined) return "";
  const free = hasDifferent(grouping) ? " with items free" : "";
  const ranks = top.ranks === null ? "" : `, rank${/–/.test(top.ranks) ? "s" : ""} ${top.ranks}`;
  const among =
    grouping.leftOut.length > 0
      ? `Of the ${means.length} groups compared, ${levelName(grouping.group, top.group)}`
      : sentence(levelName(grouping.group, top.group));
  return `${among} is highest in ${quoted(factor)}${free} (${formatCell(top.mean, "decimal2")} SD${ranks}), ${levelName(grouping.group, last.group)} lowest (${formatCell(last.mean, "decimal2")}).`;
}

function describe(panels: readonly (readonly Mean[])[]): string {
  const orders = panels.map((means) => `${means[0]?.factor}: ${sorted(means).join(", ")}.`);
  const scale = panels[0]?.some(({ way }) => way === "ladder")
    ? "In standard deviations of the first group, whose mean is 0"
    : "In standard deviations about the groups’ average; items are free in groups where each by itself differs (p < .05)";
  return `${scale}; bars are 95% intervals. From the highest: ${orders.join(" ")}`;
}

function panel(
  means: readonly Mean[],
  options: {
    readonly groups: readonly string[];
    readonly ways: readonly MeanModel[];
    readonly domain: readonly number[];
    readonly place: PanelPlace;
  },
): Layer {
  const { groups, ways, domain, place } = options;
  const names = rowNames(groups);
  const rows = means.map((mean) => ({ ...mean, name: names[groups.indexOf(mean.group)] ?? mean.group }));
  const axis = valueAxis(place.isLast ? "Mean, SD" : null, domain, { tickCount: 4, format: ".2~f" });
  const itemsUsed = ways.map((way) => MEAN_MODELS[way]);
  const series = (of: "color" | "shape"): Layer =>
    bySeries(
      "itemsUsed",
      itemsUsed,
      (k) => STYLES[ways[k] ?? "all"][of],
      ways.length === 1 ? { legend: null } : {},
    );
  return {
    title: place.title,
    width: place.width,
    height: Math.max(50, names.length * (ways.length === 1 ? 24 : 11 * ways.length)),
    encoding: { y: nameAxis(names, 0.25, place.isFirst) },
    layer: [
      linesAt([0], { y: null, x: axis("at") }),
      ...dotsWithIntervals(rows, {
        channel: "x",
        axis,
        value: "mean",
        dot: { size: 50 },
        both: {
          yOffset: { field: "itemsUsed", type: "nominal", scale: { domain: itemsUsed } },
          color: series("color"),
        },
        encoding: {
          shape: series("shape"),
          tooltip: tooltip({ group: "Group", itemsUsed: "Items", tip: "Mean [95%]", ranks: "Ranks" }),
        },
      }),
    ],
  };
}
