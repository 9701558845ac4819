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

/** The ends and the middle of the legend, as odds ratios. */
const AS_ODDS = "format(exp(datum.value), '.2~g')";

/**
 * How much higher the odds of one item are among the people with another, as a lower triangle.
 *
 * @returns null where nothing is shown
 */
export function coOccurrenceChart(analysis: Analysis): ReportChart | null {
  const pairs = analysis.risks?.pairs ?? [];
  const style = heatMapStyle(analysis.items.length);
  const names = itemNames(analysis, style);
  const place = new Map(names.map(({ id }, k) => [id, k]));
  const cells = pairs.flatMap((pair) => {
    const { a, b, logOddsRatio, low, high, both } = pair;
    const [i, j] = [place.get(a), place.get(b)];
    if (logOddsRatio === null || both === null || i === undefined || j === undefined) return [];
    const [ratio = 0, ratioLow, ratioHigh] = [logOddsRatio, low, high].map((value) =>
      value === null ? undefined : Math.exp(value),
    );
    const ends = [ratioLow, ratioHigh].map((end) => formatCell(end ?? null, "decimal1"));
    return [
      {
        ...pairCell(names[Math.max(i, j)]!, names[Math.min(i, j)]!),
        logOddsRatio,
        ratio,
        low: ratioLow ?? null,
        high: ratioHigh ?? null,
        both,
        figure: formatCell(ratio, "decimal1"),
        tip: `${formatCell(ratio, "decimal1")} [${ends.join(", ")}]`,
        tipBoth: percent(both),
      },
    ];
  });
  if (cells.length === 0) return null;
  const most = cells.reduce((a, b) => (b.ratio > a.ratio ? b : a));
  const least = cells.reduce((a, b) => (b.ratio < a.ratio ? b : a));
  const { did, done } = wordsOf(analysis);
  const end = Math.log(Math.max(2, Math.ceil(most.ratio)));
  const { scale, legend } = divergingShade([-end, 0, end], { values: [-end, 0, end], format: "~f" });
  const used = names.filter(({ id }) => pairs.some(({ a, b }) => a === id || b === id));
  return {
    id: "co-occurrence",
    title: `Items ${done} together: odds ratios`,
    description: `Each cell is how many times as high the odds are that somebody ${did} the one item among the people who ${did} the other as among the rest: blue above 1, orange below. The largest is ${most.figure} (“${most.first}” with “${most.second}”)${cells.length > 1 ? `, the smallest ${least.figure} (“${least.first}” with “${least.second}”)` : ""}.${cells.length < pairs.length ? ` ${HIDDEN_LEFT_OUT}` : ""}`,
    spec: triangleMap(used, {
      values: cells,
      style,
      shade: {
        ...{ field: "logOddsRatio", title: "Odds ratio", scale },
        legend: { ...legend, labelExpr: AS_ODDS },
      },
      tooltip: { tipBoth: "Both", tip: "Odds ratio [joint 95% interval]" },
    }),
    ...chartData(cells, {
      first: "Item",
      second: "With",
      both: ["Both", "percent1"],
      ratio: ["Odds ratio", "decimal1"],
      low: ["95% low", "decimal1"],
      high: ["95% high", "decimal1"],
    }),
  };
}
