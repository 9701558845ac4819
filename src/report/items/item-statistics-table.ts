import type { Analysis } from "../../analysis/analysis";
import { shownFigures } from "../../figures/entries";
import {
  ITEM_STATISTICS,
  type ItemStatisticList,
  type ItemStatistics,
} from "../../survey/items/item-statistics-result";
import { decimal, integer, percent } from "../../words/format";
import * as names from "../../words/messages";
import type { KeyFigure, ReportAnswer, ReportTable } from "../kit/tables/section";
import {
  type Columns,
  column,
  descriptivesTable,
  disclosedTable,
  itemColumns,
  recodingNote,
} from "../kit/tables/table-of";
import { aboutOf } from "../kit/words/about-words";
import { BANDS } from "../kit/words/bands";
import { HIDDEN, shownOrHidden, sumOfShown } from "../kit/words/hidden";
import { itemPhrase } from "../kit/words/phrases";
import { isAskedReversed, rawMean, recodedItems } from "../kit/words/raw-mean";
import * as messages from "./messages";

export function itemStatisticsTable(
  analysis: Analysis,
  list: ItemStatisticList = ITEM_STATISTICS,
): ReportTable | null {
  const { items, data, settings } = analysis;
  const { worded, coded } = recodedItems(analysis);
  const binary = allBinary(analysis);
  const isGraded = items.some((item) => isAskedReversed(analysis, item));
  return disclosedTable(analysis, items, {
    id: "item-statistics",
    title: messages.statisticsTitle(),
    columns: [
      itemColumns(analysis, ({ id }) => id),
      { key: "n", label: names.validAnswers(), format: "integer" },
      (data.nComplete ?? 0) < data.n &&
        column(["missing", messages.columnMissing(), "percent1"], ({ missingProportions }) =>
          shownOrHidden(sumOfShown(Object.values(missingProportions))),
        ),
      statisticColumns(analysis, binary ? shareOfHigher(items) : null, list),
    ],
    notes: [
      settings.weights === "design" && messages.weightedNote({ isShares: binary }),
      settings.weights === "frequency" && messages.frequencyNote(),
      worded.length > 0 && messages.reversedNote({ items: worded, isGraded }),
      recodingNote({ worded: [], coded }),
      messages.itemRestNote(),
    ],
  });
}

/** @param share head of the share of the higher answer, which is the mean of a binary item; null for others */
const statisticColumns = (
  analysis: Analysis,
  share: string | null,
  list: ItemStatisticList,
): Columns<ItemStatistics> =>
  shownFigures(list).map(({ key, name, format, in: figureIn }) => {
    if (key === "mean" && share !== null)
      return column(["share", share, "percent1"], ({ proportions }) => shownOrHidden(proportions[1]));
    if (key === "mean")
      return column([key, name, format], (item) => figureOrHidden(item, rawMean(analysis, item)));
    const isWithAnswers = list[key]?.hiddenWith === "answers";
    return column([key, name, format], (item) =>
      isWithAnswers ? figureOrHidden(item, figureIn(item)) : figureIn(item),
    );
  });

export function itemDescriptivesTable(analysis: Analysis): ReportTable | null {
  const dichotomized = analysis.settings.categories === "dichotomized";
  const { worded, coded } = recodedItems(analysis);
  return descriptivesTable(analysis, analysis.items, {
    id: "item-descriptives",
    title: messages.descriptivesTitle(),
    columns: itemColumns(analysis, ({ id }) => id),
    notes: [
      dichotomized && messages.dichotomizedNote(),
      worded.length > 0 && messages.reversedNote({ items: worded, isGraded: false }),
      recodingNote({ worded: [], coded }),
    ],
  });
}

/** Moments of an item are hidden if any of its answers is. */
const figureOrHidden = (item: ItemStatistics, figure: number | null): number | string | null =>
  figure === null && item.proportions.includes(null) ? HIDDEN : figure;

/** Names the higher of two answers, if common to all items. */
function shareOfHigher(items: readonly ItemStatistics[]): string {
  const [answer, ...others] = new Set(items.map((item) => item.categories[1] ?? ""));
  return answer !== undefined && others.length === 0
    ? messages.columnShareOfAnswer({ answer })
    : messages.columnShareOfHigher();
}

/** Whether all items are binary, so that means are shares. */
export const allBinary = ({ items }: Analysis): boolean =>
  items.length > 0 && items.every(({ categories }) => categories.length === 2);

