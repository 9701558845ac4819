import type { Analysis } from "../../../analysis/analysis";
import { formatCell } from "../../../words/format";
import * as names from "../../../words/messages";
import { chartData } from "../../kit/charts/chart-data";
import { itemNamesById, type Layer, nameAxis, rowHeight, rowNames } from "../../kit/charts/layout";
import { keyBars, keyDots } from "../../kit/charts/messages";
import { bySeries, COLORS, dotsWithIntervals, linesAt, tooltip, valueAxis } from "../../kit/charts/theme";
import type { ReportChart } from "../../kit/tables/section";
import { levelName } from "../../kit/words/level-name";
import { paragraph } from "../../kit/words/phrases";
import {
  type ComparedItem,
  comparedItems,
  type Grouping,
  groupingId,
  isDifferent,
  shownGroups,
} from "../groupings";
import { type PanelPlace, panelGrid } from "../means-chart";
import { DIF_LIMITS } from "./dif-tables";
import * as messages from "./messages";

/** Minimum number of people with the highest score for a shift to be drawn. */
const MIN_YES = 25;
/** Intervals of shifts are cut here. */
const MAX_SHIFT = 4;
/** Beyond this, the saved table must do. */
const MAX_PANELS = 9;
const ROW = 22;

type Shift = ReturnType<typeof shiftsOf>[number];

/** Of two groups the first one's shifts, of more a panel per differing item; null without one. */
export function shiftsChart(analysis: Analysis, grouping: Grouping): ReportChart | null {
  const labels = itemNamesById(analysis);
  const placeOf = ({ item }: ComparedItem): number => grouping.order.indexOf(item.id);
  const compared = [...comparedItems(grouping)].sort((one, other) => placeOf(one) - placeOf(other));
  const [first] = grouping.levels;
  if (first === undefined || !compared.some(isDifferent)) return null;
  const isPair = grouping.levels.length === 2;
  const all = compared
    .filter((one) => isPair || isDifferent(one))
    .flatMap((one) => (isPair ? pairOf(one, labels) : shiftsOf(one, labels)));
  const items = [...new Set(all.map(({ item }) => item))].slice(0, isPair ? all.length : MAX_PANELS);
  if (all.length === 0) return null;
  const end = Math.min(MAX_SHIFT, Math.max(1, ...all.flatMap(({ low, high }) => [-low, high])) * 1.1);
  const groups = grouping.levels
    .map(({ label }) => label)
    .filter((label) => all.some(({ group }) => group === label));
  const rows = isPair ? items : groups;
  const isComplete = isPair || all.length === items.length * grouping.levels.length;
  const pair = { first: first.label, second: grouping.levels[1]?.label ?? "" };
  return {
    id: groupingId(grouping, "dif-shifts"),
    title: messages.chartTitle({ group: grouping.group }),
    see: seeText(grouping, all),
    key: paragraph(
      keyDots(),
      keyBars(),
      messages.band({ band: DIF_LIMITS.logOdds }),
      hasBeyond(all) && messages.seeBeyond(),
      !isComplete && messages.notDrawn({ least: MIN_YES }),
    ),
    description: messages.description(),
    spec: panelGrid(isPair ? [messages.pairTitle(pair)] : items, (k, place) => {
      const drawn = isPair ? all : all.filter(({ item }) => item === items[k]);
      return panel(drawn, place, { rows, isPair, end });
    }),
    ...chartData(all, {
      item: names.columnItem(),
      group: grouping.group,
      logits: [messages.columnShift(), "decimal2"],
      low: [names.low95(), "decimal2"],
      high: [names.high95(), "decimal2"],
      found: messages.columnFound(),
    }),
  };
}

function shiftsOf(one: ComparedItem, labels: ReturnType<typeof itemNamesById>) {
  const people = new Map(one.result.levels.map(({ label, n }) => [label, n ?? 0]));
  const item = labels.get(one.item.id)?.full ?? one.item.id;
  return shownGroups(one).flatMap(({ group, logOdds, shift, differs, share }) => {
    const rare = share !== null && share.observed * (people.get(group) ?? 0) < MIN_YES;
    if (logOdds === null || shift === null || rare) return [];
    const { low, high } = shift;
    const tip = messages.shiftInterval({ shift: logOdds, low, high });
    const found = messages.found({ differs });
    return [{ id: one.item.id, item, group, logits: logOdds, low, high, differs, found, tip }];
  });
}

/** Of two groups only the first: the other's shift is its mirror image. */
function pairOf(one: ComparedItem, labels: ReturnType<typeof itemNamesById>): readonly Shift[] {
  const [first, second] = shiftsOf(one, labels);
  if (first === undefined || second === undefined) return [];
  const differs = isDifferent(one);
  return [{ ...first, differs, found: messages.found({ differs }) }];
}

function seeText(grouping: Grouping, shifts: readonly Shift[]): string {
  const [largest] = shifts
    .filter(({ differs }) => differs)
    .sort((one, other) => Math.abs(other.logits) - Math.abs(one.logits));
  if (largest === undefined) return messages.seeNone();
  return messages.seeLargest({
    item: largest.id,
    level: levelName(grouping.group, largest.group),
    size: Math.abs(largest.logits),
    isHigher: largest.logits > 0,
  });
}

const hasBeyond = (shifts: readonly Shift[]): boolean =>
  shifts.some(({ differs, logits }) => !differs && Math.abs(logits) > DIF_LIMITS.logOdds);

function panel(
  shifts: readonly Shift[],
  { title, width, isFirst, isLast }: PanelPlace,
  { rows, isPair, end }: { rows: readonly string[]; isPair: boolean; end: number },
): Layer {
  const labels = rowNames(rows);
  const cut = (value: number): number => Math.max(-end, Math.min(end, value));
  const drawn = shifts.map((shift) => ({
    ...shift,
    name: labels[rows.indexOf(isPair ? shift.item : shift.group)] ?? shift.group,
    drawn: cut(shift.logits),
    low: cut(shift.low),
    high: cut(shift.high),
    figure: shift.differs ? formatCell(shift.logits, "decimal2") : "",
  }));
  const axisTitle = isLast ? messages.axisShift() : null;
  const axis = valueAxis(axisTitle, [-end, end], { tickCount: 5, format: ".1~f" });
  const found = [false, true].map((differs) => messages.found({ differs }));
  const series = (range: readonly string[]): Layer => bySeries("found", found, (k) => range[k]);
  const { logOdds } = DIF_LIMITS;
  return {
    title,
    width,
    height: labels.length * rowHeight(labels, isPair ? ROW + 8 : ROW),
    encoding: { y: nameAxis(labels, 0.1, isFirst) },
    layer: [
      {
        data: { values: [{ from: -logOdds, to: logOdds }] },
        mark: { type: "rect", color: COLORS.grid },
        encoding: { y: null, x: axis("from"), x2: { field: "to" } },
      },
      linesAt([0], { y: null, x: axis("at") }, { color: COLORS.line }),
      ...dotsWithIntervals(drawn, {
        channel: "x",
        axis,
        value: "drawn",
        dot: { size: 60 },
        both: { color: series([COLORS.blue, COLORS.orange]) },
        encoding: {
          shape: series(["circle", "diamond"]),
          tooltip: tooltip({
            item: names.columnItem(),
            group: names.columnGroup(),
            tip: messages.tipShift(),
            found: messages.columnFound(),
          }),
        },
      }),
      {
        data: { values: drawn },
        mark: { type: "text", dy: -8, fontSize: 12, color: COLORS.ink },
        encoding: { x: axis("drawn"), text: { field: "figure", type: "nominal" } },
      },
    ],
  };
}
