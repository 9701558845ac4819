import type { Analysis } from "../../analysis/analysis";
import { dotsWithIntervals, linesAt, tooltip } from "../kit/charts/channels";
import { chartData } from "../kit/charts/chart-data";
import { itemNamesById } from "../kit/charts/item-names";
import { type Layer, nameAxis } from "../kit/charts/layout";
import { textWidth } from "../kit/charts/text-width";
import { CHART_BASE, COLORS } from "../kit/charts/theme";
import type { ReportChart } from "../kit/tables/section";
import { wordsOf } from "../kit/words/about-words";
import { formatCell } from "../kit/words/format";
import { HIDDEN_LEFT_OUT } from "../kit/words/hidden";
import { counted, percent } from "../kit/words/phrases";
import { shownPairs } from "./shown-pairs";

const ROW_HEIGHT = 15;
/** Of more pairs the highest are drawn. */
const MOST_PAIRS = 40;
const ID_WIDTH = 60;
/** So narrow that a telephone shows it whole. */
const WIDTH = 270;

/**
 * How many times as often both items of a pair were reported as independent ones would be, on a log scale with joint
 * intervals and, in gray, the most that the items' shares allow.
 *
 * @returns null where no pair is shown
 */
export function togetherChart(analysis: Analysis): ReportChart | null {
  const all = shownPairs(analysis);
  const names = itemNamesById(analysis, { shortWidth: ID_WIDTH });
  const rows = all.slice(0, MOST_PAIRS).map((pair) => {
    const [first, second] = [names.get(pair.a), names.get(pair.b)];
    const [ratio, low, high] = [pair.ratio, pair.low, pair.high].map((one) => formatCell(one, "decimal1"));
    return {
      ...pair,
      name: `${first?.short ?? pair.a} with ${second?.short ?? pair.b}`,
      first: first?.full ?? pair.a,
      second: second?.full ?? pair.b,
      tip: `${ratio} [${low}, ${high}]`,
      tipBoth: percent(pair.both),
    };
  });
  const [most, least] = [rows[0], rows.at(-1)];
  if (most === undefined || least === undefined) return null;
  const extent = Math.max(...rows.map(({ name }) => 1.1 * textWidth(name, 12))) + 8;
  const { done } = wordsOf(analysis);
  const ends = rows.flatMap(({ ratio, low, most }) => [low ?? ratio, most]);
  const domain = [Math.min(1, ...ends.filter((end) => end > 0)) * 0.93, Math.max(1.5, ...ends) * 1.07];
  const x = (field: string): Layer => ({
    ...{ field, type: "quantitative", title: "Observed over expected (log scale)" },
    scale: { type: "log", domain, nice: false },
    axis: { values: [0.1, 0.2, 0.5, 1, 2, 3, 5, 10, 20, 50, 100], format: "~g" },
  });
  const hidden = (analysis.risks?.pairs ?? []).some(({ suppressed }) => suppressed !== null);
  return {
    id: "co-occurrence",
    title: `Items ${done} together, over what independent items would be`,
    see: `From ${formatCell(least.ratio, "decimal1")} times (${least.name}) to ${formatCell(most.ratio, "decimal1")} times (${most.name}) as often; gray marks are the most that these shares allow.`,
    description: `One row per pair of items, sorted${all.length > rows.length ? `: the highest ${rows.length} of ${counted(all.length, "pair")}` : ""}. Dots are the observed share of people with both over the expected one, bars their joint 95% intervals.${hidden ? ` ${HIDDEN_LEFT_OUT}` : ""}`,
    spec: {
      ...CHART_BASE,
      width: WIDTH,
      height: Math.max(40, rows.length * ROW_HEIGHT),
      encoding: {
        y: {
          ...nameAxis(
            rows.map(({ name }) => name),
            0.2,
          ),
          axis: { ticks: false, domain: false, minExtent: extent },
        },
      },
      layer: [
        linesAt([1], { y: null, x: x("at") }),
        {
          data: { values: rows },
          mark: { type: "tick", color: COLORS.line, thickness: 2, size: 9 },
          encoding: { x: x("most") },
        },
        ...dotsWithIntervals(rows, {
          channel: "x",
          axis: x,
          value: "ratio",
          bar: { color: COLORS.blue },
          dot: { size: 45, color: COLORS.blue },
          encoding: {
            tooltip: tooltip({
              ...{ first: "Item", second: "With", tipBoth: "Both" },
              tip: "Observed over expected [joint 95% interval]",
            }),
          },
        }),
      ],
    },
    ...chartData(rows, {
      first: "Item",
      second: "With",
      both: ["Both", "percent1"],
      ratio: ["Observed over expected", "decimal1"],
      low: ["95% low", "decimal1"],
      high: ["95% high", "decimal1"],
    }),
  };
}
