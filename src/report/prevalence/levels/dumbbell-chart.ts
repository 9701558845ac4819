import type { Analysis } from "../../../analysis/analysis";
import * as names from "../../../words/messages";
import { type Layer, nameAxis, PLOT_WIDTH, rowHeight, rowNames } from "../../kit/charts/layout";
import * as charts from "../../kit/charts/messages";
import {
  bySeries,
  COLORS,
  dotsWithIntervals,
  seriesColor,
  seriesShape,
  valueAxis,
} from "../../kit/charts/theme";
import type { ReportChart } from "../../kit/tables/section";
import { aboutOf } from "../../kit/words/about-words";
import { levelName } from "../../kit/words/level-name";
import { estimatesBy, isOf, type Measured, mainMeasured, measuredOf } from "../../kit/words/phrases";
import {
  groupingsBySize,
  isShown,
  measuredTitle,
  type ShownEstimate,
  sortedMeasured,
} from "../prevalence-names";
import { SHARE_AXIS, type ShareDot, shareChart, shareDot, shareEnd, shareTooltip } from "../share-dots";
import * as messages from "./messages";

const [MAX_PANELS, GAP] = [3, 20];

/** Groupings of few levels (sex, age) side by side: a row for the main set and each item, with a dot and interval per level; null without any. */
export function dumbbellChart(analysis: Analysis): ReportChart | null {
  const groups = groupingsBySize(analysis).few.slice(0, MAX_PANELS);
  const measured = rowsOf(analysis);
  const estimates = groups.flatMap((group) => estimatesBy(analysis, group));
  const all = estimates.filter((row) => measured.some((one) => isOf(one)(row)));
  const shown = all.filter(isShown);
  if (shown.length === 0) return null;
  const rows = rowNames(measured.map((one) => rowName(analysis, one)));
  const dots = shown.map((row) => ({
    group: row.group,
    series: levelName(row.group ?? "", row.level ?? ""),
    ...shareDot(
      row,
      rows[measured.findIndex((one) => isOf(one)(row))] ?? "",
      messages.dotName({ level: row.level ?? "", measured: measuredTitle(analysis, row) }),
    ),
  }));
  const levels = Math.max(...groups.map((group) => seriesOf(dots, group).length));
  const size = {
    end: shareEnd(dots),
    width: (PLOT_WIDTH - GAP * (groups.length - 1)) / groups.length,
    height: rows.length * (rowHeight(rows, ROW_HEIGHT) + Math.max(0, levels - 2) * LEVEL_HEIGHT),
  };
  return shareChart(all, {
    id: "prevalence-levels",
    title: messages.levelsTitle({ about: aboutOf(analysis), groupings: groups }),
    see: widestGap(analysis, shown),
    key: charts.keyJoined(),
    hidden: "left-out",
    description: messages.levelsDescription({ groupings: groups }),
    spec: {
      spacing: GAP,
      resolve: { scale: { color: "independent", shape: "independent", yOffset: "independent" } },
      hconcat: groups.map((title, k) => ({
        title,
        ...panel(dots, { group: title, rows, ...size, isLabeled: k === 0 }),
      })),
    },
    columns: { group: names.columnGrouping(), level: names.columnLevel(), measured: names.columnItem() },
    cells: (row) => ({
      group: row.group ?? "",
      level: row.level ?? "",
      measured: measuredTitle(analysis, row),
    }),
  });
}

type LevelDot = ShareDot & { readonly group: string | null; readonly series: string };

const seriesOf = (dots: readonly LevelDot[], group: string): readonly string[] => [
  ...new Set(dots.filter((dot) => dot.group === group).map(({ series }) => series)),
];

/** The main set, and items by falling overall share. */
function rowsOf(analysis: Analysis): readonly Measured[] {
  const all = estimatesBy(analysis, null);
  const main = mainMeasured(all);
  const items = sortedMeasured(measuredOf(all.filter(({ kind }) => kind === "item")), all);
  return main === null || main.kind === "item" ? items : [main, ...items];
}

const rowName = (analysis: Analysis, one: Measured): string =>
  one.kind === "set" || one.label === "" ? measuredTitle(analysis, one) : one.label;

function widestGap(analysis: Analysis, shown: readonly ShownEstimate[]): string {
  const items = shown.filter(({ kind }) => kind === "item");
  const descending = [...items].sort((a, b) => b.estimate - a.estimate);
  const gaps = items.map((low) => {
    const high = descending.find((row) => panelRow(row) === panelRow(low)) ?? low;
    return { low, high, gap: high.estimate - low.estimate };
  });
  const [widest] = gaps.sort((a, b) => b.gap - a.gap);
  if (widest === undefined || widest.gap === 0) return "";
  const { low, high } = widest;
  const grouping = low.group ?? "";
  return messages.widestGap({
    item: rowName(analysis, low),
    grouping,
    low: low.estimate,
    lowLevel: levelName(grouping, low.level ?? ""),
    high: high.estimate,
    highLevel: levelName(grouping, high.level ?? ""),
  });
}

/** Row of an item in a grouping's panel. */
const panelRow = ({ group, variable, context }: ShownEstimate): string =>
  [group, variable, context].join("\n");

function panel(
  all: readonly LevelDot[],
  options: {
    group: string;
    rows: readonly string[];
    end: number;
    width: number;
    height: number;
    isLabeled: boolean;
  },
): Layer {
  const { group, rows, end, isLabeled, ...size } = options;
  const dots = all.filter((dot) => dot.group === group);
  const series = seriesOf(all, group);
  const axis = valueAxis(names.shareOfPeople(), [0, end], { ...SHARE_AXIS, tickCount: 3 });
  const yOffset = { field: "series", type: "nominal", scale: { domain: series } };
  const legend = { legend: { columns: 2, symbolSize: 60, offset: 4 } };
  const color = bySeries("series", series, seriesColor, legend);
  return {
    ...size,
    encoding: { y: nameAxis(rows, 0.3, isLabeled), yOffset },
    layer: [
      {
        data: { values: dots },
        mark: { type: "line", color: COLORS.line, strokeWidth: 1 },
        encoding: {
          x: axis("estimate"),
          detail: { field: "name", type: "nominal" },
          order: { field: "series" },
        },
      },
      ...dotsWithIntervals(dots, {
        axis,
        bar: { strokeWidth: 1.5 },
        dot: { size: 45 },
        both: { color },
        encoding: { shape: bySeries("series", series, seriesShape, legend), tooltip: shareTooltip() },
      }),
    ],
  };
}

/** For two levels, and for each further one. */
const [ROW_HEIGHT, LEVEL_HEIGHT] = [29, 4];
