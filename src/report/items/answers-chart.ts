import type { Analysis } from "../../analysis/analysis";
import type { ItemStatistics } from "../../survey/items/item-statistics";
import { chartData } from "../kit/charts/chart-data";
import { itemNames, legendNames } from "../kit/charts/item-names";
import { orderedColors } from "../kit/charts/theme";
import { wrapLabel } from "../kit/charts/wrap-label";
import type { ReportChart } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { HIDDEN_LEFT_OUT, sumOfShown } from "../kit/words/hidden";
import { stackedBars } from "./stacked-bars";

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
    spec: stackedBars(shown, {
      names: items.map((item) => item.name.lines),
      title:
        leftOut === ""
          ? "Share of valid answers"
          : `Share of valid answers other than ${wrapLabel(leftOut, { width: 250, lines: 1 })}`,
      scale:
        leftOut === ""
          ? { domain: [0, 1], nice: false }
          : {
              domain: [0, Math.min(1, 1.02 * Math.max(0.01, ...totals.map(({ total }) => total)))],
              nice: true,
            },
      colors: orderedColors,
      legend: new Set(shown.map((part) => part.series)).size === 1 ? null : { columns: 4 },
      named: { answer: "Answer" },
      totals: leftOut === "" ? [] : totals,
    }),
    ...chartData(
      items.flatMap(({ name, answers }) =>
        answers.flatMap(({ label, ...answer }) =>
          answer.share === null ? [] : [{ item: name.full, answer: label, ...answer }],
        ),
      ),
      {
        item: "Item",
        answer: "Answer",
        count: ["People", "integer"],
        share: ["Share of valid answers", "percent1"],
      },
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
