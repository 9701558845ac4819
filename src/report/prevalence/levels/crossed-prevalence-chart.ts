import type { Analysis } from "../../../analysis/analysis";
import * as names from "../../../words/messages";
import { type Layer, PLOT_WIDTH } from "../../kit/charts/layout";
import * as charts from "../../kit/charts/messages";
import { bySeries, dotsWithIntervals, seriesColor, seriesShape, valueAxis } from "../../kit/charts/theme";
import type { ReportChart } from "../../kit/tables/section";
import { levelName } from "../../kit/words/level-name";
import { isOrdered } from "../../kit/words/level-order";
import { estimatesBy, isOf, mainMeasured } from "../../kit/words/phrases";
import {
  crossingOf,
  type Grouping,
  groupingId,
  groupingsBySize,
  groupingsOf,
  isShown,
  measuredTitle,
} from "../prevalence-names";
import { SHARE_AXIS, type ShareDot, shareChart, shareDot, shareEnd, shareTooltip } from "../share-dots";
import * as messages from "./messages";

/** A dot at a level of the ordered grouping, in a series of the other. */
type SlopeDot = ShareDot & { readonly series: string };

/** The main share over an ordered grouping (age), a line per level of another (sex), for the first such crossing; null without one or where nothing is shown. */
export function slopeChart(analysis: Analysis): ReportChart | null {
  const charts = groupingsOf(analysis).crossed.map((group) => slopesOf(analysis, group));
  return charts.find((chart) => chart !== null) ?? null;
}

function slopesOf(analysis: Analysis, group: string): ReportChart | null {
  const crossing = crossingOf(analysis, group);
  const by = estimatesBy(analysis, group);
  const main = mainMeasured(by);
  if (crossing === null || main === null) return null;
  const { first, second, parts } = crossing;
  const [along, across] = isOrdered(second.levels) ? [second, first] : [first, second];
  const isFew = groupingsBySize(analysis).few.includes(across.name);
  if (!isOrdered(along.levels) || !isFew) return null;
  const cellsOf = ({ level }: { readonly level: string | null }) => {
    const [a, b] = parts.get(level ?? "") ?? ["", ""];
    const [step, other] = along === second ? [b, a] : [a, b];
    return { along: step, series: levelName(across.name, other) };
  };
  const all = by.filter(isOf(main));
  const dots = all.filter(isShown).map((row) => {
    const cell = cellsOf(row);
    return { series: cell.series, ...shareDot(row, cell.along, row.level ?? "") };
  });
  if (dots.length === 0) return null;
  const axes = { along: along.name, across: across.name };
  return shareChart(all, {
    id: groupingId(analysis, "prevalence-by", group),
    title: messages.slopesTitle({ measured: measuredTitle(analysis, main), ...axes }),
    see: seeText(dots, along.levels),
    key: charts.keyJoined(),
    hidden: "left-out",
    description: messages.slopesDescription(axes),
    spec: spec(dots, along),
    columns: { along: along.name, series: across.name },
    cells: cellsOf,
  });
}

function seeText(dots: readonly SlopeDot[], steps: readonly string[]): string {
  const [start = "", end = ""] = [steps[0], steps.at(-1)];
  const ranges = [...new Set(dots.map(({ series }) => series))].flatMap((series) => {
    const at = (step: string) => dots.find((dot) => dot.series === series && dot.name === step);
    const [first, last] = [at(start), at(end)];
    return first && last ? [messages.slope({ level: series, from: first.estimate, to: last.estimate })] : [];
  });
  return ranges.length === 0 ? "" : messages.slopesSee({ first: start, last: end, ranges });
}

const [HEIGHT, LABEL_HEIGHT] = [200, 15];

/** Horizontal distance between the lines' dots, as a share of the step. */
const DODGE = 0.08;

function spec(dots: readonly SlopeDot[], { name, levels }: Grouping): Layer {
  const series = [...new Set(dots.map((dot) => dot.series))];
  const end = shareEnd(dots);
  const axis = valueAxis(names.shareOfPeople(), [0, end], SHARE_AXIS);
  const color = bySeries("series", series, seriesColor, { legend: null });
  const shape = bySeries("series", series, seriesShape, { legend: null });
  const x = (bandPosition: number): Layer => ({
    field: "name",
    type: "nominal",
    title: name,
    bandPosition,
    scale: { type: "band", domain: levels },
    axis: { labelAngle: 0, labelOverlap: true },
  });
  const line = (one: string, k: number): readonly Layer[] => {
    const seriesDots = dots.filter((dot) => dot.series === one);
    const both = { color, x: x(0.5 + DODGE * (k - (series.length - 1) / 2)) };
    return [
      {
        data: { values: seriesDots },
        mark: { type: "line", strokeWidth: 1.5 },
        encoding: { y: axis("estimate"), ...both },
      },
      ...dotsWithIntervals(seriesDots, {
        channel: "y",
        axis,
        bar: { strokeWidth: 1.5 },
        dot: { size: 55 },
        both,
        encoding: { shape, tooltip: shareTooltip() },
      }),
    ];
  };
  return {
    width: Math.min(PLOT_WIDTH, Math.max(240, levels.length * 70)),
    height: HEIGHT,
    layer: [
      ...series.flatMap(line),
      {
        data: { values: labels(dots, series, (LABEL_HEIGHT * end) / HEIGHT) },
        mark: { type: "text", align: "left", dx: 20, fontSize: 12, fontWeight: "bold" },
        encoding: { x: x(0.5), y: axis("at"), color, text: { field: "series", type: "nominal" } },
      },
    ],
  };
}

/** Names of the lines at their ends, moved apart. */
function labels(dots: readonly SlopeDot[], series: readonly string[], gap: number): readonly object[] {
  const ends = series.flatMap((one) => dots.filter((dot) => dot.series === one).at(-1) ?? []);
  let free = 0;
  return ends
    .sort((a, b) => a.estimate - b.estimate)
    .map((dot) => {
      const at = Math.max(dot.estimate, free);
      free = at + gap;
      return { name: dot.name, series: dot.series, at };
    });
}
