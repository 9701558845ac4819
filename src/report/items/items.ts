import type { Analysis } from "../../analysis/analysis";
import { normalInterval } from "../../numeric/distributions/interval";
import * as names from "../../words/messages";
import { chartData, endHeads } from "../kit/charts/chart-data";
import { itemNamesById, nameAxis, PLOT_WIDTH, rowHeight } from "../kit/charts/layout";
import { keyBars, keyDots } from "../kit/charts/messages";
import { blueDots, CHART_BASE, tooltip, valueAxis } from "../kit/charts/theme";
import type { Citations } from "../kit/references/citations";
import { appendixBlocks, chapter, listBlock } from "../kit/tables/blocks";
import type { ReportChapter, ReportChart } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { aboutOf } from "../kit/words/about-words";
import { noteParts } from "../kit/words/measure-note";
import { paragraph } from "../kit/words/phrases";
import { isAskedReversed } from "../kit/words/raw-mean";
import { answersChart } from "./answers-chart";
import {
  allBinary,
  hasRanges,
  itemDescriptivesTable,
  itemFigure,
  itemSentences,
  itemStatisticsTable,
  itemsAnswer,
  levelOf,
  levelText,
  spreadOf,
  withReversed,
} from "./item-statistics-table";
import * as messages from "./messages";

/** Height of a row, smaller for many items. */
const [ROW, DENSE_ROW, MANY] = [31, 15, 14];

/** Width with ids only, which fits a phone. */
const NARROW = 300;

/** Means, or shares of the higher answer, with 95% intervals (from the effective number of people), sorted; null where nothing is shown. */
export function itemMeansChart(analysis: Analysis): ReportChart | null {
  const { items, data } = analysis;
  const isDense = items.length > MANY;
  const binary = allBinary(analysis);
  const namesById = itemNamesById(analysis, isDense ? { lines: 1 } : {});
  const isPercent = binary || hasRanges(analysis);
  const tipOf = (mean: number, low: number, high: number): string =>
    isPercent
      ? messages.shareInterval({ share: mean, low, high })
      : messages.meanInterval({ mean, low, high });
  const weightFactor = data.n > 0 ? data.effectiveN / data.n : 1;
  const rows = items
    .flatMap((item) => {
      const { id, n } = item;
      const mean = levelOf(analysis, item);
      if (mean === null) return [];
      const ends = normalInterval(mean, spreadOf(analysis, item) / Math.sqrt(n * weightFactor));
      const [low, high] = ends ?? [null, null];
      const name = namesById.get(id);
      const figure = levelText(analysis, mean);
      return [
        {
          name: withReversed(analysis, id, name?.lines ?? id),
          isReversed: isAskedReversed(analysis, item),
          item: withReversed(analysis, id, name?.full ?? id),
          mean,
          low,
          high,
          figure,
          tip: low === null || high === null ? figure : tipOf(mean, low, high),
        },
      ];
    })
    .sort((a, b) => b.mean - a.mean);
  const [most, least] = [rows[0], rows.at(-1)];
  if (most === undefined || least === undefined) return null;
  const about = aboutOf(analysis);
  const ofItems = { highItem: most.item, lowItem: least.item };
  const ofMeans = hasRanges(analysis) ? messages.itemPercentsTitle() : messages.itemMeansTitle();
  const what = binary ? messages.axisShare({ about }) : names.mean();
  const ends = rows.flatMap(({ mean, low, high }) => [low ?? mean, high ?? mean]);
  const [from, to] = [binary ? 0 : Math.min(...ends), Math.max(...ends)];
  const room = 0.08 * (to - from || 1);
  const domain = [binary ? 0 : from - room, to + room];
  const rowNames = rows.map(({ name }) => name);
  const labeled = items.some(({ id, label }) => label !== "" && label !== id);
  const format = isPercent ? "percent1" : "decimal2";
  return {
    id: "item-means",
    title: binary ? names.shareOfEachItem({ about }) : ofMeans,
    see: messages.itemMeansSee({ ...ofItems, high: most.figure, low: least.figure }),
    key: paragraph(
      keyDots(),
      rows.some(({ low }) => low !== null) && keyBars(),
      rows.some(({ isReversed }) => isReversed) && messages.reversedSee(),
    ),
    description: messages.itemMeansDescription({
      ...ofItems,
      isShares: binary,
      low: least.tip,
      high: most.tip,
    }),
    spec: {
      ...CHART_BASE,
      width: labeled ? PLOT_WIDTH - 110 : NARROW,
      height: rows.length * (isDense ? DENSE_ROW : rowHeight(rowNames, ROW)),
      encoding: {
        y: { ...nameAxis(rowNames, 0.2), ...(labeled ? {} : { axis: { ticks: false, domain: false } }) },
      },
      layer: blueDots(rows, {
        axis: valueAxis(what, domain, isPercent ? { format: "~%", tickCount: 5 } : { tickCount: 5 }),
        value: "mean",
        size: isDense ? 45 : 70,
        tooltip: tooltip({
          item: names.columnItem(),
          tip: binary ? messages.tooltipShare({ about }) : messages.tooltipMean(),
        }),
      }),
    },
    ...chartData(rows, {
      item: names.columnItem(),
      mean: [what, format],
      ...endHeads(format),
    }),
  };
}

