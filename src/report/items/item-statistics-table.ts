import type { Analysis } from "../../analysis/analysis";
import type { ItemStatistics } from "../../survey/items/item-statistics";
import { formatCell } from "../../words/format";
import type { KeyFigure, ReportAnswer, ReportTable } from "../kit/tables/section";
import { column, descriptivesTable, disclosedTable, itemColumns } from "../kit/tables/table-of";
import { wordsOf } from "../kit/words/about-words";
import { BANDS } from "../kit/words/bands";
import { HIDDEN, shownOrHidden, sumOfShown } from "../kit/words/hidden";
import { itemPhrase, listed, percent } from "../kit/words/phrases";

export function itemStatisticsTable(analysis: Analysis): ReportTable | null {
  const { items, data } = analysis;
  const binary = allBinary(analysis);
  return disclosedTable(analysis, items, {
    id: "item-statistics",
    title: "Item statistics",
    columns: [
      itemColumns(analysis, ({ id }) => id),
      { key: "n", label: "Valid answers", format: "integer" },
      (data.nComplete ?? 0) < data.n &&
        column(["missing", "Missing", "percent1"], ({ missingProportions }) =>
          shownOrHidden(sumOfShown(Object.values(missingProportions))),
        ),
      binary
        ? column(["share", `Share of ${upperLabel(items)}`, "percent1"], ({ proportions }) =>
            shownOrHidden(proportions[1]),
          )
        : column(["mean", "Mean", "decimal2"], (item) => figureOrHidden(item, item.mean)),
      column(["standardDeviation", "SD", "decimal2"], (item) => figureOrHidden(item, item.standardDeviation)),
      { key: "itemRest", label: "Item-rest correlation", format: "coefficient2" },
    ],
    notes: notes(analysis, binary),
  });
}

export function itemDescriptivesTable(analysis: Analysis): ReportTable | null {
  const dichotomized = analysis.settings.categories === "dichotomized";
  return descriptivesTable(analysis, analysis.items, {
    id: "item-descriptives",
    title: "Descriptive statistics",
    columns: itemColumns(analysis, ({ id }) => id),
    notes: [dichotomized && "Of the answers as asked, before dichotomizing."],
  });
}

/** Moments of an item are hidden if any of its answers is. */
function figureOrHidden(item: ItemStatistics, figure: number | null): number | string | null {
  return figure === null && item.proportions.includes(null) ? HIDDEN : figure;
}

/** Label of the higher of two answers, if common to all items. */
function upperLabel(items: readonly ItemStatistics[]): string {
  const labels = new Set(items.map((item) => item.categories[1] ?? ""));
  return labels.size === 1 ? `“${[...labels][0]}”` : "the higher answer";
}

function notes(analysis: Analysis, binary: boolean): readonly (string | false)[] {
  const { settings, measure } = analysis;
  const { reversed } = measure;
  return [
    settings.weights === "design" &&
      `Valid answers are counts of people; ${binary ? "shares" : "means"} (of these), SD and correlations are weighted.`,
    settings.weights === "frequency" && "Each row counts as many times as its frequency weight says.",
    reversed.length > 0 && `Reversed before everything that follows: ${listed(reversed)}.`,
    "Item-rest: with the mean of the other items, over people who answered all.",
  ];
}

/** An item's mean, or share of the higher answer. */
interface ItemLevel {
  readonly id: string;
  readonly level: number;
}

/** Whether all items are binary, so that means are shares. */
export const allBinary = ({ items }: Analysis): boolean =>
  items.length > 0 && items.every(({ categories }) => categories.length === 2);

export const levelText = (analysis: Analysis, level: number): string =>
  allBinary(analysis) ? percent(level) : formatCell(level, "decimal2");

/** Null where hidden or nobody answered. */
export const levelOf = (
  analysis: Analysis,
  { mean, proportions }: Analysis["items"][number],
): number | null => (allBinary(analysis) ? (proportions[1] ?? null) : mean);

function sortedLevels(analysis: Analysis): readonly ItemLevel[] {
  return analysis.items
    .flatMap((item): ItemLevel[] => {
      const level = levelOf(analysis, item);
      return level === null ? [] : [{ id: item.id, level }];
    })
    .sort((a, b) => a.level - b.level);
}

/** Number of items, where no share is the first figure. */
export function itemFigure(analysis: Analysis): readonly KeyFigure[] {
  const { items } = analysis;
  const sorted = sortedLevels(analysis);
  const [least, most] = [sorted[0], sorted.at(-1)];
  const range =
    least === undefined || most === undefined
      ? ""
      : `${allBinary(analysis) ? "shares" : "means"} ${levelText(analysis, least.level)} to ${levelText(analysis, most.level)}`;
  return [
    { value: formatCell(items.length, "integer"), label: items.length === 1 ? "item" : "items", range },
  ];
}

/** Opening answer where the section has no prevalence; null where it has, or where nothing is shown. */
export function itemsAnswer(analysis: Analysis): ReportAnswer | null {
  const sorted = sortedLevels(analysis);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (analysis.prevalence.length > 0 || least === undefined || most === undefined) return null;
  const one = ({ id, level }: ItemLevel): string =>
    `${levelText(analysis, level)} (${itemPhrase(analysis, id)})`;
  const what = allBinary(analysis) ? `Shares who ${wordsOf(analysis).did} an item` : "Item means";
  return {
    place: "prevalence",
    question: "How were the items answered?",
    answer: least === most ? `${what}: ${one(most)}.` : `${what} run from ${one(least)} to ${one(most)}.`,
    verdict: "neutral",
  };
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
  const which = rare.length === analysis.items.length ? "every item" : listed(rare);
  return [
    `Fewer than ${BANDS.fewPeople} people gave one of the answers to ${which}; correlations and thresholds vary with so few.`,
  ];
}
