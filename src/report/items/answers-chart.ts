import type { Analysis } from "../../analysis/analysis";
import type { ItemStatistics } from "../../survey/items/item-statistics";
import { itemNames, legendNames } from "../kit/charts/item-names";
import { nameAxis, PLOT_WIDTH, ROW_HEIGHT } from "../kit/charts/layout";
import { CHART_BASE, COLORS, orderedColors } from "../kit/charts/theme";
import { wrapLabel } from "../kit/charts/wrap-label";
import type { ReportChart } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { HIDDEN_LEFT_OUT, sumOfShown } from "../kit/words/hidden";

/** Where at least this share gave an item's lowest answer on average, bars show the other answers only. */
const LARGE_LOWEST_SHARE = 0.6;

interface Answer {
  readonly label: string;
  readonly count: number | null;
  /** Null where it is hidden. */
  readonly share: number | null;
}

/**
 * How often each answer was given, item by item, as asked: in the order of the definition's codes, also where an item
 * is reverse-keyed. Where most people gave the lowest answer ("never"), the bars hold the other answers, so that rare
 * ones can be seen.
 *
 * @returns null where no item has categories
 */
export function answersChart(analysis: Analysis): ReportChart | null {
  const names = itemNames(analysis);
  const reversed = new Set(analysis.measure.reversed);
  const items = analysis.items.flatMap((item, j) => {
    const ascending = answersOf(item);
    const answers = reversed.has(item.id) ? [...ascending].reverse() : ascending;
    return answers.length === 0 ? [] : [{ name: names[j]!, answers }];
  });
  if (items.length === 0) return null;
  const lowest = items.reduce((sum, item) => sum + (item.answers[0]?.share ?? 0), 0) / items.length;
  const from = lowest >= LARGE_LOWEST_SHARE ? 1 : 0;
  const left = [...new Set(items.map((item) => item.answers[0]?.label ?? ""))];
  const leftOut = from === 1 ? quoteList(left) : "";
  const series = legendNames([
    ...new Set(items.flatMap((item) => item.answers.map((answer) => answer.label))),
  ]);
  const shown = items.flatMap(({ name, answers }) =>
    answers.slice(from).flatMap((answer, k) =>
      answer.share === null
        ? []
        : [
            {
              name: name.lines,
              item: name.full,
              answer: answer.label,
              series: series.get(answer.label) ?? answer.label,
              order: k,
              share: answer.share,
              tip: formatCell(answer.share, "percent1"),
            },
          ],
    ),
  );
  const totals = items.flatMap(({ name, answers }) => {
    const total = sumOfShown(answers.slice(from).map(({ share }) => share));
    return total === null
      ? []
      : [{ name: name.lines, item: name.full, total, tip: formatCell(total, "percent1") }];
  });
  const hidden = items.some(({ answers }) => answers.some(({ share }) => share === null));
  if (shown.length === 0) return null;
  return {
    id: "answers",
    title: from === 1 ? `Answers other than ${leftOut}, by item` : "Answers by item",
    description: `${describe(totals, leftOut)}${hidden ? ` ${HIDDEN_LEFT_OUT}` : ""}`,
    spec: spec({ names: items.map((item) => item.name.lines), shown, totals, leftOut }),
    columns: [
      { key: "item", label: "Item", format: "text" },
      { key: "answer", label: "Answer", format: "text" },
      { key: "count", label: "People", format: "integer" },
      { key: "share", label: "Share of valid answers", format: "percent1" },
    ],
    rows: items.flatMap(({ name, answers }) =>
      answers.flatMap(({ label, count, share }) =>
        share === null ? [] : [{ item: name.full, answer: label, count, share }],
      ),
    ),
  };
}

/** As asked, in ascending order of the trait; where that is not known, as analyzed. */
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

function quoteList(labels: readonly string[]): string {
  return labels.length > 2 ? "the lowest answer" : labels.map((label) => `“${label}”`).join(" or ");
}

interface Total {
  readonly item: string;
  readonly total: number;
  readonly tip: string;
}

function describe(totals: readonly Total[], leftOut: string): string {
  const bars = "One bar per item, divided by answer; shares are of the people with a valid answer.";
  if (leftOut === "") return bars;
  const sorted = [...totals].sort((a, b) => b.total - a.total);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return bars;
  const range = `Answers other than ${leftOut} were given most often to the item “${first.item}” (${first.tip})`;
  if (sorted.length === 1) return `${bars} ${range}.`;
  return `${bars} ${range} and least often to “${last.item}” (${last.tip}).`;
}

function spec(input: {
  names: readonly string[];
  shown: readonly { readonly series: string; readonly order: number }[];
  totals: readonly { readonly total: number }[];
  leftOut: string;
}): Readonly<Record<string, unknown>> {
  const { names, shown, totals, leftOut } = input;
  const answers = [...new Set([...shown].sort((a, b) => a.order - b.order).map((row) => row.series))];
  const largest = totals.reduce((most, row) => Math.max(most, row.total), 0.01);
  const bars = {
    data: { values: shown },
    mark: { type: "bar", stroke: "white", strokeWidth: 0.75 },
    encoding: {
      x: {
        field: "share",
        type: "quantitative",
        stack: "zero",
        title:
          leftOut === ""
            ? "Share of valid answers"
            : `Share of valid answers other than ${wrapLabel(leftOut, { width: 250, lines: 1 })}`,
        axis: { format: "%", tickCount: 6 },
        scale: { domain: [0, leftOut === "" ? 1 : Math.min(1, largest * 1.02)], nice: leftOut !== "" },
      },
      color: {
        field: "series",
        type: "nominal",
        title: null,
        scale: { domain: answers, range: orderedColors(answers.length) },
        legend: answers.length === 1 ? null : { columns: 4 },
      },
      order: { field: "order", type: "quantitative" },
      tooltip: [
        { field: "item", type: "nominal", title: "Item" },
        { field: "answer", type: "nominal", title: "Answer" },
        { field: "tip", type: "nominal", title: "Share" },
      ],
    },
  };
  const labels = {
    data: { values: totals },
    mark: { type: "text", align: "left", dx: 5, color: COLORS.ink },
    encoding: {
      x: { field: "total", type: "quantitative" },
      text: { field: "tip", type: "nominal" },
    },
  };
  return {
    ...CHART_BASE,
    width: PLOT_WIDTH,
    height: Math.max(60, names.length * ROW_HEIGHT),
    encoding: { y: nameAxis(names) },
    layer: leftOut === "" ? [bars] : [bars, labels],
  };
}