const rangeOf = ({ asked }: ItemStatistics): readonly [number, number] => {
  const scores = asked.map(({ score }) => score);
  return [Math.min(...scores), Math.max(...scores)];
};

/** Whether answers have different ranges, such as 1 to 5 and 0 to 3, so that means are compared in percent of them. */
export const hasRanges = ({ items }: Analysis): boolean =>
  items.every(({ asked }) => asked.length > 1) && new Set(items.map((item) => rangeOf(item).join())).size > 1;

export const levelText = (analysis: Analysis, level: number): string =>
  allBinary(analysis) || hasRanges(analysis) ? percent(level) : decimal(level, 2);

/**
 * Mean as asked, as a share of the range where items have different ones, or share of the higher answer; null where hidden
 * or nobody answered.
 */
export function levelOf(analysis: Analysis, item: ItemStatistics): number | null {
  if (allBinary(analysis)) return item.proportions[1] ?? null;
  const mean = rawMean(analysis, item);
  if (mean === null || !hasRanges(analysis)) return mean;
  const [low, high] = rangeOf(item);
  return (mean - low) / (high - low);
}

/** Standard deviation in the unit of `levelOf`. */
export function spreadOf(analysis: Analysis, item: ItemStatistics): number {
  const [low, high] = hasRanges(analysis) ? rangeOf(item) : [0, 1];
  return (item.standardDeviation ?? 0) / (high - low);
}

/** A name with “(R)” where the item's mean is as asked; once, if its label has it. */
export function withReversed(analysis: Analysis, id: string, name: string): string {
  const item = analysis.items.find((one) => one.id === id);
  const isMarked = item !== undefined && isAskedReversed(analysis, item) && !name.includes("(R)");
  return isMarked ? messages.reversedItem({ item: name }) : name;
}

/** Items with the lowest and the highest level; null where nothing is shown. */
function endsOf(analysis: Analysis) {
  const levels = analysis.items.flatMap((item) => {
    const level = levelOf(analysis, item);
    return level === null ? [] : [{ id: item.id, level }];
  });
  const sorted = levels.sort((a, b) => a.level - b.level);
  const [least, most] = [sorted[0], sorted.at(-1)];
  return least && most ? { least, most, low: least.level, high: most.level } : null;
}

/** Number of items, where no share is the first figure. */
export function itemFigure(analysis: Analysis): readonly KeyFigure[] {
  const n = analysis.items.length;
  const ends = endsOf(analysis);
  const ofMeans = hasRanges(analysis) ? messages.figurePercents : messages.figureMeans;
  const range = allBinary(analysis) ? messages.figureShares : ofMeans;
  return [{ value: integer(n), label: messages.itemsFigure({ n }), range: ends ? range(ends) : "" }];
}

/** Opening answer where the section has no prevalence; null where it has, or where nothing is shown. */
export function itemsAnswer(analysis: Analysis): ReportAnswer | null {
  const found = endsOf(analysis);
  if (analysis.prevalence.length > 0 || found === null) return null;
  const { least, most, low, high } = found;
  const phrase = (id: string): string => withReversed(analysis, id, itemPhrase(analysis, id));
  const [lowItem, highItem] = [phrase(least.id), phrase(most.id)];
  const [ends, about] = [{ low, lowItem, high, highItem }, aboutOf(analysis)];
  const ofOne = allBinary(analysis)
    ? messages.shareOfItem({ share: high, item: highItem, about })
    : messages.meanOfItem({ mean: high, item: highItem });
  const ofMeans = hasRanges(analysis) ? messages.percentsOfItems(ends) : messages.meansOfItems(ends);
  const ofAll = allBinary(analysis) ? messages.sharesOfItems({ ...ends, about }) : ofMeans;
  const answer = least === most ? ofOne : ofAll;
  return { place: "prevalence", question: messages.question(), answer, verdict: "neutral" };
}

/** Ids of items with a non-empty category below the rule's number of people. */
export function rareItems(analysis: Analysis): readonly string[] {
  return analysis.items
    .filter(({ n, unweightedProportions }) => {
      const given = unweightedProportions.filter((share): share is number => share !== null && share > 0);
      return given.length > 1 && Math.round(n * Math.min(...given)) < BANDS.fewPeople;
    })
    .map((item) => item.id);
}

export function itemSentences(analysis: Analysis): readonly string[] {
  const rare = rareItems(analysis);
  if (rare.length === 0) return [];
  const isEvery = rare.length === analysis.items.length;
  return [messages.rareAnswers({ least: BANDS.fewPeople, isEvery, items: rare })];
}
