import type { Analysis } from "../../../analysis/analysis";
import { bySeries, dotsWithIntervals, linesAt, tooltip, valueAxis } from "../../kit/charts/channels";
import { chartData } from "../../kit/charts/chart-data";
import { itemNamesById, rowNames } from "../../kit/charts/item-names";
import { type Layer, nameAxis, PLOT_WIDTH } from "../../kit/charts/layout";
import { CHART_BASE, COLORS } from "../../kit/charts/theme";
import { wrapLabel } from "../../kit/charts/wrap-label";
import type { ReportChart } from "../../kit/tables/section";
import { formatCell } from "../../kit/words/format";
import { interval } from "../../kit/words/phrases";
import {
  type ComparedItem,
  comparedItems,
  type Grouping,
  groupingId,
  isDifferent,
  shownGroups,
} from "../groupings";
import { DIF_LIMITS } from "./dif-sentences";

/** Shifts on fewer people who answered with the highest score than this are not drawn. */
const LEAST_YES = 25;
/** Farther than this a shift's interval is cut. */
const FARTHEST = 4;
const ROW = 20;

const DIFFERS = "Found to differ";
const OTHER = "Not found to differ";

type Shift = ReturnType<typeof shiftsOf>[number];

/**
 * The shift of each item that differs, group by group, with its interval, beside the band of what is negligible.
 *
 * @returns null where no item differs
 */
export function shiftsChart(analysis: Analysis, grouping: Grouping): ReportChart | null {
  const names = itemNamesById(analysis);
  const panels = comparedItems(grouping)
    .filter(isDifferent)
    .map((one) => ({ full: names.get(one.item.id)?.full ?? one.item.id, shifts: shiftsOf(one) }))
    .filter(({ shifts }) => shifts.length > 0);
  const all = panels.flatMap(({ full, shifts }) => shifts.map((shift) => ({ ...shift, item: full })));
  if (all.length === 0) return null;
  const end = Math.min(FARTHEST, Math.max(1, ...all.flatMap(({ low, high }) => [-low, high])) * 1.05);
  return {
    id: groupingId(grouping, "dif-shifts"),
    title: `Shifts of the items that differ by ${grouping.group}`,
    description: `By how many logits a group answers higher (right) or lower than the others at the same level, with 95% intervals; within the band (±${formatCell(DIF_LIMITS.logOdds, "decimal2")}) a shift is negligible. Groups with fewer than ${LEAST_YES} highest answers are left out.`,
    spec: {
      ...CHART_BASE,
      spacing: 14,
      resolve: { scale: { color: "shared", shape: "shared" } },
      vconcat: panels.map(({ full, shifts }, k) =>
        panel(shifts, { full, end, isLast: k === panels.length - 1 }),
      ),
    },
    ...chartData(all, {
      item: "Item",
      group: grouping.group,
      logits: ["Shift, logits", "decimal2"],
      low: ["95% low", "decimal2"],
      high: ["95% high", "decimal2"],
      found: "Found",
    }),
  };
}

function shiftsOf(one: ComparedItem) {
  const people = new Map(one.result.levels.map(({ label, n }) => [label, n ?? 0]));
  return shownGroups(one).flatMap(({ group, logOdds, shift, differs, share }) => {
    const rare = share !== null && share.observed * (people.get(group) ?? 0) < LEAST_YES;
    if (logOdds === null || shift === null || rare) return [];
    const { low, high } = shift;
    const tip = `${formatCell(logOdds, "decimal2")} ${interval([low, high], "decimal2")}`;
    return [{ group, logits: logOdds, low, high, found: differs ? DIFFERS : OTHER, tip }];
  });
}

function panel(
  shifts: readonly Shift[],
  { full, end, isLast }: { full: string; end: number; isLast: boolean },
): Layer {
  const names = rowNames(shifts.map(({ group }) => group));
  const cut = (value: number): number => Math.max(-end, Math.min(end, value));
  const rows = shifts.map((shift, k) => ({
    ...shift,
    ...{
      name: names[k] ?? shift.group,
      drawn: cut(shift.logits),
      low: cut(shift.low),
      high: cut(shift.high),
    },
    figure: shift.found === DIFFERS ? formatCell(shift.logits, "decimal2") : "",
  }));
  const axis = valueAxis(isLast ? "Shift, logits" : null, [-end, end], { tickCount: 7, format: ".1~f" });
  const series = (range: readonly string[]): Layer => bySeries("found", [OTHER, DIFFERS], (k) => range[k]);
  const color = series([COLORS.blue, COLORS.orange]);
  const { logOdds } = DIF_LIMITS;
  return {
    title: wrapLabel(full, { width: PLOT_WIDTH, lines: 1 }),
    width: PLOT_WIDTH,
    height: Math.max(40, rows.length * ROW),
    encoding: { y: nameAxis(names, 0.1) },
    layer: [
      {
        data: { values: [{ from: -logOdds, to: logOdds }] },
        mark: { type: "rect", color: "#e9eff4" },
        encoding: { y: null, x: axis("from"), x2: { field: "to" } },
      },
      linesAt([0], { y: null, x: axis("at") }, { color: COLORS.line }),
      ...dotsWithIntervals(rows, {
        channel: "x",
        axis,
        value: "drawn",
        dot: { size: 60 },
        both: { color },
        encoding: {
          shape: series(["circle", "diamond"]),
          tooltip: tooltip({ group: "Group", tip: "Shift [95%], logits", found: "Found" }),
        },
      }),
      {
        data: { values: rows },
        mark: { type: "text", dy: -8, fontSize: 11, color: COLORS.ink },
        encoding: { x: axis("drawn"), text: { field: "figure", type: "nominal" } },
      },
    ],
  };
}
