import { sumBy } from "../numeric/sums/sum";
import { chartData } from "../report/kit/charts/chart-data";
import { itemNames, nameAxis, PLOT_WIDTH, ROW_HEIGHT, rowHeight } from "../report/kit/charts/layout";
import {
  bySeries,
  CHART_BASE,
  COLORS,
  ORDERED_COLORS,
  orderedColors,
  tooltip,
} from "../report/kit/charts/theme";
import type { ReportChart } from "../report/kit/tables/section";
import { percent } from "../words/format";
import * as names from "../words/messages";
import * as messages from "./messages";

interface AnsweredItem {
  readonly id: string;
  readonly label: string;
  /** Weighted shares of the valid answers, from the lowest answer on; they sum to 1. */
  readonly shares: readonly number[];
}

/**
 * Diverging bars of items with the same ordered answers: lower ones to the left of the middle, higher ones to the right;
 * with an odd number of answers, the middle one is halved. Null below three answers.
 */
export function likertChart(items: readonly AnsweredItem[], answers: readonly string[]): ReportChart | null {
  if (answers.length < 3 || items.length === 0) return null;
  const middle = (answers.length - 1) / 2;
  const named = itemNames({ items });
  const rows = named.map(({ lines }) => lines);
  const labeled = named.some(({ id, full }) => id !== full);
  const values = items.flatMap(({ shares }, i) => {
    const left = sumBy(shares, (share, k) => (k < middle ? share : k === middle ? share / 2 : 0));
    let from = -left;
    return shares.map((share, order) => {
      const start = from;
      from += share;
      const name = named[i];
      return {
        name: name?.lines ?? "",
        item: name?.full ?? "",
        answer: answers[order] ?? "",
        order,
        from: start,
        to: from,
        share,
        tip: percent(share),
      };
    });
  });
  const end = Math.max(...values.map(({ from, to }) => Math.max(-from, to)));
  const limit = Math.min(1, Math.ceil(20 * end) / 20);
  const colors =
    answers.length > ORDERED_COLORS.length ? orderedColors(answers.length) : diverging(answers.length);
  return {
    id: "likert",
    title: messages.likertTitle(),
    description: messages.likertDescription(),
    spec: {
      ...CHART_BASE,
      width: PLOT_WIDTH,
      height: Math.max(60, rows.length * rowHeight(rows, ROW_HEIGHT)),
      encoding: {
        y: {
          ...nameAxis(rows),
          // Ids alone need no margin.
          ...(labeled ? {} : { axis: { ticks: false, domain: false } }),
        },
      },
      layer: [
        {
          data: { values },
          mark: { type: "bar", stroke: "white", strokeWidth: 0.75 },
          encoding: {
            x: {
              field: "from",
              type: "quantitative",
              title: names.shareOfValidAnswers(),
              axis: { labelExpr: "format(abs(datum.value), '.0%')", tickCount: 6 },
              scale: { domain: [-limit, limit] },
            },
            x2: { field: "to" },
            color: bySeries("answer", answers, (k) => colors[k], { legend: { columns: 4 } }),
            tooltip: tooltip({ item: names.columnItem(), answer: names.columnAnswer(), tip: names.share() }),
          },
        },
        {
          data: { values: [{ at: 0 }] },
          mark: { type: "rule", color: COLORS.line },
          encoding: {
            x: { field: "at", type: "quantitative" },
            y: { value: 0 },
            y2: { value: { expr: "height" } },
          },
        },
      ],
    },
    ...chartData(values, {
      item: names.columnItem(),
      answer: names.columnAnswer(),
      share: [names.share(), "percent1"],
    }),
  };
}

const [LOW, MIDDLE, HIGH] = [
  ["#c4610b", "#e8893c", "#f5c49b"],
  ["#e3e3e3"],
  ["#a9cfe6", "#4a98c9", "#1f6ea5"],
] as const;

/** Orange below the middle, blue above it, gray in it. */
function diverging(count: number): readonly string[] {
  const half = Math.floor(count / 2);
  const spread = (colors: readonly string[]): string[] =>
    Array.from({ length: half }, (_, k) => {
      const at = half === 1 ? 1 : (k * (colors.length - 1)) / (half - 1);
      return colors[Math.round(at)] ?? colors[0] ?? "";
    });
  return [...spread(LOW), ...(count % 2 === 1 ? MIDDLE : []), ...spread(HIGH)];
}
