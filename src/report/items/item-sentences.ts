import type { Analysis } from "../../analysis/analysis";
import type { KeyFigure, ReportAnswer } from "../kit/tables/section";
import { wordsOf } from "../kit/words/about-words";
import { BANDS } from "../kit/words/bands";
import { formatCell } from "../kit/words/format";
import { itemPhrase, listed, percent } from "../kit/words/phrases";

/** The mean of an item, or of a yes-or-no item the share of the higher answer. */
interface ItemLevel {
  readonly id: string;
  readonly level: number;
}

/** Whether every item has two answers, so that means are shares. */
export const allBinary = ({ items }: Analysis): boolean =>
  items.length > 0 && items.every(({ categories }) => categories.length === 2);

/** A level as text: a share in percent, or a mean. */
export const levelText = (analysis: Analysis, level: number): string =>
  allBinary(analysis) ? percent(level) : formatCell(level, "decimal2");

/** An item's level; null where it is hidden or nobody answered. */
export const levelOf = (
  analysis: Analysis,
  { mean, proportions }: Analysis["items"][number],
): number | null => (allBinary(analysis) ? (proportions[1] ?? null) : mean);

/** The items whose level is shown, from the lowest. */
function sortedLevels(analysis: Analysis): readonly ItemLevel[] {
  return analysis.items
    .flatMap((item): ItemLevel[] => {
      const level = levelOf(analysis, item);
      return level === null ? [] : [{ id: item.id, level }];
    })
    .sort((a, b) => a.level - b.level);
}

/** How many items, where no share is the first figure. */
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

/** What the section opens with, where it has no prevalence; null where it has, or where nothing is shown. */
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

/** Ids of the items with an analyzed category that somebody gave, but fewer people than the rule names. */
export function rareItems(analysis: Analysis): readonly string[] {
  return analysis.items
    .filter(({ n, unweightedProportions }) => {
      const given = unweightedProportions.filter((share): share is number => share !== null && share > 0);
      return given.length > 1 && Math.round(n * Math.min(...given)) < BANDS.fewPeople;
    })
    .map((item) => item.id);
}

/** Which items have an answer that few people gave; none where all answers are frequent. */
export function itemSentences(analysis: Analysis): readonly string[] {
  const rare = rareItems(analysis);
  if (rare.length === 0) return [];
  const which = rare.length === analysis.items.length ? "every item" : listed(rare);
  return [
    `Fewer than ${BANDS.fewPeople} people gave one of the answers to ${which}; correlations and thresholds vary with so few.`,
  ];
}
