import type { Analysis } from "../../analysis/analysis";
import { dotsWithIntervals, tooltip, valueAxis } from "../kit/charts/channels";
import { chartData } from "../kit/charts/chart-data";
import { itemNamesById } from "../kit/charts/item-names";
import { nameAxis, PLOT_WIDTH } from "../kit/charts/layout";
import { CHART_BASE, COLORS } from "../kit/charts/theme";
import type { ReportChart } from "../kit/tables/section";
import { wordsOf } from "../kit/words/about-words";
import { normalInterval } from "../kit/words/normal-interval";
import { sentence } from "../kit/words/phrases";
import { allBinary, levelOf, levelText } from "./item-sentences";

/** Height of a row; of many items it is less. */
const [ROW, DENSE_ROW, MANY] = [24, 15, 14];

/** Width beside ids alone: a telephone shows it whole. */
const NARROW = 300;

/**
 * The mean of each item, or of yes-or-no items the share of the higher answer, with 95% intervals, sorted; null where
 * nothing is shown. With design weights the intervals count the effective number of people.
 */
export function itemMeansChart(analysis: Analysis): ReportChart | null {
  const { items, data } = analysis;
  const dense = items.length > MANY;
  const names = itemNamesById(analysis, { lines: dense ? 1 : 2 });
  const worth = data.n > 0 ? data.effectiveN / data.n : 1;
  const rows = items
    .flatMap((item) => {
      const { id, n, standardDeviation } = item;
      const mean = levelOf(analysis, item);
      if (mean === null) return [];
      const [low, high] = normalInterval(mean, (standardDeviation ?? 0) / Math.sqrt(n * worth)) ?? [
        null,
        null,
      ];
      const ends =
        low === null || high === null ? "" : ` [${levelText(analysis, low)}, ${levelText(analysis, high)}]`;
      const name = names.get(id);
      return [
        {
          ...{ name: name?.lines ?? id, item: name?.full ?? id, mean, low, high },
          figure: levelText(analysis, mean),
          tip: `${levelText(analysis, mean)}${ends}`,
        },
      ];
    })
    .sort((a, b) => b.mean - a.mean);
  const [most, least] = [rows[0], rows.at(-1)];
  if (most === undefined || least === undefined) return null;
  const binary = allBinary(analysis);
  const what = binary ? `Share who ${wordsOf(analysis).did} it` : "Mean";
  const ends = rows.flatMap(({ mean, low, high }) => [low ?? mean, high ?? mean]);
  const [from, to] = [binary ? 0 : Math.min(...ends), Math.max(...ends)];
  const room = 0.08 * (to - from || 1);
  const axis = nameAxis(
    rows.map(({ name }) => name),
    0.2,
  );
  const labeled = items.some(({ id, label }) => label !== "" && label !== id);
  const format = binary ? "percent1" : "decimal2";
  return {
    id: "item-means",
    title: `${binary ? "Shares" : "Means"} of the items`,
    see: `Highest: ${most.item}, ${most.figure}; lowest: ${least.item}, ${least.figure}.`,
    description: `Dots are ${binary ? "shares" : "means"} of the items, sorted, bars their 95% intervals; they run from ${least.tip} (“${least.item}”) to ${most.tip} (“${most.item}”).`,
    spec: {
      ...CHART_BASE,
      width: labeled ? PLOT_WIDTH : NARROW,
      height: rows.length * (dense ? DENSE_ROW : ROW),
      encoding: {
        y: { ...axis, ...(labeled ? {} : { axis: { ticks: false, domain: false } }) },
      },
      layer: dotsWithIntervals(rows, {
        channel: "x",
        axis: valueAxis(
          what,
          [binary ? 0 : from - room, to + room],
          binary ? { format: "~%", tickCount: 5 } : { tickCount: 5 },
        ),
        value: "mean",
        bar: { color: COLORS.blue },
        dot: { size: dense ? 45 : 70, color: COLORS.blue },
        encoding: { tooltip: tooltip({ item: "Item", tip: `${sentence(what)} [95% interval]` }) },
      }),
    },
    ...chartData(rows, {
      item: "Item",
      mean: [what, format],
      low: ["95% low", format],
      high: ["95% high", format],
    }),
  };
}
