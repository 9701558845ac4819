import type { Analysis } from "../../../analysis/analysis";
import * as names from "../../../words/messages";
import { type Layer, nameAxis, PLOT_WIDTH, rowNames } from "../../kit/charts/layout";
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
  const all = groups
    .flatMap((group) => estimatesBy(analysis, group))
    .filter((row) => measured.some((one) => isOf(one)(row)));
  const shown = all.filter(isShown);
  if (shown.length === 0) return null;
  const rows = rowNames(measured.map((one) => rowName(analysis, one)));
  const dots = shown.map((row) => ({
    group: row.group,
    series: levelName(row.group ?? "", row.level ?? ""),
    ...shareDot(row, {
      axis: rows[measured.findIndex((one) => isOf(one)(row))] ?? "",
      whole: messages.dotName({ level: row.level ?? "", measured: measuredTitle(analysis, row) }),
    }),
  }));
  const levels = Math.max(...groups.map((group) => seriesOf(dots, group).length));
  const size = {
    end: shareEnd(dots),
    width: (PLOT_WIDTH - GAP * (groups.length - 1)) / groups.length,
    height: rows.length * (ROW_HEIGHT + Math.max(0, levels - 2) * LEVEL_HEIGHT),
  };
  return shareChart(all, {
    id: "prevalence-levels",
    title: messages.levelsTitle({ about: aboutOf(analysis), groupings: groups }),
    see: widestGap(analysis, shown),
    description: messages.levelsDescription({ groupings: groups }),
    spec: {
      spacing: GAP,
      resolve: { scale: { color: "independent", shape: "independent", yOffset: "independent" } },
      hconcat: groups.map((title, k) => ({
        title,
        ...panel(
          dots.filter(({ group }) => group === title),
          { rows, series: seriesOf(dots, title), ...size, isLabeled: k === 0 },
        ),
      })),
    },
    columns: {
      group: names.columnGrouping(),
      level: names.columnLevel(),
      measured: names.columnItem(),
    },
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

/** "Widest gap for an item: Unwanted sexual comments by age, 13.5% (12-13) to 20.3% (16-17)." */
function widestGap(analysis: Analysis, shown: readonly ShownEstimate[]): string {
  const highest = new Map<string, ShownEstimate>();
  const items = shown.filter(({ kind }) => kind === "item");
  for (const row of items) {
    const before = highest.get(panelRow(row));
    if (before === undefined || row.estimate > before.estimate) highest.set(panelRow(row), row);
  }
  let first: { readonly low: ShownEstimate; readonly high: ShownEstimate; readonly gap: number } | undefined;
  for (const low of items) {
    const high = highest.get(panelRow(low)) ?? low;
    const gap = high.estimate - low.estimate;
    if (gap > (first?.gap ?? 0)) first = { low, high, gap };
  }
  if (first === undefined) return "";
  const { low, high } = first;
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
  dots: readonly LevelDot[],
  options: {
    rows: readonly string[];
    series: readonly string[];
    end: number;
    width: number;
    height: number;
    isLabeled: boolean;
  },
): Layer {
  const { rows, series, end, isLabeled, ...size } = options;
  const axis = valueAxis(names.shareOfPeople(), [0, end], { ...SHARE_AXIS, tickCount: 3 });
  const yOffset = { field: "series", type: "nominal", scale: { domain: series } };
  const color = bySeries("series", series, seriesColor, {
    legend: { columns: 2, symbolSize: 60, offset: 4 },
  });
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
        channel: "x",
        axis,
        value: "estimate",
        bar: { strokeWidth: 1.5 },
        dot: { size: 45 },
        both: { color },
        encoding: { shape: bySeries("series", series, seriesShape), tooltip: shareTooltip() },
      }),
    ],
  };
}

/** For two levels, and for each further one. */
const [ROW_HEIGHT, LEVEL_HEIGHT] = [29, 4];
