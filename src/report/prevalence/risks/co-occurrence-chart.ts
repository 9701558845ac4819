import type { Analysis } from "../../../analysis/analysis";
import { chartData } from "../../kit/charts/chart-data";
import { divergingShade, pairCell, triangleMap } from "../../kit/charts/heat-map";
import { itemNames } from "../../kit/charts/item-names";
import { heatMapStyle } from "../../kit/charts/layout";
import type { ReportChart } from "../../kit/tables/section";
import { wordsOf } from "../../kit/words/about-words";
import { formatCell } from "../../kit/words/format";
import { HIDDEN_LEFT_OUT } from "../../kit/words/hidden";
import { percent } from "../../kit/words/phrases";

/**
 * How many times as often two items were reported together as if they were independent, as a lower triangle.
 *
 * @returns null where nothing is shown
 */
export function coOccurrenceChart(analysis: Analysis): ReportChart | null {
  const pairs = analysis.risks?.pairs ?? [];
  const style = heatMapStyle(analysis.items.length);
  const names = itemNames(analysis, style);
  const place = new Map(names.map(({ id }, k) => [id, k]));
  const cells = pairs.flatMap((pair) => {
    const { a, b, ratio, both, expected } = pair;
    const [i, j] = [place.get(a), place.get(b)];
    if (ratio === null || both === null || expected === null || i === undefined || j === undefined) return [];
    return [
      {
        ...pairCell(names[Math.max(i, j)]!, names[Math.min(i, j)]!),
        ratio,
        both,
        expected,
        figure: formatCell(ratio, "decimal1"),
        tipBoth: percent(both),
        tipExpected: percent(expected),
      },
    ];
  });
  if (cells.length === 0) return null;
  const most = cells.reduce((a, b) => (b.ratio > a.ratio ? b : a));
  const least = cells.reduce((a, b) => (b.ratio < a.ratio ? b : a));
  const { did, done } = wordsOf(analysis);
  const end = Math.max(2, Math.ceil(most.ratio));
  const used = names.filter(({ id }) => pairs.some(({ a, b }) => a === id || b === id));
  return {
    id: "co-occurrence",
    title: `Items ${done} together: observed over expected`,
    description: `Each cell is the share of people who ${did} both items over the share expected were the two independent: blue above 1, orange below. The largest is ${most.figure} (“${most.first}” with “${most.second}”)${cells.length > 1 ? `, the smallest ${least.figure} (“${least.first}” with “${least.second}”)` : ""}.${cells.length < pairs.length ? ` ${HIDDEN_LEFT_OUT}` : ""}`,
    spec: triangleMap(used, {
      values: cells,
      style,
      shade: {
        field: "ratio",
        title: "Observed over expected",
        ...divergingShade([0, 1, end], { values: [0, 1, end], format: "~f" }),
      },
      tooltip: { tipBoth: "Both", tipExpected: "Expected", figure: "Observed over expected" },
    }),
    ...chartData(cells, {
      first: "Item",
      second: "With",
      both: ["Both", "percent1"],
      expected: ["Expected", "percent1"],
      ratio: ["Observed over expected", "decimal1"],
    }),
  };
}
