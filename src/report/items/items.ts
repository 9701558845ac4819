import type { Analysis } from "../../analysis/analysis";
import { formatCell } from "../../words/format";
import { chartData } from "../kit/charts/chart-data";
import { itemNamesById, nameAxis, PLOT_WIDTH } from "../kit/charts/layout";
import { CHART_BASE, COLORS, dotsWithIntervals, tooltip, valueAxis } from "../kit/charts/theme";
import type { Citations } from "../kit/references/citations";
import { appendixBlocks, chapter, listBlock } from "../kit/tables/blocks";
import type { ReportChapter, ReportChart } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { wordsOf } from "../kit/words/about-words";
import { noteParts } from "../kit/words/measure-note";
import { normalInterval } from "../kit/words/normal-interval";
import { counted, listed, paragraph, quoted, sentence } from "../kit/words/phrases";
import { answersChart } from "./answers-chart";
import {
  allBinary,
  itemDescriptivesTable,
  itemFigure,
  itemSentences,
  itemStatisticsTable,
  itemsAnswer,
  levelOf,
  levelText,
} from "./item-statistics-table";

/** Height of a row, smaller for many items. */
const [ROW, DENSE_ROW, MANY] = [24, 15, 14];

/** Width with ids only, which fits a phone. */
const NARROW = 300;

/** Means, or shares of the higher answer, with 95% intervals (from the effective number of people), sorted; null where nothing is shown. */
export function itemMeansChart(analysis: Analysis): ReportChart | null {
  const { items, data } = analysis;
  const isDense = items.length > MANY;
  const names = itemNamesById(analysis, { lines: isDense ? 1 : 2 });
  const weightFactor = data.n > 0 ? data.effectiveN / data.n : 1;
  const rows = items
    .flatMap((item) => {
      const { id, n, standardDeviation } = item;
      const mean = levelOf(analysis, item);
      if (mean === null) return [];
      const [low, high] = normalInterval(mean, (standardDeviation ?? 0) / Math.sqrt(n * weightFactor)) ?? [
        null,
        null,
      ];
      const ends =
        low === null || high === null ? "" : ` [${levelText(analysis, low)}, ${levelText(analysis, high)}]`;
      const name = names.get(id);
      return [
        {
          name: name?.lines ?? id,
          item: name?.full ?? id,
          mean,
          low,
          high,
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
      height: rows.length * (isDense ? DENSE_ROW : ROW),
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
        dot: { size: isDense ? 45 : 70, color: COLORS.blue },
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

function dataMethod(analysis: Analysis, citations: Citations): string {
  return paragraph(people(analysis), coding(analysis), missingRule(analysis), weighting(analysis, citations));
}

function people({ data, settings }: Analysis): string {
  const { counts } = settings.reading;
  const left = data.excluded.map(({ reason, rows }) => `${reason} (${formatCell(rows, "integer")})`);
  return paragraph(
    `${data.file} has ${counted(data.rows, "row")}${left.length > 0 ? "" : ", all used"}.`,
    left.length > 0 && `Left out were: ${left.join("; ")}.`,
    counts !== null && `A row stands for as many people as its column ${counts} says.`,
  );
}

function coding({ data: { items: ids }, items, settings }: Analysis): string {
  const continuous = items.filter((item) => item.categories.length === 0);
  if (items.length > 0 && continuous.length === items.length)
    return `All ${ids.length} items are continuous.`;
  const labels = [...new Set(items.map((item) => item.categories.map(quoted).join(" and ")))];
  const rest =
    continuous.length > 0 ? ` ${sentence(counted(continuous.length, "item"))} were taken as continuous.` : "";
  if (settings.categories === "dichotomized" && labels.length === 1 && items[0]?.categories.length === 2) {
    return `Answers were dichotomized by the measure’s rule into ${labels[0]}.${rest}`;
  }
  const ordered = items.filter((item) => item.categories.length > 0);
  const numbers = [...new Set(ordered.map((item) => item.categories.length))];
  return `Answers were analyzed in the measure’s declared categories (${listed(numbers.map(String))} per item).${rest}`;
}

function missingRule({ items, data, correlation: { missing, n, pairN } }: Analysis): string {
  if (items.length === 0) return "";
  if (data.nComplete === data.n) return "No answer is missing.";
  if (missing === "listwise") {
    return `Correlations use listwise deletion (${counted(n, "person", "people")}), ${AT_RANDOM}`;
  }
  const pairs = pairN.flatMap((row, j) => row.slice(0, j));
  const [least, most] = [Math.min(...pairs), Math.max(...pairs)];
  const few = least === most ? "" : `${formatCell(least, "integer")} to `;
  return `Correlations use pairwise deletion${pairs.length > 0 ? ` (${few}${counted(most, "person", "people")})` : ""}, ${AT_RANDOM}`;
}

const AT_RANDOM = "unbiased if missing completely at random.";

function weighting({ settings, data }: Analysis, { cite }: Citations): string {
  if (settings.weights === "none") return "No weights were used.";
  if (settings.weights === "frequency") return "Weights are frequencies: n counts the people they stand for.";
  const design = data.design === null ? ", without strata or clusters" : "";
  return `Weights are design weights${design} (effective number of people: ${formatCell(data.effectiveN, "integer")} ${cite("kish1965")}); the fit of exploratory solutions ignores them.`;
}

export const items: Topic = {
  summary: (analysis) =>
    analysis.prevalence.length > 0 ? {} : { figures: itemFigure(analysis), items: itemMeansChart(analysis) },
  answers: (analysis) => [itemsAnswer(analysis)],
  chapters: (analysis) => [itemsChapter(analysis)],
  method: (analysis, citations) => [{ title: "Data", text: dataMethod(analysis, citations) }],
};

export function itemsChapter(analysis: Analysis): ReportChapter {
  const { items, measure } = analysis;
  const asked = items.flatMap(({ id, wording }) => (wording === null ? [] : [`${id}: “${wording}”`]));
  const { rest } = noteParts(measure);
  const heading = "The items as they were asked";
  return chapter(
    "prevalence",
    "items",
    "Items",
    itemSentences(analysis),
    answersChart(analysis),
    itemStatisticsTable(analysis),
    asked.length > 0 && [
      listBlock(asked, heading),
      rest !== "" && { kind: "text", text: rest, folded: heading },
    ],
    appendixBlocks("Descriptive statistics of the items", itemDescriptivesTable(analysis)),
  );
}
