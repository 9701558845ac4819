import type { Analysis } from "../../../analysis/analysis";
import { formatCell } from "../../../words/format";
import { chartData } from "../../kit/charts/chart-data";
import { itemNamesById, type Layer, nameAxis, rowNames } from "../../kit/charts/layout";
import { bySeries, COLORS, dotsWithIntervals, linesAt, tooltip, valueAxis } from "../../kit/charts/theme";
import type { ReportChart } from "../../kit/tables/section";
import { levelName } from "../../kit/words/level-name";
import { interval } from "../../kit/words/phrases";
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

/** Minimum number of people with the highest score for a shift to be drawn. */
const MIN_YES = 25;
/** Intervals of shifts are cut here. */
const MAX_SHIFT = 4;
/** Beyond this, the saved table must do. */
const MAX_PANELS = 9;
const ROW = 22;

const DIFFERS = "Found to differ";
const OTHER = "Not found to differ";

type Shift = ReturnType<typeof shiftsOf>[number];

/** Item shifts with intervals and the band of negligible shifts: of two groups the first one's, of more a panel per differing item; null without one. */
export function shiftsChart(analysis: Analysis, grouping: Grouping): ReportChart | null {
  const names = itemNamesById(analysis);
  const placeOf = ({ item }: ComparedItem): number => grouping.order.indexOf(item.id);
  const compared = [...comparedItems(grouping)].sort((one, other) => placeOf(one) - placeOf(other));
  const [first] = grouping.levels;
  if (first === undefined || !compared.some(isDifferent)) return null;
  const isPair = grouping.levels.length === 2;
  const all = compared
    .filter((one) => isPair || isDifferent(one))
    .flatMap((one) => (isPair ? pairOf(one, names) : shiftsOf(one, names)));
  const items = [...new Set(all.map(({ item }) => item))].slice(0, isPair ? all.length : MAX_PANELS);
  if (all.length === 0) return null;
  const end = Math.min(MAX_SHIFT, Math.max(1, ...all.flatMap(({ low, high }) => [-low, high])) * 1.1);
  const groups = grouping.levels
    .map(({ label }) => label)
    .filter((label) => all.some(({ group }) => group === label));
  const rows = isPair ? items : groups;
  const titles = isPair ? [`${first.label} against ${grouping.levels[1]?.label}`] : items;
  return {
    id: groupingId(grouping, "dif-shifts"),
    title: `Items by ${grouping.group}: shifts at the same level`,
    see: seeText(grouping, all),
    description: `By how many logits a group answers higher (right) or lower than the others at the same level, with 95% intervals; within the band (±${formatCell(DIF_LIMITS.logOdds, "decimal2")}) a shift is negligible. Groups with fewer than ${MIN_YES} highest answers are left out.`,
    spec: panelGrid(titles, (k, place) => {
      const drawn = isPair ? all : all.filter(({ item }) => item === items[k]);
      return panel(drawn, { rows, isPair, end, place });
    }),
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

function shiftsOf(one: ComparedItem, names: ReturnType<typeof itemNamesById>) {
  const people = new Map(one.result.levels.map(({ label, n }) => [label, n ?? 0]));
  const item = names.get(one.item.id)?.full ?? one.item.id;
  return shownGroups(one).flatMap(({ group, logOdds, shift, differs, share }) => {
    const rare = share !== null && share.observed * (people.get(group) ?? 0) < MIN_YES;
    if (logOdds === null || shift === null || rare) return [];
    const { low, high } = shift;
    const tip = `${formatCell(logOdds, "decimal2")} ${interval([low, high], "decimal2")}`;
    return [
      { id: one.item.id, item, group, logits: logOdds, low, high, found: differs ? DIFFERS : OTHER, tip },
    ];
  });
}

/** Of two groups only the first: the other's shift is its mirror image. */
function pairOf(one: ComparedItem, names: ReturnType<typeof itemNamesById>): readonly Shift[] {
  const [first, second] = shiftsOf(one, names);
  if (first === undefined || second === undefined) return [];
  return [{ ...first, found: isDifferent(one) ? DIFFERS : OTHER }];
}

function seeText(grouping: Grouping, shifts: readonly Shift[]): string {
  const found = shifts.filter(({ found }) => found === DIFFERS);
  const [largest] = found.sort((one, other) => Math.abs(other.logits) - Math.abs(one.logits));
  if (largest === undefined) return "None of the groups that are drawn differs.";
  const direction = largest.logits > 0 ? "higher" : "lower";
  return `Item ${largest.id} shifts most, in ${levelName(grouping.group, largest.group)}: ${formatCell(Math.abs(largest.logits), "decimal2")} logits ${direction}, against a band of ±${formatCell(DIF_LIMITS.logOdds, "decimal2")}.`;
}

function panel(
  shifts: readonly Shift[],
  { rows, isPair, end, place }: { rows: readonly string[]; isPair: boolean; end: number; place: PanelPlace },
): Layer {
  const names = rowNames(rows);
  const cut = (value: number): number => Math.max(-end, Math.min(end, value));
  const drawn = shifts.map((shift) => ({
    ...shift,
    name: names[rows.indexOf(isPair ? shift.item : shift.group)] ?? shift.group,
    drawn: cut(shift.logits),
    low: cut(shift.low),
    high: cut(shift.high),
    figure: shift.found === DIFFERS ? formatCell(shift.logits, "decimal2") : "",
  }));
  const axis = valueAxis(place.isLast ? "Shift, logits" : null, [-end, end], {
    tickCount: 5,
    format: ".1~f",
  });
  const series = (range: readonly string[]): Layer => bySeries("found", [OTHER, DIFFERS], (k) => range[k]);
  const { logOdds } = DIF_LIMITS;
  return {
    title: place.title,
    width: place.width,
    height: names.length * (isPair ? ROW + 8 : ROW),
    encoding: { y: nameAxis(names, 0.1, place.isFirst) },
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
          tooltip: tooltip({ item: "Item", group: "Group", tip: "Shift [95%], logits", found: "Found" }),
        },
      }),
      {
        data: { values: drawn },
        mark: { type: "text", dy: -8, fontSize: 11, color: COLORS.ink },
        encoding: { x: axis("drawn"), text: { field: "figure", type: "nominal" } },
      },
    ],
  };
}