function people({ data: { file, rows, excluded }, settings }: Analysis): string {
  const { counts } = settings.reading;
  const reasons = excluded.map((one) => messages.excluded(one));
  return paragraph(
    reasons.length === 0 ? messages.rowsAll({ file, rows }) : messages.rows({ file, rows }),
    reasons.length > 0 && messages.excludedRows({ reasons }),
    counts !== null && names.rowCounts({ column: counts }),
  );
}

function coding({ data: { items: ids }, items, settings }: Analysis): string {
  const continuous = items.filter((item) => item.categories.length === 0).length;
  if (items.length > 0 && continuous === items.length) return messages.allContinuous({ n: ids.length });
  const all = items.map(({ categories }) => categories);
  const [answers, ...others] = new Map(all.map((categories) => [categories.join("\n"), categories])).values();
  const isDichotomized =
    settings.categories === "dichotomized" && others.length === 0 && answers?.length === 2;
  const numbers = new Set(all.map(({ length }) => length).filter((length) => length > 0));
  return paragraph(
    isDichotomized
      ? messages.dichotomized({ answers: answers.map((answer) => messages.quotedAnswer({ answer })) })
      : messages.declaredCategories({ numbers: [...numbers].map(String) }),
    continuous > 0 && messages.someContinuous({ n: continuous }),
  );
}

function missingRule({ items, data, correlation: { missing, n, pairN } }: Analysis): string {
  if (items.length === 0) return "";
  if (data.nComplete === data.n) return messages.noneMissing();
  if (missing === "listwise") return messages.listwise({ n });
  const pairs = pairN.flatMap((row, j) => row.slice(0, j));
  const [least, most] = [Math.min(...pairs), Math.max(...pairs)];
  return messages.pairwise({ least, most: pairs.length > 0 ? most : null, isRange: least !== most });
}

function weighting({ settings, data }: Analysis, { cite }: Citations): string {
  if (settings.weights === "none") return messages.unweighted();
  if (settings.weights === "frequency") return messages.frequencyWeights();
  const hasDesign = data.design !== null;
  return messages.samplingWeights({ hasDesign, n: data.effectiveN, kish: cite("kish1965") });
}

export const items: Topic = {
  summary: (analysis) =>
    analysis.prevalence.length > 0 ? {} : { figures: itemFigure(analysis), items: itemMeansChart(analysis) },
  answers: (analysis) => [itemsAnswer(analysis)],
  chapters: (analysis) => [itemsChapter(analysis)],
  method: (analysis, citations) => [
    {
      title: messages.methodTitle(),
      text: paragraph(
        people(analysis),
        coding(analysis),
        missingRule(analysis),
        weighting(analysis, citations),
      ),
    },
  ],
};

export function itemsChapter(analysis: Analysis): ReportChapter {
  const { items, measure } = analysis;
  const asked = items.flatMap(({ id, wording }) =>
    wording === null ? [] : [messages.asked({ id, wording })],
  );
  const { rest } = noteParts(measure);
  const heading = messages.wordingHeading();
  return chapter(
    "prevalence",
    "items",
    messages.title(),
    // Where shares have a table and the first figure, the answers behind them are folded.
    analysis.prevalence.length === 0 && answersChart(analysis),
    appendixBlocks(
      messages.descriptivesHeading(),
      itemSentences(analysis),
      analysis.prevalence.length > 0 && answersChart(analysis),
      itemStatisticsTable(analysis),
      itemDescriptivesTable(analysis),
    ),
    asked.length > 0 && [
      listBlock(asked, heading),
      rest !== "" && { kind: "text", text: rest, folded: heading },
    ],
  );
}
