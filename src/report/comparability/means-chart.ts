import type { Analysis } from "../../analysis/analysis";
import type { ComparedMean } from "../../factor/linking/linking-result";
import * as names from "../../words/messages";
import { chartData } from "../kit/charts/chart-data";
import { type Layer, nameAxis, PLOT_WIDTH, rowHeight, rowNames, wrapLabel } from "../kit/charts/layout";
import { keyBars, keyDots } from "../kit/charts/messages";
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
import { paragraph } from "../kit/words/phrases";
import { type Grouping, groupingId, hasDifferent, shownLevels } from "./groupings";
import * as messages from "./messages";

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
  const width = perRow === 1 ? PLOT_WIDTH : (PLOT_WIDTH + 50) / perRow;
  const resolve = { scale: { color: "shared", shape: "shared" } };
  const panels = titles.map((title, k) =>
    panel(k, {
      title: wrapLabel(title, { width: width * BOLD, fontSize: 12, lines: 4 }).split("\n"),
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

type MeanModel = "all" | "freed" | "without" | "ladder";

const STYLES: Readonly<Record<MeanModel, { readonly color: string; readonly shape: string }>> = {
  ladder: { color: COLORS.blue, shape: "circle" },
  all: { color: COLORS.line, shape: "circle" },
  freed: { color: COLORS.blue, shape: "diamond" },
  without: { color: COLORS.orange, shape: "square" },
};
const ORDER = ["all", "freed", "without"] as const;

type Mean = ReturnType<typeof meanOf>;

/** Group means, a panel per factor; null where fewer than two groups are shown. */
export function meansChart(analysis: Analysis, grouping: Grouping): ReportChart | null {
  const all = (grouping.results.length > 0 ? comparedMeans : ladderMeans)(analysis, grouping);
  if (new Set(all.map(({ group }) => group)).size < 2) return null;
  const factors = [...new Set(all.map(({ factor }) => factor))];
  const ways = ([...ORDER, "ladder"] as const).filter((way) => all.some((mean) => mean.way === way));
  const shown = new Set(all.map(({ group }) => group));
  const groups = grouping.levels.map(({ label }) => label).filter((label) => shown.has(label));
  const ends = all.flatMap(({ low, high }) => [low, high]);
  const pad = 0.05 * (Math.max(...ends) - Math.min(...ends));
  const domain = [Math.min(...ends) - pad, Math.max(...ends) + pad];
  return {
    id: groupingId(grouping, "compared-means"),
    title: messages.meansTitle({ group: grouping.group, isFreed: hasDifferent(grouping) }),
    see: seeText(grouping, all),
    key: paragraph(keyDots(), keyBars(), messages.zeroLine({ isLadder: grouping.results.length === 0 })),
    description: describe(factors.map((factor) => all.filter((mean) => mean.factor === factor))),
    spec: panelGrid(factors, (k, place) => {
      const means = all.filter(({ factor }) => factor === factors[k]);
      return panel(means, place, { groups, ways, domain });
    }),
    ...chartData(all, {
      factor: names.columnFactor(),
      group: grouping.group,
      itemsUsed: names.columnItems(),
      mean: [names.mean(), "decimal2"],
      low: [names.low95(), "decimal2"],
      high: [names.high95(), "decimal2"],
      ranks: messages.columnRanks(),
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
        .map((mean) => meanOf(mean, { way, factor, ...ranksOf(mean) })),
    );
  });
}

function ladderMeans(analysis: Analysis, { ladder }: Grouping): readonly Mean[] {
  if (ladder === null) return [];
  const shown = shownLevels(ladder);
  return ladder.latentMeans
    .filter(({ group }) => shown.has(group))
    .map(({ group, factor: id, est: mean, low, high }) => {
      const factor = structureFactorLabel(analysis, ladder.structure, id);
      const series = { way: "ladder", factor, ranks: null, ranked: "unranked" } as const;
      return meanOf({ group, mean, low: low ?? mean, high: high ?? mean }, series);
    });
}

interface Series {
  readonly way: MeanModel;
  readonly factor: string;
  readonly ranks: string | null;
  readonly ranked: "one" | "several" | "unranked";
}

function meanOf(estimate: Pick<ComparedMean, "group" | "mean" | "low" | "high">, series: Series) {
  const { group, mean, low, high } = estimate;
  const tip = messages.meanInterval({ mean, low, high });
  return { group, mean, low, high, tip, ...series, itemsUsed: messages.meanModel({ way: series.way }) };
}

const ranksOf = ({ rankLow: low, rankHigh: high }: ComparedMean) =>
  low === high
    ? ({ ranks: `${low}`, ranked: "one" } as const)
    : ({ ranks: messages.rankRange({ low, high }), ranked: "several" } as const);

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
  return messages.meansSee({
    isAmong: grouping.leftOut.length > 0,
    n: means.length,
    factor,
    isFreed: hasDifferent(grouping),
    top: levelName(grouping.group, top.group),
    highest: top.mean,
    ranked: top.ranked,
    ranks: top.ranks ?? "",
    last: levelName(grouping.group, last.group),
    lowest: last.mean,
  });
}

function describe(panels: readonly (readonly Mean[])[]): string {
  const isLadder = panels[0]?.some(({ way }) => way === "ladder") ?? false;
  return paragraph(
    messages.meansDescribed({ isLadder }),
    !isLadder && messages.freeItemsDescribed(),
    ...panels.map((means) =>
      messages.orderDescribed({ factor: means[0]?.factor ?? "", levels: sorted(means) }),
    ),
  );
}

function panel(
  means: readonly Mean[],
  { title, width, isFirst, isLast }: PanelPlace,
  {
    groups,
    ways,
    domain,
  }: { groups: readonly string[]; ways: readonly MeanModel[]; domain: readonly number[] },
): Layer {
  const labels = rowNames(groups);
  const rows = means.map(({ ranked: _, ...mean }) => ({
    ...mean,
    name: labels[groups.indexOf(mean.group)] ?? mean.group,
  }));
  const axis = valueAxis(isLast ? messages.meansAxis() : null, domain, { tickCount: 4, format: ".2~f" });
  const itemsUsed = ways.map((way) => messages.meanModel({ way }));
  const legend = ways.length === 1 ? { legend: null } : {};
  const series = (of: "color" | "shape"): Layer =>
    bySeries("itemsUsed", itemsUsed, (k) => STYLES[ways[k] ?? "all"][of], legend);
  return {
    title,
    width,
    height: Math.max(50, labels.length * rowHeight(labels, ways.length === 1 ? 24 : 11 * ways.length)),
    encoding: { y: nameAxis(labels, 0.25, isFirst) },
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
          tooltip: tooltip({
            group: names.columnGroup(),
            itemsUsed: names.columnItems(),
            tip: messages.tipMean(),
            ranks: messages.columnRanks(),
          }),
        },
      }),
    ],
  };
}
