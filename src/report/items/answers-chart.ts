import type { Analysis } from "../../analysis/analysis";
import type { ItemStatistics } from "../../survey/items/item-statistics-result";
import { percent } from "../../words/format";
import * as names from "../../words/messages";
import { chartData } from "../kit/charts/chart-data";
import {
  itemNames,
  legendNames,
  nameAxis,
  PLOT_WIDTH,
  ROW_HEIGHT,
  rowHeight,
  wrapLabel,
} from "../kit/charts/layout";
import { bySeries, CHART_BASE, COLORS, orderedColors, tooltip } from "../kit/charts/theme";
import type { ReportChart } from "../kit/tables/section";
import { hiddenLeftOut } from "../kit/words/messages";
import { paragraph } from "../kit/words/phrases";
import * as messages from "./messages";

/** From this average share of lowest answers on, bars show the other answers only. */
const LARGE_LOWEST_SHARE = 0.6;

/** Width with ids only, which fits a phone. */
const NARROW = { width: 300, row: 20 };

/** `share` is null where hidden. */
type Answer = { readonly label: string } & { readonly [K in "count" | "share"]: number | null };

/** Share of each answer by item, as asked (codes in order, not reversed). Where most answers are the lowest ("never"), bars show the others with their sum; null without categories. */
export function answersChart(analysis: Analysis): ReportChart | null {
  const items = answeredItems(analysis);
  const lowest = items.reduce((sum, { answers }) => sum + (answers[0]?.share ?? 0), 0) / items.length;
  const from = lowest >= LARGE_LOWEST_SHARE ? 1 : 0;
  const labels = new Set(items.flatMap(({ answers }) => answers.map(({ label }) => label)));
  const series = legendNames([...labels]);
  const parts = items.flatMap(({ name: { lines: name, full: item }, answers }) =>
    answers.slice(from).flatMap(({ label: answer, share }, order) => {
      if (share === null) return [];
      return [
        { name, item, answer, order, share, series: series.get(answer) ?? answer, tip: percent(share) },
      ];
    }),
  );
  if (parts.length === 0) return null;
  const totals = items.flatMap(({ name, answers }) => {
    const [none, ...others] = answers.map(({ share }) => share);
    if (none === undefined || none === null || others.includes(null)) return [];
    return [{ name: name.lines, item: name.full, total: 1 - none, tip: percent(1 - none) }];
  });
  const left = [...new Set(items.map(({ answers }) => answers[0]?.label ?? ""))];
  const leftOut =
    left.length > 2
      ? messages.lowestAnswer()
      : messages.eitherAnswer({ answers: left.map((answer) => messages.quotedAnswer({ answer })) });
  const hidden = items.some(({ answers }) => answers.some(({ share }) => share === null));
  return {
    id: "answers",
    title: from === 1 ? messages.answersOtherTitle({ leftOut }) : messages.answersTitle(),
    see: from === 0 ? frequentSentence(parts) : otherSentence(leftOut, totals),
    key: paragraph(
      messages.answersKey({ isTotal: from === 1 && totals.length > 0 }),
      hidden && hiddenLeftOut(),
    ),
    description: messages.answersDescription(),
    spec: stackedBars(parts, {
      rows: items.map(({ name }) => name.lines),
      labeled: items.some(({ name }) => name.full !== name.id),
      title:
        from === 0
          ? names.shareOfValidAnswers()
          : messages.answersAxisOther({ leftOut: wrapLabel(leftOut, { width: 250, lines: 1 }) }),
      totals: from === 0 ? [] : totals,
    }),
    ...chartData(
      items.flatMap(({ name, answers }) =>
        answers.flatMap(({ label, ...answer }) =>
          answer.share === null ? [] : [{ item: name.full, answer: label, ...answer }],
        ),
      ),
      {
        item: names.columnItem(),
        answer: names.columnAnswer(),
        count: [names.columnPeople(), "integer"],
        share: [names.shareOfValidAnswers(), "percent1"],
      },
    ),
  };
}

function answeredItems(analysis: Analysis) {
  const allNames = itemNames(analysis);
  const reversed = new Set(analysis.measure.reversed);
  return analysis.items.flatMap((item, j) => {
    const [name, ascending] = [allNames[j], answersOf(item)];
    if (name === undefined || ascending.length === 0) return [];
    return [{ name, answers: reversed.has(item.id) ? [...ascending].reverse() : ascending }];
  });
}

/** As asked, in ascending order of the trait; if unknown, as analyzed. */
function answersOf(item: ItemStatistics): readonly Answer[] {
  if (item.asked.length > 0) {
    return item.asked.map(({ label, count, proportion }) => ({ label, count, share: proportion }));
  }
  return item.categories.map((label, k) => ({
    label,
    count: null,
    share: item.proportions[k] === undefined ? 0 : item.proportions[k],
  }));
}

function otherSentence(leftOut: string, totals: readonly { item: string; total: number }[]): string {
  const sorted = [...totals].sort((a, b) => b.total - a.total);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return "";
  const { item: mostItem, total: most } = first;
  const { item: leastItem, total: least } = last;
  return first === last
    ? messages.answersOtherSeeOne({ leftOut, share: most, item: mostItem })
    : messages.answersOtherSee({ leftOut, most, mostItem, least, leastItem });
}

function frequentSentence(parts: readonly { item: string; answer: string; share: number }[]): string {
  const [first] = [...parts].sort((a, b) => b.share - a.share);
  return first === undefined ? "" : messages.answersSee(first);
}

/** Stacked horizontal bars of answer shares by item, with totals if given. */
function stackedBars(
  parts: readonly { readonly series: string; readonly order: number }[],
  options: {
    readonly rows: readonly string[];
    /** Whether names are more than ids. */
    readonly labeled: boolean;
    readonly title: string;
    readonly totals: readonly { readonly total: number }[];
  },
): ReportChart["spec"] {
  const { rows, labeled, title, totals } = options;
  const series = [...new Set([...parts].sort((a, b) => a.order - b.order).map((part) => part.series))];
  const colors = orderedColors(series.length);
  const end = totals.length === 0 ? 1 : 1.15 * Math.max(0.01, ...totals.map(({ total }) => total));
  const bars = {
    data: { values: parts },
    mark: { type: "bar", stroke: "white", strokeWidth: 0.75 },
    encoding: {
      x: {
        field: "share",
        type: "quantitative",
        stack: "zero",
        title,
        axis: { format: "%", tickCount: 6 },
        scale: { domain: [0, end], nice: false },
      },
      color: bySeries("series", series, (k) => colors[k], {
        legend: series.length === 1 ? null : {},
      }),
      order: { field: "order", type: "quantitative" },
      tooltip: tooltip({ item: names.columnItem(), answer: names.columnAnswer(), tip: names.share() }),
    },
  };
  const labels = {
    data: { values: totals },
    mark: { type: "text", align: "left", dx: 5, color: COLORS.ink },
    encoding: { x: { field: "total", type: "quantitative" }, text: { field: "tip", type: "nominal" } },
  };
  return {
    ...CHART_BASE,
    width: labeled ? PLOT_WIDTH : NARROW.width,
    height: Math.max(60, rows.length * rowHeight(rows, labeled ? ROW_HEIGHT : NARROW.row)),
    encoding: { y: { ...nameAxis(rows), ...(labeled ? {} : { axis: { ticks: false, domain: false } }) } },
    layer: totals.length === 0 ? [bars] : [bars, labels],
  };
}
