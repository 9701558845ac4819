import type { Analysis } from "../../../analysis/analysis";
import type { DifResult } from "../../../irt/dif/dif-result";
import { bySeries, dotsWithIntervals, linesAt, tooltip, valueAxis } from "../../kit/charts/channels";
import { chartData } from "../../kit/charts/chart-data";
import { rowNames } from "../../kit/charts/item-names";
import { type Layer, nameAxis, PLOT_WIDTH } from "../../kit/charts/layout";
import { CHART_BASE, COLORS } from "../../kit/charts/theme";
import type { ReportChart } from "../../kit/tables/section";
import { formatCell } from "../../kit/words/format";
import { structureFactorLabel } from "../../kit/words/model-names";
import { interval } from "../../kit/words/phrases";
import { type Grouping, groupingId } from "../groupings";
import { shownLevels } from "../shown-levels";
import { rankRange, WAYS, type Way } from "./compared-means-table";

const ORDER: readonly Way[] = ["all", "freed", "without"];
const STYLES: Readonly<Record<Way, { readonly color: string; readonly shape: string }>> = {
  all: { color: COLORS.line, shape: "circle" },
  freed: { color: COLORS.blue, shape: "diamond" },
  without: { color: COLORS.orange, shape: "square" },
};

type Mean = ReturnType<typeof meansOf>[number];

/**
 * The groups' means with all items equal, with items free where they differ and without those, one panel a factor, groups
 * in the order of their means with items free.
 *
 * @returns null where fewer than two groups have means that are shown
 */
export function comparedMeansChart(analysis: Analysis, grouping: Grouping): ReportChart | null {
  const panels = grouping.results
    .map((result) => ({
      factor: structureFactorLabel(analysis, result.structure, result.factor),
      means: meansOf(result),
    }))
    .filter(({ means }) => new Set(means.map(({ group }) => group)).size > 1);
  const all = panels.flatMap(({ factor, means }) => means.map((mean) => ({ ...mean, factor })));
  if (all.length === 0) return null;
  const ways = ORDER.filter((way) => all.some((mean) => mean.way === way));
  const ends = all.flatMap(({ low, high }) => [low, high]);
  const pad = 0.05 * (Math.max(...ends) - Math.min(...ends));
  const domain = [Math.min(...ends) - pad, Math.max(...ends) + pad];
  return {
    id: groupingId(grouping, "compared-means"),
    title: `Means by ${grouping.group}, with items equal and with items free`,
    description: describe(panels),
    spec: {
      ...CHART_BASE,
      spacing: 18,
      resolve: { scale: { color: "shared", shape: "shared" } },
      vconcat: panels.map(({ factor, means }) => panel(means, { factor, ways, domain })),
    },
    ...chartData(all, {
      factor: "Factor",
      group: grouping.group,
      told: "Items",
      mean: ["Mean", "decimal2"],
      low: ["95% low", "decimal2"],
      high: ["95% high", "decimal2"],
      ranks: "Ranks",
    }),
  };
}

function meansOf(result: DifResult) {
  const { means } = result;
  const shown = shownLevels(result);
  return ORDER.flatMap((way) =>
    (means?.[way] ?? [])
      .filter(({ group }) => shown.has(group))
      .map((mean) => ({
        ...{ group: mean.group, way, told: WAYS[way], mean: mean.mean, low: mean.low, high: mean.high },
        ranks: rankRange(mean),
        tip: `${formatCell(mean.mean, "decimal2")} ${interval([mean.low, mean.high], "decimal2")}`,
      })),
  );
}

const ofWay = (means: readonly Mean[], way: Way): readonly Mean[] => means.filter((mean) => mean.way === way);

/** The groups, highest first with items free. */
const sorted = (means: readonly Mean[]): readonly string[] =>
  [...ofWay(means, "freed")].sort((one, other) => other.mean - one.mean).map(({ group }) => group);

function describe(panels: readonly { readonly factor: string; readonly means: readonly Mean[] }[]): string {
  const told = panels.map(({ factor, means }) => `${factor}: ${sorted(means).join(", ")}.`);
  return `In standard deviations about the groups’ average, with 95% intervals; items are free in groups where each by itself differs (p < .05). From the highest with items free: ${told.join(" ")}`;
}

function panel(
  means: readonly Mean[],
  { factor, ways, domain }: { factor: string; ways: readonly Way[]; domain: readonly number[] },
): Layer {
  const groups = sorted(means);
  const names = rowNames(groups);
  const rows = means.map((mean) => ({ ...mean, name: names[groups.indexOf(mean.group)] ?? mean.group }));
  const axis = valueAxis("Mean, SD", domain, { tickCount: 6, format: ".2~f" });
  const told = ways.map((way) => WAYS[way]);
  const series = (of: "color" | "shape"): Layer =>
    bySeries("told", told, (k) => STYLES[ways[k] ?? "all"][of]);
  const offset = { field: "told", type: "nominal", scale: { domain: told } };
  return {
    title: factor,
    width: PLOT_WIDTH,
    height: Math.max(70, names.length * 12 * ways.length),
    encoding: { y: nameAxis(names, 0.25) },
    layer: [
      linesAt([0], { y: null, x: axis("at") }),
      ...dotsWithIntervals(rows, {
        channel: "x",
        axis,
        value: "mean",
        dot: { size: 50 },
        both: { yOffset: offset, color: series("color") },
        encoding: {
          shape: series("shape"),
          tooltip: tooltip({ group: "Group", told: "Items", tip: "Mean [95%]", ranks: "Ranks" }),
        },
      }),
    ],
  };
}
